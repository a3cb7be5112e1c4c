//! The master scenario events list as it stands: what is due, what comes next, what
//! waits or is in reserve, and what is over. Computed from the exercise whenever it is looked at.

use std::collections::BTreeMap;

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::{ExpectedAction, InjectKind, Medium};
use crate::session::journal::Journal;
use crate::sim::kernel::Kernel;
use crate::sim::read::Inject;
use crate::sim::vocabulary::InjectStatus;

use super::Director;

/// One inject, as a facilitator sees it. From whom it comes and what it says is in
/// [`Director::inject_text`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// The inject, by its place in the scenario.
    pub inject: InjectId,
    /// What it is for.
    pub kind: InjectKind,
    /// Where it is.
    pub status: InjectStatus,
    /// When it comes by itself, if that is known: some wait for a condition, for another inject,
    /// or for the facilitator. One that was due while it was held comes as soon as it is resumed,
    /// which is now at the earliest.
    pub due: Option<Minute>,
    /// When it was released, if it was.
    pub released: Option<Minute>,
    /// When its decision closes unanswered, if it is open and does.
    pub closes: Option<Minute>,
    /// Who gets it.
    pub to: SeatSet,
    /// Whether the facilitator has given it the time at which it comes.
    pub is_retimed: bool,
    /// Those of them that people hold.
    pub people: SeatSet,
    /// How it reaches them.
    pub medium: Medium,
    /// What the planners hope to see, in the order of the scenario.
    pub expected: Vec<Expected>,
}

/// What became of an expected action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// Who should do it.
    pub by: SeatId,
    /// Until when it should be done; nothing before the inject is released.
    pub until: Option<Minute>,
    /// Whether it was.
    pub outcome: Outcome,
}

/// Whether an expected action was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It can still be done in time.
    Open,
    /// It was, then.
    Done(Minute),
    /// It was not done in time.
    Missed,
}

/// All injects, each in one of four lists.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Queue {
    /// Released, with a decision that is open; what closes first comes first.
    pub due: Vec<QueueRow>,
    /// To come at a time that is known, in the order of time.
    pub next: Vec<QueueRow>,
    /// To come at no known time, in the order of the scenario: for a condition, for another
    /// inject, or for the facilitator.
    pub waiting: Vec<QueueRow>,
    /// Answered, closed or skipped, in the order of release; those that never came are last.
    pub over: Vec<QueueRow>,
}

impl Queue {
    /// The injects of an exercise, some seats of which are held by people.
    pub fn of(kernel: &Kernel, people: SeatSet) -> Self {
        // The earliest time counts, if there are several.
        let planned: BTreeMap<InjectId, Minute> =
            kernel.planned_injects().into_iter().rev().map(|(at, inject)| (inject, at)).collect();
        let mut queue = Self::default();
        for progress in kernel.injects() {
            let row = row(kernel, progress, planned.get(&progress.inject).copied(), people);
            match row.status {
                InjectStatus::Released => queue.due.push(row),
                InjectStatus::Scheduled | InjectStatus::Held { .. } if row.due.is_some() => {
                    queue.next.push(row);
                }
                InjectStatus::Scheduled | InjectStatus::Held { .. } => queue.waiting.push(row),
                InjectStatus::Answered(_) | InjectStatus::Closed | InjectStatus::Skipped => {
                    queue.over.push(row);
                }
            }
        }
        let known = |at: Option<Minute>| at.unwrap_or(Minute::NEVER);
        queue.due.sort_by_key(|row| (known(row.closes), row.released));
        queue.next.sort_by_key(|row| row.due);
        queue.over.sort_by_key(|row| known(row.released));
        queue
    }
}

impl Queue {
    /// What is held until another time comes then.
    fn retime(&mut self, retimed: &[(Minute, InjectId)]) {
        let at = |row: &QueueRow| {
            retimed.iter().find(|(_, inject)| *inject == row.inject).map(|(at, _)| *at)
        };
        let waiting = self.waiting.extract_if(.., |row| at(row).is_some());
        self.next.extend(waiting);
        for row in &mut self.next {
            if let Some(at) = at(row) {
                (row.due, row.is_retimed) = (Some(at), true);
            }
        }
        self.next.sort_by_key(|row| row.due);
    }
}

fn row(
    kernel: &Kernel,
    progress: Inject<'_>,
    planned: Option<Minute>,
    people: SeatSet,
) -> QueueRow {
    let inject = &kernel.scenario().injects[progress.inject.index()];
    let (status, released) = (progress.status, progress.released_at);
    let due = match status {
        InjectStatus::Held { due: true } => Some(kernel.now()),
        InjectStatus::Scheduled | InjectStatus::Held { due: false } => planned,
        _ => None,
    };
    let is_open = status == InjectStatus::Released;
    let closes = released.zip(inject.answer_within_minutes).map(|(since, within)| since + within);
    let expected = |(action, done): (&ExpectedAction, &Option<Minute>)| {
        let outcome = match *done {
            None => Outcome::Open,
            Some(Minute::NEVER) => Outcome::Missed,
            Some(at) => Outcome::Done(at),
        };
        let until = released.map(|since| since + action.within_minutes);
        Expected { by: action.by, until, outcome }
    };
    QueueRow {
        inject: progress.inject,
        kind: inject.kind,
        status,
        due,
        released,
        closes: closes.filter(|_| is_open),
        to: inject.to,
        is_retimed: false,
        people: inject.to.intersection(people),
        medium: inject.medium,
        expected: inject.expected.iter().zip(progress.expected).map(expected).collect(),
    }
}

impl<J: Journal> Director<J> {
    /// The master scenario events list as it stands.
    pub fn queue(&self) -> Queue {
        let mut queue = Queue::of(&self.player.kernel, self.people());
        queue.retime(&self.retimed());
        queue
    }

    /// Decisions that wait for people; what closes first comes first.
    pub fn due(&self) -> Vec<QueueRow> {
        let mut due = self.queue().due;
        due.retain(|row| !row.people.is_empty());
        due
    }

    /// The next inject that is on the agenda, and when; a guard may still hold it back.
    pub fn next_inject(&self) -> Option<(Minute, InjectId)> {
        let by_itself = self.player.kernel.next_inject();
        by_itself.into_iter().chain(self.retimed()).min_by_key(|(at, _)| *at)
    }
}
