//! What if: an exercise as it was, and as it would have been.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::measure::{CauseKey, CauseKeys, CauseTotals, Exercise, Measure, Outcomes, Sample};
use crate::scenario::model::Gauge;
use crate::session::player::Player;
use crate::sim::hash::StateHash;
use crate::sim::ledger::Cause;

use super::change::{Change, Deferred, Dropped, Script, Unanswerable};
use super::script_run::{self, Outcome};

/// One of two branches that are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Both meters at the minutes of the comparison.
    pub curve: Vec<Sample>,
    /// What became of it.
    pub outcomes: Outcomes,
    /// Steps that do not count.
    pub dropped: Vec<Dropped>,
    /// Steps that came later than they should have.
    pub deferred: Vec<Deferred>,
    /// The state at the end.
    pub hash: StateHash,
    causes: BTreeMap<(Gauge, CauseKey, Option<SeatId>), (Cause, i64)>,
}

/// An exercise as it was and as it would have been, where it ends: for the numbers in a comparison.
pub struct Played {
    /// As it was.
    pub before: Player,
    /// As it would have been.
    pub after: Player,
}

/// An outcome in both branches.
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

/// What a cause did in both branches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CauseChange {
    /// To which meter.
    pub gauge: Gauge,
    /// The cause, the same in both exercises.
    pub cause_key: CauseKey,
    /// Through which agency, if through one.
    pub via: Option<SeatId>,
    /// As it was, in millionths of a point; 0 if it was not.
    pub before: i64,
    /// As it would have been.
    pub after: i64,
    /// What it is called in the exercise as it was, if it is there.
    pub was: Option<Cause>,
    /// What it is called in the exercise as it would have been, if it is there.
    pub would_be: Option<Cause>,
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
) -> Result<(Comparison, Played), Unanswerable> {
    let (script, scenario) = Script::changed(exercise, changes)?;
    let mut players =
        Played { before: exercise.player(), after: Player::new(scenario.clone(), exercise.seed) };
    let recorded = Script::recorded(&exercise.steps);
    let before = Side::played(&mut players.before, exercise, &recorded, minutes);
    let after = Side::played(&mut players.after, exercise, &script, minutes);
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
    let minutes = minutes.to_vec();
    Ok((Comparison { minutes, before, after, outcomes, causes }, players))
}

impl Side {
    fn played(
        player: &mut Player,
        exercise: &Exercise,
        script: &Script,
        minutes: &[Minute],
    ) -> Self {
        let Outcome { recording, dropped, deferred } =
            script_run::play(player, exercise.seed, script, exercise.until, minutes);
        let kernel = &mut player.kernel;
        let outcomes = Outcomes::new(kernel, &recording);
        let cause_keys = CauseKeys::of(kernel);
        let mut causes = BTreeMap::new();
        for gauge in Gauge::ALL {
            for share in CauseTotals::of(kernel, gauge).shares() {
                let key = (gauge, cause_keys.key(share.cause), share.via);
                // What is told apart by its number is told apart by its key.
                let earlier = causes.insert(key, (share.cause, share.amount));
                assert_eq!(earlier, None, "two causes are the same: {key:?}");
            }
        }
        let hash = kernel.state_hash();
        Self { curve: recording.samples, outcomes, dropped, deferred, hash, causes }
    }
}

fn differences(before: &Side, after: &Side) -> Vec<CauseChange> {
    let keys: BTreeSet<_> = before.causes.keys().chain(after.causes.keys()).copied().collect();
    let change = |key: (Gauge, CauseKey, Option<SeatId>)| {
        let (gauge, cause_key, via) = key;
        let (was, would_be) = (before.causes.get(&key), after.causes.get(&key));
        CauseChange {
            gauge,
            cause_key,
            via,
            before: was.map_or(0, |it| it.1),
            after: would_be.map_or(0, |it| it.1),
            was: was.map(|it| it.0),
            would_be: would_be.map(|it| it.0),
        }
    };
    let changes = keys.into_iter().map(change);
    let mut changes: Vec<CauseChange> = changes.filter(|it| it.difference() != 0).collect();
    // The sort is stable: equals stay in the order of their keys.
    changes.sort_by_key(|change| Reverse(change.difference().unsigned_abs()));
    changes
}
