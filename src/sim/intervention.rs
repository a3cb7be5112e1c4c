//! What a facilitator may do to the exercise itself. Interventions are put in like orders, so that
//! the exercise stays a function of scenario, seed and what was put in.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::base::ids::{IncidentId, InjectId, SeatSet};
use crate::base::level::Points;
use crate::scenario::model::{Effect, Gauge};

/// Something a facilitator does. Why, and in what words, is kept by the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Intervention {
    /// An inject is released now, whatever it waits for. One that was released before is sent
    /// again: its effects happen once more, its decision stays as it is.
    Release(InjectId),
    /// An inject does not come when due until it is resumed or released.
    Hold(InjectId),
    /// A held inject takes its course again; if it was due meanwhile, it is due now.
    Resume(InjectId),
    /// An inject never comes, unless it is released by hand.
    Skip(InjectId),
    /// A new inject that is made up in play. Its text is no matter of the kernel.
    Improvise {
        /// Who gets it.
        to: SeatSet,
        /// What it does.
        effect: Effect,
    },
    /// A meter is moved; it stays between 0 and 100 points, damage at most at
    /// [`MOST_DAMAGE`](super::features::interventions::MOST_DAMAGE).
    Shift {
        /// Which.
        meter: Gauge,
        /// By how much, -100 to 100 points.
        by: Points,
    },
    /// An incident is contained now.
    Contain(IncidentId),
    /// An incident begins now.
    Begin(IncidentId),
}

/// Why an intervention is not possible. Its text says what is wrong; [`InterventionRefusal::help`]
/// what to do.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Error,
)]
pub enum InterventionRefusal {
    /// The inject is out of range.
    #[error("this scenario has no such inject")]
    NoSuchInject,
    /// The incident is out of range.
    #[error("this scenario has no such incident")]
    NoSuchIncident,
    /// An addressee is out of range.
    #[error("this scenario has no such seat")]
    NoSuchSeat,
    /// A number is out of range.
    #[error("the number is out of range")]
    OutOfRange,
    /// The inject put a decision that is still open.
    #[error("the decision of this inject is open")]
    DecisionOpen,
    /// The inject was released and cannot be kept back.
    #[error("this inject was released already")]
    AlreadyReleased,
    /// The inject is held.
    #[error("this inject is held already")]
    AlreadyHeld,
    /// The inject is not held.
    #[error("this inject is not held")]
    NotHeld,
    /// The inject was skipped, by hand or because its guard did not hold.
    #[error("this inject was skipped")]
    AlreadySkipped,
    /// Nobody is to be told.
    #[error("nobody is addressed")]
    NobodyAddressed,
    /// All addressees know of the incident.
    #[error("everybody addressed knows of this incident already")]
    AlreadyKnown,
    /// The incident is public.
    #[error("this incident is public already")]
    AlreadyPublic,
    /// A rumour about the incident spreads.
    #[error("a rumour about this incident is going round already")]
    AlreadyTalkedAbout,
    /// The incident has not begun.
    #[error("this incident has not begun")]
    NotBegun,
    /// The incident has begun.
    #[error("this incident has begun already")]
    AlreadyBegun,
    /// The incident is contained or has recovered.
    #[error("this incident is contained already")]
    AlreadyOver,
    /// The incident lacks what it strikes, the wire to it, or the theft it makes use of.
    #[error("this incident cannot happen: what it needs is not there")]
    Impossible,
    /// The meter stays where it is.
    #[error("the meter would not move")]
    NoMovement,
}

impl InterventionRefusal {
    /// All obstacles.
    pub const ALL: [Self; 18] = [
        Self::NoSuchInject,
        Self::NoSuchIncident,
        Self::NoSuchSeat,
        Self::OutOfRange,
        Self::DecisionOpen,
        Self::AlreadyReleased,
        Self::AlreadyHeld,
        Self::NotHeld,
        Self::AlreadySkipped,
        Self::NobodyAddressed,
        Self::AlreadyKnown,
        Self::AlreadyPublic,
        Self::AlreadyTalkedAbout,
        Self::NotBegun,
        Self::AlreadyBegun,
        Self::AlreadyOver,
        Self::Impossible,
        Self::NoMovement,
    ];

    /// A stable code for files and programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoSuchInject => "no-such-inject",
            Self::NoSuchIncident => "no-such-incident",
            Self::NoSuchSeat => "no-such-seat",
            Self::OutOfRange => "out-of-range",
            Self::DecisionOpen => "decision-open",
            Self::AlreadyReleased => "already-released",
            Self::AlreadyHeld => "already-held",
            Self::NotHeld => "not-held",
            Self::AlreadySkipped => "already-skipped",
            Self::NobodyAddressed => "nobody-addressed",
            Self::AlreadyKnown => "already-known",
            Self::AlreadyPublic => "already-public",
            Self::AlreadyTalkedAbout => "already-talked-about",
            Self::NotBegun => "not-begun",
            Self::AlreadyBegun => "already-begun",
            Self::AlreadyOver => "already-over",
            Self::Impossible => "impossible",
            Self::NoMovement => "no-movement",
        }
    }

    /// What the facilitator can do instead.
    pub const fn help(self) -> &'static str {
        match self {
            Self::NoSuchInject | Self::NoSuchIncident | Self::NoSuchSeat => {
                "choose from the lists of the scenario"
            }
            Self::OutOfRange => {
                "a shift is at most 100 points either way; \
                 the reach of a rumour is above 0 and at most 100 %"
            }
            Self::DecisionOpen => "wait until it is answered or closes",
            Self::AlreadyReleased => "undo, or release it again to send it once more",
            Self::AlreadyHeld => "resume, release or skip it",
            Self::NotHeld => "release it to send it now",
            Self::AlreadySkipped => "release it if it is to come after all",
            Self::NobodyAddressed => "choose at least one seat",
            Self::AlreadyKnown => "choose a seat that does not know",
            Self::AlreadyPublic => "choose another incident",
            Self::AlreadyTalkedAbout => "wait until it has died down, or choose another incident",
            Self::NotBegun => "begin it first",
            Self::AlreadyBegun => "contain it, or choose another incident",
            Self::AlreadyOver => "choose an incident that is still doing harm",
            Self::Impossible => {
                "choose an incident whose asset is there and reachable, \
                 and begin the theft it makes use of first"
            }
            Self::NoMovement => "choose another number; a meter ends at 0 and at 100 points",
        }
    }
}
