//! Why: what moved a meter over a span of time, and the decisions and silences behind it.

mod chain;

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::scenario::model::Gauge;
use crate::session::player::Player;
use crate::session::replay::play_steps;
use crate::session::step::Position;

use super::{CauseTotals, Exercise, Share};

pub use chain::{Link, Silence, What};

/// What moved a meter, exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The meter whose movement is explained.
    pub gauge: Gauge,
    /// Its level before.
    pub before: Points,
    /// Its level after.
    pub after: Points,
    /// What moved it, largest first. The amounts add up exactly to the difference of the levels.
    pub causes: Vec<Explained>,
}

/// What one cause did, and what is behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// What it did.
    pub share: Share,
    /// What led to it, in order of time.
    pub chain: Vec<Link>,
}

/// What moved a meter from the end of the minute `from`, or from the very start, to the end of the
/// minute `to`, as the exercise was played. Gives back the exercise as it was then, too, for the
/// numbers in the account.
pub fn why(
    exercise: &Exercise,
    gauge: Gauge,
    from: Option<Minute>,
    to: Minute,
) -> (Account, Player) {
    let mut player = exercise.player();
    let mut totals = CauseTotals::of(&mut player.kernel, gauge);
    let split = match from {
        None => 0,
        Some(from) => exercise.steps.partition_point(|step| step.at.minute <= from),
    };
    let (until_then, since) = exercise.steps.split_at(split);
    if let Some(from) = from {
        play_steps(&mut player, until_then, end_of(from), |_, _| {});
        totals = CauseTotals::of(&mut player.kernel, gauge);
    }
    play_steps(&mut player, since, end_of(to), |_, _| {});
    let now = CauseTotals::of(&mut player.kernel, gauge);
    let chains = chain::Chains::new(&player.kernel);
    let explained = |share: Share| Explained { chain: chains.of(gauge, share), share };
    let causes = now.since(&totals).into_iter().map(explained).collect();
    (Account { gauge, before: totals.level(), after: now.level(), causes }, player)
}

/// The end of a minute.
const fn end_of(minute: Minute) -> Position {
    Position { minute, after: u32::MAX }
}
