//! The electoral cycle as a strip: its phases and times, where we are, injects and incidents.

use egui::{
    Align2, Color32, CursorIcon, FontFamily, FontId, Painter, Pos2, Rangef, Rect, Response, Sense,
    Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
};

use crate::base::minute::Minute;
use crate::console::theme::strong_font;
use crate::console::view::{PlayView, ReleaseTime, TimeScale};
use crate::sim::vocabulary::InjectStatus;
use crate::text::kebab;

use super::UiContext;
use super::cut_names::cut_names_in;
use super::time_axis::{labelled_times, name, spacing};

/// With fewer letters than this the name of a phase says nothing.
const SHORTEST: usize = 4;

/// How high the strip is with what is around it.
pub const fn timeline_height(cx: &UiContext<'_>) -> f32 {
    strip_height(cx) + cx.sizes().gap
}

const fn strip_height(cx: &UiContext<'_>) -> f32 {
    cx.sizes().control * 1.5
}

pub fn timeline_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView) {
    let (response, _) = strip_ui(ui, cx, view, (view.clock.now, Sense::hover()));
    let spoken = cx.texts.fill(
        "ribbon-spoken",
        [
            ("phase", cx.texts.say(&format!("phase-{}", kebab(&view.clock.phase))).into()),
            ("now", view.spell(view.clock.now).into()),
        ],
    );
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
}

/// The timeline of an exercise that was played, with a moment of it; the one that is chosen by a
/// click or by dragging over it.
pub fn scrub_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    moment: Option<Minute>,
) -> Option<Minute> {
    let shown = moment.unwrap_or(view.clock.now);
    let (response, minute_at) = strip_ui(ui, cx, view, (shown, Sense::click_and_drag()));
    let spoken = cx.texts.fill("replay-spoken", [("at", view.spell(shown).into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Slider, true, &spoken));
    let response = response.on_hover_cursor(CursorIcon::ResizeHorizontal);
    let is_chosen = response.clicked() || response.dragged();
    let pointer = response.interact_pointer_pos().filter(|_| is_chosen)?;
    Some(minute_at(pointer.x).min(view.clock.now))
}

/// The strip with its phases, times and marks, and what minute lies where.
fn strip_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    (shown, sense): (Minute, Sense),
) -> (Response, impl Fn(f32) -> Minute + use<>) {
    let sizes = cx.sizes();
    let size = Vec2::new(ui.available_width(), strip_height(cx));
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let calendar = &view.scenario.calendar;
    let scale = TimeScale::new(calendar);
    let x = |at: Minute| rect.left() + rect.width() * scale.place(at);
    let band = rect.shrink2(Vec2::new(0.0, sizes.gap));
    let painter = ui.painter_at(rect);
    let now = x(shown);
    // Where no time can stand any more.
    let mut taken = vec![Rangef::point(now).expand(sizes.gap)];
    for (at, window) in calendar.windows.iter().enumerate() {
        let end = calendar.windows.get(at + 1).map_or(calendar.end, |next| next.start);
        let part = Rect::from_x_y_ranges(x(window.start)..=x(end), band.y_range());
        painter.rect_filled(
            part.shrink2(Vec2::new(0.5, 0.0)),
            2.0,
            cx.colours().phase(window.phase),
        );
        let word = format!("phase-{}", kebab(&window.phase));
        let word = cx.texts.say(&word).to_owned();
        let font = strong_font(sizes.small);
        let mut left = part.left() + sizes.gap;
        let fitted = cut_names_in(ui, &font, &[word], |_| part.right() - left);
        let Some(word) = fitted.into_iter().find(|it| SHORTEST <= it.chars().count()) else {
            continue;
        };
        let word = painter.layout_no_wrap(word, font, cx.colours().text);
        // Behind the marker of now where they would meet.
        if Rangef::new(left, left + word.size().x).expand(sizes.gap).contains(now) {
            left = now + sizes.gap;
        }
        if part.right() < left + word.size().x {
            continue;
        }
        let room = Align2::LEFT_CENTER.align_size_within_rect(word.size(), part.with_min_x(left));
        taken.push(room.x_range().intersection(part.x_range()).expand(sizes.gap));
        painter.galley(room.min, word, cx.colours().text);
    }
    times(cx, view, (&painter, band), &x, &taken);
    marks(ui, cx, view, &painter, rect, &x);
    let ink = cx.colours().text;
    painter.vline(now, rect.y_range(), Stroke::new(sizes.focus, ink));
    painter.add(triangle(Pos2::new(now, rect.top() + 7.0), 6.0, 1.0, ink, true));
    (response, move |x| scale.minute((x - rect.left()) / rect.width().max(1.0)))
}

