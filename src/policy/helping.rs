//! Who is asked for people (the part `help`).

use crate::base::ids::{SeatId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::scenario::model::{AgencyKind, Countermeasure, Group, Level, Recipients, Symptom};
use crate::sim::view::{IncidentView, View};

use super::Decision;
use super::parts::Way;
use super::priorities::skill;
use super::standard_response::{give_if, is_own};

/// Expertise from which people are worth asking for.
const USEFUL: Ppm = Ppm(300_000);
/// Share of their pace that people keep who do not know who leads.
const UNCLEAR_LEAD: Ppm = Ppm(600_000);

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

/// Lets those who are to help look into the system that is hit: what they see from where they stand
/// nobody in the house sees. The national team and companies under contract may look anyway.
pub(super) fn let_in(
    way: Way,
    view: &View,
    incident: &IncidentView,
    helpers: SeatSet,
    decision: &mut Decision,
) {
    let own = view.assets.iter().find(|asset| asset.asset == incident.asset);
    let (Way::Network, Some(own)) = (way, own) else { return };
    let of = |kind| view.briefing.of_kind(kind);
    let look_anyway = of(AgencyKind::Cert).union(of(AgencyKind::Vendor));
    if let Some(to) = Recipients::new(helpers.minus(look_anyway).minus(own.access)) {
        give_if(view, decision, Countermeasure::GrantAccess { asset: own.asset, to });
    }
}

/// Those with people to send who know this kind of thing well enough, and may be let in. Whoever
/// shares no forum with the owner makes it unclear who leads, and is asked only if they bring more
/// than that costs.
fn with_the_skill(view: &View, incident: &IncidentView) -> SeatSet {
    let skill = skill(incident.symptom) as usize;
    let able = |seat: &SeatId| {
        let it = view.briefing.seat(*seat);
        0 < it.responders && USEFUL <= it.expertise[skill] && may_come(view, incident, *seat)
    };
    let able: SeatSet = view.briefing.everybody().iter().filter(able).collect();
    let effort = |seats: SeatSet| -> i64 {
        let seats = seats.iter().map(|seat| view.briefing.seat(seat));
        seats.map(|seat| seat.expertise[skill].of(i64::from(seat.responders) * ONE)).sum()
    };
    let near = view.briefing.forum_of(view.seat).map_or(SeatSet::EMPTY, |(_, it)| it.members);
    let near = able.intersection(near);
    if UNCLEAR_LEAD.of(effort(able)) <= effort(near) { near } else { able }
}

/// Whom an owner lets at its systems: the state, companies under contract, and security services
/// and police where there is a legal basis. What people talk about is for those who inform.
fn may_come(view: &View, incident: &IncidentView, seat: SeatId) -> bool {
    let it = view.briefing.seat(seat);
    let is_talk = incident.symptom == Symptom::Talk;
    match it.group {
        Group::Electoral | Group::Civil => true,
        Group::Security => !it.kind.is_security_side() || view.legal_basis.contains(seat),
        Group::Private => !is_talk,
        Group::Society => {
            is_talk && matches!(it.kind, AgencyKind::FactChecker | AgencyKind::Broadcaster)
        }
        Group::Foreign => false,
    }
}
