//! The card of the guide, and an outline with an arrow at what it talks about.

use egui::{
    Align, Area, Color32, Context, CornerRadius, Frame, Id, Label, Layout, Margin, Order, Pos2,
    Rect, RichText, Shape, Stroke, StrokeKind, Ui, Vec2,
};

use crate::console::action::Action;
use crate::console::guide::{Guide, GuideTarget, OWN_WORDS, target_rect};
use crate::scenario::model::Scenario;

use super::UiContext;
use super::markdown::markdown_ui;
use super::widgets::{button, primary, small};

/// The card stands where it covers nothing of what it talks about.
pub fn guide_ui(ctx: &Context, cx: &mut UiContext<'_>, guide: &Guide, scenario: Option<&Scenario>) {
    let (it, sizes) = (cx.colours(), cx.sizes());
    let target = guide.step().target.and_then(|target| target_rect(ctx, target));
    let id = Id::new("guide");
    let room = ctx.content_rect().shrink(sizes.pad);
    let size =
        ctx.memory(|memory| memory.area_rect(id)).map_or(Vec2::splat(sizes.card), |it| it.size());
    let seat_actions = target_rect(ctx, GuideTarget::SeatActions);
    let place = place(ctx, room, size, target.into_iter().chain(seat_actions));
    if let Some(target) = target {
        // Its outline is in the window on all sides.
        let inside = ctx.content_rect().shrink(sizes.focus * 2.0);
        let target = target.expand(sizes.gap * 0.5).intersect(inside);
        point_at(ctx, target, place.center(), it.accent, sizes.focus * 1.5);
    }
    let frame = Frame::new()
        .fill(it.raised)
        .stroke(Stroke::new(sizes.focus, it.accent))
        .corner_radius(CornerRadius::same(sizes.radius as u8))
        .inner_margin(Margin::same(sizes.pad as i8));
    // Menus and dialogs lie over it.
    let shown = Area::new(id).order(Order::Middle).fixed_pos(place.min).show(ctx, |ui| {
        frame.show(ui, |ui| {
            ui.set_width(sizes.reading * 0.72);
            card(ui, cx, guide, scenario);
        });
    });
    // It finds its place only once its size is known.
    if shown.response.rect.size() != size {
        ctx.request_repaint();
    }
}

fn card(ui: &mut Ui, cx: &mut UiContext<'_>, guide: &Guide, scenario: Option<&Scenario>) {
    let word = guide.step().word;
    let (at, all) = guide.progress();
    ui.horizontal(|ui| {
        ui.label(RichText::new(cx.texts.say(word)).heading());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let gaps = [("at", at.into()), ("all", all.into())];
            small(ui, cx.texts.fill("guide-progress", gaps));
        });
    });
    let own = scenario.and_then(|it| it.text_if_any(OWN_WORDS)).filter(|_| at == 1);
    if let Some(own) = own {
        ui.add(Label::new(own).wrap());
    }
    let tip = guide.step().tip.map(|tip| cx.texts.render(&tip()));
    if let Some(tip) = tip.or_else(|| cx.texts.tip(word).map(str::to_owned)) {
        ui.add(Label::new(tip).wrap());
    }
    if let Some(scenario) = scenario.filter(|_| guide.is_last()) {
        ui.add_space(cx.sizes().gap);
        markdown_ui(ui, scenario.text("scenario-lesson"));
    }
    ui.add_space(cx.sizes().gap);
    ui.horizontal(|ui| {
        if button(ui, cx, "guide-back", guide.can_go_back()).clicked() {
            cx.actions.push(Action::GuideBack);
        }
        if guide.is_last() {
            if primary(ui, cx, cx.say("guide-end"), true).clicked() {
                cx.actions.push(Action::ToggleGuide);
            }
            return;
        }
        if button(ui, cx, "guide-skip", true).clicked() {
            cx.actions.push(Action::GuideOn);
        }
        if button(ui, cx, "guide-end", true).clicked() {
            cx.actions.push(Action::ToggleGuide);
        }
    });
}

/// How much less another place has to cover before the card goes there, as a share of the card: it
/// does not jump about while panels change their sizes.
const STAYS: f32 = 0.02;

/// The corner, or the middle of an edge, that covers least of what is to be kept clear; at first
/// the lower right, and then where it was unless another place is clearly better.
fn place(
    ctx: &Context,
    room: Rect,
    size: Vec2,
    kept_clear: impl Iterator<Item = Rect> + Clone,
) -> Rect {
    type Place = (f32, f32);
    let id = Id::new("place of the guide");
    let across = [1.0, 0.0, 0.5];
    let places = [1.0, 0.5, 0.0].into_iter().flat_map(|y| across.map(|x| (x, y)));
    let rect = |(x, y): Place| {
        let free = (room.size() - size).max(Vec2::ZERO);
        Rect::from_min_size(room.min + free * Vec2::new(x, y), size)
    };
    let covered = |at: &Place| -> f32 {
        let both = kept_clear.clone().map(|it| rect(*at).intersect(it.expand(8.0)));
        both.filter(Rect::is_positive).map(|it| it.area()).sum()
    };
    let before: Option<Place> = ctx.data(|data| data.get_temp(id));
    let best = places.into_iter().min_by(|a, b| covered(a).total_cmp(&covered(b)));
    let best = best.unwrap_or((1.0, 1.0));
    let is_as_good = |at: &Place| covered(at) <= covered(&best) + size.x * size.y * STAYS;
    let at = before.filter(is_as_good).unwrap_or(best);
    ctx.data_mut(|data| data.insert_temp(id, at));
    rect(at)
}

/// An outline around something, and an arrow to it from where the card is.
fn point_at(ctx: &Context, target: Rect, from: Pos2, ink: Color32, width: f32) {
    let painter =
        ctx.layer_painter(egui::LayerId::new(Order::Middle, Id::new("spot of the guide")));
    painter.rect_stroke(target, 6.0, Stroke::new(width, ink), StrokeKind::Outside);
    let way = (target.center() - from).normalized();
    let tip = target.clamp(from);
    let side = way.rot90() * 9.0;
    let foot = tip - way * 18.0;
    let arrow = vec![tip, foot + side, foot - side];
    painter.add(Shape::convex_polygon(arrow, ink, Stroke::NONE));
}
