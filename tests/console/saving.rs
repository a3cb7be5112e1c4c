//! Where an exercise is saved, what is asked before one is left that is not all in its file, and
//! the second click of a double click.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::console::{Console, LibraryIndex, Screen, Settings};
use hotwash::scenario::Library;
use hotwash::session::file::verify;

use crate::test_console::TestConsole;

const FOLDER: &str = "Saved in";

/// Writes something else into the field with a name.
fn replace(test: &mut TestConsole, name: &str, text: &str) {
    test.harness.get_by_role_and_label(Role::TextInput, name).focus();
    test.advance(0);
    test.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    test.advance(0);
    test.write(text);
}

#[test]
fn the_folder_is_shown_in_full_changed_and_remembered() {
    let own = tempfile::tempdir().unwrap();
    let settings = || Settings::in_file(own.path().join("settings.json"), own.path().join("usual"));
    let library = || Library::find(Path::new("scenarios"));
    let console = Console::new(LibraryIndex::with_settings(library(), settings()));
    let mut test = TestConsole::with(console, tempfile::tempdir().unwrap());
    test.click("Set up Count Night");
    let usual = own.path().join("usual").display().to_string();
    let field = test.harness.get_by_role_and_label(Role::TextInput, FOLDER);
    assert_eq!(field.accesskit_node().value(), Some(usual.clone()));
    let other = own.path().join("other/place");
    replace(&mut test, FOLDER, other.to_str().unwrap());
    test.press(Key::Enter);
    assert!(!other.exists(), "nothing is made before the exercise is");
    test.click("Open the exercise");
    assert_eq!(test.console().screen(), Screen::Play);
    assert_ne!(fs::read_dir(&other).unwrap().count(), 0);
    assert!(!Path::new(&usual).exists());
    assert_eq!(settings().folder(), other);
}

#[test]
fn a_folder_in_which_nothing_can_be_saved_is_said_and_nothing_begins() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let mut test = TestConsole::in_folder(folder);
    test.click("Set up Count Night");
    replace(&mut test, FOLDER, file.join("within").to_str().unwrap());
    test.press(Key::Enter);
    assert!(test.shows("Nothing can be saved: "), "{}", test.accessible_text());
    test.click("Open the exercise");
    assert_eq!(test.console().screen(), Screen::SetUp);
    assert!(test.shows("cannot be created"), "{}", test.accessible_text());
}

/// Some time is played, and then the file is gone.
fn without_file(test: &mut TestConsole) -> std::path::PathBuf {
    test.press(Key::Space);
    test.press(Key::N);
    let path = test.saved().remove(0);
    let away = path.with_extension("away");
    fs::rename(&path, &away).unwrap();
    path
}

#[test]
fn a_file_that_was_moved_is_asked_for_before_anybody_leaves() {
    let mut test = TestConsole::playing("Count Night");
    let path = without_file(&mut test);
    test.click("Library");
    assert_eq!(test.console().screen(), Screen::Play);
    let text = test.accessible_text();
    assert!(text.contains("moved or deleted"), "{text}");
    assert!(text.contains(path.to_str().unwrap()), "{text}");
    assert!(text.contains("can still be saved elsewhere"), "{text}");
    assert!(!text.contains("nothing that was recorded is lost"), "it may be: {text}");
    test.click("Stay in the exercise");
    assert!(!test.shows("moved or deleted"), "{}", test.accessible_text());
    // Put back, all is well.
    test.click("Library");
    fs::rename(path.with_extension("away"), &path).unwrap();
    test.click("Try again");
    assert_eq!(test.console().screen(), Screen::Library);
}

#[test]
fn what_is_not_saved_is_counted_and_lost_only_if_somebody_says_so() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.advance(2_000);
    let path = test.saved().remove(0);
    fs::rename(&path, path.with_extension("away")).unwrap();
    test.console_mut().ask_to_quit();
    test.advance(0);
    assert!(!test.console().quits());
    assert!(test.shows("of this exercise"), "{}", test.accessible_text());
    let button = test.button("Leave and lose");
    test.click(&button);
    assert!(test.console().quits());
}

#[test]
fn an_exercise_without_its_file_is_saved_elsewhere_with_all_of_it() {
    let mut test = TestConsole::playing("Count Night");
    let path = without_file(&mut test);
    test.press(Key::N);
    assert!(test.shows("moved or deleted"), "{}", test.accessible_text());
    test.click("Save elsewhere…");
    test.advance(0);
    // The dialog asks for a name, and has the keyboard.
    test.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    test.advance(0);
    test.write("rescued");
    test.press(Key::Enter);
    let rescued = test.folder().join("rescued.hotwash");
    assert!(rescued.exists(), "{}", test.accessible_text());
    assert!(test.shows("From now on the exercise is saved in"), "{}", test.accessible_text());
    test.press(Key::N);
    test.click("Library");
    assert_eq!(test.console().screen(), Screen::Library);
    verify(&rescued).unwrap();
    drop(path);
}

/// Where the library is asked for in play, the library has the button that ends the program.
#[test]
fn the_second_half_of_a_double_click_presses_nothing_on_the_next_screen() {
    let place = |test: &TestConsole, name: &str| {
        test.harness.query_all_by_label(name).next().unwrap().rect()
    };
    let mut test = TestConsole::playing("Count Night");
    // Where the top bar has one row, as the head of the library.
    test.harness.set_size(egui::Vec2::new(1600.0, 900.0));
    test.advance(0);
    let at = place(&test, "Library").center();
    test.tap(at);
    test.tap(at);
    assert_eq!(test.console().screen(), Screen::Library);
    assert!(!test.console().quits());
    assert!(place(&test, "Quit").contains(at), "it would have been pressed");
    // A moment later a click is meant.
    test.advance(0);
    test.tap(at);
    assert!(test.console().quits());
}
