//! `hotwash print`: role sheets, or injects, as one page of HTML that every browser prints.

use std::path::PathBuf;

use clap::Args;

use crate::report::{inject_sheets, injects_html, role_sheets_html};
use crate::text::Catalogue;

use super::DONE;
use super::failure::Failure;
use super::new_file::write_new;
use super::output::Output;
use super::scenario_selection::ScenarioSelection;

/// What `print` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    selection: ScenarioSelection,
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[arg(long)]
    injects: bool,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let scenario = arguments.selection.load(output)?.scenario;
    let texts = Catalogue::shared(&scenario.language);
    let html = if arguments.injects {
        injects_html(&scenario, &inject_sheets(&scenario), texts)
    } else {
        role_sheets_html(&scenario, scenario.seat_ids().collect(), texts)
    };
    write_new(&arguments.out, html.as_bytes())?;
    Ok(DONE)
}
