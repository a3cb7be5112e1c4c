//! Why an action is not allowed.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::base::message::{Explain, Message};

/// A reason to refuse an action.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Error,
)]
#[error("{}", self.code())]
pub enum Refusal {
    /// The seat has no such lever.
    NotAuthorized,
    /// An id is out of range.
    NoSuchThing,
    /// Something that must be said is missing.
    Incomplete,
    /// The seat does not know of the incident.
    NotKnown,
    /// Nobody but the seat itself is addressed.
    NobodyElse,
    /// Nobody of the kind the order is for is addressed.
    WrongAddressee,
    /// The seat is not a member of the forum.
    NotAMember,
    /// Only the lead may do this in this forum.
    NotTheLead,
    /// The forum has not reached the level of collaboration that this needs.
    LevelTooLow,
    /// The seat has no mandate over the asset.
    NoMandate,
    /// Everybody is busy, or there is nobody.
    NobodyFree,
    /// There is not enough budget.
    NoBudget,
    /// The same is on its way already.
    UnderWay,
    /// It is so already.
    AlreadyDone,
    /// The seat has nothing of the kind to share.
    NothingToShare,
    /// The seat has said nothing that it could correct.
    NothingToCorrect,
    /// There is nothing to be restored.
    NothingToRestore,
    /// The asset has no fallback.
    NoFallback,
    /// The decision is not open, or not this seat's.
    NotOpen,
    /// Nobody can certify or audit themselves.
    OwnSystems,
}

impl Refusal {
    /// All reasons.
    pub const ALL: [Self; 20] = [
        Self::NotAuthorized,
        Self::NoSuchThing,
        Self::Incomplete,
        Self::NotKnown,
        Self::NobodyElse,
        Self::WrongAddressee,
        Self::NotAMember,
        Self::NotTheLead,
        Self::LevelTooLow,
        Self::NoMandate,
        Self::NobodyFree,
        Self::NoBudget,
        Self::UnderWay,
        Self::AlreadyDone,
        Self::NothingToShare,
        Self::NothingToCorrect,
        Self::NothingToRestore,
        Self::NoFallback,
        Self::NotOpen,
        Self::OwnSystems,
    ];

    /// A stable code for files and programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAuthorized => "not-your-lever",
            Self::NoSuchThing => "no-such-thing",
            Self::Incomplete => "incomplete",
            Self::NotKnown => "not-known",
            Self::NobodyElse => "nobody-else",
            Self::WrongAddressee => "wrong-addressee",
            Self::NotAMember => "not-a-member",
            Self::NotTheLead => "not-the-lead",
            Self::LevelTooLow => "level-too-low",
            Self::NoMandate => "no-mandate",
            Self::NobodyFree => "nobody-free",
            Self::NoBudget => "no-budget",
            Self::UnderWay => "under-way",
            Self::AlreadyDone => "already-done",
            Self::NothingToShare => "nothing-to-share",
            Self::NothingToCorrect => "nothing-to-correct",
            Self::NothingToRestore => "nothing-to-restore",
            Self::NoFallback => "no-fallback",
            Self::NotOpen => "not-open",
            Self::OwnSystems => "own-systems",
        }
    }
}

impl Explain for Refusal {
    fn message(&self) -> Message {
        Message::of("refusal", self.code())
    }

    fn remedy(&self) -> Option<Message> {
        Some(self.message().its("help"))
    }
}
