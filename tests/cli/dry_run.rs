//! `hotwash dry-run`.

use std::path::Path;

use hotwash::scenario::{LoadOptions, load};
use serde_json::Value;

use crate::program::{FIRST_STEPS, command, hotwash, said};

#[test]
fn it_reports_runs_and_remedies() {
    let said = hotwash(&["dry-run", FIRST_STEPS, "--runs", "2"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    for part in ["Dry run: First Steps", "11 runs by policies from seed 1", "network", "help: "] {
        assert!(said.stdout.contains(part), "{part} in {}", said.stdout);
    }
    for line in said.stdout.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

/// Goal: neither chance nor the number of threads changes a report.
#[test]
fn any_number_of_threads_gives_the_same_report() {
    let report = |threads: &str| {
        let mut command = command(&["dry-run", FIRST_STEPS, "--runs", "3", "--json"]);
        said(command.env("RAYON_NUM_THREADS", threads).output().unwrap())
    };
    let one = report("1");
    assert_eq!(one.code, Some(0), "{}", one.stderr);
    assert_eq!(one, report("3"));
    let value: Value = serde_json::from_str(&one.stdout).unwrap();
    let keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    insta::assert_snapshot!(keys.join("\n"));
}

/// Goal: a room can see what it measures itself by. Method: a scenario whose best policy is none of
/// those that have a name.
#[test]
fn the_best_policy_known_is_played_and_named() {
    let said = hotwash(&["dry-run", "count-night", "--runs", "1"]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    assert_eq!(said.stdout.matches("Best known: ").count(), 1, "{}", said.stdout);
    let said = hotwash(&["dry-run", "count-night", "--runs", "1", "--json"]);
    let value: Value = serde_json::from_str(&said.stdout).unwrap();
    let policies = value["policies"].as_array().unwrap();
    assert!(policies.iter().any(|it| it["policy"] == value["best_known"]), "{}", said.stdout);
}

/// Goal: options that are meant to tempt are not told to be useless. Method: those that no policy
/// takes are listed apart.
#[test]
fn options_that_are_meant_to_tempt_are_listed_apart() {
    let said = hotwash(&["dry-run", "count-night", "--runs", "1", "--json"]);
    let value: Value = serde_json::from_str(&said.stdout).unwrap();
    let path = Path::new("scenarios/packs/count-night");
    let scenario = load(path, &LoadOptions::default()).unwrap().scenario;
    let tempts = |one: &Value| {
        let inject = scenario.injects.iter().find(|it| it.id == one["inject"]).unwrap();
        inject.choices.iter().find(|it| it.id == one["option"]).unwrap().tempts
    };
    let listed = |key: &str| value[key].as_array().unwrap();
    assert!(!listed("options_never_fallen_for").is_empty());
    assert!(listed("options_never_fallen_for").iter().all(tempts));
    assert!(!listed("options_never_chosen").iter().any(tempts));
}

#[test]
fn no_runs_at_all_are_wrong_usage() {
    assert_eq!(hotwash(&["dry-run", FIRST_STEPS, "--runs", "0"]).code, Some(2));
}
