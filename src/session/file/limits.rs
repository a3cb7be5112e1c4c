//! How much a session file may hold, and how much work SQLite may do to read it. A file may come
//! by mail from anybody: it is read within these limits or refused by the name of the limit. All
//! of them are far above what an exercise comes to; `docs/format-session.md` lists them.

use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit as Sqlite;

use super::super::about::About;
use super::super::journal::Entry;
use super::schema::is_written;
use crate::base::message::{Message, message};

/// Bytes of the file, and of a journal beside it.
pub const FILE_BYTES: u64 = 256 * 1024 * 1024;
/// Rows of all tables that grow, together.
pub const ROWS: u64 = 500_000;
/// Branches: somebody undoes something every minute of a day without a break.
pub const BRANCHES: u64 = 1_440;
/// Texts of the scenario.
pub const TEXTS: u64 = 1_000;
/// Bytes of all texts of the scenario together.
pub const TEXT_BYTES: u64 = 16 * 1024 * 1024;
/// What people write, together.
pub const NOTES: u64 = 20_000;
/// Bytes of one value: as long as a text of a scenario may be.
pub const VALUE_BYTES: u64 = 4 * 1024 * 1024;
/// Events of one exercise, of one minute of it, and steps of one branch: a row stands for each.
pub const EVENTS: u64 = ROWS;
/// Instructions of SQLite's virtual machine for one reading: some twenty for a row.
const INSTRUCTIONS: u64 = 50_000_000;
/// After how many instructions SQLite asks whether it may go on.
const BETWEEN: i32 = 10_000;

/// A limit that a file does not keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// [`FILE_BYTES`]
    FileBytes,
    /// [`ROWS`]
    Rows,
    /// [`BRANCHES`]
    Branches,
    /// [`TEXTS`]
    Texts,
    /// [`TEXT_BYTES`]
    TextBytes,
    /// [`NOTES`]
    Notes,
    /// [`VALUE_BYTES`]
    ValueBytes,
    /// More than can be in a file of its length, or [`INSTRUCTIONS`].
    Work,
}

impl Limit {
    /// A stable code for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FileBytes => "file-bytes",
            Self::Rows => "rows",
            Self::Branches => "branches",
            Self::Texts => "texts",
            Self::TextBytes => "text-bytes",
            Self::Notes => "notes",
            Self::ValueBytes => "value-bytes",
            Self::Work => "work",
        }
    }

    /// The most that is read.
    pub const fn most(self) -> u64 {
        match self {
            Self::FileBytes => FILE_BYTES,
            Self::Rows => ROWS,
            Self::Branches => BRANCHES,
            Self::Texts => TEXTS,
            Self::TextBytes => TEXT_BYTES,
            Self::Notes => NOTES,
            Self::ValueBytes => VALUE_BYTES,
            Self::Work => INSTRUCTIONS,
        }
    }

    /// What the limit is, in one sentence.
    pub fn message(self) -> Message {
        let most = self.most();
        match self {
            Self::FileBytes => message!("limit-file-bytes", most = most),
            Self::Rows => message!("limit-rows", most = most),
            Self::Branches => message!("limit-branches", most = most),
            Self::Texts => message!("limit-texts", most = most),
            Self::TextBytes => message!("limit-text-bytes", most = most),
            Self::Notes => message!("limit-notes", most = most),
            Self::ValueBytes => message!("limit-value-bytes", most = most),
            Self::Work => message!("limit-work"),
        }
    }

    /// Whether so much is too much.
    ///
    /// # Errors
    /// The limit itself.
    pub const fn check(self, found: u64) -> Result<(), Self> {
        if self.most() < found { Err(self) } else { Ok(()) }
    }
}

/// How much of what has a limit is in a file. Every way in and out counts with it, so that what is
/// written or imported is read again, and the other way round.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    /// Rows of all tables that grow.
    rows: u64,
    branches: u64,
    written: u64,
    texts: u64,
    text_bytes: u64,
}

impl Counts {
    /// Takes up a row of a table that grows.
    ///
    /// # Errors
    /// The limit that is passed with it.
    pub fn row(&mut self, table: &str) -> Result<(), Limit> {
        self.rows += 1;
        self.branches += u64::from(table == "lines");
        self.written += u64::from(is_written(table));
        Limit::Rows.check(self.rows)?;
        Limit::Branches.check(self.branches)?;
        Limit::Notes.check(self.written)
    }

    /// Takes up a text of the scenario, by its length with its path and its hash.
    ///
    /// # Errors
    /// The limit that is passed with it.
    pub fn text(&mut self, bytes: u64) -> Result<(), Limit> {
        self.texts += 1;
        self.text_bytes += bytes;
        Limit::Texts.check(self.texts)?;
        Limit::TextBytes.check(self.text_bytes)
    }

    /// With entries that are to be recorded.
    ///
    /// # Errors
    /// The first limit that would be passed.
    pub fn with(mut self, entries: &[Entry]) -> Result<Self, Limit> {
        for entry in entries {
            self.row(match entry {
                Entry::Step { .. } => "steps",
                Entry::Fork { .. } => "lines",
                Entry::Activate { .. } => "activations",
                Entry::Refusal { .. } => "refusals",
                Entry::Control { .. } => "control",
                Entry::Pace { .. } => "pace",
                Entry::Event { .. } => "events",
                Entry::Note { .. } => "notes",
                Entry::Wording { .. } => "wordings",
                Entry::DirectRelease { .. } => "handouts",
                Entry::Rating { .. } => "ratings",
                Entry::About { about, .. } => match about {
                    About::Particular { .. } => "particulars",
                    About::Players { .. } => "players",
                    About::Observation { .. } => "observations",
                    About::Improvement { .. } => "improvements",
                    About::ImprovementDetails { .. } => "details",
                    About::Evaluator { .. } => "evaluators",
                },
            })?;
        }
        Ok(self)
    }
}

