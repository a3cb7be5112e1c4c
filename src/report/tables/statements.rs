//! What was said in public, and where two statements could not both be true.

use crate::sim::vocabulary::Stance;
use crate::tell::csv::{Cell, Column, Table, decimal, table, text, whole};
use crate::text::kebab;

use super::codes::{Codes, minute, or_empty, yes};
use crate::report::Taken;

pub(super) fn statements(it: &Taken, codes: &Codes) -> Table {
    const COLUMNS: &[Column] = &[
        ("number", "number", "Number of the statement, from 0"),
        ("minute", "minute", "When it was made"),
        ("speakers", "", "Ids of the seats that spoke, with spaces between them"),
        ("incident", "", "About which incident; empty if about none"),
        ("says", "", "holding, explained, cause, denied, prebunk, victory"),
        ("cause", "", "The cause that it names, if it names one"),
        ("right", "", "Whether it was right, once that was known; empty if it took no side"),
        ("stands", "", "Whether it still stood at the end: not corrected, not replaced"),
    ];
    let rows = it.kernel.claims().into_iter().map(|claim| {
        let (says, cause) = match claim.stance {
            Stance::Holding => ("holding", None),
            Stance::Explained => ("explained", None),
            Stance::Cause(cause) => ("cause", Some(kebab(&cause))),
            Stance::Denied => ("denied", None),
            Stance::Prebunk => ("prebunk", None),
            Stance::Victory => ("victory", None),
        };
        vec![
            whole(claim.no),
            minute(Some(claim.at)),
            codes.seats(claim.speakers),
            or_empty(claim.incident, |id| codes.incident(id)),
            text(says),
            or_empty(cause, text),
            or_empty(claim.truth, yes),
            yes(claim.stands),
        ]
    });
    table("statements.csv", COLUMNS, rows)
}

pub(super) fn contradictions(it: &Taken, codes: &Codes) -> Table {
    const COLUMNS: &[Column] = &[
        ("number", "number", "Number of the contradiction, from 0"),
        ("incident", "", "About which incident"),
        ("first", "number", "The earlier statement, as in statements.csv"),
        ("second", "number", "The later statement"),
        ("seat", "", "Who made the later statement"),
        ("since_minute", "minute", "Since when both stood"),
        ("until_minute", "minute", "Until when; empty if both stood at the end"),
        ("trust", "points", "What it cost in trust, as a negative number"),
    ];
    let rows = it.kernel.contradictions().into_iter().map(|one| {
        vec![
            whole(one.no),
            codes.incident(one.incident),
            whole(one.first),
            whole(one.second),
            codes.seat(one.via),
            minute(Some(one.since)),
            minute(one.until),
            Cell::Number(decimal(one.cost.0)),
        ]
    });
    table("contradictions.csv", COLUMNS, rows)
}
