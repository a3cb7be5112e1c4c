//! What every agency does in its own house: send its people, keep logs, close holes, bring things
//! back. Policies differ in whom they tell and who speaks, not in this.

use crate::base::ids::{AssetId, IncidentId, SeatId, SeatSet};
use crate::base::minute::HOUR;
use crate::scenario::model::{
    AgencyKind, CauseClass, Countermeasure, Group, Order, OrderKind, Recipients, Respond, Symptom,
    Tell,
};
use crate::sim::view::{IncidentView, View};

use super::Decision;

/// Confidence, in thousandths, from which one acts on a diagnosis.
const SURE: u16 = 500;
/// Minutes after which one no longer waits for a service to come back by itself.
const WAIT_BEFORE_FALLBACK: i64 = HOUR / 2;

/// Who owns the asset that is hit.
pub(super) fn owner(view: &View, incident: &IncidentView) -> SeatId {
    view.briefing.asset(incident.asset).owner
}

/// Whether the asset that is hit is in the seat's own house.
pub(super) fn is_own(view: &View, incident: &IncidentView) -> bool {
    view.assets.iter().any(|asset| asset.asset == incident.asset)
}

/// Whether the seat may send people, as far as it can tell.
pub(super) fn may_work(view: &View, incident: &IncidentView) -> bool {
    let informs = matches!(
        view.briefing.seat(view.seat).kind,
        AgencyKind::EmbCommunications
            | AgencyKind::FactChecker
            | AgencyKind::Broadcaster
            | AgencyKind::Platform
    );
    is_own(view, incident)
        || !incident.asked_by.is_empty()
        || (incident.symptom == Symptom::Talk && informs)
}

/// Whether a kind of order is among the seat's authorities.
pub(super) fn has(view: &View, kind: OrderKind) -> bool {
    view.briefing.seat(view.seat).authorities.binary_search(&kind).is_ok()
}

/// Sends people to what one may work on, half of those that are free at a time and at least one,
/// and does on own assets what the diagnosis calls for.
pub(super) fn work(view: &View, decision: &mut Decision) {
    let mut free = view.responders.1;
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        if incident.own_responders == 0 && 0 < free && may_work(view, incident) {
            let number = free.div_ceil(2);
            free -= number;
            decision.give(Respond::AssignResponders {
                incident: incident.incident,
                responders: number,
            });
        }
        if is_own(view, incident) {
            measures(view, incident, decision);
        }
        fall_back_beside(view, incident, decision);
        block_if_able(view, incident, decision);
    }
    bring_back(view, decision);
}

/// What the diagnosis calls for on an own asset.
fn measures(view: &View, incident: &IncidentView, decision: &mut Decision) {
    let Some(asset) = view.assets.iter().find(|asset| asset.asset == incident.asset) else {
        return;
    };
    if !keeps(view, asset.asset) {
        return;
    }
    let hostile = incident.diagnosis == Some(CauseClass::Attack) && SURE <= incident.confidence;
    if !asset.logs_kept && has(view, OrderKind::PreserveLogs) {
        decision.give(Countermeasure::PreserveLogs { incident: incident.incident });
    }
    match incident.symptom {
        // Off the wire only with people at hand who can bring it back.
        Symptom::OddTraces
            if hostile && !asset.offline && !view.phase.is_critical() && 0 < view.responders.0 =>
        {
            give_if(view, decision, Countermeasure::TakeOffline { asset: incident.asset });
            give_if(view, decision, Countermeasure::Patch { asset: incident.asset });
        }
        Symptom::Finding => {
            give_if(view, decision, Countermeasure::Patch { asset: incident.asset });
        }
        Symptom::Unavailable if !asset.on_fallback => {
            let has_fallback = view.briefing.asset(incident.asset).has_fallback;
            let patient_until = incident.since + WAIT_BEFORE_FALLBACK;
            if has_fallback && patient_until <= view.now {
                give_if(view, decision, Countermeasure::SwitchFallback { asset: incident.asset });
            } else if has_fallback {
                decision.ask_again(patient_until);
            }
        }
        Symptom::Unavailable | Symptom::Altered | Symptom::OddTraces | Symptom::Talk => {}
    }
}

