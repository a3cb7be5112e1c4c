//! The meters: where they are, how they got there, and their parts.

use egui::{
    Align, Align2, Color32, FontFamily, FontId, Layout, Rect, ScrollArea, Sense, Stroke, TextStyle,
    Ui, Vec2, WidgetInfo, WidgetType,
};
use egui_plot::{Line, MarkerShape, PlotPoints, Points as Marks, Span as Stretch};

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::console::action::Action;
use crate::console::hot_wash::MeterSpan;
use crate::console::keys::Command;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::scenario::model::{Gauge, Segment};

use super::UiContext;
use super::cut_names::cut_names;
use super::labels::gauge_word;
use super::plot::{PlotLabels, PlotTime, plot_ui, strip};
use super::widgets::{cut_label, small, strong_width, text_width, tipped};

/// How high independence is drawn, beside the other meters.
const SMALLER: f32 = 0.7;
/// The share of the width that the name of a part may ask for before its bar.
const NAMES: f32 = 0.62;
/// How much the bar of a part would like to have, in heights of a control.
const BAR: f32 = 4.0;

/// How wide the meters would like to be: so that the names of all parts are whole beside their
/// bars, and no narrower than usual.
pub fn meters_width(ui: &Ui, cx: &UiContext<'_>, view: &PlayView) -> f32 {
    let sizes = cx.sizes();
    let names = names_width(ui, &part_names(cx, view, Gauge::Trust));
    (names + sizes.control * BAR + 2.0 * sizes.pad).max(sizes.right)
}

/// How wide the longest of some names is.
fn names_width(ui: &Ui, names: &[String]) -> f32 {
    let widths = names.iter().map(|name| text_width(ui, name, TextStyle::Small));
    widths.fold(0.0, f32::max)
}

/// The meters of an exercise, with the movement that is explained, all of them in sight: what room
/// words and bars leave is for curves.
pub fn meters_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    explained: Option<MeterSpan>,
) {
    let (sizes, room) = (cx.sizes(), ui.available_height());
    let is_low = room < sizes.control * 16.0;
    let id = ui.id().with("beside curves");
    // How high all else is was seen the last time.
    let rest = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(sizes.control * 9.0);
    let height = (room - rest) / (2.0 + SMALLER);
    let height = height.clamp(sizes.small * 2.4, sizes.control * 4.5);
    // Where it is low, one line of times is enough, below all curves.
    let around = if sizes.small * 6.0 < height { PlotLabels::Times } else { PlotLabels::Levels };
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = sizes.gap * 0.25;
        ui.spacing_mut().interact_size.y = sizes.heading * 1.2;
        let top = ui.cursor().top();
        let start = view.curve.samples.first().copied();
        let row = sizes.small * if is_low { 1.28 } else { 1.5 };
        for gauge in [Gauge::Damage, Gauge::Trust] {
            let before = start.map_or(0.0, |it| it.level(gauge));
            title(ui, cx, gauge, level(view, gauge), before);
            curve(ui, cx, view, explained, (gauge, height, around));
            ui.add_space(sizes.gap * 0.25);
            parts(ui, cx, view, gauge, row);
            ui.add_space(sizes.gap * if is_low { 0.25 } else { 1.0 });
        }
        let before = start.map_or(0.0, |it| it.independence);
        let gauge = Gauge::Independence;
        title(ui, cx, gauge, view.meters.independence, before);
        let lowest = height * SMALLER + strip(cx);
        curve(ui, cx, view, explained, (gauge, lowest, PlotLabels::Times));
        let all = ui.cursor().top() - top;
        let seen = all - height * (2.0 + SMALLER);
        if 0.5 < (seen - rest).abs() {
            ui.data_mut(|data| data.insert_temp(id, seen));
            ui.ctx().request_repaint();
        }
    });
}

const fn level(view: &PlayView, gauge: Gauge) -> Points {
    match gauge {
        Gauge::Damage => view.meters.damage,
        Gauge::Trust => view.meters.trust,
        Gauge::Independence => view.meters.independence,
    }
}

/// Name, level, and how far from where it began.
fn title(ui: &mut Ui, cx: &UiContext<'_>, gauge: Gauge, now: Points, before: f64) {
    let (now, ink) = (now.as_f64(), cx.colours().gauge(gauge));
    let word = gauge_word(gauge);
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let number = strong(format!("{now:.1}")).size(cx.sizes().heading).color(ink);
            ui.label(number);
            // The name is more than how far it has moved.
            let room = ui.available_width() - strong_width(ui, cx.say(word));
            let moved = now - before;
            let sign = if moved < 0.0 { "▼" } else { "▲" };
            if 0.05 < moved.abs() && cx.sizes().small * 4.0 < room {
                small(ui, format!("{sign} {:.1}", moved.abs()));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                tipped(ui.add(cut_label(strong(cx.say(word)))), cx, word);
            });
        });
    });
}

