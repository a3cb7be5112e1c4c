//! Section 15. How to run it again: what everything in this report can be checked with.

use crate::report::document::{Block, Section};
use crate::sim::hash::KERNEL_REV;

use super::material::Material;

/// What stands for the name of a file that may not be named.
const SOME_FILE: &str = "exercise.hotwash";

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let reported = material.reported;
    let file = if material.options.reader.reads_names() { &reported.file } else { SOME_FILE };
    let branch = reported.branch;
    let reader = material.options.reader.name();
    let quick = if material.options.quick { " --quick" } else { "" };
    let seat = material.options.seat.map(|seat| material.words.names().seat_id(seat));
    let seat = seat.map(|id| format!(" --seat {id}")).unwrap_or_default();
    let file = quoted(file);
    let report = format!(
        "hotwash report {file} --branch {branch} --for {reader}{seat}{quick} --out report.html"
    );
    let scenario = material.scenario;
    let facts = [
        ("report-scenario-id", scenario.id.clone()),
        ("report-country-id", scenario.country.id.clone()),
        ("report-collaboration-id", scenario.collaboration.id.clone()),
        ("report-scenario-hash", reported.scenario_hash.clone()),
        ("report-seed", material.exercise.seed.to_string()),
        ("report-branch", branch.to_string()),
        ("report-steps", material.exercise.steps.len().to_string()),
        ("report-until", words.at(material.exercise.until)),
        ("report-version", env!("CARGO_PKG_VERSION").to_owned()),
        ("report-kernel", KERNEL_REV.to_string()),
        ("report-state-hash", material.state_hash.to_hex().to_string()),
        ("report-command-replay", format!("hotwash replay {file}")),
        ("report-command-report", report),
    ];
    let facts = facts.map(|(id, value)| (words.say(id), value)).into();
    let blocks = vec![words.paragraph("report-again-how"), Block::Facts(facts)];
    Section { id: "again", heading: words.say("report-again"), blocks }
}

/// The name of a file as a shell takes it.
fn quoted(file: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "._-/".contains(letter);
    if !file.is_empty() && !file.starts_with('-') && file.chars().all(is_plain) {
        return file.to_owned();
    }
    format!("'{}'", file.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_word_for_a_shell() {
        assert_eq!(quoted("monday.hotwash"), "monday.hotwash");
        assert_eq!(quoted("my night.hotwash"), "'my night.hotwash'");
        assert_eq!(quoted("it's; rm"), "'it'\\''s; rm'");
        assert_eq!(quoted("-x"), "'-x'");
    }
}
