//! The meters over exercise time.

use crate::base::minute::Minute;
use crate::scenario::model::Gauge;
use crate::session::director::Director;
use crate::session::journal::Journal;
use crate::session::readings::{Reading, readings};

use super::movements::corners;

/// More samples than any curve on a screen can show; then those go that lie as good as straight
/// between others.
const MOST: usize = 1_200;
/// How far off a straight line what goes may lie at first, in points of a meter.
const STRAIGHT: f64 = 0.01;

/// The meters at a minute, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    pub at: Minute,
    pub damage: f64,
    pub trust: f64,
    pub independence: f64,
}

impl Sample {
    fn new(reading: Reading) -> Self {
        Self {
            at: reading.at,
            damage: reading.damage.as_f64(),
            trust: reading.trust.as_f64(),
            independence: reading.independence.as_f64(),
        }
    }

    /// The level of one of them.
    pub const fn level(&self, gauge: Gauge) -> f64 {
        match gauge {
            Gauge::Damage => self.damage,
            Gauge::Trust => self.trust,
            Gauge::Independence => self.independence,
        }
    }

    /// Whether all of them stand where they stood then.
    fn equals(&self, then: &Self) -> bool {
        Gauge::ALL.iter().all(|gauge| (self.level(*gauge) - then.level(*gauge)).abs() < 1e-9)
    }
}

/// Samples in the order of time. What happened at once is a step: a sample in the minute before it
/// and one in its own.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeterCurve {
    /// The samples, at least one.
    pub samples: Vec<Sample>,
}

impl MeterCurve {
    /// The curve of all that was played in the current branch.
    pub fn replayed<J: Journal>(director: &Director<J>) -> Self {
        let steps = director.record().tree().steps(director.branch());
        let mut curve = Self::default();
        let (scenario, seed) = (director.scenario().clone(), director.seed());
        readings(scenario, seed, &steps, director.at(), |reading| curve.add(reading));
        curve
    }

    /// The same up to a minute.
    pub fn until(&self, minute: Minute) -> Self {
        let end = self.samples.partition_point(|sample| sample.at <= minute);
        Self { samples: self.samples[..end].to_vec() }
    }

    /// Adds what the meters showed, unless it is older than what is known.
    pub fn add(&mut self, reading: Reading) {
        let sample = Sample::new(reading);
        match self.samples.as_slice() {
            [.., last] if sample.at < last.at => return,
            [.., last] if sample.at == last.at => _ = self.samples.pop(),
            [.., one, last] if last.equals(one) && sample.equals(last) => _ = self.samples.pop(),
            _ => {}
        }
        self.samples.push(sample);
        if MOST < self.samples.len() {
            self.thin_out();
        }
    }

    /// Leaves out what is not missed: at most half of the samples stay, the corners of all meters.
    fn thin_out(&mut self) {
        let mut straight = STRAIGHT;
        while MOST / 2 < self.samples.len() {
            let corner = |gauge| {
                let point = |it: &Sample| [it.at.0 as f64, it.level(gauge)];
                let line: Vec<[f64; 2]> = self.samples.iter().map(point).collect();
                corners(&line, straight)
            };
            let mut stay: Vec<usize> = Gauge::ALL.into_iter().flat_map(corner).collect();
            stay.sort_unstable();
            stay.dedup();
            self.samples = stay.into_iter().map(|at| self.samples[at]).collect();
            straight *= 2.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::level::Points;

    fn reading(minute: i64, trust: i64) -> Reading {
        let trust = Points(trust);
        let (damage, independence) = (Points::ZERO, Points::FULL);
        Reading { at: Minute(minute), damage, trust, independence }
    }

    #[test]
    fn a_long_curve_keeps_its_ends_and_its_steps() {
        let mut curve = MeterCurve::default();
        // It wobbles all the way, and falls at once in one minute.
        let trust = |minute: i64| 60_000_000 - minute % 7 - if minute < 777 { 0 } else { 900_000 };
        for minute in 0..20_000 {
            curve.add(reading(minute, trust(minute)));
            curve.add(reading(minute, trust(minute)));
        }
        assert!(curve.samples.len() <= MOST);
        assert_eq!(curve.samples[0].at, Minute(0));
        assert_eq!(curve.samples.last().map(|it| it.at), Some(Minute(19_999)));
        assert!(curve.samples.is_sorted_by_key(|it| it.at));
        let at = |minute| curve.samples.iter().any(|it| it.at == Minute(minute));
        assert!(at(776) && at(777));
    }

    #[test]
    fn rest_takes_no_samples_and_the_past_is_over() {
        let mut curve = MeterCurve::default();
        for minute in [0, 5, 9, 20, 21, 7] {
            curve.add(reading(minute, if minute < 21 { 70 } else { 60 }));
        }
        let minutes: Vec<i64> = curve.samples.iter().map(|it| it.at.0).collect();
        assert_eq!(minutes, [0, 20, 21]);
    }
}
