//! Where policies would have gone: the meters of the same scenario under several seeds with a
//! policy in every seat, and how they worked together; where an exercise lies among them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::policy::{Cast, Play, PolicyKind};
use crate::scenario::model::{Gauge, Scenario};
use crate::sim::kernel::Kernel;

use super::Sample;
use super::coordination::{Coordination, Metric, Window};

/// The measures of coordination of which it is told where policies lie: those that a room can do
/// something about.
const MEASURED: [Metric; 16] = [
    Metric::Density,
    Metric::BetweennessCentralization,
    Metric::PlannedOverlap,
    Metric::TimeToNotify,
    Metric::Coverage,
    Metric::WithheldFacts,
    Metric::RightDesk,
    Metric::InjectFirstAction,
    Metric::DecisionLatency,
    Metric::ReadingDelay,
    Metric::WorkloadGini,
    Metric::SharedAwareness,
    Metric::Contradictions,
    Metric::FirstStatement,
    Metric::HelpUsed,
    Metric::DuplicatedEffort,
];

/// The meters of several runs at the same minutes.
pub struct PolicyRuns {
    kernel: Kernel,
    /// The minutes, ascending; the last one is the end.
    minutes: Vec<Minute>,
    /// The samples of each run.
    runs: Vec<Vec<Sample>>,
    /// Measures of coordination at the end, of each run that has a value.
    measured: BTreeMap<Metric, Vec<i64>>,
}

/// What lies between a lower and an upper level at one minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spread {
    /// One in twenty runs lies lower.
    pub low: Points,
    /// The middle one.
    pub median: Points,
    /// One in twenty runs lies higher.
    pub high: Points,
}

/// Where nine of ten runs lie with a measure of coordination, in the unit of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeasureSpread {
    /// One in twenty runs lies lower.
    pub low: i64,
    /// The middle one.
    pub median: i64,
    /// One in twenty runs lies higher.
    pub high: i64,
    /// How many runs had something to measure.
    pub runs: usize,
}

/// Where nine of ten runs lie, minute by minute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// How many runs it is made of.
    pub runs: usize,
    /// The minutes, ascending.
    pub minutes: Vec<Minute>,
    /// Public trust at each of them.
    pub trust: Vec<Spread>,
    /// Technical damage at each of them.
    pub damage: Vec<Spread>,
    /// The levels at the end, ascending.
    trust_ends: Vec<Points>,
    damage_ends: Vec<Points>,
    /// Measures of coordination at the end, ascending.
    measured: BTreeMap<Metric, Vec<i64>>,
}

/// Where something lies among runs at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BandPlace {
    /// How many of a hundred runs did worse, ties counted half.
    pub better_than: u32,
    /// Where the middle run ends.
    pub median: Points,
    /// One in twenty runs ends lower.
    pub low: Points,
    /// One in twenty runs ends higher.
    pub high: Points,
}

impl PolicyRuns {
    /// Of a scenario, at these minutes, ascending; none have been made.
    pub fn new(scenario: Arc<Scenario>, minutes: Vec<Minute>) -> Self {
        let kernel = Kernel::new(scenario, 0);
        Self { kernel, minutes, runs: Vec::new(), measured: BTreeMap::new() }
    }

    /// Makes one more, with a policy in every seat.
    pub fn play(&mut self, policy: PolicyKind, seed: u64) {
        self.kernel.restart(seed);
        let cast = Cast::all(policy, self.kernel.scenario().seats.len());
        let mut play = Play::new(&mut self.kernel, &cast, seed);
        let sample = |minute: &Minute| {
            play.run(*minute);
            let meters = play.kernel.meters();
            Sample { damage: meters.damage, trust: meters.trust }
        };
        self.runs.push(self.minutes.iter().map(sample).collect());
        let of = Coordination::of(&self.kernel, Window::whole(self.kernel.now()));
        for metric in MEASURED {
            self.measured.entry(metric).or_default().extend(of.readings.whole(metric));
        }
    }

    /// Where they lie; nothing before the first one.
    pub fn band(&self) -> Option<Band> {
        if self.runs.is_empty() || self.minutes.is_empty() {
            return None;
        }
        let at = |minute: usize, level: fn(&Sample) -> Points| -> Vec<Points> {
            let mut levels: Vec<Points> =
                self.runs.iter().map(|samples| level(&samples[minute])).collect();
            levels.sort_unstable();
            levels
        };
        let (trust, damage): (fn(&Sample) -> Points, fn(&Sample) -> Points) =
            (|it| it.trust, |it| it.damage);
        let spreads = |level: fn(&Sample) -> Points| -> Vec<Spread> {
            (0..self.minutes.len()).map(|minute| spread(&at(minute, level))).collect()
        };
        let last = self.minutes.len() - 1;
        Some(Band {
            runs: self.runs.len(),
            minutes: self.minutes.clone(),
            trust: spreads(trust),
            damage: spreads(damage),
            trust_ends: at(last, trust),
            damage_ends: at(last, damage),
            measured: self.measured.clone().into_iter().map(ascending).collect(),
        })
    }
}

fn ascending((metric, mut values): (Metric, Vec<i64>)) -> (Metric, Vec<i64>) {
    values.sort_unstable();
    (metric, values)
}

/// The twentieth from below, the middle and the twentieth from above of levels, ascending.
fn spread(levels: &[Points]) -> Spread {
    let [low, median, high] = quantiles(levels);
    Spread { low, median, high }
}

