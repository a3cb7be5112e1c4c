//! Steps that wait for what they depend on.
//!
//! Whoever acted on what they knew would have acted later, had they learned of it later. So an
//! order about an incident that its seat does not know of yet, indicators that it has not got yet,
//! and an answer to an inject that has
//! not come yet, is no order that would not have been given: it waits, and is given at the end of
//! the minute in which that is there.

use crate::base::ids::{IncidentId, InjectId, SeatId};
use crate::scenario::model::OrderDraft;
use crate::session::step::{Denial, Input, Step};
use crate::sim::kernel::Kernel;
use crate::sim::log::LearnRecord;
use crate::sim::orders::Refusal;
use crate::sim::vocabulary::{Facts, InjectStatus};

use super::change::Origin;

/// What a step waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precondition {
    /// That its seat learns of an incident.
    Knows(SeatId, IncidentId),
    /// That its seat gets indicators of one.
    Holds(SeatId, IncidentId),
    /// That an inject puts a decision.
    Comes(InjectId),
}

/// A step that waits.
#[derive(Debug, Clone, Copy)]
pub(super) struct DeferredStep {
    pub origin: Origin,
    pub step: Step,
    pub denial: Denial,
    precondition: Precondition,
}

/// The steps that wait.
#[derive(Debug, Default)]
pub(super) struct DeferredSteps {
    waiting: Vec<DeferredStep>,
    /// How much of the log of what was learned has been looked at.
    seen: usize,
}

impl DeferredSteps {
    /// Lets a step wait that was denied; whether waiting can help it.
    pub fn admit(&mut self, kernel: &Kernel, origin: Origin, step: Step, denial: Denial) -> bool {
        let Input::Order { seat, order } = step.input else { return false };
        let OrderDraft { incident, inject, .. } = order.draft();
        let precondition = match (denial, incident, inject) {
            (Denial::Order(Refusal::NotKnown), Some(incident), _) => {
                Precondition::Knows(seat, incident)
            }
            (Denial::Order(Refusal::NothingToShare), Some(incident), _) => {
                Precondition::Holds(seat, incident)
            }
            (Denial::Order(Refusal::NotOpen), _, Some(inject))
                if kernel.inject(inject).is_some_and(|it| it.status.is_to_come()) =>
            {
                Precondition::Comes(inject)
            }
            _ => return false,
        };
        if self.waiting.is_empty() {
            self.seen = kernel.log().learned.len();
        }
        self.waiting.push(DeferredStep { origin, step, denial, precondition });
        true
    }

    /// Takes out the steps whose precondition holds now, in their order.
    pub fn take_ready(&mut self, kernel: &Kernel) -> Vec<DeferredStep> {
        if self.waiting.is_empty() {
            return Vec::new();
        }
        let learned = &kernel.log().learned;
        let news = &learned[self.seen..];
        self.seen = learned.len();
        let learned_of = |seat, incident, facts: Facts| {
            let is = |one: &LearnRecord| one.seat == seat && one.incident == incident;
            news.iter().any(|one| is(one) && one.facts.has(facts))
        };
        let is_ready = |it: &mut DeferredStep| match it.precondition {
            Precondition::Knows(seat, incident) => learned_of(seat, incident, Facts::NONE),
            Precondition::Holds(seat, incident) => learned_of(seat, incident, Facts::INDICATORS),
            Precondition::Comes(inject) => {
                kernel.inject(inject).is_some_and(|it| it.status == InjectStatus::Released)
            }
        };
        self.waiting.extract_if(.., is_ready).collect()
    }

    /// Those who wait in vain.
    pub fn into_steps(self) -> Vec<DeferredStep> {
        self.waiting
    }
}
