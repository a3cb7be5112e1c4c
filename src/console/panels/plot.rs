//! A plot over the electoral cycle, with its phases behind and times below: the one that all
//! screens use.

use std::ops::RangeInclusive;

use egui::{
    Align, Align2, FontFamily, FontId, Layout, Pos2, Rect, Sense, Stroke, TextStyle, Ui, UiBuilder,
    Vec2, Vec2b,
};
use egui_plot::{GridMark, HoverPosition, Plot, PlotPoint, PlotResponse, PlotUi, Span};

use crate::base::minute::Minute;
use crate::console::view::TimeScale;
use crate::scenario::model::Scenario;
use crate::text::kebab;

use super::UiContext;
use super::time_axis::{labelled_times, name, spacing};

/// What a plot stands on.
pub struct PlotTime<'a> {
    pub scenario: &'a Scenario,
    pub scale: TimeScale,
    /// Until when it was played.
    pub until: Minute,
}

impl<'a> PlotTime<'a> {
    /// Of a scenario that was played until a minute.
    pub fn new(scenario: &'a Scenario, until: Minute) -> Self {
        Self { scenario, scale: TimeScale::new(&scenario.calendar), until }
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

/// What stands around a plot, within its height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlotLabels {
    /// Levels only.
    Levels,
    /// Times below.
    Times,
    /// Times below and the names of phases above.
    TimesAndPhases,
}

/// How high a line of times or names is.
pub fn strip(cx: &UiContext<'_>) -> f32 {
    cx.sizes().small * 1.3
}

/// The plot, as high as is said with what stands around it.
pub fn plot_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    plot_time: &PlotTime<'_>,
    (id, height, around): (&str, f32, PlotLabels),
    levels: RangeInclusive<f64>,
    add: impl FnOnce(&mut PlotUi<'_>),
) -> PlotResponse<()> {
    let (whole, _) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    let mut inside = whole;
    // Levels stand on the left.
    inside.min.x += cx.sizes().small * 2.6;
    if around == PlotLabels::TimesAndPhases {
        inside.min.y += strip(cx);
    }
    if around != PlotLabels::Levels {
        inside.max.y -= strip(cx);
    }
    let layout = Layout::top_down(Align::Min);
    let child = UiBuilder::new().id_salt(id).max_rect(inside).layout(layout);
    let (low, high) = (*levels.start(), *levels.end());
    // A child that moves nothing in its parent, which has its room already.
    let inner = &mut ui.new_child(child);
    let drawn = plot(inner, cx, plot_time, (id, inside.height()), levels, add);
    level_names(ui, cx, inside, (low, high));
    if around == PlotLabels::TimesAndPhases {
        phase_names(ui, cx, plot_time, (inside, whole.top()), &drawn);
    }
    if around != PlotLabels::Levels {
        times(ui, cx, plot_time, inside, &drawn);
    }
    drawn
}

fn plot(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    plot_time: &PlotTime<'_>,
    (id, height): (&str, f32),
    levels: RangeInclusive<f64>,
    add: impl FnOnce(&mut PlotUi<'_>),
) -> PlotResponse<()> {
    let (it, sizes) = (cx.colours(), cx.sizes());
    let (low, high) = (*levels.start(), *levels.end());
    let calendar = &plot_time.scenario.calendar;
    let small = FontId::new(sizes.small, FontFamily::Proportional);
    ui.style_mut().text_styles.insert(TextStyle::Body, small);
    Plot::new(id)
        .height(height)
        .show_axes(false)
        .show_grid(Vec2b::new(false, true))
        .show_x(false)
        .show_y(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .set_margin_fraction(Vec2::ZERO)
        .y_grid_spacer(move |_| {
            let step = (high - low) / 2.0;
            [low, low + step, high].map(|value| GridMark { value, step_size: step }).to_vec()
        })
        .label_formatter(|hovered| {
            let HoverPosition::NearDataPoint { position: at, plot_name, .. } = hovered else {
                return None;
            };
            let when = calendar.spell(plot_time.minute(at.x));
            (!plot_name.is_empty()).then(|| format!("{when}\n{:.1}", at.y))
        })
        .show(ui, |plot| {
            plot.set_plot_bounds_x(0.0..=plot_time.last());
            plot.set_plot_bounds_y(low..=high);
            for (at, window) in calendar.windows.iter().enumerate() {
                let end = calendar.windows.get(at + 1).map_or(calendar.end, |next| next.start);
                let tint = it.sunken.lerp_to_gamma(it.phase(window.phase), 0.5);
                let part = plot_time.x(window.start)..=plot_time.x(end);
                plot.span(Span::new("", part).fill(tint).border(Stroke::NONE));
            }
            add(plot);
        })
}

/// Where a minute lies from left to right, in points.
fn across(plot_time: &PlotTime<'_>, drawn: &PlotResponse<()>, minute: Minute) -> f32 {
    drawn.transform.position_from_point(&PlotPoint::new(plot_time.x(minute), 0.0)).x
}

fn font(cx: &UiContext<'_>) -> FontId {
    FontId::new(cx.sizes().small, FontFamily::Proportional)
}

/// The levels on the left: the highest, the lowest and, if there is room, the middle, none of them
/// above or below the plot, where other words stand.
fn level_names(ui: &Ui, cx: &UiContext<'_>, inside: Rect, (low, high): (f64, f64)) {
    let ink = cx.colours().weak;
    let x = inside.left() - cx.sizes().gap * 0.5;
    let level = |value: f64, y, align| {
        ui.painter().text(Pos2::new(x, y), align, format!("{value:.0}"), font(cx), ink);
    };
    level(high, inside.top(), Align2::RIGHT_TOP);
    level(low, inside.bottom(), Align2::RIGHT_BOTTOM);
    if cx.sizes().small * 4.0 < inside.height() {
        level(f64::midpoint(low, high), inside.center().y, Align2::RIGHT_CENTER);
    }
}

/// The names of the phases above a plot, each where it begins, if there is room for it.
fn phase_names(
    ui: &Ui,
    cx: &UiContext<'_>,
    plot_time: &PlotTime<'_>,
    (inside, top): (Rect, f32),
    drawn: &PlotResponse<()>,
) {
    let calendar = &plot_time.scenario.calendar;
    let x = |minute| across(plot_time, drawn, minute).clamp(inside.left(), inside.right());
    for (at, window) in calendar.windows.iter().enumerate() {
        let end = calendar.windows.get(at + 1).map_or(calendar.end, |next| next.start);
        let word = cx.texts.say(&format!("phase-{}", kebab(&window.phase))).to_owned();
        let name = ui.painter().layout_no_wrap(word, font(cx), cx.colours().weak);
        let (left, right) = (x(window.start), x(end));
        if name.size().x <= right - left {
            ui.painter().galley(Pos2::new(left, top), name, cx.colours().weak);
        }
    }
}

/// Times below a plot, each under a small mark.
fn times(
    ui: &Ui,
    cx: &UiContext<'_>,
    plot_time: &PlotTime<'_>,
    inside: Rect,
    drawn: &PlotResponse<()>,
) {
    let (calendar, ink) = (&plot_time.scenario.calendar, cx.colours().weak);
    let x = |at| across(plot_time, drawn, at);
    let (top, mark) = (inside.bottom(), cx.sizes().gap * 0.4);
    for at in labelled_times(calendar, plot_time.until, spacing(cx, inside.width()), x) {
        let word = ui.painter().layout_no_wrap(name(calendar, at), font(cx), ink);
        let (at, half) = (x(at), word.size().x / 2.0);
        ui.painter().vline(at, top..=top + mark, Stroke::new(cx.sizes().line, ink));
        let left = (at - half).min(inside.right() - 2.0 * half).max(inside.left());
        ui.painter().galley(Pos2::new(left, top + mark * 0.5), word, ink);
    }
}