/// The level over exercise time so far, with the phases behind it. A click asks for the causes of
/// the movement that is there.
fn curve(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    explained: Option<MeterSpan>,
    (gauge, height, around): (Gauge, f32, PlotLabels),
) {
    let it = cx.colours();
    let plot_time = PlotTime::new(&view.scenario, view.clock.now);
    let samples = &view.curve.samples;
    let points: Vec<[f64; 2]> =
        samples.iter().map(|sample| [plot_time.x(sample.at), sample.level(gauge)]).collect();
    let movements = view.movements(gauge);
    let level_at = |at: Minute| {
        let next = samples.partition_point(|sample| sample.at <= at);
        samples.get(next.saturating_sub(1)).map_or(0.0, |sample| sample.level(gauge))
    };
    let turns: Vec<[f64; 2]> =
        movements.iter().map(|span| [plot_time.x(span.to), level_at(span.to)]).collect();
    let shown = explained.filter(|span| span.gauge == gauge);
    let place = (gauge_word(gauge), height, around);
    let drawn = plot_ui(ui, cx, &plot_time, place, 0.0..=100.0, |plot| {
        if let Some(span) = shown {
            let from = span.from.unwrap_or(Minute::START);
            let stretch = Stretch::new("", plot_time.x(from)..=plot_time.x(span.to));
            let border = Stroke::new(1.0, it.accent);
            plot.span(stretch.fill(it.accent.gamma_multiply(0.22)).border(border));
        }
        let line = Line::new(cx.texts.say(gauge_word(gauge)), PlotPoints::from(points));
        plot.line(line.color(it.gauge(gauge)).width(2.5));
        let turns = Marks::new("", PlotPoints::from(turns)).shape(MarkerShape::Circle);
        plot.points(turns.color(it.gauge(gauge)).radius(3.0).allow_hover(false));
    });
    let response = drawn.response;
    let spoken = cx.texts.fill(
        "meter-curve",
        [("count", movements.len().into()), ("key", Command::Causes.key_names().into())],
    );
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
    let clicked = response.interact_pointer_pos().filter(|_| response.clicked());
    if let Some(at) = clicked {
        let minute = plot_time.minute(drawn.transform.value_from_position(at).x);
        let there = movements.iter().find(|span| minute <= span.to);
        let span = there.copied().unwrap_or_else(|| view.last_movement(gauge));
        cx.actions.push(Action::ExplainMovement(Some(span)));
    }
}

/// What a meter is made of.
fn parts(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, gauge: Gauge, row: f32) {
    let ink = cx.colours().gauge(gauge);
    let points: &[Points] = match gauge {
        Gauge::Damage => &view.meters.damage_by,
        Gauge::Trust => &view.meters.trust_by,
        Gauge::Independence => &[],
    };
    let names = part_names(cx, view, gauge);
    let wide = ui.available_width();
    let names_end = (names_width(ui, &names) + cx.sizes().gap).clamp(wide * 0.3, wide * NAMES);
    let shown = cut_names(ui, &names, names_end - cx.sizes().gap);
    for ((name, shown), points) in names.iter().zip(&shown).zip(points) {
        bar(ui, cx, (name.as_str(), shown.as_str(), names_end, row), *points, ink);
    }
}

/// What the parts of a meter are called.
fn part_names(cx: &UiContext<'_>, view: &PlayView, gauge: Gauge) -> Vec<String> {
    match gauge {
        Gauge::Damage => {
            let kinds = ["damage-confidentiality", "damage-integrity", "damage-availability"];
            kinds.map(|word| cx.texts.say(word).to_owned()).to_vec()
        }
        Gauge::Trust => {
            let segments = view.scenario.country.segments.iter();
            let id = |it: &Segment| format!("segment-{}", it.id);
            segments.map(|it| view.scenario.text(&id(it)).to_owned()).collect()
        }
        Gauge::Independence => Vec::new(),
    }
}

/// A name, as it is read and as it is shown, a bar and a number.
fn bar(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    (name, shown, names_end, height): (&str, &str, f32, f32),
    points: Points,
    ink: Color32,
) {
    let (sizes, it) = (cx.sizes(), cx.colours());
    let size = Vec2::new(ui.available_width(), height);
    ui.spacing_mut().item_spacing.y = 0.0;
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let number = format!("{:.0}", points.as_f64());
    let gaps = [("name", name.into()), ("value", number.as_str().into())];
    let spoken = cx.texts.fill("named-value", gaps);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    let font = FontId::new(sizes.small, FontFamily::Proportional);
    let middle = rect.left() + names_end;
    let painter = ui.painter();
    painter.text(rect.left_center(), Align2::LEFT_CENTER, shown, font.clone(), it.text);
    painter.text(rect.right_center(), Align2::RIGHT_CENTER, number, font, it.text);
    let right = rect.right() - sizes.small * 2.2;
    let whole = Rect::from_x_y_ranges(middle..=right, rect.y_range())
        .shrink2(Vec2::new(0.0, height * 0.27));
    painter.rect_filled(whole, 2.0, it.hover);
    let share = (points.as_f64() / 100.0).clamp(0.0, 1.0) as f32;
    let filled = Rect::from_min_size(whole.min, whole.size() * Vec2::new(share, 1.0));
    painter.rect_filled(filled, 2.0, ink);
    response.on_hover_text(spoken);
}
