//! How policies answer decisions. Each decision belongs to one part, whatever the ways are in which
//! the parts are done; so a part that is varied changes answers to its own decisions and no other.

use std::cmp::Reverse;

use crate::scenario::model::{Family, Order, OrderKind};
use crate::sim::view::View;

use super::Decision;
use super::parts::{Part, Parts, Way};
use super::sense::{makes_sense, oversteps};

/// To which part a decision belongs that has options of several: telling comes last, since those
/// who tell do so whatever is answered.
const PRECEDENCE: [Part; 4] = [Part::Help, Part::Speak, Part::Prepare, Part::Tell];

/// Answers every open decision at once, as far as the policy likes any of its options.
pub(super) fn answer(parts: Parts, view: &View, decision: &mut Decision) {
    for open in &view.decisions {
        if let Some(option) = choose(parts, view, &open.options) {
            decision.give(Order::answering(open.inject, option as u16));
        }
    }
}

/// The option that the part to which the decision belongs likes best, the first of equals. If it
/// likes none, there is telling, which is done anyway by those who tell, or doing nothing if that
/// can be chosen. An option that makes no sense to the seat counts for nothing.
fn choose(parts: Parts, view: &View, options: &[Vec<Order>]) -> Option<usize> {
    let sensible =
        |option: &&(usize, &Vec<Order>)| option.1.iter().all(|order| makes_sense(view, order));
    let options: Vec<(usize, &Vec<Order>)> = options.iter().enumerate().collect();
    let of =
        |part: Part| options.iter().filter(sensible).filter(move |it| about(it.1) == Some(part));
    let decides = PRECEDENCE.into_iter().find(|part| of(*part).next().is_some());
    let liked = |part: Part| {
        let worth = |orders: &[Order]| -> i64 {
            let own = orders.iter().filter(|order| part_of(order.kind()) == part);
            let way = parts.of(part);
            // Who works with others does not go where nobody has let it.
            let unwanted = way != Way::Silo && orders.iter().any(|order| oversteps(view, order));
            if unwanted { -1 } else { own.map(|it| appeal(part, way, it.kind())).sum() }
        };
        let rated = of(part).map(|(at, orders)| (worth(orders), Reverse(*at)));
        rated.filter(|(worth, _)| 0 < *worth).max().map(|(_, Reverse(at))| at)
    };
    let nothing = || options.iter().find(|it| it.1.is_empty()).map(|(at, _)| *at);
    decides.and_then(liked).or_else(|| liked(Part::Tell)).or_else(nothing)
}

/// The part that an option is about; none if it orders nothing.
fn about(orders: &[Order]) -> Option<Part> {
    let is_about = |part: &Part| orders.iter().any(|order| part_of(order.kind()) == *part);
    PRECEDENCE.into_iter().find(is_about)
}

/// The part to which a kind of order belongs: that is what a policy does by itself in this part.
/// What is done about systems is work, and whom one works for is the part `help`.
fn part_of(kind: OrderKind) -> Part {
    if matches!(kind, OrderKind::RequestHelp | OrderKind::OfferHelp) {
        return Part::Help;
    }
    if kind == OrderKind::Convene {
        return Part::Tell;
    }
    match kind.family() {
        Family::Tell => Part::Tell,
        Family::Speak => Part::Speak,
        Family::Prepare => Part::Prepare,
        Family::Respond | Family::Countermeasure | Family::Choose => Part::Help,
    }
}

/// How much a way of doing a part likes a kind of order that belongs to it.
fn appeal(part: Part, way: Way, kind: OrderKind) -> i64 {
    match (part, way) {
        (_, Way::None) => -1,
        (Part::Help, _) => appeal_of_help(way, kind),
        (Part::Speak, _) => appeal_of_speech(way, kind),
        (Part::Prepare, Way::Silo) if !matches!(kind, OrderKind::Train | OrderKind::Fund) => -1,
        (Part::Prepare, _) => 1,
        (Part::Tell, Way::Silo) => -1,
        (Part::Tell, _) => 1,
    }
}

/// The house alone keeps others out; those who work with others ask for people, and nobody who does
/// shuts the door.
fn appeal_of_help(way: Way, kind: OrderKind) -> i64 {
    let alone = way == Way::Silo;
    if matches!(kind, OrderKind::RequestHelp | OrderKind::OfferHelp) {
        return if alone { -1 } else { 2 };
    }
    let (lets_in, keeps_out) = (kind == OrderKind::GrantAccess, kind == OrderKind::RefuseAccess);
    match way {
        Way::Silo if lets_in => -1,
        Way::Network if lets_in => 2,
        Way::Hub | Way::Broadcast | Way::Network | Way::ByTheBook if keeps_out => -1,
        Way::None => -1,
        Way::Silo | Way::Hub | Way::Broadcast | Way::Network | Way::ByTheBook => 1,
    }
}

/// The hasty like to guess; those who wait for each other like to speak together.
fn appeal_of_speech(way: Way, kind: OrderKind) -> i64 {
    let takes_a_side = matches!(kind, OrderKind::AssertCause | OrderKind::Deny);
    let together = kind == OrderKind::JointStatement;
    match way {
        Way::None => -1,
        Way::Silo if takes_a_side => 2,
        // Who speaks for itself alone speaks of what has happened.
        Way::Silo if together || kind == OrderKind::Prebunk => 0,
        Way::Hub | Way::Broadcast | Way::Network | Way::ByTheBook if takes_a_side => -2,
        Way::Network | Way::ByTheBook if together => 3,
        Way::Silo | Way::Hub | Way::Broadcast | Way::Network | Way::ByTheBook => 1,
    }
}
