//! A recorded exercise, opened to be asked about.

use std::path::PathBuf;

use clap::Args;

use crate::base::diagnostic::count;
use crate::base::ids::SeatSet;
use crate::measure::{Exercise, Played};
use crate::scenario::SourceTexts;
use crate::session::branch::BranchId;
use crate::session::director::{Reasons, Record};
use crate::session::file::{ReadOnly, SessionContent};

use super::failure::Failure;
use super::numbers;
use super::output::Output;

/// Which recorded exercise, and which of its lines.
#[derive(Debug, Args)]
pub(super) struct Recorded {
    /// A recorded exercise, such as `monday.hotwash`
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Another line than the one played last; lines begin where something was undone
    #[arg(long, alias = "line", value_name = "N")]
    #[arg(allow_negative_numbers = true, value_parser = numbers::position)]
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
    /// The other revision of the kernel that played it, if that is so.
    other_kernel: Option<ReadOnly>,
}

impl RecordedBranch {
    /// Another revision of the kernel, under which nothing can be played again.
    pub const fn other_kernel(&self) -> Option<&ReadOnly> {
        self.other_kernel.as_ref()
    }

    /// Makes sure that what is asked can be computed by playing the exercise again.
    pub fn check_kernel(&self) -> Result<(), Failure> {
        self.other_kernel.as_ref().map_or(Ok(()), |other| Err(Failure::file(other)))
    }
}

impl Recorded {
    /// Reads it. What is damaged in it, and what of it is not as recorded when it is played again,
    /// is told on stderr; what is sound can be asked about.
    pub(super) fn open(&self, output: &Output) -> Result<RecordedBranch, Failure> {
        let content = SessionContent::read(&self.file).map_err(|error| Failure::file(&error))?;
        content.remarks.iter().for_each(|remark| output.note(remark));
        if let Some(damage) = content.damage() {
            output.note(damage);
        }
        let other_kernel = content.read_only.clone().filter(|_| content.damage().is_none());
        let scenario = content.setup.scenario.clone();
        let record =
            Record::of(&scenario, &content.entries).map_err(|error| Failure::file(&error))?;
        let branches = record.tree().branches().len();
        let branch = self.branch.unwrap_or(record.tree().active());
        if branches <= branch as usize {
            let what =
                format!("there is no line {branch}, the exercise has {}", count(branches, "line"));
            let help = format!("choose one from 0 to {}", branches - 1);
            return Err(Failure::Choice { what, help });
        }
        if other_kernel.is_none()
            && let Err(unverified) = content.verify_one(branch)
        {
            output.note(&unverified);
        }
        let until = record.place(branch).unwrap_or_default().minute;
        let played = Played::of(&record, branch, until, scenario, content.setup.seed);
        let Played { exercise, people, reasons } = played;
        let source_texts = content.setup.source_texts;
        Ok(RecordedBranch {
            exercise,
            source_texts,
            people,
            id: branch,
            branches,
            reasons,
            other_kernel,
        })
    }
}
