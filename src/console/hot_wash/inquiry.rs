//! What moved a meter, asked in the middle of play: answered beside the window from what has been
//! played so far, as in the hot wash.

use std::sync::Arc;

use crate::console::background::Talk;

use super::answers::{Account, account};
use super::{Past, Span};

/// A movement that is looked into.
#[derive(Debug)]
pub struct Inquiry {
    talk: Talk<Span, Account>,
    /// The movement.
    pub span: Span,
}

impl Inquiry {
    /// Begins to look into a movement of what was played.
    pub fn new(past: Past, span: Span) -> Self {
        let (past, mut talk) = (Arc::new(past), Talk::default());
        talk.ask(span, move |_| Some(account(&past, span)));
        Self { talk, span }
    }

    /// Takes what has been answered.
    pub fn look(&mut self) {
        self.talk.look();
    }

    /// Whether the answer is still under way.
    pub fn is_busy(&self) -> bool {
        self.talk.is_busy()
    }

    /// The answer, once it is there.
    pub fn account(&self) -> Option<&Account> {
        self.talk.answer.as_ref().map(|(_, account)| account)
    }
}
