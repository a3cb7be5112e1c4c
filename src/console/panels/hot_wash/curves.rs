//! Both meters over exercise time, with the decisions as marks, and as they would have been if that
//! was asked. A click on a mark chooses it, one beside it the time between two, and drawing over
//! the curve any span.

use egui::{Align, Color32, Layout, PointerButton, RichText, Sense, Shape, Stroke, Ui, Vec2};
use egui_plot::{
    Line, LineStyle, MarkerShape, PlotPoint, PlotPoints, PlotResponse, Points, Span, VLine,
};

use crate::base::minute::Minute;
use crate::console::hot_wash::{Decision, HotWash, PlayedExercise, WhatIfResult};
use crate::console::panels::UiContext;
use crate::console::panels::labels::gauge_word;
use crate::console::panels::plot::{PlotLabels, PlotTime, plot_ui, range};
use crate::console::panels::widgets::{cut_label, small, tipped};
use crate::console::state::MovementSelection;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::measure::{Band, Sample};
use crate::scenario::model::Gauge;
use crate::session::step::Author;

use super::band::{self, place_ui};

/// How near a mark the pointer must be, in points.
const NEAR: f32 = 9.0;
/// How wide the line of a meter is, and how wide that of the other branch.
const WIDTHS: [f32; 2] = [2.5, 2.0];
/// How long the parts of a broken line are.
const DASH: f32 = 7.0;

/// What is drawn beside the exercise as it was: the other branch, and the band of policies.
type Beside<'a> = (Option<&'a WhatIfResult>, Option<&'a Band>);

/// The meters, one above the other.
pub fn curves_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (state, other): (&mut MovementSelection, Option<&WhatIfResult>),
) {
    // A panel is as large as what is in it, and what is in it as large as the panel.
    ui.set_min_height(ui.available_height());
    let plot_time = PlotTime::new(&view.scenario, hot_wash.played.exercise.until);
    ui.spacing_mut().item_spacing.y = cx.sizes().gap * 0.25;
    ui.spacing_mut().interact_size.y = cx.sizes().row * 0.8;
    let line = cx.sizes().row * 0.8 + cx.sizes().gap;
    let room = (ui.available_height() / 2.0 - line).max(cx.sizes().row);
    for gauge in [Gauge::Trust, Gauge::Damage] {
        title(ui, cx, (view, hot_wash), (gauge, other.is_some()), state);
        let beside = (other, hot_wash.band.as_ref().and_then(|it| it.latest.as_ref()));
        let place = (&plot_time, gauge, room);
        curve(ui, cx, view, &hot_wash.played, (&mut *state, beside), place);
    }
}

fn title(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (view, hot_wash): (&PlayView, &HotWash),
    (gauge, has_other): (Gauge, bool),
    state: &MovementSelection,
) {
    let samples = &view.curve.samples;
    let ends = samples.first().zip(samples.last());
    ui.horizontal(|ui| {
        ui.set_min_height(cx.sizes().row * 0.8);
        let mark = if state.gauge == gauge { "▶ " } else { "" };
        let name = format!("{mark}{}", cx.say(gauge_word(gauge)));
        tipped(ui.label(strong(name).color(cx.colours().gauge(gauge))), cx, gauge_word(gauge));
        if let Some((first, last)) = ends {
            small(ui, format!("{:.1} → {:.1}", first.level(gauge), last.level(gauge)));
        }
        place_ui(ui, cx, (view, hot_wash), gauge);
        if has_other {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| legend(ui, cx, gauge));
        } else if gauge == Gauge::Trust {
            let marks = RichText::new(cx.say("hotwash-marks")).weak().small();
            ui.add(cut_label(marks)).on_hover_text(cx.say("hotwash-marks"));
        }
    });
}

/// Which line is which, from the right edge to the left.
fn legend(ui: &mut Ui, cx: &UiContext<'_>, gauge: Gauge) {
    let (sizes, it) = (cx.sizes(), cx.colours());
    let lines = [("hotwash-would-have", it.text, true), ("hotwash-as-was", it.gauge(gauge), false)];
    for (word, ink, is_broken) in lines {
        small(ui, cx.say(word));
        let size = Vec2::new(sizes.control, sizes.small);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let ends = [rect.left_center(), rect.right_center()];
        let stroke = Stroke::new(WIDTHS[usize::from(is_broken)], ink);
        if is_broken {
            ui.painter().extend(Shape::dashed_line(&ends, stroke, DASH, DASH));
        } else {
            ui.painter().line_segment(ends, stroke);
        }
        ui.add_space(sizes.gap * 0.5);
    }
}

/// The other branch, and which point of it lies where.
fn other_line(plot_time: &PlotTime<'_>, found: &WhatIfResult, gauge: Gauge) -> Vec<[f64; 2]> {
    let points = found.minutes.iter().zip(&found.after);
    let level = |sample: &Sample| match gauge {
        Gauge::Damage => sample.damage,
        _ => sample.trust,
    };
    points.map(|(at, sample)| [plot_time.x(*at), level(sample).as_f64()]).collect()
}

