//! Playing on with policies in the unattended seats.

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::scenario::model::Order;
use crate::sim::event::Event;
use crate::sim::kernel::Kernel;
use crate::sim::orders::Refusal;

use super::{PolicyKind, PolicyScheduler, SchedulerState};

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
        self.set(seat, policy);
        self
    }

    pub(super) fn set(&mut self, seat: SeatId, policy: PolicyKind) {
        self.0[seat.index()] = policy;
    }

    /// The policy of a seat.
    pub fn of(&self, seat: SeatId) -> PolicyKind {
        self.0[seat.index()]
    }
}

/// A kernel with a cast.
pub struct Play<'a> {
    /// The kernel that is played.
    pub kernel: &'a mut Kernel,
    scheduler: PolicyScheduler,
    /// Orders that were refused so far.
    pub refused: u64,
}

impl<'a> Play<'a> {
    /// Plays a kernel with a cast; policies that use chance draw from the kernel's seed.
    pub fn new(kernel: &'a mut Kernel, cast: &Cast, seed: u64) -> Self {
        let scheduler_state = SchedulerState::new(kernel.scenario().seats.len());
        Self::resume(kernel, cast, seed, scheduler_state)
    }

    /// Goes on where another play of the same exercise stopped.
    pub fn resume(
        kernel: &'a mut Kernel,
        cast: &Cast,
        seed: u64,
        scheduler_state: SchedulerState,
    ) -> Self {
        let scheduler = PolicyScheduler::new(kernel, cast.clone(), seed, scheduler_state);
        Self { kernel, scheduler, refused: 0 }
    }

    /// Stops, and gives back what is needed to go on.
    pub fn stop(self) -> SchedulerState {
        self.scheduler.stop()
    }

    /// Asks every seat that has reason to decide anew, in the order of seats, and gives its orders,
    /// with a look at each of them and at what became of it.
    pub fn ask_and(&mut self, mut observe: impl FnMut(SeatId, &Order, Result<u32, Refusal>)) {
        let refused = &mut self.refused;
        self.scheduler.ask(self.kernel, |kernel, seat, orders| {
            kernel.submit_all(seat, orders, |order, outcome| {
                *refused += u64::from(outcome.is_err());
                observe(seat, order, outcome);
            });
        });
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
        mut observe: impl FnMut(SeatId, &Order, Result<u32, Refusal>),
    ) -> Option<Event> {
        while let Some(at) = self.scheduler.wakes(self.kernel, until) {
            self.kernel.advance_to(at);
            self.ask_and(&mut observe);
        }
        let event = self.kernel.step(until)?;
        if PolicyScheduler::must_wait(self.kernel) {
            self.scheduler.note(self.kernel);
        } else {
            self.ask_and(&mut observe);
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
