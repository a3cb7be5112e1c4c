//! An exercise in which somebody is told at once what was told late or never.

use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::measure::{Exercise, FirstNotices, NotificationGap, concerns};
use crate::policy::PolicyKind;
use crate::scenario::model::Tell;
use crate::session::player::Player;
use crate::session::step::{Input, Position};
use crate::sim::kernel::Kernel;

use super::Levels;
use super::change::{Change, Origin, Script};
use super::script_run::end;

/// How a seat that was never told of something would have dealt with it: it tells those who need to
/// know and uses its own authorities.
const REACTION: PolicyKind = PolicyKind::Network;

/// An exercise in which somebody is told as early as possible.
pub(super) struct Earlier<'a> {
    pub exercise: &'a Exercise,
    /// Who heard when as it was.
    pub notices: &'a FirstNotices,
    /// The step that gave each order.
    pub origins: &'a [Option<u32>],
    pub gap: &'a NotificationGap,
}

/// What came of it.
pub(super) struct ToldEarlier {
    /// What has to be changed for it.
    pub changes: Vec<Change>,
    /// The levels at the end.
    pub levels: Levels,
    /// How many steps did not count.
    pub dropped: usize,
}

impl Earlier<'_> {
    /// Plays it to the end, where the player then stands; none if the message itself is not
    /// allowed.
    ///
    /// When a seat hears of it is known only when it is played, and others hear from that seat in
    /// turn; so it is played until nobody hears earlier who does not act earlier, too.
    pub(super) fn play(&self, player: &mut Player) -> Option<ToldEarlier> {
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
                return Some(ToldEarlier { changes, levels, dropped: dropped.len() });
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
