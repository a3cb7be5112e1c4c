//! What can be seen of a running exercise. Looking moves nothing.

use crate::base::calendar::Phase;
use crate::base::ids::{IncidentId, SeatId};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::session::journal::Journal;
use crate::session::readings::Reading;
use crate::sim::hash::StateHash;
use crate::sim::kernel::{Kernel, Meters};
use crate::sim::read::Claim;
use crate::sim::view::View;

use super::Director;

/// What everybody in the room may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicView {
    /// The minute of exercise time.
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
            claims: kernel.claims(),
            published: kernel.published_at(),
        }
    }

    /// The hash of the state now.
    pub fn state_hash(&mut self) -> StateHash {
        self.player.kernel.state_hash()
    }

    /// Impairment of every asset's confidentiality, integrity and availability now, 0 to 1 each.
    pub fn impairments(&mut self) -> Vec<[Ppm; 3]> {
        self.player.kernel.impairments()
    }

    /// What the meters showed since this was asked last: after every event, and before it.
    pub fn take_readings(&mut self) -> Vec<Reading> {
        self.readings.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Everything, with all that is hidden from the seats: for the facilitator.
    pub const fn kernel(&self) -> &Kernel {
        &self.player.kernel
    }

    /// The same, for readings that are computed when they are asked for. Nothing is put in here: it
    /// would not be on record.
    pub const fn kernel_mut(&mut self) -> &mut Kernel {
        &mut self.player.kernel
    }

    /// The same, for whoever is done with the exercise.
    pub fn into_kernel(self) -> Kernel {
        self.player.kernel
    }
}
