//! What can be seen of a running exercise. Looking moves nothing.

use crate::base::calendar::Phase;
use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::session::journal::Journal;
use crate::sim::hash::StateHash;
use crate::sim::kernel::{Kernel, Meters};
use crate::sim::state::{Claim, InjectStatus};
use crate::sim::view::View;

use super::Director;

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

/// What everybody in the room may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicView {
    /// The minute.
    pub now: Minute,
    /// The phase of the calendar.
    pub phase: Phase,
    /// Both meters and their parts.
    pub meters: Meters,
    /// Incidents that the public knows of, and since when.
    pub incidents: Vec<(IncidentId, Minute)>,
    /// All that was claimed in public, in order.
    pub claims: Vec<Claim>,
    /// When the complete result was published, if it was.
    pub published: Option<Minute>,
}

impl<J: Journal> Director<J> {
    /// What a seat sees; nothing if there is no such seat.
    pub fn view(&mut self, seat: SeatId) -> Option<View> {
        self.check_seat(seat).is_ok().then(|| self.player.kernel.view(seat))
    }

    /// What everybody in the room may see.
    pub fn public(&mut self) -> PublicView {
        let meters = self.player.kernel.meters();
        let kernel = self.kernel();
        let incidents = kernel.incidents();
        let known = incidents.iter().filter_map(|it| Some((it.incident, it.disclosure?.at)));
        PublicView {
            now: kernel.now(),
            phase: kernel.phase(),
            meters,
            incidents: known.collect(),
            claims: kernel.claims().into_iter().cloned().collect(),
            published: kernel.publication().complete_at,
        }
    }

    /// The hash of the state now.
    pub fn state_hash(&mut self) -> StateHash {
        self.player.kernel.state_hash()
    }

    /// Everything, with all that is hidden from the seats: for the facilitator.
    pub const fn kernel(&self) -> &Kernel {
        &self.player.kernel
    }

    /// Decisions that wait for people, in the order of injects.
    pub fn due(&self) -> Vec<Due> {
        let people = self.people();
        let mut due = Vec::new();
        for progress in self.player.kernel.injects() {
            let inject = &self.scenario.injects[progress.inject.index()];
            let seats = inject.to.intersection(people);
            let (InjectStatus::Released, Some(since)) = (progress.status, progress.released_at)
            else {
                continue;
            };
            if !seats.is_empty() {
                let closes = inject.answer_within.map(|within| since + within);
                due.push(Due { inject: progress.inject, seats, since, closes });
            }
        }
        due
    }

    /// The next inject that is on the agenda, and when; a guard may still hold it back.
    pub fn next_inject(&self) -> Option<(Minute, InjectId)> {
        self.player.kernel.next_inject()
    }
}
