//! What is done with the files of saved exercises: they are renamed, copied and deleted, and never
//! while somebody plays them.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::message::{Message, message};
use crate::session::file::{OpenError, check_idle, read_committed};

use super::paths;

/// Where files go that are deleted, beside them, if the system has no trash for them.
const DELETED: &str = "Deleted exercises";
/// Letters that no name of a file may have on some system.
const FORBIDDEN: [char; 9] = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

/// Why a file of an exercise is as it was.
#[derive(Debug, Error)]
#[error("{}", self.reason())]
pub enum SavedFileError {
    /// Somebody plays it, it is interrupted, or there is a file of that name.
    File(#[from] OpenError),
    /// That is no name for a file.
    Name(String),
    /// The system does not do it.
    System {
        /// The file.
        path: PathBuf,
        /// What the system says.
        why: String,
    },
}

impl Explain for SavedFileError {
    fn code(&self) -> &'static str {
        match self {
            Self::File(error) => error.code(),
            Self::Name(_) => "no-file-name",
            Self::System { .. } => "io-error",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::File(error) => error.reason(),
            Self::Name(name) => message!("saved-no-name", name = name),
            Self::System { path, why } => {
                message!("saved-system", path = paths::shown(path), why = why)
            }
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::File(error) => error.remedy(),
            Self::Name(_) | Self::System { .. } => self.reason().its("help"),
        }
    }
}

fn system(path: &Path) -> impl FnOnce(io::Error) -> SavedFileError {
    move |error| SavedFileError::System { path: path.to_owned(), why: error.to_string() }
}

/// The path of a file of another name in the same folder.
fn named(path: &Path, name: &str) -> Result<PathBuf, SavedFileError> {
    let name = name.trim();
    let is_bad = |letter: char| letter.is_control() || FORBIDDEN.contains(&letter);
    let is_named = !name.trim_matches('.').is_empty() && !name.contains(is_bad);
    if !is_named {
        return Err(SavedFileError::Name(name.to_owned()));
    }
    Ok(paths::with_ending(&path.with_file_name(name)))
}

/// Gives a file another name. Nothing that is there already is overwritten.
///
/// # Errors
/// Why it has the name that it had.
pub fn rename(path: &Path, name: &str) -> Result<PathBuf, SavedFileError> {
    let to = named(path, name)?;
    if to == path {
        return Ok(to);
    }
    check_idle(path)?;
    move_to(path, &to)?;
    Ok(to)
}

/// Moves a file to a name that nothing has.
fn move_to(path: &Path, to: &Path) -> Result<(), SavedFileError> {
    // The name is taken first: moving a file replaces what is there.
    let is_other_case = paths::is_same(path, to);
    if !is_other_case {
        OpenOptions::new().write(true).create_new(true).open(to).map_err(|error| {
            match error.kind() {
                ErrorKind::AlreadyExists => OpenError::Exists(to.to_owned()).into(),
                _ => system(to)(error),
            }
        })?;
    }
    fs::rename(path, to).map_err(|error| {
        if !is_other_case {
            drop(fs::remove_file(to));
        }
        system(path)(error)
    })
}

/// Copies what is on record in a file into another one beside it, also while somebody plays it.
///
/// # Errors
/// Why there is no copy.
pub fn copy(path: &Path) -> Result<PathBuf, SavedFileError> {
    let bytes = read_committed(path)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().unwrap_or(Path::new("."));
    for number in 2.. {
        let to = paths::with_ending(&folder.join(format!("{name} ({number})")));
        let mut new = NamedTempFile::new_in(folder).map_err(system(&to))?;
        new.write_all(&bytes).and_then(|()| new.as_file().sync_all()).map_err(system(&to))?;
        match new.persist_noclobber(&to) {
            Ok(_) => return Ok(to),
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(system(&to)(error.error)),
        }
    }
    unreachable!("some name is free")
}

/// How files are deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposal {
    /// To the trash of the system; to a folder beside them where that has none.
    Trash,
    /// To a folder beside them.
    FolderBeside,
}

/// Deletes a file, and what an interrupted program has left beside it, so that both can be had
/// back. Gives back the folder in which they are now; nothing if that is the trash.
///
/// # Errors
/// Why it is still there.
pub fn delete(path: &Path, disposal: Disposal) -> Result<Option<PathBuf>, SavedFileError> {
    match check_idle(path) {
        Ok(()) | Err(OpenError::Interrupted { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    let journal = PathBuf::from(journal);
    let all: Vec<&Path> = [path, &journal].into_iter().filter(|it| it.exists()).collect();
    if disposal == Disposal::Trash && trash::delete_all(&all).is_ok() {
        return Ok(None);
    }
    let folder = path.parent().unwrap_or(Path::new(".")).join(DELETED);
    fs::create_dir_all(&folder).map_err(system(&folder))?;
    let to = paths::free_name(&folder, path);
    for it in all.into_iter().filter(|it| it.exists()) {
        let mut to = to.clone().into_os_string();
        if it != path {
            to.push("-journal");
        }
        move_to(it, Path::new(&to))?;
    }
    Ok(Some(folder))
}
