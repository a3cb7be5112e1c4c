//! The screen of play.

mod arrangement;
mod tabs;
#[cfg(test)]
mod tests;

use egui::{Frame, Margin, Panel, Rangef, Rect, ScrollArea, Ui, Vec2};

use crate::console::guide::{GuideTarget, mark_target};
use crate::console::hot_wash::CauseQuery;
use crate::console::panels::UiContext;
use crate::console::panels::about_exercise::particulars_ui;
use crate::console::panels::about_field::AboutText;
use crate::console::panels::causes::causes_ui;
use crate::console::panels::coordination::coordination_ui;
use crate::console::panels::dock::{Dock, Edge, fill};
use crate::console::panels::due::due_ui;
use crate::console::panels::feed::feed_ui;
use crate::console::panels::incidents::incidents_ui;
use crate::console::panels::inject_editor::inject_editor_ui;
use crate::console::panels::log::log_ui;
use crate::console::panels::markdown::markdown_ui;
use crate::console::panels::message::message_ui;
use crate::console::panels::meters::{meters_ui, meters_width};
use crate::console::panels::msel::msel_ui;
use crate::console::panels::network::network_ui;
use crate::console::panels::notes::notes_ui;
use crate::console::panels::objectives::objectives_ui;
use crate::console::panels::seat::seat_ui;
use crate::console::panels::seats::{seats_ui, seats_width};
use crate::console::panels::timeline::{timeline_height, timeline_ui};
use crate::console::panels::top_bar::top_bar_ui;
use crate::console::panels::widgets::panel_frame;
use crate::console::state::{PlayState, PublicDisplayState, RefusedAt, SidePanel, Tab};
use crate::console::view::PlayView;

use arrangement::{Arrangement, smallest};
use tabs::tabs_ui;

/// How narrow the middle is dragged, and how low, in points.
const LEFT_OVER: Vec2 = Vec2::new(240.0, 150.0);
/// Where the middle is lower than this, it is scrolled: a list, a seat, and the network.
const LOWEST: [f32; 3] = [140.0, 230.0, 250.0];

/// Where the panels stand.
struct Places {
    seats: Option<Rect>,
    meters: Option<Rect>,
    lower: Option<Rect>,
    middle: Rect,
}

/// All of it. `in_window` says that there is a window for the people of seats.
pub fn play_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (state, display): (&mut PlayState, &mut PublicDisplayState),
    (cause_query, in_window): (Option<&CauseQuery>, bool),
) {
    state.network.begin_frame();
    let sizes = cx.sizes();
    let frame = panel_frame(cx);
    let slim = frame.inner_margin(Margin::symmetric(sizes.pad as i8, sizes.gap as i8));
    Panel::top("top").frame(slim).show(ui, |ui| {
        top_bar_ui(ui, cx, view, state.pacing, (&mut state.confirms_end, display));
    });
    let wished = [seats_width(ui, cx, view), meters_width(ui, cx, view), sizes.bottom];
    let ribbon = timeline_height(cx);
    let arrangement = Arrangement::new(ui.available_size(), wished, ribbon);
    state.in_front = state.in_front.filter(|panel| arrangement.is_folded(*panel));
    if arrangement.has_ribbon {
        let bare = frame.inner_margin(Margin::symmetric(sizes.pad as i8, 2));
        Panel::top("ribbon").frame(bare).show(ui, |ui| timeline_ui(ui, cx, view));
    }
    let places = reserve(ui, cx, &arrangement);
    // What explains a movement stands beside the meters, or over the middle at its right edge.
    let beside = places.meters.map(|meters| meters.expand(sizes.pad).left_top());
    let beside = beside.unwrap_or_else(|| places.middle.right_top());
    // In the order in which people read, so that Tab goes from one to the next as the eye does.
    if let Some(room) = places.seats {
        fill(ui, "seats", room, |ui| seats_ui(ui, cx, view, state.seat));
    }
    fill(ui, "middle", places.middle, |ui| {
        tabs_ui(ui, cx, view, &arrangement, state);
        middle(ui, cx, view, (state, in_window));
    });
    if let Some(room) = places.meters {
        fill(ui, "meters", room, |ui| meters_ui(ui, cx, view, state.explained));
        mark_target(ui.ctx(), GuideTarget::Meters, room.expand(sizes.pad));
    }
    if let Some(room) = places.lower {
        mark_target(ui.ctx(), GuideTarget::LowerPanel, room.expand(sizes.pad));
        fill(ui, "below", room, |ui| below(ui, cx, view, state));
    }
    if let Some(cause_query) = cause_query {
        causes_ui(ui, cx, view, cause_query, beside);
    }
    message_ui(ui, cx, view, &mut state.message);
    if let Some(editor) = &mut state.inject_editor {
        inject_editor_ui(ui, cx, view, (editor, &mut state.reason));
    }
}

