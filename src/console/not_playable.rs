//! Why nothing can be put into an exercise that is open.

use crate::session::director::DirectorError;
use crate::session::file::{OpenError, ReadOnly};
use crate::text::Catalogue;

use super::told::told;

/// Why nothing can be put into an exercise that is open.
#[derive(Debug)]
pub enum NotPlayable {
    /// Its file is only read.
    ReadOnly(ReadOnly),
    /// Another program has its file open.
    Elsewhere(OpenError),
    /// What is on record cannot be played again.
    DoesNotReplay(DirectorError),
}

impl NotPlayable {
    /// Why, and what to do.
    pub fn told(&self, words: &Catalogue) -> (String, Option<String>) {
        match self {
            Self::ReadOnly(it) => told(words, it),
            Self::Elsewhere(it) => told(words, it),
            Self::DoesNotReplay(it) => words.explain(it),
        }
    }
}
