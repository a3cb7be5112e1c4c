//! Where policies would have gone, computed beside the window, one run after the other: at first
//! from a few runs, then from more and more.

use crate::base::minute::Minute;
use crate::console::background::{Growing, Progress};
use crate::measure::{Band, Exercise, PolicyRuns};
use crate::policy::PolicyKind;

/// The policies, each with the same seeds.
const POLICIES: [PolicyKind; 5] = [
    PolicyKind::Network,
    PolicyKind::Hub,
    PolicyKind::ByTheBook,
    PolicyKind::Broadcast,
    PolicyKind::Silo,
];
/// How many seeds there are at last.
const SEEDS: u64 = 200;
/// At how many minutes runs are compared.
const POINTS: usize = 160;

/// How many runs there are at last.
pub const RUNS: usize = SEEDS as usize * POLICIES.len();

/// Begins to compute the band of an exercise; its curves are drawn at these minutes, ascending.
pub fn policy_band(exercise: &Exercise, minutes: &[Minute]) -> Growing<Band> {
    let (scenario, own, until) = (exercise.scenario.clone(), exercise.seed, exercise.until);
    let apart = (minutes.len() / POINTS).max(1);
    let mut minutes: Vec<Minute> = minutes.iter().copied().step_by(apart).collect();
    minutes.retain(|minute| *minute < until);
    minutes.push(until);
    Growing::begin(move |progress, show| {
        grow(PolicyRuns::new(scenario, minutes), own, progress, show);
    })
}

/// Makes all runs, and shows the band whenever there are twice as many.
fn grow(mut runs: PolicyRuns, own: u64, progress: &Progress, show: &mut dyn FnMut(Band)) {
    progress.expect(RUNS);
    let (mut made, mut shown_at) = (0, 1);
    for seed in (0..).filter(|seed| *seed != own).take(SEEDS as usize) {
        for policy in POLICIES {
            runs.play(policy, seed);
            if progress.advance().is_break() {
                return;
            }
        }
        made += 1;
        if made == shown_at || made == SEEDS {
            shown_at *= 2;
            runs.band().into_iter().for_each(&mut *show);
        }
    }
}
