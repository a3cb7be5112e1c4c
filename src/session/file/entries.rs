//! Rows become entries, each checked where it stands: against the calendar, what was recorded
//! before it, and the limits. What comes out names only what there is.

use std::sync::Arc;

use super::super::about::{About, Observation};
use super::super::branch::{BranchId, BranchTree};
use super::super::journal::{Entry, follow};
use super::super::step::Position;
use super::damage::Damage;
use super::entry_error::EntryError;
use super::limits::EVENTS;
use super::reasons::NotedReason;
use super::record::Record;
use super::row::Row;
use super::schema::has_reasons;
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;

/// Reads rows in the order in which they were recorded.
#[derive(Debug, Clone)]
pub struct Reader {
    scenario: Arc<Scenario>,
    /// Where the reason of an intervention was noted, if the format has no column for it.
    noted: Option<NotedReason>,
    read: i64,
    tree: BranchTree,
}

impl Reader {
    /// Before the first row of a file.
    pub fn new(scenario: Arc<Scenario>, format: i64) -> Self {
        let noted = (!has_reasons(format)).then(NotedReason::default);
        Self { scenario, noted, read: 0, tree: BranchTree::default() }
    }

    /// The branches of steps, as far as they were read.
    pub const fn tree(&self) -> &BranchTree {
        &self.tree
    }

    /// The entries of the next rows, up to the first that makes no sense.
    pub fn read(&mut self, rows: &[Row]) -> (Vec<Entry>, Option<Damage>) {
        let mut entries = Vec::with_capacity(rows.len());
        for row in rows {
            match self.entry(row) {
                Ok(entry) => entries.push(entry),
                Err(why) => return (entries, Some(Damage::Content { seq: self.read + 1, why })),
            }
            self.read += 1;
        }
        (entries, None)
    }

    fn entry(&mut self, row: &Row) -> Result<Entry, EntryError> {
        let mut entry = row.record::<Record>()?.entry(&self.scenario)?;
        self.check(&entry)?;
        if !follow(&mut self.tree, &entry) {
            return Err(EntryError::OutOfOrder);
        }
        if let Some(noted) = &mut self.noted {
            noted.read(&mut entry);
        }
        Ok(entry)
    }

    /// Whether the place of an entry is one in this exercise.
    fn check(&self, entry: &Entry) -> Result<(), EntryError> {
        match entry {
            Entry::Step { branch, number, step, .. } => {
                check_count(u64::from(*number), EntryError::StepNumber)?;
                self.check_place(*branch, step.at)
            }
            Entry::Refusal { branch, at, .. }
            | Entry::Control { branch, at, .. }
            | Entry::Pace { branch, at, .. }
            | Entry::Note { branch, at, .. }
            | Entry::Wording { branch, at, .. }
            | Entry::DirectRelease { branch, at, .. } => self.check_place(*branch, *at),
            Entry::About {
                about: About::Observation { observation: Observation { place: Some(it), .. }, .. },
                ..
            } => self.check_place(it.branch, it.at),
            Entry::Event { branch, no, minute, .. } => {
                check_count(*no, EntryError::EventNumber)?;
                self.check_place(*branch, Position { minute: *minute, after: 0 })
            }
            // What the branches do not allow does not follow from what was recorded before.
            Entry::Fork { .. }
            | Entry::Activate { .. }
            | Entry::Rating { .. }
            | Entry::About { .. } => Ok(()),
        }
    }

    fn check_place(&self, branch: BranchId, at: Position) -> Result<(), EntryError> {
        if self.tree.branches().len() <= branch as usize {
            return Err(EntryError::NoBranch(branch));
        }
        let end = self.scenario.calendar.end;
        if at.minute < Minute::START || end < at.minute {
            return Err(EntryError::Minute { minute: at.minute.0, end: end.0 });
        }
        check_count(u64::from(at.after), EntryError::EventNumber)
    }
}

fn check_count(number: u64, wrong: impl FnOnce(u64) -> EntryError) -> Result<(), EntryError> {
    if EVENTS < number { Err(wrong(number)) } else { Ok(()) }
}
