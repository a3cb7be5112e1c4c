//! Incidents with all that is hidden from the seats.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::Stage;
use crate::sim::kernel::Kernel;

use super::{FirstKnown, Log};

/// An incident in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentRow {
    pub incident: IncidentId,
    /// How far it has come.
    pub stage: Stage,
    /// When it began, if it has.
    pub begun: Option<Minute>,
    /// When it was averted, if it was.
    pub averted: Option<Minute>,
    /// The seat that knew first of it, when, and how; nothing if none does.
    pub known: Option<FirstKnown>,
    /// When an agency first diagnosed it, and which.
    pub diagnosed: Option<(Minute, SeatId)>,
    /// When it was contained.
    pub contained: Option<Minute>,
    /// Since when the public knows.
    pub public: Option<Minute>,
    /// When an official first spoke about it.
    pub spoken: Option<Minute>,
    /// The seats that have responders on it.
    pub at_work: SeatSet,
}

/// All incidents: those that are going on, those that are over, those still to come.
pub(super) fn rows(kernel: &Kernel, log: &Log) -> Vec<IncidentRow> {
    let incidents = kernel.incidents();
    let mut rows: Vec<IncidentRow> = incidents
        .into_iter()
        .map(|it| IncidentRow {
            incident: it.incident,
            stage: it.stage,
            begun: (it.begun_at != Minute::NEVER && it.stage != Stage::Dormant)
                .then_some(it.begun_at),
            averted: it.averted_at,
            known: log.first_known(it.incident),
            diagnosed: it.diagnosed,
            contained: it.contained_at,
            public: it.disclosure.map(|disclosure| disclosure.at),
            spoken: it.first_statement,
            at_work: it.at_work,
        })
        .collect();
    rows.sort_by_key(|row| {
        let rank = match row.stage {
            Stage::Latent | Stage::Acting => 0,
            Stage::Contained | Stage::Recovered => 1,
            Stage::Dormant => 2,
        };
        (rank, row.begun.map(|at| -at.0), row.incident)
    });
    rows
}
