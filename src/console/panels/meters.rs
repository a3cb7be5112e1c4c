//! The meters: where they are, how they got there, and their parts.

use std::ops::RangeInclusive;

use egui::{
    Align, Align2, Color32, FontFamily, FontId, Layout, Rect, ScrollArea, Sense, Ui, Vec2, Vec2b,
    WidgetInfo, WidgetType,
};
use egui_plot::{GridMark, HLine, HoverPosition, Line, LineStyle, Plot, PlotPoints, Span, VLine};

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::scenario::model::Gauge;

use super::Kit;
use super::parts::{small, tipped};

/// The meters of an exercise.
pub fn meters_ui(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let start = view.curve.samples.first().copied();
        for gauge in [Gauge::Damage, Gauge::Trust] {
            let before = start.map_or(0.0, |it| it.level(gauge));
            title(ui, kit, gauge, level(view, gauge), before);
            curve(ui, kit, view, gauge);
            ui.add_space(kit.sizes().gap * 0.5);
            parts(ui, kit, view, gauge);
            ui.add_space(kit.sizes().gap);
        }
        let before = start.map_or(0.0, |it| it.independence);
        title(ui, kit, Gauge::Independence, view.meters.independence, before);
    });
}

const fn level(view: &PlayView, gauge: Gauge) -> Points {
    match gauge {
        Gauge::Damage => view.meters.damage,
        Gauge::Trust => view.meters.trust,
        Gauge::Independence => view.meters.independence,
    }
}

const fn word(gauge: Gauge) -> &'static str {
    match gauge {
        Gauge::Damage => "meter-damage",
        Gauge::Trust => "meter-trust",
        Gauge::Independence => "meter-independence",
    }
}

/// Name, level, and how far from where it began.
fn title(ui: &mut Ui, kit: &Kit<'_>, gauge: Gauge, now: Points, before: f64) {
    let (now, ink) = (now.as_f64(), kit.colours().gauge(gauge));
    ui.horizontal(|ui| {
        let name = ui.label(strong(kit.say(word(gauge))));
        tipped(name, kit, word(gauge));
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

/// The level over exercise time so far, with the phases behind it.
fn curve(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, gauge: Gauge) {
    let it = kit.colours();
    let samples = &view.curve.samples;
    let points: Vec<[f64; 2]> =
        samples.iter().map(|sample| [sample.at.0 as f64, sample.level(gauge)]).collect();
    let calendar = &view.scenario.calendar;
    let first = samples.first().map_or(0, |sample| sample.at.0) as f64;
    // A little future, so that the end of the line can be seen.
    let now = view.clock.now.0 as f64;
    let last = (now + (now - first) * 0.04).max(first + 60.0);
    let spell = |minute: f64| calendar.spell(Minute(minute.round() as i64));
    let height = kit.sizes().control * 2.9;
    Plot::new(word(gauge))
        .height(height)
        .show_axes(Vec2b::new(false, false))
        .show_grid(Vec2b::FALSE)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .set_margin_fraction(Vec2::ZERO)
        .default_x_bounds(first, last)
        .default_y_bounds(0.0, 100.0)
        .y_grid_spacer(|_| vec![GridMark { value: 50.0, step_size: 50.0 }])
        .label_formatter(|hovered| {
            let HoverPosition::NearDataPoint { position: at, .. } = hovered else { return None };
            Some(format!("{}\n{:.1}", spell(at.x), at.y))
        })
        .show(ui, |plot| {
            plot.set_plot_bounds_x(first..=last);
            for (at, window) in calendar.windows.iter().enumerate() {
                let end = calendar.windows.get(at + 1).map_or(calendar.end, |next| next.start);
                let range: RangeInclusive<f64> = window.start.0 as f64..=end.0 as f64;
                let tint = it.sunken.lerp_to_gamma(it.phase(window.phase), 0.5);
                plot.span(Span::new("", range).fill(tint).border(egui::Stroke::NONE));
            }
            let half = HLine::new("", 50.0).color(it.line).width(1.0);
            plot.hline(half.style(LineStyle::dotted_loose()).allow_hover(false));
            let line = Line::new(kit.say(word(gauge)), PlotPoints::from(points));
            plot.line(line.color(it.gauge(gauge)).width(2.5));
            plot.vline(VLine::new("", now).color(it.text).width(1.0).allow_hover(false));
        });
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
