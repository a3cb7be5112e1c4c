//! Looks on while an exercise is played, and keeps what its logs do not: the meters on the way.

use crate::base::level::Points;
use crate::base::minute::{DAY, Minute};
use crate::sim::kernel::{Kernel, Meters};

use super::preparedness::contacts;

/// Both meters at a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// Technical damage, 0 to 100.
    pub damage: Points,
    /// Public trust, 0 to 100.
    pub trust: Points,
}

/// What one exercise left behind, besides the kernel's own logs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// How many events there were.
    pub events: u64,
    /// The meters before anything happened.
    pub start: Meters,
    /// The meters at the end.
    pub end: Meters,
    /// When trust was lowest, and how low; looked at after every event and at every sample.
    pub trust_min: (Minute, Points),
    /// The lowest trust of each segment.
    pub trust_min_by: Vec<Points>,
    /// Ordered pairs of seats that could call each other 90 days before the last election day, or
    /// at the start if that is later.
    pub contacts: u32,
    /// The samples that were taken.
    pub samples: Vec<Sample>,
}

/// Days before an election from which on there is no time left to get to know each other.
const ACQUAINTED_BY: i64 = 90 * DAY;

/// Somebody who looks on. Looking changes nothing.
pub struct Recorder {
    so_far: Recording,
    /// When contacts are counted; never, once they have been.
    count_contacts_at: Minute,
}

impl Recorder {
    /// Before anything has happened.
    pub fn new(kernel: &mut Kernel) -> Self {
        let start = kernel.meters();
        let so_far = Recording {
            events: 0,
            trust_min: (kernel.now(), start.trust),
            trust_min_by: start.trust_by.clone(),
            end: start.clone(),
            start,
            contacts: contacts(kernel),
            samples: Vec::new(),
        };
        let election = kernel.scenario().calendar.election_days.last();
        let mark = election.map_or(Minute::NEVER, |day| Minute(day.0 - ACQUAINTED_BY));
        let is_to_come = kernel.now() < mark;
        Self { so_far, count_contacts_at: if is_to_come { mark } else { Minute::NEVER } }
    }

    /// Looks after an event.
    pub fn look(&mut self, kernel: &mut Kernel) {
        self.so_far.events += 1;
        if self.count_contacts_at <= kernel.now() {
            self.count_contacts_at = Minute::NEVER;
            self.so_far.contacts = contacts(kernel);
        }
        self.read(kernel);
    }

    fn read(&mut self, kernel: &mut Kernel) {
        let meters = kernel.meters();
        let so_far = &mut self.so_far;
        if meters.trust < so_far.trust_min.1 {
            so_far.trust_min = (kernel.now(), meters.trust);
        }
        for (lowest, now) in so_far.trust_min_by.iter_mut().zip(&meters.trust_by) {
            *lowest = (*lowest).min(*now);
        }
        so_far.end = meters;
    }

    /// How many events it has seen.
    pub const fn events(&self) -> u64 {
        self.so_far.events
    }

    /// Takes a sample for a curve.
    pub fn sample(&mut self, kernel: &mut Kernel) {
        self.read(kernel);
        let Meters { damage, trust, .. } = self.so_far.end;
        self.so_far.samples.push(Sample { damage, trust });
    }

    /// What was recorded until now.
    pub fn finish(mut self, kernel: &mut Kernel) -> Recording {
        self.read(kernel);
        self.so_far
    }
}
