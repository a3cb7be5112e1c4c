//! What the meters showed on the way.

use crate::base::minute::DAY;
use crate::session::readings::Reading;
use crate::tell::csv::{Cell, Column, Table, decimal, table, text, whole};
use crate::text::kebab;

use crate::report::Taken;

/// All meters after every event in which one of them moved, and just before it.
pub(super) fn meters(it: &Taken) -> Table {
    const COLUMNS: &[Column] = &[
        ("minute", "minute", "When; the last row of a minute is what it ended with"),
        ("phase", "", "Phase of the electoral calendar"),
        ("day", "days", "Days to the election, negative before it"),
        ("damage", "points", "Technical damage, 0 to 100"),
        ("trust", "points", "Public trust, 0 to 100"),
        ("independence", "points", "Perceived independence of the electoral authority, 0 to 100"),
    ];
    let calendar = &it.scenario.calendar;
    let last = it.readings.len().saturating_sub(1);
    let shows = |it: &Reading| (it.damage, it.trust, it.independence);
    let moves = |at: usize| {
        let here = shows(&it.readings[at]);
        let is_new = at.checked_sub(1).is_none_or(|before| shows(&it.readings[before]) != here);
        // A level that stands ends with its last row, so that lines between rows are right.
        is_new || at == last || shows(&it.readings[at + 1]) != here
    };
    let rows = it.readings.iter().enumerate().filter(|(at, _)| moves(*at)).map(|(_, reading)| {
        let day = reading.at.since(calendar.election_day_for(reading.at)).div_euclid(DAY);
        let points = |points: i64| Cell::Number(decimal(points));
        vec![
            whole(reading.at.0),
            text(kebab(&calendar.phase_at(reading.at))),
            whole(day),
            points(reading.damage.0),
            points(reading.trust.0),
            points(reading.independence.0),
        ]
    });
    table("meters.csv", COLUMNS, rows)
}
