//! Rules of the house that no compiler knows, checked as an ordinary test: who imports whom, what
//! the kernel must not use, how long files and lines may be. Each rule has a test that plants a
//! violation.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

#[path = "tidy/imports.rs"]
mod imports;

use std::fs;
use std::path::{Path, PathBuf};

/// Who may import whom (see `ARCHITECTURE.md`). `cli` may import all.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("text", &["base"]),
    ("scenario", &["base"]),
    ("sim", &["base", "scenario"]),
    ("policy", &["base", "scenario", "sim"]),
    ("session", &["base", "scenario", "sim", "policy"]),
    ("measure", &["base", "scenario", "sim", "policy", "session"]),
    ("tell", &["base", "text", "scenario", "sim", "policy", "session", "measure"]),
    ("experiment", &["base", "text", "scenario", "sim", "policy", "session", "measure"]),
    ("report", &["base", "text", "scenario", "sim", "policy", "session", "measure", "tell"]),
    (
        "console",
        &[
            "base",
            "text",
            "scenario",
            "sim",
            "policy",
            "session",
            "measure",
            "tell",
            "experiment",
            "report",
        ],
    ),
    (
        "web",
        &[
            "base",
            "text",
            "scenario",
            "sim",
            "policy",
            "session",
            "measure",
            "experiment",
            "report",
        ],
    ),
];

/// What code must not use: where, what, and why not.
const BANNED: &[(&str, &str, &str)] = &[
    ("src/sim", "HashMap", "its order differs between runs"),
    ("src/sim", "HashSet", "its order differs between runs"),
    ("src/sim", "f32", "state is integers; use `Ppm` or `Points`"),
    ("src/sim", "f64", "state is integers; use `Ppm` or `Points`"),
    ("src/sim", "Local<", "it is state outside of the snapshot"),
    ("src/sim", "Changed<", "it is state outside of the snapshot"),
    ("src/sim", "Added<", "it is state outside of the snapshot"),
    ("src/sim", "MessageReader", "its cursor is state outside of the snapshot"),
    ("src/sim", "add_observer", "the order of observers is arbitrary"),
    ("src/sim", "observe(", "the order of observers is arbitrary"),
    ("src/sim", "std::time", "the kernel knows no wall clock"),
    ("src/sim", "std::env", "the kernel knows no environment"),
    ("src/sim", "std::fs", "the kernel does no IO"),
    ("src/sim", "std::thread", "one kernel, one thread"),
    ("src/sim", "par_iter", "runs are parallel, a run is not"),
    ("src/sim", "bevy::prelude", "use `bevy::ecs::prelude`"),
];

/// What only the kernel itself may use; all others read `sim::read`, `sim::vocabulary`, the logs
/// and views.
const INSIDE_THE_KERNEL: &[&str] = &[
    "sim::state",
    "sim::core",
    "sim::index",
    "sim::registry",
    "sim::tables",
    "sim::waitlist",
    "sim::restore",
    "sim::world_mut",
    "sim::features",
];

/// What panels must not use: they read the theme, and queue what they want.
const PANELS: &[(&str, &str, &str)] = &[
    ("src/console/panels", "Color32::from_rgb", "colours come from the theme"),
    ("src/console/panels", "Color32::WHITE", "colours come from the theme"),
    ("src/console/panels", "Color32::BLACK", "colours come from the theme"),
    ("src/console/panels", "session::director::Director", "panels read views"),
    ("src/console/panels/answers.rs", "PlayView", "players look at it: it reads a `SeatView`"),
    ("src/console/panels/inbox.rs", "PlayView", "players look at it: it reads a `SeatView`"),
    ("src/console/panels/knowledge.rs", "PlayView", "players look at it: it reads a `SeatView`"),
    ("src/console/panels/order.rs", "PlayView", "players look at it: it reads a `SeatView`"),
    (
        "src/console/screens/seat_screen.rs",
        "PlayView",
        "players look at it: it reads a view of theirs",
    ),
    ("src/console/screens", "Color32::from_rgb", "colours come from the theme"),
    ("src/console/screens", "session::director::Director", "panels read views"),
];

/// What the reader of RON must not use, so that it can become a crate of its own.
const READER: &[(&str, &str, &str)] = &[
    ("src/scenario/source", "crate::scenario", "it knows nothing of scenarios"),
    ("src/scenario/source", "super::super", "it knows nothing of scenarios"),
];

/// Files that may use floats, and make integers of them at once.
const FLOATS: &[&str] = &["src/sim/engine/chance.rs", "src/sim/engine/normal.rs"];

const MAX_LINES: usize = 700;
const MAX_COLUMNS: usize = 100;

#[test]
fn the_source_is_tidy() {
    let mut errors = Vec::new();
    for folder in ["src", "tests", "benches", "examples"] {
        for (path, text) in files(folder, "rs") {
            errors.extend(rust_errors(&path, &text));
        }
    }
    assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
}

