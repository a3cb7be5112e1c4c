//! Why an order is not allowed, in words for the seat that gave it.

use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};
use thiserror::Error;

use crate::base::variants::array;
use crate::scenario::model::Lacking;

/// A reason to refuse an order. Its text says what is wrong; [`Refusal::help`] what to do.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Error,
    EnumCount,
    VariantArray,
    IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Refusal {
    /// The seat has no such lever.
    #[error("this seat cannot give this kind of order")]
    #[strum(serialize = "not-your-lever")]
    NotAuthorized,
    /// An id is out of range.
    #[error("the order names something that this scenario does not have")]
    NoSuchThing,
    /// Something that must be said is missing.
    #[error("the order does not say what it is about")]
    Incomplete,
    /// The seat does not know of the incident.
    #[error("this seat does not know of any such incident")]
    NotKnown,
    /// Nobody but the seat itself is addressed.
    #[error("the order addresses nobody else")]
    NobodyElse,
    /// Nobody of the kind the order is for is addressed.
    #[error("the order addresses nobody whom it concerns")]
    WrongAddressee,
    /// The seat is not a member of the forum.
    #[error("this seat is not a member of the forum")]
    NotAMember,
    /// Only the lead may do this in this forum.
    #[error("only the lead of the forum can do that")]
    NotTheLead,
    /// The forum has not reached the level of collaboration that this needs.
    #[error("the forum has not agreed on doing that together")]
    LevelTooLow,
    /// The seat has no mandate over the asset.
    #[error("this seat has no mandate there")]
    NoMandate,
    /// Everybody is busy, or there is nobody.
    #[error("there are no responders free")]
    NobodyFree,
    /// There is not enough budget.
    #[error("there is no budget left for that")]
    NoBudget,
    /// The same is on its way already.
    #[error("the same order is under way already")]
    UnderWay,
    /// It is so already.
    #[error("that is done already")]
    AlreadyDone,
    /// The seat has nothing of the kind to share.
    #[error("this seat has nothing of the kind to share")]
    NothingToShare,
    /// The seat has said nothing that it could correct.
    #[error("this seat has said nothing that could be corrected")]
    NothingToCorrect,
    /// There is nothing to be restored.
    #[error("there is nothing to restore yet")]
    NothingToRestore,
    /// The asset has no fallback.
    #[error("there is no fallback")]
    NoFallback,
    /// The decision is not open, or not this seat's.
    #[error("this decision is not open to this seat")]
    NotOpen,
    /// Nobody can certify or audit themselves.
    #[error("nobody can vouch for their own systems")]
    OwnSystems,
}

impl From<Lacking> for Refusal {
    fn from(lacking: Lacking) -> Self {
        match lacking {
            Lacking::Recipients => Self::NobodyElse,
            Lacking::Incident | Lacking::Asset | Lacking::Cause | Lacking::Inject => {
                Self::Incomplete
            }
        }
    }
}

impl Refusal {
    /// All reasons.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

    /// A stable code for files and programs.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// What the seat can do instead.
    pub const fn help(self) -> &'static str {
        match self {
            Self::NotAuthorized => "ask a seat that has this lever",
            Self::NoSuchThing => "choose from the lists of the scenario",
            Self::Incomplete => "say which incident, asset, forum or cause is meant",
            Self::NotKnown => "wait until you notice it, are told, or read of it",
            Self::NobodyElse => "choose at least one other seat",
            Self::WrongAddressee => "choose a seat of the kind this order is for",
            Self::NotAMember => "ask a member to do it",
            Self::NotTheLead => "ask the lead to do it",
            Self::LevelTooLow => "speak for yourself, or raise the level of collaboration",
            Self::NoMandate => "ask the owner for access, or offer help",
            Self::NobodyFree => "recall people from elsewhere, or ask others for help",
            Self::NoBudget => "choose what matters most",
            Self::UnderWay => "wait for it to take effect",
            Self::AlreadyDone => "choose something else",
            Self::NothingToShare => "look at the evidence first, or ask who has looked",
            Self::NothingToCorrect => "name a cause or deny one",
            Self::NothingToRestore => "contain the incident first",
            Self::NoFallback => "help to restore the service itself",
            Self::NotOpen => "answer a decision that was put to you and is still open",
            Self::OwnSystems => "ask an independent body",
        }
    }
}
