//! What an agency knows of each incident, from whom, and what it makes of it.

use serde::{Deserialize, Serialize};

use crate::base::ids::{IncidentId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::{CauseClass, Scenario};
use crate::sim::engine::ChangedSet;
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};

/// What an agency knows of one incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// The incident, by its place in the scenario.
    pub incident: IncidentId,
    /// The minute in which the seat first learned of it.
    pub since: Minute,
    /// How it first heard.
    pub path: Path,
    /// The facts it holds.
    pub facts: Facts,
    /// The results of looks it has seen, its own among them.
    pub evidence: EvidenceSet,
    /// What it makes of them; `None` while open.
    pub diagnosis: Option<CauseClass>,
    /// How sure it is, in thousandths.
    pub confidence: u16,
    /// The facts it has passed on to somebody.
    pub passed_facts: Facts,
    /// The results of looks it has passed on to somebody.
    pub passed_evidence: EvidenceSet,
    /// Who told it.
    pub told_by: SeatSet,
    /// Whom it has told.
    pub told: SeatSet,
    /// Whom it has asked for help.
    pub asked: SeatSet,
    /// Who asked it for help.
    pub asked_by: SeatSet,
    /// Who offered it help.
    pub offered_by: SeatSet,
    /// Whom it knows to be at work on it.
    pub at_work: SeatSet,
    /// Whether it believes it contained.
    pub contained: bool,
}

/// All an agency knows, by incident in ascending order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Knowledge {
    /// What is still open to it.
    known: Vec<Known>,
    /// What is over as far as it knows, and of which nothing is left to be said in public.
    closed: Vec<Known>,
    /// Incidents of which what it knows may have changed.
    #[serde(skip)]
    changed: ChangedSet,
}

impl Knowledge {
    /// Nothing, for every seat of a scenario.
    pub(in crate::sim) fn initial(scenario: &Scenario) -> Vec<Self> {
        vec![Self::default(); scenario.seats.len()]
    }

    /// What is known of an incident, open or closed.
    pub fn of(&self, incident: IncidentId) -> Option<&Known> {
        match position(&self.known, incident) {
            Ok(at) => Some(&self.known[at]),
            Err(_) => position(&self.closed, incident).ok().map(|at| &self.closed[at]),
        }
    }

    /// What is still open to it.
    pub fn open(&self) -> &[Known] {
        &self.known
    }

    /// Whether an incident is known and still open to it.
    pub fn is_open(&self, incident: IncidentId) -> bool {
        position(&self.known, incident).is_ok()
    }

    /// What is over as far as it knows, and of which nothing is left to be said in public.
    pub fn closed(&self) -> &[Known] {
        &self.closed
    }

    /// Takes out the incidents of which what it knows may have changed since this was last done.
    pub fn take_changed(&self, mut each: impl FnMut(IncidentId)) {
        self.changed.take(|incident| each(IncidentId::at(incident)));
    }

    /// What is known of an incident, to change.
    pub fn of_mut(&mut self, incident: IncidentId) -> Option<&mut Known> {
        self.changed.add(incident.index());
        match position(&self.known, incident) {
            Ok(at) => Some(&mut self.known[at]),
            Err(_) => position(&self.closed, incident).ok().map(|at| &mut self.closed[at]),
        }
    }

    /// Opens an entry if there is none.
    pub fn entry(&mut self, incident: IncidentId, since: Minute, path: Path) -> &mut Known {
        self.changed.add(incident.index());
        match position(&self.known, incident) {
            Ok(at) => &mut self.known[at],
            Err(at) => match position(&self.closed, incident) {
                Ok(closed) => &mut self.closed[closed],
                Err(_) => {
                    self.known.insert(at, Known::new(incident, since, path));
                    &mut self.known[at]
                }
            },
        }
    }

    /// Puts an incident with the closed ones, if it is over and nothing is left to be said.
    pub fn close_if_settled(&mut self, incident: IncidentId, is_public: bool) {
        let Ok(at) = position(&self.known, incident) else { return };
        let known = &self.known[at];
        if known.contained && (!is_public || known.facts.has(Facts::TRUTH)) {
            self.changed.add(incident.index());
            let known = self.known.remove(at);
            let at = position(&self.closed, incident).unwrap_or_else(|at| at);
            self.closed.insert(at, known);
        }
    }

    /// Takes up a closed incident again, because the public has heard of it.
    pub fn reopen(&mut self, incident: IncidentId) {
        if let Ok(at) = position(&self.closed, incident) {
            self.changed.add(incident.index());
            let known = self.closed.remove(at);
            let at = position(&self.known, incident).unwrap_or_else(|at| at);
            self.known.insert(at, known);
        }
    }
}

fn position(list: &[Known], incident: IncidentId) -> Result<usize, usize> {
    list.binary_search_by_key(&incident, |known| known.incident)
}

impl Known {
    /// All whom it knows to have to do with the incident.
    pub const fn colleagues(&self) -> SeatSet {
        self.at_work.union(self.asked_by).union(self.offered_by).union(self.told_by)
    }

    /// Whether it is one's own find that others could look for and have not heard of.
    pub fn is_worth_telling(&self) -> bool {
        let unshared = self.facts.minus(self.passed_facts).has(Facts::INDICATORS);
        unshared && self.path == Path::Observed
    }

    /// Knowledge of an incident of which nothing is known yet.
    const fn new(incident: IncidentId, since: Minute, path: Path) -> Self {
        Self {
            incident,
            since,
            path,
            facts: Facts::NONE,
            evidence: EvidenceSet(0),
            diagnosis: None,
            confidence: 0,
            passed_facts: Facts::NONE,
            passed_evidence: EvidenceSet(0),
            told_by: SeatSet::EMPTY,
            told: SeatSet::EMPTY,
            asked: SeatSet::EMPTY,
            asked_by: SeatSet::EMPTY,
            offered_by: SeatSet::EMPTY,
            at_work: SeatSet::EMPTY,
            contained: false,
        }
    }
}
