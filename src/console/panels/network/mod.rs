//! The agencies as a network: the names over the picture that Bevy draws, what is told about what
//! is under the pointer, and what the signs mean.

mod legend;
mod signs;

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, FontFamily, FontId, Galley, Pos2, Rect, Sense, Stroke, TextFormat, Ui, Vec2, WidgetInfo,
    WidgetType,
};
use std::sync::Arc;

use crate::console::layout::{Cast, Layout, is_crowded};
use crate::console::screens::play::PlayDesk;
use crate::console::theme::strong_font;
use crate::console::view::{Circle, Grasp, Place, PlayView, Ring, Thing};

use super::Kit;

pub use self::signs::{grasp_colour, parts};

/// From so many tenths on a hurt system says what it is.
const BADLY: u8 = 4;
/// From so many tenths on a service is as good as gone.
const GONE: u8 = 7;

/// Leaves room for the picture, and writes the names.
pub fn network_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    let whole = ui.available_rect_before_wrap();
    ui.allocate_rect(whole, Sense::hover());
    let legend = kit.sizes().row;
    let rect = Rect::from_min_max(whole.min, whole.max - Vec2::new(0.0, legend));
    let network = &view.network;
    let seats: Vec<String> =
        view.scenario.seat_ids().map(|seat| view.names().short_seat(seat)).collect();
    let forums: Vec<String> =
        network.circles.iter().map(|circle| view.names().forum(circle.forum)).collect();
    let size = |name: &String| written(ui, kit, name, f32::INFINITY).size();
    let cast = Cast {
        places: &view.places,
        things: &network.things,
        circles: &network.circles,
        names: &seats.iter().map(size).collect::<Vec<_>>(),
        tables: &forums.iter().map(size).collect::<Vec<_>>(),
    };
    let layout = Layout::new(rect, &cast);
    for ((circle, table), name) in network.circles.iter().zip(&layout.tables).zip(&forums) {
        table_ui(ui, kit, view, *circle, table.rect, name);
    }
    let chosen = desk.seat.filter(|_| is_crowded(view.places.len()));
    desk.focus = chosen;
    for place in &view.places {
        seat_ui(ui, kit, view, desk, &layout, *place, &seats[place.seat.index()]);
    }
    for (thing, at) in network.things.iter().zip(&layout.things) {
        thing_ui(ui, kit, view, *thing, *at, layout.radius);
    }
    captions_ui(ui, kit, view, &layout);
    legend::legend_ui(ui, kit, view, Rect::from_min_max(rect.left_bottom(), whole.max));
    desk.picture = Some(layout);
}

/// Small writing in one line, cut to a width.
fn written(ui: &Ui, kit: &Kit<'_>, text: &str, width: f32) -> Arc<Galley> {
    let font = FontId::new(kit.sizes().small, FontFamily::Proportional);
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, kit.colours().text);
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}

