//! The objectives as they stand, each with the expected actions that count for it.

use crate::base::ids::InjectId;
use crate::measure::{Prospect, prospect, serves};
use crate::scenario::model::{ExpectedAction, Scenario};
use crate::session::director::{Director, SessionState};
use crate::session::journal::Journal;

/// An expected action: its inject, and its place among those of the inject.
pub type ExpectedRef = (InjectId, usize);

/// An objective as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectiveRow {
    /// Its place in the scenario.
    pub objective: usize,
    pub prospect: Prospect,
    /// Expected actions that count for it, in the order of the scenario.
    pub expected: Vec<ExpectedRef>,
}

/// All objectives, in the order of the scenario.
pub(super) fn rows<J: Journal>(director: &mut Director<J>) -> Vec<ObjectiveRow> {
    let is_over = director.stage() == SessionState::Ended;
    let scenario = director.scenario().clone();
    let kernel = director.kernel_mut();
    let objectives = scenario.objectives.iter().enumerate();
    let row = |(objective, it)| ObjectiveRow {
        objective,
        prospect: prospect(kernel, it, is_over),
        expected: expected(&scenario)
            .filter(|(inject, at)| serves(*inject, action(&scenario, (*inject, *at)), it))
            .collect(),
    };
    objectives.map(row).collect()
}

/// All expected actions of a scenario.
pub fn expected(scenario: &Scenario) -> impl Iterator<Item = ExpectedRef> {
    let injects = scenario.injects.iter().enumerate();
    injects.flat_map(|(at, it)| (0..it.expected.len()).map(move |one| (InjectId::at(at), one)))
}

fn action(scenario: &Scenario, (inject, at): ExpectedRef) -> &ExpectedAction {
    &scenario.injects[inject.index()].expected[at]
}
