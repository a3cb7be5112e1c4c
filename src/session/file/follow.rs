//! A session file that is looked at while somebody else may be playing it.
//!
//! Every look is short: a few rows in one transaction, and what costs time is done after it, since
//! whoever plays has to wait for it with what was decided. Nothing is ever written.

use std::path::{Path, PathBuf};

use super::super::journal::Entry;
use super::chain::Chain;
use super::connect::{identify, look, look_in, open_error};
use super::copy::check_given;
use super::damage::Damage;
use super::entries::Reader;
use super::error::{OpenError, ReadOnly};
use super::limits::{Counts, begin_reading};
use super::location::{Found, Location};
use super::lock;
use super::meta::ExerciseSetup;
use super::schema::is_ours;
use super::sources::State;
use super::stored::{Tables, follow, other_kernel, short};
use crate::base::explain::{Explain, Explanation};
use crate::base::message::{Message, message};
use rusqlite::Connection;
use thiserror::Error;

/// Why a session file cannot be looked at.
#[derive(Debug, Error)]
#[error("{}", self.reason())]
pub enum FollowError {
    /// It cannot be opened, or not now.
    Open(#[from] OpenError),
    /// It is damaged, or of another kernel.
    Unsound {
        /// The path as it was given or found.
        path: PathBuf,
        /// What keeps it from being followed.
        why: ReadOnly,
    },
    /// What is recorded in it cannot be played.
    Unplayable {
        /// The path as it was given or found.
        path: PathBuf,
        /// What keeps it from being played.
        why: Box<Explanation>,
    },
}

impl Explain for FollowError {
    fn code(&self) -> &'static str {
        match self {
            Self::Open(error) => error.code(),
            Self::Unsound { why, .. } => why.code(),
            Self::Unplayable { .. } => "does-not-replay",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Open(error) => error.reason(),
            Self::Unsound { path, why } => {
                message!("follow-unsound", path = path, why = why.reason())
            }
            Self::Unplayable { path, why } => {
                message!("follow-unsound", path = path, why = why.reason.clone())
            }
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::Open(error) => error.remedy(),
            Self::Unsound { why, .. } => why.remedy(),
            Self::Unplayable { why, .. } => why.remedy.clone(),
        }
    }
}

impl FollowError {
    /// Whether it is worth to look once more at once, at what may not be damaged: a disk may not
    /// have given it.
    fn check_disk(self, path: &Path) -> Result<(), Self> {
        match self {
            Self::Unsound { why: ReadOnly::Damaged(_), .. }
            | Self::Open(OpenError::Damaged { .. }) => Ok(check_given(path)?),
            error => Err(error),
        }
    }

    /// Whether another look may be luckier: somebody is writing just now, or has to put right what
    /// a crash has left.
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Open(OpenError::Elsewhere(_) | OpenError::Interrupted { .. }))
    }
}

/// A session file, and what was seen of it so far.
#[derive(Debug)]
pub struct FollowedFile {
    connection: Connection,
    format: i64,
    location: Location,
    setup: ExerciseSetup,
    /// A number of the database that is another one after every commit.
    version: Option<i64>,
    chain: Chain,
    /// How many rows were seen.
    seen: i64,
    /// How much of what has a limit was seen.
    counts: Counts,
    reader: Reader,
    entries: Vec<Entry>,
}

impl FollowedFile {
    /// Opens a file, and looks at nothing yet but what is played in it.
    ///
    /// # Errors
    /// Why it cannot be looked at.
    pub fn open(path: &Path) -> Result<Self, FollowError> {
        Self::open_once(path).or_else(|error| {
            error.check_disk(path)?;
            Self::open_once(path)
        })
    }

    fn open_once(path: &Path) -> Result<Self, FollowError> {
        let damaged = |damage| unsound(path, ReadOnly::Damaged(damage));
        if look(path)?.writes_ahead()? {
            return Err(damaged(Damage::WriteAhead));
        }
        let readable = look_in(path)?;
        let (mut connection, format) = (readable.connection, readable.format);
        let (meta, sources, counts) = at_once(path, &mut connection, |connection| {
            check_tables(path, connection, format)?;
            let mut tables = Tables::new(path, connection, format)?;
            let (meta, sources) = tables.head()?;
            Ok((meta, sources, tables.counts))
        })?;
        if let Some(other) = other_kernel(&meta) {
            return Err(unsound(path, other));
        }
        let state = State::of(&sources, &meta);
        if let (Some(damage), _) = state.told(&sources, &meta) {
            return Err(damaged(damage));
        }
        let setup = meta.load(&sources, &state).map_err(|rejected| {
            let (path, kernel_rev) = (path.to_owned(), meta.kernel_rev);
            OpenError::Scenario { path, kernel_rev, rejected }
        })?;
        let (location, chain) = (Location::of(path.to_owned()), meta.chain());
        let reader = Reader::new(setup.scenario.clone(), format);
        let (version, seen, entries) = (None, 0, Vec::new());
        Ok(Self {
            connection,
            format,
            location,
            setup,
            version,
            chain,
            seen,
            counts,
            reader,
            entries,
        })
    }