/// Times where nothing else stands.
fn times(
    cx: &UiContext<'_>,
    view: &PlayView,
    (painter, band): (&Painter, Rect),
    x: &impl Fn(Minute) -> f32,
    taken: &[Rangef],
) {
    let (sizes, ink) = (cx.sizes(), cx.colours().text);
    let calendar = &view.scenario.calendar;
    for at in labelled_times(calendar, calendar.end, spacing(cx, band.width()), x) {
        let font = FontId::new(sizes.small, FontFamily::Proportional);
        let word = painter.layout_no_wrap(name(calendar, at), font, ink);
        let room = Rect::from_center_size(Pos2::new(x(at), band.center().y), word.size());
        let meets = |it: &Rangef| it.intersects(room.x_range());
        if taken.iter().any(meets) || room.left() < band.left() || band.right() < room.right() {
            continue;
        }
        for y in [band.top()..=band.top() + 3.0, band.bottom() - 3.0..=band.bottom()] {
            painter.vline(x(at), y, Stroke::new(sizes.line, ink));
        }
        painter.galley(room.min, word, ink);
    }
}

/// Injects above, incidents below; what has come is filled.
fn marks(
    ui: &Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    painter: &Painter,
    rect: Rect,
    x: &impl Fn(Minute) -> f32,
) {
    let (it, names) = (cx.colours(), view.names());
    for row in &view.injects {
        let (ReleaseTime::Came(at) | ReleaseTime::Comes(at)) = row.when else { continue };
        let (ink, filled) = match row.status {
            InjectStatus::Skipped => (it.weak, false),
            status if status.was_released() => (it.accent, true),
            _ => (it.accent, false),
        };
        let place = Pos2::new(x(at), rect.top() + 5.0);
        painter.add(triangle(place, 4.5, 1.0, ink, filled));
        let text = format!("{} · {}", view.spell(at), row.text.headline);
        hover(ui, place, ("inject", row.inject.0), &text);
    }
    for row in &view.incidents {
        let Some(at) = row.begun else { continue };
        let is_over = row.contained.is_some();
        let place = Pos2::new(x(at), rect.bottom() - 5.0);
        painter.add(triangle(place, 4.5, -1.0, it.damage, !is_over));
        let text = format!("{} · {}", view.spell(at), names.incident(row.incident));
        hover(ui, place, ("incident", row.incident.0), &text);
    }
}

fn hover(ui: &Ui, place: Pos2, id: (&str, u16), text: &str) {
    let rect = Rect::from_center_size(place, Vec2::splat(10.0));
    ui.interact(rect, ui.id().with(id), Sense::hover()).on_hover_text(text);
}

/// A triangle that points down, or up if `way` is negative.
fn triangle(at: Pos2, size: f32, way: f32, ink: Color32, filled: bool) -> Shape {
    let tip = at + Vec2::new(0.0, size * way);
    let (left, right) = (at + Vec2::new(-size, -size * way), at + Vec2::new(size, -size * way));
    let fill = if filled { ink } else { Color32::TRANSPARENT };
    Shape::convex_polygon(vec![tip, left, right], fill, Stroke::new(1.2, ink))
}
