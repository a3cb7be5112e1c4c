//! What is put into an exercise from outside, and where in its course.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::policy::PolicyKind;
use crate::scenario::model::Order;
use crate::sim::intervention::{Intervention, InterventionRefusal};
use crate::sim::orders::Refusal;

/// A point between two events: in this minute, after so many of its events. Two lines of an
/// exercise that differ still agree on what it means, which a count of all events would not.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Position {
    /// The minute.
    pub minute: Minute,
    /// Events of this minute that have happened before.
    pub after: u32,
}

/// What moves an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Input {
    /// An order of a seat.
    Order {
        /// Whose.
        seat: SeatId,
        /// What.
        order: Order,
    },
    /// Something that the facilitator does.
    Intervention(Intervention),
}

/// Why something was not put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Error)]
pub enum Denial {
    /// The order is against the rules.
    #[error(transparent)]
    Order(#[from] Refusal),
    /// The intervention is not possible.
    #[error(transparent)]
    Intervention(#[from] InterventionRefusal),
}

impl Denial {
    /// A stable code for files and programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Order(refusal) => refusal.code(),
            Self::Intervention(obstacle) => obstacle.code(),
        }
    }

    /// What can be done instead.
    pub const fn help(self) -> &'static str {
        match self {
            Self::Order(refusal) => refusal.help(),
            Self::Intervention(obstacle) => obstacle.help(),
        }
    }
}

/// Who put something in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Author {
    /// People at the seat.
    People,
    /// A policy that held the seat.
    Policy(PolicyKind),
    /// The facilitator.
    Facilitator,
}

/// Something put into an exercise. A seed, a scenario and the steps in their order make the
/// exercise, whoever their authors were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Where.
    pub at: Position,
    /// By whom.
    pub author: Author,
    /// What.
    pub input: Input,
}
