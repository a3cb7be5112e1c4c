//! Work on incidents: every agency divides its capacity among the incidents that it knows of and
//! can do something about.
//!
//! Between two changes of the division progress is linear, so the day of containment is known in
//! advance and only moves when somebody takes up work or is freed.
use bevy::ecs::prelude::*;
use hotwash::base::minute::{DAY, Minute};
use hotwash::sim::engine::{Accrual, Ticket};

use crate::events::{Event, Events};
use crate::network::{AGENCIES, Agencies, DAYS, INCIDENTS, Network, members};

/// One work unit a day, as a rate per minute: divisible by every load up to 16.
const UNIT: i64 = 720_720;
/// A hundred unit-days contain an incident.
const ENOUGH: i64 = 100 * DAY * UNIT;

/// Progress on one incident.
#[derive(Component, Default)]
pub struct Work {
    /// The incident's number.
    pub number: usize,
    /// The agencies that can work on it.
    pub capable: Agencies,
    /// The agencies that work on it.
    pub workers: Agencies,
    /// Work done.
    pub done: Accrual,
    /// The event of containment.
    pub containment: Ticket,
}

/// Who works on what.
pub struct Staff {
    /// The incidents by number.
    incidents: [Entity; INCIDENTS],
    /// For each agency the incidents that it works on, one bit each.
    tasks: [u64; AGENCIES],
    /// For each agency the rate that each of its incidents gets.
    share: [i64; AGENCIES],
    /// Incidents whose rate may have changed.
    stale: u64,
}

impl Staff {
    /// Nobody works on any of these incidents.
    #[expect(clippy::large_types_passed_by_value, reason = "made once per run, and kept")]
    pub fn new(incidents: [Entity; INCIDENTS]) -> Self {
        Self { incidents, tasks: [0; AGENCIES], share: [0; AGENCIES], stale: 0 }
    }

    /// Nobody works on anything any more.
    pub fn clear(&mut self) {
        *self = Self::new(self.incidents);
    }

    /// Agencies take up work on an incident.
    pub fn join(&mut self, network: &Network, agencies: Agencies, incident: usize) {
        for agency in members(agencies) {
            self.tasks[agency] |= 1 << incident;
            self.divide(network, agency);
        }
    }

    /// Agencies are done with an incident.
    pub fn leave(&mut self, network: &Network, agencies: Agencies, incident: usize) {
        for agency in members(agencies) {
            self.tasks[agency] &= !(1 << incident);
            self.divide(network, agency);
        }
    }

    /// An incident whose workers, or their other tasks, have changed; each is given once.
    pub fn next_stale(&mut self) -> Option<Entity> {
        let first = (self.stale != 0).then_some(self.stale.trailing_zeros() as usize)?;
        self.stale &= self.stale - 1;
        Some(self.incidents[first])
    }

    /// The rate that these workers have for one of their incidents.
    pub fn rate(&self, workers: Agencies) -> i64 {
        members(workers).map(|agency| self.share[agency]).sum()
    }

    fn divide(&mut self, network: &Network, agency: usize) {
        let load = i64::from(self.tasks[agency].count_ones()).max(1);
        self.share[agency] = network.capacity[agency] * UNIT / load;
        self.stale |= self.tasks[agency];
    }
}

impl Work {
    /// Work goes on at another rate from now on.
    pub fn go_on_at(&mut self, rate: i64, events: &mut Events, event: Event) {
        self.done.set_rate(events.now(), rate);
        let at = end_of_day(self.done.reaches(ENOUGH));
        events.reschedule(&mut self.containment, at, event);
    }
}

/// The end of the day on which work is finished; never when that is after the run.
fn end_of_day(finished: Minute) -> Minute {
    if finished > Minute(i64::from(DAYS) * DAY) {
        return Minute::NEVER;
    }
    Minute((finished.0 + DAY - 1) / DAY * DAY)
}
