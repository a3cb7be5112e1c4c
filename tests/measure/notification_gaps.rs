//! What was told late or never, and what it would have brought to be told at once.

use std::ops::ControlFlow;

use hotwash::base::ids::{SeatId, SeatSet};
use hotwash::measure::counterfactual::{Change, what_if, worth_of_notification_gaps};
use hotwash::measure::{Exercise, FirstNotices, NotificationGap, notification_gaps};
use hotwash::policy::PolicyKind;
use hotwash::session::replay::replay;
use hotwash::session::step::Input;

use super::table::played;

fn everybody(exercise: &Exercise) -> SeatSet {
    exercise.scenario.seat_ids().collect()
}

fn all(exercise: &Exercise) -> Vec<NotificationGap> {
    let Exercise { scenario, seed, steps, until } = exercise.clone();
    let (player, _) = replay(scenario, seed, &steps, until, |_, _| {});
    notification_gaps(&player.kernel, everybody(exercise))
}

#[test]
fn who_was_told_late_or_never_is_found() {
    let exercise = played("count-night", 4, PolicyKind::Silo);
    let Exercise { scenario, seed, steps, until } = exercise.clone();
    let (player, _) = replay(scenario, seed, &steps, until, |_, _| {});
    let notices = FirstNotices::of(player.kernel.log());
    let found = notification_gaps(&player.kernel, everybody(&exercise));
    assert!(found.iter().any(|it| it.told.is_none()), "a silo leaves some in the dark");
    for it in &found {
        assert_ne!(it.from, it.to);
        assert_eq!(notices.at(it.incident, it.from), Some(it.knew_at));
        assert_eq!(notices.at(it.incident, it.to), it.first_notice_at);
        assert!(it.until().is_none_or(|until| it.knew_at < until));
        if let Some((order, at)) = it.told {
            let record = player.kernel.log().orders[order as usize];
            assert_eq!((record.seat, record.at), (it.from, at));
        }
    }
    let only = SeatSet::only(SeatId(0));
    assert!(notification_gaps(&player.kernel, only).iter().all(|it| it.from == SeatId(0)));
}

/// An exercise in which the first message to each desk is three hours late, beside the one in
/// which it was not: what being late cost is found again.
#[test]
fn what_was_told_late_would_have_been_worth_something() {
    let prompt = played("count-night", 1, PolicyKind::Network);
    let late = all(&prompt).len();
    let is_message = |input: &Input| match input {
        Input::Order { order, .. } => order.incident().is_some() && !order.to().is_empty(),
        Input::Intervention(_) => false,
    };
    let mut tardy = prompt.clone();
    for step in &mut tardy.steps {
        if is_message(&step.input) {
            step.at.minute += 180;
            step.at.after = u32::MAX;
        }
    }
    tardy.steps.sort_by_key(|step| step.at);
    let found = all(&tardy);
    assert!(late < found.len(), "{late} late before, {} now", found.len());
    let worths = worth_of_notification_gaps(&tardy, &found, || ControlFlow::Continue(())).unwrap();
    assert!(worths.len() <= found.len());
    let worth = worths.iter().filter(|it| 0 < it.worth.size()).count();
    assert!(0 < worth, "of {} tellings none was worth anything", worths.len());
}

/// Somebody who was told at once has nothing to gain, and what is told late is worth what the
/// kernel makes of it: here the only change is when the message was sent, and nobody reacts.
#[test]
fn without_reactions_it_is_the_move_alone() {
    let exercise = played("first-steps", 6, PolicyKind::Network);
    let mut quiet = exercise.clone();
    quiet.steps.truncate(1);
    for telling in all(&quiet).into_iter().filter(|it| it.told.is_some()) {
        let worths =
            worth_of_notification_gaps(&quiet, &[telling], || ControlFlow::Continue(())).unwrap();
        let moved = Change::Move { number: 0, to: telling.knew_at };
        let found = what_if(&quiet, &[moved], &[]).unwrap().0;
        let by = found.after.outcomes.damage - found.before.outcomes.damage;
        assert_eq!(worths[0].worth.damage, by);
    }
}
