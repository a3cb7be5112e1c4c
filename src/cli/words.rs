//! The names of things as people at the table say them.

use crate::base::calendar::Phase;
use crate::base::ids::{AssetId, IncidentId, SeatId};
use crate::scenario::model::{CauseClass, OrderKind, Scenario};

/// Texts of one scenario by what they are about.
#[derive(Clone, Copy)]
pub(super) struct Names<'a>(pub &'a Scenario);

impl<'a> Names<'a> {
    fn text(self, id: &str) -> String {
        self.0.text(id).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The title of the scenario.
    pub(super) fn title(self) -> String {
        self.text("scenario-title")
    }

    /// The name of the country.
    pub(super) fn country(self) -> String {
        self.text(&format!("country-{}", self.0.country.id))
    }

    /// The name of the collaboration model.
    pub(super) fn collaboration(self) -> String {
        self.text(&format!("collaboration-{}", self.0.collaboration.id))
    }

    /// The id of a seat, which is short.
    pub(super) fn seat_id(self, seat: SeatId) -> &'a str {
        &self.0.seats[seat.index()].id
    }

    /// The name of a seat.
    pub(super) fn seat(self, seat: SeatId) -> String {
        self.text(&format!("seat-{}", self.seat_id(seat)))
    }

    /// The name of an incident.
    pub(super) fn incident(self, incident: IncidentId) -> String {
        self.text(&format!("incident-{}", self.0.incidents[incident.index()].id))
    }

    /// The name of an asset.
    pub(super) fn asset(self, asset: AssetId) -> String {
        self.text(&format!("asset-{}", self.0.assets[asset.index()].id))
    }

    /// The words of an objective.
    pub(super) fn objective(self, id: &str) -> String {
        self.text(&format!("objective-{id}"))
    }

    /// The headline of an inject.
    pub(super) fn inject(self, id: &str) -> String {
        self.text(&format!("inject-{id}"))
    }

    /// The words of an expected action.
    pub(super) fn expected(self, inject: &str, action: &str) -> String {
        self.text(&format!("inject-{inject}.expect-{action}"))
    }

    /// The words of an option.
    pub(super) fn choice(self, inject: &str, choice: &str) -> String {
        self.text(&format!("inject-{inject}.choice-{choice}"))
    }
}

/// A cause as it is named in public.
pub(super) const fn cause(cause: CauseClass) -> &'static str {
    match cause {
        CauseClass::Load => "too many visitors",
        CauseClass::Fault => "a fault",
        CauseClass::Attack => "an attack",
    }
}

/// A phase where there is little room.
pub(super) const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::InterElection => "between",
        Phase::Registration => "registration",
        Phase::Campaign => "campaign",
        Phase::Silence => "silence",
        Phase::Polling => "polling",
        Phase::Count => "count",
        Phase::Verification => "verification",
    }
}

/// An order that cost something, as what somebody did to something.
pub(super) fn measure(kind: OrderKind, asset: &str) -> String {
    match kind {
        OrderKind::TakeOffline => format!("took offline: {asset}"),
        OrderKind::BlockUpstream => format!("blocked traffic to: {asset}; bystanders were hit"),
        kind => format!("ordered {kind:?}: {asset}"),
    }
}
