//! The public display in a process of its own: it shows what another process plays, and nothing
//! that was not played yet.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::console::{
    DisplayContent, FollowSource, Follower, PublicDisplay, ThemeName, apply, definitions,
    standalone_display_ui,
};
use hotwash::session::director::SessionState;
use tempfile::TempDir;

use crate::test_console::TestConsole;

/// A public display in another process, as far as that can be told from here.
struct OtherProcess {
    harness: Harness<'static, (PublicDisplay, bool)>,
    follower: Follower,
}

impl OtherProcess {
    fn new(followed: FollowSource) -> Self {
        let draw = |ui: &mut egui::Ui, (display, is_styled): &mut (PublicDisplay, bool)| {
            if *is_styled {
                standalone_display_ui(ui, display);
            } else {
                ui.ctx().set_fonts(definitions());
                apply(display.theme(), ui.ctx());
                *is_styled = true;
            }
        };
        let size = egui::Vec2::new(1280.0, 720.0);
        let state = (PublicDisplay::default(), false);
        let harness = Harness::builder().with_size(size).build_ui_state(draw, state);
        let mut other = Self { harness, follower: Follower::new(followed) };
        other.poll();
        other
    }

    /// Follows what is played in a room.
    fn following(test: &TestConsole) -> Self {
        Self::new(FollowSource::Folder(test.folder().to_owned()))
    }

    /// Looks at the exercise, and draws.
    fn poll(&mut self) {
        if let Some(content) = self.follower.look() {
            self.display().show(content);
        }
        self.harness.run_steps(3);
    }

    /// Looks until something is shown that was not before.
    fn wait(&mut self) {
        for _ in 0..100 {
            if let Some(content) = self.follower.look() {
                self.display().show(content);
                self.harness.run_steps(3);
                return;
            }
            thread::sleep(Duration::from_millis(1));
        }
        panic!("nothing new");
    }

    fn display(&mut self) -> &mut PublicDisplay {
        &mut self.harness.state_mut().0
    }

    fn shows(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    fn accessible_text(&self) -> String {
        fn describe(node: &egui_kittest::Node<'_>, text: &mut String) {
            let it = node.accesskit_node();
            text.push_str(&it.label().or_else(|| it.value()).unwrap_or_default());
            node.children().for_each(|child| describe(&child, text));
        }
        let mut text = String::new();
        describe(&self.harness.root(), &mut text);
        text
    }

    /// The exercise on it.
    fn exercise(&mut self) -> &hotwash::console::FollowedExercise {
        match self.display().content() {
            DisplayContent::Exercise(exercise) => exercise,
            _ => panic!("no exercise"),
        }
    }
}

/// What everybody may see is the same on both sides.
fn check_same(other: &mut OtherProcess, test: &TestConsole) {
    let own = test.console().view().unwrap().public();
    let public = other.exercise().view.public();
    assert_eq!(public.clock, own.clock);
    assert_eq!((public.meters, public.headlines), (own.meters, own.headlines));
    assert_eq!(public.outcomes, own.outcomes);
}

#[test]
fn it_shows_what_is_played_in_another_process() {
    let mut test = TestConsole::playing("Count Night");
    let mut other = OtherProcess::following(&test);
    assert!(other.shows("Welcome to") && other.shows("Count Night"), "{}", other.accessible_text());
    test.press(Key::Space);
    other.poll();
    assert_eq!(other.exercise().view.clock.stage, SessionState::Running);
    for _ in 0..12 {
        test.press(Key::N);
        other.poll();
        check_same(&mut other, &test);
    }
    assert!(other.shows("Public trust") && other.shows("What the public hears"));
    // Undoing goes back here, too.
    let before = other.exercise().view.clock.now;
    test.press(Key::D);
    let view = test.console().view().unwrap();
    let due = view.due.iter().min_by_key(|due| due.since).copied().unwrap();
    let inject = &view.scenario.injects[due.inject.index()];
    let answer = view.names().choice(&inject.id, &inject.choices[0].id);
    test.click(&answer);
    test.press(Key::E);
    test.press(Key::N);
    other.poll();
    assert!(before < other.exercise().view.clock.now);
    test.press(Key::U);
    other.poll();
    assert!(other.exercise().view.clock.now <= before);
    check_same(&mut other, &test);
    test.click("■ ENDEX");
    test.click("End exercise");
    other.poll();
    assert!(other.shows("objectives met"), "{}", other.accessible_text());
    check_same(&mut other, &test);
}

/// Nothing on it is known only to the facilitator.
#[test]
fn it_says_only_what_is_public() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    for _ in 0..12 {
        test.press(Key::N);
    }
    let other = OtherProcess::following(&test);
    let accessible_text = other.accessible_text();
    let view = test.console().view().unwrap();
    assert!(view.incidents.iter().any(|row| row.begun.is_some()));
    for row in &view.incidents {
        assert!(
            !accessible_text.contains(&view.names().incident(row.incident)),
            "{accessible_text}"
        );
    }
    for row in &view.injects {
        assert!(
            !accessible_text.contains(&view.names().inject_at(row.inject)),
            "{accessible_text}"
        );
    }
}

