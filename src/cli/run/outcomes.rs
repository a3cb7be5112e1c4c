//! The outcomes of one exercise as numbers, for programs.

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::base::calendar::Phase;
use crate::base::level::ONE;
use crate::base::minute::HOUR;
use crate::cli::tell::measures::{code, number};
use crate::measure::{self, DamageInTime, Measure, Quantity, Recording, Reference};
use crate::scenario::model::Scenario;
use crate::sim::hash::KERNEL_REV;
use crate::sim::kernel::Kernel;

use super::reached::Reached;

/// What `run --json` prints; the order of the fields is part of the interface.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    scenario: String,
    /// As text, since programs that read numbers as floats lose what is beyond 53 bits.
    seed: String,
    kernel_rev: u32,
    state_hash: String,
    events: u64,
    /// Minutes after the start.
    ends_at: i64,
    outcomes: Outcomes,
    /// How much of the possible that is, where a best policy is known.
    reached: Option<Reached>,
}

/// Every measure by its name for programs, in the order of [`Measure::all`]: meters from 0 to 100,
/// minutes, shares of 1, numbers of things, true or false; null where there is none.
#[derive(Debug)]
struct Outcomes(Vec<(String, Value)>);

impl Outcomes {
    fn new(all: &measure::Outcomes, scenario: &Scenario) -> Self {
        let mut named = Vec::new();
        for one in Measure::all(scenario) {
            // Where trust began is no outcome, and what became of it says little without.
            if one == Measure::TrustMin {
                named.push(("trust_start".to_owned(), all.trust.start.as_f64().into()));
            }
            let value = one.of(all).map_or(Value::Null, |value| match one.quantity() {
                Quantity::Count => value.into(),
                Quantity::YesNo => (value != 0).into(),
                Quantity::Points | Quantity::Seconds | Quantity::Share => number(one, value).into(),
            });
            named.push((code(one, scenario), value));
        }
        let in_time = &all.damage_in_time;
        named.push(("damage_hours_by_phase".to_owned(), by_phase(in_time, scenario)));
        let by_cycle = in_time.by_cycle.iter().copied().map(hours);
        named.push(("damage_hours_by_cycle".to_owned(), by_cycle.collect()));
        Self(named)
    }
}

/// Damage in hours without the system that matters most, by the phases that the calendar has.
fn by_phase(damage: &DamageInTime, scenario: &Scenario) -> Value {
    let windows = &scenario.calendar.windows;
    let phases = Phase::ALL.into_iter().filter(|it| windows.iter().any(|at| at.phase == *it));
    let hours = |phase: Phase| hours(damage.by_phase[phase as usize]);
    phases.map(|phase| json!({ "phase": format!("{phase:?}"), "hours": hours(phase) })).collect()
}

fn hours(amount: i64) -> f64 {
    amount as f64 / (ONE * HOUR) as f64
}

impl Serialize for Outcomes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Report {
    /// The outcomes of an exercise that has been played.
    pub(super) fn new(kernel: &mut Kernel, recording: &Recording, seed: u64) -> Self {
        let state_hash = kernel.state_hash().to_hex().to_string();
        let all = measure::Outcomes::new(kernel, recording);
        let reached = Reference::play(kernel.scenario(), seed, kernel.now());
        let reached = reached.map(|it| Reached::new(&it, all.damage, all.trust.end));
        let scenario = kernel.scenario();
        Self {
            scenario: scenario.id.clone(),
            seed: seed.to_string(),
            kernel_rev: KERNEL_REV,
            state_hash,
            events: recording.events,
            ends_at: kernel.now().0,
            outcomes: Outcomes::new(&all, scenario),
            reached,
        }
    }
}
