//! How an unattended seat decides: from its view alone, with the same orders as people have.
//!
//! A policy is a function of a view; it keeps no state of its own, so people and policies can
//! swap seats at any moment. What it may order is decided by the kernel's rules, not here.

// A new kind of order, event, stage or stance is asked for wherever it makes a difference.
#![deny(clippy::wildcard_enum_match_arm)]

mod broadcast;
mod by_the_book;
mod choice;
mod hub;
mod mandate;
mod network;
mod play;
mod preparation;
mod public_statements;
mod random;
mod scheduler;
mod scheduler_state;
mod silo;
mod standard_response;

use std::fmt;
use std::str::FromStr;

use strum::{EnumCount, VariantArray};
use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::message::{Message, message};
use crate::base::minute::Minute;
use crate::base::suggest::choose;
use crate::base::variants::array;
use crate::scenario::model::{AgencyKind, Order};
use crate::sim::engine::Chance;
use crate::sim::view::View;

pub use play::{Cast, Play};
pub use scheduler::PolicyScheduler;
pub use scheduler_state::SchedulerState;

/// The ways in which a seat can decide without people.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumCount,
    VariantArray,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum PolicyKind {
    /// Does nothing.
    Absent,
    /// Looks after its own mandate and tells nobody.
    Silo,
    /// Tells the head of the EMB everything and waits to be told.
    Hub,
    /// Tells everyone everything.
    Broadcast,
    /// Tells whoever has the mandate or the skill; one voice speaks.
    Network,
    /// Follows the protocol of its forum.
    ByTheBook,
    /// Gives any order that comes to mind; for tests.
    Random,
}

impl PolicyKind {
    /// All policies in the order in which they are listed to people.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

    /// Whether it may answer to what others say in public; if not, it need not be asked then.
    /// What a seat learns from the news is another matter: that changes what it knows.
    fn listens(self, kind: AgencyKind) -> bool {
        match self {
            Self::Absent | Self::Silo => false,
            Self::Random => true,
            Self::Hub | Self::Broadcast | Self::Network | Self::ByTheBook => matches!(
                kind,
                AgencyKind::Court
                    | AgencyKind::DataProtection
                    | AgencyKind::EmbCommunications
                    | AgencyKind::EmbHead
                    | AgencyKind::FactChecker
                    | AgencyKind::Broadcaster
                    | AgencyKind::Platform
            ),
        }
    }

    /// Its name on the command line and in files.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

impl fmt::Display for PolicyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for PolicyKind {
    type Err = UnknownPolicy;

    fn from_str(name: &str) -> Result<Self, UnknownPolicy> {
        let found = Self::ALL.into_iter().find(|policy| policy.name() == name);
        found.ok_or_else(|| UnknownPolicy(name.to_owned()))
    }
}

/// No policy has this name.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.reason())]
pub struct UnknownPolicy(pub String);

impl Explain for UnknownPolicy {
    fn code(&self) -> &'static str {
        "unknown-policy"
    }

    fn reason(&self) -> Message {
        message!("value-policy", name = &self.0)
    }

    fn remedy(&self) -> Message {
        choose(&self.0, &PolicyKind::ALL.map(PolicyKind::name))
    }
}

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
    match policy {
        PolicyKind::Absent => {}
        PolicyKind::Silo => silo::decide(view, decision),
        PolicyKind::Hub => hub::decide(view, decision),
        PolicyKind::Broadcast => broadcast::decide(view, decision),
        PolicyKind::Network => network::decide(view, decision),
        PolicyKind::ByTheBook => by_the_book::decide(view, decision),
        PolicyKind::Random => random::decide(view, luck, decision),
    }
    if policy != PolicyKind::Random {
        decision.orders.retain(|order| !view.is_under_way(order));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_found_by_its_name_and_a_slip_is_pointed_out() {
        assert_eq!("by-the-book".parse(), Ok(PolicyKind::ByTheBook));
        let slip = "netwrok".parse::<PolicyKind>();
        let unknown = slip.expect_err("there is no such policy");
        assert_eq!(unknown.remedy(), message!("choice-near", meant = "network"));
    }
}
