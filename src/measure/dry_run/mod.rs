//! A scenario played many times by policies, to find what is never reached and what never matters
//! before people sit at the table.

mod authorities;
mod findings;
mod trial;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::base::level::Points;
use crate::measure::best_known;
use crate::policy::PolicyKind;
use crate::scenario::model::Scenario;

use trial::{Job, Trial};

pub use findings::Findings;
pub use trial::Authority;

/// Policies that are played as often as asked.
const THINKING: [PolicyKind; 5] = [
    PolicyKind::Network,
    PolicyKind::Silo,
    PolicyKind::Hub,
    PolicyKind::Broadcast,
    PolicyKind::ByTheBook,
];
/// Random play reaches corners quickly, and each run of it takes long: one for so many others.
const RANDOM_SHARE: u64 = 5;
/// No more of random play than this.
const RANDOM_MOST: u64 = 10;

/// What came of a dry run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DryRun {
    /// What was never reached, never done, never mattered.
    pub findings: Findings,
    /// How it ended, policy by policy.
    pub endings: Vec<Ending>,
    /// The policy that is known to do best in this scenario; it is played as often as the others.
    pub best_known: Option<PolicyKind>,
    /// The seed of the first run of every policy; the others follow it.
    pub seed: u64,
    /// How many runs were made.
    pub runs: u64,
    /// How many of them were made again without one authority.
    pub paired_runs: u64,
}

/// How the runs of one policy ended, on average.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The policy of all seats.
    pub policy: PolicyKind,
    /// How many runs.
    pub runs: u64,
    /// Technical damage at the end, the mean.
    pub damage: Points,
    /// Public trust at the end, the mean.
    pub trust: Points,
}

impl DryRun {
    /// Plays every policy `runs` times from a seed on, and random play a few times, on all cores.
    /// The result is the same for any number of threads.
    ///
    /// `expect` hears how many runs there will be in all, and again when it has turned out how many
    /// are to be made once more; `made` hears of every one, and may stop it: there is no result
    /// then.
    pub fn play(
        scenario: &Arc<Scenario>,
        runs: u64,
        seed: u64,
        expect: impl Fn(usize),
        made: impl Fn() -> ControlFlow<()> + Sync,
    ) -> Option<Self> {
        let best_known = best_known(&scenario.id);
        let jobs = jobs(best_known, runs, seed);
        expect(jobs.len());
        let trials = trial::play_all(scenario, &jobs, &made)?;
        let undecided = authorities::undecided(&trials);
        expect(jobs.len() + undecided.len());
        let paired = authorities::pair(scenario, &trials, &undecided, &made)?;
        let findings = Findings::new(scenario, &trials, &paired);
        let (runs, paired_runs) = (trials.len() as u64, paired.runs);
        let endings = endings(&trials);
        Some(Self { findings, endings, best_known, seed, runs, paired_runs })
    }
}

/// What is played: every policy under the same seeds, random play under the first of them.
fn jobs(best_known: Option<PolicyKind>, runs: u64, seed: u64) -> Vec<Job> {
    let seeds = |runs: u64| (0..runs).map(move |run| seed.wrapping_add(run));
    let best_known = best_known.filter(|best| !THINKING.contains(best));
    let thinking = THINKING.into_iter().chain(best_known);
    let thinking = thinking.flat_map(|policy| seeds(runs).map(move |seed| Job { policy, seed }));
    let random = (runs / RANDOM_SHARE).clamp(1, RANDOM_MOST);
    let random = seeds(random).map(|seed| Job { policy: PolicyKind::Random, seed });
    thinking.chain(random).collect()
}

fn endings(trials: &[Trial]) -> Vec<Ending> {
    let mut sums: BTreeMap<PolicyKind, (u64, Points, Points)> = BTreeMap::new();
    for trial in trials {
        let (runs, damage, trust) = sums.entry(trial.job.policy).or_default();
        *runs += 1;
        *damage += trial.ends.damage;
        *trust += trial.ends.trust;
    }
    let mean = |sum: Points, runs: u64| Points(sum.0 / runs as i64);
    let ending = |(policy, (runs, damage, trust))| Ending {
        policy,
        runs,
        damage: mean(damage, runs),
        trust: mean(trust, runs),
    };
    sums.into_iter().map(ending).collect()
}
