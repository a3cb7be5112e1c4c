//! Where an open file lies. While it is open, somebody may move or delete it: whoever has it open
//! can go on reading and writing, but nobody would find what is recorded then, and SQLite would
//! take the journal of whatever lies there now for its own.

use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

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
        let id = fs::metadata(&path).ok().map(|about| file_id(&about));
        Self { path, id }
    }

    /// Looks what lies there now. What the system does not tell is left to SQLite.
    pub fn look(&self) -> Found {
        match fs::metadata(&self.path) {
            Ok(about) if self.id.is_some_and(|id| id != file_id(&about)) => Found::Another,
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

/// Device and number of a file, which stay when it is moved.
#[cfg(unix)]
type FileId = (u64, u64);

#[cfg(unix)]
fn file_id(about: &Metadata) -> FileId {
    use std::os::unix::fs::MetadataExt;
    (about.dev(), about.ino())
}

/// A file that SQLite has open can be neither moved nor deleted here.
#[cfg(not(unix))]
type FileId = ();

#[cfg(not(unix))]
fn file_id(_: &Metadata) -> FileId {}
