//! `hotwash report`: the after-action report of a recorded exercise, as one page of HTML and as
//! files of other programs; or several exercises side by side.

mod cohort;
mod files;

use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::Args;

use crate::base::message::message;
use crate::base::suggest::choose;
use crate::measure::Played;
use crate::report::document::Document;
use crate::report::{Reader, ReportOptions, Reported, Taken, after_action, follow_up};

use super::DONE;
use super::failure::Failure;
use super::output::Output;
use super::progress;
use super::recorded::{Recorded, RecordedBranch};
use super::scenario_selection::seat_of;
use super::value::ValueError;

/// How many runs a report needs at first sight; there may be fewer.
const RUNS: u64 = 350;

/// What `report` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    recorded: Recorded,
    #[arg(value_name = "FILE")]
    others: Vec<PathBuf>,
    #[command(flatten)]
    files: files::Files,
    #[arg(long = "for", value_name = "READER")]
    reader: Option<ReaderChoice>,
    #[arg(long, value_name = "ID")]
    seat: Option<String>,
    #[arg(long)]
    quick: bool,
}

/// A reader by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct ReaderChoice(Reader);

impl FromStr for ReaderChoice {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let known = Reader::ALL.into_iter().find(|reader| reader.name() == text);
        known.map(Self).ok_or_else(|| {
            let names = Reader::ALL.map(Reader::name);
            ValueError::new(message!("value-reader"), choose(text, &names))
        })
    }
}

impl Arguments {
    /// For whom it is: the page of a seat is for those who played it.
    fn reader(&self) -> Reader {
        match (self.reader, &self.seat) {
            (Some(ReaderChoice(reader)), _) => reader,
            (None, Some(_)) => Reader::Participants,
            (None, None) => Reader::Facilitator,
        }
    }
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    if !arguments.others.is_empty() {
        return cohort::execute(arguments, output);
    }
    let branch = arguments.recorded.open(output)?;
    let seat = arguments.seat.as_deref();
    let seat = seat.map(|id| seat_of(&branch.exercise.scenario, id)).transpose()?;
    let reported = reported(&arguments.recorded, branch)?;
    let reader = arguments.reader();
    let options = ReportOptions { reader, seat, quick: arguments.quick };
    let taken = arguments.files.needs_taken().then(|| Taken::new(&reported, reader));
    let mut document = {
        let bar = progress::bar(output, RUNS, output.texts().say("progress-playing"));
        after_action(&reported, options, || bar.go_on())
            .map_err(|error| Failure::explained(&error))?
    };
    if let (Some(file), Some(taken)) = (&arguments.files.follows, &taken) {
        follow(&mut document, arguments, file, taken, output)?;
    }
    arguments.files.write(&document, taken, &reported.scenario_hash, output)?;
    Ok(DONE)
}

/// An exercise as it is on record.
fn reported(recorded: &Recorded, branch: RecordedBranch) -> Result<Reported, Failure> {
    branch.check_kernel()?;
    let file = recorded.file.file_name().unwrap_or_default();
    Ok(Reported {
        played: Played {
            exercise: branch.exercise,
            people: branch.people,
            reasons: branch.reasons,
        },
        record: branch.record,
        branch: branch.id,
        scenario_hash: branch.scenario_hash,
        created: branch.created,
        file: file.to_string_lossy().into_owned(),
    })
}

/// Adds what became of the plan of an earlier exercise, behind the plan of this one.
fn follow(
    document: &mut Document,
    arguments: &Arguments,
    earlier: &Path,
    now: &Taken,
    output: &Output,
) -> Result<(), Failure> {
    let is_same = |one: &Path, other: &Path| match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    };
    if is_same(earlier, &arguments.recorded.file) {
        return Err(Failure::new(message!("report-same-file"), message!("report-same-file".help)));
    }
    let language = arguments.recorded.language.clone();
    let recorded = Recorded { file: earlier.to_owned(), branch: None, language };
    let branch = recorded.open(output)?;
    let earlier = Taken::new(&reported(&recorded, branch)?, now.reader);
    // The report is told in the language of the exercise that it is about.
    output.speak(&now.scenario.language);
    let section = follow_up(&earlier, now);
    let plan = document.sections.iter().position(|it| it.id == "improvement");
    let at = plan.map_or(document.sections.len(), |at| at + 1);
    document.sections.insert(at, section);
    Ok(())
}
