//! `hotwash check`.

use std::fs;
use std::path::Path;

use crate::program::{Said, hotwash, without_numbers};

#[test]
fn all_that_is_shipped_is_well() {
    let said = hotwash(&["check", "scenarios"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "{}", said.stdout);
    insta::assert_snapshot!(without_numbers(&said.stdout));
}

/// A copy of the library in which one word is exchanged for another.
fn spoilt(old: &str, new: &str, more: &[&str]) -> Said {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios"), folder.path());
    let pack = folder.path().join("packs/first-steps/scenario.ron");
    let text = fs::read_to_string(&pack).unwrap();
    assert!(text.contains(old), "{old}");
    fs::write(&pack, text.replacen(old, new, 1)).unwrap();
    let path = folder.path().join("packs/first-steps");
    let mut said = hotwash(&[&["check", path.to_str().unwrap()], more].concat());
    said.stdout = said.stdout.replace(folder.path().to_str().unwrap(), "LIBRARY");
    said
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

#[test]
fn a_mistake_is_shown_with_place_and_remedy() {
    let said = spoilt(r#"provider: "tarnfold""#, r#"provider: "tarnfeld""#, &[]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(said.stdout);
}

#[test]
fn a_mistake_is_shown_to_programs() {
    let said = spoilt(r#"provider: "tarnfold""#, r#"provider: "tarnfeld""#, &["--json"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(1), ""));
    let value: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!((&value["errors"], &value["warnings"]), (&1.into(), &0.into()), "{value}");
    assert_eq!(value["problems"][0]["severity"], "error");
    assert!(value["problems"][0]["line"].is_u64(), "{value}");
}

#[test]
fn a_path_that_is_not_there_is_an_error() {
    let said = hotwash(&["check", "scenarios/packs/frist-steps"]);
    assert_eq!(said.code, Some(1));
    assert!(said.stdout.contains("did you mean `scenarios/packs/first-steps`?"), "{}", said.stdout);
}
