//! What was refused, and where it was asked for: it is told there.

use crate::base::ids::{InjectId, SeatId};
use crate::scenario::model::{Choose, Order};

/// Where something was asked for that was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusedAt {
    /// An answer of a seat.
    Answer(SeatId, InjectId),
    /// An action of a seat.
    Order(SeatId),
    /// What the facilitator does to injects and incidents.
    Intervention,
}

impl RefusedAt {
    /// Where a seat gives an order.
    pub const fn of(seat: SeatId, order: Order) -> Self {
        match order {
            Order::Choose(Choose::Answer { inject, .. }) => Self::Answer(seat, inject),
            _ => Self::Order(seat),
        }
    }
}

/// What was refused: why, and what to do instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    pub at: RefusedAt,
    pub why: String,
    pub help: String,
}
