//! Asking questions of an exercise that was played: what if, why, what was it worth, were we lucky.
//!
//! An exercise is a function of its scenario, its seed and its steps, so each question is answered
//! by playing it again with something changed. Chance is drawn by name: whatever a change does not
//! touch has the same luck as before, and the difference is due to the change. Nothing here does
//! IO, and nothing is told in words; that is for those who ask.

mod change;
mod comparison;
mod course;
mod setting;

use std::sync::Arc;

use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::session::step::Step;

pub use change::{Change, Dropped, Origin, Reason, Unanswerable};
pub use comparison::{CauseChange, Comparison, Paired, Side, what_if};

/// An exercise that was played, as far as it was played.
#[derive(Debug, Clone)]
pub struct Exercise {
    /// What was played.
    pub scenario: Arc<Scenario>,
    /// Its chance.
    pub seed: u64,
    /// What was put into it, in order.
    pub steps: Vec<Step>,
    /// Until when questions are answered, at most the end of the scenario.
    pub until: Minute,
}

impl Exercise {
    /// An exercise that was played to the end of its scenario.
    pub fn new(scenario: Arc<Scenario>, seed: u64, steps: Vec<Step>) -> Self {
        let until = scenario.calendar.end;
        Self { scenario, seed, steps, until }
    }
}
