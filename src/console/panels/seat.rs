//! A seat from inside: exactly what it sees, and what it can do. People around one computer play
//! from here, each in turn.

use egui::{Button, CentralPanel, ComboBox, Frame, Margin, Panel, RichText, ScrollArea, Ui, Vec2};

use crate::console::action::SessionCommand;
use crate::console::guide::{Spot, mark};
use crate::console::screens::play::PlayDesk;
use crate::console::theme::strong;
use crate::console::view::{Inbox, PlayView, Sender, Sight};
use crate::policy::PolicyKind;
use crate::scenario::model::Order;
use crate::session::holder::Holder;
use crate::sim::view::{DecisionView, IncidentView};
use crate::sim::vocabulary::{Facts, Path};
use crate::text::kebab;

use super::Kit;
use super::order::order_ui;
use super::parts::{card, card_frame, chip, empty, named, small, tipped};
use super::phrases::{holder, kind, order, seats, sign};

/// The seat that is looked at.
pub fn seat_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    let Some(sight) = &view.sight else {
        empty(ui, kit, "seat-none");
        return;
    };
    header(ui, kit, view, desk, sight);
    ui.add_space(kit.sizes().gap * 0.5);
    let pad = kit.sizes().pad as i8;
    let half = ui.available_width() * 0.5;
    Panel::left("desk")
        .frame(Frame::new())
        .resizable(true)
        .default_size(half)
        .show_separator_line(false)
        .show(ui, |ui| {
            ScrollArea::vertical().id_salt("desk").auto_shrink(false).show(ui, |ui| {
                questions(ui, kit, view, sight);
                inbox(ui, kit, view, sight);
                briefing(ui, kit, view, sight);
            });
        });
    let frame = Frame::new().inner_margin(Margin { left: pad, ..Margin::ZERO });
    CentralPanel::default().frame(frame).show(ui, |ui| {
        mark(ui.ctx(), Spot::Doing, ui.max_rect());
        ScrollArea::vertical().id_salt("doing").auto_shrink(false).show(ui, |ui| {
            answers(ui, kit, view, sight);
            let orders = ui.scope(|ui| order_ui(ui, kit, view, sight, &mut desk.order));
            mark(ui.ctx(), Spot::Orders, orders.response.rect);
            ui.add_space(kit.sizes().gap);
            knowledge(ui, kit, view, sight);
            under_way(ui, kit, view, sight);
        });
    });
}

fn header(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk, sight: &Sight) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(view.names().seat(sight.seat)).heading());
        let mut wanted = sight.holder;
        let combo = ComboBox::from_id_salt("holder")
            .selected_text(holder(kit.words, sight.holder))
            .show_ui(ui, |ui| {
                for one in holders() {
                    ui.selectable_value(&mut wanted, one, holder(kit.words, one));
                }
            });
        let chosen = holder(kit.words, sight.holder);
        named(&combo.response, kit.say("seat-holder"), &chosen);
        tipped(combo.response, kit, "seat-holder");
        if wanted != sight.holder {
            kit.actions.command(SessionCommand::HandOver(sight.seat, wanted));
        }
        let seen = &sight.view;
        let (all, free) = seen.responders;
        if 0 < all {
            let gaps = [("free", free.into()), ("all", all.into())];
            small(ui, kit.words.fill("seats-responders", gaps));
        }
        let budget = small(ui, kit.words.fill("seat-budget", [("count", seen.budget.into())]));
        tipped(budget, kit, "seat-budget");
        if 0 < seen.unread {
            let text = kit.words.fill("seats-unread", [("count", seen.unread.into())]);
            tipped(small(ui, text), kit, "seats-unread");
        }
        if ui.button(kit.say("seat-close")).clicked() {
            desk.look_away(kit.actions);
        }
    });
}

/// Who may decide for a seat.
pub fn holders() -> impl Iterator<Item = Holder> {
    let policies = PolicyKind::ALL.into_iter().filter(|it| *it != PolicyKind::Absent);
    [Holder::People, Holder::Nobody].into_iter().chain(policies.map(Holder::Policy))
}

/// What is asked, at length.
fn questions(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, sight: &Sight) {
    for decision in &sight.view.decisions {
        let inject = &view.scenario.injects[decision.inject.index()];
        card(ui, kit, |ui| {
            ui.set_min_width(ui.available_width());
            ui.label(RichText::new(kit.say("seat-decide")).small().color(kit.colours().warn));
            ui.label(strong(view.names().inject(&inject.id)));
            small(ui, view.scenario.text(&format!("inject-{}.from", inject.id)));
            ui.label(view.scenario.text(&format!("inject-{}.body", inject.id)));
        });
    }
}

/// What can be answered.
fn answers(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, sight: &Sight) {
    for decision in &sight.view.decisions {
        card_frame(kit).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            answer(ui, kit, view, sight, decision);
        });
    }
}

