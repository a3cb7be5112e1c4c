//! What the exercise was to show, and what is to be improved.

use crate::measure::Prospect;
use crate::scenario::Names;
use crate::session::journal::Rated;
use crate::tell::csv::{Cell, Column, Table, table, text, whole};
use crate::tell::objectives::grade_letter;
use crate::text::Catalogue;

use super::codes::or_empty;
use crate::report::Taken;

pub(super) fn objectives(it: &Taken) -> Table {
    const COLUMNS: &[Column] = &[
        ("objective", "", "Id of the objective"),
        ("words", "", "The objective in words"),
        ("state", "", "met, met-so-far, open, missed, by the log"),
        ("proposed", "", "Proposed rating (HSEEP): P, S, M, U; empty if not put to the test"),
        ("why", "", "The rule by which it is proposed, with its numbers"),
        ("rating", "", "Rating of the evaluator; empty if not rated"),
        ("comment", "", "What the evaluator wrote"),
        ("evaluator", "", "Who rated it; facilitator only"),
    ];
    let (names, texts) = (Names(&it.scenario), Catalogue::shared(&it.scenario.language));
    let rows = it.scenario.objectives.iter().zip(&it.objectives).map(|(objective, prospect)| {
        let about = Rated::Objective(objective.id.clone());
        let rating = it.rating(&about);
        let proposal = rating.map(|it| &it.proposal);
        let confirmed = rating.and_then(|it| it.confirmed.as_ref());
        // What people wrote may name others.
        let written = confirmed.filter(|_| it.reader.reads_names());
        let evaluator = written.filter(|_| it.reader.reads_notes());
        vec![
            text(&objective.id),
            text(names.objective(&objective.id)),
            text(match prospect {
                Prospect::Met => "met",
                Prospect::SoFar(_) => "met-so-far",
                Prospect::Open(_) => "open",
                Prospect::Missed => "missed",
            }),
            or_empty(proposal.and_then(|it| it.grade), |it| text(grade_letter(it))),
            or_empty(proposal, |it| text(texts.render(&it.why))),
            or_empty(confirmed, |it| text(grade_letter(it.grade))),
            or_empty(written, |it| text(&it.comment)),
            or_empty(evaluator, |it| text(&it.evaluator)),
        ]
    });
    table("objectives.csv", COLUMNS, rows)
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
