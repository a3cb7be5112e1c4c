//! What the exercise was to show, and what is to be improved.

use crate::measure::Prospect;
use crate::scenario::Names;
use crate::session::journal::{Entry, Grade, Rated};
use crate::tell::csv::{Cell, Column, Table, table, text, whole};

use super::codes::or_empty;
use crate::report::Taken;

pub(super) fn objectives(it: &Taken) -> Table {
    const COLUMNS: &[Column] = &[
        ("objective", "", "Id of the objective"),
        ("words", "", "The objective in words"),
        ("state", "", "met, met-so-far, open, missed, by the log"),
        ("rating", "", "Rating of the evaluator (HSEEP): P, S, M, U; empty if not rated"),
        ("comment", "", "What the evaluator wrote"),
        ("evaluator", "", "Who rated it"),
    ];
    let names = Names(&it.scenario);
    let rows = it.scenario.objectives.iter().zip(&it.objectives).map(|(objective, prospect)| {
        let about = Rated::Objective(objective.id.clone());
        let rating = it.remarks.iter().rev().find_map(|entry| match entry {
            Entry::Rating { about: of, grade, comment, .. } if *of == about => {
                Some((*grade, comment.as_str()))
            }
            _ => None,
        });
        // What people wrote may name others.
        let comment = rating.map(|it| it.1).filter(|_| it.reader.reads_names());
        let evaluator = Some(it.about.evaluator(&about)).filter(|_| it.reader.reads_names());
        vec![
            text(&objective.id),
            text(names.objective(&objective.id)),
            text(match prospect {
                Prospect::Met => "met",
                Prospect::SoFar(_) => "met-so-far",
                Prospect::Open(_) => "open",
                Prospect::Missed => "missed",
            }),
            or_empty(rating, |it| text(letter(it.0))),
            or_empty(comment, text),
            or_empty(evaluator, text),
        ]
    });
    table("objectives.csv", COLUMNS, rows)
}

const fn letter(grade: Grade) -> &'static str {
    match grade {
        Grade::Performed => "P",
        Grade::Some => "S",
        Grade::Major => "M",
        Grade::Unable => "U",
    }
}

pub(super) fn improvements(it: &Taken) -> Table {
    const COLUMNS: &[Column] = &[
        ("number", "number", "Number of the line in the plan, from 0"),
        ("area", "", "What is to be improved"),
        ("action", "", "What is done about it"),
        ("owner", "", "Who does it"),
        ("start", "", "From when on, as it was written"),
        ("due", "", "By when, as it was written"),
    ];
    let plan = it.about.improvements().filter(|_| it.reader.reads_names());
    let rows = plan.map(|(number, line)| -> Vec<Cell> {
        vec![
            whole(number),
            text(&line.area),
            text(&line.action),
            text(&line.owner),
            text(&line.start),
            text(&line.due),
        ]
    });
    table("improvements.csv", COLUMNS, rows)
}
