//! Words of a report: names of the scenario, times and values in the language of the exercise.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::level::Points;
use crate::base::message::{Arg, Message, Moment, message};
use crate::base::minute::Minute;
use crate::report::document::{Block, Column, Figure, Table};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::text::Catalogue;

/// What stands above a column of a table, by the id of its words, and how its cells stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head<'a> {
    id: &'a str,
    is_number: bool,
}

impl<'a> Head<'a> {
    /// Above a column of words.
    pub const fn words(id: &'a str) -> Self {
        Self { id, is_number: false }
    }

    /// Above a column of numbers.
    pub const fn numbers(id: &'a str) -> Self {
        Self { id, is_number: true }
    }
}

/// What is said in which words.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// The words of the program.
    pub texts: &'static Catalogue,
    /// The words of the scenario.
    pub scenario: &'a Scenario,
}

impl<'a> Words<'a> {
    /// In the language of a scenario.
    pub fn of(scenario: &'a Scenario) -> Self {
        Self { texts: Catalogue::shared(&scenario.language), scenario }
    }

    /// The names of the scenario.
    pub const fn names(self) -> Names<'a> {
        Names(self.scenario)
    }

    /// A text without variables.
    pub fn say(self, id: &str) -> String {
        self.texts.find(id).unwrap_or(id).to_owned()
    }

    /// A message in words.
    pub fn told(self, message: &Message) -> String {
        self.texts.render(message)
    }

    /// A value in words.
    pub fn value(self, value: impl Into<Arg>) -> String {
        self.texts.value(&value.into())
    }

    /// A point in time.
    pub fn at(self, minute: Minute) -> String {
        self.texts.moment(self.moment(minute))
    }

    /// A point in time, to be put into a message.
    pub fn moment(self, minute: Minute) -> Moment {
        Moment::of(&self.scenario.calendar, minute)
    }

    /// A point in time, or that there was none.
    pub fn at_if_any(self, minute: Option<Minute>) -> String {
        let at = minute.filter(|at| *at != Minute::NEVER);
        at.map_or_else(|| self.say("value-none"), |at| self.at(at))
    }

    /// A length of time.
    pub fn span(self, minutes: i64) -> String {
        self.texts.duration(minutes)
    }

    /// A level or a movement in points.
    pub fn points(self, level: Points) -> String {
        self.value(level)
    }

    /// A movement with its sign.
    pub fn change(self, by: Points) -> String {
        self.value(Arg::change(by))
    }

    /// A seat by its short name.
    pub fn seat(self, seat: SeatId) -> String {
        self.names().short_seat(seat)
    }

    /// All seats of a set by their short names, one after the other.
    pub fn seats(self, seats: SeatSet) -> String {
        if seats.is_empty() {
            return self.say("list-nobody");
        }
        if self.scenario.seat_ids().all(|seat| seats.contains(seat)) {
            return self.say("print-all-seats");
        }
        seats.iter().map(|seat| self.seat(seat)).collect::<Vec<String>>().join(", ")
    }

    /// An incident.
    pub fn incident(self, incident: IncidentId) -> String {
        self.names().incident(incident)
    }

    /// Yes or no.
    pub fn yes_or_no(self, is_so: bool) -> String {
        if is_so { self.say("value-yes") } else { self.say("value-no") }
    }

    /// A share in millionths as whole per cent.
    pub fn percent(self, share: i64) -> String {
        self.told(&message!("value-percent", percent = (share + 5_000).div_euclid(10_000)))
    }

    /// A text, word by word as it is said under an id.
    pub fn paragraph(self, id: &str) -> Block {
        Block::Text(self.say(id))
    }

    /// A table.
    pub fn table(self, caption: &str, heads: &[Head<'_>], rows: Vec<Vec<String>>) -> Block {
        let column =
            |head: &Head<'_>| Column { heading: self.say(head.id), is_number: head.is_number };
        let columns = heads.iter().map(column).collect();
        Block::Table(Table { caption: self.say(caption), columns, rows })
    }

    /// A table, or a sentence where it would have no rows.
    pub fn table_or(
        self,
        caption: &str,
        heads: &[Head<'_>],
        rows: Vec<Vec<String>>,
        none: &str,
    ) -> Block {
        if rows.is_empty() {
            Block::Remark(self.say(none))
        } else {
            self.table(caption, heads, rows)
        }
    }
}

/// A picture that is drawn with its name and the same in words.
pub(super) fn figure(
    caption: String,
    alternative: String,
    draw: impl FnOnce((&str, &str)) -> String,
) -> Block {
    let svg = draw((&caption, &alternative));
    Block::Figure(Figure { caption, alternative, svg })
}
