//! An exercise that was played, as what questions are asked of.

use std::sync::Arc;

use crate::base::ids::SeatSet;
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::session::branch::BranchId;
use crate::session::director::{Reasons, Record};
use crate::session::player::Player;
use crate::session::step::{Position, Step};
use crate::sim::event::Event;

/// An exercise that was played, as far as it was played.
#[derive(Debug, Clone)]
pub struct Exercise {
    /// What was played.
    pub scenario: Arc<Scenario>,
    /// The seed of all draws.
    pub seed: u64,
    /// What was put into it, in order.
    pub steps: Vec<Step>,
    /// Until the end of which minute questions are answered, at most the end of the scenario.
    pub until: Minute,
}

impl Exercise {
    /// An exercise that was played to the end of its scenario.
    pub fn new(scenario: Arc<Scenario>, seed: u64, steps: Vec<Step>) -> Self {
        let until = scenario.calendar.end;
        Self { scenario, seed, steps, until }
    }

    /// The end of the last minute.
    pub const fn place(&self) -> Position {
        Position { minute: self.until, after: u32::MAX }
    }

    /// A player at its start.
    pub fn player(&self) -> Player {
        Player::new(self.scenario.clone(), self.seed)
    }

    /// The number of the step behind each order in the log, from 0. An answer to an inject is one
    /// step and may give several orders.
    pub fn steps_of_orders(&self) -> Vec<Option<u32>> {
        let mut player = self.player();
        let mut origins: Vec<Option<u32>> = Vec::new();
        let play_to = |player: &mut Player, place, origins: &mut Vec<Option<u32>>| {
            player.go_to(place, |kernel, event| {
                let step =
                    if let Event::Choose(order) = event { origins[order as usize] } else { None };
                origins.resize(kernel.log().orders.len(), step);
            });
        };
        for (step, number) in self.steps.iter().zip(0..) {
            play_to(&mut player, step.at, &mut origins);
            if player.put_in(step.input).is_ok() {
                origins.resize(player.kernel.log().orders.len(), Some(number));
            }
        }
        play_to(&mut player, self.place(), &mut origins);
        origins
    }
}

/// What is on record of a branch of an exercise.
#[derive(Debug, Clone)]
pub struct Played {
    /// The branch, as far as it was played.
    pub exercise: Exercise,
    /// Seats that people held at some time.
    pub people: SeatSet,
    /// Why the facilitator intervened.
    pub reasons: Reasons,
}

impl Played {
    /// A branch of a record, until the end of a minute.
    pub fn of(
        record: &Record,
        line: BranchId,
        until: Minute,
        scenario: Arc<Scenario>,
        seed: u64,
    ) -> Self {
        let steps = record.tree().steps(line);
        let exercise = Exercise { scenario, seed, steps, until };
        Self { exercise, people: record.people(), reasons: record.reasons(line) }
    }
}
