//! How policies answer decisions: each option is worth what its orders are worth to the policy.

use crate::scenario::model::{Family, Order, OrderKind};
use crate::sim::view::View;

use super::Decision;
use super::parts::{Part, Parts, Way};

/// Answers every open decision at once with the option the policy likes best; the first of equals.
pub(super) fn answer(parts: Parts, view: &View, decision: &mut Decision) {
    for open in &view.decisions {
        let options = &open.options;
        let worth = |orders: &Vec<Order>| -> i64 {
            orders.iter().map(|order| appeal(parts, order.kind())).sum()
        };
        let best = (0..options.len()).max_by_key(|at| (worth(&options[*at]), -(*at as i64)));
        if let Some(best) = best {
            decision.give(Order::answering(open.inject, best as u16));
        }
    }
}

/// How much a policy likes a kind of order: that is for the part to which the kind belongs.
fn appeal(parts: Parts, kind: OrderKind) -> i64 {
    let part = part_of(kind);
    let is_plain = match part {
        Part::Tell => kind == OrderKind::ContactPlatform,
        Part::Help => !matches!(kind, OrderKind::RequestHelp | OrderKind::OfferHelp),
        Part::Speak => {
            !matches!(kind, OrderKind::AssertCause | OrderKind::Deny | OrderKind::JointStatement)
        }
        Part::Prepare => !matches!(kind, OrderKind::Train | OrderKind::Fund),
    };
    match (part, parts.of(part)) {
        (_, Way::None) => -1,
        (_, Way::Silo) if is_plain => 0,
        (_, Way::Hub | Way::Broadcast | Way::Network | Way::ByTheBook) if is_plain => 1,
        (Part::Tell | Part::Help, Way::Silo) => -1,
        (Part::Tell | Part::Help, Way::Hub | Way::Network | Way::ByTheBook) => 2,
        (Part::Tell | Part::Help, Way::Broadcast) => 3,
        (Part::Speak, way) => appeal_of_speech(way, kind),
        (Part::Prepare, _) => 1,
    }
}

/// The hasty like to guess; those who wait for each other like to speak together.
fn appeal_of_speech(way: Way, kind: OrderKind) -> i64 {
    let together = kind == OrderKind::JointStatement;
    match way {
        Way::None => -1,
        Way::Silo => {
            if together {
                0
            } else {
                2
            }
        }
        Way::Hub => {
            if together {
                1
            } else {
                -2
            }
        }
        Way::Broadcast => 1,
        Way::Network | Way::ByTheBook => {
            if together {
                3
            } else {
                -2
            }
        }
    }
}

/// The part to which a kind of order belongs. What is done about systems is work, and whom one
/// works for is the part `help`.
fn part_of(kind: OrderKind) -> Part {
    match kind {
        OrderKind::RequestHelp | OrderKind::OfferHelp => Part::Help,
        OrderKind::Convene => Part::Tell,
        _ => match kind.family() {
            Family::Tell => Part::Tell,
            Family::Speak => Part::Speak,
            Family::Prepare => Part::Prepare,
            Family::Respond | Family::Countermeasure | Family::Choose => Part::Help,
        },
    }
}
