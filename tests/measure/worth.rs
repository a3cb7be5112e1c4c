//! What every step was worth.

use std::ops::ControlFlow;

use hotwash::measure::counterfactual::{Change, Unanswerable, what_if, worth_of_steps};
use hotwash::policy::PolicyKind;

use super::table::played;

#[test]
fn a_step_is_worth_what_the_exercise_is_without_it() {
    for pack in ["first-steps", "count-night"] {
        let exercise = played(pack, 2, PolicyKind::Network);
        let numbers: Vec<u32> = (0..exercise.steps.len() as u32).collect();
        let worths = worth_of_steps(&exercise, &numbers, || ControlFlow::Continue(())).unwrap();
        assert_eq!(worths.iter().map(|it| it.of).collect::<Vec<_>>(), numbers);
        let something = worths.iter().filter(|it| 0 < it.worth.size()).count();
        assert!(3 < something, "{pack}: {something} steps are worth something");
        for worth in worths.iter().step_by(9) {
            let change = Change::Remove { number: worth.of };
            let found = what_if(&exercise, &[change], &[]).unwrap().0;
            let (with, without) = (&found.before.outcomes, &found.after.outcomes);
            assert_eq!(worth.worth.damage, with.damage - without.damage);
            assert_eq!(worth.worth.trust, with.trust.end - without.trust.end);
            assert_eq!(worth.worth.independence, with.independence - without.independence);
            assert_eq!(worth.dropped, found.after.dropped.len());
        }
    }
}

#[test]
fn a_step_that_is_not_there_is_worth_an_error() {
    let exercise = played("first-steps", 2, PolicyKind::Network);
    let number = exercise.steps.len() as u32;
    let worths = worth_of_steps(&exercise, &[0, number], || ControlFlow::Continue(()));
    assert_eq!(worths, Err(Unanswerable::NoSuchStep(number)));
}
