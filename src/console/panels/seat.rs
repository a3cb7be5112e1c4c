//! A seat from inside: exactly what it sees, and what it can do. People around one computer play
//! from here, each in turn.

use egui::{
    CentralPanel, CollapsingHeader, ComboBox, Frame, Margin, Panel, Rangef, Rect, RichText,
    ScrollArea, Ui,
};

use crate::console::action::{Action, SeatScreenStep, SessionCommand};
use crate::console::guide::{GuideTarget, mark_target};
use crate::console::state::{GoingOn, OrderForm, PlayState, Refused, RefusedAt};
use crate::console::theme::strong;
use crate::console::view::{SeatPlace, SeatView};
use crate::policy::PolicyKind;
use crate::session::about::AboutExercise;
use crate::session::holder::Holder;

use super::UiContext;
use super::about_exercise::players_ui;
use super::about_field::AboutText;
use super::answers::{answers_ui, going_on_ui, questions_ui};
use super::dock::{Dock, Edge, fill};
use super::inbox::inbox_ui;
use super::knowledge::knowledge_ui;
use super::labels::{holder, order};
use super::order::{confirm_ui, order_ui};
use super::widgets::{button, empty, make_room, named, small, tipped};

/// What is being put together for a seat, and what was refused of it.
pub struct SeatForm<'a> {
    pub order: &'a mut OrderForm,
    pub refused: Option<&'a Refused>,
    /// Whether the keyboard goes to the answers next.
    pub focus_answers: &'a mut bool,
    /// What goes on by itself after an answer.
    pub going_on: GoingOn,
}

/// From how many points on what the seat can do stands beside its inbox.
const BESIDE_FROM: f32 = 520.0;

/// The seat that is looked at.
pub fn seat_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    seat_view: Option<&SeatView>,
    (state, in_window): (&mut PlayState, bool),
    kept: &AboutExercise,
) {
    let Some(seat_view) = seat_view else {
        empty(ui, cx, "seat-none");
        return;
    };
    let about = AboutText { kept, editor: &mut state.about, is_open: true };
    header(ui, cx, seat_view, in_window, about);
    ui.add_space(cx.sizes().gap * 0.5);
    let PlayState { order, refused, focus_answers, going_on, .. } = state;
    let (refused, going_on) = (refused.as_ref(), *going_on);
    let form = SeatForm { order, refused, focus_answers, going_on };
    seat_columns_ui(ui, cx, seat_view, form, false);
}

/// What the seat was told and has read beside what it knows and can do. What it was told before
/// the exercise is closed at first, or open.
pub fn seat_columns_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    seat_view: &SeatView,
    form: SeatForm<'_>,
    is_open: bool,
) {
    let inbox = inbox_room(ui, cx);
    fill(ui, "inbox", inbox, |ui| {
        let inbox = ScrollArea::vertical().id_salt(("inbox", seat_view.seat.0));
        inbox.auto_shrink(false).show(ui, |ui| {
            briefing(ui, cx, seat_view, is_open);
            questions_ui(ui, cx, seat_view);
            inbox_ui(ui, cx, seat_view);
        });
    });
    let frame = Frame::new().inner_margin(Margin { left: cx.sizes().pad as i8, ..Margin::ZERO });
    CentralPanel::default().frame(frame).show(ui, |ui| doing(ui, cx, seat_view, form));
}

/// Where the inbox stands: beside what the seat can do, or below it where it is narrow.
fn inbox_room(ui: &mut Ui, cx: &UiContext<'_>) -> Rect {
    let (pad, half) = (cx.sizes().pad as i8, ui.available_size() * 0.5);
    let (id, edge, usual, margin) = if ui.available_width() < BESIDE_FROM {
        ("inbox below", Edge::Bottom, half.y, Margin { top: pad, ..Margin::ZERO })
    } else {
        ("inbox", Edge::Left, half.x, Margin { right: pad, ..Margin::ZERO })
    };
    let range = Rangef::new(usual * 0.5, usual * 1.5);
    let room = Dock { id, edge, usual, range, frame: Frame::new().inner_margin(margin) };
    room.reserve(ui, cx)
}

