//! What an agency does because it is its own task, or because it was agreed beforehand.

use crate::base::ids::{AssetId, IncidentId, SeatSet};
use crate::base::minute::DAY;
use crate::scenario::model::{
    AgencyKind, AssetKind, Countermeasure, Group, Level, Order, OrderKind, Prepare, Recipients,
    Respond, Speak, Symptom, Tell,
};
use crate::sim::view::{IncidentView, View};
use crate::sim::vocabulary::Facts;

use super::Decision;
use super::parts::{Parts, Way};
use super::priorities::{comes_in_time, is_too_early};
use super::standard_response::{give_if, is_electoral, may_work, owner};

/// Minutes between two warnings of the same agency: less than half of what is told goes stale.
const BULLETIN: i64 = 3 * DAY;
/// Time before the result is expected in which parties promise to wait for it.
const PLEDGE_WITHIN: i64 = 30 * DAY;

/// Where an escalation protocol says so, those with people for it help without being asked; with
/// half of those whom they have not sent elsewhere.
fn volunteer(view: &View, decision: &mut Decision) {
    if view.responders.1 == 0 {
        return;
    }
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        let asked = may_work(view, incident);
        if asked || 0 < incident.own_responders || !is_agreed(view, incident) {
            continue;
        }
        let sent: u16 = decision.orders.iter().copied().map(sent).sum();
        let free = view.responders.1.saturating_sub(sent);
        if 0 < free {
            let (incident, responders) = (incident.incident, free.div_ceil(2));
            decision.give(Respond::AssignResponders { incident, responders });
        }
    }
}

/// How many people an order sends.
const fn sent(order: Order) -> u16 {
    if let Order::Respond(Respond::AssignResponders { responders, .. }) = order {
        responders
    } else {
        0
    }
}

/// Whether it was agreed that the seat helps, and it has the people who can.
fn is_agreed(view: &View, incident: &IncidentView) -> bool {
    let kind = view.briefing.seat(view.seat).kind;
    let able = match incident.symptom {
        Symptom::Talk => false,
        Symptom::Unavailable => {
            matches!(kind, AgencyKind::Cert | AgencyKind::TelecomRegulator | AgencyKind::Vendor)
        }
        Symptom::Altered | Symptom::OddTraces | Symptom::Finding => kind == AgencyKind::Cert,
    };
    let pair = SeatSet::only(view.seat).union(SeatSet::only(owner(view, incident)));
    able && view.briefing.share_level(pair, Level::Response)
}

/// What belongs to the office of an agency and to nobody else's, as far as it does that part with
/// others.
pub(super) fn by_office(parts: Parts, view: &View, decision: &mut Decision) {
    if is_shared(parts.speak) {
        speak(view, decision);
    }
    if is_shared(parts.help) {
        volunteer(view, decision);
        lead(view, decision);
    }
    if is_shared(parts.tell) {
        warn(view, decision);
    }
    if is_shared(parts.prepare) && view.planning {
        plan(view, decision);
    }
}

/// Whether who does a part in this way looks beyond its own house without being told to.
const fn is_shared(way: Way) -> bool {
    matches!(way, Way::Broadcast | Way::Network | Way::ByTheBook)
}

/// What is said by virtue of an office.
fn speak(view: &View, decision: &mut Decision) {
    let kind = view.briefing.seat(view.seat).kind;
    if kind == AgencyKind::Court {
        let disputed = |it: &IncidentView| it.talked_about || it.others_stance.is_some();
        judge(view, decision, disputed, |incident| Speak::Adjudicate { incident });
    }
    if kind == AgencyKind::DataProtection {
        let personal = |it: &IncidentView| holds_personal_data(view.briefing.asset(it.asset).kind);
        judge(view, decision, personal, |incident| Speak::Investigate { incident });
    }
    if kind.is_party() {
        pledge(view, decision);
    }
}

/// Who takes the lead by virtue of an office.
fn lead(view: &View, decision: &mut Decision) {
    let kind = view.briefing.seat(view.seat).kind;
    if kind == AgencyKind::Executive {
        take_charge(view, decision);
    }
    if kind == AgencyKind::CivilContingencies {
        open_room(view, decision);
    }
}

/// Courts and supervisory authorities judge what is public, not settled, and theirs to judge.
fn judge(
    view: &View,
    decision: &mut Decision,
    is_theirs: impl Fn(&IncidentView) -> bool,
    order: impl Fn(IncidentId) -> Speak,
) {
    for incident in &view.incidents {
        let open = !incident.judged && !incident.facts.has(Facts::TRUTH);
        if incident.is_public && open && is_theirs(incident) {
            give_if(view, decision, order(incident.incident));
        }
    }
}

const fn holds_personal_data(kind: AssetKind) -> bool {
    matches!(
        kind,
        AssetKind::VoterRegister
            | AssetKind::PollBook
            | AssetKind::LookupSite
            | AssetKind::NominationPortal
            | AssetKind::OfficeMail
            | AssetKind::StaffAccounts
            | AssetKind::PartyMail
            | AssetKind::PartyRegisterCopy
    )
}

