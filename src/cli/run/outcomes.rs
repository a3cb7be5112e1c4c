//! The outcomes of one exercise as numbers, for programs.

use serde::Serialize;

use crate::base::level::Points;
use crate::measure::{self, Recording};
use crate::sim::hash::KERNEL_REV;
use crate::sim::kernel::Kernel;

use super::reached::{Reached, reference};

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

/// Meters from 0 to 100, the rest are numbers of things.
#[derive(Debug, Serialize)]
struct Outcomes {
    damage: f64,
    damage_c: f64,
    damage_i: f64,
    damage_a: f64,
    trust_start: f64,
    trust_min: f64,
    trust_end: f64,
    independence_end: f64,
    contradictions: u32,
    incidents: u32,
    noticed: u32,
    contained: u32,
    first_statement_minutes: Option<f64>,
}

impl Report {
    /// The outcomes of an exercise that has been played.
    pub(super) fn new(kernel: &mut Kernel, recording: &Recording, seed: u64) -> Self {
        let state_hash = kernel.state_hash().to_hex().to_string();
        let all = measure::Outcomes::new(kernel, recording);
        let [damage_c, damage_i, damage_a] = all.damage_by.map(Points::as_f64);
        let outcomes = Outcomes {
            damage: all.damage.as_f64(),
            damage_c,
            damage_i,
            damage_a,
            trust_start: all.trust.start.as_f64(),
            trust_min: all.trust.min.as_f64(),
            trust_end: all.trust.end.as_f64(),
            independence_end: all.independence.as_f64(),
            contradictions: all.contradictions,
            incidents: all.incidents,
            noticed: all.noticed,
            contained: all.contained,
            first_statement_minutes: all.first_statement.map(|seconds| seconds as f64 / 60.0),
        };
        let reached = reference(kernel, seed);
        let reached = reached.map(|it| Reached::new(&it, all.damage, all.trust.end));
        Self {
            scenario: kernel.scenario().id.clone(),
            seed: seed.to_string(),
            kernel_rev: KERNEL_REV,
            state_hash,
            events: recording.events,
            ends_at: kernel.now().0,
            outcomes,
            reached,
        }
    }
}
