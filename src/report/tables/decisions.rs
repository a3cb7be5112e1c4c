//! Decisions that injects put to seats, and how they were answered.

use crate::measure::MselSource;
use crate::report::msel::may_read;
use crate::scenario::Names;
use crate::tell::csv::{Column, Table, table, text, whole};

use super::codes::{Codes, minute, or_empty};
use crate::report::Taken;

pub(super) fn decisions(it: &Taken, codes: &Codes) -> Table {
    const COLUMNS: &[Column] = &[
        ("inject", "", "Id of the inject that put it"),
        ("to", "", "Ids of the seats that could answer, with spaces between them"),
        ("released_minute", "minute", "When it was put"),
        ("closes_minute", "minute", "When it closed unanswered, or would have; empty if never"),
        ("options", "number", "How many answers there were to choose from"),
        ("seat", "", "Who answered; empty if nobody did"),
        ("answered_minute", "minute", "When it was answered"),
        ("taken_minutes", "minutes", "How long that took"),
        ("option", "", "Id of the answer"),
        ("answer", "", "The answer in words"),
    ];
    let names = Names(&it.scenario);
    let rows = may_read(&it.msel, it.reader).filter_map(|entry| {
        let MselSource::Planned { inject: id, .. } = entry.source else { return None };
        let inject = &it.scenario.injects[id.index()];
        let released = entry.released.filter(|_| !inject.choices.is_empty())?;
        let choice = entry.answer.and_then(|it| inject.choices.get(usize::from(it.option)));
        Some(vec![
            codes.inject(id),
            codes.seats(entry.to),
            minute(Some(released)),
            minute(inject.answer_within_minutes.map(|within| released + within)),
            whole(inject.choices.len() as i64),
            or_empty(entry.answer, |it| codes.seat(it.by)),
            minute(entry.answer.map(|it| it.at)),
            or_empty(entry.answer, |it| whole(it.at.since(released))),
            or_empty(choice, |it| text(&it.id)),
            or_empty(choice, |it| text(names.choice(&inject.id, &it.id))),
        ])
    });
    table("decisions.csv", COLUMNS, rows)
}
