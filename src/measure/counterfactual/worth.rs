//! Attribution: what every step was worth, and what was told late or never would have been.
//!
//! Each is taken out, or made earlier, by itself, and the exercise is played again with all the
//! rest. So the worths need not add up: two orders that do the same thing are each worth nothing.

use std::ops::ControlFlow;

use rayon::prelude::*;

use crate::measure::{Exercise, FirstNotices, NotificationGap};
use crate::session::player::Player;

use super::Levels;
use super::change::{Change, Script, Unanswerable, heed};
use super::earlier::Earlier;
use super::script_run::end;

/// What something did to the meters at the end of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worth<T> {
    /// What was left out, or what was made earlier.
    pub of: T,
    /// The levels as they were, less those without it.
    pub worth: Levels,
    /// Other steps that did not count without it, because they built on it.
    pub dropped: usize,
}

/// What each of some steps was worth: it is removed, and the exercise is played again, on all
/// cores. `numbers` are those of the steps; `done` hears of every one, and may stop it.
///
/// # Errors
/// When there is no such step, and when it is stopped.
pub fn worth_of_steps(
    exercise: &Exercise,
    numbers: &[u32],
    done: impl Fn() -> ControlFlow<()> + Sync,
) -> Result<Vec<Worth<u32>>, Unanswerable> {
    let recorded = Script::recorded(&exercise.steps);
    let (own, _) = end(&mut exercise.player(), exercise, &recorded);
    let play = |player: &mut Player, number: &u32| {
        let (without, _) = Script::changed(exercise, &[Change::Remove { number: *number }])?;
        player.restart(exercise.seed);
        let (levels, dropped) = end(player, exercise, &without);
        heed(done())?;
        Ok(Worth { of: *number, worth: own - levels, dropped: dropped.len() })
    };
    numbers.par_iter().map_init(|| exercise.player(), play).collect()
}

/// What it would have brought if somebody had been told at once, for each of some notification
/// gaps. Seats that then hear of it earlier act as much earlier as they hear; who never heard acts
/// as a policy would. On all cores; `done` hears of every one, and may stop it. Left out are those
/// who could not have told, since it is not allowed.
///
/// # Errors
/// When it is stopped.
pub fn worth_of_notification_gaps(
    exercise: &Exercise,
    notification_gaps: &[NotificationGap],
    done: impl Fn() -> ControlFlow<()> + Sync,
) -> Result<Vec<Worth<NotificationGap>>, Unanswerable> {
    let mut player = exercise.player();
    let (own, _) = end(&mut player, exercise, &Script::recorded(&exercise.steps));
    let notices = FirstNotices::of(player.kernel.log());
    let origins = exercise.steps_of_orders();
    let play = |player: &mut Player, gap: &NotificationGap| {
        let told = Earlier { exercise, notices: &notices, origins: &origins, gap }.play(player);
        heed(done())?;
        Ok(told.map(|it| Worth { of: *gap, worth: it.levels - own, dropped: it.dropped }))
    };
    let worths = notification_gaps.par_iter().map_init(|| exercise.player(), play);
    let worths: Vec<Option<Worth<NotificationGap>>> =
        worths.collect::<Result<_, Unanswerable>>()?;
    Ok(worths.into_iter().flatten().collect())
}
