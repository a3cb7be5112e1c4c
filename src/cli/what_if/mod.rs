//! `hotwash what-if`: a recorded exercise played again with something changed, and compared.

mod changes;
mod json;
mod listing;
mod luck;
mod missed;
mod told;

use clap::Args;

use crate::base::message::message;
use crate::base::minute::Minute;
use crate::measure::counterfactual::what_if;
use crate::policy::PolicyKind;

use super::DONE;
use super::failure::Failure;
use super::numbers;
use super::output::Output;
use super::recorded::Recorded;
use super::scenario_selection::{SeatPolicy, policy};
use super::tell::curve;
use super::tell::timeline::Timeline;
use super::when::{Time, length};

/// What `what-if` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub recorded: Recorded,
    #[arg(long, value_name = "STEP")]
    #[arg(allow_negative_numbers = true, value_parser = numbers::position)]
    at: Option<u32>,
    #[command(flatten)]
    change: StepChange,
    #[arg(long = "seat", value_name = "ID=POLICY")]
    seats: Vec<SeatPolicy>,
    #[arg(long, value_name = "POLICY", value_parser = policy)]
    policy: Option<PolicyKind>,
    #[command(flatten)]
    selection: OtherSelection,
    #[arg(long, value_name = "N", num_args = 0..=1,
          allow_negative_numbers = true, value_parser = numbers::other_seeds,
          default_missing_value = "1000", conflicts_with = "at")]
    other_seeds: Option<usize>,
    #[arg(long, conflicts_with_all = [
        "at", "seats", "policy", "country", "collaboration", "other_seeds",
    ])]
    missed: bool,
    #[arg(long, value_name = "N", requires = "missed", default_value = "8",
          allow_negative_numbers = true, value_parser = numbers::other_seeds)]
    seeds: usize,
    #[arg(long)]
    json: bool,
}

/// What is done to the step that `--at` names.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub(super) struct StepChange {
    #[arg(long, requires = "at")]
    remove: bool,
    #[arg(long, value_name = "TIME", requires = "at", value_parser = length)]
    delay: Option<i64>,
    #[arg(long, value_name = "TIME", requires = "at", value_parser = length)]
    earlier: Option<i64>,
    #[arg(long = "move-to", value_name = "TIME", requires = "at")]
    move_to: Option<Time>,
    #[arg(long, value_name = "ACTION", requires = "at")]
    replace: Option<String>,
    #[arg(long, value_name = "ACTION", requires = "at")]
    add: Option<String>,
}

/// Another setting from the start.
#[derive(Debug, Args)]
pub(super) struct OtherSelection {
    #[arg(long, value_name = "ID")]
    country: Option<String>,
    #[arg(long, value_name = "ID")]
    collaboration: Option<String>,
    #[arg(long, value_name = "DIR")]
    library: Option<std::path::PathBuf>,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let branch = arguments.recorded.open(output)?;
    let exercise = &branch.exercise;
    let changes = changes::changes(arguments, &branch)?;
    if arguments.other_seeds.is_some() || arguments.missed || !changes.is_empty() {
        branch.check_kernel()?;
    } else if let Some(other) = branch.other_kernel() {
        output.note(other);
    }
    if arguments.missed {
        return missed::execute(&branch, arguments.seeds, arguments.json, output);
    }
    if let Some(runs) = arguments.other_seeds {
        return luck::execute(&branch, &changes, runs, arguments.json, output);
    }
    if changes.is_empty() {
        if let Some(at) = arguments.at {
            let what = message!("choice-no-change", step = at.to_string());
            return Err(Failure::new(what, message!("choice-no-change".help)));
        }
        output.text(&listing::listing(&branch, output))?;
        return Ok(DONE);
    }
    let calendar = &exercise.scenario.calendar;
    // A picture needs some time to show.
    let until = exercise.until.max(Minute::START + 1);
    let timeline = Timeline::new(calendar, until, curve::columns(output.width), output.texts());
    let (comparison, played) = what_if(exercise, &changes, &timeline.minutes())
        .map_err(|error| Failure::explained(&error))?;
    if arguments.json {
        output.json(&json::comparison(&branch, &comparison, &played, output))?;
    } else {
        let told =
            told::Told { branch: &branch, changes: &changes, comparison: &comparison, output };
        output.text(&told.written(&played, &timeline))?;
    }
    Ok(DONE)
}
