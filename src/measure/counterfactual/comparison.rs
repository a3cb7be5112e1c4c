//! What if: an exercise as it was, and as it would have been.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::measure::{Books, Exercise, Ground, Grounds, Measure, Outcomes, Sample};
use crate::scenario::model::Gauge;
use crate::session::player::Player;
use crate::sim::hash::StateHash;

use super::change::{Change, Dropped, Script, Unanswerable};
use super::course;

/// All meters.
pub(super) const GAUGES: [Gauge; 3] = [Gauge::Damage, Gauge::Trust, Gauge::Independence];

/// One of two lines that are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Both meters at the minutes of the comparison.
    pub curve: Vec<Sample>,
    /// What became of it.
    pub outcomes: Outcomes,
    /// Steps that do not count.
    pub dropped: Vec<Dropped>,
    /// The state at the end.
    pub hash: StateHash,
    causes: BTreeMap<(Gauge, Ground, Option<SeatId>), i64>,
}

/// An outcome in both lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paired {
    /// Which, and in what unit.
    pub measure: Measure,
    /// As it was.
    pub before: Option<i64>,
    /// As it would have been.
    pub after: Option<i64>,
}

impl Paired {
    /// By how much it would have been more; none if one of the two is not there.
    pub fn difference(self) -> Option<i64> {
        Some(self.after? - self.before?)
    }
}

/// What a cause did in both lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CauseChange {
    /// To which meter.
    pub gauge: Gauge,
    /// Why.
    pub ground: Ground,
    /// Through which agency, if through one.
    pub via: Option<SeatId>,
    /// As it was, in millionths of a point; 0 if it was not.
    pub before: i64,
    /// As it would have been.
    pub after: i64,
}

impl CauseChange {
    /// By how much the meter would have been higher through it.
    pub const fn difference(self) -> i64 {
        self.after - self.before
    }
}

/// An exercise as it was and as it would have been under the same chance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The minutes at which both curves are sampled.
    pub minutes: Vec<Minute>,
    /// As it was.
    pub before: Side,
    /// As it would have been.
    pub after: Side,
    /// All outcomes side by side.
    pub outcomes: Vec<Paired>,
    /// Causes whose part in a meter differs, largest difference first. Those of one meter add up
    /// to the difference of its movement.
    pub causes: Vec<CauseChange>,
}

/// What if? Plays an exercise as it was recorded and with changes, samples both curves at the same
/// `minutes`, ascending, and compares.
///
/// # Errors
/// When a change names what is not there.
pub fn what_if(
    exercise: &Exercise,
    changes: &[Change],
    minutes: &[Minute],
) -> Result<Comparison, Unanswerable> {
    let (script, scenario) = Script::changed(exercise, changes)?;
    let mut player = exercise.player();
    let recorded = Script::recorded(&exercise.steps);
    let before = Side::played(&mut player, exercise, &recorded, minutes);
    if std::sync::Arc::ptr_eq(&scenario, &exercise.scenario) {
        player.restart(exercise.seed);
    } else {
        player = Player::new(scenario.clone(), exercise.seed);
    }
    let after = Side::played(&mut player, exercise, &script, minutes);
    // Another setting may have other segments; what only one side has is told all the same.
    let measures = if before.outcomes.trust_by.len() < after.outcomes.trust_by.len() {
        Measure::all(&scenario)
    } else {
        Measure::all(&exercise.scenario)
    };
    let paired = |measure: Measure| Paired {
        measure,
        before: measure.of(&before.outcomes),
        after: measure.of(&after.outcomes),
    };
    let outcomes = measures.into_iter().map(paired).collect();
    let causes = differences(&before, &after);
    Ok(Comparison { minutes: minutes.to_vec(), before, after, outcomes, causes })
}

impl Side {
    fn played(
        player: &mut Player,
        exercise: &Exercise,
        script: &Script,
        minutes: &[Minute],
    ) -> Self {
        let (recording, dropped) =
            course::play(player, exercise.seed, script, exercise.until, minutes);
        let kernel = &mut player.kernel;
        let outcomes = Outcomes::new(kernel, &recording);
        let grounds = Grounds::of(kernel);
        let mut causes = BTreeMap::new();
        for gauge in GAUGES {
            for share in Books::of(kernel, gauge).shares() {
                let key = (gauge, grounds.ground(share.cause), share.via);
                *causes.entry(key).or_default() += share.amount;
            }
        }
        let hash = kernel.state_hash();
        Self { curve: recording.samples, outcomes, dropped, hash, causes }
    }
}

fn differences(before: &Side, after: &Side) -> Vec<CauseChange> {
    let mut both: BTreeMap<_, (i64, i64)> = BTreeMap::new();
    for (key, amount) in &before.causes {
        both.entry(*key).or_default().0 = *amount;
    }
    for (key, amount) in &after.causes {
        both.entry(*key).or_default().1 = *amount;
    }
    let change =
        |((gauge, ground, via), (before, after))| CauseChange { gauge, ground, via, before, after };
    let changes = both.into_iter().map(change);
    let mut changes: Vec<CauseChange> = changes.filter(|it| it.difference() != 0).collect();
    // The sort is stable: equals stay in the order of their grounds.
    changes.sort_by_key(|change| Reverse(change.difference().unsigned_abs()));
    changes
}
