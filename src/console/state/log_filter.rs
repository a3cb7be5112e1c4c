//! Which lines of the log are shown.

use crate::console::view::LogKind;

/// What the log shows.
#[derive(Debug, Clone, Default)]
pub struct LogFilter {
    /// What a line must contain.
    pub search: String,
    /// Whether the field to search in is to get the keyboard.
    pub focus_search: bool,
    /// The kinds that are not shown.
    hidden: Vec<LogKind>,
}

impl LogFilter {
    /// Whether lines of a kind are shown.
    pub fn shows(&self, kind: LogKind) -> bool {
        !self.hidden.contains(&kind)
    }

    /// Shows lines of a kind, or hides them.
    pub fn toggle(&mut self, kind: LogKind) {
        if self.shows(kind) {
            self.hidden.push(kind);
        } else {
            self.hidden.retain(|hidden| *hidden != kind);
        }
    }
}
