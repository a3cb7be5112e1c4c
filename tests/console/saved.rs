//! Exercises that were saved: sorted, looked for, renamed, copied, deleted and verified.

use std::fs;
use std::path::{Path, PathBuf};

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::about::{About, Particular};
use hotwash::session::file::{ExerciseSetup, SessionFile, verify};
use hotwash::session::journal::{Entry, Journal};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::test_console::TestConsole;

/// Makes an exercise in which its name was written at a time.
fn exercise(folder: &Path, pack: &str, file: &str, (name, wall): (&str, i64)) -> PathBuf {
    let pack = Path::new("scenarios/packs").join(pack);
    let setup = ExerciseSetup::new(load(&pack, &LoadOptions::default()).unwrap(), 1);
    let path = folder.join(file);
    let mut made = SessionFile::create(&path, &setup, 1).unwrap();
    let about = About::Particular { what: Particular::Name, text: name.to_owned() };
    made.write(&[Entry::About { about, wall }]).unwrap();
    path
}

/// A library with three exercises.
fn library() -> (TestConsole, [PathBuf; 3]) {
    let folder = tempfile::tempdir().unwrap();
    let made = |pack, file, said| exercise(folder.path(), pack, file, said);
    let paths = [
        made("count-night", "a.hotwash", ("Zebra", 3_000)),
        made("first-steps", "b.hotwash", ("Apple", 2_000)),
        made("count-night", "c.hotwash", ("Mango", 1_000)),
    ];
    (TestConsole::in_folder(folder), paths)
}

/// In which order they stand.
fn shown(test: &TestConsole) -> Vec<String> {
    let text = test.accessible_text();
    let names = ["Zebra", "Apple", "Mango"];
    let lines = text.lines().filter_map(|line| line.strip_prefix("Label "));
    lines.filter(|it| names.contains(it)).map(str::to_owned).collect()
}

/// Opens what can be done with an exercise and does one of it.
fn choose(test: &mut TestConsole, name: &str, what: &str) {
    test.click_on(Role::Button, &format!("More for “{name}”"));
    test.click(what);
}

#[test]
fn they_are_sorted_and_looked_for() {
    let (mut test, _) = library();
    assert_eq!(shown(&test), ["Zebra", "Apple", "Mango"]);
    for (order, expected) in [
        ("Name", ["Apple", "Mango", "Zebra"]),
        ("Scenario", ["Zebra", "Mango", "Apple"]),
        ("Last played", ["Zebra", "Apple", "Mango"]),
    ] {
        let list = test.label_containing("Sort by: ");
        test.click(&list);
        test.click(order);
        assert_eq!(shown(&test), expected, "{order}");
    }
    test.harness.get_by_role_and_label(Role::TextInput, "Search").focus();
    test.advance(0);
    test.write("count MAN");
    assert_eq!(shown(&test), ["Mango"]);
    test.write(" nothing");
    assert!(test.shows("No saved exercise has these words."));
}

#[test]
fn one_gets_another_name_and_nothing_is_overwritten() {
    let (mut test, [a, b, _]) = library();
    for (name, told) in [("b", "already exists"), ("x/y", "cannot be the name of a file")] {
        choose(&mut test, "Zebra", "Rename");
        let field = test.harness.get_by_role_and_label(Role::TextInput, "New name of the file");
        field.focus();
        test.advance(0);
        test.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
        test.advance(0);
        test.write(name);
        test.press(Key::Enter);
        assert!(test.shows(told), "{}", test.accessible_text());
        assert!(a.exists() && b.exists());
        verify(&a).unwrap();
        verify(&b).unwrap();
        test.wait();
    }
    choose(&mut test, "Zebra", "Rename");
    test.harness.get_by_role_and_label(Role::TextInput, "New name of the file").focus();
    test.advance(0);
    test.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    test.advance(0);
    test.write("Course 3");
    test.press(Key::Enter);
    test.wait();
    let renamed = a.with_file_name("Course 3.hotwash");
    assert!(!a.exists() && renamed.exists());
    assert_eq!(shown(&test), ["Zebra", "Apple", "Mango"]);
    verify(&renamed).unwrap();
}

#[test]
fn one_is_copied_and_the_copy_is_the_same() {
    let (mut test, [a, ..]) = library();
    choose(&mut test, "Zebra", "Copy");
    test.wait();
    let copy = a.with_file_name("a (2).hotwash");
    assert_eq!(fs::read(&a).unwrap(), fs::read(&copy).unwrap());
    assert_eq!(shown(&test).iter().filter(|it| *it == "Zebra").count(), 2);
    verify(&copy).unwrap();
}

#[test]
fn one_is_deleted_only_after_a_question_and_can_be_had_back() {
    let (mut test, [a, ..]) = library();
    choose(&mut test, "Zebra", "Delete");
    assert!(test.shows("Delete “Zebra”?"), "{}", test.accessible_text());
    test.click("Do not delete");
    assert!(a.exists() && !test.shows("Delete “Zebra”?"));
    choose(&mut test, "Zebra", "Delete");
    test.click_on(Role::Button, "Delete");
    test.wait();
    assert!(!a.exists());
    assert_eq!(shown(&test), ["Apple", "Mango"]);
    let aside = a.parent().unwrap().join("Deleted exercises/a.hotwash");
    verify(&aside).unwrap();
}

#[test]
fn one_that_is_open_elsewhere_is_neither_renamed_nor_deleted() {
    let (mut test, [a, ..]) = library();
    let open = Connection::open(&a).unwrap();
    open.execute_batch("BEGIN IMMEDIATE").unwrap();
    choose(&mut test, "Zebra", "Delete");
    test.click_on(Role::Button, "Delete");
    assert!(test.shows("is open in another program"), "{}", test.accessible_text());
    assert!(a.exists());
    test.wait();
    choose(&mut test, "Zebra", "Rename");
    test.harness.get_by_role_and_label(Role::TextInput, "New name of the file").focus();
    test.advance(0);
    test.write("x");
    test.press(Key::Enter);
    assert!(test.shows("is open in another program"), "{}", test.accessible_text());
    assert!(a.exists());
    // A copy of what is on record can be made all the same.
    test.wait();
    choose(&mut test, "Zebra", "Copy");
    drop(open);
    verify(&a.with_file_name("a (2).hotwash")).unwrap();
}

#[test]
fn one_is_verified_and_it_is_said_what_that_means() {
    let (mut test, [a, ..]) = library();
    choose(&mut test, "Zebra", "Verify");
    test.wait();
    assert!(test.shows("Verified to the bit"), "{}", test.accessible_text());
    let changed = "UPDATE particulars SET text = 'Zebras' WHERE seq > 0";
    Connection::open(&a).unwrap().execute(changed, []).unwrap();
    let mut test = again(test);
    choose(&mut test, "Zebras", "Verify");
    test.wait();
    let text = test.accessible_text();
    assert!(!text.contains("Verified to the bit"), "{text}");
    assert!(text.contains("it is not proven"), "{text}");
}

/// Another console on the same folder.
fn again(test: TestConsole) -> TestConsole {
    let folder: TempDir = test.crash();
    TestConsole::in_folder(folder)
}
