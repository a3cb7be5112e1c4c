//! The agencies as a network: the names over the picture that Bevy draws, what is told about what
//! is under the pointer, and what the signs mean.

mod legend;
mod signs;
pub mod told;

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, FontFamily, FontId, Galley, Pos2, Rect, Sense, Stroke, TextFormat, Ui, Vec2, WidgetInfo,
    WidgetType,
};
use std::sync::Arc;

use crate::base::ids::SeatId;
use crate::console::action::Action;
use crate::console::network_layout::{LayoutInput, NetworkLayout, is_crowded};
use crate::console::state::NetworkState;
use crate::console::theme::strong_font;
use crate::console::view::{
    AssetNode, ForumMembers, IncidentMark, PlayView, ResponseStage, SeatPosition,
};

use super::UiContext;

pub use self::signs::{group_mark, parts, response_colour};

/// From so many tenths on an impaired system is named in the picture.
const CAPTION_FROM: u8 = 4;
/// From so many tenths on a service is as good as gone.
const DOWN_FROM: u8 = 7;

/// Leaves room for the picture, and writes the names; `open` is the seat that is looked at.
pub fn network_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (state, open): (&mut NetworkState, Option<SeatId>),
) {
    let whole = ui.available_rect_before_wrap();
    ui.allocate_rect(whole, Sense::hover());
    let legend = cx.sizes().row;
    let rect = Rect::from_min_max(whole.min, whole.max - Vec2::new(0.0, legend));
    let network = &view.network;
    let seats: Vec<String> =
        view.scenario.seat_ids().map(|seat| view.names().short_seat(seat)).collect();
    let forums: Vec<String> =
        network.forums.iter().map(|circle| view.names().forum(circle.forum)).collect();
    let size = |name: &String| written(ui, cx, name, f32::INFINITY).size();
    let cast = LayoutInput {
        seat_positions: &view.seat_positions,
        assets: &network.assets,
        forums: &network.forums,
        names: &seats.iter().map(size).collect::<Vec<_>>(),
        tables: &forums.iter().map(size).collect::<Vec<_>>(),
    };
    let layout = NetworkLayout::new(rect, &cast);
    for ((circle, table), name) in network.forums.iter().zip(&layout.tables).zip(&forums) {
        table_ui(ui, cx, view, *circle, table.rect, name);
    }
    state.focus = open.filter(|_| is_crowded(view.seat_positions.len()));
    for place in &view.seat_positions {
        let name = &seats[place.seat.index()];
        if seat_ui(ui, cx, view, open, &layout, *place, name) {
            state.focus = Some(place.seat);
        }
    }
    for (thing, at) in network.assets.iter().zip(&layout.assets) {
        asset_ui(ui, cx, view, *thing, *at, layout.radius);
    }
    captions_ui(ui, cx, view, &layout);
    legend::legend_ui(ui, cx, view, Rect::from_min_max(rect.left_bottom(), whole.max));
    state.layout = Some(layout);
}

/// Small writing in one line, cut to a width.
fn written(ui: &Ui, cx: &UiContext<'_>, text: &str, width: f32) -> Arc<Galley> {
    let font = FontId::new(cx.sizes().small, FontFamily::Proportional);
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, cx.colours().text);
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}

