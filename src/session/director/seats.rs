//! Who decides for which seat; swapped at any moment.

use crate::base::ids::{SeatId, SeatSet};
use crate::policy::PolicyKind;
use crate::session::holder::Holder;
use crate::session::journal::{Entry, Journal};

use super::{Director, DirectorError, SessionState};

/// The policy that a holder decides by.
pub(super) const fn policy(holder: Holder) -> PolicyKind {
    match holder {
        Holder::Policy(policy) => policy,
        Holder::People | Holder::Nobody => PolicyKind::Absent,
    }
}

impl<J: Journal> Director<J> {
    /// Who holds a seat.
    pub fn holder(&self, seat: SeatId) -> Option<Holder> {
        self.record.holders.get(seat.index()).copied()
    }

    /// Seats held by people.
    pub fn people(&self) -> SeatSet {
        let held = |seat: &SeatId| self.record.holders[seat.index()] == Holder::People;
        self.scenario.seat_ids().filter(held).collect()
    }

    /// Gives a seat to somebody else. That alone moves nothing; a policy that takes over while the
    /// exercise is on is asked at once, and again when there is reason.
    ///
    /// # Errors
    /// When there is no such seat, or when it cannot be written down. If only orders of the policy
    /// could not be, the seat has changed hands, and the policy is asked again when time goes on.
    pub fn hand_over(
        &mut self,
        seat: SeatId,
        holder: Holder,
        wall: i64,
    ) -> Result<(), DirectorError> {
        self.check_seat(seat)?;
        if self.record.holders[seat.index()] == holder {
            return Ok(());
        }
        self.write(&[self.control_entry(seat, holder, wall)], wall)?;
        self.scheduler.place(seat, policy(holder));
        if matches!(self.record.stage, SessionState::Running | SessionState::Paused) {
            self.ask_only(SeatSet::only(seat), wall)?;
        }
        Ok(())
    }

    pub(super) fn control_entry(&self, seat: SeatId, holder: Holder, wall: i64) -> Entry {
        Entry::Control { branch: self.branch(), at: self.at(), seat, holder, wall }
    }

    pub(super) fn check_seat(&self, seat: SeatId) -> Result<(), DirectorError> {
        if seat.index() < self.scenario.seats.len() {
            return Ok(());
        }
        Err(DirectorError::NoSuchThing(format!("seat {}", seat.0)))
    }
}
