//! The names of the things of a scenario, as people at the table say them.

use crate::base::ids::{AssetId, ForumId, IncidentId, InjectId, SeatId, SeatSet, SegmentId};

use crate::base::message::{Arg, message};

use super::model::Scenario;

/// As many seats besides the first are not named any more.
const MOST_SEATS: usize = 3;

/// Texts of one scenario by what they are about, each on one line.
#[derive(Clone, Copy)]
pub struct Names<'a>(pub &'a Scenario);

impl<'a> Names<'a> {
    fn line(self, id: &str) -> String {
        self.0.text(id).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The title of the scenario.
    pub fn title(self) -> String {
        self.line("scenario-title")
    }

    /// The name of the country.
    pub fn country(self) -> String {
        self.line(&format!("country-{}", self.0.country.id))
    }

    /// The name of the collaboration model.
    pub fn collaboration(self) -> String {
        self.line(&format!("collaboration-{}", self.0.collaboration.id))
    }

    /// The id of a seat, which is short.
    pub fn seat_id(self, seat: SeatId) -> &'a str {
        &self.0.seats[seat.index()].id
    }

    /// The name of a seat.
    pub fn seat(self, seat: SeatId) -> String {
        self.line(&format!("seat-{}", self.seat_id(seat)))
    }

    /// The name of an incident.
    pub fn incident(self, incident: IncidentId) -> String {
        self.line(&format!("incident-{}", self.0.incidents[incident.index()].id))
    }

    /// The name of an asset.
    pub fn asset(self, asset: AssetId) -> String {
        self.line(&format!("asset-{}", self.0.assets[asset.index()].id))
    }

    /// The name of a forum.
    pub fn forum(self, forum: ForumId) -> String {
        self.line(&format!("forum-{}", self.0.collaboration.forums[forum.index()].id))
    }

    /// The words of an objective.
    pub fn objective(self, id: &str) -> String {
        self.line(&format!("objective-{id}"))
    }

    /// The headline of an inject.
    pub fn inject(self, id: &str) -> String {
        self.line(&format!("inject-{id}"))
    }

    /// The headline of an inject by its position.
    pub fn inject_at(self, inject: InjectId) -> String {
        self.inject(&self.0.injects[inject.index()].id)
    }

    /// The words of an expected action.
    pub fn expected(self, inject: &str, action: &str) -> String {
        self.line(&format!("inject-{inject}.expect-{action}"))
    }

    /// The words of an option.
    pub fn choice(self, inject: &str, choice: &str) -> String {
        self.line(&format!("inject-{inject}.choice-{choice}"))
    }

    /// The name of a seat up to its first comma, where no other seat is called the same.
    pub fn short_seat(self, seat: SeatId) -> String {
        let short = |seat| -> String {
            let name = self.seat(seat);
            name.split(',').next().unwrap_or_default().to_owned()
        };
        let wanted = short(seat);
        let is_shared = |other: SeatId| other != seat && short(other) == wanted;
        if self.0.seat_ids().any(is_shared) { self.seat(seat) } else { wanted }
    }

    /// The name of a segment of the public.
    pub fn segment(self, segment: SegmentId) -> String {
        self.line(&format!("segment-{}", self.0.country.segments[segment.index()].id))
    }

    /// The short names of seats, or how many there are if there are many.
    pub fn seats(self, seats: SeatSet) -> Arg {
        let names: Vec<String> = seats.iter().map(|seat| self.short_seat(seat)).collect();
        match names.as_slice() {
            [first, rest @ ..] if MOST_SEATS <= rest.len() => {
                message!("list-others", first = first, count = rest.len()).into()
            }
            _ => Arg::list(names),
        }
    }
}
