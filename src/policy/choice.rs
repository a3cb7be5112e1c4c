//! How policies answer decisions: each option is worth what its orders are worth to the policy.

use crate::scenario::model::{Order, OrderKind};
use crate::sim::view::View;

use super::Decision;

/// What a policy likes to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taste {
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
pub(super) fn answer(view: &View, taste: Taste, decision: &mut Decision) {
    for open in &view.decisions {
        let options = &open.options;
        let worth = |orders: &Vec<Order>| -> i64 {
            orders.iter().map(|order| appeal(taste, order.kind())).sum()
        };
        let best = (0..options.len()).max_by_key(|at| (worth(&options[*at]), -(*at as i64)));
        if let Some(best) = best {
            decision.give(Order::answering(open.inject, best as u16));
        }
    }
}

/// How much a policy likes a kind of order.
fn appeal(taste: Taste, kind: OrderKind) -> i64 {
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
    match taste {
        Taste::Alone if telling => -1,
        Taste::Alone if guessing => 2,
        Taste::Alone if matches!(kind, OrderKind::Train | OrderKind::Fund) => 1,
        Taste::Alone => 0,
        Taste::Centre if telling => 2,
        Taste::Centre if guessing => -2,
        Taste::Everybody if telling => 3,
        Taste::Everybody if guessing => 1,
        Taste::Together if telling => 2,
        Taste::Together if guessing => -2,
        Taste::Together if kind == OrderKind::JointStatement => 3,
        Taste::Centre | Taste::Everybody | Taste::Together => 1,
    }
}
