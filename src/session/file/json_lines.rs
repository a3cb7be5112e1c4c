//! A session file as lines of JSON, one row each, and back again.

use std::io::{BufRead, ErrorKind, Read, Write};
use std::path::Path;

use serde_json::Value;
use thiserror::Error;

use super::connect::make;
use super::damage::Damage;
use super::entries::Reader;
use super::entry_error::EntryError;
use super::error::{OpenError, Remark};
use super::head_error::HeadError;
use super::limits::{Counts, Limit, VALUE_BYTES};
use super::meta::{Meta, head_row, lay_out};
use super::record::Record;
use super::row::{Inserts, Row};
use super::schema::{OLDEST, Table, grows, version_with};
use super::sources::{Source, hash_over};
use super::stored::{follow, read};
use crate::base::explain::Explain;
use crate::base::message::{Message, message};

/// The longest line that is read: six characters may stand for one, and there is more in a row
/// than its longest value.
const MAX_LINE_BYTES: u64 = 8 * VALUE_BYTES;

/// Why lines cannot be written or read.
#[derive(Debug, Error)]
#[error("{}", self.reason())]
pub enum ImportError {
    /// A session file cannot be opened or made.
    Open(#[from] OpenError),
    /// The session file is damaged; what is sound of it was written.
    Unsound(Damage),
    /// Texts that the exercise can do without are damaged; all else was written.
    LeftOut(Remark),
    /// The lines themselves cannot be read or written.
    Transfer(#[from] std::io::Error),
    /// A line is not one of an export.
    Line {
        /// Which, from 1.
        line: usize,
        /// What is wrong.
        why: LineError,
    },
    /// The lines are not a whole exercise.
    Whole(IncompleteExport),
}

/// Why a line is not one of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineError {
    /// It is not text.
    NoText,
    /// It is longer than any line of an export.
    TooLong,
    /// It has columns that the format does not know.
    OtherColumns,
    /// Its columns are not written as an export writes them.
    OtherSpelling,
    /// It stands where an export has another one.
    Misplaced,
    /// It cannot be understood.
    Entry(EntryError),
}

/// Why lines are not a whole exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncompleteExport {
    /// What they say about the exercise.
    Head(HeadError),
    /// Texts of the scenario were changed.
    Texts,
    /// A line was changed, or is missing.
    Link(Damage),
    /// The last lines are missing or were changed.
    End,
}

impl From<EntryError> for LineError {
    fn from(error: EntryError) -> Self {
        Self::Entry(error)
    }
}

impl LineError {
    fn message(&self) -> Message {
        match self {
            Self::NoText => message!("line-no-text"),
            Self::TooLong => message!("line-too-long", most = MAX_LINE_BYTES),
            Self::OtherColumns => message!("line-other-columns"),
            Self::OtherSpelling => message!("line-other-spelling"),
            Self::Misplaced => message!("line-misplaced"),
            Self::Entry(error) => error.message(),
        }
    }
}

impl IncompleteExport {
    fn message(&self) -> Message {
        match self {
            Self::Head(error) => error.message(),
            Self::Texts => message!("export-texts"),
            Self::Link(damage) => damage.reason(),
            Self::End => message!("export-end"),
        }
    }
}

impl ImportError {
    /// Whether what is sound was written all the same.
    pub const fn is_partial(&self) -> bool {
        matches!(self, Self::Unsound(_) | Self::LeftOut(_))
    }
}

impl Explain for ImportError {
    fn code(&self) -> &'static str {
        match self {
            Self::Open(error) => error.code(),
            Self::Unsound(damage) => damage.code(),
            Self::LeftOut(remark) => remark.code(),
            Self::Transfer(_) => "transfer",
            Self::Line { .. } => "line",
            Self::Whole(_) => "no-export",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Open(error) => error.reason(),
            Self::Unsound(damage) => message!("export-sound-part", why = damage.reason()),
            Self::LeftOut(remark) => message!("export-sound-part", why = remark.reason()),
            Self::Transfer(error) => message!("import-transfer", why = error.to_string()),
            Self::Line { line, why } => {
                message!("import-line", line = line.to_string(), why = why.message())
            }
            Self::Whole(why) => message!("import-whole", why = why.message()),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::Open(error) => error.remedy(),
            Self::Unsound(damage) => damage.remedy(),
            Self::LeftOut(remark) => remark.remedy(),
            Self::Transfer(_) | Self::Line { .. } | Self::Whole(_) => self.reason().its("help"),
        }
    }
}