fn curve(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    played: &PlayedExercise,
    (state, beside): (&mut MovementSelection, Beside<'_>),
    (plot_time, gauge, height): (&PlotTime<'_>, Gauge, f32),
) {
    let drawn = draw(ui, cx, view, played, (&*state, beside), (plot_time, gauge, height));
    point(ui, cx, view, played, state, (plot_time, gauge, &drawn));
}

/// The curve with its marks, and what is chosen.
fn draw(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    played: &PlayedExercise,
    (state, (other, band)): (&MovementSelection, Beside<'_>),
    (plot_time, gauge, height): (&PlotTime<'_>, Gauge, f32),
) -> PlotResponse<()> {
    let it = cx.colours();
    let other = other.map(|found| other_line(plot_time, found, gauge));
    let samples = &view.curve.samples;
    let line = samples.iter().map(|sample| [plot_time.x(sample.at), sample.level(gauge)]);
    let line: Vec<[f64; 2]> = line.collect();
    let both = line.iter().chain(other.iter().flatten()).map(|point| point[1]);
    let of_band = band.into_iter().flat_map(|band| band::levels(band, gauge));
    let levels = range(both.chain(of_band));
    let (low, high) = (*levels.start(), *levels.end());
    let foot = low + (high - low) * 0.09;
    let shown = state.shown(played);
    let of = |is: fn(Author) -> bool| -> Vec<[f64; 2]> {
        let wanted = shown.iter().filter(|one| is(one.author));
        wanted.map(|one| [plot_time.x(one.at), foot]).collect()
    };
    let people = of(|author| author == Author::People);
    let policies = of(|author| matches!(author, Author::Policy(_)));
    let facilitator = of(|author| author == Author::Facilitator);
    let chosen = state.decision(played).map(|one| plot_time.x(one.at));
    let span = state.span(played);
    let span = (span.gauge == gauge).then(|| {
        let from = span.from.unwrap_or(Minute::START);
        plot_time.x(from)..=plot_time.x(span.to)
    });
    let is_part = state.is_part();
    let place = (gauge_word(gauge), height, PlotLabels::TimesAndPhases);
    plot_ui(ui, cx, plot_time, place, levels, |plot| {
        if let Some(span) = span.filter(|_| is_part) {
            let tint = it.accent.gamma_multiply(0.22);
            plot.span(Span::new("", span).fill(tint).border(Stroke::new(1.0, it.accent)));
        }
        if let Some(band) = band {
            band::draw(plot, (band, gauge), plot_time, it.gauge(gauge));
        }
        let name = cx.texts.say(gauge_word(gauge));
        let line = Line::new(name, PlotPoints::from(line)).color(it.gauge(gauge));
        plot.line(line.width(WIDTHS[0]));
        if let Some(other) = other {
            let name = cx.texts.say("hotwash-would-have");
            let line = Line::new(name, PlotPoints::from(other)).color(it.text).width(WIDTHS[1]);
            plot.line(line.style(LineStyle::Dashed { length: DASH }));
        }
        let mark = |points, shape, ink: Color32, size| {
            let points = Points::new("", PlotPoints::from(points)).shape(shape).color(ink);
            points.radius(size).allow_hover(false)
        };
        plot.points(mark(policies, MarkerShape::Circle, it.weak, 2.0));
        plot.points(mark(facilitator, MarkerShape::Up, it.warn, 5.0));
        plot.points(mark(people, MarkerShape::Diamond, it.text, 5.5));
        if let Some(at) = chosen {
            plot.vline(VLine::new("", at).color(it.accent).width(1.5).allow_hover(false));
            plot.points(mark(vec![[at, foot]], MarkerShape::Diamond, it.accent, 7.0));
        }
    })
}

/// What the pointer does on a curve.
fn point(
    ui: &Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    played: &PlayedExercise,
    state: &mut MovementSelection,
    (plot_time, gauge, drawn): (&PlotTime<'_>, Gauge, &PlotResponse<()>),
) {
    let shown = state.shown(played);
    let x_of = |at: Minute| {
        let point = PlotPoint::new(plot_time.x(at), 0.0);
        drawn.transform.position_from_point(&point).x
    };
    let near = |x: f32| -> Option<&Decision> {
        let off = |one: &Decision| (x_of(one.at) - x).abs();
        let nearest = shown.iter().min_by(|a, b| off(a).total_cmp(&off(b)));
        nearest.copied().filter(|one| off(one) <= NEAR)
    };
    let minute = |x: f32| {
        let at = egui::Pos2::new(x, drawn.transform.frame().center().y);
        plot_time.minute(drawn.transform.value_from_position(at).x)
    };
    let response = &drawn.response;
    if let Some(at) = response.hover_pos()
        && let Some(one) = near(at.x)
    {
        let told = format!("{} · {}", view.spell(one.at), one.told);
        response.clone().on_hover_text_at_pointer(told);
    }
    let pointer = response.interact_pointer_pos();
    if response.clicked()
        && let Some(at) = pointer
    {
        state.gauge = gauge;
        match near(at.x).map(|one| one.step) {
            Some(step) => state.choose(played, step, cx.actions),
            None => state.choose_around(played, minute(at.x), cx.actions),
        }
    } else if response.drag_started_by(PointerButton::Primary) {
        let begun = ui.input(|input| input.pointer.press_origin());
        state.drag_from = begun.map(|at| minute(at.x));
    } else if let (Some(from), Some(at)) = (state.drag_from, pointer)
        && (response.dragged() || response.drag_stopped())
    {
        let to = minute(at.x);
        state.gauge = gauge;
        state.choose_span(played, (from.min(to), from.max(to)), cx.actions);
        if response.drag_stopped() {
            state.drag_from = None;
        }
    }
}
