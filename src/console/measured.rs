//! How the agencies work together, measured beside the window while an exercise is played: again
//! when it has moved, and not more often than anybody reads it.

use std::sync::Arc;

use crate::measure::coordination::KeptTrace;
use crate::session::branch::BranchId;
use crate::session::director::{Director, SessionState};
use crate::session::journal::Journal;
use crate::session::step::Position;

use super::background::Query;
use super::view::{CoordinationSpan, CoordinationTable};

/// So many milliseconds are between two measurings while the exercise moves.
const EVERY_MS: u64 = 400;

/// What is measured, and where the exercise was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    span: CoordinationSpan,
    branch: BranchId,
    at: Position,
    /// Steps and events: what was put in counts before anything happens.
    steps: u32,
}

/// Measuring, and what was measured last.
#[derive(Debug, Default)]
pub struct Measured {
    query: Query<Place, Arc<CoordinationTable>>,
    /// What is measured or was measured last.
    asked: Option<Place>,
    waited_ms: u64,
}

impl Measured {
    /// Measures a part of an exercise, if that is wanted and it has moved; what there is by now.
    pub fn look<J: Journal>(
        &mut self,
        director: &Director<J>,
        wanted: Option<CoordinationSpan>,
        elapsed_ms: u64,
    ) -> Option<Arc<CoordinationTable>> {
        self.query.poll();
        self.waited_ms = self.waited_ms.saturating_add(elapsed_ms);
        let Some(span) = wanted else {
            self.query.stop();
            self.asked = None;
            return None;
        };
        let branch = director.branch();
        let steps = director.record().tree().len(branch);
        let place = Place { span, branch, at: director.at(), steps };
        let is_other = self.asked.is_none_or(|it| (it.span, it.branch) != (span, branch));
        let has_rested = EVERY_MS <= self.waited_ms && !self.query.is_busy();
        if self.asked != Some(place)
            && (is_other || has_rested || director.stage() != SessionState::Running)
        {
            (self.asked, self.waited_ms) = (Some(place), 0);
            let kept = KeptTrace::of(director.kernel());
            self.query
                .ask(place, move |_| Some(Arc::new(CoordinationTable::new(&kept.trace(), span))));
        }
        self.query.answer.as_ref().map(|(_, table)| table.clone())
    }

    /// Whether something is being measured.
    pub const fn is_busy(&self) -> bool {
        self.query.is_busy()
    }
}
