//! Inputs of an exercise, and the position at which each was given.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::ids::SeatId;
use crate::base::message::Message;
use crate::base::minute::Minute;
use crate::policy::PolicyKind;
use crate::scenario::model::Order;
use crate::sim::intervention::{Intervention, InterventionRefusal};
use crate::sim::orders::Refusal;

/// A point between two events: in this minute, after so many of its events. It means the same in
/// two branches that differ, which a count of all events would not.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Position {
    /// The minute of exercise time.
    pub minute: Minute,
    /// Events of this minute that have happened before.
    pub after: u32,
}

/// What changes an exercise from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Input {
    /// An order of a seat.
    Order {
        /// The seat that gives it.
        seat: SeatId,
        /// What it orders.
        order: Order,
    },
    /// An intervention of the facilitator.
    Intervention(Intervention),
}

/// Why an input was not accepted.
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
    fn inner(&self) -> &dyn Explain {
        match self {
            Self::Order(refusal) => refusal,
            Self::Intervention(refusal) => refusal,
        }
    }
}

impl Explain for Denial {
    fn code(&self) -> &'static str {
        self.inner().code()
    }

    fn reason(&self) -> Message {
        self.inner().reason()
    }

    fn remedy(&self) -> Message {
        self.inner().remedy()
    }
}

/// Who gave an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Author {
    /// Players who hold the seat.
    People,
    /// A policy that held the seat.
    Policy(PolicyKind),
    /// The facilitator.
    Facilitator,
}

/// One recorded input. Seed, scenario and the steps in their order make the exercise, whoever
/// their authors were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// At which point of the exercise.
    pub at: Position,
    /// Who gave it; has no influence on the exercise.
    pub author: Author,
    /// The order or intervention.
    pub input: Input,
}
