//! An exercise on disk: one file `NAME.hotwash`, a SQLite database that can be mailed and that any
//! SQLite reader can open. `docs/format-session.md` describes it table by table.
//!
//! Invariants:
//! - What [`SessionFile::write`](Journal::write) has returned from is on stable storage.
//! - Rows are only ever added; each is linked to all before it, so that a change is found.
//! - Nothing that is there already is overwritten, whatever is wrong with it.

mod chain;
mod connect;
mod content;
mod copy;
mod entries;
mod error;
mod follow;
mod input;
mod interrupted;
mod intervention;
mod json_lines;
mod limits;
mod lock;
mod meta;
mod name;
mod reasons;
mod record;
mod release;
mod row;
mod schema;
mod sources;
mod stored;
mod tree_play;
mod verify;

use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, ErrorCode};
use serde_json::Value;

use crate::base::problem::Problem;
use crate::scenario::model::Scenario;

use super::branch::BranchTree;
use super::journal::{Entry, Journal, JournalError};
use chain::Chain;
use limits::Counts;
use meta::{Meta, head_row, lay_out};
use record::Record;
use row::{Inserts, Row};
use sources::Source;

pub use content::SessionContent;
pub use error::{Damage, Foreign, OpenError, ReadOnly, Remark};
pub use follow::{FollowError, FollowedFile};
pub use input::{read_input, write_input};
pub use json_lines::{ImportError, export, import};
pub use limits::Limit as FileLimit;
pub use meta::ExerciseSetup;
pub use verify::{Proof, Unverified, Verified, verify};

/// The version of the format that this program writes, and the newest that it reads.
pub const FORMAT: i64 = 2;
/// Marks a database as a session file: `HTWS` in ASCII.
pub const APPLICATION: i64 = 0x4854_5753;

/// Why nothing is recorded any more after somebody else has recorded something.
const PLAYED_ON: &str = "another program has gone on with this exercise";

/// A session file that is open.
#[derive(Debug)]
pub struct SessionFile {
    /// Nothing if the file is only read.
    connection: Option<Connection>,
    /// Goes after the connection.
    #[expect(dead_code, reason = "held as long as the file is open")]
    holding: Option<lock::Holding>,
    scenario: Arc<Scenario>,
    format: i64,
    recorded: i64,
    chain: Chain,
    counts: Counts,
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
    /// Its branches.
    pub tree: BranchTree,
    /// What whoever goes on with it should know.
    pub remarks: Vec<Remark>,
}

impl SessionFile {
    /// Makes a new file. `created` is the time in milliseconds since 1970.
    ///
    /// # Errors
    /// Why it cannot be made; what is there already stays as it is.
    pub fn create(path: &Path, setup: &ExerciseSetup, created: i64) -> Result<Self, OpenError> {
        let meta = Meta::new(setup, created);
        let sources = Source::all(&setup.source_texts, FORMAT);
        let mut counts = Counts::default();
        sources.iter().try_for_each(|source| counts.text(source.bytes())).map_err(|limit| {
            let path = path.to_owned();
            OpenError::TooLarge { path, limit }
        })?;
        let rows: Vec<Row> = sources.iter().map(Source::row).collect();
        let connection =
            connect::make(path, FORMAT, |connection| lay_out(connection, &meta, &rows))?;
        // It has been made a moment ago, so its path is there.
        let holding = std::fs::canonicalize(path).ok().map(lock::Holding::new);
        lock::acquire(&connection).map_err(|error| connect::open_error(path, &error))?;
        Ok(Self {
            connection: Some(connection),
            holding,
            scenario: setup.scenario.clone(),
            format: FORMAT,
            recorded: 0,
            chain: meta.chain(),
            counts,
            read_only: None,
        })
    }

    /// Opens a file to go on with the exercise in it. If something keeps it from being played on,
    /// but not from being read, [`Self::read_only`] says what. What an interrupted program has left
    /// is put right, after the file and its journal were kept under other names.
    ///
    /// To read what was recorded, [`SessionContent::read`] writes nothing and waits for nobody.
    ///
    /// # Errors
    /// Why nothing of it can be used.
    pub fn open(path: &Path) -> Result<Opened, OpenError> {
        let held = lock::take_file(path)?;
        let read = SessionContent::of(path, held.stored)?;
        let SessionContent { setup, created, entries, tree, format, rows, chain, .. } = read;
        let mut remarks = read.remarks;
        remarks.extend(held.recovered);
        let read_only = read.read_only.or(held.why_not);
        let scenario = setup.scenario.clone();
        let counts = Counts::default().with(&entries).unwrap_or_default();
        let (connection, holding) = held.connection.unzip();
        let recorded = rows;
        let file =
            Self { connection, holding, scenario, format, recorded, chain, counts, read_only };
        Ok(Opened { file, setup, created, entries, tree, remarks })
    }

