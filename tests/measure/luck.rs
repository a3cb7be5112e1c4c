//! The same steps under other seeds.

use std::ops::ControlFlow;

use std::sync::atomic::{AtomicUsize, Ordering};

use hotwash::measure::Measure;
use hotwash::measure::counterfactual::{Change, Unanswerable, luck, what_if};
use hotwash::policy::PolicyKind;
use hotwash::session::step::Position;

use super::table::played;

#[test]
fn an_exercise_has_a_place_among_others() {
    let exercise = played("count-night", 5, PolicyKind::Network);
    let heard = AtomicUsize::new(0);
    let found = luck(&exercise, &[], 60, || {
        heard.fetch_add(1, Ordering::Relaxed);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(heard.into_inner(), 60);
    let seeds: Vec<u64> = found.others.iter().map(|other| other.seed).collect();
    assert_eq!(seeds.len(), 60);
    assert!(!seeds.contains(&5), "its own seed is not one of the others");
    assert_eq!(found.own, what_if(&exercise, &[], &[]).unwrap().0.before.outcomes);
    let rank = found.rank(Measure::Damage).unwrap();
    assert_eq!(rank.others, 60);
    let by_hand = found.others.iter().filter(|other| other.outcomes.damage.0 < rank.own).count();
    assert_eq!(rank.below, by_hand);
    assert!(rank.tenth <= rank.median && rank.median <= rank.ninetieth);
    assert!(rank.tenth < rank.ninetieth, "chance matters");
    assert!(rank.percentile() <= 100);
    assert!(found.dropped_percent(exercise.steps.len()) <= 100);
    assert_eq!(
        luck(&exercise, &[], 60, || ControlFlow::Continue(())).unwrap(),
        found,
        "the number of threads changes nothing"
    );
}

#[test]
fn each_seed_is_played_as_if_it_were_alone() {
    let exercise = played("first-steps", 5, PolicyKind::Network);
    let found = luck(&exercise, &[], 20, || ControlFlow::Continue(())).unwrap();
    for other in found.others {
        let mut alone = exercise.clone();
        alone.seed = other.seed;
        let side = what_if(&alone, &[], &[]).unwrap().0.before;
        assert_eq!((side.outcomes, side.dropped.len()), (other.outcomes, other.dropped));
    }
}

/// A policy that decides anew under every seed plays as it does in a run of its own.
#[test]
fn policies_may_decide_anew_under_every_seed() {
    let exercise = played("first-steps", 5, PolicyKind::Network);
    let from = Position::default();
    let take = |seat| Change::Policy { seat, from, policy: PolicyKind::Silo };
    let changes: Vec<Change> = exercise.scenario.seat_ids().map(take).collect();
    let found = luck(&exercise, &changes, 10, || ControlFlow::Continue(())).unwrap();
    for other in found.others {
        let alone = played("first-steps", other.seed, PolicyKind::Silo);
        let outcomes = what_if(&alone, &[], &[]).unwrap().0.before.outcomes;
        assert_eq!(outcomes, other.outcomes, "seed {}", other.seed);
    }
}

#[test]
fn who_does_not_want_to_know_any_more_stops_it() {
    let exercise = played("first-steps", 1, PolicyKind::Network);
    let found = luck(&exercise, &[], 1_000_000, || ControlFlow::Break(()));
    assert_eq!(found, Err(Unanswerable::Stopped));
}
