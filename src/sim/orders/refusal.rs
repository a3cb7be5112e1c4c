//! Why an action is not allowed.

use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};
use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::message::Message;
use crate::base::variants::array;
use crate::scenario::model::Lacking;

/// A reason to refuse an action.
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
#[error("{}", self.reason())]
#[strum(serialize_all = "kebab-case")]
pub enum Refusal {
    /// The seat has no authority for this kind of action.
    #[strum(serialize = "not-your-lever")]
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
    /// The public knows nothing of it, so that there is nothing to rule on.
    NotPublic,
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
    /// All reasons, in the order of their declaration.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

impl Explain for Refusal {
    fn code(&self) -> &'static str {
        self.into()
    }

    fn reason(&self) -> Message {
        Message::of("refusal", self.code())
    }
}
