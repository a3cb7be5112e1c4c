//! A recorded exercise, opened to be asked about.

use std::path::PathBuf;

use clap::Args;

use crate::base::diagnostic::count;
use crate::base::ids::SeatSet;
use crate::measure::Exercise;
use crate::scenario::SourceTexts;
use crate::session::branch::BranchId;
use crate::session::director::{Reasons, Record};
use crate::session::file::{Opened, ReadOnly, SessionFile};
use crate::session::holder::Holder;
use crate::session::journal::Entry;

use super::failure::Failure;
use super::output::Output;

/// Which recorded exercise, and which of its lines.
#[derive(Debug, Args)]
pub(super) struct Recorded {
    /// A recorded exercise, such as `monday.hotwash`
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Another line than the one played last; lines begin where something was undone
    #[arg(long = "line", value_name = "N")]
    pub branch: Option<BranchId>,
}

/// A line of a recorded exercise.
pub(super) struct RecordedBranch {
    /// What was played.
    pub exercise: Exercise,
    /// The texts of the scenario.
    pub source_texts: SourceTexts,
    /// Seats that people held at some time.
    pub people: SeatSet,
    /// Which line it is.
    pub id: BranchId,
    /// How many lines the file has.
    pub branches: usize,
    /// Why the facilitator intervened, by place and intervention.
    pub reasons: Reasons,
}

impl Recorded {
    /// Opens it. What is damaged in it is told on stderr; what is sound can be asked about.
    pub(super) fn open(&self, output: &Output) -> Result<RecordedBranch, Failure> {
        let opened = SessionFile::open(&self.file).map_err(|error| Failure::file(&error))?;
        let Opened { file, setup, entries, .. } = opened;
        match file.read_only() {
            Some(other @ ReadOnly::OtherKernel { .. }) => return Err(Failure::file(other)),
            Some(ReadOnly::Damaged(damage)) => {
                output.message(&format!("`{}`: {damage}\n", self.file.display()));
            }
            Some(ReadOnly::Permission) | None => {}
        }
        drop(file);
        let record = Record::of(&setup.scenario, &entries)
            .map_err(|error| Failure::file(&format!("{error}; {}", error.help())))?;
        let tree = record.tree();
        let branches = tree.branches().len();
        let branch = self.branch.unwrap_or(tree.active());
        if branches <= branch as usize {
            let what =
                format!("there is no line {branch}, the exercise has {}", count(branches, "line"));
            let help = format!("choose one from 0 to {}", branches - 1);
            return Err(Failure::Choice { what, help });
        }
        let until = record.place(branch).unwrap_or_default().minute;
        let exercise = Exercise {
            scenario: setup.scenario.clone(),
            seed: setup.seed,
            steps: tree.steps(branch),
            until,
        };
        let held = |entry: &Entry| match entry {
            Entry::Control { seat, holder: Holder::People, .. } => Some(*seat),
            _ => None,
        };
        let people = entries.iter().filter_map(held).collect();
        let reasons = record.reasons(branch);
        Ok(RecordedBranch {
            exercise,
            source_texts: setup.source_texts,
            people,
            id: branch,
            branches,
            reasons,
        })
    }
}
