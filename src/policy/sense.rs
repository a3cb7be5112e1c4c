//! Whether an order makes sense to a seat by what it knows: the craft of it, the same whatever the
//! parts of a policy are. It is asked of the options of decisions.

use crate::base::ids::{AssetId, IncidentId, SeatSet};
use crate::scenario::model::{
    CauseClass, Countermeasure, Group, Level, Order, OrderKind, Prepare, Respond, Speak, Symptom,
};
use crate::sim::view::{IncidentView, View};
use crate::sim::vocabulary::Stance;

use super::priorities::comes_in_time;
use super::public_statements::is_explained_in_advance;
use super::standard_response::{is_attack, is_over, may_block, strikes_beside};

/// Whether it makes sense to give an order now.
pub(super) fn makes_sense(view: &View, order: &Order) -> bool {
    match *order {
        Order::Tell(_) | Order::Respond(_) | Order::Choose(_) => true,
        Order::Countermeasure(measure) => measure_makes_sense(view, measure),
        Order::Prepare(preparation) => preparation_makes_sense(view, preparation),
        Order::Speak(speech) => speech_makes_sense(view, speech),
    }
}

/// Whether an order would reach into electoral systems without a legal basis, as far as the seat
/// can tell: only the security side needs one.
pub(super) fn oversteps(view: &View, order: &Order) -> bool {
    let calls_back =
        matches!(order, Order::Respond(Respond::AssignResponders { responders: 0, .. }));
    let reaches_in = order.kind().reaches_inside() && !calls_back;
    let draft = order.draft();
    let on = || draft.asset.or_else(|| Some(view.incident(draft.incident?)?.asset));
    let security = view.briefing.seat(view.seat).kind.is_security_side();
    let (true, Some(asset)) = (reaches_in && security, on()) else { return false };
    let owner = view.briefing.asset(asset).owner;
    let house = view.briefing.seats_where(|it| it.kind.sits_at_emb());
    let signed = if house.contains(owner) { house } else { SeatSet::only(owner) };
    view.briefing.seat(owner).group == Group::Electoral
        && view.legal_basis.intersection(signed).is_empty()
}

/// What the seat knows of on an asset that is not contained.
fn known_on(view: &View, asset: AssetId) -> impl Iterator<Item = &IncidentView> {
    view.incidents.iter().filter(move |it| it.asset == asset && !it.contained)
}

/// Whether a measure is called for by something that the seat knows of. Of those that are not named
/// here nothing speaks against them.
fn measure_makes_sense(view: &View, measure: Countermeasure) -> bool {
    let own = |asset| view.assets.iter().find(move |it| it.asset == asset);
    if let Countermeasure::BlockUpstream { asset } = measure {
        known_on(view, asset).any(|incident| may_block(view, incident))
    } else if let Countermeasure::TakeOffline { asset } = measure {
        !view.phase.is_critical() && 0 < view.responders.0 && known_on(view, asset).any(is_attack)
    } else if let Countermeasure::Patch { asset } = measure {
        let hole = |it: &IncidentView| it.symptom == Symptom::Finding || is_attack(it);
        !view.phase.is_critical() || known_on(view, asset).any(hole)
    } else if let Countermeasure::Restore { asset } = measure {
        is_over(view, asset)
    } else if let Countermeasure::SwitchFallback { asset } = measure {
        let down = |it: &IncidentView| it.symptom == Symptom::Unavailable;
        let beside = |own| view.incidents.iter().any(|it| strikes_beside(view, it, own));
        known_on(view, asset).any(down) || own(asset).is_some_and(beside)
    } else {
        true
    }
}

/// Whether a preparation can be paid for, comes in time, favours no party, and is not done already.
fn preparation_makes_sense(view: &View, preparation: Prepare) -> bool {
    let kind = preparation.kind();
    let quick = matches!(kind, OrderKind::Convene | OrderKind::Meet | OrderKind::OpenSituationRoom);
    let affordable = view.briefing.action(kind).costs <= view.budget;
    let useful = if let Prepare::BriefParties { to } = preparation {
        view.briefing.seats_where(|it| it.kind.is_party()).minus(to.seats()).is_empty()
    } else {
        kind != OrderKind::PublishArrangement || !view.arrangement_published
    };
    useful && affordable && (quick || comes_in_time(view, kind))
}

/// Whether a statement says what the seat may believe, and was not made already. Of those that are
/// not named here nothing speaks against them.
fn speech_makes_sense(view: &View, speech: Speak) -> bool {
    let seen = |incident: IncidentId| view.incident(incident);
    if let Speak::AssertCause { incident, cause } = speech {
        seen(incident).is_none_or(|it| it.diagnosis.is_none_or(|believed| believed == cause))
    } else if let Speak::Deny { incident } = speech {
        seen(incident).is_none_or(|it| it.diagnosis != Some(CauseClass::Attack))
    } else if let Speak::Correct { incident } = speech {
        // There is something to take back.
        seen(incident).is_some_and(|it| {
            it.own_stance.is_some_and(|said| it.diagnosis.map(Stance::Cause) != Some(said))
        })
    } else if let Speak::HoldStatement { incident } = speech {
        seen(incident).is_none_or(|it| !it.held)
    } else if let Speak::Explain { incident } = speech {
        seen(incident).is_none_or(|it| !it.explained)
    } else if let Speak::JointStatement { .. } = speech {
        let forum = view.briefing.forum_of(view.seat);
        forum.is_some_and(|(_, forum)| (Level::PublicVoice as u8) <= forum.level)
    } else {
        let said = [
            (OrderKind::Prebunk, is_explained_in_advance(view)),
            (OrderKind::PublishForms, view.forms_published),
            (OrderKind::PledgeToWait, view.pledged),
        ];
        !said.contains(&(speech.kind(), true))
    }
}
