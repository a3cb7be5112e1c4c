//! `hotwash report`: the after-action report as a page.

use std::fs;
use std::path::Path;

use crate::program::{FIRST_STEPS, Said, hotwash};

/// A recorded exercise in a folder of its own.
fn recorded(scenario: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("monday.hotwash").to_str().unwrap().to_owned();
    let played = hotwash(&["run", scenario, "--seed", "3", "--out", &file]);
    assert_eq!(played.code, Some(0), "{}", played.stderr);
    (folder, file)
}

fn report(folder: &Path, file: &str, name: &str, more: &[&str]) -> (Said, String) {
    let out = folder.join(name);
    let arguments = [&["report", file, "--out", out.to_str().unwrap()], more].concat();
    let said = hotwash(&arguments);
    (said, fs::read_to_string(out).unwrap_or_default())
}

#[test]
fn a_report_is_one_page_in_the_language_of_the_exercise() {
    let (folder, file) = recorded(FIRST_STEPS);
    let (said, page) = report(folder.path(), &file, "a.html", &[]);
    assert_eq!((said.code, said.stdout.as_str()), (Some(0), ""), "{}", said.stderr);
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"), "{page}");
    for part in ["The exercise on one page", "Were we lucky", "hotwash replay monday.hotwash"] {
        assert!(page.contains(part), "{part}");
    }
    let (_, again) = report(folder.path(), &file, "b.html", &[]);
    assert!(page == again, "the same exercise has the same report");
    let (said, french) = report(folder.path(), &file, "c.html", &["--language", "fr", "--quick"]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    assert!(french.contains("<html lang=\"fr\"") && french.contains("Rapport de RETEX"));
}

#[test]
fn each_reader_and_each_seat_has_a_version() {
    let (folder, file) = recorded(FIRST_STEPS);
    for (name, more, says) in [
        ("a.html", &["--for", "participants"][..], "For the participants"),
        ("b.html", &["--for", "anonymous", "--quick"], "For readers who were not there"),
        ("c.html", &["--seat", "cert"], "What you knew, and when"),
    ] {
        let (said, page) = report(folder.path(), &file, name, more);
        assert_eq!(said.code, Some(0), "{more:?}: {}", said.stderr);
        assert!(page.contains(says), "{more:?}");
    }
}

#[test]
fn what_is_wrong_is_told_and_nothing_is_overwritten() {
    let (folder, file) = recorded(FIRST_STEPS);
    let (said, _) = report(folder.path(), &file, "a.html", &["--for", "participant"]);
    assert_eq!(said.code, Some(2));
    assert!(said.stderr.contains("participants"), "{}", said.stderr);
    let (said, _) = report(folder.path(), &file, "a.html", &["--seat", "nobody"]);
    assert_eq!(said.code, Some(1), "{}", said.stderr);
    assert!(!folder.path().join("a.html").exists());
    fs::write(folder.path().join("mine.html"), "precious").unwrap();
    let (said, page) = report(folder.path(), &file, "mine.html", &["--quick"]);
    assert_eq!((said.code, page.as_str()), (Some(1), "precious"), "{}", said.stderr);
}

/// Goal: the report of the longest exercise is no burden. Method: its size; times are those of a
/// program without optimisation, and told in `docs/report.md` as they are with it.
#[test]
fn a_whole_cycle_has_a_report_of_less_than_two_megabytes() {
    let (folder, file) = recorded("scenarios/packs/national-cycle");
    let (said, page) = report(folder.path(), &file, "a.html", &["--quick"]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    assert!((50_000..2_000_000).contains(&page.len()), "{}", page.len());
}