/// The name of a forum on its table, and who sits there.
fn table_ui(
    ui: &Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    circle: ForumMembers,
    rect: Rect,
    name: &str,
) {
    if !rect.is_positive() {
        return;
    }
    let galley = written(ui, cx, name, f32::INFINITY);
    let ink = cx.colours().text;
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    let response = ui.interact(rect, ui.id().with(("forum", circle.forum)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
    let members: Vec<String> =
        circle.members.iter().map(|seat| view.names().short_seat(seat)).collect();
    let gaps = [("who", members.join(", ").into())];
    response.on_hover_text(cx.texts.fill("network-members", gaps));
}

/// A seat with its name; whether it is pointed at.
fn seat_ui(
    ui: &Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    open: Option<SeatId>,
    layout: &NetworkLayout,
    place: SeatPosition,
    name: &str,
) -> bool {
    let seat = place.seat;
    let (at, label) = (layout.seats[seat.index()], layout.names[seat.index()]);
    let disc = Rect::from_center_size(at, Vec2::splat(2.0 * layout.radius));
    let whole = view.names().seat(seat);
    let response = ui.interact(disc.union(label), ui.id().with(("seat", seat)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &whole));
    let (colours, sizes) = (cx.colours(), cx.sizes());
    let painter = ui.painter();
    let is_pointed = response.has_focus() || response.hovered();
    if is_pointed || open == Some(seat) {
        let width = if is_pointed { sizes.focus * 1.5 } else { sizes.focus };
        let stroke = Stroke::new(width, colours.accent);
        painter.circle_stroke(at, layout.radius + sizes.focus, stroke);
    }
    signs::group_mark(painter, place.group, at, layout.radius, colours.ground);
    lead(ui, cx, at, layout.radius, label);
    // A point more, since a width that is just met is cut, too.
    painter.galley(label.min, written(ui, cx, name, label.width() + 1.0), colours.text);
    let row = view.seats.iter().find(|row| row.seat == seat);
    // Waiting mail and decisions are a number on the seat.
    let waiting = row.map_or(0, |row| row.due + usize::from(row.unread));
    if 0 < waiting {
        let is_due = row.is_some_and(|row| 0 < row.due);
        let corner = at + Vec2::new(0.78, -0.78) * layout.radius;
        signs::number(painter, cx, corner, (layout.radius * 0.6).max(6.5), waiting, is_due);
    }
    let clicked = response.clicked();
    response.on_hover_text(whole);
    if clicked {
        cx.actions.push(Action::OpenSeat(Some(seat)));
    }
    is_pointed
}

/// A thin line from something to what is written about it, if that is not right beside it.
fn lead(ui: &Ui, cx: &UiContext<'_>, at: Pos2, radius: f32, label: Rect) {
    let end = label.clamp(at);
    let far = end - at;
    if radius + 2.5 * cx.sizes().gap < far.length() {
        let start = at + far.normalized() * (radius + cx.sizes().focus);
        let stroke = Stroke::new(cx.sizes().line, cx.colours().weak);
        ui.painter().line_segment([start, end - far.normalized() * cx.sizes().focus], stroke);
    }
}

/// Names a badly impaired system, and how it is impaired.
fn captions_ui(ui: &Ui, cx: &UiContext<'_>, view: &PlayView, layout: &NetworkLayout) {
    let (colours, small) = (cx.colours(), cx.sizes().small);
    let assets = view.network.assets.iter().enumerate();
    let impaired: Vec<(usize, Arc<Galley>)> = assets
        .filter(|(_, thing)| CAPTION_FROM <= thing.worst_impairment())
        .map(|(at, thing)| {
            let strong = TextFormat::simple(strong_font(small), colours.text);
            let font = FontId::new(small, FontFamily::Proportional);
            let mut job = LayoutJob { halign: Align::Center, ..LayoutJob::default() };
            job.append(&view.names().asset(thing.asset), 0.0, strong);
            job.append("\n", 0.0, TextFormat::simple(font.clone(), colours.damage));
            job.append(
                cx.say(impairment_word(*thing)),
                0.0,
                TextFormat::simple(font, colours.damage),
            );
            (at, ui.painter().layout_job(job))
        })
        .collect();
    let sizes: Vec<(usize, Vec2)> = impaired.iter().map(|(at, it)| (*at, it.size())).collect();
    for (caption, (thing, galley)) in layout.captions(&sizes).into_iter().zip(&impaired) {
        let Some(rect) = caption else { continue };
        lead(ui, cx, layout.assets[*thing], layout.ring(*thing), rect);
        // Ties run behind it.
        let ground = colours.ground.gamma_multiply(0.75);
        ui.painter().rect_filled(rect.expand(2.0), cx.sizes().radius, ground);
        ui.painter().galley(rect.center_top(), galley.clone(), colours.text);
    }
}

/// The worst impairment of a system.
fn impairment_word(thing: AssetNode) -> &'static str {
    let [secrets, data, service] = thing.impairments;
    if secrets.max(data) <= service {
        if service < DOWN_FROM { "network-slow" } else { "network-down" }
    } else if secrets <= data {
        "network-wrong"
    } else {
        "network-leaks"
    }
}

/// What is under the pointer, in words.
fn asset_ui(ui: &Ui, cx: &UiContext<'_>, view: &PlayView, thing: AssetNode, at: Pos2, radius: f32) {
    let hit = Rect::from_center_size(at, Vec2::splat(radius * 1.2));
    let response = ui.interact(hit, ui.id().with(("asset", thing.asset)), Sense::hover());
    let incidents: Vec<&IncidentMark> =
        view.network.incidents.iter().filter(|ring| ring.asset == thing.asset).collect();
    response.on_hover_ui(|ui| {
        let names = view.names();
        ui.strong(names.asset(thing.asset));
        ui.label(names.seat(thing.owner));
        let states = [
            (0 < thing.worst_impairment(), "network-hurt"),
            (thing.offline, "network-offline"),
            (thing.on_fallback, "network-fallback"),
        ];
        for (_, word) in states.into_iter().filter(|(is_so, _)| *is_so) {
            ui.label(cx.say(word));
        }
        for ring in incidents {
            ui.separator();
            ui.label(names.incident(ring.incident));
            ui.label(cx.say(response_word(ring.response)));
        }
    });
}

const fn response_word(response: ResponseStage) -> &'static str {
    match response {
        ResponseStage::Undetected => "network-unseen",
        ResponseStage::Detected => "network-noticed",
        ResponseStage::Diagnosed => "network-diagnosed",
        ResponseStage::Contained => "network-contained",
    }
}