#[test]
fn its_clock_runs_on_but_never_past_what_is_to_happen() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.advance(1_500);
    let mut other = OtherProcess::following(&test);
    let exercise = other.exercise();
    let (begun, until) = (exercise.view.clock.now, exercise.quiet_until);
    assert!(begun < until);
    assert!(other.display().moves_in().is_some());
    let meters = other.exercise().view.meters.clone();
    let mut before = begun;
    for _ in 0..1_000 {
        other.display().advance(250);
        let now = other.exercise().view.clock.now;
        assert!(before <= now && now <= until);
        before = now;
    }
    // It stands there, and nothing else has moved.
    assert_eq!(before, until);
    assert_eq!(other.display().moves_in(), None);
    assert_eq!(other.exercise().view.meters, meters);
}

/// While the room plays on, the public display is hardly more than a second of wall-clock time
/// behind, though nobody decides anything that would be written down at once.
#[test]
fn it_keeps_up_with_what_happens_by_itself() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    let mut other = OtherProcess::following(&test);
    let begun = other.exercise().view.clock.now;
    let mut last = begun;
    for _ in 0..40 {
        test.advance(250);
        other.poll();
        other.display().advance(250);
        let (shown, own) =
            (other.exercise().view.clock.now, test.console().view().unwrap().clock.now);
        assert!(last <= shown && shown <= own, "{shown:?} {own:?}");
        last = shown;
    }
    assert!(begun + 5 < last);
    // A pause is one at once, and at the very minute.
    if test.console().view().unwrap().clock.stage == SessionState::Running {
        test.press(Key::Space);
    }
    other.poll();
    check_same(&mut other, &test);
    assert_eq!(other.display().moves_in(), None);
    other.display().advance(60_000);
    check_same(&mut other, &test);
}

#[test]
fn it_turns_to_the_exercise_that_was_written_to_last() {
    let folder = tempfile::tempdir().unwrap();
    let mut other = OtherProcess::new(FollowSource::Folder(folder.path().to_owned()));
    assert!(other.shows("EXERCISE") && other.shows("No exercise is open"));
    let mut test = TestConsole::in_folder(folder);
    test.click("Set up First Steps: The Last Morning");
    test.click("Open the exercise");
    other.wait();
    assert!(other.shows("First Steps"), "{}", other.accessible_text());
    test.click("Library");
    thread::sleep(Duration::from_millis(20));
    test.click("Set up Count Night");
    test.click("Open the exercise");
    other.wait();
    assert!(other.shows("Count Night"), "{}", other.accessible_text());
    drop(test.crash());
    other.wait();
    assert!(other.shows("No exercise is open"));
}

#[test]
fn what_is_wrong_with_a_file_is_said_on_it() {
    let folder: TempDir = tempfile::tempdir().unwrap();
    let path = folder.path().join("monday.hotwash");
    fs::write(&path, "no database at all").unwrap();
    let mut other = OtherProcess::new(FollowSource::File(path.clone()));
    let shows = |other: &OtherProcess, parts: &[&str]| {
        for part in parts.iter().chain(&["monday.hotwash"]) {
            assert!(other.shows(part), "{part}: {}", other.accessible_text());
        }
    };
    shows(&other, &["is not an exercise file", "Choose an exercise file"]);
    fs::remove_file(&path).unwrap();
    other.wait();
    shows(&other, &["There is no file", "Check the name"]);
    // As soon as it is there and sound, it is shown.
    let mut test = TestConsole::playing("First Steps: The Last Morning");
    test.click("Library");
    fs::copy(&test.saved()[0], &path).unwrap();
    other.wait();
    assert!(other.shows("First Steps"));
    damage(&path);
    other.wait();
    shows(&other, &["The last entries are missing", "from a backup"]);
}

/// Changes where the file ends, as nobody should.
fn damage(path: &Path) {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.execute("UPDATE head SET seq = seq + 1", []).unwrap();
}

#[test]
fn its_keys_change_the_theme_and_fill_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut other = OtherProcess::new(FollowSource::Folder(folder.path().to_owned()));
    let mut press = |key| {
        other.harness.key_press(key);
        other.poll();
        (other.display().theme().name, other.display().fullscreen())
    };
    assert_eq!(press(Key::T), (ThemeName::Light, false));
    assert_eq!(press(Key::F), (ThemeName::Light, true));
    assert_eq!(press(Key::F11), (ThemeName::Light, false));
    assert_eq!(press(Key::F11), (ThemeName::Light, true));
    assert_eq!(press(Key::Escape), (ThemeName::Light, false));
    assert_eq!(press(Key::Escape), (ThemeName::Light, false));
}
