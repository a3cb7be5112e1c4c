//! The agencies as a network: the names over the picture that Bevy draws, what is told about what
//! is under the pointer, and what the signs mean.

use egui::{
    Align2, Color32, FontFamily, FontId, Galley, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo,
    WidgetType,
};
use std::sync::Arc;

use crate::base::ids::SeatId;
use crate::console::layout::{Layout, widest};
use crate::console::screens::play::PlayDesk;
use crate::console::view::{Grasp, PlayView, Ring, Thing};

use super::Kit;

/// Leaves room for the picture, and writes the names.
pub fn network_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    let whole = ui.available_rect_before_wrap();
    ui.allocate_rect(whole, Sense::hover());
    let legend = kit.sizes().row;
    let rect = Rect::from_min_max(whole.min, whole.max - Vec2::new(0.0, legend));
    let names = names(ui, kit, view, rect);
    let sizes: Vec<Vec2> = names.iter().map(|name| name.size()).collect();
    let layout = Layout::new(rect, &view.places, &view.network.things, &sizes);
    for (seat, name) in view.scenario.seat_ids().zip(names) {
        seat_ui(ui, kit, view, desk, &layout, seat, name);
    }
    for (thing, at) in view.network.things.iter().zip(&layout.things) {
        thing_ui(ui, kit, view, *thing, *at, layout.radius);
    }
    legend_ui(ui, kit, Rect::from_min_max(rect.left_bottom(), whole.max));
    desk.picture = Some(layout);
}

/// The short names of seats, cut to the room there is.
fn names(ui: &Ui, kit: &Kit<'_>, view: &PlayView, rect: Rect) -> Vec<Arc<Galley>> {
    let font = FontId::new(kit.sizes().small, FontFamily::Proportional);
    let ink = kit.colours().text;
    let names = view.names();
    let galley = |seat| {
        let mut job =
            egui::text::LayoutJob::simple_singleline(names.short_seat(seat), font.clone(), ink);
        job.wrap =
            egui::text::TextWrapping::truncate_at_width(widest(rect, view.scenario.seats.len()));
        ui.painter().layout_job(job)
    };
    view.scenario.seat_ids().map(galley).collect()
}

fn seat_ui(
    ui: &Ui,
    kit: &mut Kit<'_>,
    view: &PlayView,
    desk: &mut PlayDesk,
    layout: &Layout,
    seat: SeatId,
    name: Arc<Galley>,
) {
    let (at, label) = (layout.seats[seat.index()], layout.names[seat.index()]);
    let disc = Rect::from_center_size(at, Vec2::splat(2.0 * layout.radius));
    let whole = view.names().seat(seat);
    let response = ui.interact(disc.union(label), ui.id().with(("seat", seat)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &whole));
    let colours = kit.colours();
    let painter = ui.painter();
    if response.has_focus() || response.hovered() {
        let stroke = Stroke::new(kit.sizes().focus, colours.accent);
        painter.circle_stroke(at, layout.radius + kit.sizes().focus, stroke);
    }
    painter.galley(label.min, name, colours.text);
    let row = view.seats.iter().find(|row| row.seat == seat);
    // Waiting mail and decisions are a number on the seat.
    let waiting = row.map_or(0, |row| row.due + usize::from(row.unread));
    if 0 < waiting {
        let is_due = row.is_some_and(|row| 0 < row.due);
        let ground = if is_due { colours.warn } else { colours.raised };
        let ink = if is_due { colours.on_banner } else { colours.text };
        let corner = at + Vec2::new(0.72, -0.72) * layout.radius;
        let radius = layout.radius * 0.62;
        painter.circle(corner, radius, ground, Stroke::new(1.0, colours.ground));
        let font = FontId::new(radius * 1.35, FontFamily::Proportional);
        painter.text(corner, Align2::CENTER_CENTER, waiting.min(99).to_string(), font, ink);
    }
    let clicked = response.clicked();
    response.on_hover_text(whole);
    if clicked {
        desk.look_at(seat, kit.actions);
    }
}

/// What is under the pointer, in words.
fn thing_ui(ui: &Ui, kit: &Kit<'_>, view: &PlayView, thing: Thing, at: Pos2, radius: f32) {
    let hit = Rect::from_center_size(at, Vec2::splat(radius * 1.2));
    let response = ui.interact(hit, ui.id().with(("asset", thing.asset)), Sense::hover());
    let rings: Vec<&Ring> =
        view.network.rings.iter().filter(|ring| ring.asset == thing.asset).collect();
    response.on_hover_ui(|ui| {
        let names = view.names();
        ui.strong(names.asset(thing.asset));
        ui.label(names.seat(thing.owner));
        let states = [
            (0 < thing.hurt, "network-hurt"),
            (thing.offline, "network-offline"),
            (thing.on_fallback, "network-fallback"),
        ];
        for (_, word) in states.into_iter().filter(|(is_so, _)| *is_so) {
            ui.label(kit.say(word));
        }
        for ring in rings {
            ui.separator();
            ui.label(names.incident(ring.incident));
            ui.label(kit.say(grasp_word(ring.grasp)));
        }
    });
}

const fn grasp_word(grasp: Grasp) -> &'static str {
    match grasp {
        Grasp::Unseen => "network-unseen",
        Grasp::Noticed => "network-noticed",
        Grasp::Diagnosed => "network-diagnosed",
        Grasp::Contained => "network-contained",
    }
}

/// The colour of an incident by how far those in charge have come.
pub const fn grasp_colour(kit: &crate::console::theme::Colours, grasp: Grasp) -> Color32 {
    match grasp {
        Grasp::Unseen => kit.weak,
        Grasp::Noticed => kit.warn,
        Grasp::Diagnosed => kit.bad,
        Grasp::Contained => kit.good,
    }
}

/// What the signs mean, in one line.
fn legend_ui(ui: &Ui, kit: &Kit<'_>, rect: Rect) {
    let (sizes, colours) = (kit.sizes(), kit.colours());
    let font = FontId::new(sizes.small, FontFamily::Proportional);
    let mut x = rect.left() + sizes.gap;
    let y = rect.center().y;
    let radius = sizes.small * 0.45;
    let painter = ui.painter();
    let write = |x: f32, word: &'static str| {
        let ink = colours.weak;
        let at = Pos2::new(x, y);
        let said = kit.words.say(word);
        let text = painter.text(at, Align2::LEFT_CENTER, said, font.clone(), ink);
        let response = ui.interact(text, ui.id().with(("legend", word)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, said));
        text.right()
    };
    let square = Rect::from_center_size(Pos2::new(x + radius, y), Vec2::splat(radius * 1.8));
    painter.rect_filled(square, 1.0, colours.damage);
    x = write(x + 2.0 * radius + sizes.gap, "network-legend-hurt") + 2.0 * sizes.gap;
    for grasp in [Grasp::Unseen, Grasp::Noticed, Grasp::Diagnosed, Grasp::Contained] {
        let stroke = Stroke::new(sizes.focus, grasp_colour(colours, grasp));
        let centre = Pos2::new(x + radius, y);
        if matches!(grasp, Grasp::Unseen | Grasp::Noticed) {
            let points: Vec<Pos2> = (0..=16)
                .map(|at| centre + radius * Vec2::angled(std::f32::consts::TAU * at as f32 / 16.0))
                .collect();
            painter.extend(egui::Shape::dashed_line(&points, stroke, 2.5, 2.0));
        } else {
            painter.circle_stroke(centre, radius, stroke);
        }
        x = write(x + 2.0 * radius + sizes.gap, grasp_word(grasp)) + 2.0 * sizes.gap;
    }
}
