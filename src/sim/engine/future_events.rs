//! The future event list: what is going to happen, in an order that nothing else can disturb.
//!
//! Events leave the list in the order of (minute, priority of their kind, ticket). Tickets are
//! handed out in sequence, so the order is total and depends on nothing but the history of calls.
//! What is pending stands in a table by ticket, and its place in a calendar queue with lazy
//! deletion: cancelling forgets the ticket, and the dead place is dropped when its turn comes or
//! when dead places outnumber live ones.
//!
//! Invariants: every ticket in the table has exactly one place in the queue; nothing live is due
//! before `now`.
use bevy::ecs::prelude::*;
use serde::{Deserialize, Serialize};

use super::changed_set::ChangedSet;
use super::day_lists::DayLists;
use super::place::Place;
use super::ticket_table::TicketTable;
use crate::base::minute::Minute;

/// What an event must tell the machinery about itself: its kind, and which kind goes first.
pub trait Moment: Copy + 'static {
    /// How many kinds of event there are.
    const COUNT: usize;
    /// The kind of this event, `0..COUNT`.
    fn index(self) -> usize;
    /// Among events of the same minute the lower priority goes first.
    fn priority(self) -> u8;
    /// The name of a kind, for messages.
    fn name(index: usize) -> &'static str;
}

/// The sequence number of a scheduled event, unique within one list; real ones start at 1.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Ticket(pub u64);

impl Ticket {
    /// The ticket of nothing.
    pub const NONE: Self = Self(0);
}

/// Dead places that are always tolerated before the queue is swept.
const TOLERATED: usize = 64;

/// How many tickets make a block: whoever keeps something that follows from the list is told which
/// blocks have changed.
pub const BLOCK: usize = 32;

/// The list of pending events and the present minute.
#[derive(Resource)]
pub struct FutureEvents<E: Moment + Send + Sync> {
    now: Minute,
    current: Option<E>,
    next_ticket: u64,
    places: DayLists,
    pending: TicketTable<E>,
    changed_blocks: ChangedSet,
}

impl<E: Moment + Send + Sync> Default for FutureEvents<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E: Moment + Send + Sync> AsMut<Self> for FutureEvents<E> {
    fn as_mut(&mut self) -> &mut Self {
        self
    }
}

impl<E: Moment + Send + Sync> FutureEvents<E> {
    /// An empty list at [`Minute::START`].
    pub fn new() -> Self {
        Self {
            now: Minute::START,
            current: None,
            next_ticket: 1,
            places: DayLists::new(),
            pending: TicketTable::new(),
            changed_blocks: ChangedSet::default(),
        }
    }

    /// The present minute: that of the last event handed out, or later.
    #[inline]
    pub fn now(&self) -> Minute {
        self.now
    }

    /// The event that was handed out last: while it is handled, the one that is.
    ///
    /// # Panics
    /// When none was handed out yet.
    #[inline]
    pub fn current(&self) -> E {
        self.current.expect("an event is asked for while it is handled")
    }

    /// Puts `event` on the list for minute `at`. [`Minute::NEVER`] puts nothing and gives
    /// [`Ticket::NONE`].
    ///
    /// # Panics
    /// When `at` is in the past: the caller has computed a wrong minute.
    #[inline]
    pub fn schedule(&mut self, at: Minute, event: E) -> Ticket {
        if at == Minute::NEVER {
            return Ticket::NONE;
        }
        assert!(
            at >= self.now,
            "{} scheduled for {at}, which is before now ({})",
            E::name(event.index()),
            self.now
        );
        let ticket = Ticket(self.next_ticket);
        self.next_ticket += 1;
        self.insert(at, ticket, event);
        ticket
    }

    /// Takes an event off the list; nothing happens if it has left already or never was there.
    #[inline]
    pub fn cancel(&mut self, ticket: Ticket) {
        if self.remove(ticket).is_some() {
            self.sweep();
        }
    }

    #[inline]
    fn insert(&mut self, at: Minute, ticket: Ticket, event: E) {
        self.pending.insert(ticket, at, event);
        self.places.push(Place::new(at, ticket, event));
        self.changed_blocks.add(ticket.0 as usize / BLOCK);
    }

    #[inline]
    fn remove(&mut self, ticket: Ticket) -> Option<E> {
        let event = self.pending.remove(ticket)?;
        self.changed_blocks.add(ticket.0 as usize / BLOCK);
        Some(event)
    }

    /// Moves an event to minute `at`, and `ticket` with it. An event that is due at `at` already
    /// keeps its ticket, and so its place among the events of that minute.
    ///
    /// # Panics
    /// When `at` is in the past.
    #[inline]
    pub fn reschedule(&mut self, ticket: &mut Ticket, at: Minute, event: E) {
        if *ticket == Ticket::NONE && at == Minute::NEVER {
            return;
        }
        match self.pending.due(*ticket) {
            Some(due) if due == at => {}
            _ => {
                self.cancel(*ticket);
                *ticket = self.schedule(at, event);
            }
        }
    }

