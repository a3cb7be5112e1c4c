//! What can happen in a run, and what is settled before what on one day.
use bevy::ecs::prelude::*;
use hotwash::base::minute::{DAY, Minute};
use hotwash::sim::engine::{FutureEvents, Moment};

use crate::network::DAYS;

/// The events of a run.
#[derive(Clone, Copy, Debug)]
pub enum Event {
    /// The run with this number begins.
    Open(u32),
    /// An incident was contained by the work of the day that has just ended.
    Contain(Entity),
    /// An incident arrives.
    Arrive(Entity),
    /// One agency or more learn of an incident today.
    Learn(Entity),
    /// The last day is over.
    Close,
}

impl Event {
    /// The incident of an event that has one.
    pub fn incident(self) -> Entity {
        match self {
            Self::Contain(incident) | Self::Arrive(incident) | Self::Learn(incident) => incident,
            Self::Open(_) | Self::Close => unreachable!("{self:?} has no incident"),
        }
    }
}

/// The index of each kind of event; the order is also that of priority.
pub mod kind {
    pub const OPEN: usize = 0;
    pub const CONTAIN: usize = 1;
    pub const ARRIVE: usize = 2;
    pub const LEARN: usize = 3;
    pub const CLOSE: usize = 4;
}

impl Moment for Event {
    const COUNT: usize = 5;

    fn index(self) -> usize {
        match self {
            Self::Open(_) => kind::OPEN,
            Self::Contain(_) => kind::CONTAIN,
            Self::Arrive(_) => kind::ARRIVE,
            Self::Learn(_) => kind::LEARN,
            Self::Close => kind::CLOSE,
        }
    }

    fn priority(self) -> u8 {
        self.index() as u8
    }

    fn name(index: usize) -> &'static str {
        ["open", "contain", "arrive", "learn", "close"][index]
    }
}

/// The list of events to come.
pub type Events<'w> = ResMut<'w, FutureEvents<Event>>;

/// The first minute of a day; never for days after the run.
pub fn morning(day: u64) -> Minute {
    if day < u64::from(DAYS) { Minute(day as i64 * DAY) } else { Minute::NEVER }
}

/// The day of a minute.
pub fn day_of(minute: Minute) -> u32 {
    (minute.0 / DAY) as u32
}