/// Writes a session file as lines of JSON: head, sources, everything recorded in order, and a last
/// line that says where it ends. What whoever reads them should know is given back.
///
/// # Errors
/// Why not. Of a damaged file the sound part is written, without the last line.
pub fn export(path: &Path, mut into: impl Write) -> Result<Vec<Remark>, ImportError> {
    let mut stored = read(path)?;
    // What makes no sense is not sound, if the scenario is there to tell.
    let setup = stored.meta.load(&stored.sources, &stored.state);
    let garbled = setup.ok().and_then(|setup| {
        let (entries, damage) = Reader::new(setup.scenario, stored.meta.format).read(&stored.rows);
        stored.rows.truncate(entries.len());
        damage
    });
    stored.damage = stored.damage.or(garbled);
    let (heads, sources) = (stored.meta.rows(), stored.state.sound_rows(&stored.sources));
    for row in heads.iter().chain(&sources).chain(&stored.rows) {
        writeln!(into, "{}", row.line())?;
    }
    if let Some(damage) = stored.damage {
        return Err(ImportError::Unsound(damage));
    }
    let is_left_out = |remark: &&Remark| matches!(remark, Remark::TextsLeftOut(_));
    if let Some(remark) = stored.remarks.iter().find(is_left_out) {
        return Err(ImportError::LeftOut(remark.clone()));
    }
    writeln!(into, "{}", head_row(stored.rows.len() as i64, stored.chain).line())?;
    into.flush()?;
    Ok(stored.remarks)
}

/// Makes a session file of what [`export`] wrote.
///
/// # Errors
/// What is wrong with the lines, or why no file can be made. None is left behind then.
pub fn import(from: impl BufRead, path: &Path) -> Result<(), ImportError> {
    let Lines { heads, sources, mut rows, ends, .. } = Lines::default().read(from, path)?;
    let head = |error| ImportError::Whole(IncompleteExport::Head(error));
    let meta = Meta::of(&heads).map_err(head)?;
    if !(OLDEST..=super::FORMAT).contains(&meta.format) {
        return Err(head(HeadError::NoFormat(meta.format)));
    }
    let read = sources.iter().filter_map(Source::of).collect::<Vec<_>>();
    if hash_over(&read) != meta.scenario_hash || !read.iter().all(Source::is_sound) {
        return Err(ImportError::Whole(IncompleteExport::Texts));
    }
    let (chain, broken) = follow(&mut rows, 1, meta.chain(), || meta.calendar(&read));
    if let Some(damage) = broken {
        return Err(ImportError::Whole(IncompleteExport::Link(damage)));
    }
    let end = head_row(rows.len() as i64, chain);
    if ends != [end.clone()] {
        return Err(ImportError::Whole(IncompleteExport::End));
    }
    // Lines with rows of no such table were refused.
    let with = |format, row: &Row| version_with(row.table(), format).unwrap_or(format);
    let format = rows.iter().fold(meta.format, with);
    make(path, format, |connection| {
        lay_out(connection, format, &meta, &sources)?;
        let mut inserts = Inserts::new(connection);
        rows.iter().try_for_each(|row| inserts.add(row))?;
        connection.execute("DELETE FROM head", [])?;
        end.insert(connection)
    })?;
    Ok(())
}

/// The rows of an export, sorted out.
#[derive(Default)]
struct Lines {
    heads: Vec<Row>,
    sources: Vec<Row>,
    rows: Vec<Row>,
    ends: Vec<Row>,
    bytes: u64,
    counts: Counts,
}

impl Lines {
    /// Takes up all lines that are to become a file.
    fn read(mut self, mut from: impl BufRead, path: &Path) -> Result<Self, ImportError> {
        let mut text = String::new();
        for line in 1.. {
            text.clear();
            let read = from.by_ref().take(MAX_LINE_BYTES).read_line(&mut text);
            let read = read.map_err(|error| match error.kind() {
                ErrorKind::InvalidData => ImportError::Line { line, why: LineError::NoText },
                _ => error.into(),
            })?;
            if read == 0 {
                break;
            }
            if read as u64 == MAX_LINE_BYTES {
                return Err(ImportError::Line { line, why: LineError::TooLong });
            }
            let row = self.row(&text).map_err(|why| ImportError::Line { line, why })?;
            self.take(row, read as u64).map_err(|limit| {
                let path = path.to_owned();
                OpenError::TooLarge { path, limit }
            })?;
        }
        Ok(self)
    }

