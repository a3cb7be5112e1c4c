//! Where an event stands in the order of the future event list.

use super::future_events::{Moment, Ticket};
use crate::base::minute::Minute;

/// Low bits that hold the ticket.
const TICKET_BITS: u32 = 56;

/// (minute, priority, ticket) in one number, so that one comparison decides.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(u128);

impl Place {
    #[inline]
    pub(super) fn new<E: Moment>(at: Minute, ticket: Ticket, event: E) -> Self {
        assert!(ticket.0 >> TICKET_BITS == 0, "ticket {} is out of range", ticket.0);
        // Flipping the sign bit makes unsigned order agree with signed order.
        let minute = (at.0 as u64) ^ (1 << 63);
        let rank = u64::from(event.priority()) << TICKET_BITS | ticket.0;
        Self(u128::from(minute) << 64 | u128::from(rank))
    }

    #[inline]
    pub(super) const fn at(self) -> Minute {
        Minute(((self.0 >> 64) as u64 ^ (1 << 63)) as i64)
    }

    #[inline]
    pub(super) const fn ticket(self) -> Ticket {
        Ticket(self.0 as u64 & ((1 << TICKET_BITS) - 1))
    }
}
