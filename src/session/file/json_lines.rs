//! A session file as lines of JSON, one row each, and back again.

use std::io::{BufRead, ErrorKind, Read, Write};
use std::path::Path;

use serde_json::Value;
use thiserror::Error;

use super::connect::make;
use super::error::{OpenError, ReadOnly};
use super::meta::{Meta, hash_of, head_row, lay_out, source_rows};
use super::record::Record;
use super::row::{Inserts, Row};
use super::stored::{Stored, follow};
use crate::scenario::SourceTexts;

/// The longest line that is read. A text of a scenario has at most 4 MB, and six characters may
/// stand for one.
const MAX_LINE_BYTES: u64 = 32 * 1024 * 1024;

/// Why lines cannot be written or read.
#[derive(Debug, Error)]
pub enum ImportError {
    /// A session file cannot be opened or made.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The session file is damaged; what is sound of it was written.
    #[error("only the sound part was exported: {0}")]
    Unsound(ReadOnly),
    /// The lines themselves cannot be read or written.
    #[error("the lines cannot be read or written: {0}; check the disk and the permissions")]
    Transfer(#[from] std::io::Error),
    /// A line is not one of an export.
    #[error("line {line}: {why}; import a file that `export` wrote, unchanged")]
    Line {
        /// Which, from 1.
        line: usize,
        /// What is wrong.
        why: String,
    },
    /// The lines are not a whole exercise.
    #[error("{0}; import a file that `export` wrote, unchanged")]
    Whole(String),
}

/// Writes a session file as lines of JSON: head, sources, everything recorded in order, and a last
/// line that says where it ends.
///
/// # Errors
/// Why not. Of a damaged file the sound part is written, without the last line.
pub fn export(path: &Path, mut into: impl Write) -> Result<(), ImportError> {
    let stored = Stored::read(path)?;
    let heads = stored.meta.rows();
    for row in heads.iter().chain(&stored.sources).chain(&stored.rows) {
        writeln!(into, "{}", row.line())?;
    }
    if let Some(damage) = stored.damage() {
        return Err(ImportError::Unsound(ReadOnly::Damaged(damage.clone())));
    }
    writeln!(into, "{}", head_row(stored.rows.len() as i64, stored.chain).line())?;
    Ok(into.flush()?)
}

/// Makes a session file of what [`export`] wrote.
///
/// # Errors
/// What is wrong with the lines, or why no file can be made. None is left behind then.
pub fn import(from: impl BufRead, path: &Path) -> Result<(), ImportError> {
    let Lines { heads, sources, mut rows, ends } = Lines::read(from)?;
    let whole = |why: &str| ImportError::Whole(why.to_owned());
    let meta = Meta::of(&heads).map_err(ImportError::Whole)?;
    if meta.format != super::FORMAT {
        let why = format!("format {} is not one that this program reads", meta.format);
        return Err(ImportError::Whole(why));
    }
    if hash_of(&sources) != meta.scenario_hash {
        return Err(whole("the texts of the scenario were changed"));
    }
    let (chain, broken) = follow(&mut rows, 1, meta.chain(), || meta.calendar(&sources));
    if let Some(damage) = broken {
        return Err(ImportError::Whole(damage.to_string()));
    }
    let end = head_row(rows.len() as i64, chain);
    if ends != [end.clone()] {
        return Err(whole("the last lines are missing or were changed"));
    }
    make(path, |connection| {
        lay_out(connection, &meta, &sources)?;
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
}

impl Lines {
    fn read(mut from: impl BufRead) -> Result<Self, ImportError> {
        let mut all = Self::default();
        let mut text = String::new();
        for line in 1.. {
            text.clear();
            let read = from.by_ref().take(MAX_LINE_BYTES).read_line(&mut text);
            let read = read.map_err(|error| match error.kind() {
                ErrorKind::InvalidData => {
                    ImportError::Line { line, why: "it is no text".to_owned() }
                }
                _ => error.into(),
            })?;
            if read == 0 {
                break;
            }
            if read as u64 == MAX_LINE_BYTES {
                let why = format!("it is longer than {MAX_LINE_BYTES} bytes");
                return Err(ImportError::Line { line, why });
            }
            all.add(&text).map_err(|why| ImportError::Line { line, why })?;
        }
        Ok(all)
    }

    /// Takes up a row. Its columns become part of statements, so only known ones get this far.
    fn add(&mut self, text: &str) -> Result<(), String> {
        let row: Row = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let column = |name| row.text(name).unwrap_or_default();
        let (list, known) = match row.table() {
            "meta" => {
                let columns = ["name", "value"].map(|name| (name, Value::from(column(name))));
                (&mut self.heads, Row::new("meta", columns))
            }
            "sources" => {
                let texts = [(column("path").to_owned(), column("text").into())].into();
                let source_texts = SourceTexts { texts, ..SourceTexts::default() };
                (&mut self.sources, source_rows(&source_texts).remove(0))
            }
            "head" => {
                let columns =
                    [("seq", row.number("seq").into()), ("chain", column("chain").into())];
                (&mut self.ends, Row::new("head", columns))
            }
            _ => {
                let record: Record = row.clone().without("seq").without("chain").record()?;
                let mut known = Row::of(&record);
                known.set("seq", row.number("seq").into());
                known.set("chain", column("chain").into());
                (&mut self.rows, known)
            }
        };
        if known != row {
            return Err("it has columns that this format does not know".to_owned());
        }
        list.push(row);
        Ok(())
    }
}
