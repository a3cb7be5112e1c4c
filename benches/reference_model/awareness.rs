//! Who knows of an incident: by detection, or told by an informed neighbour.
//!
//! Every day each uninformed agency learns with a chance that depends on who was informed in the
//! morning. Taken as hazards these chances add up, so one waiting time gives the next day on which
//! anybody learns. The part of a waiting time that reaches beyond that day is used for the next one:
//! an exponential waiting time forgets how long it has lasted.
use bevy::ecs::prelude::*;
use hotwash::base::minute::Minute;
use hotwash::sim::engine::{Draw, Ticket};

use crate::events::{Event, Events, morning};
use crate::network::{Agencies, EVERYONE, Network, members};

/// What the agencies know of one incident.
#[derive(Component)]
pub struct Awareness {
    /// The incident's own randomness.
    pub draw: Draw,
    /// Who knows.
    pub informed: Agencies,
    /// The agency where the incident began.
    pub origin: usize,
    /// The event of the next learning.
    pub learning: Ticket,
    /// How much hazard of the day of the next learning goes by before it; 1e-9.
    spent: u64,
}

impl Awareness {
    /// Nobody knows yet.
    pub fn new(draw: Draw, origin: usize) -> Self {
        Self { draw, informed: 0, origin, learning: Ticket::NONE, spent: 0 }
    }

    /// Nobody knows of the incident, which arrives on `day`.
    pub fn begin(&mut self, network: &Network, events: &mut Events, incident: u8, day: u32) {
        let wait = self.draw.exponential_nano() as u64;
        self.await_learning(network, events, incident, day, wait);
    }

    /// Somebody learns today: finds out who, and when somebody will learn next.
    pub fn learn(&mut self, network: &Network, events: &mut Events, incident: u8, day: u32) {
        let mut unaware = EVERYONE & !self.informed;
        let mut hazard = self.hazard(network, unaware);
        let mut left = hazard - self.spent;
        let rest = loop {
            let (agency, own) = self.draw_agency(network, unaware, hazard);
            unaware &= !(1 << agency);
            left = left * (hazard - own) / hazard;
            hazard -= own;
            let wait = self.draw.exponential_nano() as u64;
            if wait >= left {
                break wait - left;
            }
            left -= wait;
        };
        self.informed = EVERYONE & !unaware;
        self.await_learning(network, events, incident, day + 1, rest);
    }

    /// Schedules the next learning: `wait` is the hazard, in 1e-9, that goes by from the morning of
    /// day `from` until then.
    fn await_learning(
        &mut self,
        network: &Network,
        events: &mut Events,
        incident: u8,
        from: u32,
        wait: u64,
    ) {
        let hazard = self.hazard(network, EVERYONE & !self.informed);
        let at = wait.checked_div(hazard).map_or(Minute::NEVER, |days| {
            self.spent = wait % hazard;
            morning(u64::from(from) + days)
        });
        self.learning = events.schedule(at, Event::Learn(incident));
    }

    /// The hazard of a day that some member of a set learns, 1e-9.
    fn hazard(&self, network: &Network, unaware: Agencies) -> u64 {
        members(unaware).map(|agency| self.hazard_of(network, agency)).sum()
    }

    fn hazard_of(&self, network: &Network, agency: usize) -> u64 {
        let detection = if agency == self.origin {
            network.own_detection[agency]
        } else {
            network.detection[agency]
        };
        let informers = network.neighbours_in(agency, self.informed);
        detection + network.share * u64::from(informers)
    }

    /// Who of a set learns first, and that agency's hazard; `hazard` is that of the whole set.
    fn draw_agency(&mut self, network: &Network, unaware: Agencies, hazard: u64) -> (usize, u64) {
        let mut remaining = self.draw.below(hazard);
        for agency in members(unaware) {
            let own = self.hazard_of(network, agency);
            if remaining < own {
                return (agency, own);
            }
            remaining -= own;
        }
        unreachable!("the hazards of the members add up to {hazard}")
    }
}
