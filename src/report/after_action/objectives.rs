//! Section 4. Objectives and expected actions: how each turned out, the rating that follows by
//! rules, that of the evaluator, and what it rests on.

use crate::base::message::message;
use crate::measure::objectives::Rating;
use crate::measure::objectives::Turnout;
use crate::measure::{MselExpected, MselSource, Prospect};
use crate::report::document::{Block, Section};
use crate::session::journal::Rated;
use crate::tell::objectives::{evidence, grade, grade_letter};

use super::material::Material;
use super::words::{Head, Words};

/// How many entries of the log are named for each objective.
const EVIDENCE: usize = 6;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let blocks = vec![
        words.paragraph("report-grades"),
        Block::Heading(words.say("report-objectives")),
        objectives(material),
        Block::Heading(words.say("report-evidence")),
        Block::Facts(rests_on(material)),
        Block::Heading(words.say("report-expected-actions")),
        expected(material),
    ];
    Section { id: "objectives", heading: words.say("report-objectives-heading"), blocks }
}

fn objectives(material: &Material<'_>) -> Block {
    let words = material.words;
    let all = material.scenario.objectives.iter().zip(&material.objectives);
    let rows = all.map(|(objective, prospect)| {
        let mut row = vec![words.names().objective(&objective.id), stands(words, *prospect)];
        row.extend(rated(material, &Rated::Objective(objective.id.clone())));
        row
    });
    words.table("report-objectives", &heads("report-objective", material), rows.collect())
}

fn stands(words: Words<'_>, prospect: Prospect) -> String {
    match prospect {
        Prospect::Met | Prospect::SoFar(_) => words.say("objectives-met"),
        Prospect::Open(at) => {
            let until = message!("objectives-until", at = words.moment(at));
            format!("{} {}", words.say("objectives-open"), words.told(&until))
        }
        Prospect::Missed => words.say("objectives-missed"),
    }
}

/// The entries of the log on which the rating of each objective rests, the first of them.
fn rests_on(material: &Material<'_>) -> Vec<(String, String)> {
    let words = material.words;
    let objectives = material.scenario.objectives.iter();
    let fact = |id: &String| {
        let rating = material.rating(&Rated::Objective(id.clone()));
        let all = rating.map(|it| it.proposal.evidence.as_slice()).unwrap_or_default();
        let line = |it: &crate::measure::objectives::Evidence| {
            let (at, what) = (words.moment(it.at), evidence(&material.kernel, it));
            words.told(&message!("named-value", name = at, value = what))
        };
        let mut lines: Vec<String> = all.iter().take(EVIDENCE).map(line).collect();
        let more = all.len().saturating_sub(EVIDENCE);
        if 0 < more {
            lines.push(words.told(&message!("and-more", count = more)));
        }
        let told = if lines.is_empty() { words.say("value-none") } else { lines.join("\n") };
        (words.names().objective(id), told)
    };
    objectives.map(|it| fact(&it.id)).collect()
}

fn expected(material: &Material<'_>) -> Block {
    let words = material.words;
    let mut rows = Vec::new();
    for entry in &material.msel {
        let MselSource::Planned { inject, .. } = entry.source else { continue };
        let id = &material.scenario.injects[inject.index()].id;
        for action in &entry.expected {
            let what = words.names().expected(id, &action.id);
            let by = words.seat(action.by);
            let mut row = vec![words.told(&message!("report-by", what = what, who = by))];
            row.push(outcome(words, action));
            let about = Rated::Expected { inject: id.clone(), action: action.id.clone() };
            row.extend(rated(material, &about));
            rows.push(row);
        }
    }
    let heads = heads("report-expected-action", material);
    words.table_or("report-expected-actions", &heads, rows, "report-no-expected")
}

/// What became of an expected action, and by when it was wanted.
pub(super) fn outcome(words: Words<'_>, it: &MselExpected) -> String {
    let until = words.moment(it.until);
    words.told(&match it.turnout {
        Turnout::InTime => {
            let at = words.moment(it.done.unwrap_or(it.until));
            message!("report-in-time", at = at, until = until)
        }
        Turnout::Late(_) => message!("report-late", until = until),
        Turnout::Missed => message!("report-missed", until = until),
        Turnout::Open => message!("report-open", until = until),
    })
}

fn heads(first: &'static str, material: &Material<'_>) -> Vec<Head<'static>> {
    let mut heads = vec![first, "report-outcome", "report-proposed", "report-rating"];
    if material.options.reader.reads_names() {
        heads.push("report-comment");
    }
    heads.into_iter().map(Head::words).collect()
}

/// The proposed rating with its rule, that of the evaluator, and what the evaluator wrote, as far
/// as a reader may know it.
fn rated(material: &Material<'_>, about: &Rated) -> Vec<String> {
    let words = material.words;
    let rating = material.rating(about);
    let mut cells = vec![rating.map(|it| proposed(words, it)).unwrap_or_default()];
    let confirmed = rating.and_then(|it| it.confirmed.as_ref());
    let told = confirmed.map(|it| words.told(&grade(it.grade)));
    cells.push(told.unwrap_or_else(|| words.say("report-not-rated")));
    if material.options.reader.reads_names() {
        let comment = confirmed.map(|it| it.comment.trim().to_owned()).unwrap_or_default();
        let evaluator = confirmed.map(|it| it.evaluator.trim()).unwrap_or_default();
        let is_named = material.options.reader.reads_notes() && !evaluator.is_empty();
        cells.push(if is_named {
            words.told(&message!("named-value", name = evaluator, value = comment))
        } else {
            comment
        });
    }
    cells
}

fn proposed(words: Words<'_>, rating: &Rating) -> String {
    let why = rating.proposal.why.clone();
    match rating.proposal.grade {
        Some(grade) => {
            words.told(&message!("named-value", name = grade_letter(grade), value = why))
        }
        None => words.told(&why),
    }
}
