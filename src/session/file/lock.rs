//! Who writes and who reads: one program has a file to itself for writing from opening to closing,
//! while others may read what is committed.
//!
//! The lock of the writer is that of a transaction that has begun and written nothing yet: nobody
//! else can begin one then, and everybody can read. It ends with every commit, so the next one
//! begins at once; should somebody be quicker in between, the next writing finds that out before
//! it writes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::Connection;

use super::connect::{look, open_error, private, quick_check, readable, writable};
use super::copy::{Copy, bytes_of};
use super::damage::Damage;
use super::error::{OpenError, ReadOnly, Remark};
use super::interrupted::recover;
use super::limits::end_reading;
use super::schema::is_ours;
use super::stored::{Stored, read as read_stored};

/// How long a commit waits for those who are reading. They read for milliseconds.
const PATIENCE: Duration = Duration::from_secs(3);

/// Files that this process has open for writing, with how many times it has tried to. A file is
/// locked for the whole process, and the lock ends when the process closes the file anywhere.
static HELD: Mutex<BTreeMap<PathBuf, u32>> = Mutex::new(BTreeMap::new());

fn held() -> MutexGuard<'static, BTreeMap<PathBuf, u32>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// That a file is open for writing in this process, or about to be.
#[derive(Debug)]
pub struct Holding(PathBuf);

impl Holding {
    /// From before the file is opened; its path without links.
    pub fn new(path: PathBuf) -> Self {
        *held().entry(path.clone()).or_default() += 1;
        Self(path)
    }

    /// The path, without links.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Holding {
    fn drop(&mut self) {
        let mut held = held();
        match held.get_mut(&self.0) {
            Some(count) if 1 < *count => *count -= 1,
            _ => drop(held.remove(&self.0)),
        }
    }
}

/// Opens and closes a file, unless that would give up a lock of this process.
pub fn unless_held<T>(path: &Path, open: impl FnOnce() -> T) -> Option<T> {
    let held = held();
    (!held.contains_key(path)).then(open)
}

/// A file that was taken for writing if that is possible, and what it holds.
pub struct Held {
    /// Nothing if the file is only read.
    pub connection: Option<(Connection, Holding)>,
    /// What is in it.
    pub stored: Stored,
    /// What keeps it from being written, if nothing in it does.
    pub why_not: Option<ReadOnly>,
    /// What was put right.
    pub recovered: Option<Remark>,
}

/// Takes a file for writing and reads it; a damaged one is only read.
pub fn take_file(path: &Path) -> Result<Held, OpenError> {
    let held = take_once(path)?;
    let is_fit = held.why_not.is_none() && held.stored.read_only().is_none();
    if held.connection.is_some() || !is_fit {
        return Ok(held);
    }
    // It was not sound, and sound a moment later: the disk has given it then, or somebody else has
    // put it right.
    let again = take_once(path)?;
    Ok(Held { recovered: held.recovered.or(again.recovered), ..again })
}

fn take_once(path: &Path) -> Result<Held, OpenError> {
    let seen = look(path)?;
    let only_read = |why_not, recovered| {
        let stored = read_stored(path)?;
        Ok(Held { connection: None, stored, why_not, recovered })
    };
    if seen.writes_ahead()? {
        return only_read(None, None);
    }
    // A program that was interrupted has left something only if SQLite would use it.
    let recovered = match readable(path) {
        Err(OpenError::Interrupted { .. }) => match recover(path, &seen)? {
            None => return only_read(None, None),
            recovered => recovered,
        },
        Err(OpenError::Damaged { .. } | OpenError::Foreign { .. }) => return only_read(None, None),
        Err(error) => return Err(error),
        Ok(_) => None,
    };
    let holding = Holding::new(seen.path);
    let mut it = match writable(path) {
        Ok(Some(it)) => it,
        Ok(None) => {
            drop(holding);
            return only_read(Some(ReadOnly::Permission), recovered);
        }
        Err(OpenError::Damaged { .. }) => {
            drop(holding);
            return only_read(None, recovered);
        }
        Err(error) => return Err(error),
    };
    let failed = |error: rusqlite::Error| open_error(path, &error);
    let is_ours = is_ours(&it.connection, it.format).map_err(failed);
    let checked = match is_ours {
        Ok(true) => quick_check(path, &it.connection),
        Ok(false) => Ok(Some(Damage::Tables)),
        Err(error) => Err(error),
    };
    let stored = match checked {
        Ok(None) => Stored::of(path, &mut it.connection, it.format, None),
        Ok(Some(damage)) => {
            // Nobody is kept from it by one who cannot write.
            drop((it, holding));
            let mut held = only_read(None, recovered)?;
            if held.stored.damage.is_none() {
                // It may be the disk that has not given all of it.
                held.stored.damage = check_copy(path)?.map(|_| damage);
            }
            return Ok(held);
        }
        Err(error) => Err(error),
    };
    let stored = match stored {
        Ok(Stored { damage: Some(_), .. }) | Err(OpenError::Damaged { .. }) => {
            drop((it, holding));
            return only_read(None, recovered);
        }
        stored => stored?,
    };
    end_reading(&mut it.connection).map_err(failed)?;
    if stored.read_only().is_some() {
        return Ok(Held { connection: None, stored, why_not: None, recovered });
    }
    Ok(Held { connection: Some((it.connection, holding)), stored, why_not: None, recovered })
}

