//! `hotwash dry-run`: a scenario played many times by policies, to find what is never reached and
//! what never matters before people sit at the table.

mod findings;
mod levers;
mod report;
mod trial;

use clap::Args;

use crate::policy::PolicyKind;

use super::DONE;
use super::failure::Failure;
use super::output::Output;
use super::progress;
use super::setting::Setting;

use findings::Findings;
use report::Report;
use trial::Job;

/// Policies that are played as often as asked.
const THINKING: [PolicyKind; 5] = [
    PolicyKind::Network,
    PolicyKind::Silo,
    PolicyKind::Hub,
    PolicyKind::Broadcast,
    PolicyKind::ByTheBook,
];
/// Random play reaches corners quickly, and each run of it takes long: one for so many others.
const RANDOM_SHARE: u64 = 5;
/// No more of random play than this.
const RANDOM_MOST: u64 = 10;

/// What `dry-run` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    setting: Setting,
    /// Runs of every policy
    #[arg(long, value_name = "N", default_value_t = 50)]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=10_000))]
    runs: u64,
    /// Seed of the first run; the others follow it
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// One JSON object instead of the report
    #[arg(long)]
    json: bool,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let scenario = arguments.setting.load(output)?.scenario;
    let jobs = jobs(arguments.runs, arguments.seed);
    let trials = {
        let bar = progress::bar(output, jobs.len() as u64, "playing");
        trial::play_all(&scenario, &jobs, || bar.advance())
    };
    let undecided = levers::undecided(&trials);
    let paired = {
        let bar = progress::bar(output, undecided.len() as u64, "pairing");
        levers::pair(&scenario, &trials, &undecided, || bar.advance())
    };
    let findings = Findings::new(&scenario, &trials, &paired);
    let report = Report::new(&scenario, &trials, &findings, arguments.seed, paired.runs);
    let text =
        if arguments.json { format!("{}\n", report.to_json()) } else { report.written(output) };
    output.data(&text)?;
    Ok(DONE)
}

/// What is played: every policy under the same seeds, random play under the first of them.
fn jobs(runs: u64, seed: u64) -> Vec<Job> {
    let seeds = |runs: u64| (0..runs).map(move |run| seed.wrapping_add(run));
    let thinking =
        THINKING.into_iter().flat_map(|policy| seeds(runs).map(move |seed| Job { policy, seed }));
    let random = (runs / RANDOM_SHARE).clamp(1, RANDOM_MOST);
    let random = seeds(random).map(|seed| Job { policy: PolicyKind::Random, seed });
    thinking.chain(random).collect()
}
