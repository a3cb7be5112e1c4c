//! What goes to the journal: entries about what is to happen are written before it does; those
//! about what has happened by itself wait for the next writing.

use crate::session::journal::{Entry, Journal, JournalError};

/// A journal, and what waits to be written.
pub(super) struct Outbox<J> {
    pub journal: J,
    waiting: Vec<Entry>,
}

impl<J: Journal> Outbox<J> {
    pub(super) const fn new(journal: J) -> Self {
        Self { journal, waiting: Vec::new() }
    }

    /// With the next writing.
    pub(super) fn later(&mut self, entry: Entry) {
        self.waiting.push(entry);
    }

    /// Writes what waits, and entries after it, all or nothing. If that fails, what waited waits
    /// on.
    pub(super) fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        let before = self.waiting.len();
        self.waiting.extend_from_slice(entries);
        if self.waiting.is_empty() {
            return Ok(());
        }
        match self.journal.write(&self.waiting) {
            Ok(()) => {
                self.waiting.clear();
                Ok(())
            }
            Err(error) => {
                self.waiting.truncate(before);
                Err(error)
            }
        }
    }

    /// What is not written yet.
    pub(super) fn waiting(&self) -> &[Entry] {
        &self.waiting
    }
}
