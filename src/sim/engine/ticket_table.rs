//! Which tickets are still pending, for what and for when: a small open-addressing table.
//!
//! The heap of the list deletes lazily, so it cannot say whether a ticket is still wanted; this
//! table can, in a few nanoseconds. Tickets are sequence numbers, which a multiplicative hash
//! spreads almost perfectly. Nothing ever iterates over the table, so its layout decides no
//! outcome.
use super::future_events::Ticket;
use crate::base::minute::Minute;

/// Slots of an empty table; always a power of two.
const SMALLEST: usize = 64;
/// So many slots there are for each ticket, at least: searches and removals end soon.
const SLOTS_FOR_EACH: usize = 4;

/// A slot is free if it has no event.
#[derive(Clone, Copy)]
struct Slot<E> {
    ticket: Ticket,
    at: Minute,
    event: Option<E>,
}

impl<E> Slot<E> {
    const FREE: Self = Self { ticket: Ticket::NONE, at: Minute::NEVER, event: None };
}

/// Pending tickets with their events and due minutes.
pub(super) struct TicketTable<E> {
    slots: Vec<Slot<E>>,
    taken: usize,
}

impl<E: Copy> TicketTable<E> {
    pub(super) fn new() -> Self {
        Self { slots: vec![Slot::FREE; SMALLEST], taken: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.taken
    }

    pub(super) fn clear(&mut self) {
        self.slots.fill(Slot::FREE);
        self.taken = 0;
    }

    /// The minute for which `ticket` is pending.
    #[inline]
    pub(super) fn due(&self, ticket: Ticket) -> Option<Minute> {
        self.find(ticket).map(|slot| self.slots[slot].at)
    }

    /// The event for which `ticket` is pending, and its minute.
    #[inline]
    pub(super) fn get(&self, ticket: Ticket) -> Option<(Minute, E)> {
        let slot = &self.slots[self.find(ticket)?];
        Some((slot.at, slot.event?))
    }

    /// Notes a ticket that is not in the table yet.
    #[inline]
    pub(super) fn insert(&mut self, ticket: Ticket, at: Minute, event: E) {
        if (self.taken + 1) * SLOTS_FOR_EACH > self.slots.len() {
            self.grow();
        }
        let mask = self.slots.len() - 1;
        let mut slot = self.home(ticket);
        while self.slots[slot].ticket != Ticket::NONE {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = Slot { ticket, at, event: Some(event) };
        self.taken += 1;
    }

    /// Forgets a ticket, and gives back its event if it was there.
    #[inline]
    pub(super) fn remove(&mut self, ticket: Ticket) -> Option<E> {
        let mut hole = self.find(ticket)?;
        let event = self.slots[hole].event;
        let mask = self.slots.len() - 1;
        let mut next = hole;
        // Later members of the same cluster move up, so that searches never meet a gap too early.
        loop {
            next = (next + 1) & mask;
            let moving = self.slots[next];
            if moving.ticket == Ticket::NONE {
                break;
            }
            let from_home = next.wrapping_sub(self.home(moving.ticket)) & mask;
            if from_home >= (next.wrapping_sub(hole) & mask) {
                self.slots[hole] = moving;
                hole = next;
            }
        }
        self.slots[hole] = Slot::FREE;
        self.taken -= 1;
        event
    }

    #[inline]
    fn find(&self, ticket: Ticket) -> Option<usize> {
        if ticket == Ticket::NONE {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut slot = self.home(ticket);
        while self.slots[slot].ticket != ticket {
            if self.slots[slot].ticket == Ticket::NONE {
                return None;
            }
            slot = (slot + 1) & mask;
        }
        Some(slot)
    }

    /// The slot where the search for a ticket begins: Fibonacci hashing.
    #[inline]
    fn home(&self, ticket: Ticket) -> usize {
        let spread = ticket.0.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (spread >> 32) as usize & (self.slots.len() - 1)
    }

    #[cold]
    fn grow(&mut self) {
        let larger = vec![Slot::FREE; self.slots.len() * 2];
        let old = std::mem::replace(&mut self.slots, larger);
        self.taken = 0;
        for Slot { ticket, at, event } in old {
            if let Some(event) = event {
                self.insert(ticket, at, event);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn it_agrees_with_an_ordered_map_under_churn() {
        let (mut table, mut map) = (TicketTable::new(), BTreeMap::new());
        let mut noise = 1u64;
        for sequence in 1..20_000u64 {
            noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let at = Minute((noise >> 40) as i64);
            table.insert(Ticket(sequence), at, !sequence);
            map.insert(sequence, (at, !sequence));
            for back in [noise >> 60, noise >> 54 & 0xFF, noise >> 33 & 0x3FF] {
                let gone = Ticket(sequence.saturating_sub(back));
                assert_eq!(table.get(gone), map.get(&gone.0).copied());
                assert_eq!(table.due(gone), map.get(&gone.0).map(|(at, _)| *at));
                if map.len() > 300 {
                    assert_eq!(table.remove(gone), map.remove(&gone.0).map(|(_, event)| event));
                }
            }
            assert_eq!(table.len(), map.len());
        }
        assert!(map.iter().all(|(ticket, entry)| table.get(Ticket(*ticket)) == Some(*entry)));
        table.clear();
        assert_eq!((table.len(), table.due(Ticket(19_999))), (0, None));
    }
}
