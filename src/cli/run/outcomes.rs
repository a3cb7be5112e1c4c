//! The outcomes of one exercise as numbers, for programs.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::cli::tell::measures::{code, number};
use crate::measure::{self, Measure, Quantity, Recording};
use crate::scenario::model::Scenario;
use crate::sim::hash::KERNEL_REV;
use crate::sim::kernel::Kernel;

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
        Self(named)
    }
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
        let scenario = kernel.scenario();
        Self {
            scenario: scenario.id.clone(),
            seed: seed.to_string(),
            kernel_rev: KERNEL_REV,
            state_hash,
            events: recording.events,
            ends_at: kernel.now().0,
            outcomes: Outcomes::new(&all, scenario),
        }
    }
}
