//! Playing on with policies in the unattended seats.

use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::Order;
use crate::sim::engine::Chance;
use crate::sim::event::Event;
use crate::sim::kernel::Kernel;
use crate::sim::orders::Refusal;
use crate::sim::view::View;

use super::{Attention, Decision, Luck, PolicyKind, decide};

/// Which policy decides for which seat while nobody sits in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cast(Vec<PolicyKind>);

impl Cast {
    /// The same policy in every seat.
    pub fn all(policy: PolicyKind, seats: usize) -> Self {
        Self(vec![policy; seats])
    }

    /// Another policy in one seat.
    pub fn with(mut self, seat: SeatId, policy: PolicyKind) -> Self {
        self.0[seat.index()] = policy;
        self
    }

    /// The policy of a seat.
    pub fn of(&self, seat: SeatId) -> PolicyKind {
        self.0[seat.index()]
    }
}

/// A kernel with a cast.
///
/// Seats are asked when all that happens in a minute has happened: to those who decide, what comes
/// at the same minute comes at once.
pub struct Play<'a> {
    /// The exercise.
    pub kernel: &'a mut Kernel,
    cast: &'a Cast,
    views: Vec<View>,
    decision: Decision,
    /// Seats whose policy does anything at all.
    playing: SeatSet,
    /// Seats whose policy answers to what is said in public.
    listeners: SeatSet,
    chance: Chance,
    attention: Attention,
    /// Orders that were refused so far.
    pub refused: u64,
}

impl<'a> Play<'a> {
    /// Plays a kernel with a cast; policies that use chance draw from the kernel's seed.
    pub fn new(kernel: &'a mut Kernel, cast: &'a Cast, seed: u64) -> Self {
        let attention = Attention::new(kernel.scenario().seats.len());
        Self::resume(kernel, cast, seed, attention)
    }

    /// Goes on where another play of the same exercise stopped.
    pub fn resume(kernel: &'a mut Kernel, cast: &'a Cast, seed: u64, attention: Attention) -> Self {
        let view = |seat| View::new(kernel.briefing().clone(), seat);
        let views = kernel.scenario().seat_ids().map(view).collect();
        let decision = Decision::default();
        let playing = kernel.scenario().seat_ids();
        let playing = playing.filter(|seat| cast.of(*seat) != PolicyKind::Absent).collect();
        let briefing = kernel.briefing();
        let listens = |seat: &SeatId| cast.of(*seat).listens(briefing.seat(*seat).kind);
        let listeners = kernel.scenario().seat_ids().filter(listens).collect();
        Self {
            kernel,
            cast,
            views,
            decision,
            playing,
            listeners,
            chance: Chance::new(seed),
            attention,
            refused: 0,
        }
    }

    /// Stops, and gives back what is needed to go on.
    pub fn stop(self) -> Attention {
        self.attention
    }

    /// Asks every seat that has reason to decide anew, in the order of seats, and gives its orders,
    /// with a look at each of them and at what became of it.
    pub fn ask_and(&mut self, mut witness: impl FnMut(SeatId, &Order, Result<u32, Refusal>)) {
        self.attention.note(self.kernel.take_asks());
        let asks = self.attention.take(self.kernel.now());
        if asks.is_empty() {
            return;
        }
        let mut asked = asks.concerned;
        if asks.public {
            asked = asked.union(self.listeners);
        }
        let asked = asked.intersection(self.playing);
        // All look before anybody acts: nobody is ahead by sitting in an earlier seat.
        self.kernel.see_all(asked, &mut self.views);
        for seat in asked.iter() {
            self.decision.clear();
            let view = &mut self.views[seat.index()];
            view.planning = asks.planning;
            let luck = Luck { chance: self.chance, occasion: self.attention.occasion(seat) };
            decide(self.cast.of(seat), view, luck, &mut self.decision);
            if let Some(at) = self.decision.again_at.filter(|at| self.kernel.now() < *at) {
                self.attention.ask_again(seat, at);
            }
            if self.decision.orders.is_empty() {
                continue;
            }
            let refused = &mut self.refused;
            self.kernel.submit_all(seat, &self.decision.orders, |order, outcome| {
                *refused += u64::from(outcome.is_err());
                witness(seat, order, outcome);
            });
        }
    }

    /// One event, and what the seats make of it once its minute is over; `None` when nothing is
    /// left until then.
    pub fn step(&mut self, until: Minute) -> Option<Event> {
        self.step_and(until, |_, _, _| {})
    }

    /// The same, with a look at every order and what became of it.
    pub fn step_and(
        &mut self,
        until: Minute,
        mut witness: impl FnMut(SeatId, &Order, Result<u32, Refusal>),
    ) -> Option<Event> {
        while self.attention.next() <= until
            && self.kernel.next_at().is_none_or(|next| self.attention.next() < next)
            && self.attention.next() < self.kernel.scenario().calendar.end
        {
            self.kernel.advance_to(self.attention.next());
            self.ask_and(&mut witness);
        }
        let event = self.kernel.step(until)?;
        if self.kernel.next_at() == Some(self.kernel.now()) {
            self.attention.note(self.kernel.take_asks());
        } else {
            self.ask_and(&mut witness);
        }
        Some(event)
    }

    /// Plays until a minute, at most to the end of the scenario. Gives back the number of events.
    pub fn run(&mut self, until: Minute) -> u64 {
        let mut events = 0;
        while self.step(until).is_some() {
            events += 1;
        }
        self.kernel.advance_to(until);
        events
    }
}
