//! The talk after the play: what was played, and questions about it, which are answered beside the
//! window so that nothing waits for them.

mod answers;
mod inquiry;
mod past;
mod question;

use std::sync::Arc;

use crate::base::minute::Minute;

use super::background::Talk;

pub use answers::{Account, Cause, Difference, Fortune, OTHERS, Worths};
pub use inquiry::Inquiry;
pub use past::{Decision, Past};
pub use question::{Alternative, Beside, Question, Span, Topic};

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
                self.why.ask(span, move |_| Some(answers::account(&past, span)));
            }
            Question::WhatIf(step, what) => {
                let minutes = self.minutes.clone();
                let asked = (step, what);
                self.what_if.ask(asked, move |_| answers::difference(&past, asked, &minutes).ok());
            }
            Question::Worth { all } => {
                self.worth.ask(all, move |progress| answers::worths(&past, all, progress).ok());
            }
            Question::Luck(beside) => {
                self.luck
                    .ask(beside, move |progress| answers::fortune(&past, beside, progress).ok());
            }
        }
    }

    /// Gives up what is under way.
    pub fn stop(&mut self, topic: Topic) {
        match topic {
            Topic::Why => self.why.stop(),
            Topic::WhatIf => self.what_if.stop(),
            Topic::Worth => self.worth.stop(),
            Topic::Luck => self.luck.stop(),
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
        self.why.is_busy() || self.what_if.is_busy() || self.worth.is_busy() || self.luck.is_busy()
    }
}
