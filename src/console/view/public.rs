//! What everybody in the room may see, and nothing else.

use crate::base::ids::IncidentId;
use crate::measure::Outcomes;
use crate::scenario::model::{Scenario, Stage};
use crate::sim::kernel::Meters;
use crate::tell::feed::FeedItem;

use super::{Clock, IncidentRow, MeterCurve, NoDuff, PlayView};

/// The public side of an exercise.
pub struct Public<'a> {
    pub scenario: &'a Scenario,
    pub clock: &'a Clock,
    /// The current levels.
    pub meters: &'a Meters,
    /// The meters over exercise time.
    pub curve: &'a MeterCurve,
    /// What the public hears, the newest first.
    pub headlines: &'a [FeedItem],
    /// Incidents that the public knows of and that go on, by when it came to know.
    pub reported: Vec<IncidentId>,
    /// The real emergency for which the exercise stands.
    pub no_duff: Option<NoDuff<'a>>,
    /// What became of it, after ENDEX.
    pub outcomes: Option<&'a Outcomes>,
}

impl PlayView {
    /// What everybody in the room may see.
    pub fn public(&self) -> Public<'_> {
        let goes_on = |row: &&IncidentRow| matches!(row.stage, Stage::Latent | Stage::Acting);
        let rows = self.incidents.iter().filter(goes_on);
        let mut reported: Vec<_> =
            rows.filter_map(|row| row.public.map(|at| (at, row.incident))).collect();
        reported.sort_unstable();
        Public {
            scenario: &self.scenario,
            clock: &self.clock,
            meters: &self.meters,
            curve: &self.curve,
            headlines: &self.feed,
            reported: reported.into_iter().map(|(_, incident)| incident).collect(),
            no_duff: self.no_duff(),
            outcomes: self.outcomes.as_ref(),
        }
    }
}
