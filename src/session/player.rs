//! A kernel that tracks its replay position.

use std::sync::Arc;

use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::sim::event::Event;
use crate::sim::kernel::Kernel;
use crate::sim::snapshot::Snapshot;

use super::step::{Denial, Input, Position};

/// A place in an exercise, to go on from there again.
pub struct PlayerSnapshot {
    kernel: Snapshot,
    at: Position,
    events: u64,
}

/// A kernel that counts its events.
pub struct Player {
    /// The kernel at the place that was reached.
    pub kernel: Kernel,
    at: Position,
    events: u64,
}

impl PlayerSnapshot {
    /// Where that is.
    pub const fn at(&self) -> Position {
        self.at
    }

    /// How many events had happened.
    pub const fn events(&self) -> u64 {
        self.events
    }
}

impl Player {
    /// The start of a scenario under a seed.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Self {
        let kernel = Kernel::new(scenario, seed);
        let at = Position { minute: kernel.now(), after: 0 };
        Self { kernel, at, events: 0 }
    }

    /// The same scenario from the start under a seed, in the same place.
    pub fn restart(&mut self, seed: u64) {
        self.kernel.restart(seed);
        self.at = Position { minute: self.kernel.now(), after: 0 };
        self.events = 0;
    }

    /// Everything that influences what follows.
    pub fn snapshot(&self) -> PlayerSnapshot {
        PlayerSnapshot { kernel: self.kernel.snapshot(), at: self.at, events: self.events }
    }

    /// Continues from a snapshot of the same scenario.
    pub fn restore(&mut self, snapshot: &PlayerSnapshot) {
        self.kernel.restore(&snapshot.kernel);
        (self.at, self.events) = (snapshot.at, snapshot.events);
    }

    /// Where it is.
    pub const fn at(&self) -> Position {
        self.at
    }

    /// How many events have happened.
    pub const fn events(&self) -> u64 {
        self.events
    }

    /// Whether nothing can happen any more.
    pub fn is_over(&self) -> bool {
        let end = self.kernel.scenario().calendar.end;
        end <= self.kernel.now() && self.kernel.next_at().is_none_or(|next| end < next)
    }

    /// One event, if one is due by `until`.
    pub fn step(&mut self, until: Minute) -> Option<Event> {
        let event = self.kernel.step(until)?;
        let now = self.kernel.now();
        let after = if now == self.at.minute { self.at.after + 1 } else { 1 };
        self.at = Position { minute: now, after };
        self.events += 1;
        Some(event)
    }

    /// Lets time pass to `until`, but never past the next event.
    pub fn advance_to(&mut self, until: Minute) {
        let until = self.kernel.next_at().map_or(until, |next| next.min(until));
        self.kernel.advance_to(until);
        let now = self.kernel.now();
        if self.at.minute < now {
            self.at = Position { minute: now, after: 0 };
        }
    }

    /// Whether an event comes before a place.
    pub fn is_due(&self, place: Position) -> bool {
        self.kernel.next_at().is_some_and(|next| {
            let here = if next == self.at.minute { self.at.after } else { 0 };
            next < place.minute || (next == place.minute && here < place.after)
        })
    }

    /// Plays on to a place, or as near as the events come: in another branch of the exercise the
    /// minute may have fewer of them. `seen` looks at the kernel after every event.
    pub fn go_to(&mut self, place: Position, mut seen: impl FnMut(&mut Kernel, Event)) {
        while self.is_due(place) {
            let Some(event) = self.step(place.minute) else { break };
            seen(&mut self.kernel, event);
        }
        self.advance_to(place.minute);
    }

    /// Puts something in, and gives back its number in the log of its kind.
    ///
    /// # Errors
    /// Why it is not allowed or not possible; nothing has changed then.
    pub fn put_in(&mut self, input: Input) -> Result<u32, Denial> {
        match input {
            Input::Order { seat, order } => Ok(self.kernel.submit(seat, order)?),
            Input::Intervention(intervention) => Ok(self.kernel.intervene(intervention)?),
        }
    }
}
