//! Things of a scenario by their ids, so that a file can be read without the scenario.

use serde::{Deserialize, Serialize};

use super::entry_error::{EntryError, Named};
use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use crate::scenario::model::Scenario;

/// The id of a thing; its position where a refused order named something that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Name {
    /// An id of the scenario.
    Id(String),
    /// A position that the scenario does not have, kept as it was asked for.
    Position(u16),
}

impl Name {
    /// The name of the thing at a position.
    pub fn of<'a>(position: u16, id: impl FnOnce(usize) -> Option<&'a String>) -> Self {
        let id = id(usize::from(position)).cloned();
        id.map_or(Self::Position(position), Self::Id)
    }

    /// The position of the thing with this name.
    ///
    /// # Errors
    /// That there is none.
    pub fn position<'a>(
        &self,
        kind: Named,
        mut ids: impl Iterator<Item = &'a String>,
    ) -> Result<u16, EntryError> {
        match self {
            Self::Position(position) => Ok(*position),
            Self::Id(id) => ids
                .position(|known| known == id)
                .and_then(|position| u16::try_from(position).ok())
                .ok_or_else(|| EntryError::NoSuch { kind, id: id.clone() }),
        }
    }
}

/// The name of a seat.
pub fn seat_name(seat: SeatId, scenario: &Scenario) -> Name {
    Name::of(seat.0, |at| scenario.seats.get(at).map(|it| &it.id))
}

/// The seat with a name.
pub fn read_seat(name: &Name, scenario: &Scenario) -> Result<SeatId, EntryError> {
    name.position(Named::Seat, scenario.seats.iter().map(|it| &it.id)).map(SeatId)
}

/// The names of seats.
pub fn seat_names(seats: SeatSet, scenario: &Scenario) -> Vec<Name> {
    seats.iter().map(|seat| seat_name(seat, scenario)).collect()
}

/// The seats with names.
pub fn read_seats(names: &[Name], scenario: &Scenario) -> Result<SeatSet, EntryError> {
    let mut seats = SeatSet::EMPTY;
    for name in names {
        let seat = read_seat(name, scenario)?;
        if SeatSet::MAX <= seat.index() {
            return Err(EntryError::NoSeat(seat.0));
        }
        seats.insert(seat);
    }
    Ok(seats)
}

/// The name of an incident.
pub fn incident_name(incident: IncidentId, scenario: &Scenario) -> Name {
    Name::of(incident.0, |at| scenario.incidents.get(at).map(|it| &it.id))
}

/// The incident with a name.
pub fn read_incident(name: &Name, scenario: &Scenario) -> Result<IncidentId, EntryError> {
    name.position(Named::Incident, scenario.incidents.iter().map(|it| &it.id)).map(IncidentId)
}

/// The name of an inject.
pub fn inject_name(inject: InjectId, scenario: &Scenario) -> Name {
    Name::of(inject.0, |at| scenario.injects.get(at).map(|it| &it.id))
}

/// The inject with a name.
pub fn read_inject(name: &Name, scenario: &Scenario) -> Result<InjectId, EntryError> {
    name.position(Named::Inject, scenario.injects.iter().map(|it| &it.id)).map(InjectId)
}
