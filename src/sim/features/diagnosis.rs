//! Diagnosis (6.4): load, fault and attack look alike until looks at the evidence come in. What
//! misleads one look from a house misleads the others from there, so that looks from several sides
//! find what many from one side do not.

use crate::base::ids::{IncidentId, SeatId};
use crate::base::key::Key;
use crate::base::level::{ONE, Ppm};
use crate::scenario::model::{AgencyKind, CauseClass, Scenario, Stage};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::purpose::Purpose;
use crate::sim::state::IncidentState;
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};
use crate::sim::world_mut::WorldMut;

/// Weight of a first, second and third look.
const LOOK_WEIGHT: [i64; 3] = [1, 2, 4];
/// Doubt that evidence has to outweigh, in the unit of one first look without expertise.
const DOUBT: i64 = 2;
/// Expertise from which an agency can make something of what it sees.
pub(super) const ABLE: Ppm = Ppm(200_000);
/// Expertise from which an agency can do forensics.
const FORENSIC: Ppm = Ppm(500_000);
/// The look that goes by the traces alone, whatever a house shows on its screens.
const FORENSICS: u8 = 2;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::EVIDENCE, on_evidence);
}

impl WorldMut {
    /// Schedules a seat's next look, if it is able to look and has reason to.
    pub fn schedule_look(&mut self, seat: SeatId, incident: IncidentId, item: u8) {
        let state = self.incidents.get(&self.core.index, incident);
        // Nobody looks further into what was averted: nothing came of it.
        if state.averted_at.is_some()
            || state.looking[item as usize].contains(seat)
            || !self.can_look(seat, incident, item)
        {
            return;
        }
        self.incidents.get_mut(&self.core.index, incident).looking[item as usize].insert(seat);
        let parameters = self.core.parameters();
        let takes = [
            parameters.first_look_minutes,
            parameters.log_analysis_minutes,
            parameters.forensics_minutes,
        ][item as usize];
        let at = self.now() + takes;
        self.agenda.schedule(at, Event::Evidence(incident, seat, item));
    }

    /// First looks need some expertise and a view of the asset; logs and forensics need to be let
    /// in, or to be the national team that the owner has told.
    fn can_look(&self, seat: SeatId, incident: IncidentId, item: u8) -> bool {
        let asset = self.incident(incident).asset;
        let owner = self.asset(asset).owner;
        let expertise = self.expertise(seat, incident);
        let is_owner = owner == seat;
        if expertise < ABLE && !is_owner {
            return false;
        }
        let state = self.assets.get(&self.core.index, asset);
        let known = self.knowledge.get(&self.core.index, seat).of(incident);
        let told_by_owner = known.is_some_and(|known| known.told_by.contains(owner));
        let national = matches!(self.seat(seat).kind, AgencyKind::Cert | AgencyKind::Vendor);
        let let_in = is_owner
            || state.access.contains(seat)
            || self.shares_house(seat, owner)
            || (national && told_by_owner);
        let gone = self.incidents.get(&self.core.index, incident).logs_lost;
        match item {
            1 | 2 if gone => false,
            0 => let_in || national || known.is_some_and(|known| !known.told_by.is_empty()),
            1 => let_in,
            _ => {
                let kept = self.incidents.get(&self.core.index, incident).logs_kept;
                let_in && kept && FORENSIC <= expertise
            }
        }
    }

    /// From where a seat looks at an incident: the house of the asset is one place, every other
    /// agency is one of its own.
    fn vantage(&self, seat: SeatId, incident: IncidentId) -> SeatId {
        let owner = self.asset(self.incident(incident).asset).owner;
        let in_house = self.shares_house(seat, owner) || self.sit_together(seat, owner);
        if in_house { owner } else { seat }
    }

    /// What further evidence shows beside a cause: where looks from two sides are put side by side,
    /// what is affected and what is not.
    pub(super) fn shown_by_comparison(
        &self,
        seat: SeatId,
        incident: IncidentId,
        further: EvidenceSet,
    ) -> Facts {
        if further == EvidenceSet::default() {
            return Facts::NONE;
        }
        let held = self.knowledge.get(&self.core.index, seat).of(incident);
        let seen = held.map_or(further, |known| known.evidence.union(further));
        let mut places = seen.iter().map(|(seat, _)| self.vantage(seat, incident));
        let several = places.next().is_some_and(|first| places.any(|place| place != first));
        if several { Facts::IMPACT } else { Facts::NONE }
    }

    /// What a look suggests, and whether what its house shows has misled it. That suggests the same
    /// wrong cause to all who look from there, short of forensics; the rest of the error is each
    /// look's own.
    fn suggested(&self, incident: IncidentId, seat: SeatId, item: u8) -> (CauseClass, bool) {
        let scenario = &self.core.scenario;
        let planned = &scenario.incidents[incident.index()];
        let shared = scenario.parameters.shared_error;
        let mut right = chance_to_be_right(scenario, self.expertise(seat, incident), item);
        if item != FORENSICS {
            let place = scenario.seats[self.vantage(seat, incident).index()].key;
            if let Some(wrong) = self.misled(planned.key.with(place), planned.cause, shared) {
                return (wrong, true);
            }
            right = Ppm::ratio(right.0, shared.complement().0).clamped();
        }
        let key = planned.key.with(scenario.seats[seat.index()].key);
        let mut draw = self.core.chance().draw(Purpose::Evidence as u16, key, u64::from(item));
        let wrong = !draw.happens(right);
        (if wrong { others(planned.cause)[draw.below(2) as usize] } else { planned.cause }, false)
    }

