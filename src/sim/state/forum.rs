//! A forum during play.

use serde::{Deserialize, Serialize};

use crate::base::ids::ForumId;
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::sim::engine::Ticket;

/// The state of a forum: its next meeting, and how many it has held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForumState {
    /// The forum, by its place in the collaboration model.
    pub forum: ForumId,
    /// Whether its arrangement is published.
    pub published: bool,
    /// How often it has met.
    pub meetings: u32,
    /// When it last met.
    pub last_met: Option<Minute>,
    /// When its members last exercised together; the start, if it exercises at all.
    pub exercised_at: Minute,
    /// The next meeting, if one is called or due.
    pub next: Ticket,
    /// When that meeting is; `Minute::NEVER` if there is none.
    pub next_at: Minute,
}

impl ForumState {
    /// Every forum of a scenario at its start.
    pub(in crate::sim) fn initial(scenario: &Scenario) -> Vec<Self> {
        let forum = |at| Self {
            forum: ForumId::at(at),
            published: scenario.collaboration.published,
            meetings: 0,
            last_met: None,
            exercised_at: Minute::START,
            next: Ticket::NONE,
            next_at: Minute::NEVER,
        };
        (0..scenario.collaboration.forums.len()).map(forum).collect()
    }
}
