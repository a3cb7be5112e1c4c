//! Files that a program has left in the midst of a commit: the journal beside them holds the pages
//! as they were. Whether it is the file's own is found out on private copies.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::connect::{Look, beside, open_error, private, quick_check, unreadable};
use super::copy::{Copy, bytes_of};
use super::error::{OpenError, Remark};
use super::limits::{FILE_BYTES, Limit};
use super::stored::{Stored, attempt};

/// What a journal begins with; at its end it says that there are more journals than this.
const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
/// The largest page of a database, in bytes.
const LARGEST_PAGE: u64 = 65_536;
/// What a file and its journal are kept as before anything is put right: both get it at the end of
/// the file's name.
const KEPT_AS: &str = ".interrupted";

/// What lies beside a file as its journal, and what the file holds.
pub enum Weighed {
    /// The file is sound as soon as the journal has been played back.
    Own(Stored),
    /// The file is sound as it is, and would not be any more.
    Other(Stored),
    /// Neither.
    Neither(Stored),
}

impl Weighed {
    /// What the file holds, with what has to be said about it.
    pub fn into_stored(self, journal: PathBuf) -> Stored {
        let (mut stored, remark) = match self {
            Self::Own(stored) | Self::Neither(stored) => (stored, Remark::Unfinished { journal }),
            Self::Other(stored) => (stored, Remark::OtherJournal { journal }),
        };
        stored.remarks.insert(0, remark);
        stored
    }
}

/// Finds out what a file holds beside which a journal lies.
///
/// # Errors
/// Why nothing of it can be used; [`OpenError::Unfinished`] if nothing was ever recorded in it.
pub fn weigh(path: &Path, journal: &Path) -> Result<Weighed, OpenError> {
    let too_large = |limit| OpenError::TooLarge { path: path.to_owned(), limit };
    let about = fs::metadata(journal).map_err(|error| unreadable(journal, &error))?;
    Limit::FileBytes.check(about.len()).map_err(too_large)?;
    let (file, beside) = (bytes_of(path)?, bytes_of(journal)?);
    let as_it_is = Copy::new(path, &file, None).and_then(|copy| sound(path, &copy));
    if !may_be_played_back(&beside) {
        return as_it_is.map(Weighed::Other);
    }
    let copy = Copy::new(path, &file, Some(&beside))?;
    let played_back = play_back(&copy)
        .and_then(|is_there| if is_there { sound(path, &copy).map(Some) } else { Ok(None) });
    match (played_back, as_it_is) {
        // Where it leads to nothing else, it is not needed.
        (Ok(Some(back)), Ok(stored))
            if back.damage.is_none()
                && stored.damage.is_none()
                && back.rows.len() == stored.rows.len() =>
        {
            Ok(Weighed::Other(stored))
        }
        (Ok(Some(stored)), _) if stored.damage.is_none() => Ok(Weighed::Own(stored)),
        (Ok(Some(_)) | Err(_), Ok(stored)) if stored.damage.is_none() => Ok(Weighed::Other(stored)),
        // Where the journal says that there was nothing, something recorded is not its own.
        (Ok(None), Ok(stored)) if stored.damage.is_none() && !stored.rows.is_empty() => {
            Ok(Weighed::Other(stored))
        }
        (Ok(None), _) => {
            let journal = Some(journal.to_owned());
            Err(OpenError::Unfinished { path: path.to_owned(), journal })
        }
        (Ok(Some(one)), Ok(other)) => {
            let more = if one.rows.len() < other.rows.len() { other } else { one };
            Ok(Weighed::Neither(more))
        }
        (Ok(Some(stored)), Err(_)) | (Err(_), Ok(stored)) => Ok(Weighed::Neither(stored)),
        (Err(error), Err(_)) => Err(error),
    }
}

