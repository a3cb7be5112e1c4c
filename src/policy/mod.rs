//! How an unattended seat decides: from its view alone, with the same orders as people have.
//!
//! A policy is a function of a view; it keeps no state of its own, so people and policies can
//! swap seats at any moment. What it may order is decided by the kernel's rules, not here.

// A new kind of order, event, stage or stance is asked for wherever it makes a difference.
#![deny(clippy::wildcard_enum_match_arm)]

mod choice;
mod helping;
mod kind;
mod mandate;
mod parts;
mod play;
mod preparation;
mod priorities;
mod public_statements;
mod random;
mod scheduler;
mod scheduler_state;
mod sense;
mod standard_response;
mod telling;

use crate::base::minute::Minute;
use crate::scenario::model::Order;
use crate::sim::engine::Chance;
use crate::sim::view::View;

pub use kind::{Combination, PolicyKind, UnknownPolicy};
pub use parts::{Part, Parts, Way};
pub use play::{Cast, Play};
pub use scheduler::PolicyScheduler;
pub use scheduler_state::SchedulerState;

/// What a seat decides when it is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decision {
    /// Orders, to be given in this order.
    pub orders: Vec<Order>,
    /// When it wants to be asked again even if nothing has changed.
    pub again_at: Option<Minute>,
}

impl Decision {
    /// Nothing decided yet; keeps its memory.
    pub fn clear(&mut self) {
        self.orders.clear();
        self.again_at = None;
    }

    /// Adds an order.
    pub fn give(&mut self, order: impl Into<Order>) {
        self.orders.push(order.into());
    }

    /// Wants to be asked again, at this minute or sooner.
    pub fn ask_again(&mut self, at: Minute) {
        self.again_at = Some(self.again_at.map_or(at, |sooner| sooner.min(at)));
    }
}

/// Where a policy that uses chance draws from: the seed, and how often its seat was asked before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyChance {
    /// Draws of the seed.
    pub chance: Chance,
    /// How often the seat was asked before.
    pub occasion: u32,
}

/// Adds what a policy decides on a view. `luck` is for policies that use it.
pub fn decide(policy: PolicyKind, view: &View, luck: PolicyChance, decision: &mut Decision) {
    match policy.parts() {
        Some(parts) => {
            by_parts(parts, view, decision);
            decision.orders.retain(|order| !view.is_under_way(order));
        }
        None => random::decide(view, luck, decision),
    }
}

/// What the parts of a policy decide, one after the other.
fn by_parts(parts: Parts, view: &View, decision: &mut Decision) {
    // Without a forum there is no book.
    let parts = match view.briefing.forum_of(view.seat) {
        Some(_) => parts,
        None => parts.instead(Way::ByTheBook, Way::Silo),
    };
    if parts == Parts::all(Way::None) {
        return;
    }
    choice::answer(parts, view, decision);
    for incident in view.incidents.iter().filter(|incident| !incident.contained) {
        let helpers = helping::helpers(parts.help, view, incident);
        standard_response::ask(view, incident, helpers, decision);
        helping::let_in(parts.help, view, incident, helpers, decision);
        telling::report(parts.tell, view, incident, helpers, decision);
    }
    telling::pass_on_near_misses(parts.tell, view, decision);
    if parts.help != Way::None {
        standard_response::work(view, decision);
    }
    public_statements::speak(parts.speak, view, decision);
    if view.planning {
        preparation::prepare(parts.prepare, view, decision);
    }
    public_statements::explain_in_advance(parts.speak, view, decision);
    mandate::by_office(parts, view, decision);
}
