//! Decisions that nobody took: they closed unanswered, or were still open at the end.

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::sim::kernel::Kernel;
use crate::sim::read::Inject;
use crate::sim::vocabulary::InjectStatus;

/// A decision that nobody took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissedDecision {
    /// The inject that put it.
    pub inject: InjectId,
    /// When it was put.
    pub at: Minute,
    /// Who was asked: the first of those that people held, or else of all.
    pub seat: SeatId,
}

/// All of them, in the order of time.
pub fn missed(kernel: &Kernel, people: SeatSet) -> Vec<MissedDecision> {
    let scenario = kernel.scenario();
    let decision = |progress: Inject<'_>| {
        let inject = &scenario.injects[progress.inject.index()];
        let is_open = matches!(progress.status, InjectStatus::Released | InjectStatus::Closed);
        let at = progress.released_at.filter(|_| is_open && !inject.choices.is_empty())?;
        let seat = inject.to.intersection(people).iter().chain(inject.to.iter()).next()?;
        Some(MissedDecision { inject: progress.inject, at, seat })
    };
    let mut missed: Vec<MissedDecision> =
        kernel.injects().into_iter().filter_map(decision).collect();
    missed.sort_by_key(|it| it.at);
    missed
}
