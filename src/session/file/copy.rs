//! Private copies of files that cannot be read where they are without changing something.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::connect::{beside, known, open_error, private, unreadable};
use super::damage::Damage;
use super::error::{Foreign, OpenError};
use super::lock::unless_held;
use super::{schema, stored::Stored};

/// What a file that this program has made begins with, up to where it counts its changes.
const BEGINNING: [u8; 24] = *b"SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20";
/// The length of a page in it.
const PAGE: usize = 4096;

/// A copy in a folder of its own, which goes with it.
pub struct Copy {
    folder: TempDir,
}

impl Copy {
    /// Makes a copy with a content, and with a journal beside it if there is one.
    pub fn new(path: &Path, content: &[u8], journal: Option<&[u8]>) -> Result<Self, OpenError> {
        let made = tempfile::tempdir().and_then(|folder| {
            let copy = Self { folder };
            fs::write(copy.path(), content)?;
            if let Some(journal) = journal {
                fs::write(beside(&copy.path(), "-journal"), journal)?;
            }
            Ok(copy)
        });
        made.map_err(|error| {
            let (path, why) = (path.to_owned(), error.to_string());
            OpenError::NoCopy { path, why }
        })
    }

    /// Where it is.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("copy")
    }
}

/// Reads what is sound of a file that SQLite refuses, or in which there is more or something else
/// than the tables of its format: from a copy in which only these are.
///
/// # Errors
/// Why nothing of it can be used.
pub fn salvage(path: &Path, content: Vec<u8>, damage: Damage) -> Result<Stored, OpenError> {
    let (content, format) = mended(path, content)?;
    let copy = Copy::new(path, &content, None)?;
    let put_back = private(&copy.path()).and_then(|connection| {
        let done = schema::put_back(&connection, format);
        done.map_err(|error| open_error(&copy.path(), &error))
    });
    let read = put_back.and_then(|format| {
        let mut connection = private(&copy.path())?;
        Stored::of(path, &mut connection, format, Some(damage.clone()))
    });
    read.map_err(|error| match error {
        error @ OpenError::TooLarge { .. } => too_large(path, error),
        OpenError::Damaged { damage: damage @ Damage::Meta(_), .. } => {
            OpenError::Damaged { path: path.to_owned(), damage }
        }
        _ => OpenError::Damaged { path: path.to_owned(), damage },
    })
}

fn too_large(path: &Path, error: OpenError) -> OpenError {
    match error {
        OpenError::TooLarge { limit, .. } => OpenError::TooLarge { path: path.to_owned(), limit },
        other => other,
    }
}

/// All of a file, for a copy of it. Nobody holds it for writing: it is damaged, or whoever wrote it
/// is gone.
pub fn bytes_of(path: &Path) -> Result<Vec<u8>, OpenError> {
    let real = fs::canonicalize(path).map_err(|error| unreadable(path, &error))?;
    match unless_held(&real, || fs::read(&real)) {
        Some(read) => read.map_err(|error| unreadable(path, &error)),
        None => Err(OpenError::Elsewhere(path.to_owned())),
    }
}

/// Whether the system gives all of a file: of what it does not give, SQLite says that it is
/// damaged.
pub fn check_given(path: &Path) -> Result<(), OpenError> {
    match bytes_of(path) {
        Err(error @ OpenError::Unreadable { .. }) => Err(error),
        _ => Ok(()),
    }
}

/// A session file with what is the same in all of them as it should be, and its format.
fn mended(path: &Path, mut content: Vec<u8>) -> Result<(Vec<u8>, i64), OpenError> {
    let number = |at: usize| {
        let bytes = content.get(at..at + 4)?;
        bytes.try_into().ok().map(u32::from_be_bytes)
    };
    let begins = |own: &[u8]| content.starts_with(own);
    let (Some(format), Some(application)) = (number(60), number(68)) else {
        return Err(OpenError::Foreign { path: path.to_owned(), what: Foreign::NoDatabase });
    };
    known(path, application.into(), format.into()).map_err(|error| match error {
        OpenError::Foreign { path, .. } if !begins(&BEGINNING[..16]) => {
            OpenError::Foreign { path, what: Foreign::NoDatabase }
        }
        other => other,
    })?;
    content.resize(content.len().next_multiple_of(PAGE), 0);
    content[..24].copy_from_slice(&BEGINNING);
    let pages = (content.len() / PAGE) as u32;
    // The number of pages, no free pages, and no tables that move by themselves.
    for (at, value) in [(28, pages), (32, 0), (36, 0), (44, 4), (52, 0), (56, 1), (64, 0)] {
        content[at..at + 4].copy_from_slice(&value.to_be_bytes());
    }
    // The number of pages holds for this change of the file.
    let change: [u8; 4] = content[24..28].try_into().unwrap_or_default();
    content[92..96].copy_from_slice(&change);
    Ok((content, format.into()))
}
