//! Learning (6.4): what an agency comes to know of an incident, by which path, and what it makes of
//! it.

use crate::base::ids::{IncidentId, SeatId};
use crate::base::minute::Minute;
use crate::scenario::model::{AgencyKind, Scenario, Stage};
use crate::sim::core::ChangeFlags;
use crate::sim::log::LearnRecord;
use crate::sim::state::{IncidentState, Known};
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};
use crate::sim::world_mut::WorldMut;

use super::diagnosis::conclude;

impl WorldMut {
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
        let compared = self.shown_by_comparison(seat, incident, evidence);
        let known = self.knowledge.get_mut(&self.core.index, seat).entry(incident, now, path);
        let new_facts = facts.minus(known.facts);
        let new_evidence = evidence.minus(known.evidence);
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
            (known.diagnosis, known.confidence) =
                conclude(known.evidence, state, &self.core.scenario);
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
        self.core.flag_change(ChangeFlags::KNOWLEDGE);
        if first {
            self.core.marks.awareness_changed = true;
            self.hear_that_it_is_over(seat, incident);
        }
        // The truth is public news: whoever answers to those hears it there. What is over and
        // settled is in no view.
        let is_open = self.knowledge.get(&self.core.index, seat).is_open(incident);
        if new_facts != Facts::TRUTH && is_open {
            self.core.request_decision(seat);
        }
        self.known_at_work(seat, incident);
        if new_facts.has(Facts::SIGNS) {
            self.stop_watching(seat, incident);
            self.schedule_look(seat, incident, 0);
        }
        // Nobody told it that: it concludes it from what it has seen by now.
        if compared != Facts::NONE {
            self.learn(seat, incident, compared, EvidenceSet::default(), Path::Observed);
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

    /// The EMB's technicians may look into everything the EMB owns.
    pub fn shares_house(&self, seat: SeatId, owner: SeatId) -> bool {
        self.seat(seat).kind == AgencyKind::EmbIt
            && self.seat(owner).group == crate::scenario::model::Group::Electoral
    }
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