/// Whether a seat runs an asset: its owner does, and the EMB's technicians do for all of the EMB.
fn keeps(view: &View, asset: AssetId) -> bool {
    let owner = view.briefing.asset(asset).owner == view.seat;
    owner || view.briefing.seat(view.seat).kind == AgencyKind::EmbIt
}

/// What is known to go down with another system on the same provider goes on its fallback at once.
fn fall_back_beside(view: &View, incident: &IncidentView, decision: &mut Decision) {
    let provider = view.briefing.asset(incident.asset).provider;
    if !incident.spreads || incident.symptom != Symptom::Unavailable || provider.is_none() {
        return;
    }
    for asset in view.assets.iter().filter(|asset| asset.asset != incident.asset) {
        let briefing = view.briefing.asset(asset.asset);
        let beside = briefing.provider == provider && briefing.has_fallback;
        if beside && !asset.on_fallback && keeps(view, asset.asset) {
            give_if(view, decision, Countermeasure::SwitchFallback { asset: asset.asset });
        }
    }
}

/// Those who can, block hostile traffic once the diagnosis is clear enough.
fn block_if_able(view: &View, incident: &IncidentView, decision: &mut Decision) {
    let hostile = incident.diagnosis == Some(CauseClass::Attack) && SURE <= incident.confidence;
    let on_network = view.briefing.asset(incident.asset).on_network;
    if incident.symptom == Symptom::Unavailable && hostile && on_network {
        give_if(view, decision, Countermeasure::BlockUpstream { asset: incident.asset });
    }
}

/// Once nothing on an asset is left to be contained, it is brought back.
fn bring_back(view: &View, decision: &mut Decision) {
    for asset in &view.assets {
        let mut on_it = view.incidents.iter().filter(|incident| incident.asset == asset.asset);
        let over = on_it.clone().all(|incident| incident.contained);
        let working = on_it.any(|incident| 0 < incident.own_responders);
        if over && (asset.offline || (working && !asset.restoring)) {
            give_if(view, decision, Countermeasure::Restore { asset: asset.asset });
        }
    }
}

/// Gives an order if it is among the seat's authorities.
pub(super) fn give_if(view: &View, decision: &mut Decision, order: impl Into<Order>) {
    let order = order.into();
    if has(view, order.kind()) {
        decision.give(order);
    }
}

/// Sends a message about an incident to those who have not been told yet.
pub(super) fn tell(
    view: &View,
    incident: &IncidentView,
    message: impl FnOnce(IncidentId, Recipients) -> Tell,
    to: SeatSet,
    decision: &mut Decision,
) {
    let news = to.minus(incident.told).minus(incident.told_by).minus(SeatSet::only(view.seat));
    if let Some(news) = Recipients::new(news) {
        give_if(view, decision, message(incident.incident, news));
    }
}

/// A message that passes on all one knows.
pub(super) const fn situation(incident: IncidentId, to: Recipients) -> Tell {
    Tell::ShareSituation { incident, to }
}

/// Asks those for help who have not been asked yet.
pub(super) fn ask(view: &View, incident: &IncidentView, whom: SeatSet, decision: &mut Decision) {
    let whom = whom.minus(incident.asked).minus(SeatSet::only(view.seat));
    if let Some(to) = Recipients::new(whom) {
        give_if(view, decision, Tell::RequestHelp { incident: incident.incident, to });
    }
}

/// Whether the asset that is hit belongs to the electoral authorities.
pub(super) fn is_electoral(view: &View, incident: &IncidentView) -> bool {
    view.briefing.seat(owner(view, incident)).group == Group::Electoral
}
