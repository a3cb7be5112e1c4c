//! What the facilitator is told in the middle of something.

use crate::text::capital;

/// Something to be told to the facilitator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What is so.
    pub what: String,
    /// What to do about it, if there is something.
    pub help: Option<String>,
    /// Whether something did not work.
    pub is_error: bool,
}

impl Notice {
    /// What is wrong with a file: first what, then, after a semicolon, what to do.
    pub fn error(said: &str) -> Self {
        let (what, help) = match said.rsplit_once("; ") {
            Some((what, help)) => (what, Some(capital(help))),
            None => (said, None),
        };
        Self { what: capital(what), help, is_error: true }
    }
}
