//! `hotwash dry-run`: a scenario played many times by policies, to find what is never reached and
//! what never matters before people sit at the table.

mod report;

use clap::Args;

use crate::measure::dry_run::DryRun;

use super::DONE;
use super::failure::Failure;
use super::numbers;
use super::output::Output;
use super::progress;
use super::scenario_selection::ScenarioSelection;

use report::Report;

/// What `dry-run` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub selection: ScenarioSelection,
    #[arg(long, value_name = "N", default_value_t = 50)]
    #[arg(allow_negative_numbers = true, value_parser = numbers::runs)]
    runs: u64,
    #[arg(long, value_name = "N", default_value_t = 1)]
    #[arg(allow_negative_numbers = true, value_parser = numbers::seed)]
    seed: u64,
    #[arg(long)]
    json: bool,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let scenario = arguments.selection.load(output)?.scenario;
    let (runs, seed) = (arguments.runs, arguments.seed);
    let dry_run = {
        let bar = progress::bar(output, runs, output.texts().say("progress-playing"));
        DryRun::play(&scenario, runs, seed, |runs| bar.expect(runs), || bar.go_on())
    };
    let dry_run = dry_run.expect("nobody stops it");
    let report = Report { scenario: &scenario, dry_run: &dry_run };
    if arguments.json {
        output.json(&report.to_json())?;
    } else {
        output.text(&report.written(output))?;
    }
    Ok(DONE)
}
