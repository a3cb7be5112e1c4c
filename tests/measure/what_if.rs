//! The same exercise with one thing changed.

use std::collections::BTreeSet;

use hotwash::base::minute::Minute;
use hotwash::measure::counterfactual::{Change, Origin, Reason, Unanswerable, what_if};
use hotwash::measure::{Exercise, Measure};
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::{Family, Gauge};
use hotwash::session::replay::replay;
use hotwash::session::step::{Input, Position, Step};

use super::table::{minutes, played, scenario};

/// The numbers of the steps that tell somebody of something.
fn messages(exercise: &Exercise) -> Vec<u32> {
    let tells = |input| match input {
        Input::Order { order, .. } => order.incident().is_some() && !order.to().is_empty(),
        Input::Intervention(_) => false,
    };
    let numbered = exercise.steps.iter().zip(0..);
    numbered.filter(|(step, _)| tells(step.input)).map(|(_, number)| number).collect()
}

/// Common random numbers: whatever changes nothing leaves the very same state behind.
#[test]
fn a_change_that_causes_nothing_changes_nothing() {
    for (pack, seed) in [("first-steps", 3), ("count-night", 5), ("national-cycle", 1)] {
        let exercise = played(pack, seed, PolicyKind::Network);
        let end = exercise.until;
        let (mut straight, dropped) =
            replay(exercise.scenario.clone(), seed, &exercise.steps, end, |_, _| {});
        assert_eq!(dropped, []);
        let hash = straight.kernel.state_hash();
        let middle = exercise.steps.len() as u32 / 2;
        let step = exercise.steps[middle as usize];
        let put_back = Change::Add { at: step.at, before: Some(middle), input: step.input };
        let nothings = [
            vec![],
            vec![Change::Delay { number: middle, minutes: 0 }],
            vec![Change::Replace { number: middle, input: step.input }],
            vec![Change::Remove { number: middle }, put_back],
            vec![Change::Scenario(scenario(pack, None))],
        ];
        for changes in nothings {
            let found = what_if(&exercise, &changes, &minutes(&exercise)).unwrap().0;
            assert_eq!(found.before.hash, hash, "{pack}");
            assert_eq!(found.after.hash, hash, "{pack}: {changes:?}");
            assert_eq!(found.before, found.after, "{pack}: {changes:?}");
            assert_eq!(found.causes, []);
            assert!(found.outcomes.iter().all(|it| it.before == it.after));
        }
    }
}

/// A seat is a seat: if the policy that held it holds it again, from the start, it does the same.
#[test]
fn the_same_policy_in_the_same_seats_does_the_same() {
    for (pack, policy) in [
        ("count-night", PolicyKind::Network),
        ("count-night", PolicyKind::Random),
        ("national-cycle", PolicyKind::ByTheBook),
    ] {
        let exercise = played(pack, 7, policy);
        let from = Position::default();
        let take = |seat| Change::Policy { seat, from, policy };
        let all: Vec<Change> = exercise.scenario.seat_ids().map(take).collect();
        let one = vec![all[1].clone()];
        let half = all[..all.len() / 2].to_vec();
        for changes in [one, half, all] {
            let found = what_if(&exercise, &changes, &[]).unwrap().0;
            assert_eq!(found.before.hash, found.after.hash, "{pack}: {changes:?}");
        }
    }
}

#[test]
fn differences_of_causes_add_up_to_the_differences_of_the_meters() {
    let exercise = played("count-night", 2, PolicyKind::Network);
    let mut differing = 0;
    for number in (0..exercise.steps.len() as u32).step_by(5) {
        let found = what_if(&exercise, &[Change::Remove { number }], &[]).unwrap().0;
        for gauge in Gauge::ALL {
            let of_gauge = found.causes.iter().filter(|cause| cause.gauge == gauge);
            let sum: i64 = of_gauge.map(|cause| cause.difference()).sum();
            let level = |outcomes: &hotwash::measure::Outcomes| match gauge {
                Gauge::Damage => outcomes.damage.0,
                Gauge::Trust => outcomes.trust.end.0,
                Gauge::Independence => outcomes.independence.0,
            };
            let moved = level(&found.after.outcomes) - level(&found.before.outcomes);
            assert_eq!(sum, moved, "without step {number}, {gauge:?}");
            differing += usize::from(moved != 0);
        }
    }
    assert!(5 < differing, "removing steps changes something: {differing}");
}

