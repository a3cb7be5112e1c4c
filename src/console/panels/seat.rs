//! A seat from inside: exactly what it sees, and what it can do. People around one computer play
//! from here, each in turn.

use egui::{Button, CentralPanel, ComboBox, Frame, Margin, Panel, RichText, ScrollArea, Ui, Vec2};

use crate::console::action::{Action, SessionCommand};
use crate::console::guide::{GuideTarget, mark_target};
use crate::console::state::OrderForm;
use crate::console::theme::strong;
use crate::console::view::{InboxItem, PlayView, SeatView, Sender};
use crate::policy::PolicyKind;
use crate::scenario::model::Order;
use crate::session::holder::Holder;
use crate::sim::view::{DecisionView, IncidentView};
use crate::sim::vocabulary::{Facts, Path};
use crate::text::kebab;

use super::UiContext;
use super::labels::{holder, kind, order, seats, sign};
use super::order::order_ui;
use super::widgets::{
    card, card_frame, chip, clicked_once, empty, named, small, tipped, wrapped_header,
};

/// The seat that is looked at.
pub fn seat_ui(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, form: &mut OrderForm) {
    let Some(seat_view) = &view.seat_view else {
        empty(ui, cx, "seat-none");
        return;
    };
    header(ui, cx, view, seat_view);
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
            ScrollArea::vertical().id_salt("inbox").auto_shrink(false).show(ui, |ui| {
                questions(ui, cx, view, seat_view);
                inbox(ui, cx, view, seat_view);
                briefing(ui, cx, view, seat_view);
            });
        });
    let frame = Frame::new().inner_margin(Margin { left: pad, ..Margin::ZERO });
    CentralPanel::default().frame(frame).show(ui, |ui| {
        mark_target(ui.ctx(), GuideTarget::SeatActions, ui.max_rect());
        ScrollArea::vertical().id_salt("doing").auto_shrink(false).show(ui, |ui| {
            answers(ui, cx, view, seat_view);
            let orders = ui.scope(|ui| order_ui(ui, cx, view, seat_view, form));
            mark_target(ui.ctx(), GuideTarget::Orders, orders.response.rect);
            ui.add_space(cx.sizes().gap);
            knowledge(ui, cx, view, seat_view);
            under_way(ui, cx, view, seat_view);
        });
    });
}

fn header(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, seat_view: &SeatView) {
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

/// What is asked, at length.
fn questions(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, seat_view: &SeatView) {
    for decision in &seat_view.view.decisions {
        let inject = &view.scenario.injects[decision.inject.index()];
        card(ui, cx, |ui| {
            ui.set_min_width(ui.available_width());
            ui.label(RichText::new(cx.say("seat-decide")).small().color(cx.colours().warn));
            ui.label(strong(view.names().inject(&inject.id)));
            small(ui, view.scenario.text(&format!("inject-{}.from", inject.id)));
            ui.label(view.scenario.text(&format!("inject-{}.body", inject.id)));
        });
    }
}

/// What can be answered.
fn answers(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, seat_view: &SeatView) {
    for decision in &seat_view.view.decisions {
        card_frame(cx).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            answer(ui, cx, view, seat_view, decision);
        });
    }
}

fn answer(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    seat_view: &SeatView,
    decision: &DecisionView,
) {
    let inject = &view.scenario.injects[decision.inject.index()];
    let name = view.names().inject(&inject.id);
    let text = cx.texts.fill("seat-answer", [("what", name.into())]);
    ui.label(strong(text).color(cx.colours().warn));
    let by_people = seat_view.holder == Holder::People;
    for (number, (choice, orders)) in inject.choices.iter().zip(&decision.options).enumerate() {
        let text = view.names().choice(&inject.id, &choice.id);
        let size = Vec2::new(ui.available_width(), cx.sizes().control);
        let response = ui.add_enabled(by_people, Button::new(text).wrap().min_size(size));
        let gives: Vec<String> =
            orders.iter().map(|it| order(cx.texts, &view.scenario, it, false)).collect();
        let tip = if gives.is_empty() {
            cx.say("seat-gives-nothing").to_owned()
        } else {
            cx.texts.fill("seat-gives", [("orders", gives.join("\n").into())])
        };
        let response =
            response.on_hover_text(tip).on_disabled_hover_text(cx.say("seat-not-people"));
        if clicked_once(&response) {
            let answer = Order::answering(decision.inject, number as u16);
            cx.actions.command(SessionCommand::Submit(seat_view.seat, answer));
        }
    }
}

