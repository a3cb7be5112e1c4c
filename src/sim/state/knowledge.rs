//! What an agency knows of each incident, from whom, and what it makes of it.

use bevy::ecs::prelude::*;
use serde::{Deserialize, Serialize};

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::{CauseClass, Scenario};

/// Facts about one incident, as bits. Each has a truth value: what is known here is true, and a
/// working diagnosis, which may be wrong, is kept apart as evidence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(pub u8);

impl Facts {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// Something is wrong with the asset.
    pub const SIGNS: Self = Self(1);
    /// What is affected and what is not.
    pub const IMPACT: Self = Self(2);
    /// Technical indicators of the hand behind it.
    pub const INDICATORS: Self = Self(4);
    /// What was truly behind it, once established.
    pub const TRUTH: Self = Self(8);

    /// Both together.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is here and not there.
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether all of these are known.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Sensitive facts need clearance and can leak.
    pub const fn is_sensitive(self) -> bool {
        self.0 & (Self::INDICATORS.0 | Self::IMPACT.0) != 0
    }
}

/// Results of looks, as bits: three per seat.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EvidenceSet(pub u128);

impl EvidenceSet {
    /// One look of one seat.
    pub const fn only(seat: SeatId, item: u8) -> Self {
        Self(1 << (3 * seat.0 + item as u16))
    }

    /// Those in either.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of these are in it.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Those of one seat.
    pub const fn own(self, seat: SeatId) -> Self {
        Self(self.0 & (0b111 << (3 * seat.0)))
    }

    /// The first looks among them.
    pub const fn first_looks(self) -> Self {
        // Every third bit, from the lowest.
        Self(self.0 & 0x2492_4924_9249_2492_4924_9249)
    }

    /// Seat and item of each, ascending.
    pub fn iter(self) -> impl Iterator<Item = (SeatId, u8)> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            if rest == 0 {
                return None;
            }
            let lowest = rest.trailing_zeros() as u16;
            rest &= rest - 1;
            Some((SeatId(lowest / 3), (lowest % 3) as u8))
        })
    }
}

/// How something came to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Path {
    /// Observed on own or watched systems, or found by own analysis.
    Observed,
    /// Told in a message, by its number.
    Message(u32, SeatId),
    /// Heard in a meeting, from a member.
    Meeting(SeatId),
    /// Read or heard in public.
    Public,
    /// Handed over by an inject.
    Inject,
}

/// What an agency knows of one incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// Which.
    pub incident: IncidentId,
    /// Since when.
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
#[derive(Component, Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Knowledge {
    /// What is still open to it.
    pub known: Vec<Known>,
    /// What is over as far as it knows, and of which nothing is left to be said in public.
    pub closed: Vec<Known>,
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

    /// The same, to change.
    pub fn of_mut(&mut self, incident: IncidentId) -> Option<&mut Known> {
        match position(&self.known, incident) {
            Ok(at) => Some(&mut self.known[at]),
            Err(_) => position(&self.closed, incident).ok().map(|at| &mut self.closed[at]),
        }
    }

    /// Opens an entry if there is none.
    pub fn entry(&mut self, incident: IncidentId, since: Minute, path: Path) -> &mut Known {
        if let Ok(at) = position(&self.closed, incident) {
            return &mut self.closed[at];
        }
        let at = match position(&self.known, incident) {
            Ok(at) => at,
            Err(at) => {
                self.known.insert(at, Known::new(incident, since, path));
                at
            }
        };
        &mut self.known[at]
    }

    /// Puts an incident with the closed ones, if it is over and nothing is left to be said.
    pub fn close_if_settled(&mut self, incident: IncidentId, is_public: bool) {
        let Ok(at) = position(&self.known, incident) else { return };
        let known = &self.known[at];
        if known.contained && (!is_public || known.facts.has(Facts::TRUTH)) {
            let known = self.known.remove(at);
            let at = position(&self.closed, incident).unwrap_or_else(|at| at);
            self.closed.insert(at, known);
        }
    }

    /// Takes up a closed incident again, because the public has heard of it.
    pub fn reopen(&mut self, incident: IncidentId) {
        if let Ok(at) = position(&self.closed, incident) {
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
