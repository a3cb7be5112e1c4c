//! What an exercise has left behind so far, as far as measures of coordination look at it.

use crate::base::ids::{AssetId, IncidentId, SeatId};
use crate::base::minute::Minute;
use crate::measure::{FirstNotices, has_begun};
use crate::scenario::model::{Order, Scenario};
use crate::sim::kernel::Kernel;
use crate::sim::log::Log;
use crate::sim::read::{Claim, Contradiction, Incident, Inject};

/// The logs of an exercise, and what its kernel says of incidents, injects and claims.
#[derive(Debug, Clone)]
pub struct Trace<'a> {
    /// What was played.
    pub scenario: &'a Scenario,
    /// Until when.
    pub now: Minute,
    /// Actions, messages, readings and what was learned.
    pub log: &'a Log,
    /// When each seat first knew of each incident.
    pub notices: FirstNotices,
    /// All incidents, in the order of the scenario.
    pub incidents: Vec<Incident>,
    /// All injects, in the order of the scenario.
    pub injects: Vec<Inject<'a>>,
    /// Public statements, by number.
    pub claims: Vec<Claim>,
    /// Contradictions between them, by number.
    pub contradictions: Vec<Contradiction>,
    /// Actions without a legal basis inside systems of the electoral authority, by number.
    pub overreaches: Vec<u32>,
    /// Whether a seat has a legal basis to work with another, at `from * seats + to`.
    pub legal: Vec<bool>,
}

impl<'a> Trace<'a> {
    /// From a kernel as it stands.
    pub fn of(kernel: &'a Kernel) -> Self {
        Self {
            scenario: kernel.scenario(),
            now: kernel.now(),
            log: kernel.log(),
            notices: FirstNotices::of(kernel.log()),
            incidents: kernel.incidents(),
            injects: kernel.injects(),
            claims: kernel.claims(),
            contradictions: kernel.contradictions(),
            overreaches: kernel.overreaches().to_vec(),
            legal: kernel.ties().iter().map(|tie| tie.legal_basis).collect(),
        }
    }

    /// From logs alone, with nothing said in public and no inject released.
    pub fn bare(
        scenario: &'a Scenario,
        log: &'a Log,
        now: Minute,
        incidents: Vec<Incident>,
    ) -> Self {
        Self {
            scenario,
            now,
            log,
            notices: FirstNotices::of(log),
            incidents,
            injects: Vec::new(),
            claims: Vec::new(),
            contradictions: Vec::new(),
            overreaches: Vec::new(),
            legal: vec![false; scenario.seats.len() * scenario.seats.len()],
        }
    }

    /// The incidents that have begun.
    pub(super) fn begun(&self) -> impl Iterator<Item = &Incident> {
        self.incidents.iter().filter(|it| has_begun(it))
    }

    /// The system that an incident strikes.
    pub(super) fn asset(&self, incident: IncidentId) -> AssetId {
        self.scenario.incidents[incident.index()].asset
    }

    /// The system that an action is on, by itself or by its incident.
    pub(super) fn target(&self, order: &Order) -> Option<AssetId> {
        order.asset().or_else(|| order.incident().map(|incident| self.asset(incident)))
    }

    /// Whether what a seat says in public is official.
    pub(super) fn is_official(&self, seat: SeatId) -> bool {
        self.scenario.seats[seat.index()].kind.is_official()
    }

    /// When anybody first knew of an incident.
    pub(super) fn first_notice(&self, incident: IncidentId) -> Option<Minute> {
        self.notices.of_incident(incident).first().map(|it| it.at)
    }
}
