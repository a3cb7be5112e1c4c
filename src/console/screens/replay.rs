//! The exercise as it was at a moment, in the hot wash: the picture of play, to be looked at. What
//! panels ask for there changes no exercise.

use egui::{CentralPanel, ComboBox, Frame, Margin, Panel, RichText, ScrollArea, Ui};

use crate::base::message::Arg;
use crate::console::action::{Action, ActionQueue, SessionCommand};
use crate::console::keys::Command;
use crate::console::panels::UiContext;
use crate::console::panels::coordination::coordination_ui;
use crate::console::panels::feed::feed_ui;
use crate::console::panels::inbox::inbox_ui;
use crate::console::panels::knowledge::knowledge_ui;
use crate::console::panels::labels::holder;
use crate::console::panels::log::log_ui;
use crate::console::panels::meters::meters_ui;
use crate::console::panels::network::network_ui;
use crate::console::panels::objectives::objectives_ui;
use crate::console::panels::seats::seat_list_ui;
use crate::console::panels::timeline::scrub_ui;
use crate::console::panels::widgets::{
    self, button, cut_label, empty, heading, named, panel_frame, primary, small, tipped,
};
use crate::console::state::{FILM_SECONDS, HotWashState, PlayState, REPLAY_TABS, ReplayState, Tab};
use crate::console::theme::strong;
use crate::console::view::{PlayView, TimeScale};

/// The timeline, by which a moment is chosen, and the film.
pub fn transport_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    whole: &PlayView,
    (state, is_playable): (&mut ReplayState, bool),
) {
    if let Some(minute) = scrub_ui(ui, cx, whole, state.minute) {
        state.look_at(minute);
    }
    ui.horizontal(|ui| {
        let word = if state.is_playing() { "replay-stop" } else { "replay-film" };
        if button(ui, cx, word, true).clicked() {
            let scale = TimeScale::new(&whole.scenario.calendar);
            state.play_or_stop(&scale, whole.clock.now);
        }
        length_ui(ui, cx, state);
        let Some(minute) = state.minute else {
            let hint = cx.say("replay-hint");
            ui.add(cut_label(RichText::new(hint).weak().small())).on_hover_text(hint);
            return;
        };
        if button(ui, cx, "replay-whole", true).clicked() {
            state.leave();
        }
        ui.label(strong(whole.spell(minute)));
        if is_playable && primary(ui, cx, cx.say("replay-branch"), true).clicked() {
            cx.actions.command(SessionCommand::BranchFrom(minute));
        }
    });
}

/// How long the film takes.
fn length_ui(ui: &mut Ui, cx: &UiContext<'_>, state: &mut ReplayState) {
    let name =
        |seconds: u32| cx.texts.fill("replay-length", [("seconds", i64::from(seconds).into())]);
    let mut wanted = state.film_seconds();
    let combo = ComboBox::from_id_salt("film").selected_text(name(wanted));
    let combo = combo.show_ui(ui, |ui| {
        for seconds in FILM_SECONDS {
            ui.selectable_value(&mut wanted, seconds, name(seconds));
        }
    });
    named(&combo.response, cx, "replay-speed", &name(wanted));
    tipped(combo.response, cx, "replay-speed");
    state.set_film_seconds(wanted);
}

/// The picture of the moment; nothing before the first one is there.
pub fn replay_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: Option<&PlayView>,
    state: &mut HotWashState,
) {
    state.replay.play.network.begin_frame();
    let Some(view) = view else {
        CentralPanel::default().show(ui, |ui| empty(ui, cx, "replay-waits"));
        return;
    };
    let mut asked = ActionQueue::default();
    let mut quiet = UiContext { theme: cx.theme, texts: cx.texts, actions: &mut asked };
    picture_ui(ui, &mut quiet, view, &mut state.replay.play);
    for action in asked.take() {
        match action {
            Action::OpenSeat(Some(seat)) => state.replay.play.open_seat(seat),
            Action::ExplainMovement(Some(span)) => {
                state.replay.leave();
                cx.actions.push(Action::ExplainInHotWash(span));
            }
            _ => {}
        }
    }
}

/// Seats, meters and log around what is looked at, as in play.
fn picture_ui(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    let (sizes, whole) = (cx.sizes(), ui.available_size());
    let (left, right) = (sizes.left.min(whole.x * 0.2), sizes.right.min(whole.x * 0.25));
    let frame = panel_frame(cx);
    Panel::bottom("log then")
        .frame(frame)
        .resizable(true)
        .default_size(sizes.bottom.min(whole.y * 0.29))
        .size_range(whole.y * 0.1..=whole.y * 0.6)
        .show(ui, |ui| log_ui(ui, cx, view, &mut state.log));
    Panel::left("seats then")
        .frame(frame)
        .resizable(true)
        .default_size(left)
        .size_range(left * 0.6..=left * 1.8)
        .show(ui, |ui| {
            heading(ui, cx, "seats");
            seat_list_ui(ui, cx, view, state.seat);
        });
    Panel::right("meters then")
        .frame(frame)
        .resizable(true)
        .default_size(right)
        .size_range(right * 0.6..=right * 2.0)
        .show(ui, |ui| meters_ui(ui, cx, view, None));
    // The picture of the network shows through.
    let ground = Frame::new().inner_margin(Margin::same(sizes.pad as i8));
    CentralPanel::default().frame(ground).show(ui, |ui| middle(ui, cx, view, state));
}

fn middle(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    ui.horizontal_wrapped(|ui| {
        for tab in REPLAY_TABS {
            let word = Command::Tab(tab).word();
            let name = match (tab, state.seat) {
                (Tab::Seat, Some(seat)) => view.names().short_seat(seat),
                _ => cx.say(word).to_owned(),
            };
            if widgets::tab(ui, cx, &name, state.tab == tab).clicked() {
                state.tab = tab;
            }
        }
    });
    ui.add_space(cx.sizes().gap * 0.5);
    match state.tab {
        Tab::Seat => seat_ui(ui, cx, view),
        Tab::Public => feed_ui(ui, cx, view),
        Tab::Objectives => objectives_ui(ui, cx, view, None),
        Tab::Coordination => coordination_ui(ui, cx, view, None, &mut state.coordination),
        _ => network_ui(ui, cx, view, (&mut state.network, state.seat)),
    }
}

/// What a seat had and knew then.
fn seat_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView) {
    let Some(seat_view) = &view.seat_view else {
        empty(ui, cx, "replay-no-seat");
        return;
    };
    let unread = [("count", Arg::from(seat_view.view.unread))];
    let head = [
        view.names().seat(seat_view.seat),
        holder(cx.texts, seat_view.holder),
        cx.texts.fill("seats-unread", unread),
    ];
    small(ui, head.join(" · "));
    ui.columns(2, |halves| {
        let [inbox, knowledge] = halves else { return };
        ScrollArea::vertical().id_salt("inbox then").auto_shrink(false).show(inbox, |ui| {
            inbox_ui(ui, cx, seat_view);
        });
        ScrollArea::vertical().id_salt("known then").auto_shrink(false).show(knowledge, |ui| {
            knowledge_ui(ui, cx, seat_view);
        });
    });
}
