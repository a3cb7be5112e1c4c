//! What everybody in the room may see, and nothing else.

use crate::measure::Outcomes;
use crate::scenario::model::Scenario;
use crate::sim::kernel::Meters;

use super::{Clock, Curve, FeedItem, PlayView};

/// The public side of an exercise.
pub struct Public<'a> {
    /// What is played.
    pub scenario: &'a Scenario,
    /// Time.
    pub clock: &'a Clock,
    /// The meters now.
    pub meters: &'a Meters,
    /// The meters over exercise time.
    pub curve: &'a Curve,
    /// What the public hears, the newest first.
    pub headlines: &'a [FeedItem],
    /// What became of it, after ENDEX.
    pub outcomes: Option<&'a Outcomes>,
}

impl PlayView {
    /// What everybody in the room may see.
    pub fn public(&self) -> Public<'_> {
        Public {
            scenario: &self.scenario,
            clock: &self.clock,
            meters: &self.meters,
            curve: &self.curve,
            headlines: &self.feed,
            outcomes: self.outcomes.as_ref(),
        }
    }
}
