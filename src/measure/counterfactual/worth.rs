//! Attribution: what every step was worth, and what was told late or never would have been.
//!
//! Each is taken out, or made earlier, by itself, and the exercise is played again with all the
//! rest. So the worths need not add up: two orders that do the same thing are each worth nothing.

use std::ops::ControlFlow;

use rayon::prelude::*;

use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::measure::{Exercise, FirstNotices, NotificationGap, concerns};
use crate::policy::PolicyKind;
use crate::scenario::model::Tell;
use crate::session::player::Player;
use crate::session::step::{Input, Position};
use crate::sim::kernel::Kernel;

use super::change::{Change, Dropped, Origin, Script, Unanswerable, heed};
use super::{Levels, script_run};

/// How a seat that was never told of something would have dealt with it: it tells those who need to
/// know and uses its own authorities.
const REACTION: PolicyKind = PolicyKind::Network;

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
        Ok(told.map(|(levels, dropped)| Worth { of: *gap, worth: levels - own, dropped }))
    };
    let worths = notification_gaps.par_iter().map_init(|| exercise.player(), play);
    let worths: Vec<Option<Worth<NotificationGap>>> =
        worths.collect::<Result<_, Unanswerable>>()?;
    Ok(worths.into_iter().flatten().collect())
}

/// The levels at the end, played from the start, and the steps that did not count.
fn end(player: &mut Player, exercise: &Exercise, script: &Script) -> (Levels, Vec<Dropped>) {
    let played = script_run::play(player, exercise.seed, script, exercise.until, &[]);
    (Levels::of(&mut player.kernel), played.dropped)
}

/// An exercise in which somebody is told as early as possible.
struct Earlier<'a> {
    exercise: &'a Exercise,
    /// Who heard when as it was.
    notices: &'a FirstNotices,
    /// The step that gave each order.
    origins: &'a [Option<u32>],
    gap: &'a NotificationGap,
}

impl Earlier<'_> {
    /// The levels at the end and how many steps did not count; none if the message itself did not.
    ///
    /// When a seat hears of it is known only when it is played, and others hear from that seat in
    /// turn; so it is played until nobody hears earlier who does not act earlier, too.
    fn play(&self, player: &mut Player) -> Option<(Levels, usize)> {
        let Self { exercise, gap, .. } = self;
        let mut changes = vec![self.told_at_once()];
        if gap.first_notice_at.is_none() {
            changes.push(self.reaction());
        }
        let mut ahead = SeatSet::only(gap.from);
        loop {
            let (script, _) =
                Script::changed(exercise, &changes).expect("it names its own steps and seats");
            player.restart(exercise.seed);
            let (levels, dropped) = end(player, exercise, &script);
            let told = if let Change::Move { number, .. } = changes[0] {
                Origin::Recorded(number)
            } else {
                Origin::Added(0)
            };
            if dropped.iter().any(|it| it.origin == told) {
                return None;
            }
            let earlier = self.earlier(&player.kernel, ahead);
            if earlier.is_empty() {
                return Some((levels, dropped.len()));
            }
            for (seat, minutes) in earlier {
                ahead.insert(seat);
                let steps = self.reactions_of(seat);
                changes.extend(steps.map(|number| Change::Delay { number, minutes: -minutes }));
            }
        }
    }

    /// The message as early as its sender could send it.
    fn told_at_once(&self) -> Change {
        let NotificationGap { incident, from, knew_at, to, told, .. } = *self.gap;
        match told.and_then(|(order, _)| self.origins[order as usize]) {
            Some(number) => Change::Move { number, to: knew_at },
            None => {
                let order = Tell::Notify { incident, to: to.into() }.into();
                let at = Position { minute: knew_at, after: u32::MAX };
                Change::Add { at, before: None, input: Input::Order { seat: from, order } }
            }
        }
    }

    fn reaction(&self) -> Change {
        let NotificationGap { incident, knew_at, to: seat, .. } = *self.gap;
        let from = Position { minute: knew_at, after: u32::MAX };
        Change::React { seat, incident, from, policy: REACTION }
    }

    /// Who now hears of it earlier than it was, by how many minutes, besides those who act earlier
    /// already.
    fn earlier(&self, kernel: &Kernel, ahead: SeatSet) -> Vec<(SeatId, i64)> {
        let incident = self.gap.incident;
        let now = FirstNotices::of(kernel.log());
        let seats = kernel.scenario().seat_ids().filter(|seat| !ahead.contains(*seat));
        let gain = |seat| {
            let minutes = self.notices.at(incident, seat)?.since(now.at(incident, seat)?);
            (0 < minutes).then_some((seat, minutes))
        };
        seats.filter_map(gain).collect()
    }

    /// What a seat did about it once it had heard, by the numbers of the steps.
    fn reactions_of(&self, seat: SeatId) -> impl Iterator<Item = u32> {
        let incident = self.gap.incident;
        let since = self.notices.at(incident, seat).unwrap_or(Minute::NEVER);
        let numbered = self.exercise.steps.iter().zip(0..);
        numbered.filter_map(move |(step, number)| match step.input {
            Input::Order { seat: whose, order } => {
                let about = concerns(&self.exercise.scenario, &order, incident);
                (whose == seat && since <= step.at.minute && about).then_some(number)
            }
            Input::Intervention(_) => None,
        })
    }
}
