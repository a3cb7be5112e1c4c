//! What a seat may do now: each kind of action with whether it is possible, and those that what it
//! knows suggests.

use crate::base::ids::{AssetId, ForumId, IncidentId, SeatId, SeatSet};
use crate::scenario::model::{CauseClass, OrderDraft, OrderKind, Scenario};
use crate::session::director::{Director, Reason};
use crate::session::journal::Journal;
use crate::sim::view::{IncidentView, View};

/// How many ways to give an action are tried before it counts as impossible.
const TRIED: usize = 96;
/// How many actions are suggested.
const SUGGESTED: usize = 5;
/// For how many incidents, the newest first.
const INCIDENTS: usize = 3;

/// Whether some action of a kind is possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Possible {
    Yes,
    /// It is about an incident, and the seat knows of none.
    NothingKnown,
    No(Reason),
}

/// A kind of action that a seat has the authority for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    pub kind: OrderKind,
    pub possible: Possible,
}

/// What a seat may do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Offers {
    /// All that it has the authority for, in the order of its scenario.
    pub kinds: Vec<Offer>,
    /// Actions that are possible and that what it knows suggests, the newest matter first.
    pub suggested: Vec<OrderDraft>,
}

/// What the seat with a view may do.
pub(super) fn offers<J: Journal>(director: &mut Director<J>, view: &View) -> Offers {
    let scenario = director.scenario().clone();
    let authorities = &scenario.seats[view.seat.index()].authorities;
    let kinds = authorities.iter().filter(|kind| **kind != OrderKind::Answer);
    let kinds = kinds.map(|kind| offer(director, &scenario, view, *kind)).collect();
    let suggested = suggestions(director, view);
    Offers { kinds, suggested }
}

fn offer<J: Journal>(
    director: &mut Director<J>,
    scenario: &Scenario,
    view: &View,
    kind: OrderKind,
) -> Offer {
    let mut possible = Possible::NothingKnown;
    for draft in drafts(scenario, view, kind).take(TRIED) {
        match director.verdict_on_draft(view.seat, draft) {
            Ok(()) => return Offer { kind, possible: Possible::Yes },
            Err(why) => possible = Possible::No(why),
        }
    }
    Offer { kind, possible }
}

/// All ways in which a seat might give an action, with one recipient each.
fn drafts<'a>(
    scenario: &'a Scenario,
    view: &'a View,
    kind: OrderKind,
) -> impl Iterator<Item = OrderDraft> + 'a {
    let needs = kind.needs();
    // Which one is named makes no difference to whether it may be.
    let cause = needs.cause.then_some(CauseClass::ALL[0]);
    let incidents: Vec<Option<IncidentId>> = if needs.incident {
        view.incidents.iter().map(|it| Some(it.incident)).collect()
    } else {
        vec![None]
    };
    let assets: Vec<Option<AssetId>> = if needs.asset {
        let own = view.assets.iter().map(|it| it.asset);
        let all = (0..scenario.assets.len()).map(AssetId::at);
        own.chain(all).map(Some).collect()
    } else {
        vec![None]
    };
    let forums: Vec<Option<ForumId>> = if needs.forum {
        let forums = &scenario.collaboration.forums;
        let sits = |at: &usize| forums[*at].members.contains(view.seat);
        [None]
            .into_iter()
            .chain((0..forums.len()).filter(sits).map(ForumId::at).map(Some))
            .collect()
    } else {
        vec![None]
    };
    let recipients: Vec<SeatSet> = if needs.to {
        let others = || scenario.seat_ids().filter(|it| *it != view.seat);
        let is_near = |it: &SeatId| view.contacts.contains(*it);
        let (near, far): (Vec<SeatId>, Vec<SeatId>) = others().partition(is_near);
        near.into_iter().chain(far).map(SeatSet::only).collect()
    } else {
        vec![SeatSet::EMPTY]
    };
    incidents.into_iter().flat_map(move |incident| {
        let (forums, recipients) = (forums.clone(), recipients.clone());
        assets.clone().into_iter().flat_map(move |asset| {
            let recipients = recipients.clone();
            forums.clone().into_iter().flat_map(move |forum| {
                let draft = OrderDraft { incident, asset, forum, cause, ..begun(kind) };
                recipients.clone().into_iter().map(move |to| OrderDraft { to, ..draft })
            })
        })
    })
}

/// An action of a kind, with what there is a usual choice about.
pub fn begun(kind: OrderKind) -> OrderDraft {
    let mut draft = OrderDraft::new(kind);
    if kind == OrderKind::AssignResponders {
        draft.amount = 1;
    }
    draft
}

/// What is usual about what a seat knows: look at it, tell, ask for help, speak.
fn suggestions<J: Journal>(director: &mut Director<J>, view: &View) -> Vec<OrderDraft> {
    let is_open = |it: &&IncidentView| !it.averted && !it.contained;
    let mut known: Vec<&IncidentView> = view.incidents.iter().filter(is_open).collect();
    known.sort_by_key(|it| (-it.since.0, it.incident));
    let mut suggested = Vec::new();
    for it in known.into_iter().take(INCIDENTS) {
        for draft in usual(view, it) {
            let is_possible = director.verdict_on_draft(view.seat, draft).is_ok();
            if is_possible && !suggested.contains(&draft) && suggested.len() < SUGGESTED {
                suggested.push(draft);
            }
        }
    }
    suggested
}

fn usual(view: &View, it: &IncidentView) -> Vec<OrderDraft> {
    let about = |kind| OrderDraft { incident: Some(it.incident), ..begun(kind) };
    let partners = view.contacts.intersection(view.legal_basis);
    let untold = partners.minus(it.told.union(it.told_by));
    let unasked = partners.minus(it.asked);
    let mut usual = Vec::new();
    if it.own_responders == 0 {
        usual.push(about(OrderKind::AssignResponders));
    }
    if !untold.is_empty() {
        usual.push(OrderDraft { to: untold, ..about(OrderKind::Notify) });
    }
    if 0 < it.unshared_looks && !partners.is_empty() {
        usual.push(OrderDraft { to: partners, ..about(OrderKind::ShareSituation) });
    }
    if it.asked.is_empty() && !unasked.is_empty() {
        usual.push(OrderDraft { to: unasked, ..about(OrderKind::RequestHelp) });
    }
    if it.is_public && !it.held && !it.explained && it.own_stance.is_none() {
        usual.push(about(OrderKind::HoldStatement));
    }
    usual
}