fn quantiles<T: Copy>(ascending: &[T]) -> [T; 3] {
    let last = ascending.len() - 1;
    [ascending[last / 20], ascending[last / 2], ascending[last - last / 20]]
}

impl Band {
    /// Where the runs lie, minute by minute; independence is not in it.
    pub fn spreads(&self, gauge: Gauge) -> &[Spread] {
        match gauge {
            Gauge::Damage => &self.damage,
            Gauge::Trust => &self.trust,
            Gauge::Independence => &[],
        }
    }

    /// Where the runs lie with a measure of coordination at the end; nothing if it is not one of
    /// those that are told, or no run had something to measure.
    pub fn of_measure(&self, metric: Metric) -> Option<MeasureSpread> {
        let values = self.measured.get(&metric).filter(|it| !it.is_empty())?;
        let [low, median, high] = quantiles(values);
        Some(MeasureSpread { low, median, high, runs: values.len() })
    }

    /// Where a level lies among the ends of the runs.
    pub fn place(&self, gauge: Gauge, level: Points) -> Option<BandPlace> {
        let (ends, less_is_better) = match gauge {
            Gauge::Damage => (&self.damage_ends, true),
            Gauge::Trust => (&self.trust_ends, false),
            Gauge::Independence => return None,
        };
        let below = ends.partition_point(|it| *it < level);
        let equal = ends.partition_point(|it| *it <= level) - below;
        let worse = if less_is_better { ends.len() - below - equal } else { below };
        let (twice, all) = (2 * worse + equal, ends.len());
        let Spread { low, median, high } = spread(ends);
        let better_than = ((50 * twice + all / 2) / all) as u32;
        Some(BandPlace { better_than, median, low, high })
    }

    /// The longest time in which levels lay outside of the band, and whether above it. `level` is
    /// asked for the level at a minute.
    pub fn longest_outside(
        &self,
        gauge: Gauge,
        level: impl Fn(Minute) -> Points,
    ) -> Option<(Minute, Minute, bool)> {
        let mut longest: Option<(Minute, Minute, bool)> = None;
        let mut now: Option<(Minute, Minute, bool)> = None;
        for (minute, spread) in self.minutes.iter().zip(self.spreads(gauge)) {
            let level = level(*minute);
            let is_above = spread.high < level;
            if !is_above && spread.low <= level {
                now = None;
                continue;
            }
            let begun = now.filter(|it| it.2 == is_above).map_or(*minute, |it| it.0);
            now = Some((begun, *minute, is_above));
            let length = |it: (Minute, Minute, bool)| it.1.since(it.0);
            if longest.map_or(-1, length) < minute.since(begun) {
                longest = now;
            }
        }
        longest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    use crate::scenario::{LoadOptions, load};

    fn runs(minutes: Vec<Minute>) -> PolicyRuns {
        let pack = Path::new("scenarios/packs/count-night");
        let scenario = load(pack, &LoadOptions::default()).unwrap().scenario;
        PolicyRuns::new(scenario, minutes)
    }

    #[test]
    fn the_same_runs_make_the_same_band_and_looking_changes_nothing() {
        let end = runs(Vec::new()).kernel.scenario().calendar.end;
        let many: Vec<Minute> = (0..=end.0).step_by(20).map(Minute).chain([end]).collect();
        let (mut often, mut again, mut once) = (runs(many.clone()), runs(many), runs(vec![end]));
        assert_eq!(often.band(), None);
        for seed in 0..4 {
            for policy in [PolicyKind::Network, PolicyKind::Silo] {
                often.play(policy, seed);
                again.play(policy, seed);
                once.play(policy, seed);
            }
        }
        let (often, once) = (often.band().unwrap(), once.band().unwrap());
        assert_eq!(Some(&often), again.band().as_ref());
        assert_eq!(often.trust_ends, once.trust_ends);
        assert_eq!(often.damage_ends, once.damage_ends);
        let is_sorted = |it: &Spread| it.low <= it.median && it.median <= it.high;
        assert!(often.trust.iter().chain(&often.damage).all(is_sorted));
        assert_eq!(often.measured, once.measured);
        let density = often.of_measure(Metric::Density).unwrap();
        assert_eq!(density.runs, 8);
        assert!(density.low < density.high && density.low <= density.median, "{density:?}");
        assert_eq!(often.of_measure(Metric::Bridges), None);
    }

    #[test]
    fn less_damage_is_better_and_the_time_outside_is_told() {
        let ends: Vec<Points> = (1..=20).map(Points::whole).collect();
        let minutes: Vec<Minute> = (0..5).map(Minute).collect();
        let spreads = vec![spread(&ends); 5];
        let band = Band {
            runs: 20,
            minutes,
            trust: spreads.clone(),
            damage: spreads,
            trust_ends: ends.clone(),
            damage_ends: ends,
            measured: BTreeMap::new(),
        };
        let of = |gauge, level| band.place(gauge, Points::whole(level)).unwrap().better_than;
        assert_eq!((of(Gauge::Trust, 0), of(Gauge::Trust, 30)), (0, 100));
        assert_eq!((of(Gauge::Damage, 0), of(Gauge::Damage, 30)), (100, 0));
        let level = |at: Minute| Points::whole([10, 30, 30, 0, 10][at.0 as usize]);
        let outside = band.longest_outside(Gauge::Trust, level);
        assert_eq!(outside, Some((Minute(1), Minute(2), true)));
        let inside = band.longest_outside(Gauge::Trust, |_| Points::whole(10));
        assert_eq!(inside, None);
    }
}
