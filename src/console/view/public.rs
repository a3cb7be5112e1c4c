//! What everybody in the room may see, and nothing else.

use std::sync::Arc;

use crate::base::ids::IncidentId;
use crate::measure::Outcomes;
use crate::scenario::model::{Scenario, Stage};
use crate::sim::kernel::Meters;
use crate::tell::feed::FeedItem;

use super::{AssetNode, Clock, IncidentRow, MeterCurve, NoDuff, PlayView, SeatPosition};

/// The public side of an exercise.
pub struct Public<'a> {
    pub scenario: &'a Scenario,
    pub clock: &'a Clock,
    /// The current levels.
    pub meters: &'a Meters,
    /// The meters over exercise time.
    pub curve: &'a MeterCurve,
    /// What the public hears, the newest first.
    pub headlines: &'a [FeedItem],
    /// Incidents that the public knows of and that go on, by when it came to know.
    pub reported: Vec<IncidentId>,
    /// The real emergency for which the exercise stands.
    pub no_duff: Option<NoDuff<'a>>,
    /// What became of it, after ENDEX.
    pub outcomes: Option<&'a Outcomes>,
    /// Where the seats stand in the picture.
    pub seat_positions: &'a [SeatPosition],
    /// The systems, without anything about their state.
    pub assets: Vec<AssetNode>,
}

/// The public side of an exercise, kept as it was.
#[derive(Debug)]
pub struct FrozenPublic {
    scenario: Arc<Scenario>,
    clock: Clock,
    meters: Meters,
    curve: MeterCurve,
    headlines: Vec<FeedItem>,
    reported: Vec<IncidentId>,
    outcomes: Option<Outcomes>,
    seat_positions: Vec<SeatPosition>,
    assets: Vec<AssetNode>,
}

impl PlayView {
    /// What everybody in the room may see.
    pub fn public(&self) -> Public<'_> {
        let goes_on = |row: &&IncidentRow| matches!(row.stage, Stage::Latent | Stage::Acting);
        let rows = self.incidents.iter().filter(goes_on);
        let mut reported: Vec<_> =
            rows.filter_map(|row| row.public.map(|at| (at, row.incident))).collect();
        reported.sort_unstable();
        let without_state = |it: &AssetNode| AssetNode {
            impairments: [0; 3],
            offline: false,
            on_fallback: false,
            ..*it
        };
        Public {
            scenario: &self.scenario,
            clock: &self.clock,
            meters: &self.meters,
            curve: &self.curve,
            headlines: &self.feed,
            reported: reported.into_iter().map(|(_, incident)| incident).collect(),
            no_duff: self.no_duff(),
            outcomes: self.outcomes.as_ref(),
            seat_positions: &self.seat_positions,
            assets: self.network.assets.iter().map(without_state).collect(),
        }
    }
}

impl FrozenPublic {
    /// What everybody in the room may see now.
    pub fn of(view: &PlayView) -> Self {
        let public = view.public();
        Self {
            scenario: view.scenario.clone(),
            clock: public.clock.clone(),
            meters: public.meters.clone(),
            curve: public.curve.clone(),
            headlines: public.headlines.to_vec(),
            reported: public.reported.clone(),
            outcomes: public.outcomes.cloned(),
            seat_positions: public.seat_positions.to_vec(),
            assets: public.assets,
        }
    }

    /// What everybody in the room may see of then. A real emergency is never of then: whoever
    /// shows this looks for it first.
    pub fn public(&self) -> Public<'_> {
        Public {
            scenario: &self.scenario,
            clock: &self.clock,
            meters: &self.meters,
            curve: &self.curve,
            headlines: &self.headlines,
            reported: self.reported.clone(),
            no_duff: None,
            outcomes: self.outcomes.as_ref(),
            seat_positions: &self.seat_positions,
            assets: self.assets.clone(),
        }
    }
}