    /// Takes up a row. What is imported is read again, so it has to keep the same limits.
    fn take(&mut self, row: Row, bytes: u64) -> Result<(), Limit> {
        self.bytes += bytes;
        Limit::FileBytes.check(self.bytes)?;
        let list = match row.table() {
            "meta" => &mut self.heads,
            "head" => &mut self.ends,
            "sources" => {
                self.counts.text(row.text_bytes())?;
                &mut self.sources
            }
            table => {
                self.counts.row(table)?;
                &mut self.rows
            }
        };
        list.push(row);
        Ok(())
    }

    /// The format that the lines so far say that they have.
    fn format(&self) -> i64 {
        let format = self.heads.iter().find(|row| row.text("name") == Some("format"));
        let format = format.and_then(|row| row.text("value")?.parse().ok());
        format.filter(|it| (OLDEST..=super::FORMAT).contains(it)).unwrap_or(super::FORMAT)
    }

    /// Whether a row stands where an export has it; that of entries among each other is part of the
    /// chain.
    fn may_follow(&self, row: &Row) -> bool {
        let is_before = |rows: &[Row], column| {
            rows.last().is_none_or(|last| last.text(column) < row.text(column))
        };
        let nothing_of = |lists: &[&Vec<Row>]| lists.iter().all(|rows| rows.is_empty());
        match row.table() {
            "meta" => {
                nothing_of(&[&self.sources, &self.rows, &self.ends])
                    && is_before(&self.heads, "name")
                    && self.heads.len() < Meta::ROWS
            }
            "sources" => nothing_of(&[&self.rows, &self.ends]) && is_before(&self.sources, "path"),
            _ => nothing_of(&[&self.ends]),
        }
    }

    /// The row of a line. Its columns become part of statements, so only known ones get this far.
    fn row(&self, text: &str) -> Result<Row, LineError> {
        let row: Row = serde_json::from_str(text).map_err(EntryError::from)?;
        let column = |name| row.text(name).unwrap_or_default();
        let format = self.format();
        let known = match row.table() {
            table @ ("meta" | "sources") => {
                let columns = Table::named(table, format).columns();
                let mut known = Row::new(table, []);
                columns.into_iter().for_each(|name| known.set(name, Value::from(column(name))));
                known
            }
            "head" => {
                let columns =
                    [("seq", row.number("seq").into()), ("chain", column("chain").into())];
                Row::new("head", columns)
            }
            table if version_with(table, format).is_none() && grows(table) => {
                return Err(LineError::OtherColumns);
            }
            _ => {
                let record: Record = row.clone().without("seq").without("chain").record()?;
                let mut known = Row::of(&record).for_format(format);
                known.set("seq", row.number("seq").into());
                known.set("chain", column("chain").into());
                known
            }
        };
        if known != row {
            return Err(LineError::OtherColumns);
        }
        // A column that is there twice would be read in one way here and in another elsewhere.
        if Some(row.line().as_str()) != text.lines().next() {
            return Err(LineError::OtherSpelling);
        }
        if !self.may_follow(&row) {
            return Err(LineError::Misplaced);
        }
        Ok(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use super::super::super::journal::Journal;
    use super::super::limits::FILE_BYTES;
    use super::super::tests::{new_file, note};

    #[test]
    fn lines_beyond_what_one_file_may_hold_are_refused_by_the_name_of_the_limit() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("exported.hotwash");
        new_file(&path).write(&[note(1), note(2)]).expect("there is room");
        let mut lines = Vec::new();
        export(&path, &mut lines).expect("a sound file");
        let refused = |before: Lines| match before.read(lines.as_slice(), &path) {
            Ok(_) => None,
            Err(ImportError::Open(OpenError::TooLarge { limit, .. })) => Some(limit),
            Err(error) => panic!("{error}"),
        };
        let before = |room| Lines { bytes: FILE_BYTES - room as u64, ..Lines::default() };
        assert_eq!(refused(before(lines.len())), None);
        assert_eq!(refused(before(lines.len() - 1)), Some(Limit::FileBytes));
        let before = |room| Lines { counts: Counts::with_room_for(room), ..Lines::default() };
        assert_eq!(refused(before(2)), None);
        assert_eq!(refused(before(1)), Some(Limit::Rows));
    }
}