/// Takes room for all of them; the picture of the network shows through what is left.
fn reserve(ui: &mut Ui, cx: &UiContext<'_>, arrangement: &Arrangement) -> Places {
    let frame = panel_frame(cx);
    let mut dock = |panel, id, edge, usual: Option<f32>| {
        let left = match edge {
            Edge::Left | Edge::Right => ui.available_width() - LEFT_OVER.x,
            Edge::Top | Edge::Bottom => ui.available_height() - LEFT_OVER.y,
        };
        let range = Rangef::new(smallest(panel), left);
        usual.map(|usual| Dock { id, edge, usual, range, frame }.reserve(ui, cx))
    };
    let lower = dock(SidePanel::Log, "below", Edge::Bottom, arrangement.lower);
    let seats = dock(SidePanel::Seats, "seats", Edge::Left, arrangement.seats);
    let meters = dock(SidePanel::Meters, "meters", Edge::Right, arrangement.meters);
    let middle = ui.available_rect_before_wrap().shrink(cx.sizes().pad);
    Places { seats, meters, lower, middle }
}

/// Decisions, log and notes, side by side.
fn below(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    let (pad, whole) = (cx.sizes().pad as i8, ui.available_width());
    let side = |ui: &mut Ui, cx: &UiContext<'_>, id, edge, margin, share: f32| {
        let frame = Frame::new().inner_margin(margin);
        let range = Rangef::new(whole * 0.18, whole * 0.4);
        Dock { id, edge, usual: whole * share, range, frame }.reserve(ui, cx)
    };
    let due = side(ui, cx, "due", Edge::Left, Margin { right: pad, ..Margin::ZERO }, 0.3);
    let notes = side(ui, cx, "notes", Edge::Right, Margin { left: pad, ..Margin::ZERO }, 0.27);
    let log = ui.available_rect_before_wrap().shrink2(Vec2::new(cx.sizes().pad, 0.0));
    mark_target(ui.ctx(), GuideTarget::DecisionsDue, due);
    fill(ui, "due", due, |ui| due_ui(ui, cx, view));
    fill(ui, "log", log, |ui| log_ui(ui, cx, view, &mut state.log));
    fill(ui, "notes", notes, |ui| notes_ui(ui, cx, view, &mut state.note));
}

/// What is in front, scrolled where there is hardly any height.
fn middle(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (state, in_window): (&mut PlayState, bool),
) {
    let lowest = match (state.in_front, state.tab) {
        (None, Tab::Seat) => LOWEST[1],
        (None, Tab::Network) => LOWEST[2],
        _ => LOWEST[0],
    };
    if lowest <= ui.available_height() {
        front(ui, cx, view, (state, in_window));
        return;
    }
    ScrollArea::vertical().id_salt("low").auto_shrink(false).show(ui, |ui| {
        let size = Vec2::new(ui.available_width(), lowest);
        let (_, room) = ui.allocate_space(size);
        fill(ui, "front", room, |ui| front(ui, cx, view, (state, in_window)));
    });
}

fn front(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (state, in_window): (&mut PlayState, bool),
) {
    let refused = state.refused.as_ref().filter(|it| it.at == RefusedAt::Intervention);
    match (state.in_front, state.tab) {
        (Some(SidePanel::Seats), _) => seats_ui(ui, cx, view, state.seat),
        (Some(SidePanel::Meters), _) => meters_ui(ui, cx, view, state.explained),
        (Some(SidePanel::Due), _) => due_ui(ui, cx, view),
        (Some(SidePanel::Log), _) => log_ui(ui, cx, view, &mut state.log),
        (Some(SidePanel::Notes), _) => notes_ui(ui, cx, view, &mut state.note),
        (None, Tab::Msel) => msel_ui(ui, cx, view, (&mut state.reason, refused)),
        (None, Tab::Incidents) => incidents_ui(ui, cx, view, (&state.reason, refused)),
        (None, Tab::Public) => feed_ui(ui, cx, view),
        (None, Tab::Network) => network_ui(ui, cx, view, (&mut state.network, state.seat)),
        (None, Tab::Objectives) => objectives_ui(ui, cx, view, Some(&mut state.rating)),
        (None, Tab::Coordination) => {
            coordination_ui(ui, cx, view, None, &mut state.coordination);
        }
        (None, Tab::Seat) => {
            seat_ui(ui, cx, view.seat_view.as_ref(), (state, in_window), &view.about);
        }
        (None, Tab::Briefing) => {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(cx.sizes().reading.min(ui.available_width()));
                let (kept, editor) = (&*view.about, &mut state.about);
                editor.forget_kept(kept);
                particulars_ui(ui, cx, &mut AboutText { kept, editor, is_open: true });
                ui.add_space(cx.sizes().gap);
                markdown_ui(ui, view.scenario.text("scenario-briefing"));
            });
        }
    }
}
