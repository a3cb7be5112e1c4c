//! The working set of most features.

use std::sync::Arc;

use crate::base::ids::{AssetId, IncidentId, SeatId};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{AgencyKind, Asset, Incident, Scenario, Seat};

use super::core::{Agenda, Core};
use super::index::{Agencies, Assets, Incidents, KnowledgeStates, Ties};

/// Core, agenda, and the agencies, assets and incidents.
pub struct WorldMut {
    /// Scenario, ledger, logs.
    pub core: Core,
    /// The future event list, with the minute that it is.
    pub agenda: Agenda,
    /// Access to agencies.
    pub agencies: Agencies,
    /// Access to what agencies know.
    pub knowledge: KnowledgeStates,
    /// Access to incidents.
    pub incidents: Incidents,
    /// Access to assets.
    pub assets: Assets,
    /// Access to ties.
    pub ties: Ties,
}

impl WorldMut {
    /// Of an exercise of which nothing is known yet but the scenario.
    pub fn new(scenario: &Arc<Scenario>) -> Self {
        Self {
            core: Core::new(scenario),
            agenda: Agenda::new(),
            agencies: Agencies::default(),
            knowledge: KnowledgeStates::default(),
            incidents: Incidents::default(),
            assets: Assets::default(),
            ties: Ties::default(),
        }
    }

    /// The minute of the event.
    pub fn now(&self) -> Minute {
        self.agenda.now()
    }

    /// What the scenario says of an incident. The scenario outlives every borrow of it.
    pub fn incident(&self, id: IncidentId) -> &Incident {
        &self.core.scenario.incidents[id.index()]
    }

    /// What the scenario says of an asset.
    pub fn asset(&self, id: AssetId) -> &Asset {
        &self.core.scenario.assets[id.index()]
    }

    /// What the scenario says of a seat.
    pub fn seat(&self, id: SeatId) -> &Seat {
        &self.core.scenario.seats[id.index()]
    }

    /// Expertise of a seat against an incident, 0 to 1.
    pub fn expertise(&self, seat: SeatId, incident: IncidentId) -> Ppm {
        let skill = self.incident(incident).primitive.skill();
        self.seat(seat).expertise[skill as usize]
    }

    /// Whether a vendor runs an asset under contract.
    pub fn under_contract(&self, seat: SeatId, asset: AssetId) -> bool {
        let planned = self.asset(asset);
        self.seat(seat).kind == AgencyKind::Vendor
            && (planned.kind.is_run_by_vendors() || planned.vendor == Some(seat))
    }

    /// Quality of the tie between two seats now, 0 to 1; an agency is at one with itself.
    pub fn tie(&self, from: SeatId, to: SeatId) -> Ppm {
        let half_life = self.core.parameters().familiarity_half_life_minutes;
        if from == to {
            return Ppm::ONE;
        }
        self.ties.get(&self.core.index, (from, to)).quality(self.now(), half_life)
    }

    /// Maturity of an asset now, 0 to 3.
    pub fn maturity(&self, asset: AssetId) -> Ppm {
        let half_life = self.core.parameters().maturity_half_life_minutes;
        self.assets.get(&self.core.index, asset).maturity_at(self.now(), half_life)
    }

    /// Raises an asset's maturity, at most to 3.
    pub fn raise_maturity(&mut self, asset: AssetId, gain: Ppm) {
        let now = self.now();
        let raised = Ppm((self.maturity(asset) + gain).0.clamp(0, 3_000_000));
        let state = self.assets.get_mut(&self.core.index, asset);
        state.maturity = raised;
        state.maturity_since = now;
        self.core.marks.assets_changed += 1;
        let on_it = |id: &IncidentId| self.core.scenario.incidents[id.index()].asset == asset;
        let touched: Vec<IncidentId> = self.core.kept.open.iter().copied().filter(on_it).collect();
        for incident in touched {
            self.core.watch_changed(incident);
        }
    }
}
