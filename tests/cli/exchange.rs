//! `hotwash export` and `hotwash import`.

use std::fs;
use std::path::Path;

use crate::program::{FIRST_STEPS, hotwash};

/// Checks that it is the input's fault, and what is on stderr.
fn refused(arguments: &[&str], parts: &[&str]) {
    let said = hotwash(arguments);
    assert_eq!((said.code, said.stdout.as_str()), (Some(1), ""), "{}", said.stderr);
    for part in parts.iter().chain(&["help: "]) {
        assert!(said.stderr.contains(part), "`{part}` is not in\n{}", said.stderr);
    }
}

/// A recorded exercise in a folder.
fn recorded(folder: &Path) -> String {
    let path = folder.join("it.hotwash").to_str().unwrap().to_owned();
    let said = hotwash(&["run", FIRST_STEPS, "--json", "--out", &path]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    path
}

#[test]
fn an_exercise_goes_out_and_in_and_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let name = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (path, lines, again) = (recorded(folder.path()), name("it.jsonl"), name("again.hotwash"));
    let said = hotwash(&["export", "jsonl", &path, "--out", &lines]);
    assert_eq!((said.code, said.stdout.as_str(), said.stderr.as_str()), (Some(0), "", ""));
    let text = fs::read_to_string(&lines).unwrap();
    assert!(text.lines().all(|line| line.parse::<serde_json::Value>().is_ok()));
    let said = hotwash(&["import", "jsonl", &lines, "--out", &again]);
    assert_eq!((said.code, said.stdout.as_str(), said.stderr.as_str()), (Some(0), "", ""));
    let said = hotwash(&["export", "jsonl", &again]);
    assert_eq!((said.code, said.stdout), (Some(0), text));
    assert_eq!(hotwash(&["replay", &again]).code, Some(0));
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = recorded(folder.path());
    let mine = folder.path().join("mine");
    fs::write(&mine, "precious").unwrap();
    let mine = mine.to_str().unwrap();
    refused(&["export", "jsonl", &path, "--out", mine], &["exists", "another name"]);
    let lines = folder.path().join("it.jsonl");
    fs::write(&lines, hotwash(&["export", "jsonl", &path]).stdout).unwrap();
    let lines = lines.to_str().unwrap();
    refused(&["import", "jsonl", lines, "--out", mine], &["exists", "another name"]);
    assert_eq!(fs::read_to_string(mine).unwrap(), "precious");
}

#[test]
fn what_is_no_exercise_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, out) = (recorded(folder.path()), folder.path().join("out"));
    let to = out.to_str().unwrap();
    refused(&["export", "jsonl", "nowhere", "--out", to], &["There is no file `nowhere`"]);
    refused(&["import", "jsonl", "nowhere", "--out", to], &["There is no file `nowhere`"]);
    refused(
        &["import", "jsonl", &path, "--out", to],
        &["Import a file that `hotwash export jsonl` wrote"],
    );
    refused(&["import", "jsonl", "README.md", "--out", to], &["Line 1 cannot be imported."]);
    let nowhere = folder.path().join("none/out");
    let nowhere = nowhere.to_str().unwrap();
    refused(&["export", "jsonl", &path, "--out", nowhere], &["cannot be created"]);
    assert!(!out.exists());
    let usage = hotwash(&["export", "csv", &path]);
    assert_eq!(usage.code, Some(2), "{}", usage.stderr);
}

#[test]
fn of_a_damaged_exercise_what_is_sound_is_given_out_and_the_rest_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = recorded(folder.path());
    let whole = hotwash(&["export", "jsonl", &path]).stdout;
    let mut bytes = fs::read(&path).unwrap();
    let word = b"AssignResponders";
    let at = bytes.windows(word.len()).position(|it| it == word).unwrap();
    bytes[at] ^= 1;
    fs::write(&path, bytes).unwrap();
    let said = hotwash(&["export", "jsonl", &path]);
    assert_eq!(said.code, Some(1));
    assert!(said.stderr.contains("Only the sound part was exported"), "{}", said.stderr);
    assert!(10 < said.stdout.lines().count() && whole.starts_with(&said.stdout));
}
