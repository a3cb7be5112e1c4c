//! `hotwash run`: one exercise, played by policies, and what became of it.

mod incidents;
mod notifications;
mod objectives;
mod outcomes;
mod reached;
mod recording;
mod saving;
mod summary;

use std::path::PathBuf;

use clap::Args;

use crate::base::message::Moment;
use crate::base::minute::Minute;
use crate::policy::{Play, PolicyKind};
use crate::sim::kernel::Kernel;

use super::DONE;
use super::failure::Failure;
use super::numbers;
use super::output::Output;
use super::progress;
use super::scenario_selection::{ScenarioSelection, SeatPolicy, cast, policy};
use super::tell::curve;
use super::tell::timeline::Timeline;
use super::when::Time;

use saving::Kept;
use summary::Summary;

/// What `run` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub selection: ScenarioSelection,
    #[arg(long, value_name = "N", default_value_t = 1)]
    #[arg(allow_negative_numbers = true, value_parser = numbers::seed)]
    seed: u64,
    #[arg(long, value_name = "POLICY", value_parser = policy)]
    #[arg(default_value_t = PolicyKind::Network)]
    policy: PolicyKind,
    #[arg(long = "seat", value_name = "ID=POLICY")]
    seats: Vec<SeatPolicy>,
    #[arg(long, value_name = "TIME")]
    until: Option<Time>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

impl Arguments {
    /// A scenario with what is asked for, and nothing else said.
    #[cfg(feature = "console")]
    pub(super) fn of(scenario: &std::path::Path, requested: &crate::console::SetUpRequest) -> Self {
        use crate::scenario::LoadOptions;
        use crate::session::holder::Holder;
        let scenario = scenario.to_owned();
        let LoadOptions { country, collaboration, language } = requested.options();
        let policy = |(seat, holder): &(String, Holder)| {
            let policy = match holder {
                // Nobody is there to play.
                Holder::People => return None,
                Holder::Policy(policy) => *policy,
                Holder::Nobody => PolicyKind::Absent,
            };
            Some(SeatPolicy { seat: seat.clone(), policy })
        };
        Self {
            selection: ScenarioSelection { scenario, country, collaboration, language },
            seed: requested.seed.unwrap_or(1),
            policy: PolicyKind::Network,
            seats: requested.seats.iter().filter_map(policy).collect(),
            until: None,
            out: None,
            json: false,
        }
    }
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let loaded = arguments.selection.load(output)?;
    let scenario = loaded.scenario.clone();
    let cast = cast(&scenario, arguments.policy, &arguments.seats)?;
    let calendar = &scenario.calendar;
    let until = match arguments.until {
        Some(until) => until.minute("--until", calendar)?,
        None => calendar.end,
    };
    let timeline = Timeline::new(calendar, until, curve::columns(output.width), output.texts());
    let bar = progress::bar(output, until.0.unsigned_abs(), output.texts().say("progress-playing"));
    let progress = |now: Minute| {
        bar.reach(now.0.unsigned_abs(), output.texts().moment(Moment::of(calendar, now)));
    };
    let (mut kernel, recording) = if let Some(path) = &arguments.out {
        let mut kept = Kept::begin(path, loaded, &cast, arguments.seed)?;
        let recording = recording::play(&mut kept, &timeline, until, progress)?;
        (kept.end()?, recording)
    } else {
        let mut kernel = Kernel::new(scenario.clone(), arguments.seed);
        let mut play = Play::new(&mut kernel, &cast, arguments.seed);
        let recording = recording::play(&mut play, &timeline, until, progress)?;
        (kernel, recording)
    };
    drop(bar);
    if arguments.json {
        let report = outcomes::Report::new(&mut kernel, &recording, arguments.seed);
        output.json(&report)?;
    } else {
        let mut summary =
            Summary::new(&mut kernel, &recording, &timeline, &cast, arguments.seed, output);
        output.text(&summary.written(arguments.policy))?;
    }
    Ok(DONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::path::Path;
    use std::sync::Arc;

    use crate::cli::layout::{columns, plain_spaces};
    use crate::policy::Cast;
    use crate::scenario::model::Scenario;
    use crate::scenario::{LoadOptions, load};

    /// The summary of a scenario on a terminal of so many columns.
    fn summary(scenario: &Arc<Scenario>, width: usize) -> String {
        let output = Output::plain(width);
        output.speak(&scenario.language);
        let cast = Cast::all(PolicyKind::Silo, scenario.seats.len());
        let until = scenario.calendar.end;
        let width = curve::columns(output.width);
        let timeline = Timeline::new(&scenario.calendar, until, width, output.texts());
        let mut kernel = Kernel::new(scenario.clone(), 1);
        let mut play = Play::new(&mut kernel, &cast, 1);
        let recording = recording::play(&mut play, &timeline, until, |_| {});
        let recording = recording.expect("nothing is written down");
        let mut summary = Summary::new(&mut kernel, &recording, &timeline, &cast, 1, &output);
        plain_spaces(&summary.written(PolicyKind::Silo))
    }

    fn loaded(language: &str) -> Scenario {
        let options = LoadOptions { language: Some(language.to_owned()), ..LoadOptions::default() };
        let pack = Path::new("scenarios/packs/first-steps");
        Scenario::clone(&load(pack, &options).expect("a valid scenario").scenario)
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        let mut wide = loaded("en");
        for text in wide.texts.values_mut().flat_map(|texts| texts.values_mut()) {
            // As long as before, in letters of two columns and without a space to break at.
            let letters = text.chars().map(|it| if it == ',' { '、' } else { '票' });
            *text = letters.collect();
        }
        for scenario in [loaded("en"), loaded("fr"), wide].map(Arc::new) {
            for width in [60, 61, 80, 100] {
                let told = summary(&scenario, width);
                assert!(20 < told.lines().count(), "{told}");
                for line in told.lines() {
                    assert!(columns(line) <= width, "{} of {width} columns: {line}", columns(line));
                }
            }
        }
    }

    #[test]
    fn a_french_exercise_is_told_in_french() {
        let told = summary(&Arc::new(loaded("fr")), 80);
        assert!(told.contains("CERT national") && told.contains("sur 100"), "{told}");
        for english in ["Technical damage", "Public trust", " of 100", "noticed", "Seed "] {
            assert!(!told.contains(english), "`{english}` is in\n{told}");
        }
    }
}
