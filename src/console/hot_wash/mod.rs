//! The hot wash: what was played, and questions about it, which are answered beside the
//! window so that nothing waits for them.

mod answers;
mod band;
mod cause_query;
mod missed;
mod moment;
mod played;
mod question;

use std::sync::Arc;

use crate::base::minute::Minute;
use crate::measure::Band;

use super::answers::Answers;
use super::background::{Growing, Query};
use super::view::PlayView;

pub use answers::{Cause, CauseBreakdown, LuckResult, OTHERS, WhatIfResult, WorthResult};
pub use band::{RUNS, policy_band};
pub use cause_query::CauseQuery;
pub use missed::MissedDecision;
pub use moment::{LookBack, Moment, look_back};
pub use played::{Decision, PlayedExercise};
pub use question::{
    Alternative, Baseline, DebriefPage, Decided, MeterSpan, Question, Topic, answered,
};

/// The hot wash of an exercise.
#[derive(Debug)]
pub struct HotWash {
    pub played: Arc<PlayedExercise>,
    /// What moved a meter.
    pub why: Query<MeterSpan, CauseBreakdown>,
    pub what_if: Answers<(Decided, Alternative), WhatIfResult>,
    /// What decisions were worth, and whether those of policies counted.
    pub worth: Query<bool, WorthResult>,
    pub luck: Query<Baseline, LuckResult>,
    /// How much of the possible was reached, asked from the start.
    pub reached: Query<(), Vec<String>>,
    /// Where policies would have gone, once that is asked.
    pub band: Option<Growing<Band>>,
    /// The exercise as it was at a moment.
    pub look_back: LookBack,
    /// The minutes at which curves are compared.
    minutes: Vec<Minute>,
}

impl HotWash {
    /// About what was played; curves are compared at these minutes, ascending.
    pub fn new(played: PlayedExercise, minutes: Vec<Minute>, look_back: LookBack) -> Self {
        let played = Arc::new(played);
        let mut reached = Query::default();
        let theirs = played.clone();
        reached.ask((), move |_| Some(answers::reached_lines(&theirs)));
        Self {
            played,
            why: Query::default(),
            what_if: Answers::default(),
            worth: Query::default(),
            luck: Query::default(),
            reached,
            band: None,
            look_back,
            minutes,
        }
    }

    /// Begins to answer a question.
    pub fn ask(&mut self, question: Question) {
        let played = self.played.clone();
        match question {
            Question::Why(span) => {
                self.why.ask(span, move |_| Some(answers::cause_breakdown(&played, span)));
            }
            Question::WhatIf(decided, what) => {
                let minutes = self.minutes.clone();
                let asked = (decided, what);
                self.what_if
                    .ask(asked, move |_| answers::difference(&played, asked, &minutes).ok());
            }
            Question::Worth { all } => {
                self.worth
                    .ask(all, move |progress| answers::worth_result(&played, all, progress).ok());
            }
            Question::Luck(baseline) => {
                self.luck.ask(baseline, move |progress| {
                    answers::luck_result(&played, baseline, progress).ok()
                });
            }
        }
    }

    /// Begins to compute where policies would have gone.
    pub fn begin_band(&mut self) {
        if self.band.is_none() {
            self.band = Some(policy_band(&self.played.exercise, &self.minutes));
        }
    }

    /// Gives up what is under way.
    pub fn stop(&mut self, topic: Topic) {
        match topic {
            Topic::Why => self.why.stop(),
            Topic::WhatIf => self.what_if.stop(),
            Topic::Worth => self.worth.stop(),
            Topic::Luck => self.luck.stop(),
            Topic::Goals | Topic::Told | Topic::Questions | Topic::Coordination => {}
        }
    }

    /// Takes what has been answered.
    pub fn poll(&mut self) {
        self.why.poll();
        self.what_if.poll();
        self.worth.poll();
        self.luck.poll();
        self.reached.poll();
        self.look_back.poll();
        self.band.iter_mut().for_each(Growing::poll);
    }

    /// Whether anything is under way.
    pub fn is_busy(&self) -> bool {
        self.why.is_busy()
            || self.what_if.is_busy()
            || self.worth.is_busy()
            || self.luck.is_busy()
            || self.reached.is_busy()
            || self.look_back.is_busy()
            || self.band.as_ref().is_some_and(Growing::is_busy)
    }

    /// The exercise as it was at the moment that is looked at, once it is there.
    pub fn moment(&self) -> Option<&PlayView> {
        self.look_back.answer.as_ref().map(|(_, view)| &**view)
    }
}
