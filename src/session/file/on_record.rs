//! What is on record, kept in memory besides: the file may be deleted or its disk may fail while it
//! is open, and an exercise that people are in the midst of can be saved elsewhere all the same.

use rusqlite::Connection;
use serde_json::Value;

use super::chain::Chain;
use super::meta::{Meta, head_row, lay_out};
use super::row::{Inserts, Row};
use super::sources::Source;

/// All that is in a session file. A row takes a few hundred bytes, as a line of JSON: it is looked
/// at only when the file is made anew. What was written last stays as it is until more is written:
/// a file that is written at once has no need of lines.
#[derive(Debug)]
pub struct OnRecord {
    meta: Meta,
    format: i64,
    sources: Vec<Row>,
    lines: String,
    last: Vec<Row>,
}

impl OnRecord {
    /// That of a new exercise.
    pub const fn new(meta: Meta, sources: Vec<Row>) -> Self {
        let format = meta.format;
        Self { meta, format, sources, lines: String::new(), last: Vec::new() }
    }

    /// That of a file that was read.
    pub fn of(meta: &Meta, format: i64, sources: &[Source], rows: &[Row]) -> Self {
        // A text that can be done without and is none any more is kept as one that was changed.
        let source = |source: &Source| {
            let mut row = source.row();
            if row.text("text").is_none() {
                row.set("text", Value::from(""));
            }
            row
        };
        let mut all = Self::new(meta.clone(), sources.iter().map(source).collect());
        all.format = format;
        all.keep(rows);
        all
    }

    /// The version of the format.
    pub const fn format(&self) -> i64 {
        self.format
    }

    /// With more rows, in a file of this version from now on.
    pub fn add(&mut self, rows: Vec<Row>, format: i64) {
        self.format = format;
        let earlier = std::mem::replace(&mut self.last, rows);
        self.keep(&earlier);
    }

    fn keep(&mut self, rows: &[Row]) {
        for row in rows {
            self.lines.push_str(&row.line());
            self.lines.push('\n');
        }
    }

    /// Writes all of it into a new database, which ends with this number and link.
    pub fn fill(&self, connection: &Connection, seq: i64, chain: Chain) -> rusqlite::Result<()> {
        lay_out(connection, self.format, &self.meta, &self.sources)?;
        let mut inserts = Inserts::new(connection);
        for line in self.lines.lines() {
            let row: Row = serde_json::from_str(line).expect("a row was written here");
            inserts.add(&row)?;
        }
        self.last.iter().try_for_each(|row| inserts.add(row))?;
        connection.execute("DELETE FROM head", [])?;
        head_row(seq, chain).insert(connection)
    }
}
