//! `hotwash measure`: how the agencies worked together, for people, for programs, and as files.

mod files;
mod json;
mod list;
mod observers;
mod predict;
mod ratings;
mod told;

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use clap::Args;

use crate::base::message::message;
use crate::measure::coordination::{Coordination, Trace, Window, Windows};
use crate::policy::{Play, PolicyKind};
use crate::scenario::model::Scenario;
use crate::session::about::AboutExercise;
use crate::session::branch::BranchId;
use crate::session::journal::Entry;
use crate::session::replay::replay;
use crate::sim::kernel::Kernel;

use super::DONE;
use super::failure::Failure;
use super::numbers;
use super::output::Output;
use super::recorded::{EXTENSION, Recorded};
use super::scenario_selection::{ScenarioSelection, SeatPolicy, cast, policy};
use super::value::ValueError;
use super::when::Time;

/// What `measure` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[arg(value_name = "FILE|SCENARIO", required_unless_present = "list")]
    source: Option<PathBuf>,
    #[arg(long, alias = "line", value_name = "N")]
    #[arg(allow_negative_numbers = true, value_parser = numbers::position)]
    branch: Option<BranchId>,
    #[arg(long, value_name = "ID")]
    country: Option<String>,
    #[arg(long, value_name = "ID")]
    collaboration: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = numbers::seed)]
    seed: Option<u64>,
    #[arg(long, value_name = "POLICY", value_parser = policy)]
    policy: Option<PolicyKind>,
    #[arg(long = "seat", value_name = "ID=POLICY")]
    seats: Vec<SeatPolicy>,
    #[arg(long, value_name = "TIME")]
    until: Option<Time>,
    #[arg(long, value_name = "WINDOW", default_value = "whole")]
    window: WindowChoice,
    #[arg(long, value_name = "DIR")]
    csv: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    graphml: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["source", "csv", "graphml", "window"])]
    list: bool,
    #[arg(long, value_name = "RUNS", num_args = 0..=1, default_missing_value = "2000")]
    #[arg(allow_negative_numbers = true, value_parser = numbers::runs)]
    #[arg(conflicts_with_all = ["csv", "graphml", "window", "list", "policy", "seats", "seed"])]
    predict: Option<u64>,
    #[arg(long, conflicts_with_all = ["csv", "graphml", "window", "list", "predict"])]
    observers: bool,
    #[arg(long, value_name = "SEAT", requires = "observers")]
    interviewed: Vec<String>,
    #[arg(long, conflicts_with_all = [
        "csv", "graphml", "window", "list", "predict", "observers",
    ])]
    objectives: bool,
    #[arg(long)]
    json: bool,
}

/// What is looked at, as it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WindowChoice {
    Whole,
    Phases,
    Fine,
    Between(Time, Time),
}

impl FromStr for WindowChoice {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match (text, text.split_once("..")) {
            ("whole", _) => Ok(Self::Whole),
            ("phases", _) => Ok(Self::Phases),
            ("fine", _) => Ok(Self::Fine),
            (_, Some((from, to))) => Ok(Self::Between(from.trim().parse()?, to.trim().parse()?)),
            _ => Err(ValueError::new(message!("value-window"), message!("value-window".help))),
        }
    }
}

impl WindowChoice {
    fn windows(self, scenario: &Scenario) -> Result<Windows, Failure> {
        let calendar = &scenario.calendar;
        Ok(match self {
            Self::Whole => Windows::Whole,
            Self::Phases => Windows::Phases,
            Self::Fine => Windows::Fine,
            Self::Between(from, to) => {
                let (from, to) =
                    (from.minute("--window", calendar)?, to.minute("--window", calendar)?);
                if to <= from {
                    let (what, help) =
                        (message!("choice-reversed"), message!("choice-reversed".help));
                    return Err(Failure::new(what, help));
                }
                Windows::Between(from, to)
            }
        })
    }
}