    /// Hands out the next event that is due at `limit` or before, and moves `now` to its minute.
    #[inline]
    pub fn pop_until(&mut self, limit: Minute) -> Option<E> {
        loop {
            let place = self.places.peek().filter(|place| place.at() <= limit)?;
            self.places.pop();
            if let Some(event) = self.remove(place.ticket()) {
                self.now = place.at();
                self.current = Some(event);
                return Some(event);
            }
        }
    }

    /// The minute of the next event.
    #[inline]
    pub fn next_at(&mut self) -> Option<Minute> {
        loop {
            let place = self.places.peek()?;
            let has_dead = self.pending.len() < self.places.len();
            if !has_dead || self.pending.due(place.ticket()).is_some() {
                return Some(place.at());
            }
            self.places.pop();
        }
    }

    /// Lets time pass up to `at`; an earlier `at` changes nothing.
    ///
    /// # Panics
    /// When an event is due before `at`: it would be handed out late.
    pub fn advance_to(&mut self, at: Minute) {
        if let Some(next) = self.next_at() {
            assert!(next >= at, "cannot advance to {at}: an event is due at {next}");
        }
        self.now = self.now.max(at);
    }

    /// How many events are pending.
    #[inline]
    pub fn len(&self) -> usize {
        self.pending.len()
    }

    /// Whether nothing is pending.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All pending events in the order in which they will be handed out: the canonical form for
    /// snapshots and hashes.
    pub fn pending(&self) -> Vec<(Minute, Ticket, E)> {
        let mut places: Vec<Place> = self.places.iter().collect();
        places.sort_unstable();
        let entry = |place: Place| self.entry(place.ticket());
        places.into_iter().filter_map(entry).collect()
    }

    fn entry(&self, ticket: Ticket) -> Option<(Minute, Ticket, E)> {
        let (at, event) = self.pending.get(ticket)?;
        Some((at, ticket, event))
    }

    /// The blocks of [`BLOCK`] tickets in which something was scheduled or is not pending any more.
    pub const fn changed_blocks(&self) -> &ChangedSet {
        &self.changed_blocks
    }

    /// What is pending in a block, in the order of tickets.
    pub fn pending_in_block(&self, block: usize) -> impl Iterator<Item = (Minute, Ticket, E)> {
        let tickets = block * BLOCK..(block + 1) * BLOCK;
        tickets.filter_map(|ticket| self.entry(Ticket(ticket as u64)))
    }

    /// Forgets that anything was scheduled with this ticket or a later one: the list is as it was
    /// when this ticket was the next. Nothing may have been cancelled or handed out since.
    pub fn unschedule_since(&mut self, ticket: Ticket) {
        for gone in ticket.0..self.next_ticket {
            if let Some((at, gone, event)) = self.entry(Ticket(gone)) {
                self.places.take_back(Place::new(at, gone, event));
                self.remove(gone);
            }
        }
        self.next_ticket = ticket.0;
    }

    /// The sequence number that the next scheduled event will get.
    pub fn next_ticket(&self) -> u64 {
        self.next_ticket
    }

    /// Replaces the whole list by an earlier one, as described by [`now`](Self::now),
    /// [`next_ticket`](Self::next_ticket) and [`pending`](Self::pending). The memory is kept.
    ///
    /// # Panics
    /// When the description contradicts itself: an event in the past, or a ticket that has not
    /// been handed out yet or occurs twice.
    pub fn restore(
        &mut self,
        now: Minute,
        next_ticket: u64,
        pending: impl IntoIterator<Item = (Minute, Ticket, E)>,
    ) {
        assert!(next_ticket > Ticket::NONE.0, "tickets start at 1");
        (self.now, self.next_ticket) = (now, next_ticket);
        self.places.begin(now);
        self.pending.clear();
        for (at, ticket, event) in pending {
            assert!(now <= at && at < Minute::NEVER, "restored event due at {at}, now is {now}");
            assert!(
                Ticket::NONE < ticket && ticket.0 < next_ticket,
                "restored ticket {} was never handed out",
                ticket.0
            );
            assert!(self.pending.due(ticket).is_none(), "ticket {} restored twice", ticket.0);
            self.insert(at, ticket, event);
        }
    }

    /// Drops the dead when they outnumber the living.
    #[inline]
    fn sweep(&mut self) {
        if self.places.len() > 2 * self.pending.len() + TOLERATED {
            let pending = &self.pending;
            self.places.retain(|place| pending.due(place.ticket()).is_some());
        }
    }
}

#[cfg(test)]
mod tests;
