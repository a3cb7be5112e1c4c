//! `hotwash replay`: plays a recorded exercise again and compares every state with the record.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::base::diagnostic::count;
use crate::session::file::verify;

use super::DONE;
use super::failure::Failure;
use super::output::Output;

/// What `replay` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A recorded exercise, such as `monday.hotwash`
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// One JSON object instead of a sentence
    #[arg(long)]
    json: bool,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let verified = verify(&arguments.file).map_err(|error| Failure::file(&error))?;
    verified.remarks.iter().for_each(|remark| output.note(remark));
    let proof = verified.proof;
    if arguments.json {
        let whole = json!({
            "lines": verified.branches,
            "steps": verified.steps,
            "states": verified.events,
            "until": { "event": proof.no, "minute": proof.minute.0 },
            "verified": true,
        });
        output.json(&whole)?;
    } else {
        output.data(&format!(
            "{} {} in {}, {} computed anew; all are as recorded, up to event {}, {}\n",
            output.style.good("Verified:"),
            count(verified.steps, "step"),
            count(verified.branches, "line"),
            count(verified.events, "state"),
            proof.no,
            verified.until,
        ))?;
    }
    Ok(DONE)
}
