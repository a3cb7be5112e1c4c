//! Missed opportunities: one that was planted is found first, with any number of threads.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use hotwash::base::ids::{AssetId, InjectId};
use hotwash::base::level::Points;
use hotwash::base::minute::Minute;
use hotwash::measure::Exercise;
use hotwash::measure::counterfactual::{
    Budget, Change, Missed, MissedOpportunities, Remedy, SMALLEST_GAIN, Unanswerable,
    missed_opportunities, what_if,
};
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::{Choice, Countermeasure, Order};
use hotwash::session::step::{Author, Input, Position, Step};

use super::table::{played, scenario};

/// Who runs the results site.
const OWNER: &str = "emb-it";

fn found(exercise: &Exercise, budget: Budget) -> MissedOpportunities {
    missed_opportunities(exercise, budget, |_| {}, || ControlFlow::Continue(())).unwrap()
}

/// A night in which those who run the results site answer a decision by taking it off the net,
/// where another option does nothing, and everybody else keeps silent.
fn planted() -> (Exercise, InjectId) {
    let mut night = (*scenario("count-night", None)).clone();
    let at = night.injects.iter().position(|it| it.id == "rehearsal-note").unwrap();
    let site = night.assets.iter().position(|it| it.id == "results-site").unwrap();
    let choice =
        |id: &str, orders| Choice { id: id.to_owned(), orders, effects: Vec::new(), tempts: false };
    let harm = Countermeasure::TakeOffline { asset: AssetId::at(site) };
    let choices = vec![choice("repair-now", vec![harm.into()]), choice("warn-now", vec![])];
    night.injects[at].choices = choices;
    let inject = InjectId::at(at);
    let seat = night.seat(OWNER).unwrap();
    let step = Step {
        at: Position { minute: Minute(85), after: u32::MAX },
        author: Author::People,
        input: Input::Order { seat, order: Order::answering(inject, 0) },
    };
    (Exercise::new(Arc::new(night), 3, vec![step]), inject)
}

#[test]
fn a_planted_opportunity_is_found_first() {
    let (exercise, inject) = planted();
    let all = found(&exercise, Budget { candidates: 45, best: 4, seeds: 3 });
    let first = all.best.first().expect("there is one");
    let planted = Missed::Option { inject, option: 1, instead_of: Some(0) };
    assert_eq!(first.of, planted, "{all:?}");
    assert!(SMALLEST_GAIN <= first.gain());
    let over = first.over_seeds.expect("three seeds were tried");
    assert_eq!(over.seeds, 3);
    assert!(over.low.damage <= over.median.damage && over.median.damage <= over.high.damage);
    assert!(Points::ZERO < over.gain);
    assert_eq!(all.seeds, [3, 0, 1]);
    assert!(0 < all.left_out && 0 < all.refused && 45 < all.tried);
    // It is worth what the kernel makes of it.
    let seat = exercise.scenario.seat(OWNER).unwrap();
    let input = Input::Order { seat, order: Order::answering(inject, 1) };
    let change = Change::Replace { number: 0, input };
    let (compared, _) = what_if(&exercise, &[change], &[]).unwrap();
    let (before, after) = (&compared.before.outcomes, &compared.after.outcomes);
    assert_eq!(first.own.trust, after.trust.end - before.trust.end);
    assert_eq!(first.own.damage, after.damage - before.damage);
}

/// The result does not hang on the number of threads; whoever does not want to know any more stops
/// it; and every trial is heard of.
#[test]
fn threads_change_nothing_and_it_can_be_stopped() {
    let exercise = played("first-steps", 2, PolicyKind::Silo);
    let budget = Budget { candidates: 40, best: 5, seeds: 3 };
    let [one, three] = [1, 3].map(|threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| found(&exercise, budget))
    });
    assert_eq!(one, three);
    let (expected, made) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let count = || {
        made.fetch_add(1, Ordering::Relaxed);
        ControlFlow::Continue(())
    };
    let expect = |all| expected.store(all, Ordering::Relaxed);
    assert_eq!(missed_opportunities(&exercise, budget, expect, count).unwrap(), one);
    assert_eq!(expected.into_inner(), made.into_inner());
    let stopped = missed_opportunities(&exercise, budget, |_| {}, || ControlFlow::Break(()));
    assert_eq!(stopped, Err(Unanswerable::Stopped));
}

/// Remedies are those of the branch: what is told to shorten an incident does.
#[test]
fn remedies_are_of_incidents_that_began() {
    let exercise = played("first-steps", 2, PolicyKind::Absent);
    let all = found(&exercise, Budget { candidates: 60, best: 5, seeds: 1 });
    assert!(!all.incidents.is_empty(), "the morning rush began");
    for of in &all.incidents {
        assert!(of.remedies.len() <= 3);
        for it in &of.remedies {
            let here = it.incidents.iter().find(|(incident, _)| *incident == of.incident);
            let (_, remedy) = here.expect("it is one of its remedies");
            assert!(*remedy == Remedy::Prevented || Remedy::Shortened(0) < *remedy);
        }
    }
    assert!(all.best.iter().all(|it| it.over_seeds.is_some_and(|over| over.seeds == 1)));
    assert!(all.best.len() <= 10 && all.refused <= all.tried);
}
