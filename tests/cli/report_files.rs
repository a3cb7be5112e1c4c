//! `hotwash report`: what is taken home beside the page, and exercises side by side.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::program::{FIRST_STEPS, Said, hotwash};

/// An exercise recorded under a seed, in a folder.
fn recorded(folder: &Path, name: &str, scenario: &str, seed: &str, policy: &str) -> String {
    let file = path(folder, name);
    let played = hotwash(&["run", scenario, "--seed", seed, "--policy", policy, "--out", &file]);
    assert_eq!(played.code, Some(0), "{}", played.stderr);
    file
}

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).to_str().unwrap().to_owned()
}

fn done(arguments: &[&str]) {
    let said = hotwash(arguments);
    assert_eq!((said.code, said.stdout.as_str()), (Some(0), ""), "{}", said.stderr);
}

fn refused(arguments: &[&str], code: i32, says: &str) {
    let Said { stderr, code: ended, .. } = hotwash(arguments);
    assert_eq!(ended, Some(code), "{stderr}");
    let stderr = stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(stderr.contains(says), "{says} is not in {stderr}");
}

#[test]
fn all_files_are_written_at_once_and_never_over_others() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = recorded(folder, "monday.hotwash", FIRST_STEPS, "3", "network");
    let names = ["report.html", "report.docx", "msel.xlsx", "network.graphml", "tables"];
    let [page, word, sheet, network, tables] = names.map(|name| path(folder, name));
    let arguments = [
        "report",
        &file,
        "--quick",
        "--out",
        &page,
        "--docx",
        &word,
        "--xlsx",
        &sheet,
        "--csv",
        &tables,
        "--graphml",
        &network,
    ];
    done(&arguments);
    for zip in [&word, &sheet] {
        assert!(fs::read(zip).unwrap().starts_with(b"PK"), "{zip}");
    }
    let network = fs::read_to_string(&network).unwrap();
    assert!(roxmltree::Document::parse(&network).is_ok(), "{network}");
    let found: BTreeSet<String> = fs::read_dir(&tables)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    for table in [
        "msel.csv",
        "expected.csv",
        "decisions.csv",
        "meters.csv",
        "causes.csv",
        "statements.csv",
        "contradictions.csv",
        "incidents.csv",
        "objectives.csv",
        "improvements.csv",
        "measures.csv",
        "ties.csv",
        "dictionary.csv",
        "columns.csv",
    ] {
        assert!(found.contains(table), "{table} is not in {found:?}");
    }
    refused(&arguments, 1, "report.html");
}

#[test]
fn a_report_needs_one_file_to_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = recorded(folder.path(), "monday.hotwash", FIRST_STEPS, "3", "network");
    refused(&["report", &file], 2, "--out");
    let word = path(folder.path(), "report.docx");
    done(&["report", &file, "--quick", "--docx", &word]);
    let sheet = path(folder.path(), "msel.xlsx");
    refused(&["report", &file, "--xlsx", &sheet, "--seat", "cert"], 2, "--seat");
}

#[test]
fn rooms_stand_side_by_side_and_other_scenarios_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let blue = recorded(folder, "blue.hotwash", FIRST_STEPS, "3", "network");
    let red = recorded(folder, "red.hotwash", FIRST_STEPS, "3", "silo");
    let page = path(folder, "rooms.html");
    let (word, sheet) = (path(folder, "rooms.docx"), path(folder, "rooms.xlsx"));
    done(&["report", &blue, &red, "--out", &page, "--docx", &word, "--xlsx", &sheet]);
    let page = fs::read_to_string(page).unwrap();
    for says in ["exercises side by side", "blue", "red", "Where they parted"] {
        assert!(page.contains(says), "{says}");
    }
    let out = path(folder, "b.html");
    let french = ["report", &blue, &red, "--language", "fr", "--out", &out];
    done(&french);
    let told = fs::read_to_string(&out).unwrap();
    assert!(told.contains("<html lang=\"fr\"") && told.contains("Où elles se sont séparées"));
    let night = recorded(folder, "night.hotwash", "scenarios/packs/count-night", "3", "silo");
    let out = path(folder, "c.html");
    refused(&["report", &blue, &night, "--out", &out], 1, "another scenario (`count-night`)");
    let tables = path(folder, "tables");
    refused(&["report", &blue, &red, "--csv", &tables], 1, "`--csv` is for one exercise");
    refused(&["report", &blue, &red, "--out", &out, "--seat", "cert"], 1, "`--seat` is for one");
}

#[test]
fn a_plan_is_followed_up_in_a_later_exercise() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let monday = recorded(folder, "monday.hotwash", FIRST_STEPS, "3", "silo");
    let friday = recorded(folder, "friday.hotwash", FIRST_STEPS, "4", "network");
    let page = path(folder, "report.html");
    done(&["report", &friday, "--quick", "--out", &page, "--follows", &monday]);
    let told = fs::read_to_string(&page).unwrap();
    for says in ["What became of the earlier improvement plan", "has no improvement plan", "better"]
    {
        assert!(told.contains(says), "{says}");
    }
    let out = path(folder, "b.html");
    let itself = ["report", &friday, "--quick", "--out", &out, "--follows", &friday];
    refused(&itself, 1, "names the exercise itself");
}
