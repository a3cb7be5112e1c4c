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
mod damage;
mod entries;
mod entry_error;
mod error;
mod follow;
mod head_error;
mod input;
mod interrupted;
mod intervention;
mod json_lines;
mod limits;
mod location;
mod lock;
mod meta;
mod name;
mod on_record;
mod reasons;
mod record;
mod release;
mod row;
mod schema;
mod sources;
mod stored;
mod summary;
mod tree_play;
mod verify;
mod writing;

use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use crate::scenario::model::Scenario;

use super::branch::BranchTree;
use super::journal::Entry;
use chain::Chain;
use limits::Counts;
use location::Location;
use meta::{Meta, lay_out};
use row::Row;
use sources::Source;

pub use content::SessionContent;
pub use damage::{BrokenLink, Damage};
pub use entry_error::{EntryError, Named};
pub use error::{Foreign, OpenError, ReadOnly, Remark};
pub use follow::{FollowError, FollowedFile};
pub use head_error::HeadError;
pub use input::{read_input, write_input};
pub use json_lines::{ImportError, IncompleteExport, LineError, export, import};
pub use limits::Limit as FileLimit;
pub use lock::{check_idle, read_committed};
pub use meta::ExerciseSetup;
pub use schema::FORMAT;
pub use summary::Summary;
pub use verify::{Found, Proof, Unverified, Verified, verify};

/// Marks a database as a session file: `HTWS` in ASCII.
pub const APPLICATION: i64 = 0x4854_5753;

/// A session file that is open.
#[derive(Debug)]
pub struct SessionFile {
    /// Nothing if the file is only read.
    writer: Option<Writer>,
    scenario: Arc<Scenario>,
    on_record: on_record::OnRecord,
    end: End,
    /// What a writing came to of which it is not known whether it is on record.
    in_doubt: Option<Written>,
    read_only: Option<ReadOnly>,
}

/// A file that is open for writing.
#[derive(Debug)]
struct Writer {
    connection: Connection,
    /// Goes after the connection.
    #[expect(dead_code, reason = "held as long as the file is open")]
    holding: lock::Holding,
    location: Location,
}

/// Where a file ends.
#[derive(Debug, Clone, Copy)]
struct End {
    /// How many rows were recorded.
    recorded: i64,
    chain: Chain,
    counts: Counts,
}

/// Rows that were written, and where the file ends with them.
#[derive(Debug)]
struct Written {
    rows: Vec<Row>,
    end: End,
    /// The version of the format with them.
    format: i64,
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
    /// The revision of the kernel that played it.
    pub kernel_rev: u32,
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
        let connection = connect::make(path, FORMAT, |it| lay_out(it, FORMAT, &meta, &rows))?;
        let chain = meta.chain();
        Ok(Self {
            writer: Some(Writer::of_new(path, connection)?),
            scenario: setup.scenario.clone(),
            on_record: on_record::OnRecord::new(meta, rows),
            end: End { recorded: 0, chain, counts },
            in_doubt: None,
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
        let stored::Stored { meta, format, sources, rows, .. } = &held.stored;
        let on_record = on_record::OnRecord::of(meta, *format, sources, rows);
        let read = SessionContent::of(path, held.stored)?;
        let SessionContent { setup, created, entries, tree, kernel_rev, rows, chain, .. } = read;
        let mut remarks = read.remarks;
        remarks.extend(held.recovered);
        let read_only = read.read_only.or(held.why_not);
        let scenario = setup.scenario.clone();
        let counts = Counts::default().with(&entries).unwrap_or_default();
        let end = End { recorded: rows, chain, counts };
        let writer = held.connection.map(|(connection, holding)| Writer::new(connection, holding));
        let file = Self { writer, scenario, on_record, end, in_doubt: None, read_only };
        Ok(Opened { file, setup, created, entries, tree, kernel_rev, remarks })
    }

    /// Makes a new file with all that is on record, and goes on there: the way out when the old
    /// place is gone, is read-only, or fails. Nothing of the old file is needed for it; if it can
    /// still be reached, it stays as it is, and other programs may open it.
    ///
    /// What a director has not written yet is not in it: call
    /// [`Director::keep_up`](super::director::Director::keep_up) right after it, as in
    /// `director.journal_mut().save_as(path)?; director.keep_up(wall)?`. What was in doubt
    /// ([`JournalError::InDoubt`](super::journal::JournalError::InDoubt)) is not on record in the
    /// new file, whatever the old one says.
    ///
    /// # Errors
    /// Why it cannot be made, or that what is open is damaged; it goes on in the old file then.
    pub fn save_as(&mut self, path: &Path) -> Result<(), OpenError> {
        if let Some(ReadOnly::Damaged(damage)) = &self.read_only {
            // What is sound of it would look like all of it there.
            return Err(OpenError::Damaged { path: path.to_owned(), damage: damage.clone() });
        }
        let connection = connect::make(path, self.on_record.format(), |connection| {
            self.on_record.fill(connection, self.end.recorded, self.end.chain)
        })?;
        self.writer = Some(Writer::of_new(path, connection)?);
        self.in_doubt = None;
        if self.read_only == Some(ReadOnly::Permission) {
            self.read_only = None;
        }
        Ok(())
    }

    /// Why nothing can be recorded in it, if so.
    pub const fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }
}

