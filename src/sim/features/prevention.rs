//! Prevention (6.1): what a well kept system averts when it is tried, and how much less hard it is
//! hit by what gets through.

use crate::base::ids::{AssetId, IncidentId};
use crate::base::level::{ONE, Ppm};
use crate::scenario::model::{Severity, Stage, Symptom, WayIn};
use crate::sim::conditions::ExerciseMut;
use crate::sim::core::ChangeFlags;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::purpose::Purpose;
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};
use crate::sim::world_mut::WorldMut;

use super::incident_lifecycle::begin;

/// Maturity from which an owner keeps enough of what happened to have traces of what it averted.
const TRACES_FROM: Ppm = Ppm(ONE);

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::ATTEMPT, on_attempt);
}

impl WorldMut {
    /// What its time brings: the incident itself, or an attempt at it.
    pub fn first_event(&self, incident: IncidentId) -> Event {
        if self.incident(incident).may_fail {
            Event::Attempt(incident)
        } else {
            Event::Begin(incident)
        }
    }

    /// Chance that an attempt succeeds now. Maturity counts half against the most capable hand and
    /// half as much again against the least; who looks for this hand closes part of what is left.
    fn opening(&self, incident: IncidentId) -> Ppm {
        let planned = self.incident(incident);
        let per_level = self.core.parameters().averted_per_level;
        let average = Ppm(ONE / 2);
        let capability = planned.adversary.map_or(average, |_| self.capability(incident));
        let against = Ppm(ONE + average.0 - capability.0);
        let way_in = planned.primitive.row().way_in;
        let averted = per_level.times(self.guarded(planned.asset, way_in)).times(against).clamped();
        // Who is inside already comes by no way that others have seen.
        let hand = planned.adversary.filter(|_| way_in != WayIn::Inside);
        let closed = hand.map(|hand| self.closing(planned.asset, hand));
        averted.complement().times(closed.unwrap_or_default().complement())
    }

    /// Levels of maturity that count against an attempt: those of the asset, and what trained staff
    /// are worth where it comes in through people.
    fn guarded(&self, asset: AssetId, way_in: WayIn) -> Ppm {
        let maturity = self.maturity(asset);
        if way_in != WayIn::People {
            return maturity;
        }
        let parameters = self.core.parameters();
        let trained = self.agencies.get(&self.core.index, self.asset(asset).owner).trained;
        let trained = trained.at(self.now(), parameters.maturity_half_life_minutes);
        maturity + parameters.training_worth.times(trained)
    }

    /// The severity of an incident when it begins to act, by the maturity of its asset then. What
    /// people say and what researchers find is not softer for it.
    pub(super) fn softened(&self, incident: IncidentId) -> Severity {
        let severity = self.incidents.get(&self.core.index, incident).severity;
        let planned = self.incident(incident);
        if matches!(planned.primitive.symptom(), Symptom::Talk | Symptom::Finding) {
            return severity;
        }
        let above = Ppm(self.maturity(planned.asset).0 - ONE);
        let left = self.core.parameters().hardness.times(above).complement();
        severity.times(left)
    }
}

fn on_attempt(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Attempt(incident) = world.agenda.current() else { return };
    if !world.can_begin(incident) {
        return;
    }
    let key = world.incident(incident).key;
    let mut draw = world.core.chance().draw(Purpose::Attempt as u16, key, 0);
    if draw.happens(world.opening(incident)) {
        begin(world, incident);
    } else {
        avert(world, incident);
    }
}

/// Nothing came of it. The owner sees that somebody tried, and a well kept system keeps the traces:
/// others can look for the same hand, if they are told.
fn avert(world: &mut WorldMut, incident: IncidentId) {
    let now = world.now();
    let state = world.incidents.get_mut(&world.core.index, incident);
    state.stage = Stage::Recovered;
    state.averted_at = Some(now);
    state.recovered_at = Some(now);
    world.core.flag_change(ChangeFlags::STAGE);
    let planned = world.incident(incident);
    let (asset, adversary) = (planned.asset, planned.adversary);
    let owner = world.asset(asset).owner;
    let traced = adversary.is_some() && TRACES_FROM <= world.maturity(asset);
    let facts = if traced { Facts::SIGNS.union(Facts::INDICATORS) } else { Facts::SIGNS };
    world.learn(owner, incident, facts, EvidenceSet::default(), Path::Observed);
    if traced {
        world.hold_indicators(owner, incident, owner, Ppm::ONE);
    }
}