/// Nothing of a file is run, trusted or mapped, and nothing in it may be larger than need be.
pub fn restrain(connection: &Connection) -> rusqlite::Result<()> {
    let limits = [
        // A row is a value for SQLite, and has some bytes besides its text.
        (Sqlite::SQLITE_LIMIT_LENGTH, VALUE_BYTES as i32 + 64 * 1024),
        (Sqlite::SQLITE_LIMIT_SQL_LENGTH, 16 * 1024),
        (Sqlite::SQLITE_LIMIT_COLUMN, 32),
        (Sqlite::SQLITE_LIMIT_EXPR_DEPTH, 16),
        (Sqlite::SQLITE_LIMIT_COMPOUND_SELECT, 1),
        (Sqlite::SQLITE_LIMIT_VDBE_OP, 10_000),
        (Sqlite::SQLITE_LIMIT_FUNCTION_ARG, 8),
        (Sqlite::SQLITE_LIMIT_ATTACHED, 0),
        (Sqlite::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 64),
        (Sqlite::SQLITE_LIMIT_VARIABLE_NUMBER, 32),
        (Sqlite::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Sqlite::SQLITE_LIMIT_WORKER_THREADS, 0),
    ];
    for (limit, most) in limits {
        connection.set_limit(limit, most)?;
    }
    let flags = [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ];
    for (flag, on) in flags {
        connection.set_db_config(flag, on)?;
    }
    connection.pragma_update(None, "cell_size_check", "ON")?;
    connection.pragma_update(None, "mmap_size", 0)
}

/// From now on, SQLite gives up with `SQLITE_INTERRUPT` when it has worked as much as one reading
/// may take.
pub fn begin_reading(connection: &mut Connection) -> rusqlite::Result<()> {
    let done = AtomicU64::new(0);
    let is_too_much = move || {
        let done = done.fetch_add(BETWEEN as u64, Ordering::Relaxed);
        INSTRUCTIONS < done
    };
    connection.progress_handler(BETWEEN, Some(is_too_much))
}

/// What is read next is our own, and may take as long as it takes.
pub fn end_reading(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.progress_handler(0, None::<fn() -> bool>)
}

#[cfg(test)]
impl Counts {
    /// Those of a file in which only so many rows have room.
    pub fn with_room_for(rows: u64) -> Self {
        Self { rows: ROWS - rows, ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use super::super::super::journal::{Journal, JournalError};
    use super::super::SessionFile;
    use super::super::error::OpenError;
    use super::super::stored::Tables;
    use super::super::tests::{new_file, note};

    #[test]
    fn each_limit_is_the_most_that_is_counted() {
        type Take = fn(&mut Counts) -> Result<(), Limit>;
        let cases: [(Limit, u64, Take); 9] = [
            (Limit::Rows, ROWS, |counts| counts.row("events")),
            (Limit::Branches, BRANCHES, |counts| counts.row("lines")),
            (Limit::Notes, NOTES, |counts| counts.row("notes")),
            (Limit::Notes, NOTES, |counts| counts.row("wordings")),
            (Limit::Notes, NOTES, |counts| counts.row("handouts")),
            (Limit::Notes, NOTES, |counts| counts.row("ratings")),
            (Limit::Notes, NOTES, |counts| counts.row("observations")),
            (Limit::Texts, TEXTS, |counts| counts.text(0)),
            (Limit::TextBytes, 4, |counts| counts.text(TEXT_BYTES / 4)),
        ];
        for (limit, most, take) in cases {
            let mut counts = Counts::default();
            for number in 0..most {
                assert_eq!(take(&mut counts), Ok(()), "{limit:?}, {number}");
            }
            assert_eq!(take(&mut counts), Err(limit));
        }
    }

    /// The rows of its head, where it ends and its texts are no rows of a table that grows.
    #[test]
    fn a_file_with_as_many_rows_as_may_be_is_read_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("full.hotwash");
        let mut file = new_file(&path);
        file.end.counts = Counts::with_room_for(2);
        file.write(&[note(1), note(2)]).expect("there is room");
        let refused = file.write(&[note(3)]);
        assert_eq!(refused, Err(JournalError::TooLarge(Limit::Rows.message())));
        drop(file);
        let connection = Connection::open(&path).expect("a database");
        let read = |room: u64| {
            let mut tables = Tables::new(&path, &connection, super::super::FORMAT)?;
            tables.counts = Counts::with_room_for(room);
            tables.head()?;
            let (rows, damage) = tables.rows_after(0)?;
            assert_eq!(damage, None);
            tables.ends()?;
            Ok(rows.len())
        };
        assert_eq!(read(2).expect("it keeps the limit"), 2);
        let refused: Result<_, OpenError> = read(1);
        assert!(matches!(refused, Err(OpenError::TooLarge { limit: Limit::Rows, .. })));
        // What is read of a file is counted before it is gone on with.
        let opened = SessionFile::open(&path).expect("a sound file");
        assert_eq!(opened.file.end.counts.rows, 2);
    }
}
