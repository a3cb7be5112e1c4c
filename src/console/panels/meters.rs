//! The meters: where they are, how they got there, and their parts.

use egui::{
    Align, Align2, Color32, FontFamily, FontId, Layout, Rect, ScrollArea, Sense, Stroke, Ui, Vec2,
    WidgetInfo, WidgetType,
};
use egui_plot::{Line, MarkerShape, PlotPoints, Points as Marks, Span as Stretch};

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::console::screens::play::PlayDesk;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::scenario::model::Gauge;

use super::Kit;
use super::parts::{small, tipped};
use super::phrases::gauge_word;
use super::plot::{Ground, plot_ui};

/// The meters of an exercise.
pub fn meters_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let start = view.curve.samples.first().copied();
        for gauge in [Gauge::Damage, Gauge::Trust] {
            let before = start.map_or(0.0, |it| it.level(gauge));
            title(ui, kit, gauge, level(view, gauge), before);
            curve(ui, kit, view, desk, gauge);
            ui.add_space(kit.sizes().gap * 0.5);
            parts(ui, kit, view, gauge);
            ui.add_space(kit.sizes().gap);
        }
        let before = start.map_or(0.0, |it| it.independence);
        let gauge = Gauge::Independence;
        title(ui, kit, gauge, view.meters.independence, before);
        curve(ui, kit, view, desk, gauge);
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
fn title(ui: &mut Ui, kit: &Kit<'_>, gauge: Gauge, now: Points, before: f64) {
    let (now, ink) = (now.as_f64(), kit.colours().gauge(gauge));
    ui.horizontal(|ui| {
        let name = ui.label(strong(kit.say(gauge_word(gauge))));
        tipped(name, kit, gauge_word(gauge));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let number = strong(format!("{now:.1}")).size(kit.sizes().heading).color(ink);
            ui.label(number);
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
fn curve(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk, gauge: Gauge) {
    let it = kit.colours();
    let ground = Ground::new(&view.scenario, view.clock.now);
    let samples = &view.curve.samples;
    let points: Vec<[f64; 2]> =
        samples.iter().map(|sample| [ground.x(sample.at), sample.level(gauge)]).collect();
    let movements = view.movements(gauge);
    let level_at = |at: Minute| {
        let next = samples.partition_point(|sample| sample.at <= at);
        samples.get(next.saturating_sub(1)).map_or(0.0, |sample| sample.level(gauge))
    };
    let turns: Vec<[f64; 2]> =
        movements.iter().map(|span| [ground.x(span.to), level_at(span.to)]).collect();
    let shown = desk.explains.filter(|span| span.gauge == gauge);
    let height = match gauge {
        Gauge::Independence => kit.sizes().control * 1.8,
        _ => kit.sizes().control * 2.9,
    };
    let drawn = plot_ui(ui, kit, &ground, (gauge_word(gauge), height), 0.0..=100.0, |plot| {
        if let Some(span) = shown {
            let from = span.from.unwrap_or(Minute::START);
            let stretch = Stretch::new("", ground.x(from)..=ground.x(span.to));
            let border = Stroke::new(1.0, it.accent);
            plot.span(stretch.fill(it.accent.gamma_multiply(0.22)).border(border));
        }
        let line = Line::new(kit.words.say(gauge_word(gauge)), PlotPoints::from(points));
        plot.line(line.color(it.gauge(gauge)).width(2.5));
        let turns = Marks::new("", PlotPoints::from(turns)).shape(MarkerShape::Circle);
        plot.points(turns.color(it.gauge(gauge)).radius(3.0).allow_hover(false));
    });
    let response = drawn.response;
    let spoken = kit.words.fill("meter-curve", [("count", movements.len().into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
    let clicked = response.interact_pointer_pos().filter(|_| response.clicked());
    if let Some(at) = clicked {
        let minute = ground.minute(drawn.transform.value_from_position(at).x);
        let there = movements.iter().find(|span| minute <= span.to);
        match there.or(movements.last()) {
            Some(span) => desk.explain(Some(*span), kit.actions),
            None => desk.explain_all(view, gauge, kit.actions),
        }
    }
}

/// What a meter is made of.
fn parts(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, gauge: Gauge) {
    let ink = kit.colours().gauge(gauge);
    match gauge {
        Gauge::Damage => {
            let words = ["damage-confidentiality", "damage-integrity", "damage-availability"];
            for (word, points) in words.into_iter().zip(view.meters.damage_by) {
                bar(ui, kit, kit.say(word), points, ink);
            }
        }
        Gauge::Trust => {
            let segments = &view.scenario.country.segments;
            for (segment, points) in segments.iter().zip(&view.meters.trust_by) {
                let id = format!("segment-{}", segment.id);
                bar(ui, kit, view.scenario.text(&id), *points, ink);
            }
        }
        Gauge::Independence => {}
    }
}

/// A name, a bar and a number.
fn bar(ui: &mut Ui, kit: &Kit<'_>, name: &str, points: Points, ink: Color32) {
    let (sizes, it) = (kit.sizes(), kit.colours());
    let size = Vec2::new(ui.available_width(), sizes.small * 1.5);
    ui.spacing_mut().item_spacing.y = 0.0;
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let number = format!("{:.0}", points.as_f64());
    let spoken = format!("{name}: {number}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    let font = FontId::new(sizes.small, FontFamily::Proportional);
    let middle = rect.left() + rect.width() * 0.47;
    let painter = ui.painter();
    let named = painter.with_clip_rect(rect.with_max_x(middle - sizes.gap));
    named.text(rect.left_center(), Align2::LEFT_CENTER, name, font.clone(), it.text);
    painter.text(rect.right_center(), Align2::RIGHT_CENTER, number, font, it.text);
    let right = rect.right() - sizes.small * 2.2;
    let whole = Rect::from_x_y_ranges(middle..=right, rect.y_range()).shrink2(Vec2::new(0.0, 5.0));
    painter.rect_filled(whole, 2.0, it.hover);
    let share = (points.as_f64() / 100.0).clamp(0.0, 1.0) as f32;
    let filled = Rect::from_min_size(whole.min, whole.size() * Vec2::new(share, 1.0));
    painter.rect_filled(filled, 2.0, ink);
    response.on_hover_text(spoken);
}
