//! Whether an authority matters: the same runs again without it, seed by seed.
//!
//! The ledger names some orders as causes; those matter and need no second look. What others do,
//! such as a call that brings help sooner, shows only in what would have happened without them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;

use rayon::prelude::*;

use crate::policy::PolicyKind;
use crate::scenario::model::{OrderKind, Scenario};
use crate::sim::kernel::Kernel;

use super::trial::{Authority, Trial, play_to_end};

/// How many runs of each policy an authority is taken out of, at most: what matters seldom, such as
/// a promise to wait for the result, is seen in one run of ten.
const PER_POLICY: usize = 12;

/// What became of the authorities that were taken out.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Paired {
    /// Without them, some run ended otherwise.
    pub matters: BTreeSet<Authority>,
    /// Without them, all runs ended the same.
    pub dead: BTreeSet<Authority>,
    /// How many runs it took.
    pub runs: u64,
}

/// Authorities that policies used and that the ledger never names as causes. Answers are left out:
/// their options are judged by themselves.
pub(super) fn undecided(trials: &[Trial]) -> Vec<Authority> {
    let moved: BTreeSet<Authority> =
        trials.iter().flat_map(|trial| &trial.moved).copied().collect();
    let given: BTreeSet<Authority> =
        thinking(trials).flat_map(|trial| &trial.given).copied().collect();
    let is_answer = |authority: &Authority| authority.1 == OrderKind::Answer;
    given
        .into_iter()
        .filter(|authority| !moved.contains(authority) && !is_answer(authority))
        .collect()
}

/// Runs by policies that decide for a reason. Random play draws from the list of authorities, so it
/// would differ without one even if the authority did nothing.
pub(super) fn thinking(trials: &[Trial]) -> impl Iterator<Item = &Trial> {
    trials.iter().filter(|trial| trial.job.policy != PolicyKind::Random)
}

/// Plays runs again without an authority, until one ends otherwise or all have ended the same.
/// `made` hears of every authority, and may stop it; there is no result then.
pub(super) fn pair(
    scenario: &Arc<Scenario>,
    trials: &[Trial],
    authorities: &[Authority],
    made: &(impl Fn() -> ControlFlow<()> + Sync),
) -> Option<Paired> {
    let test = |authority: &Authority| {
        let (matters, runs) = without(scenario, trials, *authority);
        made().is_continue().then_some((*authority, matters, runs))
    };
    let tested: Vec<(Authority, bool, u64)> =
        authorities.par_iter().map(test).collect::<Option<_>>()?;
    let mut paired = Paired::default();
    for (authority, matters, runs) in tested {
        let set = if matters { &mut paired.matters } else { &mut paired.dead };
        set.insert(authority);
        paired.runs += runs;
    }
    Some(paired)
}

fn without(scenario: &Scenario, trials: &[Trial], authority: Authority) -> (bool, u64) {
    let (seat, kind) = authority;
    let mut changed = scenario.clone();
    changed.seats[seat.index()].authorities.retain(|one| *one != kind);
    let mut kernel = Kernel::new(Arc::new(changed), 0);
    let mut runs = 0;
    for trial in partners(trials, authority) {
        runs += 1;
        if play_to_end(&mut kernel, trial.job) != trial.ends {
            return (true, runs);
        }
    }
    (false, runs)
}

/// The first run of every policy that used the authority, then the second, and so on.
fn partners(trials: &[Trial], authority: Authority) -> Vec<&Trial> {
    let mut by_policy: BTreeMap<PolicyKind, Vec<&Trial>> = BTreeMap::new();
    for trial in thinking(trials).filter(|trial| trial.given.contains(&authority)) {
        by_policy.entry(trial.job.policy).or_default().push(trial);
    }
    let nth = |no: usize| by_policy.values().filter_map(move |trials| trials.get(no).copied());
    (0..PER_POLICY).flat_map(nth).collect()
}
