//! A recorded exercise, opened to be asked about.

use std::path::PathBuf;

use clap::Args;

use crate::base::diagnostic::count;
use crate::base::ids::SeatSet;
use crate::measure::Exercise;
use crate::scenario::Kept;
use crate::session::director::{Reasons, Record};
use crate::session::file::{Opened, ReadOnly, SessionFile};
use crate::session::holder::Holder;
use crate::session::journal::Entry;
use crate::session::tree::LineId;

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
    #[arg(long, value_name = "N", value_parser = numbers::position)]
    pub line: Option<LineId>,
}

/// A line of a recorded exercise.
pub(super) struct Line {
    /// What was played.
    pub exercise: Exercise,
    /// The texts of the scenario.
    pub kept: Kept,
    /// Seats that people held at some time.
    pub people: SeatSet,
    /// Which line it is.
    pub id: LineId,
    /// How many lines the file has.
    pub lines: usize,
    /// Why the facilitator intervened, by place and intervention.
    pub reasons: Reasons,
}

impl Recorded {
    /// Opens it. What is damaged in it is told on stderr; what is sound can be asked about.
    pub(super) fn open(&self, output: &Output) -> Result<Line, Failure> {
        let opened = SessionFile::open(&self.file).map_err(|error| Failure::file(&error))?;
        let Opened { file, setting, entries, .. } = opened;
        match file.read_only() {
            Some(other @ ReadOnly::OtherKernel { .. }) => return Err(Failure::file(other)),
            Some(ReadOnly::Damaged(damage)) => {
                output.message(&format!("`{}`: {damage}\n", self.file.display()));
            }
            Some(ReadOnly::Permission) | None => {}
        }
        drop(file);
        let record = Record::of(&setting.scenario, &entries)
            .map_err(|error| Failure::file(&format!("{error}; {}", error.help())))?;
        let tree = record.tree();
        let lines = tree.lines().len();
        let line = self.line.unwrap_or(tree.active());
        if lines <= line as usize {
            let what =
                format!("there is no line {line}, the exercise has {}", count(lines, "line"));
            let help = format!("choose one from 0 to {}", lines - 1);
            return Err(Failure::Choice { what, help });
        }
        let until = record.place(line).unwrap_or_default().minute;
        let exercise = Exercise {
            scenario: setting.scenario.clone(),
            seed: setting.seed,
            steps: tree.steps(line),
            until,
        };
        let held = |entry: &Entry| match entry {
            Entry::Control { seat, holder: Holder::People, .. } => Some(*seat),
            _ => None,
        };
        let people = entries.iter().filter_map(held).collect();
        let reasons = record.reasons(line);
        Ok(Line { exercise, kept: setting.kept, people, id: line, lines, reasons })
    }
}
