//! A plot over the electoral cycle, with its phases behind.

use std::ops::RangeInclusive;

use egui::{Align2, FontFamily, FontId, Pos2, Rect, Stroke, Ui, Vec2, Vec2b};
use egui_plot::{GridMark, HoverPosition, Plot, PlotPoint, PlotResponse, PlotUi, Span};

use crate::base::minute::Minute;
use crate::console::panels::Kit;
use crate::console::panels::scale::Scale;
use crate::console::words::kebab;
use crate::scenario::model::Scenario;

/// What a plot stands on.
pub struct Ground<'a> {
    /// What was played.
    pub scenario: &'a Scenario,
    /// Where minutes lie.
    pub scale: Scale,
    /// Until when it was played.
    pub until: Minute,
}

impl<'a> Ground<'a> {
    /// Of a scenario that was played until a minute.
    pub fn new(scenario: &'a Scenario, until: Minute) -> Self {
        Self { scenario, scale: Scale::new(&scenario.calendar), until }
    }

    /// Where a minute lies.
    pub fn x(&self, at: Minute) -> f64 {
        f64::from(self.scale.place(at))
    }

    /// What minute lies there, if it was played.
    pub fn minute(&self, x: f64) -> Minute {
        self.scale.minute(x as f32).min(self.until)
    }

    /// The last that is shown; there is always something to show.
    fn last(&self) -> f64 {
        self.x(self.until).max(0.02)
    }
}

/// Tens around all levels.
pub fn range(levels: impl Iterator<Item = f64>) -> RangeInclusive<f64> {
    let (low, high) =
        levels.fold((100.0_f64, 0.0_f64), |(low, high), it| (low.min(it), high.max(it)));
    let low = (low.min(high) / 10.0).floor() * 10.0;
    let high = (high / 10.0).ceil() * 10.0;
    if high - low < 20.0 { (low - 10.0).max(0.0)..=(high + 10.0).min(100.0) } else { low..=high }
}

/// The plot; its phases are named if there is room.
pub fn plot_ui(
    ui: &mut Ui,
    kit: &Kit<'_>,
    ground: &Ground<'_>,
    (id, height): (&str, f32),
    levels: RangeInclusive<f64>,
    add: impl FnOnce(&mut PlotUi<'_>),
) -> PlotResponse<()> {
    let (it, sizes) = (kit.colours(), kit.sizes());
    let (low, high) = (*levels.start(), *levels.end());
    let calendar = &ground.scenario.calendar;
    let drawn = Plot::new(id)
        .height(height)
        .show_axes(Vec2b::new(false, true))
        .show_grid(Vec2b::new(false, true))
        .show_x(false)
        .show_y(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .set_margin_fraction(Vec2::ZERO)
        .y_axis_min_width(sizes.small * 2.6)
        .y_grid_spacer(move |_| {
            let step = (high - low) / 2.0;
            [low, low + step, high].map(|value| GridMark { value, step_size: step }).to_vec()
        })
        .y_axis_formatter(|mark, _| format!("{:.0}", mark.value))
        .label_formatter(|hovered| {
            let HoverPosition::NearDataPoint { position: at, plot_name, .. } = hovered else {
                return None;
            };
            let when = calendar.spell(ground.minute(at.x));
            (!plot_name.is_empty()).then(|| format!("{when}\n{:.1}", at.y))
        })
        .show(ui, |plot| {
            plot.set_plot_bounds_x(0.0..=ground.last());
            plot.set_plot_bounds_y(low..=high);
            for (at, window) in calendar.windows.iter().enumerate() {
                let end = calendar.windows.get(at + 1).map_or(calendar.end, |next| next.start);
                let tint = it.sunken.lerp_to_gamma(it.phase(window.phase), 0.5);
                let part = ground.x(window.start)..=ground.x(end);
                plot.span(Span::new("", part).fill(tint).border(Stroke::NONE));
            }
            add(plot);
        });
    let frame = *drawn.transform.frame();
    for (at, window) in calendar.windows.iter().enumerate() {
        let end = calendar.windows.get(at + 1).map_or(calendar.end, |next| next.start);
        let place =
            |minute| drawn.transform.position_from_point(&PlotPoint::new(ground.x(minute), high));
        let room = Rect::from_x_y_ranges(place(window.start).x..=place(end).x, frame.y_range());
        let font = FontId::new(sizes.small, FontFamily::Proportional);
        let word = format!("phase-{}", kebab(&window.phase));
        let at = Pos2::new(room.left() + sizes.gap * 0.5, room.top() + 2.0);
        let inside = ui.painter().with_clip_rect(room.intersect(frame));
        inside.text(at, Align2::LEFT_TOP, kit.words.say(&word), font, it.weak);
    }
    drawn
}
