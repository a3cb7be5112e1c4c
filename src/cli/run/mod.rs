//! `hotwash run`: one exercise, played by policies, and what became of it.

mod incidents;
mod notifications;
mod objectives;
mod outcomes;
mod recording;
mod saving;
mod summary;

use std::path::PathBuf;

use clap::Args;

use crate::policy::PolicyKind;
use crate::sim::kernel::Kernel;

use super::DONE;
use super::failure::Failure;
use super::numbers;
use super::output::Output;
use super::progress;
use super::scenario_selection::{ScenarioSelection, SeatPolicy, cast};
use super::tell::curve;
use super::tell::timeline::Timeline;
use super::when::Time;

use saving::keep;
use summary::Summary;

/// What `run` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    selection: ScenarioSelection,
    /// Chance; the same seed gives the same exercise, everywhere and always
    #[arg(long, value_name = "N", default_value_t = 1)]
    #[arg(allow_negative_numbers = true, value_parser = numbers::seed)]
    seed: u64,
    /// Policy of all seats: absent, silo, hub, broadcast, network, by-the-book or random
    #[arg(long, value_name = "POLICY", default_value_t = PolicyKind::Network)]
    policy: PolicyKind,
    /// Another policy for one seat; can be given again
    #[arg(long = "seat", value_name = "ID=POLICY")]
    seats: Vec<SeatPolicy>,
    /// Stop early: a point in time ("E+0 22:00") or so long after the start ("3 d")
    #[arg(long, value_name = "TIME")]
    until: Option<Time>,
    /// Keep the exercise in a new file, such as `monday.hotwash`, to be replayed and verified
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// One JSON object instead of the summary
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
    let source_texts = match &arguments.out {
        Some(path) => Some(keep(path, loaded, &cast, arguments.seed, until)?),
        None => None,
    };
    let timeline = Timeline::new(calendar, until, curve::columns(output.width));
    let mut kernel = Kernel::new(scenario.clone(), arguments.seed);
    let recording = {
        let bar = progress::bar(output, until.0.unsigned_abs(), "playing");
        let progress = |now: crate::base::minute::Minute| {
            bar.reach(now.0.unsigned_abs(), calendar.spell(now));
        };
        recording::play(&mut kernel, &cast, arguments.seed, &timeline, until, progress)
    };
    if let Some(hash) = source_texts {
        assert_eq!(hash, kernel.state_hash(), "what was kept is what is told");
    }
    if arguments.json {
        let report = outcomes::Report::new(&mut kernel, &recording, arguments.seed);
        output.json(&report)?;
    } else {
        let mut summary =
            Summary::new(&mut kernel, &recording, &timeline, &cast, arguments.seed, output);
        output.data(&summary.written(arguments.policy))?;
    }
    Ok(DONE)
}
