//! Paired runs: the same seed under two policies, and what the median difference is worth.

use std::path::Path;

use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;

use crate::paired_difference::{Difference, median};

/// What one run came to.
#[derive(Debug, Clone, Copy)]
pub struct Outcome {
    /// Technical damage at the end, in points.
    pub damage: f64,
    /// Public trust at the end, in points.
    pub trust: f64,
    /// Messages read.
    pub messages_read: f64,
    /// Incidents that the news had before any authority spoke.
    pub first_in_the_news: f64,
    /// Mean minutes that a message waited on a desk.
    pub waiting_minutes: f64,
}

/// Outcomes of the same seeds, pair by pair.
pub struct Pairs(Vec<(Outcome, Outcome)>);

/// Plays a pack under two policies with the same seeds.
pub fn compare(pack: &str, one: PolicyKind, other: PolicyKind, seeds: u64) -> Pairs {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs").join(pack);
    let scenario = load(&path, &LoadOptions::default()).expect("shipped scenarios load").scenario;
    let mut kernel = Kernel::new(scenario.clone(), 0);
    let casts = [one, other].map(|policy| Cast::all(policy, scenario.seats.len()));
    let mut pair = |seed| {
        let [one, other] = [0, 1].map(|at: usize| play(&mut kernel, &casts[at], seed));
        (one, other)
    };
    Pairs((1..=seeds).map(&mut pair).collect())
}

fn play(kernel: &mut Kernel, cast: &Cast, seed: u64) -> Outcome {
    kernel.restart(seed);
    Play::new(kernel, cast, seed).run(Minute::NEVER);
    let meters = kernel.meters();
    let reads = &kernel.log().reads;
    let waited: i64 = reads.iter().map(|read| read.read_at.since(read.delivered_at)).sum();
    let disclosed = |state: &hotwash::sim::read::Incident| {
        state.disclosure.is_some_and(|disclosure| disclosure.first.is_none())
    };
    Outcome {
        damage: meters.damage.as_f64(),
        trust: meters.trust.as_f64(),
        messages_read: reads.len() as f64,
        first_in_the_news: kernel.incidents().iter().copied().filter(disclosed).count() as f64,
        waiting_minutes: waited as f64 / reads.len().max(1) as f64,
    }
}

impl Pairs {
    /// The median of the paired differences of an outcome, one minus other.
    pub fn of(&self, outcome: impl Fn(&Outcome) -> f64) -> Difference {
        let differences: Vec<f64> =
            self.0.iter().map(|(one, other)| outcome(one) - outcome(other)).collect();
        Difference::of(&differences, median)
    }
}
