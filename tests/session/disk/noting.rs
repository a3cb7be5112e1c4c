//! A session file beside which somebody notes what it says.

use std::path::Path;

use hotwash::session::file::{OpenError, SessionFile};
use hotwash::session::journal::{Entry, Journal, JournalError};

/// What was said of entries.
#[derive(Debug)]
pub struct Noting {
    pub file: SessionFile,
    /// Those that are on record, as the file has said.
    pub acknowledged: Vec<Entry>,
    /// Those that were tried last without a word that they are.
    pub tried: Vec<Entry>,
}

impl Noting {
    pub fn new(file: SessionFile, acknowledged: Vec<Entry>) -> Self {
        Self { file, acknowledged, tried: Vec::new() }
    }

    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let opened = SessionFile::open(path)?;
        Ok(Self::new(opened.file, opened.entries))
    }

    fn acknowledge(&mut self) {
        self.acknowledged.append(&mut self.tried);
    }
}

impl Journal for Noting {
    fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        self.tried = entries.to_vec();
        self.file.write(entries)?;
        self.acknowledge();
        Ok(())
    }

    fn settle(&mut self) -> Result<bool, JournalError> {
        let is_recorded = self.file.settle()?;
        if is_recorded {
            self.acknowledge();
        }
        Ok(is_recorded)
    }
}
