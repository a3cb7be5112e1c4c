//! An exercise on disk: one file `NAME.hotwash`, a SQLite database that can be mailed and that any
//! SQLite reader can open. `docs/format-session.md` describes it table by table.
//!
//! Invariants:
//! - What [`SessionFile::write`](Journal::write) has returned from is on stable storage.
//! - Rows are only ever added; each is linked to all before it, so that a change is found.
//! - Nothing that is there already is overwritten, whatever is wrong with it.

mod chain;
mod connect;
mod error;
mod follow;
mod input;
mod intervention;
mod json_lines;
mod lock;
mod meta;
mod name;
mod record;
mod row;
mod stored;
mod verify;

use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, ErrorCode};
use serde_json::Value;

use crate::scenario::model::Scenario;

use super::branch::BranchTree;
use super::journal::{Entry, Journal, JournalError, tree_of};
use chain::Chain;
use meta::{Meta, head_row, lay_out, source_rows};
use record::Record;
use row::{Inserts, Row};
use stored::Stored;

pub use error::{Damage, OpenError, ReadOnly};
pub use follow::{FollowError, FollowedFile};
pub use input::{read_input, write_input};
pub use json_lines::{ImportError, export, import};
pub use meta::ExerciseSetup;
pub use verify::{Unverified, Verified, verify};

/// The version of the format that this program writes, and the newest that it reads.
pub const FORMAT: i64 = 1;
/// Marks a database as a session file: `HTWS` in ASCII.
pub const APPLICATION: i64 = 0x4854_5753;

const SCHEMA: &str = include_str!("schema.sql");
/// Why nothing is recorded any more after somebody else has recorded something.
const PLAYED_ON: &str = "another program has gone on with this exercise; open it again";

/// A session file that is open.
#[derive(Debug)]
pub struct SessionFile {
    connection: Connection,
    scenario: Arc<Scenario>,
    recorded: i64,
    chain: Chain,
    read_only: Option<ReadOnly>,
}

/// A session file with all that was recorded in it.
#[derive(Debug)]
pub struct Opened {
    /// The file, to go on with.
    pub file: SessionFile,
    /// What is played.
    pub setup: ExerciseSetup,
    /// When it was begun, in milliseconds since 1970.
    pub created: i64,
    /// All that was recorded and is sound, in order.
    pub entries: Vec<Entry>,
    /// Its lines.
    pub tree: BranchTree,
}

impl SessionFile {
    /// Makes a new file. `created` is the time in milliseconds since 1970.
    ///
    /// # Errors
    /// Why it cannot be made; what is there already stays as it is.
    pub fn create(path: &Path, setup: &ExerciseSetup, created: i64) -> Result<Self, OpenError> {
        let meta = Meta::new(setup, created);
        let sources = source_rows(&setup.source_texts);
        let connection = connect::make(path, |connection| lay_out(connection, &meta, &sources))?;
        lock::acquire(&connection).map_err(|error| connect::open_error(path, &error))?;
        let scenario = setup.scenario.clone();
        Ok(Self { connection, scenario, recorded: 0, chain: meta.chain(), read_only: None })
    }

    /// Opens a file. If something keeps it from being played on, but not from being read,
    /// [`Self::read_only`] says what.
    ///
    /// # Errors
    /// Why nothing of it can be used.
    pub fn open(path: &Path) -> Result<Opened, OpenError> {
        let stored = Stored::read(path)?;
        let Stored { connection, meta, sources, rows, chain, mut read_only } = stored;
        let setup = meta.load(&sources).map_err(|rejected| match &read_only {
            Some(ReadOnly::Damaged(damage)) => {
                OpenError::Damaged { path: path.to_owned(), damage: damage.clone() }
            }
            _ => {
                let program = meta.program.clone();
                OpenError::Scenario { path: path.to_owned(), program, rejected }
            }
        })?;
        let scenario = setup.scenario.clone();
        let (mut entries, mut damage) = entries(&rows, 1, &scenario);
        let tree = tree_of(&entries).unwrap_or_else(|at| {
            let why = "it does not follow from what was recorded before".to_owned();
            damage = Some(Damage::Content { seq: at as i64 + 1, why });
            entries.truncate(at);
            tree_of(&entries).unwrap_or_default()
        });
        read_only = read_only.or(damage.map(ReadOnly::Damaged));
        let recorded = rows.len() as i64;
        let file = Self { connection, scenario, recorded, chain, read_only };
        Ok(Opened { file, setup, created: meta.created, entries, tree })
    }

