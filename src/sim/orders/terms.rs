//! What each kind of order costs and how long it takes until it has an effect.

use crate::base::calendar::Phase;
use crate::scenario::model::{Family, OrderKind, Parameters};
use crate::sim::event::Event;

/// The terms of an order.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// Minutes until it takes effect.
    pub takes: i64,
    /// Budget units it costs.
    pub budget: i64,
    /// The event in which it takes effect.
    pub event: fn(u32) -> Event,
}

/// The terms of a kind of order in a phase of the calendar.
pub fn terms(kind: OrderKind, phase: Phase, parameters: &Parameters) -> Terms {
    Terms {
        takes: parameters.takes(kind, phase.is_critical()),
        budget: parameters.actions.costs(kind),
        event: event(kind.family()),
    }
}

fn event(family: Family) -> fn(u32) -> Event {
    match family {
        Family::Tell => Event::Tell,
        Family::Respond => Event::Respond,
        Family::Countermeasure => Event::Measure,
        Family::Prepare => Event::Prepare,
        Family::Speak => Event::Speak,
        Family::Choose => Event::Choose,
    }
}
