//! The policies that hold seats: who is asked when, and what they decide. Whoever drives the kernel
//! gives the orders, so that the same scheduler serves runs without people and a running exercise.

use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::Order;
use crate::sim::decision_requests::DecisionRequests;
use crate::sim::engine::Chance;
use crate::sim::kernel::Kernel;
use crate::sim::view::View;

use super::{Cast, Decision, PolicyChance, PolicyKind, SchedulerState, decide};

/// The policies of a cast, and what they have to remember between two moments.
///
/// Seats are asked when all that happens in a minute has happened: to those who decide, what comes
/// at the same minute comes at once.
pub struct PolicyScheduler {
    cast: Cast,
    views: Vec<View>,
    decision: Decision,
    /// Seats whose policy does anything at all.
    playing: SeatSet,
    /// Seats whose policy answers to what is said in public.
    listeners: SeatSet,
    chance: Chance,
    scheduler_state: SchedulerState,
}

impl PolicyScheduler {
    /// A cast for a kernel; policies that use chance draw from `seed`.
    pub fn new(kernel: &Kernel, cast: Cast, seed: u64, scheduler_state: SchedulerState) -> Self {
        let view = |seat| View::new(kernel.briefing().clone(), seat);
        let mut scheduler = Self {
            cast,
            views: kernel.scenario().seat_ids().map(view).collect(),
            decision: Decision::default(),
            playing: SeatSet::EMPTY,
            listeners: SeatSet::EMPTY,
            chance: Chance::new(seed),
            scheduler_state,
        };
        for seat in kernel.scenario().seat_ids() {
            scheduler.place(seat, scheduler.cast.of(seat));
        }
        scheduler
    }

    /// Stops, and gives back what is needed to go on.
    pub fn stop(self) -> SchedulerState {
        self.scheduler_state
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
        let next = self.scheduler_state.next();
        let is_first = kernel.next_at().is_none_or(|event| next < event);
        (next <= until && is_first && next < kernel.scenario().calendar.end).then_some(next)
    }

    /// Remembers who has reason to decide anew, for when the minute is over.
    pub fn note(&mut self, kernel: &mut Kernel) {
        self.scheduler_state.note(kernel.take_decision_requests());
    }

    /// All policies have reason to decide anew: nobody remembers when they were asked.
    pub fn note_all(&mut self) {
        self.scheduler_state
            .note(DecisionRequests { concerned: self.playing, ..DecisionRequests::default() });
    }

    /// Asks every seat that has reason to decide anew, in the order of seats. `give` gets the
    /// orders of a seat, if it has any.
    pub fn ask(&mut self, kernel: &mut Kernel, give: impl FnMut(&mut Kernel, SeatId, &[Order])) {
        self.note(kernel);
        let requests = self.scheduler_state.take(kernel.now());
        if !requests.is_empty() {
            self.put_to(requests, kernel, give);
        }
    }

    /// Asks certain seats, whether they have reason to decide anew or not.
    pub fn ask_only(
        &mut self,
        seats: SeatSet,
        kernel: &mut Kernel,
        give: impl FnMut(&mut Kernel, SeatId, &[Order]),
    ) {
        self.put_to(
            DecisionRequests { concerned: seats, ..DecisionRequests::default() },
            kernel,
            give,
        );
    }

    fn put_to(
        &mut self,
        requests: DecisionRequests,
        kernel: &mut Kernel,
        mut give: impl FnMut(&mut Kernel, SeatId, &[Order]),
    ) {
        let mut asked = requests.concerned;
        if requests.public {
            asked = asked.union(self.listeners);
        }
        let asked = asked.intersection(self.playing);
        // All look before anybody acts: nobody is ahead by sitting in an earlier seat.
        kernel.fill_views(asked, &mut self.views);
        for seat in asked.iter() {
            self.decision.clear();
            let view = &mut self.views[seat.index()];
            view.planning = requests.planning;
            let luck =
                PolicyChance { chance: self.chance, occasion: self.scheduler_state.occasion(seat) };
            decide(self.cast.of(seat), view, luck, &mut self.decision);
            if let Some(at) = self.decision.again_at.filter(|at| kernel.now() < *at) {
                self.scheduler_state.ask_again(seat, at);
            }
            if !self.decision.orders.is_empty() {
                give(kernel, seat, &self.decision.orders);
            }
        }
    }
}
