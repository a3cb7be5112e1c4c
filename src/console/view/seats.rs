//! The seats as the facilitator sees them: held by whom, and what waits there.

use crate::base::ids::SeatId;
use crate::session::director::Director;
use crate::session::holder::Holder;
use crate::session::journal::Journal;

use super::Due;

/// A seat in the list of seats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatRow {
    pub seat: SeatId,
    /// Who decides for it.
    pub holder: Holder,
    /// Decisions that wait for its people.
    pub due: usize,
    /// Messages that it has not read.
    pub unread: u16,
    /// Responders that are free, and all of them.
    pub responders: (u16, u16),
    /// How many incidents it knows of and that are not over for it.
    pub knows: usize,
}

/// A row for every seat.
pub(super) fn rows<J: Journal>(director: &mut Director<J>, due: &[Due]) -> Vec<SeatRow> {
    let seats = director.scenario().seat_ids();
    let row = |seat| {
        let view = director.view(seat)?;
        Some(SeatRow {
            seat,
            holder: director.holder(seat)?,
            due: due.iter().filter(|due| due.seats.contains(seat)).count(),
            unread: view.unread,
            responders: (view.responders.1, view.responders.0),
            knows: view.incidents.len(),
        })
    };
    seats.filter_map(row).collect()
}