    /// Why nothing can be recorded in it, if so.
    pub const fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// Takes the file again if it was let go of, and makes sure that nobody has written to it.
    fn ensure_lock(&self) -> Result<(), JournalError> {
        if lock::is_acquired(&self.connection) {
            return Ok(());
        }
        lock::acquire(&self.connection).map_err(|error| not_written(&error))?;
        let refused = match head(&self.connection) {
            Ok(ends) if ends == (self.recorded, self.chain.to_string()) => return Ok(()),
            Ok(_) => JournalError::ReadOnly(PLAYED_ON.to_owned()),
            Err(error) => not_written(&error),
        };
        lock::release(&self.connection).map_err(|error| not_written(&error))?;
        Err(refused)
    }

    fn record(&mut self, entries: &[Entry]) -> rusqlite::Result<()> {
        let (mut recorded, mut chain) = (self.recorded, self.chain);
        lock::commit(&self.connection, |writing| {
            let mut inserts = Inserts::new(writing);
            for entry in entries {
                let mut row = Row::of(&Record::of(entry, &self.scenario));
                recorded += 1;
                row.set("seq", Value::from(recorded));
                chain = row.link(chain);
                inserts.add(&row)?;
            }
            writing.execute("DELETE FROM head", [])?;
            head_row(recorded, chain).insert(writing)
        })?;
        (self.recorded, self.chain) = (recorded, chain);
        Ok(())
    }
}

impl Journal for SessionFile {
    fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        if let Some(why) = &self.read_only {
            return Err(JournalError::ReadOnly(why.to_string()));
        }
        if entries.is_empty() {
            return Ok(());
        }
        self.ensure_lock()?;
        let recorded = self.record(entries).map_err(|error| not_written(&error));
        // What is recorded stays recorded. If somebody was quicker, the next writing says so.
        drop(self.ensure_lock());
        recorded
    }
}

/// Where a file ends.
fn head(connection: &Connection) -> rusqlite::Result<(i64, String)> {
    connection.query_row("SELECT seq, chain FROM head", [], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn not_written(error: &rusqlite::Error) -> JournalError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => JournalError::Full,
        Some(ErrorCode::DatabaseBusy) => JournalError::Elsewhere,
        _ => JournalError::Failed(error.to_string()),
    }
}

