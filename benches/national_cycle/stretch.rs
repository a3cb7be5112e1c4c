//! The same scenario with a first window ten times as long: everything that happens, happens later
//! by that much, and nothing more happens.

use hotwash::base::minute::Minute;
use hotwash::scenario::model::{Condition, Due, Predicate, Scenario, Trigger};

/// Ten times as many days, the same incidents and injects.
pub fn tenfold(scenario: &Scenario) -> Scenario {
    let mut long = scenario.clone();
    let by = 9 * scenario.calendar.end.0;
    let later = |at: &mut Minute| *at += by;
    let calendar = &mut long.calendar;
    calendar.windows.iter_mut().skip(1).for_each(|window| later(&mut window.start));
    calendar.election_days.iter_mut().for_each(later);
    later(&mut calendar.end);
    for adversary in &mut long.adversaries {
        adversary.abroad.iter_mut().for_each(|(at, _)| later(at));
    }
    for incident in &mut long.incidents {
        match &mut incident.trigger {
            Trigger::At(at) => later(at),
            Trigger::Chance { from, to, .. } => {
                later(from);
                later(to);
            }
            Trigger::When { condition, .. } => shift(condition, by),
        }
    }
    for inject in &mut long.injects {
        match &mut inject.due {
            Due::At(at) => later(at),
            Due::When(condition, _) => shift(condition, by),
            Due::After(..) | Due::InReserve => {}
        }
        inject.guard.iter_mut().for_each(|guard| shift(guard, by));
        inject.expected.iter_mut().for_each(|expected| shift(&mut expected.done, by));
    }
    long.objectives.iter_mut().for_each(|objective| demand(&mut objective.met, by));
    for publication in &mut long.publications {
        later(&mut publication.starts);
        later(&mut publication.expected);
    }
    long
}

fn demand(predicate: &mut Predicate, by: i64) {
    match predicate {
        Predicate::Holds(condition) => shift(condition, by),
        Predicate::Within { what: one, after: other, .. }
        | Predicate::NotBefore { what: one, first: other } => {
            shift(one, by);
            shift(other, by);
        }
        Predicate::ContradictedAtMost { .. } => {}
        Predicate::All(parts) | Predicate::Any(parts) => {
            parts.iter_mut().for_each(|part| demand(part, by));
        }
        Predicate::Not(part) => demand(part, by),
    }
}

fn shift(condition: &mut Condition, by: i64) {
    match condition {
        Condition::After(at) | Condition::Before(at) => *at += by,
        Condition::Ordered { since, .. } if Minute::START < *since => *since += by,
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter_mut().for_each(|part| shift(part, by));
        }
        Condition::Not(part) => shift(part, by),
        _ => {}
    }
}
