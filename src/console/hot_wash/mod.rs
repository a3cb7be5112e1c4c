//! The talk after the play: what was played, and questions about it, which are answered beside the
//! window so that nothing waits for them.

mod answers;
mod inquiry;
mod past;
mod question;

use std::sync::Arc;
use std::sync::mpsc::TryRecvError;

use crate::base::minute::Minute;
use crate::measure::counterfactual::Unanswerable;

use super::background::{Far, Job, Progress};

pub use answers::{Account, Cause, Difference, Fortune, OTHERS, Worths};
pub use inquiry::Inquiry;
pub use past::{Decision, Past};
pub use question::{Alternative, Beside, Question, Span, Topic};

/// A question that may be under way, and the last one that was answered.
#[derive(Debug)]
pub struct Talk<Q, A> {
    asked: Option<(Q, Job<Result<A, Unanswerable>>)>,
    /// What was asked, and what came of it.
    pub answer: Option<(Q, A)>,
}

impl<Q, A> Default for Talk<Q, A> {
    fn default() -> Self {
        Self { asked: None, answer: None }
    }
}

impl<Q: Copy + PartialEq, A: Send + 'static> Talk<Q, A> {
    fn ask(
        &mut self,
        what: Q,
        work: impl FnOnce(&Progress) -> Result<A, Unanswerable> + Send + 'static,
    ) {
        let is_known = self.answer.as_ref().is_some_and(|it| it.0 == what);
        let is_asked = self.asked.as_ref().is_some_and(|it| it.0 == what);
        if is_known {
            self.asked = None;
        } else if !is_asked {
            self.asked = Some((what, Job::begin(work)));
        }
    }

    fn look(&mut self) {
        let Some((what, job)) = &self.asked else { return };
        match job.result() {
            Ok(Ok(answer)) => self.answer = Some((*what, answer)),
            Err(TryRecvError::Empty) => return,
            Ok(Err(_)) | Err(TryRecvError::Disconnected) => {}
        }
        self.asked = None;
    }

    /// How far it is, if something is under way.
    pub fn under_way(&self) -> Option<Far> {
        self.asked.as_ref().map(|(_, job)| job.far())
    }
}

/// The hot wash of an exercise.
#[derive(Debug)]
pub struct HotWash {
    /// What was played.
    pub past: Arc<Past>,
    /// What moved a meter.
    pub why: Talk<Span, Account>,
    /// What if.
    pub what_if: Talk<(u32, Alternative), Difference>,
    /// What decisions were worth, and whether those of policies counted.
    pub worth: Talk<bool, Worths>,
    /// Were we lucky.
    pub luck: Talk<Beside, Fortune>,
    /// The minutes at which curves are compared.
    minutes: Vec<Minute>,
}

impl HotWash {
    /// About what was played; curves are compared at these minutes, ascending.
    pub fn new(past: Past, minutes: Vec<Minute>) -> Self {
        Self {
            past: Arc::new(past),
            why: Talk::default(),
            what_if: Talk::default(),
            worth: Talk::default(),
            luck: Talk::default(),
            minutes,
        }
    }

    /// Begins to answer a question.
    pub fn ask(&mut self, question: Question) {
        let past = self.past.clone();
        match question {
            Question::Why(span) => {
                self.why.ask(span, move |_| Ok(answers::account(&past, span)));
            }
            Question::WhatIf(step, what) => {
                let minutes = self.minutes.clone();
                let asked = (step, what);
                self.what_if.ask(asked, move |_| answers::difference(&past, asked, &minutes));
            }
            Question::Worth { all } => {
                self.worth.ask(all, move |progress| answers::worths(&past, all, progress));
            }
            Question::Luck(beside) => {
                self.luck.ask(beside, move |progress| answers::fortune(&past, beside, progress));
            }
        }
    }

    /// Gives up what is under way.
    pub fn stop(&mut self, topic: Topic) {
        match topic {
            Topic::Why => self.why.asked = None,
            Topic::WhatIf => self.what_if.asked = None,
            Topic::Worth => self.worth.asked = None,
            Topic::Luck => self.luck.asked = None,
            Topic::Goals => {}
        }
    }

    /// Takes what has been answered.
    pub fn look(&mut self) {
        self.why.look();
        self.what_if.look();
        self.worth.look();
        self.luck.look();
    }

    /// Whether anything is under way.
    pub fn is_busy(&self) -> bool {
        self.why.asked.is_some()
            || self.what_if.asked.is_some()
            || self.worth.asked.is_some()
            || self.luck.asked.is_some()
    }
}