/// Whether nobody plays a file, and no interrupted program has left something beside it: it can be
/// renamed or deleted as it is. Nothing is written.
///
/// # Errors
/// Why it cannot.
pub fn check_idle(path: &Path) -> Result<(), OpenError> {
    let seen = look(path)?;
    if held().contains_key(&seen.path) {
        return Err(OpenError::Elsewhere(path.to_owned()));
    }
    // What was switched to a write-ahead log, and what is no sound file, is played by nobody.
    if seen.writes_ahead()? {
        return Ok(());
    }
    match readable(path) {
        Err(error @ (OpenError::Interrupted { .. } | OpenError::Elsewhere(_))) => Err(error),
        Err(_) => Ok(()),
        Ok(read) => {
            drop(read);
            match writable(path) {
                Err(error @ OpenError::Elsewhere(_)) => Err(error),
                _ => Ok(()),
            }
        }
    }
}

/// The bytes of a file as they were committed, whoever plays it.
///
/// # Errors
/// Why it cannot be copied as it is.
pub fn read_committed(path: &Path) -> Result<Vec<u8>, OpenError> {
    look(path)?;
    // As long as somebody reads, nobody commits. What is no sound file is copied as it is.
    let reading = match readable(path) {
        Err(error @ (OpenError::Interrupted { .. } | OpenError::Elsewhere(_))) => {
            return Err(error);
        }
        read => read.ok(),
    };
    let bytes = bytes_of(path);
    drop(reading);
    bytes
}

/// What SQLite finds wrong with a file of which the system has read all.
fn check_copy(path: &Path) -> Result<Option<Damage>, OpenError> {
    let copy = Copy::new(path, &bytes_of(path)?, None)?;
    quick_check(path, &private(&copy.path())?)
}

/// Takes a file for writing, or fails at once if somebody else has it.
pub fn acquire(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("BEGIN IMMEDIATE")
}

/// Whether it was taken and not let go.
pub fn is_acquired(connection: &Connection) -> bool {
    !connection.is_autocommit()
}

/// Begins to read: until it is let go, all that is read is of one moment, and commits wait.
pub fn read(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("BEGIN DEFERRED")?;
    // The moment is that of the first reading.
    let begun = connection.pragma_query_value(None, "user_version", |_| Ok(()));
    if begun.is_err() {
        release(connection)?;
    }
    begun
}

/// Lets go of a file, unless a failure has done that; what was not committed is undone.
pub fn release(connection: &Connection) -> rusqlite::Result<()> {
    if is_acquired(connection) { connection.execute_batch("ROLLBACK") } else { Ok(()) }
}

/// Why some work was not committed.
#[derive(Debug)]
pub enum CommitError {
    /// It was not even asked for: nothing is on record.
    Work(rusqlite::Error),
    /// It failed, and it may have failed after its end: only a look at the file tells.
    Commit(rusqlite::Error),
}

/// Does some work in a file that was taken and commits it, all of it or nothing.
pub fn commit(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> Result<(), CommitError> {
    patient(connection, || {
        let done = work(connection).map_err(CommitError::Work);
        let done =
            done.and_then(|()| connection.execute_batch("COMMIT").map_err(CommitError::Commit));
        if done.is_err() {
            // Where this fails, too, SQLite has given up the transaction before.
            drop(release(connection));
        }
        done
    })
}

/// Does something that has to wait for those who are reading.
pub fn patient<T>(connection: &Connection, what: impl FnOnce() -> T) -> T {
    // Setting how long it waits cannot fail while the connection is open.
    drop(connection.busy_timeout(PATIENCE));
    let done = what();
    drop(connection.busy_timeout(Duration::ZERO));
    done
}