/// An exercise to be measured, as far as it was played.
struct Played {
    kernel: Kernel,
    seed: u64,
    /// Ratings of evaluators, among other remarks.
    remarks: Vec<Entry>,
    /// What was written about it.
    about: Arc<AboutExercise>,
    /// Whether nothing more is going to happen.
    is_over: bool,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let Some(source) = arguments.source.as_deref().filter(|_| !arguments.list) else {
        list::write(arguments.json, output)?;
        return Ok(DONE);
    };
    if let Some(runs) = arguments.predict {
        predict::execute(&arguments.load(source, output)?, runs, arguments.json, output)?;
        return Ok(DONE);
    }
    let mut played = arguments.play(source, output)?;
    if arguments.observers {
        observers::execute(&mut played.kernel, &arguments.interviewed, arguments.json, output)?;
        return Ok(DONE);
    }
    if arguments.objectives {
        ratings::execute(&mut played, arguments.json, output)?;
        return Ok(DONE);
    }
    let state_hash = played.kernel.state_hash();
    let scenario = played.kernel.scenario().clone();
    let until = played.kernel.now();
    let windows = arguments.window.windows(&scenario)?.of(&scenario.calendar, until);
    let trace = Trace::of(&played.kernel);
    let all: Vec<Coordination> =
        windows.iter().map(|window| Coordination::new(&trace, *window)).collect();
    if let Some(folder) = &arguments.csv {
        files::write_tables(folder, &scenario, &all)?;
    }
    if let Some(file) = &arguments.graphml {
        let looked_at = Window { to: until + 1, ..Window::whole(until) };
        let whole = match all.as_slice() {
            [one] => one.clone(),
            _ => Coordination::new(&trace, looked_at),
        };
        files::write_network(file, &scenario, &whole)?;
    }
    if arguments.json {
        let about = json::About { scenario: &scenario, seed: played.seed, state_hash, until };
        output.json(&json::value(&about, &all))?;
    } else {
        output.text(&told::written(&scenario, played.seed, &all, output))?;
    }
    Ok(DONE)
}

impl Arguments {
    fn play(&self, source: &Path, output: &Output) -> Result<Played, Failure> {
        let is_ron = source.extension().is_some_and(|it| it.eq_ignore_ascii_case("ron"));
        let is_named = source.extension().is_some_and(|it| it.eq_ignore_ascii_case(EXTENSION));
        if is_named || (source.is_file() && !is_ron) {
            self.play_file(source, output)
        } else {
            self.play_scenario(source, output)
        }
    }

    fn play_file(&self, file: &Path, output: &Output) -> Result<Played, Failure> {
        let given = [
            ("--country", self.country.is_some()),
            ("--collaboration", self.collaboration.is_some()),
            ("--seed", self.seed.is_some()),
            ("--policy", self.policy.is_some()),
            ("--seat", !self.seats.is_empty()),
            ("--until", self.until.is_some()),
        ];
        if let Some((option, _)) = given.into_iter().find(|(_, is_given)| *is_given) {
            let what = message!("coordination-of-file", option = option);
            return Err(Failure::new(what, message!("coordination-of-file".help)));
        }
        let (file, branch, language) = (file.to_owned(), self.branch, self.language.clone());
        let branch = Recorded { file, branch, language }.open(output)?;
        branch.check_kernel()?;
        let (remarks, about) = (branch.record.remarks().to_vec(), branch.record.about().clone());
        let is_at_end = branch.exercise.scenario.calendar.end <= branch.exercise.until;
        let is_over = branch.is_over || is_at_end;
        let exercise = branch.exercise;
        let (scenario, seed) = (exercise.scenario.clone(), exercise.seed);
        let (player, _) = replay(scenario, seed, &exercise.steps, exercise.until, |_, _| {});
        Ok(Played { kernel: player.kernel, seed, remarks, about, is_over })
    }

    fn load(&self, scenario: &Path, output: &Output) -> Result<Arc<Scenario>, Failure> {
        if self.branch.is_some() {
            let what = message!("coordination-of-scenario", option = "--branch");
            return Err(Failure::new(what, message!("coordination-of-scenario".help)));
        }
        let selection = ScenarioSelection {
            scenario: scenario.to_owned(),
            country: self.country.clone(),
            collaboration: self.collaboration.clone(),
            language: self.language.clone(),
        };
        Ok(selection.load(output)?.scenario)
    }

    fn play_scenario(&self, scenario: &Path, output: &Output) -> Result<Played, Failure> {
        let scenario = self.load(scenario, output)?;
        let policy = self.policy.unwrap_or(PolicyKind::Network);
        let cast = cast(&scenario, policy, &self.seats)?;
        let until = match self.until {
            Some(until) => until.minute("--until", &scenario.calendar)?,
            None => scenario.calendar.end,
        };
        let seed = self.seed.unwrap_or(1);
        let mut kernel = Kernel::new(scenario, seed);
        Play::new(&mut kernel, &cast, seed).run(until);
        let is_over = kernel.scenario().calendar.end <= kernel.now();
        Ok(Played { kernel, seed, remarks: Vec::new(), about: Arc::default(), is_over })
    }
}
