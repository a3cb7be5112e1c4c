//! What policies do at planning slots, as far as budgets go.

use crate::base::calendar::Phase;
use crate::base::ids::{AssetId, SeatSet};
use crate::base::minute::DAY;
use crate::scenario::model::{AgencyKind, OrderKind, Prepare, Recipients, Speak, Tell};
use crate::sim::view::View;

use super::Decision;
use super::standard_response::{give_if, has};

/// Days before the result is expected from which explaining in advance is worth its price.
const PREBUNK_WITHIN: i64 = 10 * DAY;

/// Looks after one's own: trains, and spends on the weakest asset.
pub(super) fn own_house(view: &View, decision: &mut Decision) {
    if view.budget < 1 {
        return;
    }
    let weakest = view.assets.iter().min_by_key(|asset| (asset.maturity, asset.asset));
    match weakest {
        Some(asset) if 2 <= view.budget && has(view, OrderKind::Fund) => {
            decision.give(Prepare::Fund { asset: asset.asset });
        }
        Some(_) => decision.give(Prepare::Train),
        None => {}
    }
}

/// Gets to know others: one meeting a slot with those one cannot reach yet.
pub(super) fn meet(view: &View, whom: SeatSet, decision: &mut Decision) {
    let strangers = whom.minus(view.exercised).minus(SeatSet::only(view.seat));
    if let Some(to) = Recipients::new(strangers) {
        give_if(view, decision, Prepare::Meet { to });
    }
}

/// What makes working together possible later: a legal basis, exercises, the parties briefed all
/// alike, a desk for researchers, observers let in, the arrangement published.
pub(super) fn together(view: &View, partners: SeatSet, decision: &mut Decision) {
    let unbound = partners.minus(view.legal_basis).minus(SeatSet::only(view.seat));
    if let Some(to) = Recipients::new(unbound) {
        give_if(view, decision, Prepare::SignMou { to });
    }
    let Some((forum, seats)) = view.briefing.forum_of(view.seat) else { return };
    let leads = seats.lead == Some(view.seat);
    let members = Recipients::new(seats.members.minus(SeatSet::only(view.seat)));
    if let (true, Some(to)) = (leads && 2 <= view.budget, members) {
        give_if(view, decision, Prepare::JointExercise { to });
    }
    if !view.arrangement_published {
        give_if(view, decision, Prepare::PublishArrangement { forum: Some(forum) });
    }
}

/// What the authorities do for those beyond the state.
pub(super) fn reach_out(view: &View, decision: &mut Decision) {
    let kind = view.briefing.seat(view.seat).kind;
    if !view.disclosure_desk && matches!(kind, AgencyKind::Cert | AgencyKind::EmbIt) {
        give_if(view, decision, Prepare::OpenDisclosure);
    }
    if kind == AgencyKind::Cert && view.phase == Phase::Registration {
        let parties = view.briefing.seats_where(|seat| seat.kind.is_party());
        if let Some(to) = Recipients::new(parties) {
            give_if(view, decision, Prepare::BriefParties { to });
        }
    }
    if kind == AgencyKind::EmbHead {
        let observers = view.briefing.seats_where(|seat| {
            matches!(seat.kind, AgencyKind::DomesticObserver | AgencyKind::InternationalObserver)
        });
        if let Some(to) = Recipients::new(observers) {
            give_if(view, decision, Prepare::InviteObservers { to });
        }
    }
    if kind == AgencyKind::InternationalPartner && view.holds_indicators {
        let cert = view.briefing.of_kind(AgencyKind::Cert);
        if let Some(to) = Recipients::new(cert) {
            give_if(view, decision, Tell::ExchangeForeign { to });
        }
    }
}

/// Explains in advance that results may be late and rumours will come, a few days before.
pub(super) fn prebunk(view: &View, decision: &mut Decision) {
    let voice = matches!(
        view.briefing.seat(view.seat).kind,
        AgencyKind::EmbCommunications | AgencyKind::EmbHead
    );
    let office = view.briefing.of_kind(AgencyKind::EmbCommunications);
    let is_voice = office.iter().next().is_none_or(|seat| seat == view.seat);
    let Some(expected) = view.briefing.next_result_after(view.now) else { return };
    let ahead = expected.since(view.now);
    if voice && is_voice && view.prebunked_at.is_none() && (0..PREBUNK_WITHIN).contains(&ahead) {
        give_if(view, decision, Speak::Prebunk);
    }
}

/// An asset that somebody should look at before it is used: the weakest the seat can certify.
pub(super) fn certify(view: &View, decision: &mut Decision) {
    if view.budget < 1 || !has(view, OrderKind::Certify) {
        return;
    }
    let electoral = |at: &usize| {
        let owner = view.briefing.assets[*at].owner;
        owner != view.seat
            && view.briefing.seat(owner).group == crate::scenario::model::Group::Electoral
    };
    let candidates: Vec<usize> = (0..view.briefing.assets.len()).filter(electoral).collect();
    if !candidates.is_empty() {
        // Now this one, now that one, as the days go.
        let next = candidates[(view.now.0 / DAY) as usize % candidates.len()];
        decision.give(Prepare::Certify { asset: AssetId::at(next) });
    }
}
