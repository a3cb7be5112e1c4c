//! Where what is put into an exercise goes.

use crate::session::file::SessionFile;
use crate::session::journal::{Entry, Journal, JournalError, MemoryJournal};

/// Where what is put into an exercise goes.
pub enum Saving {
    /// To its file.
    File(SessionFile),
    /// Nowhere: somebody else has the file.
    Nowhere(MemoryJournal),
}

impl Saving {
    /// A journal that takes nothing, since another program has the file.
    pub fn nowhere() -> Self {
        let failure = Some(JournalError::Elsewhere);
        Self::Nowhere(MemoryJournal { failure, ..MemoryJournal::default() })
    }
}

impl Journal for Saving {
    fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        match self {
            Self::File(file) => file.write(entries),
            Self::Nowhere(nowhere) => nowhere.write(entries),
        }
    }

    fn settle(&mut self) -> Result<bool, JournalError> {
        match self {
            Self::File(file) => file.settle(),
            Self::Nowhere(nowhere) => nowhere.settle(),
        }
    }
}
