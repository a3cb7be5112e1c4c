//! The policies that hold seats: who is asked when, and what they decide. Whoever drives the kernel
//! gives the orders, so that the same table serves runs without people and a running exercise.

use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::Order;
use crate::sim::decision_requests::Asks;
use crate::sim::engine::Chance;
use crate::sim::kernel::Kernel;
use crate::sim::view::View;

use super::{Attention, Cast, Decision, Luck, PolicyKind, decide};

/// The policies of a cast, and what they have to remember between two moments.
///
/// Seats are asked when all that happens in a minute has happened: to those who decide, what comes
/// at the same minute comes at once.
pub struct Table {
    cast: Cast,
    views: Vec<View>,
    decision: Decision,
    /// Seats whose policy does anything at all.
    playing: SeatSet,
    /// Seats whose policy answers to what is said in public.
    listeners: SeatSet,
    chance: Chance,
    attention: Attention,
}

impl Table {
    /// A cast for a kernel; policies that use chance draw from `seed`.
    pub fn new(kernel: &Kernel, cast: Cast, seed: u64, attention: Attention) -> Self {
        let view = |seat| View::new(kernel.briefing().clone(), seat);
        let mut table = Self {
            cast,
            views: kernel.scenario().seat_ids().map(view).collect(),
            decision: Decision::default(),
            playing: SeatSet::EMPTY,
            listeners: SeatSet::EMPTY,
            chance: Chance::new(seed),
            attention,
        };
        for seat in kernel.scenario().seat_ids() {
            table.place(seat, table.cast.of(seat));
        }
        table
    }

    /// Stops, and gives back what is needed to go on.
    pub fn stop(self) -> Attention {
        self.attention
    }

    /// Puts a policy in a seat, which moves nothing; a seat without one has the absent policy.
    pub fn place(&mut self, seat: SeatId, policy: PolicyKind) {
        self.cast.set(seat, policy);
        self.playing.remove(seat);
        self.listeners.remove(seat);
        if policy != PolicyKind::Absent {
            self.playing.insert(seat);
        }
        if policy.listens(self.views[seat.index()].briefing.seat(seat).kind) {
            self.listeners.insert(seat);
        }
    }

    /// The policy of a seat.
    pub fn policy(&self, seat: SeatId) -> PolicyKind {
        self.cast.of(seat)
    }

    /// Whether events of this minute are still to come; nobody is asked before.
    pub fn must_wait(kernel: &Kernel) -> bool {
        kernel.next_at() == Some(kernel.now())
    }

    /// When a seat wants to be asked before the next event and by `until`.
    pub fn wakes(&self, kernel: &Kernel, until: Minute) -> Option<Minute> {
        let next = self.attention.next();
        let is_first = kernel.next_at().is_none_or(|event| next < event);
        (next <= until && is_first && next < kernel.scenario().calendar.end).then_some(next)
    }

    /// Remembers who has reason to decide anew, for when the minute is over.
    pub fn note(&mut self, kernel: &mut Kernel) {
        self.attention.note(kernel.take_asks());
    }

    /// All policies have reason to decide anew: nobody remembers when they were asked.
    pub fn note_all(&mut self) {
        self.attention.note(Asks { concerned: self.playing, ..Asks::default() });
    }

    /// Asks every seat that has reason to decide anew, in the order of seats. `give` gets the
    /// orders of a seat, if it has any.
    pub fn ask(&mut self, kernel: &mut Kernel, give: impl FnMut(&mut Kernel, SeatId, &[Order])) {
        self.note(kernel);
        let asks = self.attention.take(kernel.now());
        if !asks.is_empty() {
            self.put_to(asks, kernel, give);
        }
    }

    /// Asks certain seats, whether they have reason to decide anew or not.
    pub fn ask_only(
        &mut self,
        seats: SeatSet,
        kernel: &mut Kernel,
        give: impl FnMut(&mut Kernel, SeatId, &[Order]),
    ) {
        self.put_to(Asks { concerned: seats, ..Asks::default() }, kernel, give);
    }

    fn put_to(
        &mut self,
        asks: Asks,
        kernel: &mut Kernel,
        mut give: impl FnMut(&mut Kernel, SeatId, &[Order]),
    ) {
        let mut asked = asks.concerned;
        if asks.public {
            asked = asked.union(self.listeners);
        }
        let asked = asked.intersection(self.playing);
        // All look before anybody acts: nobody is ahead by sitting in an earlier seat.
        kernel.see_all(asked, &mut self.views);
        for seat in asked.iter() {
            self.decision.clear();
            let view = &mut self.views[seat.index()];
            view.planning = asks.planning;
            let luck = Luck { chance: self.chance, occasion: self.attention.occasion(seat) };
            decide(self.cast.of(seat), view, luck, &mut self.decision);
            if let Some(at) = self.decision.again_at.filter(|at| kernel.now() < *at) {
                self.attention.ask_again(seat, at);
            }
            if !self.decision.orders.is_empty() {
                give(kernel, seat, &self.decision.orders);
            }
        }
    }
}
