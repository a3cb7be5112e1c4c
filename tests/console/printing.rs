//! Pages to print: role sheets and injects from the set-up, injects as they stand from play.

use std::fs;
use std::path::PathBuf;

use egui::Key;

use crate::test_console::TestConsole;

/// The pages in the folder of exercises, by name.
fn pages(test: &TestConsole) -> Vec<(String, String)> {
    let entries = fs::read_dir(test.folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|it| it == "html")).collect();
    paths.sort_by_key(|path| path.file_stem().map(ToOwned::to_owned));
    let page = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, fs::read_to_string(path).unwrap())
    };
    paths.into_iter().map(page).collect()
}

#[test]
fn role_sheets_and_injects_are_saved_where_exercises_are() {
    let mut test = TestConsole::new();
    test.click("Set up Count Night");
    test.click("Print…");
    assert!(test.shows("count-night - role sheets"), "{}", test.accessible_text());
    test.click("Print…");
    let pages = pages(&test);
    let names: Vec<&str> = pages.iter().map(|(name, _)| name.as_str()).collect();
    let wanted = [
        "count-night - injects",
        "count-night - injects (2)",
        "count-night - role sheets",
        "count-night - role sheets (2)",
    ];
    assert_eq!(names, wanted, "nothing is overwritten");
    let roles = &pages[2].1;
    test.click("Open the exercise");
    let view = test.console().view().unwrap();
    for seat in view.scenario.seat_ids() {
        let name = view.names().seat(seat);
        assert!(roles.contains(&format!("<h1 dir=\"auto\">{name}</h1>")), "{name}");
    }
    assert!(!roles.contains("For the facilitator only"), "players get no injects");
    for row in &view.injects {
        assert!(!roles.contains(&row.text.headline), "{}", row.text.headline);
    }
}

#[test]
fn only_seats_that_players_hold_get_a_role_sheet() {
    let mut test = TestConsole::new();
    test.click("Set up Count Night");
    test.click("All policies");
    test.click("All players");
    test.click("Print…");
    let sheets = pages(&test)[1].1.matches("<h1").count();
    assert_eq!(sheets, test.console().view().map_or(10, |view| view.seats.len()));
}

#[test]
fn injects_are_printed_as_they_stand_in_play() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::Space);
    test.click("Edit…");
    test.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    test.advance(0);
    test.write("Doors close at eight & not later");
    test.click("Save");
    test.press(Key::Escape);
    test.click("Print…");
    let pages = pages(&test);
    assert_eq!(pages.len(), 1, "{pages:?}");
    let (name, page) = &pages[0];
    let exercise = test.saved()[0].file_stem().unwrap().to_str().unwrap().to_owned();
    assert_eq!(*name, format!("{exercise} - injects"));
    let injects = test.console().view().unwrap().injects.len();
    assert!(page.contains("Doors close at eight &amp; not later"));
    assert_eq!(page.matches("class=\"sheet\"").count(), injects + 1, "a list, and a sheet each");
}