impl Writer {
    fn new(connection: Connection, holding: lock::Holding) -> Self {
        let location = Location::of(holding.path().to_owned());
        Self { connection, holding, location }
    }

    /// That of a file that was made a moment ago.
    fn of_new(path: &Path, connection: Connection) -> Result<Self, OpenError> {
        let real = std::fs::canonicalize(path);
        let real = real.map_err(|error| connect::unreadable(path, &error))?;
        Ok(Self::new(connection, lock::Holding::new(real)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::base::minute::Minute;
    use crate::scenario::{LoadOptions, load};
    use crate::session::journal::{Journal, JournalError};
    use crate::session::step::Position;

    fn connection(file: &SessionFile) -> &Connection {
        &file.writer.as_ref().expect("it is open for writing").connection
    }

    /// An exercise in which nothing was recorded yet.
    pub fn new_file(path: &Path) -> SessionFile {
        let pack = Path::new("scenarios/packs/first-steps");
        let loaded = load(pack, &LoadOptions::default()).expect("a valid scenario");
        SessionFile::create(path, &ExerciseSetup::new(loaded, 1), 0).expect("a new file")
    }

    /// A note of a length.
    pub fn note(length: usize) -> Entry {
        let (author, body) = ("somebody".to_owned(), "x".repeat(length));
        let at = Position { minute: Minute(1), after: 0 };
        Entry::Note { branch: 0, at, author, body, bookmark: false, wall: 0 }
    }

    /// What a crash of the machine must not undo cannot be shown here, only asked for.
    #[test]
    fn the_database_is_told_to_wait_for_the_disk() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("safe.hotwash");
        let created = new_file(&path);
        let settings = |file: &SessionFile| {
            let setup = |name| {
                let value = connection(file).pragma_query_value(None, name, |row| row.get(0));
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
        let mut first = new_file(&path);
        first.write(&[note(1)]).expect("it has the file");
        lock::release(connection(&first)).expect("it has the file");
        let second = SessionFile::open(&path).expect("it is free");
        assert_eq!(first.write(&[note(2)]), Err(JournalError::Elsewhere));
        drop(second);
        first.write(&[note(3)]).expect("nothing has changed");
        lock::release(connection(&first)).expect("it has the file");
        let mut second = SessionFile::open(&path).expect("it is free").file;
        second.write(&[note(4)]).expect("it has the file");
        drop(second);
        for _ in 0..2 {
            assert_eq!(first.write(&[note(5)]), Err(JournalError::PlayedOn));
        }
        let entries = SessionFile::open(&path).expect("a sound file").entries;
        assert_eq!(entries, [note(1), note(3), note(4)]);
    }

    #[test]
    fn a_full_disk_loses_nothing_that_was_acknowledged() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("full.hotwash");
        let mut file = new_file(&path);
        let pages = |name| connection(&file).pragma_query_value(None, name, |row| row.get(0));
        let pages: i64 = pages("page_count").expect("a count");
        connection(&file).pragma_update(None, "max_page_count", pages + 3).expect("a limit");
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
        connection(&file).pragma_update(None, "max_page_count", pages + 30).expect("a limit");
        file.write(&[note(9_000)]).expect("there is room");
        taken.push(note(9_000));
        drop(file);
        let opened = SessionFile::open(&path).expect("a sound file");
        assert_eq!(opened.file.read_only(), None);
        assert_eq!(opened.entries, taken);
    }
}
