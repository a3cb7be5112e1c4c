//! Exercises that tests of reports look at.

use std::sync::Arc;

use crate::base::minute::Minute;
use crate::policy::{Cast, Play, PolicyKind};
use crate::scenario::model::Scenario;
use crate::session::step::{Author, Input, Position, Step};
use crate::sim::kernel::Kernel;

/// The steps of an exercise in which policies hold all seats, under seed 1.
pub(super) fn played(scenario: &Arc<Scenario>) -> Vec<Step> {
    played_by(scenario, PolicyKind::Network, 1)
}

/// The steps of an exercise in which a policy holds all seats.
pub(super) fn played_by(scenario: &Arc<Scenario>, policy: PolicyKind, seed: u64) -> Vec<Step> {
    let cast = Cast::all(policy, scenario.seats.len());
    let mut kernel = Kernel::new(scenario.clone(), seed);
    let mut play = Play::new(&mut kernel, &cast, seed);
    let mut steps: Vec<Step> = Vec::new();
    let (mut minute, mut after) = (Minute::START, 0);
    loop {
        let mut given = Vec::new();
        let event = play.step_and(Minute::NEVER, |seat, order, outcome| {
            if let Ok(no) = outcome {
                given.push((no, seat, *order));
            }
        });
        let now = play.kernel.now();
        if event.is_some() {
            after = if now == minute { after + 1 } else { 1 };
            minute = now;
        }
        for (no, seat, order) in given {
            let given_at = play.kernel.log().orders[no as usize].at;
            let after = if given_at == minute { after } else { 0 };
            let at = Position { minute: given_at, after };
            let author = Author::Policy(policy);
            steps.push(Step { at, author, input: Input::Order { seat, order } });
        }
        if event.is_none() {
            return steps;
        }
    }
}
