//! 4. Objectives and expected actions, with how they were rated.

use crate::base::message::{Arg, message};
use crate::base::minute::Minute;
use crate::measure::{ActionOutcome, MselSource, Prospect};
use crate::report::document::{Block, Section};
use crate::session::journal::{Grade, Rated};

use super::material::Material;
use super::words::Words;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let blocks = vec![
        words.paragraph("report-grades"),
        Block::Heading(words.say("report-objectives")),
        objectives(material),
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
            row.push(outcome(words, action.outcome, action.until));
            let about = Rated::Expected { inject: id.clone(), action: action.id.clone() };
            row.extend(rated(material, &about));
            rows.push(row);
        }
    }
    let heads = heads("report-expected-action", material);
    words.table_or("report-expected-actions", &heads, rows, "report-no-expected")
}

/// What became of an expected action, and by when it was wanted.
pub(super) fn outcome(words: Words<'_>, outcome: ActionOutcome, until: Minute) -> String {
    let until = words.moment(until);
    words.told(&match outcome {
        ActionOutcome::InTime(at) => {
            message!("report-in-time", at = words.moment(at), until = until)
        }
        ActionOutcome::Late => message!("report-late", until = until),
        ActionOutcome::Missed => message!("report-missed", until = until),
        ActionOutcome::Open => message!("report-open", until = until),
    })
}

fn heads(first: &'static str, material: &Material<'_>) -> Vec<&'static str> {
    let mut heads = vec![first, "report-outcome", "report-rating"];
    if material.options.reader.reads_names() {
        heads.push("report-comment");
    }
    heads
}

/// The rating, and what the evaluator wrote, as far as a reader may know it.
fn rated(material: &Material<'_>, about: &Rated) -> Vec<String> {
    let words = material.words;
    let reader = material.options.reader;
    let rating = material.rating(about);
    let grade = rating.map_or_else(|| words.say("report-not-rated"), |it| grade(words, it.grade));
    let mut cells = vec![grade];
    if reader.reads_names() {
        let comment = rating.map(|it| it.comment.trim().to_owned()).unwrap_or_default();
        let evaluator = material.about().evaluator(about).trim();
        let is_named = reader.reads_notes() && !evaluator.is_empty();
        cells.push(if is_named {
            let name = Arg::from(evaluator);
            words.told(&message!("named-value", name = name, value = comment))
        } else {
            comment
        });
    }
    cells
}

fn grade(words: Words<'_>, grade: Grade) -> String {
    words.say(match grade {
        Grade::Performed => "grade-performed",
        Grade::Some => "grade-some",
        Grade::Major => "grade-major",
        Grade::Unable => "grade-unable",
    })
}
