//! A recorded exercise, opened to be asked about.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use crate::base::ids::SeatSet;
use crate::base::message::message;
use crate::measure::{Exercise, Played};
use crate::scenario::model::Scenario;
use crate::scenario::{LoadOptions, SourceTexts, load_source_texts};
use crate::session::branch::BranchId;
use crate::session::director::{Reasons, Record, SessionState};
use crate::session::file::{ExerciseSetup, ReadOnly, SessionContent};

use super::failure::Failure;
use super::numbers;
use super::output::Output;

/// What session files are called at the end.
pub(super) const EXTENSION: &str = "hotwash";

/// Which recorded exercise, and which of its branches.
#[derive(Debug, Args)]
pub(super) struct Recorded {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, alias = "line", value_name = "N")]
    #[arg(allow_negative_numbers = true, value_parser = numbers::position)]
    pub branch: Option<BranchId>,
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
}

/// A branch of a recorded exercise.
pub(super) struct RecordedBranch {
    /// What was played.
    pub exercise: Exercise,
    /// The texts of the scenario.
    pub source_texts: SourceTexts,
    /// Seats that people held at some time.
    pub people: SeatSet,
    /// Which branch it is.
    pub id: BranchId,
    /// How many branches the file has.
    pub branches: usize,
    /// Why the facilitator intervened, by place and intervention.
    pub reasons: Reasons,
    /// All that is on record, in every branch.
    pub record: Record,
    /// The hash over the texts of the scenario.
    pub scenario_hash: String,
    /// When it was begun, in milliseconds since 1970.
    pub created: i64,
    /// Whether nothing more is going to happen: it is after ENDEX.
    pub is_over: bool,
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
        self.other_kernel.as_ref().map_or(Ok(()), |other| Err(Failure::explained(other)))
    }
}

impl Recorded {
    /// Reads it. What is damaged in it, and what of it is not as recorded when it is played again,
    /// is told on stderr; what is sound can be asked about.
    pub(super) fn open(&self, output: &Output) -> Result<RecordedBranch, Failure> {
        let content =
            SessionContent::read(&self.file).map_err(|error| Failure::explained(&error))?;
        output.speak(&content.setup.scenario.language);
        content.remarks.iter().for_each(|remark| output.note(remark));
        if let Some(damage) = content.damage() {
            output.note(damage);
        }
        let other_kernel = content.read_only.clone().filter(|_| content.damage().is_none());
        let scenario = self.translated(&content.setup)?;
        let record =
            Record::of(&scenario, &content.entries).map_err(|error| Failure::explained(&error))?;
        let branches = record.tree().branches().len();
        let branch = self.branch.unwrap_or(record.tree().active());
        if branches <= branch as usize {
            let what =
                message!("choice-no-such-branch", branch = branch.to_string(), branches = branches);
            let help = message!("choice-no-such-branch".help, last = (branches - 1).to_string());
            return Err(Failure::new(what, help));
        }
        if other_kernel.is_none()
            && let Err(unverified) = content.verify_one(branch)
        {
            output.note(&unverified);
        }
        let until = record.place(branch).unwrap_or_default().minute;
        let played = Played::of(&record, branch, until, scenario, content.setup.seed);
        let Played { exercise, people, reasons } = played;
        let scenario_hash = content.setup.scenario_hash();
        let created = content.created;
        let is_over = record.stage() == SessionState::Ended;
        let source_texts = content.setup.source_texts;
        Ok(RecordedBranch {
            exercise,
            source_texts,
            people,
            id: branch,
            branches,
            reasons,
            record,
            scenario_hash,
            created,
            is_over,
            other_kernel,
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
