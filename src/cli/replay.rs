//! `hotwash replay`: plays a recorded exercise again and compares every state with the record.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::base::message::message;
use crate::session::file::verify;

use super::DONE;
use super::failure::Failure;
use super::output::Output;

/// What `replay` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long)]
    json: bool,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let verified = verify(&arguments.file).map_err(|error| Failure::explained(&error))?;
    verified.remarks.iter().for_each(|remark| output.note(remark));
    let proof = verified.proof;
    if arguments.json {
        let whole = json!({
            "branches": verified.branches,
            "steps": verified.steps,
            "states": verified.events,
            "until": { "event": proof.no, "minute": proof.minute.0 },
            "verified": true,
        });
        output.json(&whole)?;
    } else {
        let texts = output.texts();
        let found = message!(
            "replay-verified",
            steps = verified.steps,
            branches = verified.branches,
            states = verified.events,
            event = proof.no.to_string(),
            until = verified.until.clone()
        );
        let (title, found) = (texts.say("replay-title"), texts.render(&found));
        output.text(&format!("{} {found}\n", output.style.good(title)))?;
    }
    Ok(DONE)
}
