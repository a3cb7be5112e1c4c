//! What could have been otherwise, and the steps that a branch would have had then.

use std::ops::ControlFlow;
use std::sync::Arc;

use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::ids::{IncidentId, SeatId};
use crate::base::message::{Message, message};
use crate::base::minute::Minute;
use crate::measure::Exercise;
use crate::policy::PolicyKind;
use crate::scenario::model::Scenario;
use crate::session::step::{Author, Denial, Input, Position, Step};

use super::translation::Translation;

/// One thing that could have been otherwise. Numbers are those of the steps that were recorded,
/// from 0; they stay the same, whatever other changes are asked about with this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Something else instead of a step, at the same place.
    Replace {
        /// The recorded number of the step, from 0.
        number: u32,
        /// What is put in at the same place.
        input: Input,
    },
    /// Something was not put in.
    Remove {
        /// The recorded number of the step, from 0.
        number: u32,
    },
    /// Something was put in so many minutes later, or earlier if negative; after all that happens
    /// in that minute. By 0 minutes it stays where it is.
    Delay {
        /// The recorded number of the step, from 0.
        number: u32,
        /// Later by so many minutes; earlier if negative.
        minutes: i64,
    },
    /// Something was put in in another minute, after all that happens in it.
    Move {
        /// The recorded number of the step, from 0.
        number: u32,
        /// The minute to which it moves.
        to: Minute,
    },
    /// One thing more was put in.
    Add {
        /// The minute and the number of its events before it.
        at: Position,
        /// Of the steps at the same place, the one before which it comes; `None` for after all.
        before: Option<u32>,
        /// What is put in.
        input: Input,
    },
    /// A policy held a seat from here on; what was recorded of the seat after it does not count.
    Policy {
        /// The seat that the policy holds.
        seat: SeatId,
        /// From where on.
        from: Position,
        /// The policy that decides.
        policy: PolicyKind,
    },
    /// From here on a policy answered for a seat in what concerns one incident, besides what was
    /// recorded of the seat: how it would have reacted, had it been told what it never was.
    React {
        /// The seat that the policy holds.
        seat: SeatId,
        /// The only incident that the policy answers to.
        incident: IncidentId,
        /// From where on.
        from: Position,
        /// The policy that decides.
        policy: PolicyKind,
    },
    /// Another way of working together, or another country, from the start: a scenario with the
    /// same seats.
    Scenario(Arc<Scenario>),
}

/// Why something cannot be asked of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{}", self.reason())]
pub enum Unanswerable {
    /// The number is too high, or another change has removed the step.
    NoSuchStep(u32),
    /// The seat is not one of the scenario's.
    NoSuchSeat(SeatId),
    /// The other scenario has other seats.
    OtherSeats,
    /// Whoever asked does not want to know any more.
    Stopped,
}

impl Explain for Unanswerable {
    fn code(&self) -> &'static str {
        match self {
            Self::NoSuchStep(_) => "no-such-step",
            Self::NoSuchSeat(_) => "no-such-seat",
            Self::OtherSeats => "other-seats",
            Self::Stopped => "stopped",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::NoSuchStep(step) => message!("question-no-such-step", step = step.to_string()),
            Self::NoSuchSeat(seat) => message!("question-no-such-seat", seat = seat.0.to_string()),
            Self::OtherSeats => message!("question-other-seats"),
            Self::Stopped => message!("question-stopped"),
        }
    }
}

/// Whether whoever asked still wants to know.
pub(super) const fn heed(said: ControlFlow<()>) -> Result<(), Unanswerable> {
    match said {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Unanswerable::Stopped),
    }
}

/// Where a step comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// It was recorded under this number; a change may have altered or moved it.
    Recorded(u32),
    /// The change at this position of those asked about added it.
    Added(u32),
}

/// Why a step did not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It is not allowed, or not possible, as things are then.
    Denied(Denial),
    /// It names something that the other setting does not have.
    NotThere,
    /// A policy holds the seat by then.
    HandedOver,
}

/// A step that does not count in the changed branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    /// Where it comes from.
    pub origin: Origin,
    /// What it would have been.
    pub step: Step,
    /// Why it did not count.
    pub reason: Reason,
}

/// A step that came later in the changed branch: its seat had to learn of it first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deferred {
    /// Where it comes from.
    pub origin: Origin,
    /// What it is, and where it would have been.
    pub step: Step,
    /// When it came.
    pub at: Minute,
}

/// A seat that a policy takes over, as a whole or only in what concerns one incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TakeOver {
    pub from: Position,
    pub seat: SeatId,
    pub policy: PolicyKind,
    pub only: Option<IncidentId>,
}

/// What is played: steps and who takes over when, in the order of places.
#[derive(Debug, Clone)]
pub(super) struct Script {
    pub steps: Vec<(Origin, Step)>,
    pub take_overs: Vec<TakeOver>,
    /// What does not even get to be tried.
    pub dropped: Vec<Dropped>,
}