/// What is in a private copy. Of a commit that was not finished, all that is read may be there and
/// the rest of its pages not: then the database is damaged as such.
fn sound(path: &Path, copy: &Copy) -> Result<Stored, OpenError> {
    let mut stored = attempt(path, &copy.path())?;
    if stored.damage.is_none() {
        stored.damage = quick_check(path, &private(&copy.path())?)?;
    }
    Ok(stored)
}

/// Whether a journal is one that a Hotwash makes: it names no other files, which SQLite would
/// delete, and no size that no exercise has, to which SQLite would make the file grow.
fn may_be_played_back(journal: &[u8]) -> bool {
    let number = |at: usize| {
        let bytes = journal.get(at..at + 4)?;
        bytes.try_into().ok().map(|bytes| u64::from(u32::from_be_bytes(bytes)))
    };
    // Without a size of pages, that of the file holds.
    let page = number(24).map(|page| if page == 0 { LARGEST_PAGE } else { page });
    let bytes = number(16).zip(page).and_then(|(pages, page)| pages.checked_mul(page));
    journal.starts_with(&MAGIC)
        && !journal.ends_with(&MAGIC)
        && bytes.is_some_and(|bytes| bytes <= FILE_BYTES)
}

/// Has SQLite play back the journal of a private copy. Whether anything is left then.
fn play_back(copy: &Copy) -> Result<bool, OpenError> {
    let path = copy.path();
    let connection = private(&path)?;
    let begun = connection.execute_batch("BEGIN IMMEDIATE; ROLLBACK");
    let pages = fs::metadata(&path).map_or(0, |about| about.len());
    begun.map_err(|error| open_error(&path, &error))?;
    Ok(pages != 0)
}

/// Keeps a file and its journal under other names before the file is written to. If the journal is
/// not its own, it is moved away; otherwise, SQLite plays it back as soon as it may. Nothing if the
/// file would not be sound in either way: it stays as it is.
///
/// # Errors
/// As [`weigh`], and when the two cannot be kept.
pub fn recover(path: &Path, look: &Look) -> Result<Option<Remark>, OpenError> {
    let Some(journal) = &look.journal else { return Ok(None) };
    let weighed = weigh(path, journal)?;
    if matches!(weighed, Weighed::Neither(_)) {
        return Ok(None);
    }
    let copy = free_name(&look.path);
    let kept = beside(&copy, "-journal");
    let keep = |from: &Path, to: &Path| {
        fs::copy(from, to)?;
        File::options().write(true).open(to)?.sync_all()
    };
    let done = keep(&look.path, &copy).and_then(|()| match weighed {
        Weighed::Other(_) => fs::rename(journal, &kept),
        _ => keep(journal, &kept),
    });
    done.and_then(|()| sync_folder(&look.path)).map_err(|error| unreadable(&copy, &error))?;
    Ok(Some(Remark::Recovered { copy }))
}

fn free_name(path: &Path) -> PathBuf {
    let named = |number: u32| match number {
        1 => beside(path, KEPT_AS),
        _ => beside(path, &format!("{KEPT_AS}-{number}")),
    };
    let is_free = |copy: &PathBuf| !copy.exists() && !beside(copy, "-journal").exists();
    (1..u32::MAX).map(named).find(is_free).unwrap_or_else(|| named(u32::MAX))
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

/// A folder cannot be opened like a file here.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_does_not_make_a_file_grow_beyond_what_is_read() {
        let journal = |pages: u32, page: u32| {
            let numbers = [0, 0, pages, 512, page].map(u32::to_be_bytes);
            [MAGIC.as_slice(), numbers.as_flattened(), &[0; 512]].concat()
        };
        assert!(may_be_played_back(&journal(65_536, 4_096)));
        assert!(!may_be_played_back(&journal(65_537, 4_096)));
        assert!(!may_be_played_back(&journal(65_536, 65_536)));
        assert!(!may_be_played_back(&journal(65_536, 0)));
        assert!(!may_be_played_back(&journal(65_536, 4_096)[..20]));
    }
}
