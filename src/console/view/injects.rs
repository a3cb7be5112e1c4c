//! The master scenario events list as a table.

use crate::base::ids::InjectId;
use crate::base::minute::Minute;
use crate::scenario::model::Due;
use crate::sim::kernel::Kernel;
use crate::sim::state::InjectStatus;

/// When an inject comes or came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It was handed out then.
    Came(Minute),
    /// It comes then, unless a guard keeps it back.
    Comes(Minute),
    /// So many minutes after another one, which has not come yet.
    After(InjectId, i64),
    /// When something has happened.
    Condition,
    /// When the facilitator takes it off the shelf.
    Shelf,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InjectRow {
    /// Which.
    pub inject: InjectId,
    /// Where it is in its life.
    pub status: InjectStatus,
    /// When it comes or came.
    pub when: When,
    /// Per expected action: when it was done, [`Minute::NEVER`] if it was not done in time.
    pub expected: Vec<Option<Minute>>,
}

impl InjectRow {
    /// When it was handed out, if it was.
    pub const fn came(&self) -> Option<Minute> {
        match self.when {
            When::Came(at) => Some(at),
            _ => None,
        }
    }
}

/// All lines: what comes next first, then what waits, then what is over, the newest first.
pub(super) fn rows(kernel: &Kernel) -> Vec<InjectRow> {
    let progress = kernel.injects();
    let scenario = kernel.scenario();
    let row = |(inject, it): (&crate::scenario::model::Inject, &_)| {
        let it: &&crate::sim::state::InjectProgress = it;
        let when = match (it.released_at, &inject.due) {
            (Some(at), _) => When::Came(at),
            (None, Due::At(at)) => When::Comes(*at),
            (None, Due::After(first, minutes)) => match progress[first.index()].released_at {
                Some(at) => When::Comes(at + *minutes),
                None => When::After(*first, *minutes),
            },
            (None, Due::When(..)) => When::Condition,
            (None, Due::Shelf) => When::Shelf,
        };
        InjectRow { inject: it.inject, status: it.status, when, expected: it.expected.clone() }
    };
    let mut rows: Vec<InjectRow> = scenario.injects.iter().zip(&progress).map(row).collect();
    rows.sort_by_key(|row| {
        let over = !row.status.is_to_come();
        let (rank, at) = match row.when {
            _ if row.status == InjectStatus::Released => (0, Minute::START),
            When::Comes(at) => (1, at),
            When::After(..) => (2, Minute::NEVER),
            When::Condition => (3, Minute::NEVER),
            When::Shelf => (4, Minute::NEVER),
            When::Came(at) => (5, Minute(-at.0)),
        };
        (if over && rank != 0 { 5 } else { rank }, at, row.inject)
    });
    rows
}
