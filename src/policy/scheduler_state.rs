//! When seats are asked: what has happened since they last were, which of them wanted to be asked
//! again, and how often each was. It belongs to whoever drives the kernel; the kernel's state is a
//! function of scenario, seed and orders alone, whoever or whatever gave the orders.

use serde::{Deserialize, Serialize};

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::sim::decision_requests::DecisionRequests;

/// What a driver has to remember between two moments to ask the same seats at the same time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchedulerState {
    /// Who has reason to decide anew and was not asked yet.
    pending: DecisionRequests,
    /// When each seat wants to be asked again; `Minute::NEVER` if it does not.
    wake_at: Vec<Minute>,
    /// How often each seat was asked; keys the draws of policies that use chance.
    occasions: Vec<u32>,
    /// The first of `wake_at`.
    next: Minute,
}

impl SchedulerState {
    /// Of so many seats, none of which was asked before.
    pub fn new(seats: usize) -> Self {
        Self {
            pending: DecisionRequests::default(),
            wake_at: vec![Minute::NEVER; seats],
            occasions: vec![0; seats],
            next: Minute::NEVER,
        }
    }

    /// When the next seat wants to be asked; `Minute::NEVER` if none does.
    pub const fn next(&self) -> Minute {
        self.next
    }

    /// Somebody has reason to decide anew.
    pub const fn note(&mut self, requests: DecisionRequests) {
        self.pending = self.pending.union(requests);
    }

    /// Who is to be asked now, those whose time has come among them. They are taken to be asked.
    pub fn take(&mut self, now: Minute) -> DecisionRequests {
        let mut requests = std::mem::take(&mut self.pending);
        if now < self.next {
            return requests;
        }
        for (at, wake) in self.wake_at.iter_mut().enumerate() {
            if *wake <= now {
                *wake = Minute::NEVER;
                requests.concerned.insert(SeatId::at(at));
            }
        }
        self.next = self.wake_at.iter().copied().min().unwrap_or(Minute::NEVER);
        requests
    }

    /// A seat wants to be asked at a minute, or sooner if it wanted that before.
    pub fn ask_again(&mut self, seat: SeatId, at: Minute) {
        let wake = &mut self.wake_at[seat.index()];
        *wake = at.min(*wake);
        self.next = self.next.min(at);
    }

    /// Counts that a seat is asked, and tells how often it was before.
    pub fn occasion(&mut self, seat: SeatId) -> u32 {
        let occasion = &mut self.occasions[seat.index()];
        *occasion += 1;
        *occasion - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::SeatSet;

    #[test]
    fn whoever_asked_first_is_asked_once_and_at_the_sooner_time() {
        let mut scheduler_state = SchedulerState::new(3);
        scheduler_state.ask_again(SeatId(1), Minute(50));
        scheduler_state.ask_again(SeatId(1), Minute(20));
        scheduler_state.ask_again(SeatId(1), Minute(90));
        scheduler_state.ask_again(SeatId(2), Minute(30));
        assert_eq!(scheduler_state.next(), Minute(20));
        assert_eq!(scheduler_state.take(Minute(19)).concerned, SeatSet::EMPTY);
        assert_eq!(scheduler_state.take(Minute(20)).concerned, SeatSet::only(SeatId(1)));
        assert_eq!(scheduler_state.next(), Minute(30));
        assert_eq!(scheduler_state.take(Minute(40)).concerned, SeatSet::only(SeatId(2)));
        assert_eq!(scheduler_state.next(), Minute::NEVER);
    }
}