fn inbox(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, seat_view: &SeatView) {
    let label = ui.label(strong(cx.say("inbox")));
    tipped(label, cx, "inbox");
    if seat_view.inbox.is_empty() {
        empty(ui, cx, "inbox-empty");
    }
    for (number, it) in seat_view.inbox.iter().enumerate() {
        let id = (it.at, seat_view.inbox.len() - number);
        ui.push_id(id, |ui| inbox_item(ui, cx, view, it));
    }
}

/// Something that was read; its text opens on click.
fn inbox_item(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, it: &InboxItem) {
    let (names, texts) = (view.names(), cx.texts);
    let time = view.spell(it.at);
    match &it.sender {
        Sender::Inject(said) => {
            wrapped_header(ui, format!("{time}  {}", said.headline)).show(ui, |ui| {
                small(ui, &said.sender);
                ui.label(&said.body);
            });
        }
        Sender::Seat(from, sort, incident) => {
            let gaps = [("who", names.seat(*from).into()), ("what", kind(texts, *sort).into())];
            let mut text = format!("{time}  {}", texts.fill("inbox-message", gaps));
            if let Some(incident) = incident {
                text.push_str(" · ");
                text.push_str(&sign(texts, &view.scenario, *incident));
            }
            ui.label(text);
        }
    }
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

fn knowledge(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, seat_view: &SeatView) {
    let label = ui.label(strong(cx.say("knows")));
    tipped(label, cx, "knows");
    if seat_view.view.incidents.is_empty() {
        empty(ui, cx, "knows-nothing");
    }
    for incident in &seat_view.view.incidents {
        card(ui, cx, |ui| {
            ui.set_min_width(ui.available_width());
            known_incident(ui, cx, view, incident);
        });
    }
}

fn known_incident(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, it: &IncidentView) {
    let (names, texts, colours) = (view.names(), cx.texts, cx.colours());
    let scenario = &view.scenario;
    ui.label(strong(sign(texts, scenario, it.incident)));
    let id = &scenario.incidents[it.incident.index()].id;
    ui.label(scenario.text(&format!("incident-{id}.sign")));
    let path = match it.path {
        Path::Observed => texts.say("path-observed").to_owned(),
        Path::Message(_, seat) => texts.fill("path-told", [("who", names.seat(seat).into())]),
        Path::Meeting(seat) => texts.fill("path-meeting", [("who", names.seat(seat).into())]),
        Path::Public => texts.say("path-public").to_owned(),
        Path::Inject => texts.say("path-inject").to_owned(),
    };
    small(ui, format!("{} · {path}", view.spell(it.since)));
    ui.horizontal_wrapped(|ui| {
        let facts = [
            (Facts::IMPACT, "fact-impact"),
            (Facts::INDICATORS, "fact-indicators"),
            (Facts::TRUTH, "fact-truth"),
        ];
        let has = facts.into_iter().filter(|(fact, _)| it.facts.has(*fact));
        let so = [
            (it.averted, "known-averted", colours.good),
            (it.contained && !it.averted, "known-contained", colours.good),
            (it.is_public, "known-public", colours.warn),
            (it.talked_about, "known-rumour", colours.bad),
        ];
        for (_, word) in has {
            tipped(chip(ui, cx, cx.say(word), colours.accent), cx, word);
        }
        for (_, word, ink) in so.into_iter().filter(|(is, _, _)| *is) {
            tipped(chip(ui, cx, cx.say(word), ink), cx, word);
        }
    });
    let diagnosis = match it.diagnosis {
        Some(cause) => texts.fill(
            "known-diagnosis",
            [
                ("cause", texts.say(&format!("cause-{}", kebab(&cause))).to_owned().into()),
                ("percent", (it.confidence / 10).into()),
                ("looks", it.looks.into()),
            ],
        ),
        None => texts.fill("known-open", [("looks", it.looks.into())]),
    };
    ui.label(diagnosis);
    if 0 < it.own_responders {
        ui.label(texts.fill("known-own-people", [("count", it.own_responders.into())]));
    }
    if !it.at_work.is_empty() {
        let who = seats(names, it.at_work);
        small(ui, texts.fill("known-at-work", [("who", who.into())]));
    }
    if !it.told.is_empty() {
        let who = seats(names, it.told);
        small(ui, texts.fill("known-told", [("who", who.into())]));
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
