//! What a facilitator may do to the exercise itself. Interventions are inputs like orders, so the
//! exercise stays a function of scenario, seed and inputs.

use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};
use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::ids::{IncidentId, InjectId, SeatSet};
use crate::base::level::Points;
use crate::base::message::Message;
use crate::base::variants::array;
use crate::scenario::model::{Effect, Gauge};

/// Something a facilitator does. Why, and in what words, is kept by the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Intervention {
    /// An inject is released now, whatever it waits for. One that was released before is sent
    /// again: its effects happen once more, its decision stays as it is.
    Release(InjectId),
    /// An inject is on hold: when due, it is not released until it is resumed or released by hand.
    Hold(InjectId),
    /// An inject on hold is released when due again; if it was due meanwhile, it is due now.
    Resume(InjectId),
    /// An inject is not released any more, except by hand.
    Skip(InjectId),
    /// An ad hoc inject, created in play. Its text does not concern the kernel.
    Improvise {
        /// Who gets it.
        to: SeatSet,
        /// What it does.
        effect: Effect,
    },
    /// A meter is moved; it stays between 0 and 100 points, damage at most at
    /// [`MOST_DAMAGE`](super::features::interventions::MOST_DAMAGE).
    Shift {
        /// The meter that is moved.
        meter: Gauge,
        /// By how much, -100 to 100 points.
        by: Points,
    },
    /// An incident is contained now.
    Contain(IncidentId),
    /// An incident begins now.
    Begin(IncidentId),
}

/// Why an intervention is not possible.
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
pub enum InterventionRefusal {
    /// The inject is out of range.
    NoSuchInject,
    /// The incident is out of range.
    NoSuchIncident,
    /// An addressee is out of range.
    NoSuchSeat,
    /// A number is out of range.
    OutOfRange,
    /// The inject put a decision that is still open.
    DecisionOpen,
    /// The inject was released and cannot be kept back.
    AlreadyReleased,
    /// The inject is held.
    AlreadyHeld,
    /// The inject is not held.
    NotHeld,
    /// The inject was skipped, by hand or because its guard did not hold.
    AlreadySkipped,
    /// Nobody is to be told.
    NobodyAddressed,
    /// All addressees know of the incident.
    AlreadyKnown,
    /// The incident is public.
    AlreadyPublic,
    /// A rumour about the incident spreads.
    AlreadyTalkedAbout,
    /// The incident has not begun.
    NotBegun,
    /// The incident has begun.
    AlreadyBegun,
    /// The incident is contained or has recovered.
    AlreadyOver,
    /// The incident lacks what it strikes, the wire to it, or the theft it makes use of.
    Impossible,
    /// The meter stays where it is.
    NoMovement,
}

impl InterventionRefusal {
    /// All reasons, in the order of their declaration.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

impl Explain for InterventionRefusal {
    fn code(&self) -> &'static str {
        self.into()
    }

    fn reason(&self) -> Message {
        Message::of("obstacle", self.code())
    }
}
