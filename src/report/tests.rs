//! Exercises that tests of reports look at.

use std::sync::Arc;

use crate::policy::PolicyKind;
use crate::scenario::model::Scenario;
pub(super) use crate::session::replay::tests::played_by;
use crate::session::step::Step;

/// The steps of an exercise in which policies hold all seats, under seed 1.
pub(super) fn played(scenario: &Arc<Scenario>) -> Vec<Step> {
    played_by(scenario, PolicyKind::Network, 1)
}
