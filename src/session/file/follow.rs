//! A session file that is looked at while somebody else may be playing it.
//!
//! Every look is short: a few rows in one transaction, and what costs time is done after it, since
//! whoever plays has to wait for it with what was decided. Nothing is ever written.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use thiserror::Error;

use super::super::journal::Entry;
use super::chain::Chain;
use super::connect::{look_in, open_error, same_tables};
use super::error::{Damage, OpenError, ReadOnly};
use super::meta::{ExerciseSetup, Meta, hash_of};
use super::row::Row;
use super::stored::{ends, follow, head, other_kernel, rows_after, short};
use super::{entries, lock};

/// Why a session file cannot be looked at.
#[derive(Debug, Error)]
pub enum FollowError {
    /// It cannot be opened, or not now.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It is damaged, or of another kernel.
    #[error("`{}` cannot be followed: {why}", path.display())]
    Unsound {
        /// The file.
        path: PathBuf,
        /// Why not.
        why: ReadOnly,
    },
}

impl FollowError {
    /// Whether another look may be luckier: somebody is writing just now, or has to put right what
    /// a crash has left.
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Open(OpenError::Elsewhere(_) | OpenError::Interrupted(_)))
    }
}

/// A session file, and what was seen of it so far.
#[derive(Debug)]
pub struct FollowedFile {
    connection: Connection,
    path: PathBuf,
    setup: ExerciseSetup,
    /// A number of the database that is another one after every commit.
    version: Option<i64>,
    chain: Chain,
    entries: Vec<Entry>,
}

impl FollowedFile {
    /// Opens a file, and looks at nothing yet but what is played in it.
    ///
    /// # Errors
    /// Why it cannot be looked at.
    pub fn open(path: &Path) -> Result<Self, FollowError> {
        let connection = look_in(path)?;
        let damaged = |damage| unsound(path, ReadOnly::Damaged(damage));
        let (meta, sources) = at_once(path, &connection, |connection| {
            same_tables(connection)?;
            head(connection).map_err(Damage::Meta)
        })?
        .map_err(damaged)?;
        if let Some(other) = other_kernel(&meta) {
            return Err(unsound(path, other));
        }
        if hash_of(&sources) != meta.scenario_hash {
            return Err(damaged(Damage::Sources));
        }
        let setup = load(path, &meta, &sources)?;
        let (path, chain) = (path.to_owned(), meta.chain());
        Ok(Self { connection, path, setup, version: None, chain, entries: Vec::new() })
    }

    /// What is played.
    pub const fn setup(&self) -> &ExerciseSetup {
        &self.setup
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
        let version = self.connection.pragma_query_value(None, "data_version", |row| row.get(0));
        let version = Some(version.map_err(|error| open_error(&self.path, &error))?);
        if version == self.version {
            return Ok(false);
        }
        let seen = self.entries.len() as i64;
        let ((mut rows, unread), ends) = at_once(&self.path, &self.connection, |connection| {
            (rows_after(connection, seen), ends(connection))
        })?;
        // What is wrong is said once, and not looked at again until there is something new.
        self.version = version;
        let scenario = &self.setup.scenario;
        let calendar = || Some(scenario.calendar.clone());
        let (chain, broken) = follow(&mut rows, seen + 1, self.chain, calendar);
        let short = short(&ends, seen + rows.len() as i64, chain);
        let (added, garbled) = entries(&rows, seen + 1, scenario);
        let unread = unread.map(|error| Damage::Database(error.to_string()));
        if let Some(damage) = unread.or(broken).or(short).or(garbled) {
            return Err(unsound(&self.path, ReadOnly::Damaged(damage)));
        }
        self.chain = chain;
        self.entries.extend(added);
        Ok(!rows.is_empty())
    }
}

/// Reads something as it is at one moment.
fn at_once<T>(
    path: &Path,
    connection: &Connection,
    read: impl FnOnce(&Connection) -> T,
) -> Result<T, OpenError> {
    let failed = |error: rusqlite::Error| open_error(path, &error);
    lock::read(connection).map_err(failed)?;
    let read = read(connection);
    lock::release(connection).map_err(failed)?;
    Ok(read)
}

fn unsound(path: &Path, why: ReadOnly) -> FollowError {
    FollowError::Unsound { path: path.to_owned(), why }
}

fn load(path: &Path, meta: &Meta, sources: &[Row]) -> Result<ExerciseSetup, OpenError> {
    meta.load(sources).map_err(|rejected| {
        let (path, program) = (path.to_owned(), meta.program.clone());
        OpenError::Scenario { path, program, rejected }
    })
}
