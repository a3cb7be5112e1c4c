//! Files that are opened from the library, from elsewhere and by dropping them: played, talked
//! about, or refused by name.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{DroppedFile, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use hotwash::console::{Console, LibraryIndex, Screen, Settings};
use hotwash::scenario::{Library, LoadOptions, load};
use hotwash::session::file::{ExerciseSetup, SessionFile};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::other_kernel::of_another_kernel;
use crate::test_console::TestConsole;

/// An exercise that was played some way, alone in a folder.
fn played() -> (TempDir, PathBuf) {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    for _ in 0..3 {
        test.press(Key::N);
    }
    let path = test.saved().remove(0);
    (test.crash(), path)
}

fn change(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

/// A library of scenarios with one more, whose id begins like that of another.
fn library_with_another(folder: &Path) -> PathBuf {
    let root = folder.join("scenarios");
    copy(Path::new("scenarios"), &root);
    let pack = root.join("packs/count-night-coast");
    copy(Path::new("scenarios/packs/count-night"), &pack);
    let rewrite = |name: &str, from: &str, to: &str| {
        let text = fs::read_to_string(pack.join(name)).unwrap();
        assert!(text.contains(from), "{name}: {from}");
        fs::write(pack.join(name), text.replace(from, to)).unwrap();
    };
    rewrite("scenario.ron", "id: \"count-night\"", "id: \"count-night-coast\"");
    rewrite("en.ftl", "scenario-title = Count Night", "scenario-title = Coast Night of Our Own");
    pack
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn make(pack: &Path, path: &Path) {
    let setup = ExerciseSetup::new(load(pack, &LoadOptions::default()).unwrap(), 1);
    drop(SessionFile::create(path, &setup, 0).unwrap());
}

/// Something that is dropped onto the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        unreachable!("it is opened by its path")
    }
}

fn drop_on(test: &mut TestConsole, path: &Path) {
    test.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
    test.harness.run_steps(1);
    test.advance(0);
}

#[test]
fn exercises_are_listed_by_what_is_in_them() {
    let folder = tempfile::tempdir().unwrap();
    let pack = library_with_another(folder.path());
    let place = |name: &str| folder.path().join(name);
    make(&pack, &place("count-night-coast 2026-11-24 0930.hotwash"));
    make(Path::new("scenarios/packs/count-night"), &place("SHOUT.HOTWASH"));
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        let name = std::ffi::OsStr::from_bytes(b"odd \xff name.hotwash");
        make(Path::new("scenarios/packs/first-steps"), &folder.path().join(name));
    }
    fs::write(place("empty.hotwash"), "").unwrap();
    fs::write(place("letter.hotwash"), "Dear all").unwrap();
    change(&place("other.hotwash"), "CREATE TABLE steps (seq INTEGER)");
    make(&pack, &place("newer.hotwash"));
    change(&place("newer.hotwash"), "PRAGMA user_version = 99");
    let test = TestConsole::in_folder(folder);
    let text = test.part("Label Saved exercises", "Label Scenarios");
    assert!(text.contains("Label Coast Night of Our Own\n"), "{text}");
    assert!(text.contains("Label Count Night\n"), "{text}");
    assert_eq!(text.matches("Button Continue").count(), if cfg!(unix) { 3 } else { 2 }, "{text}");
    // What cannot be opened says why; what is no exercise is not there.
    assert!(text.contains("Label newer\n") && text.contains("has format 99"), "{text}");
    for other in ["empty", "letter", "other"] {
        assert!(!text.contains(&format!("Label {other}")), "{text}");
    }
}

/// Where the exercise was left is told without it being played again.
#[test]
fn a_saved_exercise_says_where_it_was_left() {
    let (folder, _) = played();
    let mut test = TestConsole::in_folder(folder);
    let text = test.part("Label Saved exercises", "Label Scenarios");
    assert!(text.contains("last played"), "{text}");
    let left = text.lines().find(|line| line.contains("last played")).unwrap().to_owned();
    test.click("Continue");
    let view = test.console().view().unwrap();
    let place = view.spell(view.clock.now);
    assert!(left.contains(&place), "{left}, not {place}");
}

