//! `hotwash check`: every problem of scenario files, all at once.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use crate::base::diagnostic::{Diagnostic, Diagnostics, Severity, count};
use crate::scenario::check_path;
use crate::scenario::library::{SCENARIO_FILE, Shared};
use crate::scenario::source::render;

use super::failure::Failure;
use super::output::Output;
use super::{DONE, INPUT_AT_FAULT};

/// How deep folders are searched for files to count; as deep as they are searched for scenarios.
const FOLDER_DEPTH: usize = 7;

/// What `check` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Scenarios, single files of them, or folders with any number of them
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// One JSON object instead of text
    #[arg(long)]
    json: bool,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    let mut found = Diagnostics::default();
    let mut files = Files::default();
    for path in &arguments.paths {
        found.append(check_path(path));
        files.count(path, FOLDER_DEPTH);
    }
    let problems = found.sorted();
    let errors = problems.iter().filter(|one| one.severity == Severity::Error).count();
    let warnings = problems.len() - errors;
    if arguments.json {
        let problems: Vec<Value> = problems.iter().map(described).collect();
        let whole = json!({
            "files": files.seen.len(),
            "scenarios": files.scenarios,
            "errors": errors,
            "warnings": warnings,
            "problems": problems,
        });
        output.data(&format!("{whole}\n"))?;
    } else {
        output.data(&told(&found, &files, errors, warnings, output))?;
    }
    Ok(if errors == 0 { DONE } else { INPUT_AT_FAULT })
}

fn told(
    found: &Diagnostics,
    files: &Files,
    errors: usize,
    warnings: usize,
    output: &Output,
) -> String {
    let style = output.style;
    let where_from = files.told();
    if errors + warnings == 0 {
        return format!("{} {where_from}\n", style.good("All is well:"));
    }
    let total = [(errors, "error"), (warnings, "warning")];
    let total = total.into_iter().filter(|(number, _)| 0 < *number);
    let total: Vec<String> = total.map(|(number, noun)| count(number, noun)).collect();
    let total = total.join(", ");
    let total = if 0 < errors { style.bad(&total) } else { style.warn(&total) };
    let verdict = if 0 < errors { "" } else { "; it can be played" };
    format!("{}\n{total} in {where_from}{verdict}\n", render(found, style.color))
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

/// What was there to be checked.
#[derive(Default)]
struct Files {
    seen: BTreeSet<PathBuf>,
    scenarios: usize,
    countries: usize,
    models: usize,
}

impl Files {
    fn count(&mut self, path: &Path, depth: usize) {
        if path.is_dir() {
            let Ok(entries) = std::fs::read_dir(path) else { return };
            for entry in entries.filter_map(Result::ok).filter(|_| 0 < depth) {
                self.count(&entry.path(), depth - 1);
            }
            return;
        }
        let extension = path.extension().and_then(|extension| extension.to_str());
        let is_ours = matches!(extension, Some("ron" | "ftl"));
        if !is_ours || !self.seen.insert(path.to_owned()) || extension != Some("ron") {
            return;
        }
        let parent = path.parent().and_then(Path::file_name);
        if path.file_name().is_some_and(|name| name == SCENARIO_FILE) {
            self.scenarios += 1;
        } else if parent.is_some_and(|name| name == Shared::Country.folder()) {
            self.countries += 1;
        } else if parent.is_some_and(|name| name == Shared::Collaboration.folder()) {
            self.models += 1;
        }
    }

    /// `3 scenarios, 4 country profiles, 8 collaboration models (19 files)`.
    fn told(&self) -> String {
        let kinds = [
            (self.scenarios, "scenario"),
            (self.countries, "country profile"),
            (self.models, "collaboration model"),
        ];
        let kinds = kinds.into_iter().filter(|(number, _)| 0 < *number);
        let kinds: Vec<String> = kinds.map(|(number, noun)| count(number, noun)).collect();
        let files = count(self.seen.len(), "file");
        if kinds.is_empty() { files } else { format!("{} ({files})", kinds.join(", ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_checked_is_counted_once() {
        let mut files = Files::default();
        files.count(Path::new("scenarios/packs/first-steps"), FOLDER_DEPTH);
        files.count(Path::new("scenarios/packs/first-steps/scenario.ron"), FOLDER_DEPTH);
        assert_eq!(files.told(), "1 scenario (3 files)");
    }
}