    /// The wrong cause that everything in a place suggests, if it does.
    fn misled(&self, place: Key, truth: CauseClass, chance: Ppm) -> Option<CauseClass> {
        let mut draw = self.core.chance().draw(Purpose::Vantage as u16, place, 0);
        draw.happens(chance).then(|| others(truth)[draw.below(2) as usize])
    }
}

/// The two other causes.
fn others(truth: CauseClass) -> [CauseClass; 2] {
    match truth {
        CauseClass::Attack => [CauseClass::Load, CauseClass::Fault],
        CauseClass::Load => [CauseClass::Fault, CauseClass::Attack],
        CauseClass::Fault => [CauseClass::Load, CauseClass::Attack],
    }
}

/// A look has a result.
fn on_evidence(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Evidence(incident, seat, item) = world.agenda.current() else { return };
    let state = world.incidents.get(&world.core.index, incident);
    if state.stage == Stage::Dormant || !world.can_look(seat, incident, item) {
        // Shut out in the meantime, or nothing there yet: it may look again later.
        world.incidents.get_mut(&world.core.index, incident).looking[item as usize].remove(seat);
        return;
    }
    let (suggested, misled) = world.suggested(incident, seat, item);
    let has_adversary = world.incident(incident).adversary.is_some();
    let state = world.incidents.get_mut(&world.core.index, incident);
    state.readings[item as usize] |= (suggested as u64 + 1) << (2 * seat.0);
    if misled {
        state.misled.insert(seat);
    }
    let mut facts = if item == 0 { Facts::NONE } else { Facts::IMPACT };
    if 0 < item && suggested == CauseClass::Attack && has_adversary {
        facts = facts.union(Facts::INDICATORS);
    }
    world.learn(seat, incident, facts, EvidenceSet::only(seat, item), Path::Observed);
    if facts.has(Facts::INDICATORS) {
        world.hold_indicators(seat, incident, seat, Ppm::ONE);
    }
    if item < FORENSICS {
        world.schedule_look(seat, incident, item + 1);
    }
}

fn chance_to_be_right(scenario: &Scenario, expertise: Ppm, item: u8) -> Ppm {
    let parameters = &scenario.parameters;
    let chance = match item {
        0 => parameters.first_look_right + parameters.first_look_skill.times(expertise),
        1 => parameters.log_right + parameters.log_skill.times(expertise),
        _ => parameters.forensics_right,
    };
    chance.clamped()
}

/// Weighs evidence: the leading cause, if one leads, and how far it leads, in thousandths of all
/// the evidence and the doubt. Whoever can compare with looks that nothing has misled finds out
/// what misled the others, and makes less of them.
pub(super) fn conclude(
    evidence: EvidenceSet,
    state: &IncidentState,
    scenario: &Scenario,
) -> (Option<CauseClass>, u16) {
    let skill = scenario.incidents[state.incident.index()].primitive.skill();
    let misled = |(seat, item): (SeatId, u8)| item != FORENSICS && state.misled.contains(seat);
    let found_out = if state.misled.is_empty() || evidence.iter().any(|look| !misled(look)) {
        scenario.parameters.comparison
    } else {
        Ppm::ZERO
    };
    let mut weights = [0_i64; 3];
    for (seat, item) in evidence.iter() {
        let reading = state.reading(seat, item);
        if reading == 0 {
            continue;
        }
        let expertise = scenario.seats[seat.index()].expertise[skill as usize];
        let weight = LOOK_WEIGHT[item as usize] * (ONE + expertise.0);
        let left = if misled((seat, item)) { found_out.complement().of(weight) } else { weight };
        weights[reading as usize - 1] += left;
    }
    let total: i64 = weights.iter().sum();
    let (best, lead) = leader(weights);
    let diagnosis = (0 < lead).then(|| CauseClass::ALL[best]);
    (diagnosis, (lead * 1000 / (total + DOUBT * ONE)) as u16)
}

/// The heaviest of three and by how much it leads the second.
fn leader(weights: [i64; 3]) -> (usize, i64) {
    let best = (0..3).max_by_key(|&at| (weights[at], std::cmp::Reverse(at))).unwrap_or(0);
    let second = (0..3).filter(|&at| at != best).map(|at| weights[at]).max().unwrap_or(0);
    (best, weights[best] - second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_of_evidence_leaves_the_diagnosis_open() {
        assert_eq!(leader([5, 5, 0]), (0, 0));
        assert_eq!(leader([1, 4, 2]), (1, 2));
    }
}
