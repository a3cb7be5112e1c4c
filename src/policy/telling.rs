//! Whom to tell (the part `tell`), and what.

use crate::base::ids::SeatSet;
use crate::base::level::Ppm;
use crate::scenario::model::{AgencyKind, ForumMode, Level, Prepare, Recipients, Symptom, Tell};
use crate::sim::view::{IncidentView, View};
use crate::sim::vocabulary::{Facts, Path};

use super::Decision;
use super::parts::Way;
use super::priorities::skill;
use super::standard_response::{give_if, is_attack, is_electoral, is_own, owner, situation, tell};

/// Expertise from which a first look is worth a message.
const VERSED: Ppm = Ppm(500_000);

/// Tells of an incident. Those in `asked` get a request for help, which brings all one knows.
pub(super) fn report(
    way: Way,
    view: &View,
    incident: &IncidentView,
    asked: SeatSet,
    decision: &mut Decision,
) {
    match way {
        Way::None | Way::Silo => {}
        Way::Hub => through_the_head(view, incident, decision),
        Way::Broadcast => to_everybody(view, incident, decision),
        Way::Network => {
            // What is in the news, and no more than that, is known to everybody.
            let is_news = !incident.is_public || incident.facts != Facts::SIGNS;
            let first_hand = matches!(incident.path, Path::Observed | Path::Inject) && is_news;
            if first_hand || is_own(view, incident) {
                to_the_concerned(view, incident, asked, decision);
            } else if 0 < incident.unshared_looks && is_worth_a_message(view, incident) {
                // Whoever told it tells the others; what it has seen itself is for those who
                // decide.
                pass_on_looks(incident, deciding(view, incident), view, decision);
            }
        }
        Way::ByTheBook => by_the_protocol(view, incident, asked, decision),
    }
}

/// What was averted is worth telling, too: others may be tried next.
pub(super) fn pass_on_near_misses(way: Way, view: &View, decision: &mut Decision) {
    for incident in view.incidents.iter().filter(|it| it.averted && it.path == Path::Observed) {
        match way {
            Way::None | Way::Silo | Way::Hub | Way::ByTheBook => {}
            Way::Broadcast => {
                let everybody = view.briefing.everybody().minus(SeatSet::only(view.seat));
                share_indicators(view, incident, everybody, decision);
            }
            Way::Network => share_indicators(view, incident, watchers(view), decision),
        }
    }
}

/// Everything goes to the head of the EMB, who passes on what concerns others.
fn through_the_head(view: &View, incident: &IncidentView, decision: &mut Decision) {
    let head = view.briefing.of_kind(AgencyKind::EmbHead);
    let to = if head.contains(view.seat) {
        let mut concerned = view.briefing.of_kind(AgencyKind::Cert);
        concerned = concerned.union(view.briefing.of_kind(AgencyKind::EmbIt));
        concerned = concerned.union(view.briefing.of_kind(AgencyKind::EmbCommunications));
        concerned.insert(owner(view, incident));
        concerned
    } else {
        head
    };
    tell(view, incident, situation, to, decision);
}

/// Everyone is told everything, whenever there is something new. Nothing is missed, desks fill up,
/// and everybody is one more who may let something slip or say it first.
fn to_everybody(view: &View, incident: &IncidentView, decision: &mut Decision) {
    let everybody = view.briefing.everybody().minus(SeatSet::only(view.seat));
    let is_news = !everybody.minus(incident.told).is_empty() || 0 < incident.unshared_looks;
    if let (true, Some(to)) = (is_news, Recipients::new(everybody)) {
        give_if(view, decision, situation(incident.incident, to));
    }
    share_indicators(view, incident, everybody, decision);
}

/// Those whom an incident concerns: who owns it, who can do something about it, who has to speak,
/// and who runs on the same provider.
fn concerned(view: &View, incident: &IncidentView) -> SeatSet {
    let of = |kind| view.briefing.of_kind(kind);
    let mut concerned = deciding(view, incident);
    if is_electoral(view, incident) {
        concerned = concerned.union(of(AgencyKind::EmbIt));
        concerned = concerned.union(of(AgencyKind::EmbHead));
    }
    if incident.symptom == Symptom::Talk {
        concerned = concerned.union(of(AgencyKind::FactChecker));
    }
    if is_attack(incident) {
        concerned = concerned.union(of(AgencyKind::Police));
        concerned = concerned.union(of(AgencyKind::SecurityService));
        concerned = concerned.union(neighbours(view, incident));
    }
    concerned.minus(SeatSet::only(view.seat))
}