#[test]
fn every_page_has_one_title() {
    let mut errors = Vec::new();
    let pages = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"];
    let pages = pages.iter().filter_map(|page| read(Path::new(page)));
    for (path, text) in pages.chain(files("docs", "md")) {
        errors.extend(title_errors(&path, &text));
        errors.extend(open_ends(&path, &text));
    }
    assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
}

fn rust_errors(path: &str, text: &str) -> Vec<String> {
    let mut errors = open_ends(path, text);
    errors.extend(length_errors(path, text));
    if path.starts_with("src/") {
        errors.extend(documentation_errors(path, text));
        errors.extend(import_errors(path, text));
        errors.extend(banned_errors(path, text));
    }
    errors
}

/// Modules that `crate::` and `super::` lead to and that this module may not know of.
fn import_errors(path: &str, text: &str) -> Vec<String> {
    let parts: Vec<&str> = path.trim_end_matches(".rs").split('/').skip(1).collect();
    let module = parts.first().copied().unwrap_or_default();
    let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == module) else {
        return Vec::new();
    };
    let depth = parts.iter().filter(|part| **part != "mod").count();
    let mut errors = Vec::new();
    for (number, line) in code(text) {
        for part in line.split("crate::").skip(1) {
            let to: String = part.chars().take_while(|next| is_word(*next)).collect();
            if to.is_empty() {
                errors.push(format!("{path}:{number}: write one `use crate::module` per module"));
            } else if to != module && !allowed.contains(&to.as_str()) {
                errors.push(format!("{path}:{number}: `{module}` may not import `{to}`"));
            }
        }
        if depth <= line.matches("super::").count() && !is_test(path, text, number) {
            errors.push(format!("{path}:{number}: this leaves `{module}`; use `crate::`"));
        }
    }
    errors
}

fn banned_errors(path: &str, text: &str) -> Vec<String> {
    let mut errors = Vec::new();
    let is_outside = path.starts_with("src/") && !path.starts_with("src/sim/");
    for (number, line) in code(text) {
        for inside in INSIDE_THE_KERNEL.iter().filter(|inside| is_outside && line.contains(*inside))
        {
            let instead = "use `sim::read` and `sim::vocabulary`";
            errors.push(format!("{path}:{number}: `{inside}` is inside of the kernel: {instead}"));
        }
        for (prefix, token, why) in BANNED.iter().chain(PANELS).chain(READER) {
            let is_float = matches!(*token, "f32" | "f64");
            let is_reader = READER.iter().any(|(_, banned, _)| banned == token);
            let is_exempt = is_reader && is_test(path, text, number)
                || is_float && (FLOATS.contains(&path) || is_test(path, text, number));
            if path.starts_with(prefix) && has_token(line, token) && !is_exempt {
                errors.push(format!("{path}:{number}: `{token}` is banned here: {why}"));
            }
        }
    }
    errors
}

fn documentation_errors(path: &str, text: &str) -> Vec<String> {
    let is_documented = text.starts_with("//!") || path.ends_with("/tests.rs");
    if is_documented {
        return Vec::new();
    }
    vec![format!("{path}:1: say what this module is for, in lines that begin with `//!`")]
}

fn length_errors(path: &str, text: &str) -> Vec<String> {
    let mut errors = Vec::new();
    let lines = text.lines().count();
    if MAX_LINES < lines {
        errors.push(format!("{path}: {lines} lines, {MAX_LINES} at most; split by concept"));
    }
    for (line, number) in text.lines().zip(1..) {
        let columns = line.chars().count();
        // A text for people or for a fixture is in one piece.
        let is_text = line.trim_start().starts_with('"');
        if MAX_COLUMNS < columns && !is_text {
            errors.push(format!("{path}:{number}: {columns} columns, {MAX_COLUMNS} at most"));
        }
    }
    errors
}

/// Notes to oneself that nobody would find again: they need the number of an issue.
fn open_ends(path: &str, text: &str) -> Vec<String> {
    // Written apart, so that this file does not find itself.
    let notes = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let mut errors = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        for note in notes {
            let numbered = format!("{note}(#");
            if has_token(line, note) && !line.contains(&numbered) {
                errors.push(format!("{path}:{number}: write `{note}(#12)` with its issue"));
            }
        }
    }
    errors
}

fn title_errors(path: &str, text: &str) -> Vec<String> {
    let mut is_example = false;
    let mut titles = 0;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            is_example = !is_example;
        }
        titles += usize::from(!is_example && line.starts_with("# "));
    }
    if titles == 1 { Vec::new() } else { vec![format!("{path}: {titles} titles, not one")] }
}

/// Lines of code with their numbers, comments taken off.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(at, line)| (at + 1, line.split("//").next().unwrap_or(line)))
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Whether a line has a token that is not part of a longer word.
fn has_token(line: &str, token: &str) -> bool {
    line.match_indices(token).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(is_word);
        let after = line[at + token.len()..].chars().next().is_some_and(is_word);
        !before && (!after || !token.ends_with(is_word))
    })
}

