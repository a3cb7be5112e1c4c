//! What can be wrong with the head of a session file, which says what is played.

use crate::base::message::{Message, message};

/// What is wrong with the head of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeadError {
    /// It does not say this.
    Missing(&'static str),
    /// This should be a number.
    NoNumber {
        /// What.
        name: &'static str,
        /// What is there.
        text: String,
    },
    /// It has all that it should have, and something else besides or in another order.
    OtherRows,
    /// It names a format that there is not.
    NoFormat(i64),
    /// It names two formats.
    TwoFormats {
        /// The one that the database is marked with.
        marked: i64,
        /// The one that is written in it.
        written: i64,
    },
    /// It does not end with the link that it names.
    LastLink,
}

impl HeadError {
    /// What is wrong, in one sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::Missing(name) => message!("head-missing", name = *name),
            Self::NoNumber { name, text } => message!("head-no-number", name = *name, text = text),
            Self::OtherRows => message!("head-other-rows"),
            Self::NoFormat(format) => message!("head-no-format", format = format.to_string()),
            Self::TwoFormats { marked, written } => message!(
                "head-two-formats",
                marked = marked.to_string(),
                written = written.to_string()
            ),
            Self::LastLink => message!("head-last-link"),
        }
    }
}
