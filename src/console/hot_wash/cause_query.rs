//! What moved a meter, asked in the middle of play: answered beside the window from what has been
//! played so far, as in the hot wash.

use std::sync::Arc;

use crate::console::background::Query;

use super::answers::{CauseBreakdown, cause_breakdown};
use super::{MeterSpan, PlayedExercise};

/// A movement that is looked into.
#[derive(Debug)]
pub struct CauseQuery {
    query: Query<MeterSpan, CauseBreakdown>,
    pub span: MeterSpan,
}

impl CauseQuery {
    /// Begins to look into a movement of what was played.
    pub fn new(played: PlayedExercise, span: MeterSpan) -> Self {
        let (played, mut query) = (Arc::new(played), Query::default());
        query.ask(span, move |_| Some(cause_breakdown(&played, span)));
        Self { query, span }
    }

    /// Takes what has been answered.
    pub fn poll(&mut self) {
        self.query.poll();
    }

    /// Whether the answer is still under way.
    pub fn is_busy(&self) -> bool {
        self.query.is_busy()
    }

    /// The answer, once it is there.
    pub fn cause_breakdown(&self) -> Option<&CauseBreakdown> {
        self.query.answer.as_ref().map(|(_, cause_breakdown)| cause_breakdown)
    }
}