/// A recorded or added step while changes are made, with its rank among those at the same place.
struct Slot {
    rank: (u32, bool),
    origin: Origin,
    step: Step,
}

impl Script {
    /// The steps as they were recorded.
    pub(super) fn recorded(steps: &[Step]) -> Self {
        let numbered =
            steps.iter().zip(0..).map(|(step, number)| (Origin::Recorded(number), *step));
        Self { steps: numbered.collect(), take_overs: Vec::new(), dropped: Vec::new() }
    }

    /// The steps with changes made to them, and the scenario they are played in.
    pub(super) fn changed(
        exercise: &Exercise,
        changes: &[Change],
    ) -> Result<(Self, Arc<Scenario>), Unanswerable> {
        let mut scenario = exercise.scenario.clone();
        let mut take_overs: Vec<TakeOver> = Vec::new();
        let slot = |(step, number): (&Step, u32)| Slot {
            rank: (number, true),
            origin: Origin::Recorded(number),
            step: *step,
        };
        let mut slots: Vec<Slot> = exercise.steps.iter().zip(0..).map(slot).collect();
        for (change, at) in changes.iter().zip(0..) {
            match change {
                Change::Replace { number, input } => {
                    recorded(&mut slots, *number)?.input = *input;
                }
                Change::Remove { number } => {
                    recorded(&mut slots, *number)?;
                    slots.retain(|slot| slot.origin != Origin::Recorded(*number));
                }
                Change::Delay { number, minutes } => {
                    let step = recorded(&mut slots, *number)?;
                    if *minutes != 0 {
                        step.at = end_of(step.at.minute + *minutes);
                    }
                }
                Change::Move { number, to } => {
                    recorded(&mut slots, *number)?.at = end_of(*to);
                }
                Change::Add { at: place, before, input } => {
                    let step = Step { at: *place, author: author(*input), input: *input };
                    let rank = (before.unwrap_or(u32::MAX), false);
                    slots.push(Slot { rank, origin: Origin::Added(at), step });
                }
                Change::Policy { seat, from, policy } => {
                    let (from, seat, policy) = (*from, *seat, *policy);
                    take_overs.push(TakeOver { from, seat, policy, only: None });
                }
                Change::React { seat, incident, from, policy } => {
                    let (from, seat, policy) = (*from, *seat, *policy);
                    take_overs.push(TakeOver { from, seat, policy, only: Some(*incident) });
                }
                Change::Scenario(other) => scenario = other.clone(),
            }
        }
        let seats = scenario.seats.len();
        if let Some(it) = take_overs.iter().find(|it| seats <= it.seat.index()) {
            return Err(Unanswerable::NoSuchSeat(it.seat));
        }
        let translation = Translation::between(&exercise.scenario, &scenario)?;
        Ok((Self::sorted(slots, take_overs, &translation), scenario))
    }

    /// What is played where, without what does not even get to be tried.
    fn sorted(
        mut slots: Vec<Slot>,
        mut take_overs: Vec<TakeOver>,
        translation: &Translation,
    ) -> Self {
        // The sort is stable: what is added at one place stays in the order of the changes.
        slots.sort_by_key(|slot| (slot.step.at, slot.rank));
        take_overs.sort_by_key(|it| it.from);
        let is_handed = |step: &Step| match step.input {
            Input::Order { seat, .. } => take_overs
                .iter()
                .any(|it| it.only.is_none() && it.seat == seat && it.from <= step.at),
            Input::Intervention(_) => false,
        };
        let (mut steps, mut dropped) = (Vec::new(), Vec::new());
        for Slot { origin, step, .. } in slots {
            match translation.input(step.input) {
                _ if is_handed(&step) => {
                    dropped.push(Dropped { origin, step, reason: Reason::HandedOver });
                }
                Some(input) => steps.push((origin, Step { input, ..step })),
                None => dropped.push(Dropped { origin, step, reason: Reason::NotThere }),
            }
        }
        Self { steps, take_overs, dropped }
    }
}

/// A recorded step among the slots.
fn recorded(slots: &mut [Slot], number: u32) -> Result<&mut Step, Unanswerable> {
    let slot = slots.iter_mut().find(|slot| slot.origin == Origin::Recorded(number));
    slot.map(|slot| &mut slot.step).ok_or(Unanswerable::NoSuchStep(number))
}

/// Whoever puts in such a thing.
const fn author(input: Input) -> Author {
    match input {
        Input::Order { .. } => Author::People,
        Input::Intervention(_) => Author::Facilitator,
    }
}

/// The place in a minute after all that happens in it.
fn end_of(minute: Minute) -> Position {
    Position { minute: minute.max(Minute::START), after: u32::MAX }
}
