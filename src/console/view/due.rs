//! Decisions due from players.

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::session::director::{Director, PendingAnswer, QueueRow};
use crate::session::journal::Journal;

/// A decision that waits for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The inject that put it.
    pub inject: InjectId,
    /// The seats to which it is put and that people hold.
    pub seats: SeatSet,
    /// Since when it is open.
    pub since: Minute,
    /// When it closes unanswered, if it does.
    pub closes: Option<Minute>,
}

/// All of them; what closes first comes first. The answer that was given takes effect only when
/// time goes on, and nobody waits for another one.
pub(super) fn rows<J: Journal>(director: &Director<J>, answers: &[PendingAnswer]) -> Vec<Due> {
    let due = |row: QueueRow| {
        let (inject, since) = (row.inject, row.released?);
        let is_open = answers.iter().all(|answer| answer.inject != inject);
        is_open.then_some(Due { inject, seats: row.people, since, closes: row.closes })
    };
    director.due().into_iter().filter_map(due).collect()
}

/// The seats that have to decide, each once, the one that has waited longest first.
pub(super) fn seats_in_order(due: &[Due]) -> Vec<SeatId> {
    let mut due: Vec<&Due> = due.iter().collect();
    due.sort_by_key(|due| due.since);
    let mut seats: Vec<SeatId> = Vec::new();
    for seat in due.into_iter().flat_map(|due| due.seats.iter()) {
        if !seats.contains(&seat) {
            seats.push(seat);
        }
    }
    seats
}
