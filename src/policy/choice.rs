//! How policies answer decisions: each option is worth what its orders are worth to the policy.

use crate::scenario::model::{Order, OrderKind};
use crate::sim::view::View;

use super::Decision;

/// What a policy likes to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Preference {
    /// Act alone, speak first.
    Alone,
    /// Tell the centre, let it speak.
    Centre,
    /// Tell everybody.
    Everybody,
    /// Tell those concerned, speak with one voice, prepare.
    Together,
}

/// Answers every open decision at once with the option the policy likes best; the first of equals.
pub(super) fn answer(view: &View, preference: Preference, decision: &mut Decision) {
    for open in &view.decisions {
        let options = &open.options;
        let worth = |orders: &Vec<Order>| -> i64 {
            orders.iter().map(|order| appeal(preference, order.kind())).sum()
        };
        let best = (0..options.len()).max_by_key(|at| (worth(&options[*at]), -(*at as i64)));
        if let Some(best) = best {
            decision.give(Order::answering(open.inject, best as u16));
        }
    }
}

/// How much a policy likes a kind of order.
fn appeal(preference: Preference, kind: OrderKind) -> i64 {
    let telling = matches!(
        kind,
        OrderKind::Notify
            | OrderKind::ShareSituation
            | OrderKind::ShareIndicators
            | OrderKind::RequestHelp
            | OrderKind::OfferHelp
            | OrderKind::Escalate
            | OrderKind::Convene
            | OrderKind::ExchangeForeign
    );
    let guessing = matches!(kind, OrderKind::AssertCause | OrderKind::Deny);
    match preference {
        Preference::Alone if telling => -1,
        Preference::Alone if guessing => 2,
        Preference::Alone if matches!(kind, OrderKind::Train | OrderKind::Fund) => 1,
        Preference::Alone => 0,
        Preference::Centre if telling => 2,
        Preference::Centre if guessing => -2,
        Preference::Everybody if telling => 3,
        Preference::Everybody if guessing => 1,
        Preference::Together if telling => 2,
        Preference::Together if guessing => -2,
        Preference::Together if kind == OrderKind::JointStatement => 3,
        Preference::Centre | Preference::Everybody | Preference::Together => 1,
    }
}