/// The centre says who leads where everybody sees that something does not work, unless it is the
/// elections' or a party's.
fn take_charge(view: &View, decision: &mut Decision) {
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        let seen = incident.is_public && incident.symptom == Symptom::Unavailable;
        let partisan = view.briefing.seat(owner(view, incident)).kind.is_party();
        if seen && !partisan && !incident.taken_over && !is_electoral(view, incident) {
            give_if(view, decision, Respond::TakeCharge { incident: incident.incident });
        }
    }
}

/// A room opens while it counts, once something that matters does not work.
fn open_room(view: &View, decision: &mut Decision) {
    let down =
        |incident: &IncidentView| !incident.contained && incident.symptom == Symptom::Unavailable;
    let needed = view.phase.is_critical() && view.incidents.iter().any(down);
    if let (true, Some((forum, _))) = (needed && !view.in_room, view.briefing.forum_of(view.seat)) {
        give_if(view, decision, Prepare::OpenSituationRoom { forum: Some(forum) });
    }
}

/// Parties promise to wait in the days before the result is expected.
fn pledge(view: &View, decision: &mut Decision) {
    let Some(expected) = view.briefing.next_result_after(view.now) else { return };
    let ahead = expected.since(view.now);
    if !view.pledged && !view.results_published && ahead < PLEDGE_WITHIN {
        give_if(view, decision, Speak::PledgeToWait);
    }
}

/// What is new about adversaries goes to those who keep systems, and to those who warn others.
fn warn(view: &View, decision: &mut Decision) {
    let warns = matches!(
        view.briefing.seat(view.seat).kind,
        AgencyKind::Cert | AgencyKind::SecurityService | AgencyKind::InternationalPartner
    );
    if !warns || !view.unshared_warning {
        return;
    }
    // What is new is gathered into one bulletin; while it counts nobody waits for that.
    let next = view.warned_at.filter(|_| !view.phase.is_critical()).map(|at| at + BULLETIN);
    if let Some(next) = next.filter(|next| view.now < *next) {
        decision.ask_again(next);
        return;
    }
    let keepers: SeatSet = view.briefing.assets.iter().map(|asset| asset.owner).collect();
    let whom = keepers.union(view.briefing.of_kind(AgencyKind::Cert));
    if let Some(to) = Recipients::new(whom.minus(SeatSet::only(view.seat))) {
        give_if(view, decision, Tell::IssueWarning { to });
    }
}

/// Systems that elections cannot do without, and that most of what is quiet goes for.
const fn is_vital(kind: AssetKind) -> bool {
    matches!(
        kind,
        AssetKind::VoterRegister
            | AssetKind::OfficeMail
            | AssetKind::StaffAccounts
            | AssetKind::Tally
            | AssetKind::ResultsTransmission
            | AssetKind::ResultsSite
    )
}

/// What an office does while there is time: money, copies, reviews and recommendations for systems
/// of others, one at a time: now this one, now that one, and not all offices the same.
fn plan(view: &View, decision: &mut Decision) {
    let kind = view.briefing.seat(view.seat).kind;
    let pays = matches!(kind, AgencyKind::Ministry | AgencyKind::Executive);
    let observes = matches!(kind, AgencyKind::DomesticObserver | AgencyKind::InternationalObserver);
    let others = matches!(kind, AgencyKind::Researcher | AgencyKind::VoterRegistry);
    let may_pay = pays && 2 <= view.budget;
    if !(may_pay || observes || others) {
        return;
    }
    let vital = |at: &usize| {
        let asset = &view.briefing.assets[*at];
        let electoral = || view.briefing.seat(asset.owner).group == Group::Electoral;
        is_vital(asset.kind) && asset.owner != view.seat && electoral()
    };
    let all: Vec<usize> = (0..view.briefing.assets.len()).filter(vital).collect();
    if all.is_empty() {
        return;
    }
    let turn = (view.now.0 / DAY) as usize + view.seat.index();
    let asset = AssetId::at(all[turn % all.len()]);
    let begun = decision.orders.iter().any(|order| order.kind() == OrderKind::Fund);
    let in_time = comes_in_time(view, OrderKind::Fund) && !is_too_early(view);
    if may_pay && in_time && !begun {
        give_if(view, decision, Prepare::Fund { asset });
    }
    let in_time = comes_in_time(view, OrderKind::ReviewSystem);
    if kind == AgencyKind::Researcher && 1 <= view.budget && in_time {
        give_if(view, decision, Prepare::ReviewSystem { asset });
    }
    if observes {
        give_if(view, decision, Prepare::Recommend { asset });
    }
    if kind == AgencyKind::VoterRegistry {
        let register = |at: &usize| view.briefing.assets[*at].kind == AssetKind::VoterRegister;
        for at in (0..view.briefing.assets.len()).filter(register) {
            let asset = AssetId::at(at);
            give_if(view, decision, Countermeasure::TakeSnapshot { asset });
        }
    }
}
