//! A seat from inside: exactly what it sees, and what it can do. People around one computer play
//! from here, each in turn.

use egui::{CentralPanel, ComboBox, Frame, Margin, Panel, RichText, ScrollArea, Ui};

use crate::console::action::{Action, SessionCommand};
use crate::console::guide::{GuideTarget, mark_target};
use crate::console::state::{AboutEditor, PlayState, RefusedAt};
use crate::console::theme::strong;
use crate::console::view::{PlayView, SeatView};
use crate::policy::PolicyKind;
use crate::session::holder::Holder;

use super::UiContext;
use super::about_exercise::players_ui;
use super::about_field::AboutText;
use super::answers::{answers_ui, questions_ui};
use super::inbox::inbox_ui;
use super::knowledge::knowledge_ui;
use super::labels::{holder, order};
use super::order::{confirm_ui, order_ui};
use super::widgets::{empty, named, small, tipped};

/// The seat that is looked at.
pub fn seat_ui(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    let Some(seat_view) = &view.seat_view else {
        empty(ui, cx, "seat-none");
        return;
    };
    header(ui, cx, view, seat_view, &mut state.about);
    ui.add_space(cx.sizes().gap * 0.5);
    let pad = cx.sizes().pad as i8;
    let half = ui.available_width() * 0.5;
    Panel::left("inbox")
        .frame(Frame::new())
        .resizable(true)
        .default_size(half)
        .size_range(half * 0.5..=half * 1.5)
        .show_separator_line(false)
        .show(ui, |ui| {
            let inbox = ScrollArea::vertical().id_salt(("inbox", seat_view.seat.0));
            inbox.auto_shrink(false).show(ui, |ui| {
                briefing(ui, cx, view, seat_view);
                questions_ui(ui, cx, view, seat_view);
                inbox_ui(ui, cx, view, seat_view);
            });
        });
    let frame = Frame::new().inner_margin(Margin { left: pad, ..Margin::ZERO });
    CentralPanel::default().frame(frame).show(ui, |ui| doing(ui, cx, view, seat_view, state));
}

/// What the seat can do. What is to be confirmed is always in sight.
fn doing(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    seat_view: &SeatView,
    state: &mut PlayState,
) {
    mark_target(ui.ctx(), GuideTarget::SeatActions, ui.max_rect());
    let PlayState { order, refused, focus_answers, .. } = state;
    if let Some(draft) = order.0 {
        Panel::bottom("confirm").frame(Frame::new()).resizable(false).show(ui, |ui| {
            let refused = refused.as_ref().filter(|it| it.at == RefusedAt::Order);
            confirm_ui(ui, cx, view, seat_view, (draft, refused));
        });
    }
    let rest = Frame::new();
    CentralPanel::default().frame(rest).show(ui, |ui| {
        ScrollArea::vertical().id_salt("doing").auto_shrink(false).show(ui, |ui| {
            answers_ui(ui, cx, view, seat_view, (refused.as_ref(), focus_answers));
            let orders = ui.scope(|ui| order_ui(ui, cx, view, seat_view, order));
            mark_target(ui.ctx(), GuideTarget::Orders, orders.response.rect);
            ui.add_space(cx.sizes().gap);
            knowledge_ui(ui, cx, view, seat_view);
            under_way(ui, cx, view, seat_view);
        });
    });
}

fn header(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    seat_view: &SeatView,
    editor: &mut AboutEditor,
) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(view.names().seat(seat_view.seat)).heading());
        let mut wanted = seat_view.holder;
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
        editor.forget_kept(&view.about);
        let mut about = AboutText { kept: &view.about, editor, is_open: true };
        players_ui(ui, cx, &mut about, seat_view.seat);
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
        if ui.button(cx.say("seat-close")).clicked() {
            cx.actions.push(Action::OpenSeat(None));
        }
    });
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
fn briefing(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, seat_view: &SeatView) {
    let id = &view.scenario.seats[seat_view.seat.index()].id;
    for (word, part) in [("seat-brief", "brief"), ("seat-secret", "secret")] {
        ui.collapsing(cx.say(word), |ui| {
            ui.label(view.scenario.text(&format!("seat-{id}.{part}")));
        });
    }
}

fn under_way(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, seat_view: &SeatView) {
    if seat_view.view.under_way.is_empty() {
        return;
    }
    let label = ui.label(strong(cx.say("under-way")));
    tipped(label, cx, "under-way");
    for it in &seat_view.view.under_way {
        ui.label(format!("○ {}", order(cx.texts, &view.scenario, it, false)));
    }
}
