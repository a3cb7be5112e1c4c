//! Where an open file lies. While it is open, somebody may move or delete it: whoever has it open
//! can go on reading and writing, but nobody would find what is recorded then, and SQLite would
//! take the journal of whatever lies there now for its own.

use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What lies where an open file should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// The file.
    Itself,
    /// Nothing: it was moved or deleted.
    Nothing,
    /// Another file.
    Another,
}

/// The place of an open file.
#[derive(Debug)]
pub struct Location {
    /// Without links, in full.
    pub path: PathBuf,
    /// Nothing if the system did not tell.
    id: Option<FileId>,
}

impl Location {
    /// That of a file that was opened a moment ago. Should somebody have been quick enough to
    /// replace it since, SQLite finds that out.
    pub fn of(path: PathBuf) -> Self {
        let id = fs::metadata(&path).ok().map(|about| FileId::of(&about));
        Self { path, id }
    }

    /// Looks what lies there now. What the system does not tell is left to SQLite.
    pub fn look(&self) -> Found {
        match fs::metadata(&self.path) {
            Ok(about) if self.id.is_some_and(|id| id != FileId::of(&about)) => Found::Another,
            Ok(_) => Found::Itself,
            Err(error) if is_gone(error.kind()) => Found::Nothing,
            Err(_) => Found::Itself,
        }
    }

    /// The same, where SQLite has said that it is not the file.
    pub fn lost(&self) -> Found {
        if is_there(&self.path) { Found::Another } else { Found::Nothing }
    }
}

const fn is_gone(kind: ErrorKind) -> bool {
    // A folder on the way may be another file by now.
    matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn is_there(path: &Path) -> bool {
    fs::metadata(path).is_ok()
}

/// What stays when a file is moved, and what another file at its path does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileId {
    /// Device and number. Elsewhere a file that SQLite has open can be neither moved nor deleted.
    #[cfg(unix)]
    number: (u64, u64),
    /// When it was made, where systems know: a number is given again once nobody has the file open.
    created: Option<SystemTime>,
}

impl FileId {
    fn of(about: &Metadata) -> Self {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        Self {
            #[cfg(unix)]
            number: (about.dev(), about.ino()),
            created: about.created().ok(),
        }
    }
}
