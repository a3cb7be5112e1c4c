//! Section 3. What happened: incidents at a glance, and everything that mattered in the order of
//! time.

use crate::base::message::{Message, message};
use crate::base::minute::Minute;
use crate::measure::has_begun;
use crate::report::document::{Block, Section};
use crate::scenario::model::Order;
use crate::session::journal::Entry;
use crate::session::step::{Author, Input, Step};
use crate::sim::read::Incident;
use crate::tell::feed::feed;
use crate::tell::inputs;

use super::material::Material;
use super::words::Head;

/// How many lines are told at most.
const LINES: usize = 600;

/// A line of what happened.
struct Line {
    at: Minute,
    /// Lower comes first within a minute.
    order: u8,
    kind: &'static str,
    what: String,
}

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let mut lines = incident_lines(material);
    lines.extend(inject_lines(material));
    lines.extend(step_lines(material));
    lines.extend(public_lines(material));
    lines.extend(note_lines(material));
    lines.sort_by_key(|line| (line.at, line.order));
    let more = lines.len().saturating_sub(LINES);
    lines.truncate(LINES);
    let rows = lines.into_iter().map(|it| vec![words.at(it.at), words.say(it.kind), it.what]);
    let heads =
        [Head::words("report-when"), Head::words("report-kind"), Head::words("report-what")];
    let mut blocks = vec![
        Block::Heading(words.say("report-incidents")),
        incidents(material),
        Block::Heading(words.say("report-in-order")),
        Block::Remark(words.say("report-time-how")),
        words.table("report-timeline", &heads, rows.collect()),
    ];
    if 0 < more {
        blocks.push(Block::Remark(words.told(&message!("report-lines-more", count = more))));
    }
    Section { id: "timeline", heading: words.say("report-happened"), blocks }
}

/// Each incident that began, from its beginning to its end.
fn incidents(material: &Material<'_>) -> Block {
    let words = material.words;
    let mut known = Vec::new();
    let mut unknown = 0_usize;
    for one in material.incidents.iter().filter(|it| has_begun(it) || it.averted_at.is_some()) {
        if material.is_known(one) { known.push(one) } else { unknown += 1 }
    }
    known.sort_by_key(|it| began(it));
    let noticed = |it: Option<(Minute, crate::base::ids::SeatId)>| match it {
        Some((at, seat)) => {
            words.told(&message!("report-at-by", at = words.moment(at), who = words.seat(seat)))
        }
        None => words.say("value-none"),
    };
    let public = |one: &Incident| match one.disclosure {
        None => words.say("value-none"),
        Some(how) => match how.first {
            Some(seat) => noticed(Some((how.at, seat))),
            None => words.told(&message!("report-at-news", at = words.moment(how.at))),
        },
    };
    let ended = |one: &Incident| match (one.averted_at, one.contained_at, one.recovered_at) {
        (Some(at), ..) => words.told(&message!("report-averted-at", at = words.moment(at))),
        (_, Some(at), _) => words.at(at),
        (_, None, Some(at)) => words.told(&message!("report-ended-at", at = words.moment(at))),
        (None, None, None) => words.say("report-not-contained"),
    };
    let row = |one: &&Incident| {
        vec![
            words.incident(one.incident),
            words.at(began(one)),
            noticed(one.noticed),
            noticed(one.diagnosed),
            public(one),
            ended(one),
        ]
    };
    let heads = [
        Head::words("report-incident"),
        Head::words("report-began"),
        Head::words("report-noticed"),
        Head::words("report-understood"),
        Head::words("report-public"),
        Head::words("report-contained"),
    ];
    let rows = known.iter().map(row).collect();
    let table = words.table_or("report-incidents-caption", &heads, rows, "report-no-incidents");
    if unknown == 0 {
        return table;
    }
    let Block::Table(mut table) = table else {
        return Block::Remark(words.told(&message!("report-incidents-unknown", count = unknown)));
    };
    table.caption = words.told(&message!(
        "report-incidents-and-unknown",
        caption = table.caption,
        count = unknown
    ));
    Block::Table(table)
}