/// Whether a line belongs to the tests of its module.
fn is_test(path: &str, text: &str, number: usize) -> bool {
    let begin = text.lines().position(|line| line.starts_with("#[cfg(test)]"));
    path.ends_with("/tests.rs") || begin.is_some_and(|begin| begin < number)
}

/// All files of a kind below a folder, in order, with their texts.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root().join(&folder)) else { continue };
        for entry in entries.map(Result::unwrap) {
            let path = folder.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|one| one == extension) {
                found.extend(read(&path));
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> Option<(String, String)> {
    let name: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    fs::read_to_string(root().join(path)).ok().map(|text| (name.join("/"), text))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// One violation of each rule, and the same done right.
mod planted {
    use super::*;

    #[test]
    fn imports_against_the_direction_are_found() {
        let wrong =
            "use crate::policy::Play;\nuse crate::{base, cli};\nuse super::super::policy;\n";
        let found = import_errors("src/sim/kernel.rs", wrong);
        assert_eq!(found.len(), 3, "{found:?}");
        assert_eq!(found[0], "src/sim/kernel.rs:1: `sim` may not import `policy`");
        let right = "use crate::base::ids;\nuse super::core;\n// crate::policy is above\n";
        assert_eq!(import_errors("src/sim/kernel.rs", right), Vec::<String>::new());
        assert_eq!(import_errors("src/cli/mod.rs", wrong), Vec::<String>::new());
        let test = "#[cfg(test)]\nmod tests {\n    use super::super::*;\n}\n";
        assert_eq!(import_errors("src/sim/kernel.rs", test), Vec::<String>::new());
    }

    #[test]
    fn a_reader_that_knows_scenarios_is_found() {
        for wrong in ["use crate::scenario::model;\n", "use super::super::code;\n"] {
            assert_eq!(banned_errors("src/scenario/source/tree.rs", wrong).len(), 1, "{wrong}");
            assert!(banned_errors("src/scenario/texts.rs", wrong).is_empty());
        }
        let test = "#[cfg(test)]\nmod tests {\n    use super::super::Located;\n}\n";
        assert!(banned_errors("src/scenario/source/tree.rs", test).is_empty());
    }

    #[test]
    fn what_the_kernel_must_not_use_is_found() {
        for (_, token, _) in BANNED {
            let line = format!("    let a = {token}x;\n");
            let line = if token.ends_with(is_word) { line.replace("x;", ";") } else { line };
            assert_eq!(banned_errors("src/sim/core.rs", &line).len(), 1, "{token}");
            assert_eq!(banned_errors("src/cli/mod.rs", &line).len(), 0, "{token}");
        }
        assert!(banned_errors("src/sim/core.rs", "a.as_f64() // f64\n").is_empty());
        assert!(banned_errors(FLOATS[0], "let a: f64 = 0.5;\n").is_empty());
    }

    #[test]
    fn whoever_looks_into_the_kernel_is_found() {
        for inside in INSIDE_THE_KERNEL {
            let line = format!("use crate::{inside}::Thing;\n");
            for folder in ["cli", "console", "measure", "tell", "session", "policy", "web"] {
                assert_eq!(banned_errors(&format!("src/{folder}/a.rs"), &line).len(), 1);
            }
            assert!(banned_errors("src/sim/a.rs", &line).is_empty());
        }
        assert!(banned_errors("src/cli/a.rs", "use crate::sim::read::Incident;\n").is_empty());
    }

    #[test]
    fn what_panels_must_not_use_is_found() {
        for (prefix, token, _) in PANELS {
            let line = format!("    let a = {token};\n");
            let is_file = Path::new(prefix).extension().is_some_and(|it| it == "rs");
            let path = if is_file { (*prefix).to_owned() } else { format!("{prefix}/a.rs") };
            assert_eq!(banned_errors(&path, &line).len(), 1, "{token}");
        }
    }

    #[test]
    fn long_files_and_long_lines_are_found() {
        let long = "x\n".repeat(MAX_LINES + 1) + &"ä".repeat(MAX_COLUMNS + 1);
        let found = length_errors("src/a.rs", &long);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(length_errors("src/a.rs", &"ä".repeat(MAX_COLUMNS)).is_empty());
    }

    #[test]
    fn a_module_without_a_word_about_it_is_found() {
        assert_eq!(documentation_errors("src/a.rs", "use b;\n").len(), 1);
        assert!(documentation_errors("src/a.rs", "//! What a is.\n").is_empty());
    }

    #[test]
    fn notes_without_an_issue_are_found() {
        let note = concat!("// TO", "DO");
        assert_eq!(open_ends("src/a.rs", &format!("{note}: later\n")).len(), 1);
        assert!(open_ends("src/a.rs", &format!("{note}(#7): later\n")).is_empty());
    }

    #[test]
    fn pages_without_a_title_or_with_two_are_found() {
        assert_eq!(title_errors("a.md", "text\n").len(), 1);
        assert_eq!(title_errors("a.md", "# One\n# Two\n").len(), 1);
        assert!(title_errors("a.md", "# One\n```\n# no title\n```\n").is_empty());
    }
}
