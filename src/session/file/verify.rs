//! Playing a session file again and comparing every recorded state.

use std::path::Path;

use thiserror::Error;

use crate::base::calendar::Calendar;
use crate::base::minute::Minute;

use super::super::branch::{BranchId, BranchTree};
use super::super::journal::Entry;
use super::super::replay::{Dropped, replay};
use super::super::step::Denial;
use super::super::when::spell;
use super::error::{OpenError, ReadOnly};
use super::meta::ExerciseSetup;
use super::{Opened, SessionFile};

/// A file in which everything is as it was recorded, and follows from the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// How many lines it has.
    pub branches: usize,
    /// How many steps, each counted in the line that it was put into.
    pub steps: usize,
    /// How many recorded states were computed anew and are the same.
    pub events: usize,
}

/// Why a file is not verified.
#[derive(Debug, Error)]
pub enum Unverified {
    /// It cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It is damaged, or of another kernel.
    #[error(transparent)]
    Unsound(ReadOnly),
    /// A state is another one than was recorded.
    #[error(
        "line {branch}: event {no}, {when}, `{name}`, led to another state than was recorded: \
         {found}; report this with the file"
    )]
    Event {
        /// The line.
        branch: BranchId,
        /// The event's number from the start.
        no: u64,
        /// When it was, by the record, as people say it.
        when: String,
        /// Its kind, by the record.
        name: String,
        /// What was found instead.
        found: String,
    },
    /// A step is not allowed, though it was.
    #[error(
        "line {branch}: step {number}, {when}, is refused when it is played again: {denial}; \
         report this with the file"
    )]
    Step {
        /// The line.
        branch: BranchId,
        /// Its number in the line.
        number: u32,
        /// When, as people say it.
        when: String,
        /// Why not.
        denial: Denial,
    },
}

/// Plays all lines of a file again, the played one first, and compares every recorded state.
///
/// # Errors
/// The first thing that is not as it was recorded.
pub fn verify(path: &Path) -> Result<Verified, Unverified> {
    let Opened { file, setup, entries, tree, .. } = SessionFile::open(path)?;
    match file.read_only() {
        None | Some(ReadOnly::Permission) => {}
        Some(other) => return Err(Unverified::Unsound(other.clone())),
    }
    let all = 0..tree.branches().len() as BranchId;
    let others = all.clone().filter(|branch| *branch != tree.active());
    let mut events = 0;
    for branch in std::iter::once(tree.active()).chain(others) {
        events += verify_line(&setup, &tree, branch, &entries)?;
    }
    let steps = tree.branches().iter().map(|branch| branch.steps.len()).sum();
    Ok(Verified { branches: all.len(), steps, events })
}

fn verify_line(
    setup: &ExerciseSetup,
    tree: &BranchTree,
    branch: BranchId,
    entries: &[Entry],
) -> Result<usize, Unverified> {
    let mut recorded: Vec<(u64, &Entry)> = Vec::new();
    for entry in entries {
        match entry {
            Entry::Event { branch: of, no, .. } if *of == branch => recorded.push((*no, entry)),
            _ => {}
        }
    }
    recorded.sort_by_key(|(no, _)| *no);
    let steps = tree.steps(branch);
    let last_step = steps.last().map_or(Minute::START, |step| step.at.minute);
    let last = recorded.iter().map(|(_, entry)| minute_of(entry)).max();
    let until = last.map_or(last_step, |last| last.max(last_step));
    let mut rest = recorded.iter().peekable();
    let (mut no, mut first) = (0, None);
    let (_, dropped) = replay(setup.scenario.clone(), setup.seed, &steps, until, |at, event| {
        no += 1;
        while let Some((_, entry)) = rest.next_if(|(of, _)| *of <= no) {
            let found = Entry::event(branch, no, event, at);
            if found != **entry && first.is_none() {
                first = Some(((*entry).clone(), Some(found)));
            }
        }
    });
    let first = first.or_else(|| rest.next().map(|(_, entry)| ((*entry).clone(), None)));
    let dropped = dropped.first();
    let minute = |dropped: &Dropped| steps[dropped.number as usize].at.minute;
    let calendar = &setup.scenario.calendar;
    match (first, dropped) {
        (Some((entry, found)), dropped)
            if dropped.is_none_or(|dropped| minute_of(&entry) < minute(dropped)) =>
        {
            Err(differs(calendar, entry, found))
        }
        (_, Some(dropped)) => {
            let (number, denial) = (dropped.number, dropped.denial);
            let when = spell(calendar, minute(dropped));
            Err(Unverified::Step { branch, number, when, denial })
        }
        _ => Ok(recorded.len()),
    }
}

fn minute_of(entry: &Entry) -> Minute {
    match entry {
        Entry::Event { minute, .. } => *minute,
        _ => Minute::START,
    }
}

fn differs(calendar: &Calendar, recorded: Entry, found: Option<Entry>) -> Unverified {
    let Entry::Event { branch, no, minute, name, .. } = recorded else {
        unreachable!("only events are compared");
    };
    let found = match found {
        Some(Entry::Event { minute, name, hash, .. }) => {
            format!("{}, `{name}`, state {hash}", spell(calendar, minute))
        }
        _ => "no such event".to_owned(),
    };
    Unverified::Event { branch, no, when: spell(calendar, minute), name, found }
}
