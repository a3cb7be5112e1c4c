//! Objectives with times and order, and ratings, over play by policies.

use std::path::Path;
use std::sync::Arc;

use hotwash::base::ids::{IncidentId, SeatId};
use hotwash::base::minute::Minute;
use hotwash::measure::objectives::{Proposal, proposals, rated};
use hotwash::measure::{Prospect, is_met, prospect};
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::model::{Condition, Objective, OrderKind, Predicate, Scenario, Stage};
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::about::{About, AboutExercise};
use hotwash::session::journal::{Entry, Grade, Rated};
use hotwash::sim::kernel::Kernel;

fn scenario(pack: &str) -> Arc<Scenario> {
    load(&Path::new("scenarios/packs").join(pack), &LoadOptions::default()).unwrap().scenario
}

fn objective(met: Predicate) -> Objective {
    Objective { id: "it".to_owned(), met, recommendations: Vec::new() }
}

/// Predicates of every kind about every incident, alone, denied and combined.
fn predicates(scenario: &Scenario) -> Vec<Predicate> {
    let seats: Vec<SeatId> = scenario.seat_ids().collect();
    let mut all = Vec::new();
    for at in 0..scenario.incidents.len() {
        let incident = IncidentId::at(at);
        let knows = |seat: usize| Condition::Knows { seat: seats[seat], incident };
        let said = Condition::Any(
            [OrderKind::AssertCause, OrderKind::HoldStatement, OrderKind::Explain]
                .map(|kind| Condition::Ordered {
                    seat: None,
                    kind,
                    about: Some(incident),
                    since: Minute::START,
                })
                .into(),
        );
        let contained = Condition::Reached { incident, stage: Stage::Contained };
        let told = Condition::Told { from: seats[1], to: seats[3 % seats.len()], about: incident };
        for minutes in [0, 7, 240] {
            for anew in [false, true] {
                all.push(Predicate::Within {
                    what: if anew { told.clone() } else { knows(3 % seats.len()) },
                    after: knows(1),
                    minutes,
                    anew,
                });
            }
            all.push(Predicate::Within {
                what: contained.clone(),
                after: Condition::Public(incident),
                minutes,
                anew: false,
            });
            all.push(Predicate::ContradictedAtMost { about: Some(incident), minutes });
        }
        all.push(Predicate::NotBefore { what: said.clone(), first: told.clone() });
        all.push(Predicate::NotBefore { what: contained.clone(), first: said });
        all.push(Predicate::NotBefore {
            what: Condition::All(vec![knows(0), contained]),
            first: Condition::Contradicted(Some(incident)),
        });
    }
    all.push(Predicate::ContradictedAtMost { about: None, minutes: 30 });
    let denied: Vec<Predicate> =
        all.iter().map(|it| Predicate::Not(Box::new(it.clone()))).collect();
    let pairs: Vec<Predicate> = all
        .chunks(3)
        .flat_map(|parts| [Predicate::All(parts.to_vec()), Predicate::Any(parts.to_vec())])
        .collect();
    [all, denied, pairs].concat()
}

/// Goal: what is said for good stays so, whatever comes, and is the verdict in the end. Method:
/// every objective of the scenario and predicates of every kind, looked at after every event.
#[test]
fn what_is_settled_never_changes() {
    for (pack, policy, seeds) in [
        ("first-steps", PolicyKind::Random, 0..3),
        ("count-night", PolicyKind::Network, 1..2),
        ("count-night", PolicyKind::Silo, 4..5),
    ] {
        for seed in seeds {
            let scenario = scenario(pack);
            let mut all = scenario.objectives.clone();
            all.extend(predicates(&scenario).into_iter().map(objective));
            let cast = Cast::all(policy, scenario.seats.len());
            let mut kernel = Kernel::new(scenario.clone(), seed);
            let mut play = Play::new(&mut kernel, &cast, seed);
            let mut settled: Vec<Option<Prospect>> = vec![None; all.len()];
            let (mut met, mut missed) = (0, 0);
            let mut events = 0_u32;
            while play.step(Minute::NEVER).is_some() {
                events += 1;
                // A third of the moments is enough for chance to find what changes its mind.
                if !events.is_multiple_of(3) {
                    continue;
                }
                for (at, one) in all.iter().enumerate() {
                    let now = prospect(play.kernel, one, false);
                    if let Some(before) = settled[at] {
                        assert_eq!(now, before, "{pack} {seed} {:?}: {one:?}", play.kernel.now());
                    }
                    if matches!(now, Prospect::Met | Prospect::Missed) {
                        settled[at] = Some(now);
                    }
                }
            }
            for (at, one) in all.iter().enumerate() {
                let end = prospect(&mut kernel, one, true);
                assert_eq!(end.holds(), is_met(&mut kernel, one));
                if let Some(before) = settled[at] {
                    assert_eq!(end, before);
                    met += usize::from(before == Prospect::Met);
                    missed += usize::from(before == Prospect::Missed);
                }
            }
            assert!(5 < met && 5 < missed, "{pack}: {met} met and {missed} missed before the end");
        }
    }
}

