//! The MSEL as it really went, and what was done of what its planners expected.

use crate::measure::MselSource;
use crate::measure::objectives::Turnout;
use crate::report::msel::{may_read, may_read_text};
use crate::scenario::Names;
use crate::scenario::model::Due;
use crate::session::journal::Rated;
use crate::sim::vocabulary::InjectStatus;
use crate::tell::csv::{Cell, Column, Table, table, text, whole};
use crate::tell::objectives::grade_letter;
use crate::text::kebab;

use super::codes::{Codes, minute, or_empty, yes};
use crate::report::Taken;

pub(super) fn msel(it: &Taken, codes: &Codes) -> Table {
    const COLUMNS: &[Column] = &[
        ("number", "number", "Number of the line in the list of injects"),
        ("source", "", "planned, again (released once more by hand), ad-hoc, no-duff"),
        ("inject", "", "Id of the inject; empty for what was written in play"),
        ("kind", "", "contextual, expected-action, contingency; empty unless planned"),
        (
            "status",
            "",
            "scheduled, released, answered, closed, skipped, held; empty unless planned",
        ),
        ("planned", "", "at, after (another inject), when (a condition), in-reserve"),
        ("planned_minute", "minute", "When it was to come, if at a time"),
        ("released_minute", "minute", "When it was released; empty if it never was"),
        ("to", "", "Ids of the seats that got it, or were to, with spaces between them"),
        ("medium", "", "How it reached them"),
        ("sender", "", "From whom it comes"),
        ("headline", "", "What it is about"),
        ("text", "", "What it says"),
        ("reworded", "", "yes if its text was changed in play"),
        ("notes", "", "Why the facilitator did something about it; facilitator only"),
    ];
    let rows = may_read(&it.msel, it.reader).map(|entry| {
        let reads_text = may_read_text(&it.scenario, entry, it.reader);
        let said = |said: &str| if reads_text { text(said) } else { Cell::Empty };
        let (source, inject, kind, status) = match &entry.source {
            MselSource::Planned { inject, kind, status, .. } => {
                ("planned", Some(*inject), Some(kebab(kind)), Some(status_code(*status)))
            }
            MselSource::Again(inject) => ("again", Some(*inject), None, None),
            MselSource::AdHoc => ("ad-hoc", None, None, None),
            MselSource::NoDuff => ("no-duff", None, None, None),
        };
        let due = match &entry.source {
            MselSource::Planned { due, .. } => Some(due),
            _ => None,
        };
        let reasons = entry.interventions.iter().map(|it| it.reason.trim());
        let reasons: Vec<&str> = reasons.filter(|it| !it.is_empty()).collect();
        let notes = if it.reader.reads_notes() { reasons.join("; ") } else { String::new() };
        vec![
            whole(entry.number as i64),
            text(source),
            or_empty(inject, |id| codes.inject(id)),
            or_empty(kind, text),
            or_empty(status, text),
            or_empty(due, |it| text(due_code(it))),
            minute(due.and_then(|it| if let Due::At(at) = it { Some(*at) } else { None })),
            minute(entry.released),
            codes.seats(entry.to),
            or_empty(entry.medium, |it| text(kebab(&it))),
            said(&entry.text.sender),
            said(&entry.text.headline),
            said(&entry.text.body),
            yes(entry.is_reworded),
            text(notes),
        ]
    });
    table("msel.csv", COLUMNS, rows)
}

const fn due_code(due: &Due) -> &'static str {
    match due {
        Due::At(_) => "at",
        Due::After(..) => "after",
        Due::When(..) => "when",
        Due::InReserve => "in-reserve",
    }
}

const fn status_code(status: InjectStatus) -> &'static str {
    match status {
        InjectStatus::Scheduled => "scheduled",
        InjectStatus::Released => "released",
        InjectStatus::Answered(_) => "answered",
        InjectStatus::Closed => "closed",
        InjectStatus::Skipped => "skipped",
        InjectStatus::Held { .. } => "held",
    }
}

pub(super) fn expected(it: &Taken, codes: &Codes) -> Table {
    const COLUMNS: &[Column] = &[
        ("inject", "", "Id of the inject"),
        ("action", "", "Id of the expected action within the inject"),
        ("words", "", "What was expected"),
        ("seat", "", "Who should do it"),
        ("until_minute", "minute", "By when"),
        ("outcome", "", "in-time, late, missed, open (its time was not up)"),
        ("done_minute", "minute", "When it was done; empty if it was not, or the log cannot say"),
        ("proposed", "", "Proposed rating (HSEEP): P, S, M, U; empty if not put to the test"),
        ("rating", "", "Rating of the evaluator; empty if not rated"),
    ];
    let names = Names(&it.scenario);
    let rows = may_read(&it.msel, it.reader).flat_map(|entry| {
        entry.expected.iter().filter_map(move |action| {
            let MselSource::Planned { inject, .. } = entry.source else { return None };
            let turnout = match action.turnout {
                Turnout::InTime => "in-time",
                Turnout::Late(_) => "late",
                Turnout::Missed => "missed",
                Turnout::Open => "open",
            };
            let id = &it.scenario.injects[inject.index()].id;
            let about = Rated::Expected { inject: id.clone(), action: action.id.clone() };
            let rating = it.rating(&about);
            let proposed = rating.and_then(|it| it.proposal.grade);
            let confirmed = rating.and_then(|it| it.confirmed.as_ref()).map(|it| it.grade);
            Some(vec![
                codes.inject(inject),
                text(&action.id),
                text(names.expected(id, &action.id)),
                codes.seat(action.by),
                minute(Some(action.until)),
                text(turnout),
                minute(action.done),
                or_empty(proposed, |it| text(grade_letter(it))),
                or_empty(confirmed, |it| text(grade_letter(it))),
            ])
        })
    });
    table("expected.csv", COLUMNS, rows)
}