/// When an incident began or was averted.
const fn began(one: &Incident) -> Minute {
    match one.averted_at {
        Some(at) => at,
        None => one.begun_at,
    }
}

fn incident_lines(material: &Material<'_>) -> Vec<Line> {
    let words = material.words;
    let mut lines = Vec::new();
    for one in material.incidents.iter().filter(|it| material.is_known(it)) {
        let name = || words.incident(one.incident);
        let mut add = |at: Minute, what: Message| {
            let what = words.told(&what);
            lines.push(Line { at, order: 0, kind: "report-incident", what });
        };
        if has_begun(one) {
            add(one.begun_at, message!("report-line-began", what = name()));
        }
        if let Some(at) = one.averted_at {
            add(at, message!("report-line-averted", what = name()));
        }
        if let Some((at, seat)) = one.noticed {
            add(at, message!("report-line-noticed", who = words.seat(seat), what = name()));
        }
        if let Some((at, seat)) = one.diagnosed {
            add(at, message!("report-line-understood", who = words.seat(seat), what = name()));
        }
        if let Some(at) = one.contained_at {
            add(at, message!("report-line-contained", what = name()));
        }
    }
    lines
}

fn inject_lines(material: &Material<'_>) -> Vec<Line> {
    let words = material.words;
    let mut lines = Vec::new();
    for progress in material.kernel.injects() {
        let Some(at) = progress.released_at else { continue };
        let inject = &material.scenario.injects[progress.inject.index()];
        let what = words.names().inject(&inject.id);
        let what = message!("report-line-inject", what = what, to = words.seats(inject.to));
        lines.push(Line { at, order: 1, kind: "report-inject", what: words.told(&what) });
    }
    lines
}

/// What people decided, and how decisions were answered by whoever did; what the facilitator did.
fn step_lines(material: &Material<'_>) -> Vec<Line> {
    let words = material.words;
    let mut lines = Vec::new();
    for step in &material.exercise.steps {
        let at = step.at.minute;
        let (kind, what) = match (step.author, step.input) {
            (Author::Facilitator, Input::Intervention(what)) => {
                if !material.options.reader.reads_notes() {
                    continue;
                }
                let done = inputs::intervention(words.names(), what);
                let reason = material.reported.played.reasons.get(&(step.at, what));
                let told = match reason.filter(|reason| !reason.trim().is_empty()) {
                    Some(why) => message!("why-intervened", done = done, reason = why),
                    None => message!("told-intervention", done = done),
                };
                ("report-facilitator", told)
            }
            (Author::Policy(_), Input::Order { order, .. })
                if !matches!(order, Order::Choose(_)) =>
            {
                continue;
            }
            _ => ("report-decision", told_step(material, step)),
        };
        lines.push(Line { at, order: 2, kind, what: words.told(&what) });
    }
    lines
}

fn told_step(material: &Material<'_>, step: &Step) -> Message {
    inputs::input(material.words.names(), &step.input)
}

/// What the public heard.
fn public_lines(material: &Material<'_>) -> Vec<Line> {
    let words = material.words;
    let line = |it: crate::tell::feed::FeedItem| {
        let (at, what) = (it.at, words.told(&it.words));
        Line { at, order: 3, kind: "report-in-public", what }
    };
    feed(&material.kernel).into_iter().rev().map(line).collect()
}

/// Notes and bookmarks, for the facilitator.
fn note_lines(material: &Material<'_>) -> Vec<Line> {
    let words = material.words;
    let reported = material.reported;
    if !material.options.reader.reads_notes() {
        return Vec::new();
    }
    let note = |entry: &Entry| {
        let Entry::Note { at, author, body, bookmark, .. } = entry else { return None };
        let kind = if *bookmark { "report-bookmark" } else { "report-note" };
        let what = message!("named-value", name = author, value = body.trim());
        Some(Line { at: at.minute, order: 4, kind, what: words.told(&what) })
    };
    reported.record.notes(reported.branch).filter_map(note).collect()
}
