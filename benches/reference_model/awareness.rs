//! Who knows of an incident: by detection, or told by an informed neighbour.
//!
//! Every day each uninformed agency learns with a chance that depends on who was informed in the
//! morning. Taken as hazards these chances add up, so one waiting time gives the next day on which
//! anybody learns. The part of a waiting time that reaches beyond that day serves the next one:
//! an exponential waiting time forgets how long it has lasted.
use bevy::ecs::prelude::*;
use hotwash::base::minute::Minute;
use hotwash::sim::engine::{Draw, Ticket};

use crate::events::{Event, Events, morning};
use crate::network::{AGENCIES, Agencies, Network, members};

/// What the agencies know of one incident. Hazards are in 1e-9 a day.
#[derive(Component)]
pub struct Awareness {
    /// The incident's own randomness.
    pub draw: Draw,
    /// Who knows.
    pub informed: Agencies,
    /// The event of the next learning.
    pub learning: Ticket,
    /// How likely each agency is to learn today; nothing for those that know.
    hazards: [u64; AGENCIES],
    /// The sum of the hazards.
    total: u64,
    /// How much of the total goes by, on the day of the next learning, before it.
    spent: u64,
}

impl Awareness {
    /// Nobody knows yet of an incident that begins at agency `origin`.
    pub fn new(network: &Network, draw: Draw, origin: usize) -> Self {
        let hazards = network.detection[origin];
        let total = hazards.iter().sum();
        Self { draw, informed: 0, learning: Ticket::NONE, hazards, total, spent: 0 }
    }

    /// The incident arrives on `day`; `event` is that of somebody learning of it.
    pub fn begin(&mut self, events: &mut Events, event: Event, day: u32) {
        let wait = self.draw.exponential_nano() as u64;
        self.await_learning(events, event, day, wait);
    }

    /// Somebody learns today: finds out who, and when somebody will learn next.
    pub fn learn(&mut self, network: &Network, events: &mut Events, event: Event, day: u32) {
        let mut left = self.total - self.spent;
        let mut learned = 0;
        let rest = loop {
            let (agency, own) = self.draw_agency();
            learned |= 1 << agency;
            left = left * (self.total - own) / self.total;
            self.hazards[agency] = 0;
            self.total -= own;
            let wait = self.draw.exponential_nano() as u64;
            if wait >= left {
                break wait - left;
            }
            left -= wait;
        };
        self.informed |= learned;
        for informer in members(learned) {
            for told in members(network.neighbours[informer] & !self.informed) {
                self.hazards[told] += network.share;
                self.total += network.share;
            }
        }
        self.await_learning(events, event, day + 1, rest);
    }

    /// Schedules the next learning: `wait` is the hazard, in 1e-9, that goes by from the morning of
    /// day `from` until then.
    fn await_learning(&mut self, events: &mut Events, event: Event, from: u32, wait: u64) {
        let at = wait.checked_div(self.total).map_or(Minute::NEVER, |days| {
            self.spent = wait % self.total;
            morning(u64::from(from) + days)
        });
        self.learning = events.schedule(at, event);
    }

    /// Who learns first, and that agency's hazard.
    fn draw_agency(&mut self) -> (usize, u64) {
        let mut remaining = self.draw.below(self.total);
        for (agency, own) in self.hazards.into_iter().enumerate() {
            if remaining < own {
                return (agency, own);
            }
            remaining -= own;
        }
        unreachable!("the hazards of the agencies add up to the total")
    }
}
