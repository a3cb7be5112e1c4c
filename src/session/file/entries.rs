//! Rows become entries, each checked where it stands: against the calendar, what was recorded
//! before it, and the limits. What comes out names only what there is.

use std::sync::Arc;

use super::super::branch::{BranchId, BranchTree};
use super::super::journal::{Entry, follow};
use super::super::step::Position;
use super::error::Damage;
use super::limits::EVENTS;
use super::reasons::NotedReason;
use super::record::Record;
use super::row::Row;
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
        let noted = (format < super::FORMAT).then(NotedReason::default);
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

    fn entry(&mut self, row: &Row) -> Result<Entry, String> {
        let mut entry = row.record::<Record>()?.entry(&self.scenario)?;
        self.check(&entry)?;
        if !follow(&mut self.tree, &entry) {
            return Err("it does not follow from what was recorded before".to_owned());
        }
        if let Some(noted) = &mut self.noted {
            noted.read(&mut entry);
        }
        Ok(entry)
    }

    /// Whether the place of an entry is one in this exercise.
    fn check(&self, entry: &Entry) -> Result<(), String> {
        match entry {
            Entry::Step { branch, number, step, .. } => {
                check_count("step", u64::from(*number))?;
                self.check_place(*branch, step.at)
            }
            Entry::Refusal { branch, at, .. }
            | Entry::Control { branch, at, .. }
            | Entry::Pace { branch, at, .. }
            | Entry::Note { branch, at, .. }
            | Entry::Wording { branch, at, .. }
            | Entry::Handout { branch, at, .. } => self.check_place(*branch, *at),
            Entry::Event { branch, no, minute, .. } => {
                check_count("event", *no)?;
                self.check_place(*branch, Position { minute: *minute, after: 0 })
            }
            // What the branches do not allow does not follow from what was recorded before.
            Entry::Fork { .. } | Entry::Activate { .. } | Entry::Rating { .. } => Ok(()),
        }
    }

    fn check_place(&self, branch: BranchId, at: Position) -> Result<(), String> {
        if self.tree.branches().len() <= branch as usize {
            return Err(format!("there is no branch {branch}"));
        }
        let end = self.scenario.calendar.end;
        if at.minute < Minute::START || end < at.minute {
            return Err(format!("minute {} is not between 0 and {}", at.minute.0, end.0));
        }
        check_count("event", u64::from(at.after))
    }
}

fn check_count(noun: &str, number: u64) -> Result<(), String> {
    if EVENTS < number {
        return Err(format!("{noun} {number} is beyond {EVENTS}"));
    }
    Ok(())
}
