//! A message on its way.

use serde::{Deserialize, Serialize};

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::OrderKind;
use crate::sim::vocabulary::{EvidenceSet, Facts};

/// A message; it is gone when everybody has read it, and stays in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its number in the message log.
    pub no: u32,
    /// Who sent it.
    pub from: SeatId,
    /// Who has not read it yet.
    pub awaiting: SeatSet,
    /// For whom it went to a wrong desk first.
    pub misdirected: SeatSet,
    /// What kind of order sent it.
    pub kind: OrderKind,
    /// About which incident.
    pub incident: Option<IncidentId>,
    /// The facts in it.
    pub facts: Facts,
    /// The results of looks in it.
    pub evidence: EvidenceSet,
    /// Whom the sender knows to be at work.
    pub at_work: SeatSet,
    /// When it was sent.
    pub sent_at: Minute,
    /// On whose desks it waits to be read, and since when.
    pub waiting: Vec<(SeatId, Minute)>,
}
