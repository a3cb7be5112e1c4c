//! What kinds of news the public hears.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::sim::vocabulary::Stance;

/// What kind of news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// Somebody says something.
    Claim {
        /// Who.
        speakers: SeatSet,
        /// What.
        stance: Stance,
        /// The incident, if it is about one.
        about: Option<IncidentId>,
        /// The order that made it, unless it was said in a vacuum.
        order: Option<u32>,
        /// Whether it still stands.
        stands: bool,
    },
    /// It is in the news before anybody in charge has said a word.
    Outsiders(IncidentId),
    /// An authority has judged or found something that the public did not know of.
    Finding(SeatId, IncidentId),
    /// A rumour spreads.
    Rumour(IncidentId),
    /// Two authorities contradict each other.
    Contradiction {
        /// The number of the earlier claim.
        first: u32,
        /// The number of the later one.
        second: u32,
        /// About which incident.
        incident: IncidentId,
    },
    /// The complete result is out.
    Result {
        /// How many minutes after the hour that was promised.
        late: i64,
    },
}