#[test]
fn what_is_damaged_at_its_end_is_talked_about() {
    let (folder, path) = played();
    change(&path, "DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)");
    let mut test = TestConsole::in_folder(folder);
    test.click("Continue");
    assert_eq!(test.console().screen(), Screen::HotWash);
    test.wait();
    assert!(test.shows("Read only"), "{}", test.accessible_text());
    assert!(test.shows("from a backup"), "{}", test.accessible_text());
    // There is no play to go back to, neither by a control nor by a key.
    assert!(!test.shows("Back to play"));
    test.press(Key::Escape);
    test.press(Key::Escape);
    assert_eq!(test.console().screen(), Screen::Library);
}

#[test]
fn what_another_kernel_played_is_told_from_its_record() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::N);
    test.click("Release");
    test.harness.get_all_by_label("Write a note").next().unwrap().focus();
    test.advance(0);
    test.write("the lights went out");
    test.press(Key::Enter);
    let path = test.saved().remove(0);
    let folder = test.crash();
    of_another_kernel(&path);
    let mut test = TestConsole::in_folder(folder);
    assert!(test.shows("Read only"), "{}", test.accessible_text());
    test.click("Hot wash");
    assert_eq!(test.console().screen(), Screen::Record);
    let text = test.accessible_text();
    for part in [
        "revision 1",
        "STARTEX",
        "the lights went out",
        "the facilitator released",
        "not available",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    test.press(Key::Escape);
    assert_eq!(test.console().screen(), Screen::Library);
}

/// As on a read-only medium. Nobody can be kept from writing who is root, so root becomes somebody
/// else for this.
#[cfg(unix)]
#[test]
#[expect(clippy::disallowed_methods, reason = "the environment says which process this is")]
fn what_may_not_be_written_is_talked_about() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    const PROTECTED: &str = "HOTWASH_TEST_PROTECTED_CONSOLE";
    if let Some(path) = std::env::var_os(PROTECTED) {
        let console = Console::new(LibraryIndex::new(None, PathBuf::new()));
        let console = console.with_exercise(Path::new(&path));
        assert_eq!(console.screen(), Screen::HotWash);
        return;
    }
    let (folder, path) = played();
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(folder.path(), 0o755);
    mode(&path, 0o444);
    let program = folder.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    mode(&program, 0o755);
    let mut command = Command::new(program);
    command.args(["--exact", "opening::what_may_not_be_written_is_talked_about"]);
    command.env(PROTECTED, &path);
    if fs::metadata(&path).unwrap().uid() == 0 {
        command.uid(65_534);
    }
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}

#[test]
fn what_is_open_elsewhere_can_be_read_along() {
    let (folder, path) = played();
    let held = SessionFile::open(&path).unwrap();
    let mut test = TestConsole::in_folder(folder);
    test.click("Continue");
    assert_eq!(test.console().screen(), Screen::HotWash);
    assert!(test.shows("is open in another program"), "{}", test.accessible_text());
    test.press(Key::Escape);
    drop(held);
}

#[test]
fn what_cannot_be_read_at_all_is_refused_in_the_library() {
    let folder = tempfile::tempdir().unwrap();
    let letter = folder.path().join("letter.hotwash");
    fs::write(&letter, "Dear all").unwrap();
    let mut test = TestConsole::in_folder(folder);
    drop_on(&mut test, &letter);
    assert_eq!(test.console().screen(), Screen::Library);
    assert!(test.shows("is not an exercise file"), "{}", test.accessible_text());
    assert!(test.shows("Choose an exercise file"), "{}", test.accessible_text());
}

