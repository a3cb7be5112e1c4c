//! A recorded exercise, opened to be asked about.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use crate::base::ids::SeatSet;
use crate::base::message::message;
use crate::measure::Exercise;
use crate::scenario::model::Scenario;
use crate::scenario::{LoadOptions, SourceTexts, load_source_texts};
use crate::session::branch::BranchId;
use crate::session::director::{Reasons, Record};
use crate::session::file::{ExerciseSetup, Opened, ReadOnly, SessionFile};
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
    /// Language of its texts and of what is printed, such as `fr`, instead of its own
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
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
        output.speak(&setup.scenario.language);
        match file.read_only() {
            Some(other @ ReadOnly::OtherKernel { .. }) => return Err(Failure::file(other)),
            Some(ReadOnly::Damaged(damage)) => {
                output.message(&format!("`{}`: {damage}\n", self.file.display()));
            }
            Some(ReadOnly::Permission) | None => {}
        }
        drop(file);
        let record =
            Record::of(&setup.scenario, &entries).map_err(|error| Failure::explained(&error))?;
        let tree = record.tree();
        let branches = tree.branches().len();
        let branch = self.branch.unwrap_or(tree.active());
        if branches <= branch as usize {
            let what =
                message!("choice-no-such-branch", branch = branch.to_string(), branches = branches);
            let help = message!("choice-no-such-branch".help, last = (branches - 1).to_string());
            return Err(Failure::Choice { what, help });
        }
        let until = record.place(branch).unwrap_or_default().minute;
        let exercise = Exercise {
            scenario: self.translated(&setup)?,
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

    /// The scenario with its texts in the language that is asked for.
    fn translated(&self, setup: &ExerciseSetup) -> Result<Arc<Scenario>, Failure> {
        let own = &setup.scenario;
        let asked = self.language.as_ref().filter(|asked| **asked != own.language);
        let Some(language) = asked else { return Ok(own.clone()) };
        let options = LoadOptions {
            country: Some(own.country.id.clone()),
            collaboration: Some(own.collaboration.id.clone()),
            language: Some(language.clone()),
        };
        let loaded = load_source_texts(&setup.source_texts, &options).map_err(Failure::Scenario)?;
        Ok(loaded.scenario)
    }
}
