//! `hotwash check`: every problem of scenario files, all at once.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use crate::base::diagnostic::{Diagnostic, Severity, count};
use crate::scenario::source::render;
use crate::scenario::{Checked, check_paths};

use super::failure::Failure;
use super::output::Output;
use super::{DONE, INPUT_AT_FAULT};

/// What `check` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long)]
    json: bool,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let checked = check_paths(&arguments.paths);
    let found = &checked.found;
    let problems = found.sorted();
    let errors = problems.iter().filter(|one| one.severity == Severity::Error).count();
    let warnings = problems.len() - errors;
    if arguments.json {
        let problems: Vec<Value> = problems.iter().map(described).collect();
        let whole = json!({
            "files": checked.files.len(),
            "scenarios": checked.scenarios,
            "countries": checked.countries,
            "models": checked.models,
            "errors": errors,
            "warnings": warnings,
            "problems": problems,
        });
        output.json(&whole)?;
    } else {
        output.data(&told(&checked, errors, warnings, output))?;
    }
    Ok(if errors == 0 { DONE } else { INPUT_AT_FAULT })
}

fn told(checked: &Checked, errors: usize, warnings: usize, output: &Output) -> String {
    let style = output.style;
    let where_from = extent(checked);
    if errors + warnings == 0 {
        return format!("{} {where_from}\n", style.good("All is well:"));
    }
    let total = [(errors, "error"), (warnings, "warning")];
    let total = total.into_iter().filter(|(number, _)| 0 < *number);
    let total: Vec<String> = total.map(|(number, noun)| count(number, noun)).collect();
    let total = total.join(", ");
    let total = if 0 < errors { style.bad(&total) } else { style.warn(&total) };
    let verdict = if 0 < errors { "" } else { "; it can be played" };
    format!("{}\n{total} in {where_from}{verdict}\n", render(&checked.found, style.color))
}

fn described(problem: &Diagnostic) -> Value {
    let severity = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    json!({
        "severity": severity,
        "code": problem.code,
        "path": problem.path.display().to_string(),
        "line": problem.line_column.map(|(line, _)| line),
        "column": problem.line_column.map(|(_, column)| column),
        "message": problem.message,
        "help": problem.help,
    })
}

/// `3 scenarios, 4 country profiles, 8 collaboration models (19 files)`.
fn extent(checked: &Checked) -> String {
    let kinds = [
        (checked.scenarios, "scenario"),
        (checked.countries, "country profile"),
        (checked.models, "collaboration model"),
    ];
    let kinds = kinds.into_iter().filter(|(number, _)| 0 < *number);
    let kinds: Vec<String> = kinds.map(|(number, noun)| count(number, noun)).collect();
    let files = count(checked.files.len(), "file");
    if kinds.is_empty() { files } else { format!("{} ({files})", kinds.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_checked_is_counted_once() {
        let paths = ["scenarios/packs/first-steps", "scenarios/packs/first-steps/scenario.ron"];
        let checked = check_paths(&paths.map(PathBuf::from));
        assert_eq!(extent(&checked), "1 scenario (3 files)");
    }
}