/// The name of a forum on its table, and who sits there.
fn table_ui(ui: &Ui, kit: &Kit<'_>, view: &PlayView, circle: Circle, rect: Rect, name: &str) {
    if !rect.is_positive() {
        return;
    }
    let galley = written(ui, kit, name, f32::INFINITY);
    let ink = kit.colours().text;
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    let response = ui.interact(rect, ui.id().with(("forum", circle.forum)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
    let members: Vec<String> =
        circle.members.iter().map(|seat| view.names().short_seat(seat)).collect();
    let gaps = [("who", members.join(", ").into())];
    response.on_hover_text(kit.words.fill("network-members", gaps));
}

fn seat_ui(
    ui: &Ui,
    kit: &mut Kit<'_>,
    view: &PlayView,
    desk: &mut PlayDesk,
    layout: &Layout,
    place: Place,
    name: &str,
) {
    let seat = place.seat;
    let (at, label) = (layout.seats[seat.index()], layout.names[seat.index()]);
    let disc = Rect::from_center_size(at, Vec2::splat(2.0 * layout.radius));
    let whole = view.names().seat(seat);
    let response = ui.interact(disc.union(label), ui.id().with(("seat", seat)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &whole));
    let (colours, sizes) = (kit.colours(), kit.sizes());
    let painter = ui.painter();
    let is_pointed = response.has_focus() || response.hovered();
    if is_pointed {
        desk.focus = Some(seat);
    }
    if is_pointed || desk.seat == Some(seat) {
        let width = if is_pointed { sizes.focus * 1.5 } else { sizes.focus };
        let stroke = Stroke::new(width, colours.accent);
        painter.circle_stroke(at, layout.radius + sizes.focus, stroke);
    }
    signs::group_mark(painter, place.group, at, layout.radius, colours.ground);
    lead(ui, kit, at, layout.radius, label);
    // A point more, since a width that is just met is cut, too.
    painter.galley(label.min, written(ui, kit, name, label.width() + 1.0), colours.text);
    let row = view.seats.iter().find(|row| row.seat == seat);
    // Waiting mail and decisions are a number on the seat.
    let waiting = row.map_or(0, |row| row.due + usize::from(row.unread));
    if 0 < waiting {
        let is_due = row.is_some_and(|row| 0 < row.due);
        let corner = at + Vec2::new(0.78, -0.78) * layout.radius;
        signs::number(painter, kit, corner, (layout.radius * 0.6).max(6.5), waiting, is_due);
    }
    let clicked = response.clicked();
    response.on_hover_text(whole);
    if clicked {
        desk.look_at(seat, kit.actions);
    }
}

/// A thin line from something to what is written about it, if that is not right beside it.
fn lead(ui: &Ui, kit: &Kit<'_>, at: Pos2, radius: f32, label: Rect) {
    let end = label.clamp(at);
    let far = end - at;
    if radius + 2.5 * kit.sizes().gap < far.length() {
        let start = at + far.normalized() * (radius + kit.sizes().focus);
        let stroke = Stroke::new(kit.sizes().line, kit.colours().weak);
        ui.painter().line_segment([start, end - far.normalized() * kit.sizes().focus], stroke);
    }
}

/// What is badly hurt says what it is and what is the matter with it.
fn captions_ui(ui: &Ui, kit: &Kit<'_>, view: &PlayView, layout: &Layout) {
    let (colours, small) = (kit.colours(), kit.sizes().small);
    let things = view.network.things.iter().enumerate();
    let hurt: Vec<(usize, Arc<Galley>)> = things
        .filter(|(_, thing)| BADLY <= thing.hurt())
        .map(|(at, thing)| {
            let strong = TextFormat::simple(strong_font(small), colours.text);
            let font = FontId::new(small, FontFamily::Proportional);
            let mut job = LayoutJob { halign: Align::Center, ..LayoutJob::default() };
            job.append(&view.names().asset(thing.asset), 0.0, strong);
            job.append("\n", 0.0, TextFormat::simple(font.clone(), colours.damage));
            job.append(kit.say(pain_word(*thing)), 0.0, TextFormat::simple(font, colours.damage));
            (at, ui.painter().layout_job(job))
        })
        .collect();
    let sizes: Vec<(usize, Vec2)> = hurt.iter().map(|(at, it)| (*at, it.size())).collect();
    for (caption, (thing, galley)) in layout.captions(&sizes).into_iter().zip(&hurt) {
        let Some(rect) = caption else { continue };
        lead(ui, kit, layout.things[*thing], layout.ring(*thing), rect);
        // Ties run behind it.
        let ground = colours.ground.gamma_multiply(0.75);
        ui.painter().rect_filled(rect.expand(2.0), kit.sizes().radius, ground);
        ui.painter().galley(rect.center_top(), galley.clone(), colours.text);
    }
}

/// What is the matter with what is hurt: the worst of it.
fn pain_word(thing: Thing) -> &'static str {
    let [secrets, data, service] = thing.pains;
    if secrets.max(data) <= service {
        if service < GONE { "network-slow" } else { "network-down" }
    } else if secrets <= data {
        "network-wrong"
    } else {
        "network-leaks"
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
            (0 < thing.hurt(), "network-hurt"),
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
