//! The agencies as a network: the names over the picture that Bevy draws, what is told about what
//! is under the pointer, what of it is looked at, and what the signs mean.

mod legend;
mod look;
mod seats;
mod signs;
mod systems;
pub mod told;

use egui::text::LayoutJob;
use egui::{
    FontFamily, FontId, Galley, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
};
use std::sync::Arc;

use crate::base::ids::SeatId;
use crate::console::network_layout::{LayoutInput, NetworkLayout, is_crowded};
use crate::console::state::NetworkState;
use crate::console::view::{Emphasis, ForumMembers, Look, PlayView};

use super::UiContext;

pub use self::signs::{group_mark, parts, response_colour, strong_tie};

/// What the writing over the picture goes by.
#[derive(Clone, Copy)]
struct Picture<'a> {
    view: &'a PlayView,
    layout: &'a NetworkLayout,
    emphasis: &'a Emphasis,
}

/// Leaves room for the picture, and writes the names; `open` is the seat that is looked at.
pub fn network_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (state, open): (&mut NetworkState, Option<SeatId>),
) {
    let whole = ui.available_rect_before_wrap();
    ui.allocate_rect(whole, Sense::hover());
    let line = cx.sizes().row;
    let rect = Rect::from_min_max(whole.min, whole.max - Vec2::new(0.0, line));
    let network = &view.network;
    let seats: Vec<String> =
        view.scenario.seat_ids().map(|seat| view.names().short_seat(seat)).collect();
    let forums: Vec<String> =
        network.forums.iter().map(|circle| view.names().forum(circle.forum)).collect();
    let size = |name: &String| written(ui, cx, name).size();
    let cast = LayoutInput {
        seat_positions: &view.seat_positions,
        assets: &network.assets,
        forums: &network.forums,
        names: &seats.iter().map(size).collect::<Vec<_>>(),
        tables: &forums.iter().map(size).collect::<Vec<_>>(),
    };
    let layout = state.place(&view.scenario, rect, &cast);
    // A seat that is pointed at is looked at before all else.
    let is_crowded = is_crowded(view.seat_positions.len());
    let pointed = state.pointed.or_else(|| open.filter(|_| is_crowded));
    let look = match (state.look, pointed) {
        (Look::Now, Some(seat)) => Look::Seat(seat),
        (look, _) => look,
    };
    state.emphasis = Emphasis::new(view, look);
    let picture = Picture { view, layout: &layout, emphasis: &state.emphasis };
    for ((circle, table), name) in network.forums.iter().zip(&layout.tables).zip(&forums) {
        table_ui(ui, cx, view, *circle, table.rect, name);
    }
    let before = (state.pointed, state.look);
    state.pointed = seats::seats_ui(ui, cx, picture, (&seats[..], open));
    let (captions, unnamed) =
        systems::systems_ui(ui, cx, picture, &state.captions, &mut state.look);
    state.captions = captions;
    let line = Rect::from_min_max(rect.left_bottom(), whole.max);
    legend::legend_ui(ui, cx, view, line, (&unnamed[..], &mut state.look));
    // What stands out follows in the next picture.
    if before != (state.pointed, state.look) {
        ui.request_repaint();
    }
    state.layout = Some(layout);
}

/// Small writing in one line.
fn written(ui: &Ui, cx: &UiContext<'_>, text: &str) -> Arc<Galley> {
    let font = FontId::new(cx.sizes().small, FontFamily::Proportional);
    let ink = cx.colours().text;
    ui.painter().layout_job(LayoutJob::simple_singleline(text.to_owned(), font, ink))
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
    let galley = written(ui, cx, name);
    let ink = cx.colours().text;
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    let response = ui.interact(rect, ui.id().with(("forum", circle.forum)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
    let members: Vec<String> =
        circle.members.iter().map(|seat| view.names().short_seat(seat)).collect();
    let gaps = [("who", members.join(", ").into())];
    response.on_hover_text(cx.texts.fill("network-members", gaps));
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
