//! Random: any order that comes to mind, on anything the seat knows of or can point at. For tests:
//! whatever it does, the kernel's invariants must hold.

use crate::base::ids::{AssetId, ForumId, SeatId, SeatSet};
use crate::base::minute::HOUR;
use crate::scenario::model::{CauseClass, Order, OrderDraft, OrderKind};
use crate::sim::engine::Draw;
use crate::sim::purpose::Purpose;
use crate::sim::view::View;

use super::{Decision, PolicyChance};

/// At most this many orders at a time.
const AT_ONCE: u64 = 3;

pub(super) fn decide(view: &View, luck: PolicyChance, decision: &mut Decision) {
    let key = view.briefing.seat(view.seat).key;
    let mut draw = luck.chance.draw(Purpose::Policy as u16, key, u64::from(luck.occasion));
    for open in &view.decisions {
        if draw.below(2) == 0 && !open.options.is_empty() {
            let option = draw.below(open.options.len() as u64) as u16;
            decision.give(Order::answering(open.inject, option));
        }
    }
    if draw.below(4) != 0 {
        return;
    }
    for _ in 0..=draw.below(AT_ONCE) {
        // What comes to mind may lack something, and is then no order.
        if let Ok(order) = Order::try_from(draft(view, &mut draw)) {
            decision.give(order);
        }
    }
    if draw.below(8) == 0 {
        decision.ask_again(view.now + draw.between(1, 48 * HOUR));
    }
}

fn draft(view: &View, draw: &mut Draw) -> OrderDraft {
    let authorities = &view.briefing.seat(view.seat).authorities;
    let kind = authorities[draw.below(authorities.len().max(1) as u64) as usize];
    let mut order = OrderDraft::new(kind);
    let needs = kind.needs();
    if needs.incident {
        order.incident = draw.pick(&view.incidents).map(|seen| seen.incident);
    }
    if needs.asset && !view.briefing.assets.is_empty() {
        order.asset = Some(AssetId::at(draw.below(view.briefing.assets.len() as u64) as usize));
    }
    if needs.to {
        let seats = view.briefing.seats.len() as u64;
        order.to = (0..draw.between(1, 3))
            .map(|_| SeatId::at(draw.below(seats) as usize))
            .collect::<SeatSet>();
    }
    if needs.forum && !view.briefing.forums.is_empty() {
        order.forum = Some(ForumId::at(draw.below(view.briefing.forums.len() as u64) as usize));
    }
    if needs.cause || needs.may_name_cause {
        order.cause = draw.pick(&CauseClass::ALL).copied();
    }
    if kind == OrderKind::AssignResponders {
        order.amount = draw.below(u64::from(view.responders.0) + 1) as u16;
    }
    order
}
