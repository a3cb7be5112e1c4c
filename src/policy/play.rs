//! Playing on with policies in the unattended seats.

use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::sim::engine::Chance;
use crate::sim::event::Event;
use crate::sim::kernel::Kernel;
use crate::sim::orders::Refusal;
use crate::sim::view::View;

use super::{Decision, PolicyKind, decide};

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
    /// Orders that were refused so far.
    pub refused: u64,
}

impl<'a> Play<'a> {
    /// Plays a kernel with a cast; policies that use chance draw from the kernel's seed.
    pub fn new(kernel: &'a mut Kernel, cast: &'a Cast, seed: u64) -> Self {
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
            refused: 0,
        }
    }

    /// Asks every seat whose view has changed, in the order of seats, and gives its orders.
    pub fn ask(&mut self) {
        self.ask_and(|_, _, _| {});
    }

    /// The same, with a look at every order and what became of it.
    pub fn ask_and(
        &mut self,
        mut witness: impl FnMut(SeatId, &crate::scenario::model::Order, Result<u32, Refusal>),
    ) {
        let asks = self.kernel.take_asks();
        if asks.concerned.is_empty() && !asks.public {
            return;
        }
        let mut asked = asks.concerned;
        if asks.public {
            asked = asked.union(self.listeners);
        }
        let asked = asked.intersection(self.playing).intersection(asks.unattended);
        // All look before anybody acts: nobody is ahead by sitting in an earlier seat.
        self.kernel.see_all(asked, &mut self.views);
        for seat in asked.iter() {
            self.decision.clear();
            let view = &self.views[seat.index()];
            decide(self.cast.of(seat), view, self.chance, &mut self.decision);
            if self.cast.of(seat) == PolicyKind::Random {
                self.kernel.note_asked(seat);
            }
            if let Some(at) = self.decision.again_at {
                self.kernel.ask_again(seat, at);
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
        self.kernel.asked();
    }

    /// One event, and what the seats make of it; `None` when nothing is left until then.
    pub fn step(&mut self, until: Minute) -> Option<Event> {
        let event = self.kernel.step(until)?;
        self.ask();
        Some(event)
    }

    /// Plays until a minute, at most to the end of the scenario. Gives back the number of events.
    pub fn run(&mut self, until: Minute) -> u64 {
        self.ask();
        let mut events = 0;
        while self.step(until).is_some() {
            events += 1;
        }
        self.kernel.advance_to(until);
        events
    }
}
