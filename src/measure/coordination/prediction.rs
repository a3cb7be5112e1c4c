//! Which measures go with how an exercise ends: rank correlation over many runs, each with another
//! seed and a policy drawn for every seat.

use std::ops::ControlFlow;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::minute::Minute;
use crate::policy::{Cast, Play, PolicyKind};
use crate::scenario::model::Scenario;
use crate::sim::engine::Chance;
use crate::sim::kernel::Kernel;

use super::Coordination;
use super::graph::millionths;
use super::metric::{Metric, SubjectKind};
use super::window::Window;

/// What a seat may be held by.
const POLICIES: [PolicyKind; 6] = [
    PolicyKind::Absent,
    PolicyKind::Silo,
    PolicyKind::Hub,
    PolicyKind::Broadcast,
    PolicyKind::Network,
    PolicyKind::ByTheBook,
];
/// Far from the purposes of the kernel, which are numbered from 0: who holds a seat says nothing of
/// the chance that it meets.
const DRAWN_FOR_SEATS: u16 = u16::MAX;
/// From fewer runs nothing is concluded.
const FEWEST: usize = 30;
/// Half of the width of 95 % of a normal distribution.
const NORMAL_95: f64 = 1.959_964;
/// How much wider an interval is for ranks than for numbers (Fieller, Hartley and Pearson 1957).
const OF_RANKS: f64 = 1.06;

/// A rank correlation (Spearman) with an interval of 95 % by Fisher's transformation, in
/// millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Correlation {
    /// From -1 to 1.
    pub rho: i64,
    /// The lower end of the interval.
    pub low: i64,
    /// The upper end of the interval.
    pub high: i64,
}

/// How a measure goes with damage and trust at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Association {
    /// Which measure of the whole.
    pub metric: Metric,
    /// In how many runs it had a value.
    pub runs: usize,
    /// With technical damage; none if one of the two was always the same, or in too few runs.
    pub damage: Option<Correlation>,
    /// With public trust.
    pub trust: Option<Correlation>,
}

struct Run {
    damage: i64,
    trust: i64,
    values: Vec<Option<i64>>,
}

/// Plays a scenario so many times under the seeds from 1 on, on all cores, and correlates each
/// measure of the whole with how it ended. Runs in which a measure has no value are left out for
/// it. `done` hears of every run, and may stop it: there is no result then.
pub fn associations(
    scenario: &Arc<Scenario>,
    runs: u64,
    done: impl Fn() -> ControlFlow<()> + Sync,
) -> Option<Vec<Association>> {
    let of_whole = |it: &Metric| it.row().of.contains(&SubjectKind::Whole);
    let metrics: Vec<Metric> = Metric::ALL.into_iter().filter(of_whole).collect();
    let kernel = || Kernel::new(scenario.clone(), 0);
    let play = |kernel: &mut Kernel, seed: u64| {
        let run = run(kernel, seed, &metrics);
        done().is_continue().then_some(run)
    };
    let seeds: Vec<u64> = (1..=runs).collect();
    let all: Option<Vec<Run>> = seeds.into_par_iter().map_init(kernel, play).collect();
    let all = all?;
    let association = |(at, metric): (usize, &Metric)| {
        let with: Vec<&Run> = all.iter().filter(|run| run.values[at].is_some()).collect();
        let own: Vec<i64> = with.iter().filter_map(|run| run.values[at]).collect();
        let against = |of: fn(&Run) -> i64| {
            let other: Vec<i64> = with.iter().map(|run| of(run)).collect();
            correlation(&own, &other)
        };
        let (damage, trust) = (against(|run| run.damage), against(|run| run.trust));
        Association { metric: *metric, runs: with.len(), damage, trust }
    };
    Some(metrics.iter().enumerate().map(association).collect())
}

fn run(kernel: &mut Kernel, seed: u64, metrics: &[Metric]) -> Run {
    let scenario = kernel.scenario().clone();
    let mut cast = Cast::all(PolicyKind::Absent, scenario.seats.len());
    for (seat, about) in scenario.seat_ids().zip(&scenario.seats) {
        let mut draw = Chance::new(seed).draw(DRAWN_FOR_SEATS, about.key, 0);
        cast = cast.with(seat, *draw.pick(&POLICIES).expect("there are policies"));
    }
    kernel.restart(seed);
    Play::new(kernel, &cast, seed).run(Minute::NEVER);
    let meters = kernel.meters();
    let of = Coordination::of(kernel, Window::whole(kernel.now()));
    let values = metrics.iter().map(|metric| of.readings.whole(*metric)).collect();
    Run { damage: meters.damage.0, trust: meters.trust.0, values }
}

/// The rank correlation of two lists of one length; none if one of them is always the same, or they
/// are short.
pub fn correlation(one: &[i64], other: &[i64]) -> Option<Correlation> {
    let rho = spearman(one, other).filter(|_| FEWEST <= one.len())?;
    let half = NORMAL_95 * libm::sqrt(OF_RANKS / (one.len() as f64 - 3.0));
    // Beyond this the transformation has no end.
    let middle = libm::atanh(rho.clamp(-0.999_999, 0.999_999));
    let end = |by: f64| millionths(libm::tanh(middle + by));
    Some(Correlation { rho: millionths(rho), low: end(-half), high: end(half) })
}

fn spearman(one: &[i64], other: &[i64]) -> Option<f64> {
    let (one, other) = (ranks(one), ranks(other));
    let mean = f64::midpoint(one.len() as f64, 1.0);
    let products = |one: &[f64], other: &[f64]| -> f64 {
        one.iter().zip(other).map(|(one, other)| (one - mean) * (other - mean)).sum()
    };
    let spread = products(&one, &one) * products(&other, &other);
    (0.0 < spread).then(|| products(&one, &other) / libm::sqrt(spread))
}

/// Ranks from 1 on; equals share the mean of theirs.
fn ranks(values: &[i64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|at| values[*at]);
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for equals in order.chunk_by(|one, other| values[*one] == values[*other]) {
        let mean = before as f64 + f64::midpoint(equals.len() as f64, 1.0);
        equals.iter().for_each(|at| ranks[*at] = mean);
        before += equals.len();
    }
    ranks
}
