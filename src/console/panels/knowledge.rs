//! What a seat knows of each incident, and how it came to know.

use egui::Ui;

use crate::console::theme::strong;
use crate::console::view::SeatView;
use crate::sim::view::IncidentView;
use crate::sim::vocabulary::Facts;
use crate::text::kebab;

use super::UiContext;
use super::labels::{path, seats, sign};
use super::widgets::{card, chip, empty, small, tipped};

/// All incidents that it knows of.
pub fn knowledge_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &SeatView) {
    let label = ui.label(strong(cx.say("knows")));
    tipped(label, cx, "knows");
    if view.view.incidents.is_empty() {
        empty(ui, cx, "knows-nothing");
    }
    for incident in &view.view.incidents {
        card(ui, cx, |ui| {
            ui.set_min_width(ui.available_width());
            known_incident(ui, cx, view, incident);
        });
    }
}

fn known_incident(ui: &mut Ui, cx: &UiContext<'_>, view: &SeatView, it: &IncidentView) {
    let (names, texts, colours) = (view.names(), cx.texts, cx.colours());
    let scenario = &view.scenario;
    ui.label(strong(sign(texts, scenario, it.incident)));
    let id = &scenario.incidents[it.incident.index()].id;
    ui.label(scenario.text(&format!("incident-{id}.sign")));
    let path = path(texts, names, it.path);
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