/// Goal: live, in a replay and in a branch alike. Method: another kernel that plays the same.
#[test]
fn the_same_log_has_the_same_ratings() {
    let scenario = scenario("count-night");
    let cast = Cast::all(PolicyKind::Silo, scenario.seats.len());
    let ends = [1, 1, 2].map(|seed| {
        let mut kernel = Kernel::new(scenario.clone(), seed);
        Play::new(&mut kernel, &cast, seed).run(scenario.calendar.end);
        let before = kernel.state_hash();
        let all = proposals(&mut kernel, true);
        assert_eq!(kernel.state_hash(), before, "looking changes nothing");
        assert!(all.iter().all(|it| it.evidence.is_sorted()));
        all
    });
    assert_eq!(ends[0], ends[1]);
    assert_ne!(ends[0], ends[2]);
    // A silo does some things and not others, so every rating is there.
    for grade in [Grade::Performed, Grade::Some, Grade::Major, Grade::Unable] {
        let all = ends.iter().flatten();
        let with_it = all.filter(|it| it.grade == Some(grade)).count();
        assert!(0 < with_it || grade == Grade::Some || grade == Grade::Major, "{grade:?}");
    }
}

/// An evaluator's rating stands beside the proposed one and counts; a later one counts more.
#[test]
fn an_evaluator_confirms_or_changes_and_both_stay() {
    let scenario = scenario("first-steps");
    let mut kernel = Kernel::new(scenario.clone(), 1);
    Play::new(&mut kernel, &Cast::all(PolicyKind::Network, scenario.seats.len()), 1)
        .run(scenario.calendar.end);
    let all = proposals(&mut kernel, true);
    let about = all[0].about.clone();
    let proposed = all[0].grade.expect("it is over");
    let other = if proposed == Grade::Major { Grade::Unable } else { Grade::Major };
    let entry = |grade, comment: &str, wall| Entry::Rating {
        about: about.clone(),
        grade,
        comment: comment.to_owned(),
        wall,
    };
    let remarks = [entry(proposed, "first", 1), entry(other, "after the talk", 2)];
    let mut written = AboutExercise::default();
    written.add(&About::Evaluator { about: about.clone(), name: "R. Vale".to_owned() });
    let found = rated(all.clone(), &remarks, &written);
    let first = &found[0];
    let by = first.confirmed.as_ref().unwrap();
    assert_eq!((by.grade, by.comment.as_str(), by.wall), (other, "after the talk", 2));
    assert_eq!(by.evaluator, "R. Vale");
    assert_eq!((first.grade(), first.is_changed()), (Some(other), true));
    assert_eq!(first.proposal, all[0]);
    assert!(found[1..].iter().all(|it| it.confirmed.is_none() && it.grade() == it.proposal.grade));
    let confirmed = rated(all, &remarks[..1], &written);
    assert!(!confirmed[0].is_changed());
}

/// Rules worked out by hand: an expected action in time, late by less than its time again, by
/// more, and never. The press office is to explain beforehand within 55 minutes of its inject.
#[test]
fn ratings_follow_their_rules() {
    let scenario = scenario("count-night");
    let seat = scenario.seat("emb-communications").unwrap();
    let rated = |delay: Option<i64>| {
        let mut kernel = Kernel::new(scenario.clone(), 1);
        let at = Minute(65);
        while kernel.step(at).is_some() {}
        kernel.advance_to(at);
        if let Some(delay) = delay {
            while kernel.step(at + delay).is_some() {}
            kernel.advance_to(at + delay);
            let order = hotwash::scenario::model::Speak::Prebunk.into();
            kernel.submit(seat, order).unwrap();
        }
        while kernel.step(scenario.calendar.end).is_some() {}
        let all = proposals(&mut kernel, true);
        let of = |about: Rated| -> &Proposal { all.iter().find(|it| it.about == about).unwrap() };
        let action = "prepares-public".to_owned();
        let found = of(Rated::Expected { inject: "explainer-slot".to_owned(), action });
        let objective = of(Rated::Objective("public-prepared".to_owned()));
        [found, objective].map(|it| (it.grade, it.rule().to_owned()))
    };
    let expected = |delay| {
        let [(grade, rule), _] = rated(delay);
        (grade, rule)
    };
    assert_eq!(expected(Some(54)), (Some(Grade::Performed), "rating-in-time".to_owned()));
    assert_eq!(expected(Some(100)), (Some(Grade::Some), "rating-late-some".to_owned()));
    assert_eq!(expected(Some(111)), (Some(Grade::Major), "rating-late-major".to_owned()));
    assert_eq!(expected(None), (Some(Grade::Unable), "rating-not-done".to_owned()));
    // The one action that counts for the objective is all of it.
    let objective = |delay| {
        let [_, (grade, rule)] = rated(delay);
        (grade, rule)
    };
    assert_eq!(objective(Some(54)), (Some(Grade::Performed), "rating-met".to_owned()));
    assert_eq!(objective(Some(100)), (Some(Grade::Major), "rating-met-major".to_owned()));
    assert_eq!(objective(None), (Some(Grade::Unable), "rating-not-met".to_owned()));
}
