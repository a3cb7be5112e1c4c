//! Were we lucky: the same steps, or policies, under other chance, and where the exercise lies
//! among those.

use std::ops::ControlFlow;

use rayon::prelude::*;

use crate::measure::{Exercise, Measure, Outcomes};
use crate::session::player::Player;

use super::change::{Change, Script, Unanswerable, heed};
use super::script_run;

/// An exercise among others that had another seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Luck {
    /// What became of it.
    pub own: Outcomes,
    /// What became of the others, by seed.
    pub others: Vec<Other>,
}

/// An exercise under another seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// The seed of all draws.
    pub seed: u64,
    /// What became of it.
    pub outcomes: Outcomes,
    /// How many steps did not count: what they answered to had not happened.
    pub dropped: usize,
}

/// Where an outcome lies among the same outcome under other seeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rank {
    /// As it was.
    pub own: i64,
    /// The middle one of the others.
    pub median: i64,
    /// A tenth of the others is at most this.
    pub tenth: i64,
    /// A tenth of the others is at least this.
    pub ninetieth: i64,
    /// How many of the others are lower.
    pub below: usize,
    /// How many of the others are the same.
    pub equal: usize,
    /// How many others have this outcome at all.
    pub others: usize,
}

impl Rank {
    /// Where it lies, in per cent of the others from the lowest, ties counted half.
    pub fn percentile(self) -> u32 {
        let twice = 2 * self.below + self.equal;
        ((50 * twice + self.others / 2) / self.others.max(1)) as u32
    }
}

/// Plays an exercise with changes, or with none, under the seeds from 0 on, its own left out, on
/// all cores. `done` hears of every one, and may stop it.
///
/// Steps answer to what happened in their own exercise, so under another seed many are not allowed
/// and the rest fit less well: a room compares fairly with policies that decide anew under every
/// seed.
///
/// # Errors
/// When a change names what is not there, and when it is stopped.
pub fn luck(
    exercise: &Exercise,
    changes: &[Change],
    runs: usize,
    done: impl Fn() -> ControlFlow<()> + Sync,
) -> Result<Luck, Unanswerable> {
    let (script, scenario) = Script::changed(exercise, changes)?;
    let play = |player: &mut Player, seed: u64| {
        player.restart(seed);
        let played = script_run::play(player, seed, &script, exercise.until, &[]);
        let outcomes = Outcomes::new(&mut player.kernel, &played.recording);
        heed(done())?;
        Ok(Other { seed, outcomes, dropped: played.dropped.len() })
    };
    let seeds: Vec<u64> = (0..).filter(|seed| *seed != exercise.seed).take(runs).collect();
    let player = || Player::new(scenario.clone(), exercise.seed);
    let others = seeds.into_par_iter().map_init(player, play);
    let others = others.collect::<Result<Vec<Other>, Unanswerable>>()?;
    let recorded = Script::recorded(&exercise.steps);
    let mut player = exercise.player();
    let played = script_run::play(&mut player, exercise.seed, &recorded, exercise.until, &[]);
    let own = Outcomes::new(&mut player.kernel, &played.recording);
    Ok(Luck { own, others })
}

impl Luck {
    /// Where the exercise lies by one outcome; none if it does not have it, or no other has.
    pub fn rank(&self, measure: Measure) -> Option<Rank> {
        let own = measure.of(&self.own)?;
        let others = self.others.iter().filter_map(|other| measure.of(&other.outcomes));
        let mut others: Vec<i64> = others.collect();
        others.sort_unstable();
        let last = others.len().checked_sub(1)?;
        Some(Rank {
            own,
            median: others[last / 2],
            tenth: others[last / 10],
            ninetieth: others[last - last / 10],
            below: others.partition_point(|other| *other < own),
            equal: others.iter().filter(|other| **other == own).count(),
            others: others.len(),
        })
    }

    /// Steps that did not count, per hundred of all that were tried under the other seeds.
    pub fn dropped_percent(&self, steps: usize) -> u32 {
        let dropped: usize = self.others.iter().map(|other| other.dropped).sum();
        let tried = (steps * self.others.len()).max(1);
        ((100 * dropped + tried / 2) / tried) as u32
    }
}
