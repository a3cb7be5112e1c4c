//! For whom a report is, and what they may read: the same for a page and for all files beside it.

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
    /// Whether notes, reasons and what was never released are theirs to read.
    pub const fn reads_notes(self) -> bool {
        matches!(self, Self::Facilitator)
    }

    /// Whether people, groups, rooms and dates are called by their names.
    pub const fn reads_names(self) -> bool {
        !matches!(self, Self::Anonymous)
    }
}