fn answer(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, sight: &Sight, decision: &DecisionView) {
    let inject = &view.scenario.injects[decision.inject.index()];
    let name = view.names().inject(&inject.id);
    let text = kit.words.fill("seat-answer", [("what", name.into())]);
    ui.label(strong(text).color(kit.colours().warn));
    let by_people = sight.holder == Holder::People;
    for (number, (choice, orders)) in inject.choices.iter().zip(&decision.options).enumerate() {
        let text = view.names().choice(&inject.id, &choice.id);
        let size = Vec2::new(ui.available_width(), kit.sizes().control);
        let response = ui.add_enabled(by_people, Button::new(text).wrap().min_size(size));
        let gives: Vec<String> =
            orders.iter().map(|it| order(kit.words, &view.scenario, it, false)).collect();
        let tip = if gives.is_empty() {
            kit.say("seat-gives-nothing").to_owned()
        } else {
            kit.words.fill("seat-gives", [("orders", gives.join("\n").into())])
        };
        let response =
            response.on_hover_text(tip).on_disabled_hover_text(kit.say("seat-not-people"));
        if response.clicked() {
            let answer = Order::answering(decision.inject, number as u16);
            kit.actions.command(SessionCommand::Submit(sight.seat, answer));
        }
    }
}

fn inbox(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, sight: &Sight) {
    let label = ui.label(strong(kit.say("inbox")));
    tipped(label, kit, "inbox");
    if sight.inbox.is_empty() {
        empty(ui, kit, "inbox-empty");
    }
    for (number, it) in sight.inbox.iter().enumerate() {
        let id = (it.at, sight.inbox.len() - number);
        ui.push_id(id, |ui| letter(ui, kit, view, it));
    }
}

/// Something that was read; its text opens on click.
fn letter(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, it: &Inbox) {
    let (names, words) = (view.names(), kit.words);
    let time = view.spell(it.at);
    match &it.sender {
        Sender::Inject(said) => {
            ui.collapsing(format!("{time}  {}", said.headline), |ui| {
                small(ui, &said.sender);
                ui.label(&said.body);
            });
        }
        Sender::Seat(from, sort, incident) => {
            let gaps = [("who", names.seat(*from).into()), ("what", kind(words, *sort).into())];
            let mut text = format!("{time}  {}", words.fill("inbox-message", gaps));
            if let Some(incident) = incident {
                text.push_str(" · ");
                text.push_str(&sign(words, &view.scenario, *incident));
            }
            ui.label(text);
        }
    }
}

/// What only this seat was told before the exercise.
fn briefing(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, sight: &Sight) {
    let id = &view.scenario.seats[sight.seat.index()].id;
    for (word, part) in [("seat-brief", "brief"), ("seat-secret", "secret")] {
        ui.collapsing(kit.say(word), |ui| {
            ui.label(view.scenario.text(&format!("seat-{id}.{part}")));
        });
    }
}

fn knowledge(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, sight: &Sight) {
    let label = ui.label(strong(kit.say("knows")));
    tipped(label, kit, "knows");
    if sight.view.incidents.is_empty() {
        empty(ui, kit, "knows-nothing");
    }
    for incident in &sight.view.incidents {
        card(ui, kit, |ui| {
            ui.set_min_width(ui.available_width());
            known(ui, kit, view, incident);
        });
    }
}

fn known(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, it: &IncidentView) {
    let (names, words, colours) = (view.names(), kit.words, kit.colours());
    let scenario = &view.scenario;
    ui.label(strong(sign(words, scenario, it.incident)));
    let id = &scenario.incidents[it.incident.index()].id;
    ui.label(scenario.text(&format!("incident-{id}.sign")));
    let path = match it.path {
        Path::Observed => words.say("path-observed").to_owned(),
        Path::Message(_, seat) => words.fill("path-told", [("who", names.seat(seat).into())]),
        Path::Meeting(seat) => words.fill("path-meeting", [("who", names.seat(seat).into())]),
        Path::Public => words.say("path-public").to_owned(),
        Path::Inject => words.say("path-inject").to_owned(),
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
            (it.contained, "known-contained", colours.good),
            (it.is_public, "known-public", colours.warn),
            (it.talked_about, "known-rumour", colours.bad),
        ];
        for (_, word) in has {
            tipped(chip(ui, kit, kit.say(word), colours.accent), kit, word);
        }
        for (_, word, ink) in so.into_iter().filter(|(is, _, _)| *is) {
            tipped(chip(ui, kit, kit.say(word), ink), kit, word);
        }
    });
    let diagnosis = match it.diagnosis {
        Some(cause) => words.fill(
            "known-diagnosis",
            [
                ("cause", words.say(&format!("cause-{}", kebab(&cause))).to_owned().into()),
                ("percent", (it.confidence / 10).into()),
                ("looks", it.looks.into()),
            ],
        ),
        None => words.fill("known-open", [("looks", it.looks.into())]),
    };
    ui.label(diagnosis);
    if 0 < it.own_responders {
        ui.label(words.fill("known-own-people", [("count", it.own_responders.into())]));
    }
    if !it.at_work.is_empty() {
        let who = seats(names, it.at_work);
        small(ui, words.fill("known-at-work", [("who", who.into())]));
    }
    if !it.told.is_empty() {
        let who = seats(names, it.told);
        small(ui, words.fill("known-told", [("who", who.into())]));
    }
}

fn under_way(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, sight: &Sight) {
    if sight.view.under_way.is_empty() {
        return;
    }
    let label = ui.label(strong(kit.say("under-way")));
    tipped(label, kit, "under-way");
    for it in &sight.view.under_way {
        ui.label(format!("○ {}", order(kit.words, &view.scenario, it, false)));
    }
}
