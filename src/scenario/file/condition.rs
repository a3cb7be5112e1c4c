//! Conditions as they are written.

use serde::Deserialize;

use super::super::model::{Gauge, OrderKind, Stage};
use super::super::source::Located;
use super::{Number, Text};

/// A condition; the meaning of each is that of the model's condition of the same name.
#[derive(Debug, Clone, Deserialize)]
pub enum Condition {
    /// The point in time has come.
    After(Text),
    /// The point in time has not come.
    Before(Text),
    /// A seat has given an order.
    Ordered {
        /// Who, or anybody.
        seat: Option<Text>,
        /// The kind of order.
        kind: Located<OrderKind>,
        /// About what, or anything.
        about: Option<Text>,
        /// From when on, or at any time.
        since: Option<Text>,
    },
    /// A seat knows of an incident.
    Knows {
        /// The id of the seat that must know.
        seat: Text,
        /// The id of the incident that must be known.
        incident: Text,
    },
    /// One seat has told another.
    Told {
        /// The id of the seat that told.
        from: Text,
        /// The id of the seat that read it or heard it in a meeting.
        to: Text,
        /// The id of the incident that was told.
        about: Text,
    },
    /// The public knows.
    Public(Text),
    /// An incident has come at least this far.
    Reached {
        /// The id of the incident.
        incident: Text,
        /// The stage it has reached or passed.
        stage: Stage,
    },
    /// Official statements contradict each other, about one incident or any.
    Contradicted(Option<Text>),
    /// A level is below.
    Below(Gauge, Number),
    /// A level is above.
    Above(Gauge, Number),
    /// An inject was answered, with one option or any.
    Answered {
        /// The id of the inject.
        inject: Text,
        /// The id of the option; any if left out.
        choice: Option<Text>,
    },
    /// The inject was released.
    Released(Text),
    /// The forum has met.
    Met(Text),
    /// The complete result is published.
    ResultsPublished,
    /// The complete result of the election on this day is out.
    ResultPublished(Text),
    /// In objectives only: once one thing has happened, another has happened in time.
    Within {
        /// What is to happen.
        what: Box<Located<Condition>>,
        /// From when on the time runs.
        after: Box<Located<Condition>>,
        /// The most time between the two, such as `60 min`.
        time: Text,
        /// Whether only what is done from then on counts.
        #[serde(default)]
        anew: Located<bool>,
    },
    /// In objectives only: one thing does not happen before another has.
    NotBefore {
        /// What is to wait.
        what: Box<Located<Condition>>,
        /// What it is to wait for.
        first: Box<Located<Condition>>,
    },
    /// In objectives only: no contradiction lasts longer, about one incident or any.
    ContradictedAtMost {
        /// The id of the incident; any if left out.
        about: Option<Text>,
        /// The most time that a contradiction may last, such as `30 min`.
        longest: Text,
    },
    /// All of them hold.
    All(Vec<Located<Condition>>),
    /// At least one holds.
    Any(Vec<Located<Condition>>),
    /// It does not hold.
    Not(Box<Located<Condition>>),
}
