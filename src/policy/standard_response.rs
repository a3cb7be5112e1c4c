//! What every agency does in its own house: send its people to what hurts most, keep logs, close
//! holes, bring things back. Policies differ in whom they tell, who speaks and whom they ask, not
//! in this.

use std::cmp::Reverse;

use crate::base::ids::{AssetId, IncidentId, SeatId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::HOUR;
use crate::scenario::model::{
    AgencyKind, CauseClass, Countermeasure, Group, Order, OrderKind, Recipients, Respond, Symptom,
    Tell,
};
use crate::sim::view::{AssetView, IncidentView, View};
use crate::sim::vocabulary::Facts;

use super::Decision;
use super::priorities::{hurt, skill};

/// Confidence, in thousandths, from which one acts on a diagnosis.
const SURE: u16 = 500;
/// The same, from which one blocks traffic without knowing what is affected.
const CERTAIN: u16 = 800;
/// Minutes after which one no longer waits for a service to come back by itself; in the critical
/// window there is no time to wait.
const WAIT_BEFORE_FALLBACK: i64 = HOUR / 2;
/// How much more another incident must hurt for people to leave what they are at.
const WORTH_LEAVING: Ppm = Ppm(1_500_000);

/// Who owns the asset that is hit.
pub(super) fn owner(view: &View, incident: &IncidentView) -> SeatId {
    view.briefing.asset(incident.asset).owner
}

/// Whether the asset that is hit is in the seat's own house.
pub(super) fn is_own(view: &View, incident: &IncidentView) -> bool {
    view.briefing.is_kept_by(incident.asset, view.seat)
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

/// Whether an incident is taken for an attack, surely enough to act on it.
pub(super) fn is_attack(incident: &IncidentView) -> bool {
    incident.diagnosis == Some(CauseClass::Attack) && SURE <= incident.confidence
}

/// Whether a kind of order is among the seat's authorities.
pub(super) fn has(view: &View, kind: OrderKind) -> bool {
    view.briefing.seat(view.seat).authorities.binary_search(&kind).is_ok()
}

/// Sends people to what hurts most, and does on own assets what the diagnosis calls for.
pub(super) fn work(view: &View, decision: &mut Decision) {
    send(view, decision);
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        if is_own(view, incident) {
            measures(view, incident, decision);
        }
        block_if_able(view, incident, decision);
    }
    stand_in(view, decision);
    bring_back(view, decision);
}

/// What the seat's people can do about an incident: how much it hurts, by how well they know such
/// things.
fn use_of_people(view: &View, incident: &IncidentView) -> Ppm {
    let able = view.briefing.seat(view.seat).expertise[skill(incident.symptom) as usize];
    // Where nothing hurts yet, it still has to be done some time.
    able.times(Ppm(hurt(view, incident).0.max(1_000)))
}

/// All people who are free go to where they are of most use: whatever is contained sooner hurts
/// less long. Those who are at something that hurts much less, or at nothing any more, are called
/// back for it first.
fn send(view: &View, decision: &mut Decision) {
    let (all, free) = view.responders;
    if all == 0 {
        return;
    }
    let open = || view.incidents.iter().filter(|incident| !incident.contained);
    let of_use = |incident| {
        let of_use = use_of_people(view, incident);
        (0 < of_use.0).then_some((of_use, incident))
    };
    let tasks = open().filter(|it| 0 < it.own_responders || may_work(view, it)).filter_map(of_use);
    let first = tasks.max_by_key(|(of_use, it)| (*of_use, Reverse(it.since), Reverse(it.incident)));
    let Some((of_use_first, first)) = first else { return };
    if free < all {
        let at_work = open().filter(|it| 0 < it.own_responders).filter_map(of_use);
        let leaving = at_work.filter(|(less, _)| WORTH_LEAVING.of(less.0) < of_use_first.0);
        let idle = view.idle.iter().map(|(incident, _)| *incident);
        for incident in leaving.map(|(_, it)| it.incident).chain(idle) {
            decision.give(Respond::AssignResponders { incident, responders: 0 });
            // They are free as soon as the word has reached them.
            decision.ask_again(view.now + 1);
        }
    }
    if 0 < free {
        let responders = first.own_responders + free;
        decision.give(Respond::AssignResponders { incident: first.incident, responders });
    }
}

/// What the diagnosis calls for on an own asset.
fn measures(view: &View, incident: &IncidentView, decision: &mut Decision) {
    let Some(asset) = view.assets.iter().find(|asset| asset.asset == incident.asset) else {
        return;
    };
    let owner = view.briefing.asset(incident.asset).owner == view.seat;
    if !owner && view.briefing.seat(view.seat).kind != AgencyKind::EmbIt {
        return;
    }
    let hostile = is_attack(incident);
    if !asset.logs_kept && has(view, OrderKind::PreserveLogs) {
        decision.give(Countermeasure::PreserveLogs { incident: incident.incident });
    }
    let patch = Countermeasure::Patch { asset: incident.asset };
    match incident.symptom {
        // Off the wire only with people at hand who can bring it back.
        Symptom::OddTraces
            if hostile && !asset.offline && !view.phase.is_critical() && 0 < view.responders.0 =>
        {
            give_if(view, decision, Countermeasure::TakeOffline { asset: incident.asset });
            give_if(view, decision, patch);
        }
        // A hole that is known is closed while the system stays on the wire.
        Symptom::Finding => give_if(view, decision, patch),
        Symptom::Altered | Symptom::OddTraces
            if hostile && (view.phase.is_critical() || incident.symptom == Symptom::Altered) =>
        {
            give_if(view, decision, patch);
        }
        Symptom::Unavailable if !asset.on_fallback => {
            let has_fallback = view.briefing.asset(incident.asset).has_fallback;
            let wait = if view.phase.is_critical() { 0 } else { WAIT_BEFORE_FALLBACK };
            let patient_until = incident.since + wait;
            if has_fallback && patient_until <= view.now {
                give_if(view, decision, Countermeasure::SwitchFallback { asset: incident.asset });
            } else if has_fallback {
                decision.ask_again(patient_until);
            }
        }
        Symptom::Unavailable | Symptom::Altered | Symptom::OddTraces | Symptom::Talk => {}
    }
}

/// Those who can, block hostile traffic once it is called for.
fn block_if_able(view: &View, incident: &IncidentView, decision: &mut Decision) {
    if may_block(view, incident) {
        give_if(view, decision, Countermeasure::BlockUpstream { asset: incident.asset });
    }
}

/// Whether the diagnosis is clear enough for a block, and it is known what is affected: a block
/// that is cut too wide hits others.
pub(super) fn may_block(view: &View, incident: &IncidentView) -> bool {
    let knows = incident.facts.has(Facts::IMPACT)
        || incident.facts.has(Facts::INDICATORS)
        || CERTAIN <= incident.confidence;
    let on_network = view.briefing.asset(incident.asset).on_network;
    incident.symptom == Symptom::Unavailable && is_attack(incident) && knows && on_network
}

/// Where an attack has stopped what shares a provider with an own asset, that one uses another way
/// before it is missed.
fn stand_in(view: &View, decision: &mut Decision) {
    if !view.phase.is_critical() {
        return;
    }
    for asset in view.assets.iter().filter(|asset| !asset.on_fallback && !asset.offline) {
        let planned = view.briefing.asset(asset.asset);
        let elsewhere = planned.has_fallback && planned.fallback_provider != planned.provider;
        if elsewhere && view.incidents.iter().any(|incident| strikes_beside(view, incident, asset))
        {
            give_if(view, decision, Countermeasure::SwitchFallback { asset: asset.asset });
        }
    }
}

/// Whether an incident stops another asset of the same provider, and is known to stop more than
/// one, or an attack that may well do so.
pub(super) fn strikes_beside(view: &View, incident: &IncidentView, asset: &AssetView) -> bool {
    let provider = view.briefing.asset(asset.asset).provider;
    !incident.contained
        && incident.asset != asset.asset
        && incident.symptom == Symptom::Unavailable
        && (incident.spreads || is_attack(incident))
        && provider.is_some()
        && view.briefing.asset(incident.asset).provider == provider
}

/// Whether nothing that the seat knows of on an asset is left to be contained.
pub(super) fn is_over(view: &View, asset: AssetId) -> bool {
    let mut on_it = view.incidents.iter().filter(|incident| incident.asset == asset);
    on_it.all(|incident| incident.contained)
}

/// Once nothing on an asset is left to be contained, it is brought back.
fn bring_back(view: &View, decision: &mut Decision) {
    for asset in &view.assets {
        let waits = asset.offline || view.to_restore.contains(&asset.asset);
        if waits && is_over(view, asset.asset) {
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
