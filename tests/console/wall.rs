//! The wall in a process of its own: it shows what another process plays, and nothing that was not
//! played yet.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::console::{Followed, Follower, OnWall, ThemeName, Wall, apply, definitions, wall_ui};
use hotwash::session::director::SessionState;
use tempfile::TempDir;

use crate::room::Room;

/// A wall in another process, as far as that can be told from here.
struct Beside {
    harness: Harness<'static, (Wall, bool)>,
    follower: Follower,
}

impl Beside {
    fn new(followed: Followed) -> Self {
        let draw = |ui: &mut egui::Ui, (wall, is_dressed): &mut (Wall, bool)| {
            if *is_dressed {
                wall_ui(ui, wall);
            } else {
                ui.ctx().set_fonts(definitions());
                apply(wall.theme(), ui.ctx());
                *is_dressed = true;
            }
        };
        let size = egui::Vec2::new(1280.0, 720.0);
        let state = (Wall::default(), false);
        let harness = Harness::builder().with_size(size).build_ui_state(draw, state);
        let mut beside = Self { harness, follower: Follower::new(followed) };
        beside.look();
        beside
    }

    /// Follows what is played in a room.
    fn following(room: &Room) -> Self {
        Self::new(Followed::Folder(room.folder().to_owned()))
    }

    /// Looks at the exercise, and draws.
    fn look(&mut self) {
        if let Some(on) = self.follower.look() {
            self.wall().show(on);
        }
        self.harness.run_steps(3);
    }

    /// Looks until something is shown that was not before.
    fn wait(&mut self) {
        for _ in 0..100 {
            if let Some(on) = self.follower.look() {
                self.wall().show(on);
                self.harness.run_steps(3);
                return;
            }
            thread::sleep(Duration::from_millis(1));
        }
        panic!("nothing new");
    }

    fn wall(&mut self) -> &mut Wall {
        &mut self.harness.state_mut().0
    }

    fn says(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    fn spoken(&self) -> String {
        fn tell(node: &egui_kittest::Node<'_>, text: &mut String) {
            let it = node.accesskit_node();
            text.push_str(&it.label().or_else(|| it.value()).unwrap_or_default());
            node.children().for_each(|child| tell(&child, text));
        }
        let mut text = String::new();
        tell(&self.harness.root(), &mut text);
        text
    }

    /// The exercise on it.
    fn seen(&mut self) -> &hotwash::console::Seen {
        match self.wall().on() {
            OnWall::Exercise(seen) => seen,
            _ => panic!("no exercise"),
        }
    }
}

/// What everybody may see is the same on both sides.
fn check_same(beside: &mut Beside, room: &Room) {
    let own = room.console().view().unwrap().public();
    let public = beside.seen().view.public();
    assert_eq!(public.clock, own.clock);
    assert_eq!((public.meters, public.headlines), (own.meters, own.headlines));
    assert_eq!(public.outcomes, own.outcomes);
}

#[test]
fn it_shows_what_is_played_in_another_process() {
    let mut room = Room::playing("Count Night");
    let mut beside = Beside::following(&room);
    assert!(beside.says("Welcome to") && beside.says("Count Night"), "{}", beside.spoken());
    room.press(Key::Space);
    beside.look();
    assert_eq!(beside.seen().view.clock.stage, SessionState::Running);
    for _ in 0..12 {
        room.press(Key::N);
        beside.look();
        check_same(&mut beside, &room);
    }
    assert!(beside.says("Public trust") && beside.says("What the public hears"));
    // Undoing goes back here, too.
    let before = beside.seen().view.clock.now;
    room.press(Key::D);
    let view = room.console().view().unwrap();
    let due = view.due.iter().min_by_key(|due| due.since).copied().unwrap();
    let inject = &view.scenario.injects[due.inject.index()];
    let answer = view.names().choice(&inject.id, &inject.choices[0].id);
    room.click(&answer);
    room.press(Key::E);
    room.press(Key::N);
    beside.look();
    assert!(before < beside.seen().view.clock.now);
    room.press(Key::U);
    beside.look();
    assert!(beside.seen().view.clock.now <= before);
    check_same(&mut beside, &room);
    room.click("■ ENDEX");
    room.click("End it");
    beside.look();
    assert!(beside.says("objectives met"), "{}", beside.spoken());
    check_same(&mut beside, &room);
}

/// Nothing on it is known only to the facilitator.
#[test]
fn it_says_only_what_is_public() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    for _ in 0..12 {
        room.press(Key::N);
    }
    let beside = Beside::following(&room);
    let spoken = beside.spoken();
    let view = room.console().view().unwrap();
    assert!(view.incidents.iter().any(|row| row.begun.is_some()));
    for row in &view.incidents {
        assert!(!spoken.contains(&view.names().incident(row.incident)), "{spoken}");
    }
    for row in &view.injects {
        assert!(!spoken.contains(&view.names().inject_at(row.inject)), "{spoken}");
    }
}

