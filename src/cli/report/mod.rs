//! `hotwash report`: the after-action report of a recorded exercise, as one page of HTML.

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;

use crate::base::message::message;
use crate::base::suggest::choose;
use crate::measure::Played;
use crate::report::{Reader, ReportOptions, Reported, after_action, report_html};

use super::DONE;
use super::failure::Failure;
use super::new_file::write_new;
use super::output::Output;
use super::progress;
use super::recorded::Recorded;
use super::scenario_selection::seat_of;
use super::value::ValueError;

/// How many runs a report needs at first sight; there may be fewer.
const RUNS: u64 = 200;

/// What `report` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    recorded: Recorded,
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
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
    let branch = arguments.recorded.open(output)?;
    branch.check_kernel()?;
    let exercise = branch.exercise;
    let seat = arguments.seat.as_deref().map(|id| seat_of(&exercise.scenario, id)).transpose()?;
    let file = arguments.recorded.file.file_name().unwrap_or_default();
    let reported = Reported {
        played: Played { exercise, people: branch.people, reasons: branch.reasons },
        record: branch.record,
        branch: branch.id,
        scenario_hash: branch.scenario_hash,
        created: branch.created,
        file: file.to_string_lossy().into_owned(),
    };
    let options = ReportOptions { reader: arguments.reader(), seat, quick: arguments.quick };
    let document = {
        let bar = progress::bar(output, RUNS, output.texts().say("progress-playing"));
        after_action(&reported, options, || bar.go_on())
            .map_err(|error| Failure::explained(&error))?
    };
    write_new(&arguments.out, report_html(&document).as_bytes())?;
    Ok(DONE)
}
