//! `hotwash why`: what moved a meter, through to the decisions and silences behind it; and what
//! each decision was worth.

mod account;
mod on_record;
mod worth;

use std::fmt::{self, Display};
use std::str::FromStr;

use clap::Args;

use crate::base::message::{Moment, message};
use crate::base::minute::Minute;
use crate::base::suggest::choose;
use crate::scenario::model::Gauge;

use super::failure::Failure;
use super::output::Output;
use super::recorded::Recorded;
use super::value::ValueError;
use super::when::Time;

/// What `why` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub recorded: Recorded,
    #[arg(long, value_name = "METER", default_value_t = Meter(Gauge::Trust))]
    meter: Meter,
    #[arg(long, value_name = "TIME")]
    from: Option<Time>,
    #[arg(long, value_name = "TIME")]
    to: Option<Time>,
    #[arg(long, conflicts_with_all = ["meter", "from", "to"])]
    worth: bool,
    #[arg(long, requires = "worth")]
    all: bool,
    #[arg(long)]
    json: bool,
}

/// A meter by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meter(pub Gauge);

impl Display for Meter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.into())
    }
}

impl FromStr for Meter {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let known = Gauge::ALL.into_iter().find(|gauge| <&str>::from(gauge) == text);
        known.map(Self).ok_or_else(|| {
            let names = Gauge::ALL.map(<&str>::from);
            ValueError::new(message!("value-meter"), choose(text, &names))
        })
    }
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let branch = arguments.recorded.open(output)?;
    if arguments.worth {
        branch.check_kernel()?;
        return worth::execute(&branch, arguments, output);
    }
    let exercise = &branch.exercise;
    let calendar = &exercise.scenario.calendar;
    let from = arguments.from.map(|time| time.minute("--from", calendar)).transpose()?;
    let to = match arguments.to {
        Some(time) => time.minute("--to", calendar)?,
        None => exercise.until,
    };
    if exercise.until < to {
        let moment = |minute| Moment::of(calendar, minute);
        let what = message!("choice-not-played", at = moment(to));
        let help = message!("choice-not-played".help, until = moment(exercise.until));
        return Err(Failure::new(what, help));
    }
    if to < from.unwrap_or(Minute::START) {
        let (what, help) = (message!("choice-reversed"), message!("choice-reversed".help));
        return Err(Failure::new(what, help));
    }
    if let Some(other) = branch.other_kernel() {
        output.note(other);
        return on_record::execute(&branch, (from, to), arguments.json, output);
    }
    account::execute(&branch, arguments.meter, (from, to), arguments.json, output)
}
