//! Appendix: the list of injects as it really went, with what each said.

use crate::base::message::{Arg, message};
use crate::measure::{MselEntry, MselSource};
use crate::report::document::{Block, Section};
use crate::report::msel::{may_read, may_read_text};
use crate::scenario::model::Due;
use crate::sim::vocabulary::InjectStatus;

use super::material::Material;
use super::objectives::outcome;
use super::words::Head;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let shown = || may_read(&material.msel, material.options.reader);
    let heads = [
        Head::numbers("print-number"),
        Head::words("report-planned"),
        Head::words("report-released"),
        Head::words("report-inject"),
        Head::words("report-recipients"),
        Head::words("report-became"),
    ];
    let rows = shown().map(|it| row(material, it)).collect();
    let mut blocks = vec![words.table_or("report-msel-caption", &heads, rows, "report-no-injects")];
    blocks.push(Block::Heading(words.say("report-texts")));
    let texts: Vec<(String, String)> = shown().filter_map(|it| text(material, it)).collect();
    if texts.len() < shown().count() {
        blocks.push(Block::Remark(words.say("report-texts-left-out")));
    }
    if !texts.is_empty() {
        blocks.push(Block::Facts(texts));
    }
    Section { id: "msel", heading: words.say("report-msel"), blocks }
}

fn is_read(material: &Material<'_>, entry: &MselEntry) -> bool {
    may_read_text(material.scenario, entry, material.options.reader)
}

fn headline(material: &Material<'_>, entry: &MselEntry) -> String {
    if is_read(material, entry) {
        entry.text.headline.trim().to_owned()
    } else {
        material.words.say("taken-left-out")
    }
}

fn row(material: &Material<'_>, entry: &MselEntry) -> Vec<String> {
    let words = material.words;
    vec![
        words.value(entry.number),
        planned(material, entry),
        words.at_if_any(entry.released),
        headline(material, entry),
        words.seats(entry.to),
        became(material, entry),
    ]
}

/// When it was to come.
fn planned(material: &Material<'_>, entry: &MselEntry) -> String {
    let words = material.words;
    let MselSource::Planned { due, .. } = &entry.source else { return words.say("taken-by-hand") };
    match due {
        Due::At(at) => words.at(*at),
        Due::After(first, minutes) => {
            let number = first.index() + 1;
            words.told(&message!("print-after", span = Arg::Duration(*minutes), number = number))
        }
        Due::When(..) => words.say("print-condition"),
        Due::InReserve => words.say("print-in-reserve"),
    }
}

/// What became of it: its answer, expected actions, and what the facilitator did about it.
fn became(material: &Material<'_>, entry: &MselEntry) -> String {
    let words = material.words;
    let mut told = Vec::new();
    if let MselSource::Planned { inject, status, .. } = &entry.source {
        let planned = &material.scenario.injects[inject.index()];
        if let Some(answer) = entry.answer {
            let choice = planned.choices.get(usize::from(answer.option));
            let choice = choice.map(|it| words.names().choice(&planned.id, &it.id));
            told.push(words.told(&message!(
                "report-answered",
                who = words.seat(answer.by),
                at = words.moment(answer.at),
                what = choice.unwrap_or_default()
            )));
        } else if entry.released.is_some() && !planned.choices.is_empty() {
            told.push(words.say("report-no-answer"));
        }
        if *status == InjectStatus::Skipped {
            told.push(words.say("taken-skipped"));
        }
        for action in &entry.expected {
            let what = words.names().expected(&planned.id, &action.id);
            let outcome = outcome(words, action);
            told.push(words.told(&message!("named-value", name = what, value = outcome)));
        }
    }
    if material.options.reader.reads_notes() {
        for it in &entry.interventions {
            let done = it
                .what
                .map(|what| words.told(&crate::tell::inputs::intervention(words.names(), what)));
            let parts: Vec<String> =
                done.into_iter().chain([it.reason.clone()]).filter(|it| !it.is_empty()).collect();
            let at = words.at(it.at);
            told.push(words.told(&message!("named-value", name = at, value = parts.join("; "))));
        }
    }
    told.join("\n")
}

/// What it said, under its number.
fn text(material: &Material<'_>, entry: &MselEntry) -> Option<(String, String)> {
    let words = material.words;
    if !is_read(material, entry) {
        return None;
    }
    let head = message!(
        "report-text-head",
        number = entry.number,
        from = entry.text.sender.trim(),
        headline = entry.text.headline.trim()
    );
    Some((words.told(&head), entry.text.body.trim().to_owned()))
}
