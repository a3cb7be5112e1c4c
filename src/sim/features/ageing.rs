//! Ageing (6.1): maturity and familiarity decay all the time, and rates that depend on them stay as
//! they are until they are computed again. As long as an incident waits for somebody, they are.

use crate::base::ids::IncidentId;
use crate::base::minute::DAY;
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::{Machine, Ticket};
use crate::sim::event::{Event, kind};
use crate::sim::world_mut::WorldMut;

/// Minutes until the rates of an incident are computed again; little has decayed by then.
const STEP: i64 = 30 * DAY;
/// What has been open for long ages in steps of this part of its time, so that their number stays
/// small however long that is.
const PART: i64 = 8;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::AGES, on_ages);
}

impl WorldMut {
    /// Puts the next look at what has decayed on the agenda.
    pub(super) fn plan_ageing(&mut self, incident: IncidentId) {
        let now = self.now();
        let open = now.since(self.incidents.get(&self.core.index, incident).begun_at);
        self.agenda.schedule(now + STEP.max(open / PART), Event::Ages(incident));
    }
}

fn on_ages(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Ages(incident) = world.agenda.current() else { return };
    let state = world.incidents.get(&world.core.index, incident);
    let awaited = state.watches.iter().any(|watch| watch.ticket != Ticket::NONE);
    if !state.is_live() || !awaited && state.engaged.is_empty() {
        return;
    }
    world.core.watch_changed(incident);
    world.core.work_changed(incident);
    world.plan_ageing(incident);
}
