//! The after-action report, from ENDEX to a saved file in two clicks; for other readers, as a Word
//! document, from the library, and where it cannot be saved.

use std::fs;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::Queryable;

use crate::scenes::night;
use crate::test_console::TestConsole;

/// The files in the folder of exercises with an ending.
fn files(test: &TestConsole, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(test.folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|it| it == ending)).collect();
    paths.sort();
    paths
}

/// A night that was ended after a few injects.
fn ended() -> TestConsole {
    let mut test = night(3);
    test.click("■ ENDEX");
    test.click("End exercise");
    test
}

/// Goal: from ENDEX on, two clicks save a page that says what was played.
#[test]
fn two_clicks_after_endex_the_report_is_saved() {
    let mut test = ended();
    test.click("Report");
    assert!(test.shows("After-action report") && test.shows("It is saved in "));
    test.click_on(Role::Button, "Save");
    test.wait();
    assert!(test.shows("✔ Saved"), "{}", test.accessible_text());
    let saved = files(&test, "html");
    assert_eq!(saved.len(), 1);
    let page = fs::read_to_string(&saved[0]).unwrap();
    assert!(page.contains("Count Night") && page.contains("</html>"), "{}", page.len());
    let shown = saved[0].file_name().unwrap().to_str().unwrap();
    assert!(test.shows(shown) && test.shows("Copy the path: "), "{}", test.accessible_text());
    test.press(Key::Escape);
    assert!(!test.shows("After-action report"), "Esc closes it");
}

#[test]
fn other_readers_get_files_of_their_own_and_nothing_is_overwritten() {
    let mut test = ended();
    test.press(Key::H);
    test.click("Report");
    test.tick("Without what needs many runs");
    test.tick("A Word document to edit");
    test.tick("A spreadsheet of the injects");
    for _ in 0..2 {
        test.click_on(Role::Button, "Save");
        test.wait();
    }
    let saved = ["html", "docx", "xlsx"].map(|ending| files(&test, ending).len());
    assert_eq!(saved, [2, 2, 2]);
    let word = fs::read(&files(&test, "docx")[0]).unwrap();
    assert!(word.starts_with(b"PK"), "a zip file");
    test.tick("A Word document to edit");
    test.tick("A spreadsheet of the injects");
    let anonymous = test.label_containing("For readers who were not there");
    test.click_on(Role::RadioButton, &anonymous);
    test.click_on(Role::Button, "Save");
    test.wait();
    let last = files(&test, "html")
        .into_iter()
        .find(|it| it.file_name().unwrap().to_str().unwrap().contains("anonymous"));
    let last = last.unwrap();
    assert!(!last.file_name().unwrap().to_str().unwrap().contains("count-night"), "{last:?}");
    test.tick("A page to read and print");
    assert!(test.accessible_text().contains("Save (off)"), "there is nothing to save");
    assert!(test.shows("Choose at least one"));
}

#[test]
fn a_saved_exercise_is_reported_from_the_library_in_any_window() {
    let mut test = ended();
    test.click("Library");
    test.wait();
    let more = test.label_containing("More for ");
    for (width, height) in [(960.0, 600.0), (480.0, 300.0), (1440.0, 900.0)] {
        test.harness.set_size(Vec2::new(width, height));
        test.advance(0);
        test.click(&more);
        test.click_on(Role::Button, "Report");
        assert!(test.shows("After-action report"), "at {width}");
        test.click_on(Role::Button, "Close");
        assert!(!test.shows("After-action report"), "at {width}");
    }
    test.click(&more);
    test.click_on(Role::Button, "Report");
    // The file goes away meanwhile.
    let path = test.saved().remove(0);
    fs::rename(&path, path.with_extension("away")).unwrap();
    test.click_on(Role::Button, "Save");
    test.wait();
    assert!(test.shows("× "), "{}", test.accessible_text());
    assert_eq!(files(&test, "html").len(), 0);
    fs::rename(path.with_extension("away"), &path).unwrap();
    test.tick("Without what needs many runs");
    test.click_on(Role::Button, "Save");
    test.wait();
    assert_eq!(files(&test, "html").len(), 1);
    assert!(test.harness.query_by_label_contains("× ").is_none());
}
