//! The words in which the kernel speaks of what happened: plain values that are in states, in
//! the logs and in what is read from outside alike.

use serde::{Deserialize, Serialize};
use strum::EnumCount;

use crate::base::ids::SeatId;
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::{CauseClass, Symptom};

/// Facts about one incident, as bits. Each has a truth value: what is known here is true, and a
/// working diagnosis, which may be wrong, is kept apart as evidence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(pub u8);

impl Facts {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// Something is wrong with the asset.
    pub const SIGNS: Self = Self(1);
    /// What is affected and what is not.
    pub const IMPACT: Self = Self(2);
    /// Technical indicators of the hand behind it.
    pub const INDICATORS: Self = Self(4);
    /// What was truly behind it, once established.
    pub const TRUTH: Self = Self(8);

    /// Both together.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is here and not there.
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether all of these are known.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Sensitive facts need clearance and can leak.
    pub const fn is_sensitive(self) -> bool {
        self.0 & (Self::INDICATORS.0 | Self::IMPACT.0) != 0
    }
}

/// Results of looks, as bits: three per seat.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EvidenceSet(pub u128);

impl EvidenceSet {
    /// One look of one seat.
    pub const fn only(seat: SeatId, item: u8) -> Self {
        Self(1 << (3 * seat.0 + item as u16))
    }

    /// Those in either.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of these are in it.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Those of one seat.
    pub const fn own(self, seat: SeatId) -> Self {
        Self(self.0 & (0b111 << (3 * seat.0)))
    }

    /// How many there are of one seat.
    pub const fn count_of(self, seat: SeatId) -> u32 {
        ((self.0 >> (3 * seat.0)) as u8 & 0b111).count_ones()
    }

    /// The first looks among them.
    pub const fn first_looks(self) -> Self {
        // Every third bit, from the lowest.
        Self(self.0 & 0x2492_4924_9249_2492_4924_9249)
    }

    /// How many there are.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Those here and not in the other set.
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Seat and item of each, ascending.
    pub fn iter(self) -> impl Iterator<Item = (SeatId, u8)> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            if rest == 0 {
                return None;
            }
            let lowest = rest.trailing_zeros() as u16;
            rest &= rest - 1;
            Some((SeatId(lowest / 3), (lowest % 3) as u8))
        })
    }
}

/// How something came to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Path {
    /// Observed on own or watched systems, or found by own analysis.
    Observed,
    /// Told in a message, by its number.
    Message(u32, SeatId),
    /// Heard in a meeting, from a member.
    Meeting(SeatId),
    /// Read or heard in public.
    Public,
    /// Handed over by an inject.
    Inject,
}

/// What a claim says about its incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stance {
    /// It is being looked into.
    Holding,
    /// What is affected, what is not, what protects the result.
    Explained,
    /// This is what is behind it.
    Cause(CauseClass),
    /// Nothing hostile happened.
    Denied,
    /// What may happen, and why it is no reason for doubt.
    Prebunk,
    /// We have won.
    Victory,
}

impl Stance {
    /// Whether both cannot be true.
    pub fn contradicts(self, other: Self) -> bool {
        match (self, other) {
            (Self::Cause(a), Self::Cause(b)) => a != b,
            (Self::Cause(CauseClass::Attack), Self::Denied)
            | (Self::Denied, Self::Cause(CauseClass::Attack)) => true,
            _ => false,
        }
    }

    /// Whether it is right, given what was truly behind the incident; `None` if it takes no side.
    pub fn is_true(self, truth: CauseClass) -> Option<bool> {
        match self {
            Self::Cause(cause) => Some(cause == truth),
            Self::Denied => Some(truth != CauseClass::Attack),
            Self::Holding | Self::Explained | Self::Prebunk | Self::Victory => None,
        }
    }
}

/// What people get used to, each by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, EnumCount)]
pub enum ShockKind {
    /// News that something cannot be reached.
    Unavailable,
    /// News that something shows or holds what it should not.
    Altered,
    /// News of intruders.
    OddTraces,
    /// News of a story, a picture, a document.
    Talk,
    /// News of a weakness.
    Finding,
    /// A rumour.
    Rumour,
    /// Authorities at odds.
    Contradiction,
    /// An official statement proved false.
    Proof,
    /// A claim of victory.
    Victory,
    /// Official silence.
    Silence,
    /// A system that people need and that is gone.
    Missed,
}

impl From<Symptom> for ShockKind {
    fn from(symptom: Symptom) -> Self {
        match symptom {
            Symptom::Unavailable => Self::Unavailable,
            Symptom::Altered => Self::Altered,
            Symptom::OddTraces => Self::OddTraces,
            Symptom::Talk => Self::Talk,
            Symptom::Finding => Self::Finding,
        }
    }
}

/// How the public came to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosure {
    /// The minute of exercise time.
    pub at: Minute,
    /// Who spoke first; `None` when it was in the news first.
    pub first: Option<SeatId>,
    /// The claim that disclosed it, if one did.
    pub claim: Option<u32>,
    /// How much louder than the facts it came out, 1 and more.
    pub exaggeration: Ppm,
}

/// Where an inject is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum InjectStatus {
    /// Not due yet, waiting, or in reserve.
    Scheduled,
    /// Handed to its addressees.
    Released,
    /// Answered with an option.
    Answered(u16),
    /// Its decision closed unanswered, or there was nothing to decide.
    Closed,
    /// Its guard did not hold when it was due, or the facilitator wants it not to come.
    Skipped,
    /// The facilitator keeps it back.
    Held {
        /// Whether it was due meanwhile.
        due: bool,
    },
}

impl InjectStatus {
    /// Whether it was ever handed to its addressees.
    pub const fn was_released(self) -> bool {
        matches!(self, Self::Released | Self::Answered(_) | Self::Closed)
    }

    /// Whether it may still come by itself, at once or when it is resumed.
    pub const fn is_to_come(self) -> bool {
        matches!(self, Self::Scheduled | Self::Held { .. })
    }
}