    /// What is played.
    pub const fn setup(&self) -> &ExerciseSetup {
        &self.setup
    }

    /// Whether it is still what lies at its path: somebody may have replaced it.
    pub fn is_in_place(&self) -> bool {
        self.location.look() == Found::Itself
    }

    /// All that was recorded, as far as it was seen.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Looks again; whether something was added since the last look. If nothing was, this costs
    /// next to nothing.
    ///
    /// # Errors
    /// Why nothing can be seen. What was seen before stays.
    pub fn look(&mut self) -> Result<bool, FollowError> {
        self.look_once().or_else(|error| {
            error.check_disk(&self.location.path)?;
            // What the disk has not given stays in the memory of the connection.
            self.connection = look_in(&self.location.path)?.connection;
            self.version = None;
            self.look_once()
        })
    }

    fn look_once(&mut self) -> Result<bool, FollowError> {
        let version = self.connection.pragma_query_value(None, "data_version", |row| row.get(0));
        let version = Some(version.map_err(|error| open_error(&self.location.path, &error))?);
        if version == self.version {
            return Ok(false);
        }
        let (path, known, seen) = (&self.location.path, self.format, self.seen);
        let (format, (mut rows, unread), ends, counts) =
            at_once(path, &mut self.connection, |connection| {
                let format = identify(path, connection)?;
                // Whoever plays it may have added the tables of the next version.
                if format != known {
                    check_tables(path, connection, format)?;
                }
                let mut tables = Tables::new(path, connection, format)?;
                tables.counts = self.counts;
                Ok((format, tables.rows_after(seen)?, tables.ends()?, tables.counts))
            })?;
        // What is wrong is said once, and not looked at again until there is something new.
        self.version = version;
        let scenario = &self.setup.scenario;
        let calendar = || Some(scenario.calendar.clone());
        let (chain, broken) = follow(&mut rows, seen + 1, self.chain, calendar);
        let short = short(&ends, seen + rows.len() as i64, chain);
        let mut reader = self.reader.clone();
        let (added, garbled) = reader.read(&rows);
        if let Some(damage) = unread.or(broken).or(short).or(garbled) {
            return Err(unsound(&self.location.path, ReadOnly::Damaged(damage)));
        }
        (self.chain, self.reader, self.counts) = (chain, reader, counts);
        self.format = format;
        self.seen += rows.len() as i64;
        self.entries.extend(added);
        Ok(!rows.is_empty())
    }
}

/// Whether a file has the tables of its version.
fn check_tables(path: &Path, connection: &Connection, format: i64) -> Result<(), FollowError> {
    match is_ours(connection, format) {
        Ok(true) => Ok(()),
        Ok(false) => Err(unsound(path, ReadOnly::Damaged(Damage::Tables))),
        Err(error) => Err(open_error(path, &error).into()),
    }
}

/// Reads something as it is at one moment.
fn at_once<T>(
    path: &Path,
    connection: &mut Connection,
    read: impl FnOnce(&Connection) -> Result<T, FollowError>,
) -> Result<T, FollowError> {
    let failed = |error: rusqlite::Error| open_error(path, &error);
    begin_reading(connection).map_err(failed)?;
    lock::read(connection).map_err(failed)?;
    let read = read(connection);
    lock::release(connection).map_err(failed)?;
    read
}

fn unsound(path: &Path, why: ReadOnly) -> FollowError {
    FollowError::Unsound { path: path.to_owned(), why }
}

#[cfg(test)]
mod tests {
    use super::*;

    use super::super::super::journal::Journal;
    use super::super::limits::Limit;
    use super::super::tests::{new_file, note};

    /// What was seen before counts as well.
    #[test]
    fn a_file_that_grows_beyond_its_rows_is_refused_by_the_look_that_sees_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("followed.hotwash");
        let mut file = new_file(&path);
        let mut followed = FollowedFile::open(&path).expect("a sound file");
        followed.counts = Counts::with_room_for(2);
        for length in [1, 2] {
            file.write(&[note(length)]).expect("there is room");
            assert!(followed.look().expect("it keeps the limit"));
        }
        file.write(&[note(3)]).expect("there is room");
        let refused = followed.look();
        let Err(FollowError::Open(OpenError::TooLarge { limit, .. })) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(limit, Limit::Rows);
        assert_eq!(followed.entries(), [note(1), note(2)]);
    }
}
