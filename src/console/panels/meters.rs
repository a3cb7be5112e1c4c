//! The meters: where they are, how they got there, and their parts.

use egui::{
    Align, Align2, Color32, FontFamily, FontId, Layout, Rect, RichText, ScrollArea, Sense, Stroke,
    TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, WidgetType,
};
use egui_plot::{Line, MarkerShape, PlotPoints, Points as Marks, Span as Stretch};

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::console::action::Action;
use crate::console::hot_wash::MeterSpan;
use crate::console::keys::Command;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::scenario::model::Gauge;

use super::UiContext;
use super::labels::gauge_word;
use super::plot::{PlotLabels, PlotTime, plot_ui, strip};
use super::widgets::{small, tipped};

/// How high independence is drawn, beside the other meters.
const SMALLER: f32 = 0.7;

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
    ui.horizontal(|ui| {
        let name = ui.label(strong(cx.say(gauge_word(gauge))));
        tipped(name, cx, gauge_word(gauge));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let number = strong(format!("{now:.1}")).size(cx.sizes().heading).color(ink);
            ui.label(number);
            // The name is more than how far it has moved.
            if ui.available_width() < cx.sizes().small * 4.0 {
                return;
            }
            let moved = now - before;
            let sign = if moved < -0.05 {
                "▼"
            } else if 0.05 < moved {
                "▲"
            } else {
                return;
            };
            small(ui, format!("{sign} {:.1}", moved.abs()));
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
    match gauge {
        Gauge::Damage => {
            let kinds = ["damage-confidentiality", "damage-integrity", "damage-availability"];
            for (word, points) in kinds.into_iter().zip(view.meters.damage_by) {
                bar(ui, cx, (cx.say(word), row), points, ink);
            }
        }
        Gauge::Trust => {
            let segments = &view.scenario.country.segments;
            for (segment, points) in segments.iter().zip(&view.meters.trust_by) {
                let id = format!("segment-{}", segment.id);
                bar(ui, cx, (view.scenario.text(&id), row), *points, ink);
            }
        }
        Gauge::Independence => {}
    }
}

/// A name, a bar and a number.
fn bar(ui: &mut Ui, cx: &UiContext<'_>, (name, height): (&str, f32), points: Points, ink: Color32) {
    let (sizes, it) = (cx.sizes(), cx.colours());
    let size = Vec2::new(ui.available_width(), height);
    ui.spacing_mut().item_spacing.y = 0.0;
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let number = format!("{:.0}", points.as_f64());
    let gaps = [("name", name.into()), ("value", number.as_str().into())];
    let spoken = cx.texts.fill("named-value", gaps);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    let font = FontId::new(sizes.small, FontFamily::Proportional);
    let middle = rect.left() + rect.width() * 0.47;
    let name = WidgetText::from(RichText::new(name).font(font.clone()));
    let (cut, room) = (Some(TextWrapMode::Truncate), middle - sizes.gap - rect.left());
    let named = name.into_galley(ui, cut, room, TextStyle::Small);
    let painter = ui.painter();
    let place = Align2::LEFT_CENTER.align_size_within_rect(named.size(), rect).min;
    painter.galley(place, named, it.text);
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