#[test]
fn its_clock_runs_on_but_never_past_what_is_to_happen() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    room.go_on(1_500);
    let mut beside = Beside::following(&room);
    let seen = beside.seen();
    let (begun, until) = (seen.view.clock.now, seen.quiet_until);
    assert!(begun < until);
    assert!(beside.wall().moves_in().is_some());
    let meters = beside.seen().view.meters.clone();
    let mut before = begun;
    for _ in 0..1_000 {
        beside.wall().flow(250);
        let now = beside.seen().view.clock.now;
        assert!(before <= now && now <= until);
        before = now;
    }
    // It stands there, and nothing else has moved.
    assert_eq!(before, until);
    assert_eq!(beside.wall().moves_in(), None);
    assert_eq!(beside.seen().view.meters, meters);
}

/// While the room plays on, the wall is hardly more than a second of life behind, though nobody
/// decides anything that would be written down at once.
#[test]
fn it_keeps_up_with_what_happens_by_itself() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    let mut beside = Beside::following(&room);
    let begun = beside.seen().view.clock.now;
    let mut last = begun;
    for _ in 0..40 {
        room.go_on(250);
        beside.look();
        beside.wall().flow(250);
        let (shown, own) = (beside.seen().view.clock.now, room.console().view().unwrap().clock.now);
        assert!(last <= shown && shown <= own, "{shown:?} {own:?}");
        last = shown;
    }
    assert!(begun + 5 < last);
    // A pause is one at once, and at the very minute.
    if room.console().view().unwrap().clock.stage == SessionState::Running {
        room.press(Key::Space);
    }
    beside.look();
    check_same(&mut beside, &room);
    assert_eq!(beside.wall().moves_in(), None);
    beside.wall().flow(60_000);
    check_same(&mut beside, &room);
}

#[test]
fn it_turns_to_the_exercise_that_was_written_to_last() {
    let folder = tempfile::tempdir().unwrap();
    let mut beside = Beside::new(Followed::Folder(folder.path().to_owned()));
    assert!(beside.says("EXERCISE") && beside.says("No exercise is open"));
    let mut room = Room::in_folder(folder);
    room.click("Set up First Steps: The Last Morning");
    room.click("Open the exercise");
    beside.wait();
    assert!(beside.says("First Steps"), "{}", beside.spoken());
    room.click("Library");
    thread::sleep(Duration::from_millis(20));
    room.click("Set up Count Night");
    room.click("Open the exercise");
    beside.wait();
    assert!(beside.says("Count Night"), "{}", beside.spoken());
    drop(room.crash());
    beside.wait();
    assert!(beside.says("No exercise is open"));
}

#[test]
fn what_is_wrong_with_a_file_is_said_on_it() {
    let folder: TempDir = tempfile::tempdir().unwrap();
    let path = folder.path().join("monday.hotwash");
    fs::write(&path, "no database at all").unwrap();
    let mut beside = Beside::new(Followed::File(path.clone()));
    let says = |beside: &Beside, parts: &[&str]| {
        for part in parts.iter().chain(&["monday.hotwash"]) {
            assert!(beside.says(part), "{part}: {}", beside.spoken());
        }
    };
    says(&beside, &["is no Hotwash exercise", "Choose a file"]);
    fs::remove_file(&path).unwrap();
    beside.wait();
    says(&beside, &["There is no file", "Check its name"]);
    // As soon as it is there and sound, it is shown.
    let mut room = Room::playing("First Steps: The Last Morning");
    room.click("Library");
    fs::copy(&room.kept()[0], &path).unwrap();
    beside.wait();
    assert!(beside.says("First Steps"));
    damage(&path);
    beside.wait();
    says(&beside, &["the last entries are missing", "Use a backup"]);
}

/// Changes where the file ends, as nobody should.
fn damage(path: &Path) {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.execute("UPDATE head SET seq = seq + 1", []).unwrap();
}

#[test]
fn its_keys_change_the_theme_and_fill_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut beside = Beside::new(Followed::Folder(folder.path().to_owned()));
    let mut press = |key| {
        beside.harness.key_press(key);
        beside.look();
        (beside.wall().theme().name, beside.wall().fills_screen())
    };
    assert_eq!(press(Key::T), (ThemeName::Light, false));
    assert_eq!(press(Key::F), (ThemeName::Light, true));
    assert_eq!(press(Key::F11), (ThemeName::Light, false));
    assert_eq!(press(Key::F11), (ThemeName::Light, true));
    assert_eq!(press(Key::Escape), (ThemeName::Light, false));
    assert_eq!(press(Key::Escape), (ThemeName::Light, false));
}
