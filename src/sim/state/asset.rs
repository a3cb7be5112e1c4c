//! An asset during play: its hygiene, what was done to it, who may work on it.

use serde::{Deserialize, Serialize};

use crate::base::ids::{AssetId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{Asset, Level, Scenario};
use crate::sim::engine::{Accrual, Ticket, halvings};

use super::Practice;

/// Loss of service that a measure caused, not an attacker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfInflicted {
    /// The order that caused it.
    pub order: u32,
    /// The seat that ordered the measure.
    pub via: SeatId,
    /// Share of the service that is gone.
    pub severity: Ppm,
    /// Damage so far, in millionths of impairment-minutes at full criticality.
    pub damage: Accrual,
}

/// A stretch of time in which people do not get all they need of a system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outage {
    /// What they have missed so far, in millionths of minutes of all of it at full criticality.
    pub missed: Accrual,
    /// How often it has counted against those responsible.
    pub steps: u8,
    /// When it counts next.
    pub ticket: Ticket,
}

impl Outage {
    /// Nothing is missed.
    pub(in crate::sim) const NONE: Self = Self {
        missed: Accrual { amount: 0, rate: 0, since: Minute::START },
        steps: 0,
        ticket: Ticket::NONE,
    };
}

/// The state of an asset: impairments, maturity, measures in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssetState {
    /// The asset, by its place in the scenario.
    pub asset: AssetId,
    /// Maturity when last set, 0 to 3 in millionths; it decays from there.
    pub maturity: Ppm,
    /// When it was last set.
    pub maturity_since: Minute,
    /// How well its fallback was exercised.
    pub exercised: Practice,
    /// Whether it was disconnected on purpose.
    pub offline: bool,
    /// Whether it runs on its fallback.
    pub on_fallback: bool,
    /// Whether hostile traffic is blocked upstream.
    pub blocked: bool,
    /// Share of hostile traffic that such a block lets through, 0 to 1; of the last one, if any.
    pub block_leaves: Ppm,
    /// When its holes were last closed; `Minute::NEVER` if they never were.
    pub patched_at: Minute,
    /// When it was last assessed independently, if it was.
    pub assured_at: Option<Minute>,
    /// When a verified copy of its data was last kept, if one was.
    pub snapshot_at: Option<Minute>,
    /// Whether observers recommend to better it, until that was taken up or not.
    pub recommended: bool,
    /// Whether money came to it that was granted since a designation was ordered.
    pub funded: bool,
    /// Whether a refusal to let somebody look has come home already.
    pub refusal_charged: bool,
    /// Whether the logs of whatever happens on it are being kept.
    pub logs_kept: bool,
    /// Who may work in it besides the owner.
    pub access: SeatSet,
    /// Who was refused.
    pub refused: SeatSet,
    /// Losses caused by measures and not over yet.
    pub self_inflicted: Vec<SelfInflicted>,
    /// What people miss of it now.
    pub outage: Outage,
}

impl AssetState {
    /// Every asset of a scenario at its start.
    pub(in crate::sim) fn initial(scenario: &Scenario) -> Vec<Self> {
        // What is new is known to nobody yet.
        let left = scenario.parameters.new_technology_leaves;
        let kept = |planned: &Asset| if planned.new_technology { left } else { Ppm::ONE };
        let asset = |(at, planned): (usize, &Asset)| Self {
            asset: AssetId::at(at),
            maturity: planned.maturity.times(kept(planned)),
            maturity_since: Minute::START,
            exercised: Practice::new(planned.exercised.times(kept(planned)), Minute::START),
            offline: false,
            on_fallback: false,
            blocked: false,
            block_leaves: Ppm::ONE,
            patched_at: Minute::NEVER,
            assured_at: is_assured(scenario, planned).then_some(Minute::START),
            snapshot_at: None,
            recommended: false,
            funded: false,
            refusal_charged: false,
            logs_kept: false,
            access: SeatSet::EMPTY,
            refused: SeatSet::EMPTY,
            self_inflicted: Vec::new(),
            outage: Outage::NONE,
        };
        scenario.assets.iter().enumerate().map(asset).collect()
    }

    /// Maturity now, 0 to 3.
    pub fn maturity_at(&self, now: Minute, half_life: i64) -> Ppm {
        halvings(now.since(self.maturity_since), half_life).times(self.maturity)
    }
}

/// Whether an asset was assessed independently before the scenario begins: in forums where that is
/// agreed, those of all members were.
fn is_assured(scenario: &Scenario, asset: &Asset) -> bool {
    let mut forums = scenario.collaboration.forums.iter();
    forums.any(|forum| forum.reaches(Level::Assessment) && forum.members.contains(asset.owner))
}
