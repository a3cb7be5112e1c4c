//! Why a recorded entry, or the text of an action or intervention, cannot be understood.

use thiserror::Error;

use super::limits::EVENTS;
use crate::base::message::{Message, message};
use crate::scenario::model::Lacking;
use crate::session::about::TooLong;
use crate::session::branch::BranchId;

/// Why an entry cannot be understood. It is a part of what is said: what to do depends on where
/// the entry comes from.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.message())]
pub enum EntryError {
    /// It does not have the fields that it should have; what the reader of JSON says.
    Fields(String),
    /// The scenario has nothing of this id.
    NoSuch {
        /// What it should be.
        kind: Named,
        /// The id.
        id: String,
    },
    /// It names a seat by a number that no seat can have.
    NoSeat(u16),
    /// Nobody of this name gives orders.
    Author(String),
    /// Nobody of this name holds seats.
    Holder(String),
    /// There is no such rating.
    Grade(String),
    /// It is no hash of a state.
    Hash(String),
    /// It rates neither an objective nor an expected action.
    Rated,
    /// Of sender, headline and text of an inject, only some are there.
    InjectText,
    /// Of line, minute and events of a place, only some are there.
    Place,
    /// None of the words that stand there.
    Word(String),
    /// A text is longer than one of its kind may be.
    TooLong(TooLong),
    /// The number of an observation or of an improvement is higher than any exercise has.
    RemarkNumber {
        /// The number.
        number: u32,
        /// How many there may be.
        most: usize,
    },
    /// The action leaves something out.
    Lacking(Lacking),
    /// It does not follow from what was recorded before.
    OutOfOrder,
    /// There is no such branch at this point.
    NoBranch(BranchId),
    /// It is at a minute that the exercise does not have.
    Minute {
        /// The minute that it names.
        minute: i64,
        /// The last minute of the exercise.
        end: i64,
    },
    /// The number of a step is higher than any exercise has.
    StepNumber(u64),
    /// The number of an event is higher than any exercise has.
    EventNumber(u64),
}

/// What a scenario has by ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// A seat.
    Seat,
    /// An incident.
    Incident,
    /// An inject.
    Inject,
    /// A system.
    Asset,
    /// A forum.
    Forum,
    /// An option of a decision.
    Option,
}

impl EntryError {
    /// What is wrong, in one sentence or two.
    pub fn message(&self) -> Message {
        match self {
            Self::Fields(why) => message!("entry-fields", why = why),
            Self::NoSuch { kind, id } => kind.missing(id),
            Self::NoSeat(seat) => message!("entry-no-seat", seat = seat.to_string()),
            Self::Author(name) => message!("entry-author", name = name),
            Self::Holder(name) => message!("entry-holder", name = name),
            Self::Grade(name) => message!("entry-grade", name = name),
            Self::Hash(text) => message!("entry-hash", text = text),
            Self::Rated => message!("entry-rated"),
            Self::InjectText => message!("entry-inject-text"),
            Self::Place => message!("entry-place"),
            Self::Word(word) => message!("entry-word", word = word),
            Self::TooLong(TooLong { part, limit }) => {
                message!("entry-too-long", part = Message::new(part), limit = *limit)
            }
            Self::RemarkNumber { number, most } => {
                message!("entry-remark-number", number = number.to_string(), most = *most)
            }
            Self::Lacking(what) => what.message(),
            Self::OutOfOrder => message!("entry-out-of-order"),
            Self::NoBranch(branch) => message!("entry-no-branch", branch = branch.to_string()),
            Self::Minute { minute, end } => {
                message!("entry-minute", minute = minute.to_string(), end = end.to_string())
            }
            Self::StepNumber(number) => {
                message!("entry-step-number", number = number.to_string(), most = EVENTS)
            }
            Self::EventNumber(number) => {
                message!("entry-event-number", number = number.to_string(), most = EVENTS)
            }
        }
    }
}

impl Named {
    fn missing(self, id: &str) -> Message {
        match self {
            Self::Seat => message!("named-seat", id = id),
            Self::Incident => message!("named-incident", id = id),
            Self::Inject => message!("named-inject", id = id),
            Self::Asset => message!("named-asset", id = id),
            Self::Forum => message!("named-forum", id = id),
            Self::Option => message!("named-option", id = id),
        }
    }
}

impl From<Lacking> for EntryError {
    fn from(what: Lacking) -> Self {
        Self::Lacking(what)
    }
}

impl From<TooLong> for EntryError {
    fn from(what: TooLong) -> Self {
        Self::TooLong(what)
    }
}

impl From<serde_json::Error> for EntryError {
    fn from(error: serde_json::Error) -> Self {
        Self::Fields(error.to_string())
    }
}
