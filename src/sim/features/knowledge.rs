//! Learning and diagnosis (6.4): load, fault and attack look alike until looks at the evidence
//! come in; more agencies' looks sharpen the diagnosis, and some of them are wrong.

use crate::base::ids::{IncidentId, SeatId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{AgencyKind, CauseClass, Scenario, Stage};
use crate::sim::core::ChangeFlags;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::log::LearnRecord;
use crate::sim::purpose::Purpose;
use crate::sim::state::{IncidentState, Known};
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};
use crate::sim::world_mut::WorldMut;

/// Weight of a first, second and third look.
const LOOK_WEIGHT: [i64; 3] = [1, 2, 4];
/// Doubt that evidence has to outweigh, in the unit of one first look without expertise.
const DOUBT: i64 = 2;
/// Expertise from which an agency can make something of what it sees.
const ABLE: Ppm = Ppm(200_000);
/// Expertise from which an agency can do forensics.
const FORENSIC: Ppm = Ppm(500_000);

pub(super) fn register(machine: &mut Machine<Event>) {
    machine.on(kind::EVIDENCE, on_evidence);
}

impl WorldMut<'_, '_> {
    /// A seat comes to know something. What is new is logged, weighed, and looked into.
    pub fn learn(
        &mut self,
        seat: SeatId,
        incident: IncidentId,
        facts: Facts,
        evidence: EvidenceSet,
        path: Path,
    ) {
        let now = self.now();
        let known = self.knowledge.get_mut(&self.core.index, seat).entry(incident, now, path);
        let new_facts = facts.minus(known.facts);
        let new_evidence = EvidenceSet(evidence.0 & !known.evidence.0);
        if new_facts == Facts::NONE && new_evidence == EvidenceSet::default() {
            return;
        }
        let first = known.facts == Facts::NONE && known.evidence == EvidenceSet::default();
        known.facts = known.facts.union(facts);
        known.evidence = known.evidence.union(evidence);
        let state = self.incidents.get_mut(&self.core.index, incident);
        if facts.has(Facts::TRUTH) {
            // What is established ends all doubt.
            known.diagnosis = Some(self.core.scenario.incidents[incident.index()].cause);
            known.confidence = 1000;
        } else if new_evidence != EvidenceSet::default() && !known.facts.has(Facts::TRUTH) {
            weigh(known, state, &self.core.scenario);
            note_diagnosis(known, state, &self.core.scenario, seat, now);
        }
        self.core.log.learned.push(LearnRecord {
            at: now,
            seat,
            incident,
            facts: new_facts,
            evidence: new_evidence,
            path,
        });
        // The truth is public news: whoever answers to those hears it there.
        if new_facts != Facts::TRUTH {
            self.core.request_decision(seat);
        }
        self.core.flag_change(ChangeFlags::KNOWLEDGE);
        if first {
            self.core.marks.awareness_changed = true;
            self.hear_that_it_is_over(seat, incident);
        }
        self.known_at_work(seat, incident);
        if new_facts.has(Facts::SIGNS) {
            self.stop_watching(seat, incident);
            self.schedule_look(seat, incident, 0);
        }
    }

    /// Everybody who knew has had the all-clear, so whoever hears of it later hears that as well.
    fn hear_that_it_is_over(&mut self, seat: SeatId, incident: IncidentId) {
        let state = self.incidents.get(&self.core.index, incident);
        if state.stage == Stage::Recovered {
            let (is_public, averted) = (state.disclosure.is_some(), state.averted_at.is_some());
            let mind = self.knowledge.get_mut(&self.core.index, seat);
            if let Some(known) = mind.of_mut(incident) {
                known.contained = true;
                if averted && known.is_worth_telling() {
                    return;
                }
            }
            mind.close_if_settled(incident, is_public);
        }
    }

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

    /// The EMB's technicians may look into everything the EMB owns.
    pub fn shares_house(&self, seat: SeatId, owner: SeatId) -> bool {
        self.seat(seat).kind == AgencyKind::EmbIt
            && self.seat(owner).group == crate::scenario::model::Group::Electoral
    }
}

/// A look has a result: right with a chance that grows with expertise and with the depth of the
/// look; otherwise one of the two other causes.
fn on_evidence(mut world: WorldMut) {
    let Event::Evidence(incident, seat, item) = world.agenda.current() else { return };
    let state = world.incidents.get(&world.core.index, incident);
    if state.stage == Stage::Dormant || !world.can_look(seat, incident, item) {
        // Shut out in the meantime, or nothing there yet: it may look again later.
        world.incidents.get_mut(&world.core.index, incident).looking[item as usize].remove(seat);
        return;
    }
    let scenario = world.core.scenario.clone();
    let planned = &scenario.incidents[incident.index()];
    let right = chance_to_be_right(&scenario, world.expertise(seat, incident), item);
    let key = planned.key.with(scenario.seats[seat.index()].key);
    let mut draw = world.core.chance().draw(Purpose::Evidence as u16, key, u64::from(item));
    let suggested = if draw.happens(right) {
        planned.cause
    } else {
        let others = CauseClass::ALL.map(|cause| (cause != planned.cause).then_some(cause));
        let others: Vec<CauseClass> = others.into_iter().flatten().collect();
        others[draw.below(2) as usize]
    };
    let state = world.incidents.get_mut(&world.core.index, incident);
    state.readings[item as usize] |= (suggested as u64 + 1) << (2 * seat.0);
    let mut facts = if item == 0 { Facts::NONE } else { Facts::IMPACT };
    if 0 < item && suggested == CauseClass::Attack && planned.adversary.is_some() {
        facts = facts.union(Facts::INDICATORS);
    }
    world.learn(seat, incident, facts, EvidenceSet::only(seat, item), Path::Observed);
    if facts.has(Facts::INDICATORS) {
        world.hold_indicators(seat, incident, seat, Ppm::ONE);
    }
    if item < 2 {
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

/// Weighs all evidence an agency has seen: the leading cause, and how far it leads, in
/// thousandths of all the evidence and the doubt.
fn weigh(known: &mut Known, state: &IncidentState, scenario: &Scenario) {
    let skill = scenario.incidents[known.incident.index()].primitive.skill();
    let mut weights = [0_i64; 3];
    for (seat, item) in known.evidence.iter() {
        let reading = state.reading(seat, item);
        if reading == 0 {
            continue;
        }
        let expertise = scenario.seats[seat.index()].expertise[skill as usize];
        weights[reading as usize - 1] += LOOK_WEIGHT[item as usize] * (ONE + expertise.0);
    }
    let total: i64 = weights.iter().sum();
    let (best, lead) = leader(weights);
    known.diagnosis = (0 < lead).then(|| CauseClass::ALL[best]);
    known.confidence = (lead * 1000 / (total + DOUBT * ONE)) as u16;
}

/// The heaviest of three and by how much it leads the second.
fn leader(weights: [i64; 3]) -> (usize, i64) {
    let best = (0..3).max_by_key(|&at| (weights[at], std::cmp::Reverse(at))).unwrap_or(0);
    let second = (0..3).filter(|&at| at != best).map(|at| weights[at]).max().unwrap_or(0);
    (best, weights[best] - second)
}

fn note_diagnosis(
    known: &Known,
    state: &mut IncidentState,
    scenario: &Scenario,
    seat: SeatId,
    now: Minute,
) {
    let sure = scenario.parameters.diagnosis_confidence.0 <= i64::from(known.confidence) * 1000;
    let right = known.diagnosis == Some(scenario.incidents[known.incident.index()].cause);
    if sure && right && state.diagnosed.is_none() {
        state.diagnosed = Some((now, seat));
    }
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
