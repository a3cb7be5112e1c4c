//! Measures of coordination as tidy tables, one observation a row, with a data dictionary.

use std::fmt::Write as _;

use crate::measure::coordination::{Coordination, Metric, Subject};
use crate::scenario::Names;
use crate::scenario::model::Scenario;

use super::{number, window_code};

/// A table of comma-separated values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The name of its file.
    pub file: &'static str,
    /// What is in it, one column after the other, with what each is.
    pub columns: &'static [(&'static str, &'static str)],
    /// Its lines, the heads of the columns first.
    pub text: String,
}

/// A cell.
enum Cell {
    /// What somebody wrote or named: it may be anything.
    Text(String),
    /// What we computed.
    Number(String),
    /// Nothing.
    Empty,
}

impl Cell {
    /// A cell as it is written. A spreadsheet takes a text that begins with certain signs for a
    /// formula; an apostrophe before them makes it a text again.
    fn write(&self, into: &mut String) {
        match self {
            Self::Empty => {}
            Self::Number(number) => into.push_str(number),
            Self::Text(text) => {
                let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
                let text = if is_formula { format!("'{text}") } else { text.clone() };
                if text.contains([',', '"', '\n', '\r', ';']) {
                    write!(into, "\"{}\"", text.replace('"', "\"\"")).expect("a String takes all");
                } else {
                    into.push_str(&text);
                }
            }
        }
    }
}

fn text(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

fn whole(number: impl Into<i64>) -> Cell {
    Cell::Number(number.into().to_string())
}

fn table(
    file: &'static str,
    columns: &'static [(&'static str, &'static str)],
    rows: impl IntoIterator<Item = Vec<Cell>>,
) -> Table {
    let head: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let mut lines = head.join(",") + "\n";
    for row in rows {
        debug_assert_eq!(row.len(), columns.len(), "one cell for each column");
        for (at, cell) in row.iter().enumerate() {
            if 0 < at {
                lines.push(',');
            }
            cell.write(&mut lines);
        }
        lines.push('\n');
    }
    Table { file, columns, text: lines }
}

/// All tables of an exercise over some windows: measures, ties, communities, how incidents became
/// known, seats, and what all of it means.
pub fn tables(scenario: &Scenario, all: &[Coordination]) -> Vec<Table> {
    let mut tables = vec![
        measures(scenario, all),
        ties(scenario, all),
        communities(scenario, all),
        spread(scenario, all),
        seats(scenario),
        dictionary(),
    ];
    tables.push(columns(&tables));
    tables
}

fn measures(scenario: &Scenario, all: &[Coordination]) -> Table {
    const COLUMNS: &[(&str, &str)] = &[
        ("window", "Which window: whole, the number and phase of a window, or the phase of a part"),
        ("from_minute", "First minute of the window, counted from the start of the scenario"),
        ("to_minute", "The minute after the last of the window"),
        ("measure", "Id of the measure; dictionary.csv says what it is"),
        ("of", "What it was taken of: whole, seat, pair, incident"),
        ("seat", "The seat, or the first of a pair"),
        ("other_seat", "The second seat of a pair"),
        ("incident", "The incident"),
        ("value", "The value in the unit of the measure; empty if there was nothing to measure"),
        ("cases", "From how many cases"),
        ("censored", "In how many of them it had not happened when watching ended"),
    ];
    let seat = |id: crate::base::ids::SeatId| text(&scenario.seats[id.index()].id);
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
    const COLUMNS: &[(&str, &str)] = &[
        ("window", "As in measures.csv"),
        ("from_minute", "As in measures.csv"),
        ("from", "The seat that told"),
        ("to", "The seat that read it, or sat at the same table"),
        ("times", "How often in the window"),
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
    const COLUMNS: &[(&str, &str)] = &[
        ("window", "As in measures.csv"),
        ("from_minute", "As in measures.csv"),
        ("seat", "The seat"),
        ("community", "Number of its community in the window; seats without contact are alone"),
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
    const COLUMNS: &[(&str, &str)] = &[
        ("incident", "The incident"),
        ("minute", "When the seat first knew of it, counted from the start of the scenario"),
        ("seat", "The seat"),
        ("from", "The seat from which it knew, if from one"),
        ("by", "By what: observed, message, meeting, public, inject"),
    ];
    let rows = all.iter().flat_map(|one| {
        one.hops.iter().map(move |hop| {
            let seat = |id: crate::base::ids::SeatId| text(&scenario.seats[id.index()].id);
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
    const COLUMNS: &[(&str, &str)] = &[
        ("seat", "Id of the seat"),
        ("name", "Its name in the language of the exercise"),
        ("kind", "What agency it is"),
        ("group", "The group of agencies that it belongs to"),
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
    const COLUMNS: &[(&str, &str)] = &[
        ("measure", "Id of the measure, as in measures.csv; it never changes"),
        ("name", "Its name in the literature"),
        ("area", "What part of coordination it is about"),
        ("of", "What it is taken of"),
        ("unit", "What it is counted in"),
        ("range", "The least and the most it can be"),
        ("better", "Which way is better: more, less, neither"),
        ("definition", "What it is"),
        ("formula", "How it is computed"),
        ("source", "Where it comes from"),
        ("does_not_say", "What it does not say"),
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

/// What the columns of all tables are.
fn columns(tables: &[Table]) -> Table {
    const COLUMNS: &[(&str, &str)] =
        &[("file", "The file"), ("column", "The column"), ("meaning", "What it is")];
    let of = |it: &'static [(&str, &str)], file: &'static str| {
        it.iter().map(move |(name, is)| vec![text(file), text(*name), text(*is)])
    };
    let rows = tables.iter().flat_map(|it| of(it.columns, it.file));
    table("columns.csv", COLUMNS, rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Goal: nothing that somebody has written is run by a spreadsheet, and no cell breaks its row.
    #[test]
    fn what_looks_like_a_formula_stays_a_text() {
        let written = |it: &str| {
            let mut into = String::new();
            text(it).write(&mut into);
            into
        };
        assert_eq!(written("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        for sign in ["=", "+", "-", "@", "\t", "\r", "\n"] {
            let cell = written(&format!("{sign}1"));
            assert!(cell.trim_start_matches('"').starts_with('\''), "{cell:?}");
        }
        assert_eq!(written("a, b"), "\"a, b\"");
        assert_eq!(written("two\nlines"), "\"two\nlines\"");
        assert_eq!(written("plain = text"), "plain = text");
    }
}
