//! Network: tells whoever has the mandate or the skill, asks for help where it is, and lets one
//! voice speak. Prepares for that while there is time.

use crate::base::ids::SeatSet;
use crate::scenario::model::{AgencyKind, CauseClass, Recipients, Symptom, Tell};
use crate::sim::view::{IncidentView, View};
use crate::sim::vocabulary::Path;

use super::Decision;
use super::choice::{Preference, answer};
use super::mandate::{by_office, volunteer};
use super::preparation::{certify, meet, own_house, prebunk, reach_out, together};
use super::public_statements::one_voice;
use super::standard_response::{ask, give_if, is_electoral, is_own, owner, situation, tell, work};

pub(super) fn decide(view: &View, decision: &mut Decision) {
    answer(view, Preference::Together, decision);
    // A near miss is worth telling: others may be tried next.
    for incident in view.incidents.iter().filter(|it| it.averted && it.path == Path::Observed) {
        share_indicators(view, incident, decision);
    }
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        let first_hand = matches!(incident.path, Path::Observed | Path::Inject);
        if first_hand || is_own(view, incident) || 0 < incident.unshared_looks {
            share(view, incident, decision);
        }
    }
    work(view, decision);
    volunteer(view, decision);
    one_voice(view, decision);
    if view.planning {
        own_house(view, decision);
        let partners = partners(view);
        meet(view, partners, decision);
        together(view, partners, decision);
        reach_out(view, decision);
        certify(view, decision);
    }
    prebunk(view, decision);
    by_office(view, decision);
}

/// Those whom an incident concerns: who owns it, who can help, who has to speak.
pub(super) fn concerned(view: &View, incident: &IncidentView) -> SeatSet {
    let of = |kind| view.briefing.of_kind(kind);
    let mut concerned = SeatSet::only(owner(view, incident)).union(of(AgencyKind::Cert));
    if is_electoral(view, incident) {
        concerned = concerned.union(of(AgencyKind::EmbIt));
        concerned = concerned.union(of(AgencyKind::EmbCommunications));
        concerned = concerned.union(of(AgencyKind::EmbHead));
    }
    if incident.symptom == Symptom::Unavailable {
        concerned = concerned.union(of(AgencyKind::TelecomRegulator));
    }
    if incident.symptom == Symptom::Talk {
        concerned = concerned.union(of(AgencyKind::EmbCommunications));
        concerned = concerned.union(of(AgencyKind::FactChecker));
        concerned = concerned.union(of(AgencyKind::Platform));
    }
    if incident.diagnosis == Some(CauseClass::Attack) {
        concerned = concerned.union(of(AgencyKind::Police));
        concerned = concerned.union(of(AgencyKind::SecurityService));
    }
    concerned.minus(SeatSet::only(view.seat))
}

/// The first message brings all one knows; own matters come with a request for help to those
/// with the skill; indicators go on to those who can look for them.
fn share(view: &View, incident: &IncidentView, decision: &mut Decision) {
    let whom = concerned(view, incident);
    let own = is_own(view, incident);
    let helpers = helpers(view, incident);
    if own {
        ask(view, incident, helpers, decision);
    }
    tell(view, incident, situation, whom.minus(helpers), decision);
    if !own {
        tell(view, incident, situation, whom.intersection(helpers), decision);
    }
    if 0 < incident.unshared_looks && !incident.told.is_empty() {
        // What a look has shown goes to those who decide on it, and to those who work on it.
        let mut deciding = view.briefing.of_kind(AgencyKind::Cert);
        deciding = deciding.union(incident.asked).union(incident.at_work);
        deciding.insert(owner(view, incident));
        if is_electoral(view, incident) {
            deciding = deciding.union(view.briefing.of_kind(AgencyKind::EmbCommunications));
        }
        let deciding = deciding.minus(SeatSet::only(view.seat));
        if let Some(to) = Recipients::new(deciding) {
            give_if(view, decision, situation(incident.incident, to));
        }
    }
    share_indicators(view, incident, decision);
    if incident.symptom == Symptom::Talk && incident.talked_about {
        let platform = view.briefing.of_kind(AgencyKind::Platform).minus(incident.told);
        if !platform.is_empty() {
            let incident = incident.incident;
            give_if(view, decision, Tell::ContactPlatform { incident, to: platform });
        }
    }
}

/// Indicators go on to those who can look for them.
fn share_indicators(view: &View, incident: &IncidentView, decision: &mut Decision) {
    if incident.unshared_indicators {
        let watchers = view.briefing.seats_where(|seat| {
            matches!(
                seat.kind,
                AgencyKind::Cert
                    | AgencyKind::EmbIt
                    | AgencyKind::SecurityService
                    | AgencyKind::InternationalPartner
            ) || seat.kind.is_party()
        });
        if let Some(to) = Recipients::new(watchers.minus(SeatSet::only(view.seat))) {
            give_if(view, decision, Tell::ShareIndicators { incident: incident.incident, to });
        }
    }
}

/// Those with people to send.
fn helpers(view: &View, incident: &IncidentView) -> SeatSet {
    let mut helpers = view.briefing.of_kind(AgencyKind::Cert);
    if incident.symptom == Symptom::Unavailable {
        helpers = helpers.union(view.briefing.of_kind(AgencyKind::Vendor));
        helpers = helpers.union(view.briefing.of_kind(AgencyKind::TelecomRegulator));
    }
    if incident.symptom == Symptom::Talk {
        helpers = helpers.union(view.briefing.of_kind(AgencyKind::FactChecker));
    }
    helpers.minus(SeatSet::only(view.seat))
}

/// Those worth knowing before anything happens.
fn partners(view: &View) -> SeatSet {
    let core = view.briefing.seats_where(|seat| {
        matches!(
            seat.kind,
            AgencyKind::EmbHead
                | AgencyKind::EmbIt
                | AgencyKind::EmbCommunications
                | AgencyKind::Cert
                | AgencyKind::TelecomRegulator
                | AgencyKind::Police
        )
    });
    core.minus(SeatSet::only(view.seat))
}
