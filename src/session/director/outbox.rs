//! What goes to the journal: entries about what is to happen are written before it does; those
//! about what has happened by itself wait for the next writing.

use crate::session::journal::{Entry, Journal, JournalError};

/// A journal, and what waits to be written.
pub(super) struct Outbox<J> {
    pub journal: J,
    waiting: Vec<Entry>,
    in_doubt: Option<InDoubt>,
}

/// A writing of which it is not known whether it is on record.
struct InDoubt {
    /// How many of those that wait were written with it.
    waited: usize,
    /// What was to be written after them.
    entries: Vec<Entry>,
}

impl<J: Journal> Outbox<J> {
    pub(super) const fn new(journal: J) -> Self {
        Self { journal, waiting: Vec::new(), in_doubt: None }
    }

    /// With the next writing.
    pub(super) fn later(&mut self, entry: Entry) {
        self.waiting.push(entry);
    }

    /// Writes what waits, and entries after it, all or nothing. If that fails, what waited waits
    /// on. What is in doubt has to be settled before.
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
                if matches!(error, JournalError::InDoubt(_)) {
                    let entries = entries.to_vec();
                    self.in_doubt = Some(InDoubt { waited: before, entries });
                }
                Err(error)
            }
        }
    }

    /// Looks whether what is in doubt is on record, and gives back what has to be gone by if it is:
    /// all of it but what waited.
    pub(super) fn settle(&mut self) -> Result<Option<Vec<Entry>>, JournalError> {
        if self.in_doubt.is_none() {
            return Ok(None);
        }
        let is_recorded = self.journal.settle()?;
        let settled = self.in_doubt.take().filter(|_| is_recorded);
        Ok(settled.map(|InDoubt { waited, entries }| {
            self.waiting.drain(..waited);
            entries
        }))
    }

    /// Whether it is not known if the last writing is on record.
    pub(super) const fn is_in_doubt(&self) -> bool {
        self.in_doubt.is_some()
    }

    /// What is not written yet.
    pub(super) fn waiting(&self) -> &[Entry] {
        &self.waiting
    }
}
