//! The logs: orders, messages, knowledge, orders that were not to be, and interventions.
//! Append-only; all measures of coordination are computed from them.

use serde::{Deserialize, Serialize};

use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::{Order, OrderKind};

use super::intervention::Intervention;
use super::orders::Refusal;
use super::vocabulary::{EvidenceSet, Facts, Path};

/// An order that was accepted. Its number is its position in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderRecord {
    /// When it was given.
    pub at: Minute,
    /// The seat that gave it.
    pub seat: SeatId,
    /// The order, with what it left open filled in.
    pub order: Order,
}

/// A message that was sent. Its number is its position in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageRecord {
    /// When it was sent.
    pub at: Minute,
    /// The seat that sent it.
    pub from: SeatId,
    /// The seats to which it was sent.
    pub to: SeatSet,
    /// What kind of order sent it.
    pub kind: OrderKind,
    /// About which incident.
    pub incident: Option<IncidentId>,
    /// The facts in it.
    pub facts: Facts,
    /// The order that sent it; `None` for an answer sent by itself.
    pub order: Option<u32>,
}

/// A message that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadRecord {
    /// The number of the message, from 0.
    pub message: u32,
    /// Who read it.
    pub seat: SeatId,
    /// When it reached the right desk.
    pub delivered_at: Minute,
    /// When it was read.
    pub read_at: Minute,
    /// Whether it lay on a wrong desk before.
    pub wrong_desk: bool,
}

/// Something an agency came to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LearnRecord {
    /// The minute of exercise time.
    pub at: Minute,
    /// The seat that learned it.
    pub seat: SeatId,
    /// About which incident.
    pub incident: IncidentId,
    /// The facts that were new.
    pub facts: Facts,
    /// The results of looks that were new.
    pub evidence: EvidenceSet,
    /// By observation, message, meeting, inject or in public.
    pub path: Path,
}

/// An order that an answer to an inject would have given, and that was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DroppedRecord {
    /// The minute of exercise time.
    pub at: Minute,
    /// Whose answer it was.
    pub seat: SeatId,
    /// The inject, by its place in the scenario.
    pub inject: InjectId,
    /// What would have been ordered.
    pub order: Order,
    /// Why it was not.
    pub refusal: Refusal,
}

/// Something the facilitator did. Its number is its position in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterventionRecord {
    /// The minute of exercise time.
    pub at: Minute,
    /// The intervention.
    pub intervention: Intervention,
}

/// All logs of an exercise; records are only ever added.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Log {
    /// Orders, by number.
    pub orders: Vec<OrderRecord>,
    /// Messages, by number.
    pub messages: Vec<MessageRecord>,
    /// Readings, in order of time.
    pub reads: Vec<ReadRecord>,
    /// What was learned, in order of time.
    pub learned: Vec<LearnRecord>,
    /// Orders that answers would have given, in order of time.
    pub dropped: Vec<DroppedRecord>,
    /// Interventions, by number.
    pub interventions: Vec<InterventionRecord>,
}

impl Log {
    /// Becomes what another is. The memory is kept.
    pub fn replace(&mut self, other: &Self) {
        let Self { orders, messages, reads, learned, dropped, interventions } = other;
        self.orders.clone_from(orders);
        self.messages.clone_from(messages);
        self.reads.clone_from(reads);
        self.learned.clone_from(learned);
        self.dropped.clone_from(dropped);
        self.interventions.clone_from(interventions);
    }
}
