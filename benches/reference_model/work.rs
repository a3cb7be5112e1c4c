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
#[derive(Resource)]
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

    fn divide(&mut self, network: &Network, agency: usize) {
        let load = i64::from(self.tasks[agency].count_ones()).max(1);
        self.share[agency] = network.capacity[agency] * UNIT / load;
        self.stale |= self.tasks[agency];
    }
}

/// Brings the rates of incidents whose workers, or their other tasks, have changed up to date.
pub fn reassign(mut staff: ResMut<Staff>, mut events: Events, mut incidents: Query<&mut Work>) {
    let now = events.now();
    while staff.stale != 0 {
        let incident = staff.incidents[staff.stale.trailing_zeros() as usize];
        staff.stale &= staff.stale - 1;
        let mut work = incidents.get_mut(incident).expect("incidents live for ever");
        let rate = members(work.workers).map(|agency| staff.share[agency]).sum();
        work.done.set_rate(now, rate);
        let at = end_of_day(work.done.reaches(ENOUGH));
        events.reschedule(&mut work.containment, at, Event::Contain(incident));
    }
}

/// The end of the day on which work is finished; never when that is after the run.
fn end_of_day(finished: Minute) -> Minute {
    if finished > Minute(i64::from(DAYS) * DAY) {
        return Minute::NEVER;
    }
    Minute((finished.0 + DAY - 1) / DAY * DAY)
}
