//! What a session file is about, for a list of files: its head and its last rows. What was played
//! is not read, so a list of many files is quick.

use std::path::Path;

use super::super::about::AboutExercise;
use super::super::journal::Entry;
use super::connect::{look, open_error, readable};
use super::damage::Damage;
use super::error::{Foreign, OpenError, ReadOnly};
use super::meta::Meta;
use super::record::Record;
use super::row::Row;
use super::schema::is_of_a_branch;
use super::schema::is_ours;
use super::sources::{Source, State};
use super::stored::{self, Tables, other_kernel};
use crate::base::message::Moment;
use crate::base::minute::Minute;
use crate::scenario::Names;
use crate::scenario::model::Scenario;

/// How many rows at the end are looked at to find out where the exercise is.
const LAST_ROWS: i64 = 64;

/// What a session file is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The title of the scenario, in the language of the exercise.
    pub title: String,
    /// The id of the scenario.
    pub scenario: String,
    /// What is written about the exercise in single lines: its name, its group, its place.
    pub about: AboutExercise,
    /// When the exercise was begun, in milliseconds since 1970.
    pub created: i64,
    /// When something was recorded last, in milliseconds since 1970.
    pub played: i64,
    /// Where it was left; nothing if it was left right after something was undone.
    pub last: Option<Moment>,
    /// What its head and its texts say against going on with it. Whether the file may be written,
    /// and whether the rows are sound, is known only when it is opened.
    pub read_only: Option<ReadOnly>,
}

impl Summary {
    /// Reads what a file is about. Nothing is written and nobody is kept from anything, whatever
    /// state the file is in.
    ///
    /// # Errors
    /// Why the file cannot be opened, as [`SessionContent::read`](super::SessionContent::read)
    /// says it.
    pub fn read(path: &Path) -> Result<Self, OpenError> {
        if look(path)?.writes_ahead()? {
            return Self::of_all(path);
        }
        match Self::of_head(path) {
            // Read with care, there may be more to it.
            Err(
                OpenError::Damaged { .. }
                | OpenError::Interrupted { .. }
                | OpenError::Foreign { what: Foreign::NoDatabase, .. },
            ) => Self::of_all(path),
            other => other,
        }
    }

    fn of_head(path: &Path) -> Result<Self, OpenError> {
        let readable = readable(path)?;
        let (connection, format) = (&readable.connection, readable.format);
        if !is_ours(connection, format).map_err(|error| open_error(path, &error))? {
            return Err(OpenError::Damaged { path: path.to_owned(), damage: Damage::Tables });
        }
        let mut tables = Tables::new(path, connection, format)?;
        let (meta, sources) = tables.head()?;
        let (last, played) = tables.last_played()?;
        let (mut rows, _) = tables.rows_after(last.saturating_sub(LAST_ROWS))?;
        rows.retain(|row| row.table() != "particulars");
        let particulars = tables.rows_of("particulars")?;
        rows.extend(particulars);
        Self::of(path, &meta, &sources, &rows, played)
    }

    fn of_all(path: &Path) -> Result<Self, OpenError> {
        let stored = stored::read(path)?;
        let played = stored.rows.iter().filter_map(|row| row.number("wall")).max();
        Self::of(path, &stored.meta, &stored.sources, &stored.rows, played)
    }

    fn of(
        path: &Path,
        meta: &Meta,
        sources: &[Source],
        rows: &[Row],
        played: Option<i64>,
    ) -> Result<Self, OpenError> {
        let state = State::of(sources, meta);
        let setup = meta.load(sources, &state).map_err(|rejected| OpenError::Scenario {
            path: path.to_owned(),
            kernel_rev: meta.kernel_rev,
            rejected,
        })?;
        let (damage, _) = state.told(sources, meta);
        let scenario = &setup.scenario;
        Ok(Self {
            title: Names(scenario).title(),
            scenario: meta.scenario.clone(),
            about: about(rows, scenario),
            created: meta.created,
            played: played.unwrap_or(meta.created),
            last: last_minute(rows).map(|at| Moment::of(&scenario.calendar, at)),
            read_only: damage.map(ReadOnly::Damaged).or_else(|| other_kernel(meta)),
        })
    }
}

/// What rows say about the exercise in single lines; those that make no sense are passed over.
fn about(rows: &[Row], scenario: &Scenario) -> AboutExercise {
    let mut about = AboutExercise::default();
    for row in rows.iter().filter(|row| row.table() == "particulars") {
        let entry = row.record::<Record>().and_then(|record| record.entry(scenario));
        if let Ok(Entry::About { about: line, .. }) = entry {
            about.add(&line);
        }
    }
    about
}

/// The minute of the last row that has one, in the branch that is played.
fn last_minute(rows: &[Row]) -> Option<Minute> {
    for row in rows.iter().rev().filter(|row| is_of_a_branch(row.table())) {
        match row.table() {
            // A branch begins where its parent has the first step that it does not share.
            "lines" => {
                let is_first = |step: &&Row| {
                    step.table() == "steps"
                        && step.number("line") == row.number("parent")
                        && step.number("number") == row.number("common")
                };
                return rows.iter().find(is_first)?.number("minute").map(Minute);
            }
            "activations" => return last_minute_of(rows, row.number("line")?),
            _ => {}
        }
        if let Some(minute) = row.number("minute") {
            return Some(Minute(minute));
        }
    }
    None
}

fn last_minute_of(rows: &[Row], line: i64) -> Option<Minute> {
    let of_line = rows.iter().filter(|row| row.number("line") == Some(line));
    of_line.filter_map(|row| row.number("minute")).max().map(Minute)
}
