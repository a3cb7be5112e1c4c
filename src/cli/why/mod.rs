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
use crate::scenario::model::Gauge;
use crate::text::Catalogue;

use super::failure::Failure;
use super::output::Output;
use super::recorded::Recorded;
use super::when::Time;

/// What `why` is asked.
#[derive(Debug, Args)]
#[command(after_help = "\
  hotwash why monday.hotwash --meter trust --from \"E+0 18:00\" --to \"E+1 06:00\"
  hotwash why monday.hotwash --worth")]
pub(super) struct Arguments {
    #[command(flatten)]
    pub recorded: Recorded,
    /// Which meter: damage, trust or independence
    #[arg(long, value_name = "METER", default_value_t = Meter(Gauge::Trust))]
    meter: Meter,
    /// From the end of which minute: a point in time ("E+0 18:00") or so long after the start
    /// ("3 d"); from the start if it is not said
    #[arg(long, value_name = "TIME")]
    from: Option<Time>,
    /// To the end of which minute; to where the exercise stands if it is not said
    #[arg(long, value_name = "TIME")]
    to: Option<Time>,
    /// What every decision of people was worth, and what was told late or never
    #[arg(long, conflicts_with_all = ["meter", "from", "to"])]
    worth: bool,
    /// With `--worth`: decisions of policies, too
    #[arg(long, requires = "worth")]
    all: bool,
    /// One JSON object instead of sentences
    #[arg(long)]
    json: bool,
}

/// A meter by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meter(pub Gauge);

impl Meter {
    const ALL: [(&'static str, Gauge); 3] =
        [("damage", Gauge::Damage), ("trust", Gauge::Trust), ("independence", Gauge::Independence)];
}

impl Display for Meter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Self::ALL.iter().find(|(_, gauge)| *gauge == self.0).map(|(name, _)| *name);
        f.write_str(name.unwrap_or_default())
    }
}

impl FromStr for Meter {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = Self::ALL.iter().find(|(name, _)| *name == text);
        known.map(|(_, gauge)| Self(*gauge)).ok_or_else(|| {
            let names = Self::ALL.map(|(name, _)| name);
            // Usage is told in English, before any language is known.
            let choose = Catalogue::default().render(&Failure::choose(text, &names));
            format!("there is no such meter; {choose}")
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
