//! Measures of coordination as tidy tables, one observation a row, with a data dictionary.

use crate::base::ids::SeatId;
use crate::measure::coordination::{Coordination, Metric, Subject};
use crate::scenario::Names;
use crate::scenario::model::Scenario;

use super::{number, window_code};
use crate::tell::csv::{Cell, Column, Table, table, text, whole};

/// All tables of an exercise over some windows: measures, ties, communities, how incidents became
/// known, seats, and what the measures mean.
pub fn tables(scenario: &Scenario, all: &[Coordination]) -> Vec<Table> {
    vec![
        measures(scenario, all),
        ties(scenario, all),
        communities(scenario, all),
        spread(scenario, all),
        seats(scenario),
        dictionary(),
    ]
}

fn measures(scenario: &Scenario, all: &[Coordination]) -> Table {
    const COLUMNS: &[Column] = &[
        (
            "window",
            "",
            "Which window: whole, the number and phase of a window, or the phase of a part",
        ),
        (
            "from_minute",
            "minute",
            "First minute of the window, counted from the start of the scenario",
        ),
        ("to_minute", "minute", "The minute after the last of the window"),
        ("measure", "", "Id of the measure; dictionary.csv says what it is"),
        ("of", "", "What it was taken of: whole, seat, pair, incident"),
        ("seat", "", "The seat, or the first of a pair"),
        ("other_seat", "", "The second seat of a pair"),
        ("incident", "", "The incident"),
        (
            "value",
            "as dictionary.csv says",
            "The value in the unit of the measure; empty if there was nothing to measure",
        ),
        ("cases", "count", "From how many cases"),
        ("censored", "count", "In how many of them it had not happened when watching ended"),
    ];
    let seat = |id: SeatId| text(&scenario.seats[id.index()].id);
    let rows = all.iter().flat_map(|one| {
        one.readings.all().iter().map(move |it| {
            let (first, second, incident) = match it.subject {
                Subject::Whole => (Cell::Empty, Cell::Empty, Cell::Empty),
                Subject::Seat(one) => (seat(one), Cell::Empty, Cell::Empty),
                Subject::Pair(one, other) => (seat(one), seat(other), Cell::Empty),
                Subject::Incident(id) => {
                    let incident = text(&scenario.incidents[id.index()].id);
                    (Cell::Empty, Cell::Empty, incident)
                }
            };
            let value =
                it.value.map_or(Cell::Empty, |it_is| Cell::Number(number(it.metric, it_is)));
            vec![
                text(window_code(one.window)),
                whole(one.window.from.0),
                whole(one.window.to.0),
                text(it.metric.row().id),
                text(it.subject.kind().written()),
                first,
                second,
                incident,
                value,
                whole(it.cases),
                whole(it.censored),
            ]
        })
    });
    table("measures.csv", COLUMNS, rows)
}

fn ties(scenario: &Scenario, all: &[Coordination]) -> Table {
    const COLUMNS: &[Column] = &[
        ("window", "", "As in measures.csv"),
        ("from_minute", "minute", "As in measures.csv"),
        ("from", "", "The seat that told"),
        ("to", "", "The seat that read it, or sat at the same table"),
        ("times", "count", "How often in the window"),
    ];
    let rows = all.iter().flat_map(|one| {
        one.network.ties().map(move |(from, to, times)| {
            vec![
                text(window_code(one.window)),
                whole(one.window.from.0),
                text(&scenario.seats[from.index()].id),
                text(&scenario.seats[to.index()].id),
                whole(times),
            ]
        })
    });
    table("ties.csv", COLUMNS, rows)
}

fn communities(scenario: &Scenario, all: &[Coordination]) -> Table {
    const COLUMNS: &[Column] = &[
        ("window", "", "As in measures.csv"),
        ("from_minute", "minute", "As in measures.csv"),
        ("seat", "", "The seat"),
        (
            "community",
            "number",
            "Number of its community in the window; seats without contact are alone",
        ),
    ];
    let rows = all.iter().flat_map(|one| {
        one.communities.parts.iter().zip(1_i64..).flat_map(move |(part, number)| {
            part.iter().map(move |seat| {
                vec![
                    text(window_code(one.window)),
                    whole(one.window.from.0),
                    text(&scenario.seats[seat.index()].id),
                    whole(number),
                ]
            })
        })
    });
    table("communities.csv", COLUMNS, rows)
}

fn spread(scenario: &Scenario, all: &[Coordination]) -> Table {
    const COLUMNS: &[Column] = &[
        ("incident", "", "The incident"),
        (
            "minute",
            "minute",
            "When the seat first knew of it, counted from the start of the scenario",
        ),
        ("seat", "", "The seat"),
        ("from", "", "The seat from which it knew, if from one"),
        ("by", "", "By what: observed, message, meeting, public, inject"),
    ];
    let rows = all.iter().flat_map(|one| {
        one.hops.iter().map(move |hop| {
            let seat = |id: SeatId| text(&scenario.seats[id.index()].id);
            vec![
                text(&scenario.incidents[hop.incident.index()].id),
                whole(hop.at.0),
                seat(hop.seat),
                hop.from.map_or(Cell::Empty, seat),
                text(hop.by.written()),
            ]
        })
    });
    table("spread.csv", COLUMNS, rows)
}

fn seats(scenario: &Scenario) -> Table {
    const COLUMNS: &[Column] = &[
        ("seat", "", "Id of the seat"),
        ("name", "", "Its name in the language of the exercise"),
        ("kind", "", "What agency it is"),
        ("group", "", "The group of agencies that it belongs to"),
    ];
    let names = Names(scenario);
    let rows = scenario.seat_ids().map(|id| {
        let seat = &scenario.seats[id.index()];
        let (kind, group) = (format!("{:?}", seat.kind), format!("{:?}", seat.group));
        vec![text(&seat.id), text(names.seat(id)), text(kind), text(group)]
    });
    table("seats.csv", COLUMNS, rows)
}

/// The table of measures itself.
fn dictionary() -> Table {
    const COLUMNS: &[Column] = &[
        ("measure", "", "Id of the measure, as in measures.csv; it never changes"),
        ("name", "", "Its name in the literature"),
        ("area", "", "What part of coordination it is about"),
        ("of", "", "What it is taken of"),
        ("unit", "", "What it is counted in"),
        ("range", "", "The least and the most it can be"),
        ("better", "", "Which way is better: more, less, neither"),
        ("definition", "", "What it is"),
        ("formula", "", "How it is computed"),
        ("source", "", "Where it comes from"),
        ("does_not_say", "", "What it does not say"),
    ];
    let rows = Metric::ALL.map(|metric| {
        let row = metric.row();
        let of: Vec<&str> = row.of.iter().map(|it| it.written()).collect();
        vec![
            text(row.id),
            text(row.name),
            text(row.area.written()),
            text(of.join(" ")),
            text(row.unit_written()),
            text(row.range_written()),
            text(row.direction.written()),
            text(row.definition),
            text(row.formula),
            text(row.source),
            text(row.limits),
        ]
    });
    table("dictionary.csv", COLUMNS, rows)
}
