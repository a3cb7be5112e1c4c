//! For whom a report is, and what they may read: the same for a page and for all files beside it.

use crate::base::message::{Message, message};

/// For whom a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The facilitator and the planners: everything.
    Facilitator,
    /// Those who played: no secrets of others, and nothing that only the facilitator has read.
    Participants,
    /// Anybody: besides, no names of people, groups, rooms or dates.
    Anonymous,
}

impl Reader {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Facilitator, Self::Participants, Self::Anonymous];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Participants => "participants",
            Self::Anonymous => "anonymous",
        }
    }

    /// For whom it is, in a sentence.
    pub fn message(self) -> Message {
        match self {
            Self::Facilitator => message!("report-for-facilitator"),
            Self::Participants => message!("report-for-participants"),
            Self::Anonymous => message!("report-for-anonymous"),
        }
    }

    /// Whether notes, reasons and what was never released are theirs to read.
    pub const fn reads_notes(self) -> bool {
        matches!(self, Self::Facilitator)
    }

    /// Whether people, groups, rooms and dates are called by their names, and what people wrote in
    /// words of their own, which may have such names in it, is theirs to read.
    pub const fn reads_names(self) -> bool {
        !matches!(self, Self::Anonymous)
    }

    /// Whether incidents, and what was behind them, are called as the planners call them. Those who
    /// played may play again: they read what could be seen.
    pub const fn reads_truth(self) -> bool {
        !matches!(self, Self::Participants)
    }
}
