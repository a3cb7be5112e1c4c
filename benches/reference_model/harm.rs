//! Damage of an incident, contradictory statements about it, and what both cost in trust.
//!
//! Neither changes the course of anything else, so the days are made up for only when somebody
//! learns of the incident or it ends.
use bevy::ecs::prelude::*;
use hotwash::sim::engine::Draw;

use crate::network::{Agencies, DAYS, Network, members};

const DAMAGE_AT_ARRIVAL: f64 = 0.02;
/// From this damage on agencies speak and trust suffers.
const VISIBLE: f64 = 0.10;
const SPEAKS: f64 = 0.10;
const TRUST_PER_DAMAGE: f64 = 0.002;
const TRUST_PER_CONTRADICTION: f64 = 0.01;

/// What the days of a run have cost.
pub struct Ledger {
    /// For each day the trust that it costs.
    pub burden: [f64; DAYS as usize],
    /// Sum of the damage of all incidents over all days.
    pub damage_days: f64,
    /// Days on which agencies contradicted each other about an incident.
    pub contradictions: u32,
    /// Incidents contained.
    pub contained: u32,
    /// Days from arrival to containment, over all contained incidents.
    pub days_to_contain: u32,
}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            burden: [0.0; DAYS as usize],
            damage_days: 0.0,
            contradictions: 0,
            contained: 0,
            days_to_contain: 0,
        }
    }
}

/// The damage of one incident.
#[derive(Component, Default)]
pub struct Harm {
    /// Day of arrival.
    pub arrival: u32,
    /// Whether the incident has arrived and is not contained.
    pub active: bool,
    /// Daily growth while nobody capable knows.
    pub growth: f64,
    damage: f64,
    /// What damage is multiplied by every day.
    factor: f64,
    /// The first day that is not accounted for.
    since: u32,
    /// The hazard that goes by, from `since` on, before the next contradiction.
    harmony: f64,
}

impl Harm {
    /// An incident that will arrive.
    pub fn new(arrival: u32, growth: f64) -> Self {
        Self { arrival, growth, ..Self::default() }
    }

    /// The incident arrives.
    pub fn begin(&mut self, draw: &mut Draw) {
        self.active = true;
        self.damage = DAMAGE_AT_ARRIVAL;
        self.factor = 1.0 + self.growth;
        self.since = self.arrival;
        self.harmony = unit_exponential(draw);
    }

    /// Somebody works on the incident from now on.
    pub fn slow_down(&mut self) {
        self.factor = 1.0 + self.growth / 2.0;
    }

    /// Accounts for the days before `until`, during which `informed` knew of the incident.
    pub fn account(
        &mut self,
        network: &Network,
        ledger: &mut Ledger,
        draw: &mut Draw,
        informed: Agencies,
        until: u32,
    ) {
        let mut visible_from = until;
        for day in self.since..until {
            self.damage = (self.damage * self.factor).min(1.0);
            ledger.damage_days += self.damage;
            if self.damage >= VISIBLE {
                visible_from = visible_from.min(day);
                ledger.burden[day as usize] += TRUST_PER_DAMAGE * self.damage;
            }
        }
        self.since = until;
        if visible_from < until && informed.count_ones() > 1 {
            self.contradict(contradiction(network, informed), ledger, draw, visible_from, until);
        }
    }

    /// Finds the days from `day` to before `until` on which agencies contradict each other.
    fn contradict(
        &mut self,
        hazard: f64,
        ledger: &mut Ledger,
        draw: &mut Draw,
        mut day: u32,
        until: u32,
    ) {
        loop {
            let left = f64::from(until - day) * hazard;
            if self.harmony >= left {
                self.harmony -= left;
                return;
            }
            day = (day + (self.harmony / hazard) as u32).min(until - 1);
            ledger.burden[day as usize] += TRUST_PER_CONTRADICTION;
            ledger.contradictions += 1;
            self.harmony = unit_exponential(draw);
            day += 1;
        }
    }
}

/// The hazard of a day that the informed agencies say both A and B.
fn contradiction(network: &Network, informed: Agencies) -> f64 {
    let (mut nobody_says_a, mut nobody_says_b, mut silence) = (1.0, 1.0, 1.0);
    for agency in members(informed) {
        let says_b = 0.5 / f64::from(1 + network.neighbours_in(agency, informed));
        nobody_says_a *= 1.0 - SPEAKS * (1.0 - says_b);
        nobody_says_b *= 1.0 - SPEAKS * says_b;
        silence *= 1.0 - SPEAKS;
    }
    -libm::log(nobody_says_a + nobody_says_b - silence)
}

fn unit_exponential(draw: &mut Draw) -> f64 {
    draw.exponential_nano() as f64 * 1e-9
}