#[test]
fn all_before_a_change_stays_as_it_was() {
    let exercise = played("count-night", 4, PolicyKind::Network);
    let minutes: Vec<Minute> = (0..=exercise.until.0 / 30).map(|it| Minute(30 * it)).collect();
    let mut parted = 0;
    for number in (0..exercise.steps.len() as u32).step_by(7) {
        let at = exercise.steps[number as usize].at.minute;
        let found = what_if(&exercise, &[Change::Remove { number }], &minutes).unwrap().0;
        let early = minutes.partition_point(|minute| *minute < at);
        assert_eq!(found.before.curve[..early], found.after.curve[..early]);
        assert_eq!(found.after.curve.len(), minutes.len());
        assert_eq!(found.minutes, minutes);
        parted += usize::from(found.before.curve != found.after.curve);
    }
    assert!(3 < parted, "some curves part: {parted}");
}

#[test]
fn what_is_no_longer_legal_is_dropped_and_named() {
    let exercise = played("count-night", 1, PolicyKind::Network);
    // Without the first word of an incident, orders about it come from nowhere.
    let (mut refused, mut waiting) = (0, 0);
    for number in messages(&exercise).into_iter().take(12) {
        let found = what_if(&exercise, &[Change::Remove { number }], &[]).unwrap().0;
        assert_eq!(found.before.dropped, []);
        for dropped in &found.after.dropped {
            let Origin::Recorded(other) = dropped.origin else { panic!("nothing was added") };
            assert!(number < other, "{number} cannot undo the earlier {other}");
            assert!(matches!(dropped.reason, Reason::Denied(_)));
            assert_eq!(dropped.step, exercise.steps[other as usize]);
            refused += 1;
        }
        for deferred in &found.after.deferred {
            let Origin::Recorded(other) = deferred.origin else { panic!("nothing was added") };
            assert!(number < other && deferred.step.at.minute <= deferred.at);
            let is_dropped = found.after.dropped.iter().any(|it| it.origin == deferred.origin);
            assert!(!is_dropped, "it came, or it did not");
            waiting += 1;
        }
    }
    assert!(0 < refused && 0 < waiting, "{refused} refused, {waiting} waited");
}

/// What is told later is acted on later, and not never. People who were sent or called back are
/// another matter: where others were sent in the meantime, nothing is left to be done.
#[test]
fn a_desk_that_hears_later_acts_later() {
    let exercise = played("national-cycle", 3, PolicyKind::Network);
    let (mut deferred, mut dropped) = (0, 0);
    for number in messages(&exercise).into_iter().step_by(11) {
        let delay = Change::Delay { number, minutes: 45 };
        let after = what_if(&exercise, &[delay], &[]).unwrap().0.after;
        for one in &after.deferred {
            let Input::Order { order, .. } = one.step.input else { panic!("policies order") };
            assert!(order.incident().is_some() || order.draft().inject.is_some());
        }
        let acts = |step: &Step| {
            let Input::Order { order, .. } = step.input else { return false };
            order.family() != Family::Respond
        };
        deferred += after.deferred.iter().filter(|it| acts(&it.step)).count();
        dropped += after.dropped.iter().filter(|it| acts(&it.step)).count();
    }
    assert!(dropped < deferred, "{deferred} waited, {dropped} dropped");
}

