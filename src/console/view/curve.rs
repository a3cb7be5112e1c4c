//! The meters over exercise time.

use crate::base::minute::Minute;
use crate::scenario::model::Gauge;
use crate::session::director::Director;
use crate::session::journal::Journal;
use crate::session::replay::replay_to;
use crate::session::step::Position;
use crate::sim::kernel::Meters;

/// More samples than any curve on a screen can show; then every other one goes.
const MOST: usize = 1_200;

/// The meters at a minute, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// When.
    pub at: Minute,
    /// Technical damage.
    pub damage: f64,
    /// Public trust.
    pub trust: f64,
    /// Perceived independence.
    pub independence: f64,
}

impl Sample {
    fn new(at: Minute, meters: &Meters) -> Self {
        Self {
            at,
            damage: meters.damage.as_f64(),
            trust: meters.trust.as_f64(),
            independence: meters.independence.as_f64(),
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
}

/// Samples in the order of time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Curve {
    /// The samples, at least one.
    pub samples: Vec<Sample>,
}

impl Curve {
    /// The curve of all that was played in the line that is on.
    pub fn replayed<J: Journal>(director: &Director<J>) -> Self {
        let steps = director.record().tree().steps(director.line());
        let mut curve = Self::default();
        let (scenario, seed) = (director.scenario().clone(), director.seed());
        let (mut start, _) = replay_to(scenario.clone(), seed, &[], Position::default(), |_, _| {});
        curve.add(Minute::START, &start.kernel.meters());
        let seen = |kernel: &mut crate::sim::kernel::Kernel, _| {
            let meters = kernel.meters();
            curve.add(kernel.now(), &meters);
        };
        drop(replay_to(scenario, seed, &steps, director.at(), seen));
        curve
    }

    /// Adds where the meters are now.
    pub fn add(&mut self, at: Minute, meters: &Meters) {
        let sample = Sample::new(at, meters);
        let ends = self.samples.last().is_some_and(|last| last.at == at);
        if ends {
            self.samples.pop();
        }
        self.samples.push(sample);
        if MOST < self.samples.len() {
            let mut number = 0;
            let last = self.samples.len() - 1;
            self.samples.retain(|_| {
                number += 1;
                number % 2 == 1 || number > last
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::level::Points;

    #[test]
    fn a_long_curve_keeps_its_ends() {
        let meters = Meters {
            damage: Points::ZERO,
            damage_by: [Points::ZERO; 3],
            trust: Points::FULL,
            trust_by: Vec::new(),
            independence: Points::FULL,
        };
        let mut curve = Curve::default();
        for minute in 0..20_000 {
            curve.add(Minute(minute), &meters);
            curve.add(Minute(minute), &meters);
        }
        assert!(curve.samples.len() <= MOST);
        assert_eq!(curve.samples[0].at, Minute(0));
        assert_eq!(curve.samples.last().map(|it| it.at), Some(Minute(19_999)));
        assert!(curve.samples.is_sorted_by_key(|it| it.at));
    }
}