/// What the seat can do. What is to be confirmed is always in sight.
fn doing(ui: &mut Ui, cx: &mut UiContext<'_>, seat_view: &SeatView, form: SeatForm<'_>) {
    mark_target(ui.ctx(), GuideTarget::SeatActions, ui.max_rect());
    let SeatForm { order, refused, focus_answers, going_on } = form;
    if let Some(draft) = order.0 {
        Panel::bottom("confirm").frame(Frame::new()).resizable(false).show(ui, |ui| {
            let refused = refused.filter(|it| it.at == RefusedAt::Order(seat_view.seat));
            confirm_ui(ui, cx, seat_view, (draft, refused));
        });
    }
    let rest = Frame::new();
    CentralPanel::default().frame(rest).show(ui, |ui| {
        ScrollArea::vertical().id_salt("doing").auto_shrink(false).show(ui, |ui| {
            answers_ui(ui, cx, seat_view, (refused, focus_answers));
            going_on_ui(ui, cx, going_on);
            let orders = ui.scope(|ui| order_ui(ui, cx, seat_view, order));
            mark_target(ui.ctx(), GuideTarget::Orders, orders.response.rect);
            ui.add_space(cx.sizes().gap);
            knowledge_ui(ui, cx, seat_view);
            under_way(ui, cx, seat_view);
        });
    });
}

fn header(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    seat_view: &SeatView,
    in_window: bool,
    mut about: AboutText<'_>,
) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(seat_view.name()).heading());
        let mut wanted = seat_view.holder;
        make_room(ui, cx.sizes().control * 4.0);
        let combo = ComboBox::from_id_salt("holder")
            .selected_text(holder(cx.texts, seat_view.holder))
            .show_ui(ui, |ui| {
                for one in holders(seat_view.holder) {
                    ui.selectable_value(&mut wanted, one, holder(cx.texts, one));
                }
            });
        let chosen = holder(cx.texts, seat_view.holder);
        named(&combo.response, cx, "seat-holder", &chosen);
        tipped(combo.response, cx, "seat-holder");
        if wanted != seat_view.holder {
            cx.actions.command(SessionCommand::ChangeHolder(seat_view.seat, wanted));
        }
        about.editor.forget_kept(about.kept);
        players_ui(ui, cx, &mut about, seat_view.seat);
        resources(ui, cx, seat_view);
        let (seat, is_held) = (seat_view.seat, seat_view.holder == Holder::People);
        if button(ui, cx, "hand-over", is_held).clicked() {
            cx.actions.push(Action::SeatScreen(SeatPlace::Console, SeatScreenStep::HandOver(seat)));
        }
        let (word, step) = if in_window {
            ("seat-window-close", SeatScreenStep::Leave)
        } else {
            ("seat-window", SeatScreenStep::HandOver(seat))
        };
        if button(ui, cx, word, in_window || is_held).clicked() {
            cx.actions.push(Action::SeatScreen(SeatPlace::SeatWindow, step));
        }
        if button(ui, cx, "message-to-seat", true).clicked() {
            cx.actions.push(Action::WriteMessage(Some(seat)));
        }
        if ui.button(cx.say("seat-close")).clicked() {
            cx.actions.push(Action::OpenSeat(None));
        }
    });
}

/// Its people, its budget, and what waits unread.
pub fn resources(ui: &mut Ui, cx: &UiContext<'_>, seat_view: &SeatView) {
    let seen = &seat_view.view;
    let (all, free) = seen.responders;
    if 0 < all {
        let gaps = [("free", free.into()), ("all", all.into())];
        small(ui, cx.texts.fill("seats-responders", gaps));
    }
    let budget = small(ui, cx.texts.fill("seat-budget", [("count", seen.budget.into())]));
    tipped(budget, cx, "seat-budget");
    if 0 < seen.unread {
        let text = cx.texts.fill("seats-unread", [("count", seen.unread.into())]);
        tipped(small(ui, text), cx, "seats-unread");
    }
}

/// Who may decide for a seat: players, nobody, policies by their names, and the one that holds it.
pub fn holders(held: Holder) -> impl Iterator<Item = Holder> {
    let policies = PolicyKind::ALL.into_iter().filter(|it| *it != PolicyKind::Absent);
    let held = match held {
        Holder::Policy(policy @ PolicyKind::Combined(_)) => Some(policy),
        Holder::People | Holder::Nobody | Holder::Policy(_) => None,
    };
    let policies = policies.chain(held).map(Holder::Policy);
    [Holder::People, Holder::Nobody].into_iter().chain(policies)
}

/// What only this seat was told before the exercise.
fn briefing(ui: &mut Ui, cx: &UiContext<'_>, seat_view: &SeatView, is_open: bool) {
    for (word, part) in [("seat-brief", "brief"), ("seat-secret", "secret")] {
        let header = CollapsingHeader::new(cx.say(word)).default_open(is_open);
        header.show(ui, |ui| ui.label(seat_view.told_before(part)));
    }
}

fn under_way(ui: &mut Ui, cx: &UiContext<'_>, seat_view: &SeatView) {
    if seat_view.view.under_way.is_empty() {
        return;
    }
    let label = ui.label(strong(cx.say("under-way")));
    tipped(label, cx, "under-way");
    for it in &seat_view.view.under_way {
        ui.label(format!("○ {}", order(cx.texts, &seat_view.scenario, it, false)));
    }
}