#[test]
fn an_order_can_be_moved_and_added() {
    let exercise = played("count-night", 1, PolicyKind::Network);
    let number = messages(&exercise)[0];
    let step = exercise.steps[number as usize];
    let later = step.at.minute + 180;
    let delayed = what_if(&exercise, &[Change::Delay { number, minutes: 180 }], &[]).unwrap().0;
    let moved = what_if(&exercise, &[Change::Move { number, to: later }], &[]).unwrap().0;
    assert_eq!(delayed.after, moved.after);
    assert_ne!(delayed.after.hash, delayed.before.hash);
    let at = Position { minute: later, after: u32::MAX };
    let changes = [Change::Remove { number }, Change::Add { at, before: None, input: step.input }];
    let put_elsewhere = what_if(&exercise, &changes, &[]).unwrap().0;
    assert_eq!(put_elsewhere.after.hash, moved.after.hash);
}

#[test]
fn a_policy_takes_over_and_what_was_recorded_of_its_seat_no_longer_counts() {
    let exercise = played("count-night", 6, PolicyKind::Network);
    let from = exercise.steps[exercise.steps.len() / 3].at;
    let seats: Vec<_> = exercise.scenario.seat_ids().collect();
    let all: Vec<Change> = seats
        .iter()
        .map(|seat| Change::Policy { seat: *seat, from, policy: PolicyKind::Silo })
        .collect();
    let found = what_if(&exercise, &all, &[]).unwrap().0;
    let later = exercise.steps.iter().filter(|step| from <= step.at).count();
    let handed = |reason: &Reason| *reason == Reason::HandedOver;
    assert_eq!(found.after.dropped.iter().filter(|it| handed(&it.reason)).count(), later);
    assert!(found.after.outcomes.trust.end < found.before.outcomes.trust.end);
}

#[test]
fn another_way_of_working_together_from_the_start() {
    let exercise = played("count-night", 6, PolicyKind::Network);
    let other = scenario("count-night", Some("phone-list"));
    let found = what_if(&exercise, &[Change::Scenario(other)], &minutes(&exercise)).unwrap().0;
    assert_ne!(found.before.hash, found.after.hash);
    // What names a forum that is not there is dropped, and only that or what is refused.
    let names_forum = |input: Input| match input {
        Input::Order { order, .. } => order.forum().is_some(),
        Input::Intervention(_) => false,
    };
    for dropped in &found.after.dropped {
        match dropped.reason {
            Reason::NotThere => assert!(names_forum(dropped.step.input)),
            Reason::Denied(_) => {}
            Reason::HandedOver => panic!("nobody took over"),
        }
    }
}

#[test]
fn all_outcomes_are_paired() {
    let exercise = played("count-night", 6, PolicyKind::Network);
    let found = what_if(&exercise, &[Change::Remove { number: 0 }], &[]).unwrap().0;
    let measures: BTreeSet<Measure> = found.outcomes.iter().map(|it| it.measure).collect();
    assert_eq!(measures.len(), found.outcomes.len());
    let scenario = &exercise.scenario;
    let (segments, objectives) = (scenario.country.segments.len(), scenario.objectives.len());
    assert_eq!(measures.len(), 26 + 2 * segments + objectives);
    for pair in &found.outcomes {
        assert_eq!(pair.before, pair.measure.of(&found.before.outcomes));
        assert_eq!(pair.after, pair.measure.of(&found.after.outcomes));
    }
}

#[test]
fn what_is_not_there_cannot_be_changed() {
    let exercise = played("first-steps", 1, PolicyKind::Network);
    let number = exercise.steps.len() as u32;
    let ask = |change| what_if(&exercise, &[change], &[]).map(|_| ());
    assert_eq!(ask(Change::Remove { number }), Err(Unanswerable::NoSuchStep(number)));
    let seat = hotwash::base::ids::SeatId(30);
    let from = Position::default();
    let policy = Change::Policy { seat, from, policy: PolicyKind::Silo };
    assert_eq!(ask(policy), Err(Unanswerable::NoSuchSeat(seat)));
    let other = Change::Scenario(scenario("count-night", None));
    assert_eq!(ask(other), Err(Unanswerable::OtherSeats));
    let twice = [Change::Remove { number: 0 }, Change::Remove { number: 0 }];
    let twice = what_if(&exercise, &twice, &[]).map(|_| ());
    assert_eq!(twice, Err(Unanswerable::NoSuchStep(0)));
}
