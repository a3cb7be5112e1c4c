//! Who is asked for people (the part `help`).

use crate::base::ids::SeatSet;
use crate::scenario::model::{AgencyKind, Level, Symptom};
use crate::sim::view::{IncidentView, View};

use super::parts::Way;
use super::standard_response::is_own;

/// Those who are to help with an incident, as far as it is for this seat to ask them.
pub(super) fn helpers(way: Way, view: &View, incident: &IncidentView) -> SeatSet {
    let helpers = match way {
        Way::None | Way::Silo => SeatSet::EMPTY,
        // The head asks the national team for people.
        Way::Hub if view.briefing.of_kind(AgencyKind::EmbHead).contains(view.seat) => {
            view.briefing.of_kind(AgencyKind::Cert)
        }
        Way::Hub => SeatSet::EMPTY,
        Way::Broadcast | Way::Network | Way::ByTheBook if !is_own(view, incident) => SeatSet::EMPTY,
        Way::Broadcast => view.briefing.everybody(),
        Way::Network => with_the_skill(view, incident),
        Way::ByTheBook => match view.briefing.forum_of(view.seat) {
            Some((_, forum)) if (Level::Response as u8) <= forum.level => forum.members,
            Some(_) | None => SeatSet::EMPTY,
        },
    };
    helpers.minus(SeatSet::only(view.seat))
}

/// Those with people to send who know this kind of thing.
pub(super) fn with_the_skill(view: &View, incident: &IncidentView) -> SeatSet {
    let mut helpers = view.briefing.of_kind(AgencyKind::Cert);
    if incident.symptom == Symptom::Unavailable {
        helpers = helpers.union(view.briefing.of_kind(AgencyKind::Vendor));
        helpers = helpers.union(view.briefing.of_kind(AgencyKind::TelecomRegulator));
    }
    if incident.symptom == Symptom::Talk {
        helpers = helpers.union(view.briefing.of_kind(AgencyKind::FactChecker));
    }
    helpers
}
