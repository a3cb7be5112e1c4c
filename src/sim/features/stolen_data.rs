//! Stolen data (6.7): what was taken may come out by itself, by a clock of its own that runs faster
//! near the polls, unless its owner has told of it before.

use crate::base::ids::IncidentId;
use crate::base::level::Ppm;
use crate::base::minute::{DAY, Minute};
use crate::scenario::model::Symptom;
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::purpose::Purpose;
use crate::sim::world_mut::WorldMut;

/// Minutes before an election day from which what is held is worth most.
const NEAR: i64 = 90 * DAY;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::SURFACES, on_surfaces);
}

impl WorldMut {
    /// Puts on the agenda when what a theft takes comes out, if it does. Where the scenario says
    /// what becomes of it, nothing comes out by itself.
    pub(super) fn plan_surfacing(&mut self, incident: IncidentId) {
        let planned = self.incident(incident);
        let takes = self.incidents.get(&self.core.index, incident).severity.confidentiality;
        let talk = matches!(planned.primitive.symptom(), Symptom::Talk | Symptom::Finding);
        let scripted = self.core.scenario.incidents.iter().any(|it| it.uses == Some(incident));
        if takes == Ppm::ZERO || talk || scripted {
            return;
        }
        let parameters = self.core.parameters();
        let draw =
            |occurrence| self.core.chance().draw(Purpose::Surfaces as u16, planned.key, occurrence);
        if !draw(0).happens(parameters.surfaces) {
            return;
        }
        let waits = draw(1).waits(parameters.surfaces_minutes);
        let polls = self.core.scenario.calendar.election_day_for(self.now());
        let at = comes_out(self.now(), waits, polls, parameters.surfaces_near);
        self.agenda.schedule(at, Event::Surfaces(incident));
    }
}

/// When a wait is over that passes so many times faster in the time before the polls.
fn comes_out(now: Minute, waits: i64, polls: Minute, times: Ppm) -> Minute {
    let near_from = now.max(polls + -NEAR);
    let far = near_from.since(now);
    if waits <= far || polls <= near_from {
        return now + waits;
    }
    let near = polls.since(near_from);
    let left = waits - far;
    let passed = times.of(near);
    if left <= passed {
        near_from + Ppm::ratio(left, times.0.max(1)).0
    } else {
        polls + (left - passed)
    }
}

/// Outsiders show what was taken. What the owner has told before is old news.
fn on_surfaces(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, public, .. } = exercise;
    let Event::Surfaces(incident) = world.agenda.current() else { return };
    let now = world.now();
    if 0 < world.incidents.get(&world.core.index, incident).drained.at(now) {
        world.disclose(public, incident, None, None, Ppm::ONE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::level::ONE;

    #[test]
    fn waits_pass_faster_before_the_polls() {
        let polls = Minute(200 * DAY);
        let out = |now: i64, waits: i64, times| {
            comes_out(Minute(now * DAY), waits * DAY, polls, Ppm(times * ONE)).0 / DAY
        };
        // Ten days are over before it matters; of 150, 110 are, and ten days pass as 40.
        assert_eq!((out(0, 10, 4), out(0, 150, 4)), (10, 120));
        // 90 days pass as 360; what is left passes after the polls as ever.
        assert_eq!((out(0, 500, 4), out(150, 100, 4)), (230, 175));
        assert_eq!((out(250, 30, 4), out(0, 150, 1)), (280, 150));
    }
}