/// The entries of rows, the first of which has the number `first`, up to the first that makes no
/// sense.
fn entries(rows: &[Row], first: i64, scenario: &Scenario) -> (Vec<Entry>, Option<Damage>) {
    let mut entries = Vec::with_capacity(rows.len());
    for (row, seq) in rows.iter().zip(first..) {
        let record = row.record::<Record>();
        match record.and_then(|record| record.entry(scenario)) {
            Ok(entry) => entries.push(entry),
            Err(why) => return (entries, Some(Damage::Content { seq, why })),
        }
    }
    (entries, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::base::minute::Minute;
    use crate::scenario::{LoadOptions, load};
    use crate::session::step::Position;

    fn note(length: usize) -> Entry {
        let (author, body) = ("somebody".to_owned(), "x".repeat(length));
        let at = Position { minute: Minute(1), after: 0 };
        Entry::Note { branch: 0, at, author, body, bookmark: false, wall: 0 }
    }

    /// What a crash of the machine must not undo cannot be shown here, only asked for.
    #[test]
    fn the_database_is_told_to_wait_for_the_disk() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("safe.hotwash");
        let pack = Path::new("scenarios/packs/first-steps");
        let loaded = load(pack, &LoadOptions::default()).expect("a valid scenario");
        let created =
            SessionFile::create(&path, &ExerciseSetup::new(loaded, 1), 0).expect("a new file");
        let settings = |file: &SessionFile| {
            let setup = |name| {
                let value = file.connection.pragma_query_value(None, name, |row| row.get(0));
                value.map(|value: rusqlite::types::Value| format!("{value:?}")).expect("a setting")
            };
            ["synchronous", "journal_mode", "locking_mode"].map(setup)
        };
        let expected = ["Integer(3)", "Text(\"delete\")", "Text(\"normal\")"];
        assert_eq!(settings(&created), expected);
        drop(created);
        let opened = SessionFile::open(&path).expect("a sound file");
        assert_eq!(settings(&opened.file), expected);
    }

    /// Between a commit and the next transaction a file is nobody's for a moment. Whoever is quick
    /// enough then has it, and neither of the two loses or overwrites anything.
    #[test]
    fn a_file_that_was_lost_between_two_commits_is_not_written_any_more() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("two.hotwash");
        let pack = Path::new("scenarios/packs/first-steps");
        let loaded = load(pack, &LoadOptions::default()).expect("a valid scenario");
        let mut first =
            SessionFile::create(&path, &ExerciseSetup::new(loaded, 1), 0).expect("a new file");
        first.write(&[note(1)]).expect("it has the file");
        lock::release(&first.connection).expect("it has the file");
        let second = SessionFile::open(&path).expect("it is free");
        assert_eq!(first.write(&[note(2)]), Err(JournalError::Elsewhere));
        drop(second);
        first.write(&[note(3)]).expect("nothing has changed");
        lock::release(&first.connection).expect("it has the file");
        let mut second = SessionFile::open(&path).expect("it is free").file;
        second.write(&[note(4)]).expect("it has the file");
        drop(second);
        for _ in 0..2 {
            let error = first.write(&[note(5)]).expect_err("somebody else has gone on");
            assert!(error.to_string().contains("open it again"), "{error}");
        }
        let entries = SessionFile::open(&path).expect("a sound file").entries;
        assert_eq!(entries, [note(1), note(3), note(4)]);
    }

    #[test]
    fn a_full_disk_loses_nothing_that_was_acknowledged() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("full.hotwash");
        let pack = Path::new("scenarios/packs/first-steps");
        let loaded = load(pack, &LoadOptions::default()).expect("a valid scenario");
        let setup = ExerciseSetup::new(loaded, 1);
        let mut file = SessionFile::create(&path, &setup, 0).expect("a new file");
        let pages = |name| file.connection.pragma_query_value(None, name, |row| row.get(0));
        let pages: i64 = pages("page_count").expect("a count");
        file.connection.pragma_update(None, "max_page_count", pages + 3).expect("a limit");
        let mut taken = Vec::new();
        let refused = loop {
            match file.write(&[note(1_000), note(10)]) {
                Ok(()) => taken.extend([note(1_000), note(10)]),
                Err(error) => break error,
            }
        };
        assert_eq!(refused, JournalError::Full);
        assert_eq!(file.write(&[note(9_000)]), Err(JournalError::Full));
        assert!(!taken.is_empty());
        // As soon as there is room, it goes on.
        file.connection.pragma_update(None, "max_page_count", pages + 30).expect("a limit");
        file.write(&[note(9_000)]).expect("there is room");
        taken.push(note(9_000));
        drop(file);
        let opened = SessionFile::open(&path).expect("a sound file");
        assert_eq!(opened.file.read_only(), None);
        assert_eq!(opened.entries, taken);
    }
}
