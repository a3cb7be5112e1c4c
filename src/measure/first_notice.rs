//! Who first heard of what, when and how.

use std::collections::BTreeMap;

use crate::base::ids::{IncidentId, SeatId};
use crate::base::minute::Minute;
use crate::sim::log::{LearnRecord, Log};

/// The first notice that each seat had of each incident.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FirstNotices(BTreeMap<(IncidentId, SeatId), LearnRecord>);

impl FirstNotices {
    /// From what was learned.
    pub fn of(log: &Log) -> Self {
        let mut first = BTreeMap::new();
        for record in &log.learned {
            first.entry((record.incident, record.seat)).or_insert(*record);
        }
        Self(first)
    }

    /// How a seat first heard of an incident; none if it never did.
    pub fn first(&self, incident: IncidentId, seat: SeatId) -> Option<&LearnRecord> {
        self.0.get(&(incident, seat))
    }

    /// When a seat first heard of an incident; none if it never did.
    pub fn at(&self, incident: IncidentId, seat: SeatId) -> Option<Minute> {
        self.first(incident, seat).map(|record| record.at)
    }

    /// All who heard of an incident, in the order in which they did.
    pub fn of_incident(&self, incident: IncidentId) -> Vec<LearnRecord> {
        let (from, to) = ((incident, SeatId(0)), (incident, SeatId(u16::MAX)));
        let mut notices: Vec<LearnRecord> = self.0.range(from..=to).map(|(_, it)| *it).collect();
        // The sort is stable: those who heard in the same minute stay in the order of seats.
        notices.sort_by_key(|it| it.at);
        notices
    }
}
