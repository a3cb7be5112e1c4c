//! Decisions due from players.

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::session::director::{Director, QueueRow};
use crate::session::journal::Journal;

use super::Log;

/// A decision that waits for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The inject that put it.
    pub inject: InjectId,
    /// The seats to which it is put, that people hold and that have not answered.
    pub seats: SeatSet,
    /// Since when it is open.
    pub since: Minute,
    /// When it closes unanswered, if it does.
    pub closes: Option<Minute>,
}

/// All of them; what closes first comes first. An answer that was given takes effect only when
/// time goes on, and is no longer waited for.
pub(super) fn rows<J: Journal>(director: &Director<J>, log: &Log) -> Vec<Due> {
    let due = |row: QueueRow| {
        let (inject, since) = (row.inject, row.released?);
        let is_open = |seat: &SeatId| !log.has_answered(*seat, inject, since);
        let seats: SeatSet = row.people.iter().filter(is_open).collect();
        (!seats.is_empty()).then_some(Due { inject, seats, since, closes: row.closes })
    };
    director.due().into_iter().filter_map(due).collect()
}