/// Goal: what cannot be opened costs nothing. Method: a bad file falls onto every screen from which
/// one may be opened; the screen stays, with all that was chosen there.
#[test]
fn a_bad_file_leaves_the_screen_as_it_is() {
    let elsewhere = tempfile::tempdir().unwrap();
    let letter = elsewhere.path().join("letter.hotwash");
    fs::write(&letter, "Dear all").unwrap();
    let mut test = TestConsole::new();
    test.click("Set up Count Night");
    test.click("Open the exercise");
    test.click("Library");
    test.click("Set up Count Night");
    drop_on(&mut test, &letter);
    assert_eq!(test.console().screen(), Screen::SetUp);
    assert!(test.shows("is not an exercise file"), "{}", test.accessible_text());
    test.click("Open the exercise");
    test.press(Key::Space);
    test.press(Key::N);
    test.click("Hot wash");
    test.wait();
    drop_on(&mut test, &letter);
    assert_eq!(test.console().screen(), Screen::HotWash);
    assert!(test.shows("is not an exercise file"), "{}", test.accessible_text());
    test.click("Back to play");
    assert_eq!(test.console().screen(), Screen::Play, "the exercise is still open");
}

/// The exercise that is talked about is on the disk, too, and open: choosing its file goes on with
/// it.
#[test]
fn the_file_of_the_exercise_that_is_open_leads_back_to_it() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::N);
    test.click("Hot wash");
    let path = test.saved().remove(0);
    let now = test.console().view().unwrap().clock.now;
    drop_on(&mut test, &path);
    assert_eq!(test.console().screen(), Screen::Play);
    assert_eq!(test.console().view().unwrap().clock.now, now);
    test.press(Key::N);
    assert!(now < test.console().view().unwrap().clock.now);
}

#[test]
fn an_exercise_from_anywhere_is_dropped_and_remembered() {
    let (elsewhere, path) = played();
    let own = tempfile::tempdir().unwrap();
    let file = own.path().join("settings.json");
    let console = || {
        let settings = Settings::in_file(file.clone(), own.path().join("exercises"));
        Console::new(LibraryIndex::with_settings(Library::find(Path::new("scenarios")), settings))
    };
    let mut test = TestConsole::with(console(), tempfile::tempdir().unwrap());
    assert!(!test.shows("Continue"));
    drop_on(&mut test, &path);
    assert_eq!(test.console().screen(), Screen::Play);
    drop(test);
    let mut again = TestConsole::with(console(), tempfile::tempdir().unwrap());
    again.click("Continue");
    assert_eq!(again.console().screen(), Screen::Play);
    drop((again, elsewhere));
}

#[test]
fn a_scenario_is_dropped_as_a_folder_or_as_its_file() {
    for place in ["scenarios/packs/first-steps", "scenarios/packs/first-steps/scenario.ron"] {
        let mut test = TestConsole::new();
        drop_on(&mut test, Path::new(place));
        assert_eq!(test.console().screen(), Screen::SetUp);
        assert!(test.shows("First Steps"), "{place}: {}", test.accessible_text());
    }
}

#[test]
fn nothing_that_falls_onto_the_window_ends_play() {
    let (elsewhere, path) = played();
    let mut test = TestConsole::playing("Count Night");
    drop_on(&mut test, &path);
    assert_eq!(test.console().screen(), Screen::Play);
    assert!(test.shows("was not opened"), "{}", test.accessible_text());
    drop(elsewhere);
}

/// Waits until the dialog has read its folder.
fn wait_for(test: &mut TestConsole, text: &str) {
    for _ in 0..500 {
        if test.shows(text) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
        test.advance(0);
    }
    panic!("{text}: {}", test.accessible_text());
}

#[test]
fn a_file_is_chosen_by_keyboard() {
    let (folder, path) = played();
    let name = path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut test = TestConsole::in_folder(folder);
    test.harness.key_press_modifiers(Modifiers::COMMAND, Key::O);
    test.advance(0);
    wait_for(&mut test, &name);
    test.press(Key::ArrowDown);
    test.press(Key::Enter);
    assert_eq!(test.console().screen(), Screen::Play, "{}", test.accessible_text());
}

#[test]
fn choosing_a_file_is_given_up_with_escape() {
    let mut test = TestConsole::new();
    test.click("Open file…");
    wait_for(&mut test, "Open an exercise");
    test.press(Key::Escape);
    assert!(!test.shows("Open an exercise"), "{}", test.accessible_text());
    assert_eq!(test.console().screen(), Screen::Library);
}
