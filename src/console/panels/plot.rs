//! A plot over the electoral cycle, with its phases behind: the one that all screens use.

use std::ops::RangeInclusive;

use egui::{FontFamily, FontId, Pos2, Rect, Sense, Stroke, TextStyle, Ui, Vec2, Vec2b};
use egui_plot::{GridMark, HoverPosition, Plot, PlotPoint, PlotResponse, PlotUi, Span};

use crate::base::minute::Minute;
use crate::console::words::kebab;
use crate::scenario::model::Scenario;

use super::Kit;
use super::scale::Scale;

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

/// The plot, as high as is said, under the names of its phases.
pub fn named_plot_ui(
    ui: &mut Ui,
    kit: &Kit<'_>,
    ground: &Ground<'_>,
    (id, height): (&str, f32),
    levels: RangeInclusive<f64>,
    add: impl FnOnce(&mut PlotUi<'_>),
) -> PlotResponse<()> {
    let strip = kit.sizes().small * 1.3;
    let shown = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let size = Vec2::new(ui.available_width(), strip);
        let (above, _) = ui.allocate_exact_size(size, Sense::hover());
        let drawn = plot_ui(ui, kit, ground, (id, height - strip), levels, add);
        names(ui, kit, ground, above, &drawn);
        drawn
    });
    shown.inner
}

/// The plot, as high as is said.
pub fn plot_ui(
    ui: &mut Ui,
    kit: &Kit<'_>,
    ground: &Ground<'_>,
    (id, height): (&str, f32),
    levels: RangeInclusive<f64>,
    add: impl FnOnce(&mut PlotUi<'_>),
) -> PlotResponse<()> {
    ui.scope(|ui| plot(ui, kit, ground, (id, height), levels, add)).inner
}

fn plot(
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
    let small = FontId::new(sizes.small, FontFamily::Proportional);
    ui.style_mut().text_styles.insert(TextStyle::Body, small);
    Plot::new(id)
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
        })
}

/// The names of the phases above a plot, each where it begins, if there is room for it.
fn names(ui: &Ui, kit: &Kit<'_>, ground: &Ground<'_>, above: Rect, drawn: &PlotResponse<()>) {
    let calendar = &ground.scenario.calendar;
    let frame = *drawn.transform.frame();
    let x = |minute| {
        let at = drawn.transform.position_from_point(&PlotPoint::new(ground.x(minute), 0.0)).x;
        at.clamp(frame.left(), frame.right())
    };
    for (at, window) in calendar.windows.iter().enumerate() {
        let end = calendar.windows.get(at + 1).map_or(calendar.end, |next| next.start);
        let font = FontId::new(kit.sizes().small, FontFamily::Proportional);
        let word = kit.words.say(&format!("phase-{}", kebab(&window.phase))).to_owned();
        let name = ui.painter().layout_no_wrap(word, font, kit.colours().weak);
        let (left, right) = (x(window.start), x(end));
        if name.size().x <= right - left {
            ui.painter().galley(Pos2::new(left, above.top()), name, kit.colours().weak);
        }
    }
}
