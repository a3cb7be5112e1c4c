//! Playing on with policies in the unattended seats.

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::sim::engine::Chance;
use crate::sim::event::Event;
use crate::sim::kernel::Kernel;
use crate::sim::orders::Refusal;
use crate::sim::state::Controller;
use crate::sim::view::View;

use super::{PolicyKind, decide};

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
    view: View,
    chance: Chance,
    /// Orders that were refused so far.
    pub refused: u64,
}

impl<'a> Play<'a> {
    /// Plays a kernel with a cast; policies that use chance draw from the kernel's seed.
    pub fn new(kernel: &'a mut Kernel, cast: &'a Cast, seed: u64) -> Self {
        let view = View::new(kernel.briefing().clone(), SeatId(0));
        Self { kernel, cast, view, chance: Chance::new(seed), refused: 0 }
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
        if !self.kernel.has_asks() {
            return;
        }
        for seat in self.kernel.take_asks().iter() {
            let policy = self.cast.of(seat);
            if policy == PolicyKind::Absent || self.kernel.controller(seat) != Controller::Policy {
                continue;
            }
            self.kernel.see(seat, &mut self.view);
            let decision = decide(policy, &self.view, self.chance);
            self.kernel.note_asked(seat, decision.again_at);
            for order in &decision.orders {
                let outcome = self.kernel.submit(seat, *order);
                self.refused += u64::from(outcome.is_err());
                witness(seat, order, outcome);
            }
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
