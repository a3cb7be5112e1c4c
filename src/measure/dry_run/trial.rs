//! One run of a dry run, and what was seen in it.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::ids::SeatId;
use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::measure::{has_begun, is_met};
use crate::policy::{Cast, Play, PolicyKind};
use crate::scenario::model::{OrderKind, Scenario};
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::read::Incident;
use crate::sim::vocabulary::InjectStatus;

/// How many runs one kernel plays before another is made; few enough that all cores stay busy.
const RUNS_PER_KERNEL: usize = 8;

/// A kind of order in the hand of a seat.
pub type Authority = (SeatId, OrderKind);

/// A run to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Job {
    /// The policy of all seats.
    pub policy: PolicyKind,
    /// The seed of all draws.
    pub seed: u64,
}

/// The meters at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ends {
    /// Technical damage, 0 to 100 points; more is worse.
    pub damage: Points,
    /// Public trust, 0 to 100 points; the mean of the segments by size.
    pub trust: Points,
    /// Perceived independence of the EMB, 0 to 100 points.
    pub independence: Points,
}

/// What was seen in one run. Things of the scenario are named by their position in its lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// Which run.
    pub job: Job,
    /// How it ended.
    pub ends: Ends,
    /// Incidents that began.
    pub begun: BTreeSet<usize>,
    /// Attempts that were averted.
    pub averted: BTreeSet<usize>,
    /// Injects that were released.
    pub released: BTreeSet<usize>,
    /// Options that were chosen, by inject.
    pub chosen: BTreeSet<(usize, usize)>,
    /// Expected actions that were done, in time or late, by inject.
    pub done: BTreeSet<(usize, usize)>,
    /// Objectives that were met.
    pub met: BTreeSet<usize>,
    /// Authorities that were used.
    pub given: BTreeSet<Authority>,
    /// Authorities that stand in the ledger as the cause of a movement.
    pub moved: BTreeSet<Authority>,
}

/// Makes all runs on all cores. The result is in the order of the jobs, whatever the number of
/// threads. `made` hears of every one, and may stop it; there is no result then.
pub(super) fn play_all(
    scenario: &Arc<Scenario>,
    jobs: &[Job],
    made: &(impl Fn() -> ControlFlow<()> + Sync),
) -> Option<Vec<Trial>> {
    let chunks = jobs.par_chunks(RUNS_PER_KERNEL);
    let trials = chunks.flat_map_iter(|chunk| {
        let mut kernel = Kernel::new(scenario.clone(), 0);
        chunk.iter().map(move |job| {
            let trial = play(&mut kernel, *job);
            made().is_continue().then_some(trial)
        })
    });
    trials.collect()
}

/// Plays one run to the end and gives back how it ended.
pub(super) fn play_to_end(kernel: &mut Kernel, job: Job) -> Ends {
    kernel.restart(job.seed);
    let cast = Cast::all(job.policy, kernel.scenario().seats.len());
    Play::new(kernel, &cast, job.seed).run(Minute::NEVER);
    let meters = kernel.meters();
    Ends { damage: meters.damage, trust: meters.trust, independence: meters.independence }
}

fn play(kernel: &mut Kernel, job: Job) -> Trial {
    let ends = play_to_end(kernel, job);
    let scenario = kernel.scenario().clone();
    let incidents = kernel.incidents();
    let having = |is: fn(&Incident) -> bool| {
        (0..incidents.len()).filter(|at| is(&incidents[*at])).collect::<BTreeSet<_>>()
    };
    let begun = having(has_begun);
    let averted = having(|one| one.averted_at.is_some());
    let (mut released, mut chosen, mut done) = Default::default();
    let mut late = Vec::new();
    for (at, progress) in kernel.injects().into_iter().enumerate() {
        if progress.released_at.is_none() {
            continue;
        }
        BTreeSet::insert(&mut released, at);
        if let InjectStatus::Answered(option) = progress.status {
            BTreeSet::insert(&mut chosen, (at, usize::from(option)));
        }
        for (action, when) in progress.expected.iter().enumerate() {
            match when {
                Some(Minute::NEVER) | None => late.push((at, action)),
                Some(_) => {
                    BTreeSet::insert(&mut done, (at, action));
                }
            }
        }
    }
    late.retain(|(at, action)| kernel.holds(&scenario.injects[*at].expected[*action].done));
    done.extend(late);
    let objectives = scenario.objectives.iter().enumerate();
    let met = objectives.filter(|(_, one)| is_met(kernel, one)).map(|(at, _)| at).collect();
    let orders = &kernel.log().orders;
    let given = orders.iter().map(|record| (record.seat, record.order.kind())).collect();
    let moved = moved(kernel);
    Trial { job, ends, begun, averted, released, chosen, done, met, given, moved }
}

/// Authorities that the ledger names as causes, through the orders and the statements made by them.
fn moved(kernel: &mut Kernel) -> BTreeSet<Authority> {
    let flowing = kernel.flowing();
    let orders = &kernel.log().orders;
    let claims = kernel.claims();
    let contradictions = kernel.contradictions();
    let of_claim = |no: u32| claims.get(no as usize).and_then(|claim| claim.order);
    let mut moved = BTreeSet::new();
    for entry in kernel.ledger().entries.iter().chain(&flowing) {
        let by: [Option<u32>; 2] = match entry.cause {
            Cause::Order(no)
            | Cause::Overreach(no)
            | Cause::Refusal(no)
            | Cause::UnequalHelp(no) => [Some(no), None],
            Cause::Claim(no) | Cause::Proof(no) => [of_claim(no), None],
            Cause::Contradiction(no) => match contradictions.get(no as usize) {
                Some(one) => [of_claim(one.first), of_claim(one.second)],
                None => [None, None],
            },
            Cause::Incident(_)
            | Cause::Rumour(_)
            | Cause::Silence(_)
            | Cause::Missed(_)
            | Cause::Delay
            | Cause::Return
            | Cause::Finding(_)
            | Cause::Intervention(_) => [None, None],
        };
        for no in by.into_iter().flatten() {
            moved.extend(orders.get(no as usize).map(|one| (one.seat, one.order.kind())));
        }
    }
    moved
}
