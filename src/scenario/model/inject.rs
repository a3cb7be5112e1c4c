//! The master scenario events list (MSEL): which injects are released to the seats, when, and what
//! they may answer.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use crate::base::key::Key;
use crate::base::level::Ppm;
use crate::base::minute::Minute;

use super::condition::Condition;
use super::order::Order;
use super::predicate::Predicate;

/// What an inject is for (HSEEP).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum InjectKind {
    /// Builds the world around the seats.
    Contextual,
    /// Calls for something to be done.
    ExpectedAction,
    /// Released only if an expected action was not done.
    Contingency,
}

/// How it reaches the seat.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, VariantArray,
)]
pub enum Medium {
    /// Electronic mail.
    Email,
    /// A call.
    Phone,
    /// Face to face.
    InPerson,
    /// A letter or a fax.
    Letter,
    /// Television or radio.
    Broadcast,
    /// A social platform.
    Social,
    /// A monitoring system.
    Monitor,
}

/// Traffic light protocol: how far it may be passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Tlp {
    /// For the named recipients only.
    Red,
    /// Within the organisation, where needed.
    Amber,
    /// Within the community.
    Green,
    /// For everybody.
    Clear,
}

/// When an inject is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// At this minute.
    At(Minute),
    /// So many minutes after another inject was released.
    After(InjectId, i64),
    /// So many minutes after a condition first holds.
    When(Condition, i64),
    /// In reserve: only when the facilitator releases it.
    InReserve,
}

/// What an inject or an option does to the world, apart from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Effect {
    /// The recipients learn that something is wrong.
    Tell(IncidentId),
    /// The public learns of an incident, from outsiders.
    Publicise(IncidentId),
    /// A rumour about an incident begins, with this reach in every segment.
    StartRumour(IncidentId, Ppm),
    /// An incident begins now.
    Begin(IncidentId),
}

/// One of the answers to a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id within the inject.
    pub id: String,
    /// Orders that choosing it gives, in this order.
    pub orders: Vec<Order>,
    /// What it does besides.
    pub effects: Vec<Effect>,
    /// Whether it is meant to tempt: nobody who thinks takes it, and people may.
    pub tempts: bool,
}

/// What the planners of the exercise expect to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpectedAction {
    /// Its id within the inject.
    pub id: String,
    /// Who should do it.
    pub by: SeatId,
    /// When it counts as done.
    pub done: Condition,
    /// Minutes after release within which it should be done.
    pub within_minutes: i64,
}

/// One entry of the master scenario events list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inject {
    /// Its id in the scenario.
    pub id: String,
    /// Its stable key.
    pub key: Key,
    /// What it is for.
    pub kind: InjectKind,
    /// Who gets it.
    pub to: SeatSet,
    /// How it reaches them.
    pub medium: Medium,
    /// How far it may be passed on.
    pub tlp: Tlp,
    /// When it is due.
    pub due: Due,
    /// It is released only if this holds when due; otherwise it is skipped.
    pub guard: Option<Condition>,
    /// What it does on release.
    pub effects: Vec<Effect>,
    /// The answers to choose from; empty when there is nothing to decide.
    pub choices: Vec<Choice>,
    /// Minutes after release until the decision closes unanswered; a timer never chooses.
    pub answer_within_minutes: Option<i64>,
    /// What the planners expect to be done.
    pub expected: Vec<ExpectedAction>,
}

/// An objective of the exercise, checked against the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// Its id in the scenario.
    pub id: String,
    /// When it is met.
    pub met: Predicate,
    /// The recommendations it exercises, 1 to 10.
    pub recommendations: Vec<u8>,
}