    /// Why nothing can be recorded in it, if so.
    pub const fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// Takes the file again if it was let go of, and makes sure that nobody has written to it.
    fn hold(&self, connection: &Connection) -> Result<(), JournalError> {
        if lock::is_acquired(connection) {
            return Ok(());
        }
        lock::acquire(connection).map_err(|error| not_written(&error))?;
        let refused = match head(connection) {
            Ok(ends) if ends == (self.recorded, self.chain.to_string()) => return Ok(()),
            Ok(_) => JournalError::ReadOnly(PLAYED_ON.to_owned()),
            Err(error) => not_written(&error),
        };
        lock::release(connection).map_err(|error| not_written(&error))?;
        Err(refused)
    }

    fn record(&self, connection: &Connection, entries: &[Entry]) -> rusqlite::Result<(i64, Chain)> {
        let (mut recorded, mut chain) = (self.recorded, self.chain);
        lock::commit(connection, |writing| {
            let mut inserts = Inserts::new(writing);
            for entry in entries {
                let mut row = Row::of(&Record::of(entry, &self.scenario)).for_format(self.format);
                recorded += 1;
                row.set("seq", Value::from(recorded));
                chain = row.link(chain);
                inserts.add(&row)?;
            }
            writing.execute("DELETE FROM head", [])?;
            head_row(recorded, chain).insert(writing)
        })?;
        Ok((recorded, chain))
    }
}

impl Journal for SessionFile {
    fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        let connection = match (&self.read_only, &self.connection) {
            (None, Some(connection)) => connection,
            (why, _) => {
                let why = why.as_ref().map(Problem::reason).unwrap_or_default();
                return Err(JournalError::ReadOnly(why));
            }
        };
        if entries.is_empty() {
            return Ok(());
        }
        let noted;
        let entries = if self.format < FORMAT {
            noted = reasons::with_notes(entries);
            &noted
        } else {
            entries
        };
        let counts = self.counts.with(entries);
        let counts = counts.map_err(|limit| JournalError::Failed(limit.to_string()))?;
        self.hold(connection)?;
        let recorded = self.record(connection, entries).map_err(|error| not_written(&error));
        let recorded = recorded.map(|(recorded, chain)| {
            (self.recorded, self.chain, self.counts) = (recorded, chain, counts);
        });
        // What is recorded stays recorded. If somebody was quicker, the next writing says so.
        if let Some(connection) = &self.connection {
            drop(self.hold(connection));
        }
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
                let value = file.connection.as_ref().expect("it is open").pragma_query_value(
                    None,
                    name,
                    |row| row.get(0),
                );
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
        lock::release(first.connection.as_ref().expect("it is open")).expect("it has the file");
        let second = SessionFile::open(&path).expect("it is free");
        assert_eq!(first.write(&[note(2)]), Err(JournalError::Elsewhere));
        drop(second);
        first.write(&[note(3)]).expect("nothing has changed");
        lock::release(first.connection.as_ref().expect("it is open")).expect("it has the file");
        let mut second = SessionFile::open(&path).expect("it is free").file;
        second.write(&[note(4)]).expect("it has the file");
        drop(second);
        for _ in 0..2 {
            let error = first.write(&[note(5)]).expect_err("somebody else has gone on");
            assert!(error.to_string().contains("open the exercise again"), "{error}");
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
        let pages = |name| {
            file.connection
                .as_ref()
                .expect("it is open")
                .pragma_query_value(None, name, |row| row.get(0))
        };
        let pages: i64 = pages("page_count").expect("a count");
        file.connection
            .as_ref()
            .expect("it is open")
            .pragma_update(None, "max_page_count", pages + 3)
            .expect("a limit");
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
        file.connection
            .as_ref()
            .expect("it is open")
            .pragma_update(None, "max_page_count", pages + 30)
            .expect("a limit");
        file.write(&[note(9_000)]).expect("there is room");
        taken.push(note(9_000));
        drop(file);
        let opened = SessionFile::open(&path).expect("a sound file");
        assert_eq!(opened.file.read_only(), None);
        assert_eq!(opened.entries, taken);
    }
}
