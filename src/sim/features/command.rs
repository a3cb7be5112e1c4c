//! Who leads (6.5, 6.10): what settles it beyond the forum itself: its protocol, a situation room,
//! or the centre of government.

use crate::base::ids::{ForumId, IncidentId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{Group, Level};
use crate::sim::event::Event;
use crate::sim::features::independence::move_independence;
use crate::sim::ledger::Cause;
use crate::sim::state::Standing;
use crate::sim::world_mut::WorldMut;

impl WorldMut {
    /// Share of what a forum leaves open about the lead of a circle that something else settles.
    pub fn settled_otherwise(&self, circle: SeatSet, incident: IncidentId) -> Ppm {
        let parameters = self.core.parameters();
        let taken_over = self.incidents.get(&self.core.index, incident).taken_over.is_some();
        let by = |settles: bool, share: Ppm| if settles { share } else { Ppm::ZERO };
        by(self.share_level(circle, Level::Response), parameters.protocol)
            .max(by(self.share_room(circle), parameters.room_clarity))
            .max(by(taken_over, parameters.central_lead))
    }

    /// Whether some sit together in a situation room now.
    pub fn share_room(&self, seats: SeatSet) -> bool {
        let forums = &self.core.scenario.collaboration.forums;
        let mut rooms = self.core.kept.rooms.iter();
        rooms.any(|(forum, until)| {
            self.now() < *until && seats.minus(forums[forum.index()].members).is_empty()
        })
    }

    /// Opens a situation room for a forum.
    pub(super) fn open_room(&mut self, forum: Option<ForumId>) {
        let Some(forum) = forum else { return };
        let until: Minute = self.now() + self.core.parameters().room_minutes;
        self.core.kept.rooms.push((forum, until));
        self.agenda.schedule(until, Event::Dismissed(forum));
        self.lead_changed();
    }

    /// Closes the rooms whose time is over.
    pub(super) fn close_rooms(&mut self) {
        let now = self.now();
        let open = self.core.kept.rooms.len();
        self.core.kept.rooms.retain(|(_, until)| now < *until);
        if self.core.kept.rooms.len() < open {
            self.lead_changed();
        }
    }

    fn lead_changed(&mut self) {
        for at in 0..self.core.kept.open.len() {
            let incident = self.core.kept.open[at];
            self.core.work_changed(incident);
        }
    }
}

/// The centre takes an incident over. On what is the EMB's, a government that wants to be elected
/// again is seen at work.
pub(super) fn take_charge(
    world: &mut WorldMut,
    standing: &mut Standing,
    (order, seat): (u32, SeatId),
    incident: IncidentId,
) {
    let state = world.incidents.get_mut(&world.core.index, incident);
    if state.taken_over.is_some() {
        return;
    }
    state.taken_over = Some(order);
    world.core.work_changed(incident);
    let owner = world.asset(world.incident(incident).asset).owner;
    if world.seat(owner).group == Group::Electoral {
        let by = world.core.parameters().central_lead_cost;
        move_independence(world, standing, by, Cause::Order(order), Some(seat));
    }
    world.core.request_all_decisions();
}