/// Those who act on a diagnosis, and need every look that bears on it.
fn deciding(view: &View, incident: &IncidentView) -> SeatSet {
    let of = |kind| view.briefing.of_kind(kind);
    let mut deciding = SeatSet::only(owner(view, incident));
    let is_talk = incident.symptom == Symptom::Talk;
    // A story is on no system.
    if !is_talk {
        deciding = deciding.union(of(AgencyKind::Cert));
    }
    if is_talk || is_electoral(view, incident) {
        deciding = deciding.union(of(AgencyKind::EmbCommunications));
    }
    let on_network = view.briefing.asset(incident.asset).on_network;
    if incident.symptom == Symptom::Unavailable && on_network {
        deciding = deciding.union(of(AgencyKind::TelecomRegulator));
    }
    deciding.minus(SeatSet::only(view.seat))
}

/// Those whose systems run on the provider of the one that is down, and who can use another way.
fn neighbours(view: &View, incident: &IncidentView) -> SeatSet {
    let provider = view.briefing.asset(incident.asset).provider;
    let beside = view
        .briefing
        .assets
        .iter()
        .filter(|asset| provider.is_some() && asset.provider == provider && asset.has_fallback);
    match incident.symptom {
        Symptom::Unavailable => beside.map(|asset| asset.owner).collect(),
        Symptom::Altered | Symptom::OddTraces | Symptom::Talk | Symptom::Finding => SeatSet::EMPTY,
    }
}

/// The first message brings all one knows, and later ones what looks have shown to those who decide
/// on it; indicators go on to those who can look for them.
fn to_the_concerned(view: &View, incident: &IncidentView, asked: SeatSet, decision: &mut Decision) {
    tell(view, incident, situation, concerned(view, incident).minus(asked), decision);
    if 0 < incident.unshared_looks {
        let again = deciding(view, incident).intersection(incident.told);
        pass_on_looks(incident, again, view, decision);
    }
    share_indicators(view, incident, watchers(view), decision);
    if incident.symptom == Symptom::Talk {
        let platform = view.briefing.of_kind(AgencyKind::Platform).minus(incident.told);
        if !platform.is_empty() {
            let incident = incident.incident;
            give_if(view, decision, Tell::ContactPlatform { incident, to: platform });
        }
    }
}

/// Whether what somebody asked or told has seen itself is worth a message: it shows what is
/// affected, or comes from people who know such things well.
fn is_worth_a_message(view: &View, incident: &IncidentView) -> bool {
    let expertise = view.briefing.seat(view.seat).expertise[skill(incident.symptom) as usize];
    incident.facts.has(Facts::IMPACT) || VERSED <= expertise
}

/// What one's looks have shown goes to these; those at work on it hear it on the spot.
fn pass_on_looks(incident: &IncidentView, to: SeatSet, view: &View, decision: &mut Decision) {
    if let Some(to) = Recipients::new(to) {
        give_if(view, decision, situation(incident.incident, to));
    }
}

/// Those who can look for indicators.
fn watchers(view: &View) -> SeatSet {
    let watchers = view.briefing.of_kinds([
        AgencyKind::Cert,
        AgencyKind::EmbIt,
        AgencyKind::SecurityService,
        AgencyKind::InternationalPartner,
    ]);
    watchers.union(view.briefing.parties()).minus(SeatSet::only(view.seat))
}

/// Indicators that were not passed on yet go to these.
fn share_indicators(view: &View, incident: &IncidentView, to: SeatSet, decision: &mut Decision) {
    if let (true, Some(to)) = (incident.unshared_indicators, Recipients::new(to)) {
        give_if(view, decision, Tell::ShareIndicators { incident: incident.incident, to });
    }
}

/// The protocol for an incident: tell the lead, or everybody where members govern; the lead calls
/// a meeting; what is serious goes up.
fn by_the_protocol(view: &View, incident: &IncidentView, asked: SeatSet, decision: &mut Decision) {
    let Some((id, forum)) = view.briefing.forum_of(view.seat) else { return };
    let others = forum.members.minus(SeatSet::only(view.seat));
    let desk = match (forum.mode, forum.lead) {
        (ForumMode::ParticipantGoverned, _) | (_, None) => others,
        (_, Some(lead)) => SeatSet::only(lead),
    };
    let message = |incident, to| {
        if (Level::Awareness as u8) <= forum.level {
            situation(incident, to)
        } else {
            Tell::Notify { incident, to }
        }
    };
    let own = view.briefing.seat(view.seat);
    let goes_up = is_own(view, incident) && view.phase.is_critical() && incident.told.is_empty();
    // Who gets it by the way up needs no second message.
    let superiors = if goes_up { own.escalates_to } else { SeatSet::EMPTY };
    tell(view, incident, message, desk.minus(asked).minus(superiors), decision);
    let leads = forum.lead.is_none_or(|lead| lead == view.seat);
    if leads && !others.minus(incident.told).is_empty() {
        give_if(view, decision, Prepare::Convene { forum: Some(id) });
    }
    if goes_up {
        give_if(view, decision, Tell::Escalate { incident: incident.incident });
    }
}
