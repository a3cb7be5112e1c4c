//! Every movement of a meter with its cause. The entries add up to the meter exactly, always.

use serde::{Deserialize, Serialize};

use crate::base::ids::{IncidentId, RumourId, SeatId, SegmentId};
use crate::base::minute::Minute;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Meter {
    /// Technical damage to confidentiality (0), integrity (1) or availability (2), in millionths
    /// of an impairment-minute at full criticality.
    Damage(u8),
    /// A segment's contribution to overall trust, in millionths of a point of the whole meter.
    Trust(SegmentId),
    /// Perceived independence of the EMB, in millionths of a point.
    Independence,
}

/// Why a meter moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cause {
    /// The effect of an incident, or the news of it.
    Incident(IncidentId),
    /// A measure that somebody ordered.
    Order(u32),
    /// A public statement.
    Claim(u32),
    /// A statement that was proved false, or right.
    Proof(u32),
    /// Two official statements that cannot both be true.
    Contradiction(u32),
    /// A rumour.
    Rumour(RumourId),
    /// No authority speaks about an incident that everybody knows of.
    Silence(IncidentId),
    /// People miss a service that an incident takes from them.
    Missed(IncidentId),
    /// The result is late.
    Delay,
    /// The slow return to a segment's own level.
    Return,
    /// An act without legal basis came out; the order that did it.
    Overreach(u32),
    /// Somebody lawful was refused a look; the order that refused.
    Refusal(u32),
    /// Help went to some and not to others; the order that did it.
    UnequalHelp(u32),
    /// The observers' finding.
    Finding(SeatId),
    /// The facilitator moved it; the number of the intervention.
    Intervention(u32),
}

/// One movement, at a minute or flowing evenly over a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The part of a meter that moved.
    pub meter: Meter,
    /// By how much, in the meter's unit.
    pub amount: i64,
    /// The minute in which the movement began.
    pub from: Minute,
    /// Until when; equal to `from` for what happened at once.
    pub to: Minute,
    /// The cause that the movement is booked under.
    pub cause: Cause,
    /// Through which agency, if through one.
    pub via: Option<SeatId>,
}

/// All movements booked so far; what still flows is booked when its rate changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Entry>", into = "Vec<Entry>")]
pub struct Ledger {
    /// In the order of booking.
    pub entries: Vec<Entry>,
    /// Sum of the booked entries on damage, per confidentiality, integrity, availability; follows
    /// from them.
    pub damage: [i64; 3],
}

impl From<Vec<Entry>> for Ledger {
    fn from(entries: Vec<Entry>) -> Self {
        let mut ledger = Self::default();
        entries.into_iter().for_each(|entry| ledger.book(entry));
        ledger
    }
}

impl From<Ledger> for Vec<Entry> {
    fn from(ledger: Ledger) -> Self {
        ledger.entries
    }
}

impl Ledger {
    /// Becomes what another is. The memory is kept.
    pub fn replace(&mut self, other: &Self) {
        self.entries.clone_from(&other.entries);
        self.damage = other.damage;
    }

    /// Books a movement; nothing is written for nothing.
    pub fn book(&mut self, entry: Entry) {
        if entry.amount == 0 {
            return;
        }
        if let Meter::Damage(dimension) = entry.meter {
            self.damage[dimension as usize] += entry.amount;
        }
        self.entries.push(entry);
    }
}
