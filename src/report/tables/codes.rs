//! Ids as a reader may know them: those of incidents and injects can say what is behind them.

use crate::base::ids::{AssetId, IncidentId, InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::report::Reader;
use crate::scenario::model::Scenario;
use crate::tell::csv::{Cell, text, whole};

/// Ids in tables.
pub(super) struct Codes {
    /// The scenario with these ids. Its texts are found by others and are not asked for.
    pub scenario: Scenario,
}

impl Codes {
    pub fn new(scenario: &Scenario, reader: Reader) -> Self {
        let mut scenario = scenario.clone();
        if !reader.reads_notes() {
            for (incident, number) in scenario.incidents.iter_mut().zip(1..) {
                incident.id = format!("incident-{number}");
            }
            for (inject, number) in scenario.injects.iter_mut().zip(1..) {
                inject.id = format!("inject-{number}");
            }
        }
        Self { scenario }
    }

    pub fn seat(&self, seat: SeatId) -> Cell {
        text(&self.scenario.seats[seat.index()].id)
    }

    /// Seats, with a space between them.
    pub fn seats(&self, seats: SeatSet) -> Cell {
        let ids = seats.iter().map(|it| self.scenario.seats[it.index()].id.as_str());
        text(ids.collect::<Vec<&str>>().join(" "))
    }

    pub fn incident(&self, incident: IncidentId) -> Cell {
        text(&self.scenario.incidents[incident.index()].id)
    }

    pub fn inject(&self, inject: InjectId) -> Cell {
        text(&self.scenario.injects[inject.index()].id)
    }

    pub fn asset(&self, asset: AssetId) -> Cell {
        text(&self.scenario.assets[asset.index()].id)
    }
}

/// What there is, or an empty cell.
pub(super) fn or_empty<T>(value: Option<T>, cell: impl FnOnce(T) -> Cell) -> Cell {
    value.map_or(Cell::Empty, cell)
}

/// A minute, if there is one.
pub(super) fn minute(at: Option<Minute>) -> Cell {
    or_empty(at.filter(|it| *it != Minute::NEVER), |at| whole(at.0))
}

/// Yes or no.
pub(super) fn yes(is: bool) -> Cell {
    text(if is { "yes" } else { "no" })
}
