//! A console in a harness: what is clicked and pressed goes to it, and it is looked at by what a
//! screen reader would be told.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::console::{
    Console, Screen, Shelf, ThemeName, apply, console_ui, definitions, projector_ui,
};
use hotwash::scenario::Library;
use tempfile::TempDir;

/// What the harness holds.
pub struct Held {
    pub console: Console,
    dressed: bool,
    wall: bool,
}

/// A console, and the folder in which it keeps exercises.
pub struct Room {
    pub harness: Harness<'static, Held>,
    folder: TempDir,
}

impl Room {
    /// The library on a small screen.
    pub fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    /// The library, with the exercises that are kept in a folder.
    pub fn in_folder(folder: TempDir) -> Self {
        let library = Library::find(Path::new("scenarios"));
        let shelf = Shelf::new(library, folder.path().to_owned());
        let held = Held { console: Console::new(shelf), dressed: false, wall: false };
        let draw = |ui: &mut egui::Ui, held: &mut Held| {
            if !held.dressed {
                ui.ctx().set_fonts(definitions());
                let mut theme = held.console.theme().clone();
                theme.name = ThemeName::Dark;
                theme.still = true;
                apply(&theme, ui.ctx());
                held.dressed = true;
                return;
            }
            if held.wall {
                projector_ui(ui, &mut held.console);
            } else {
                console_ui(ui, &mut held.console);
            }
        };
        let size = egui::Vec2::new(1280.0, 720.0);
        let harness = Harness::builder().with_size(size).build_ui_state(draw, held);
        let mut room = Self { harness, folder };
        room.go_on(0);
        room
    }

    /// A scenario that is set up and opened, with people in all seats.
    pub fn playing(scenario: &str) -> Self {
        let mut room = Self::new();
        room.click(&format!("Set up {scenario}"));
        room.click("Open the exercise");
        assert_eq!(room.console().screen(), Screen::Play);
        room
    }

    /// Turns to the wall, or back to the desk.
    pub fn face_wall(&mut self, wall: bool) {
        self.harness.state_mut().wall = wall;
        self.go_on(0);
    }

    /// Lets so much time of life pass, and draws.
    pub fn go_on(&mut self, ms: u64) {
        self.harness.run_steps(2);
        self.harness.state_mut().console.act(ms);
        self.harness.run_steps(3);
    }

    /// Lets life pass until all questions are answered.
    pub fn wait(&mut self) {
        for _ in 0..10_000 {
            self.go_on(0);
            if !self.console().is_busy() {
                self.go_on(0);
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
        panic!("no answer");
    }

    pub fn console(&self) -> &Console {
        &self.harness.state().console
    }

    /// Clicks on the first thing with a name.
    pub fn click(&mut self, name: &str) {
        let all = self.harness.get_all_by_label(name);
        let first = all.into_iter().next().unwrap();
        first.click();
        self.go_on(0);
    }

    /// Presses a key.
    pub fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.go_on(0);
    }

    /// Ticks a box with a name, or takes the tick away.
    pub fn tick(&mut self, name: &str) {
        self.harness.get_by_role_and_label(egui::accesskit::Role::CheckBox, name).click();
        self.go_on(0);
    }

    /// Writes into what has the keyboard.
    pub fn write(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.go_on(0);
    }

    /// The whole name of the first thing that says this.
    pub fn told(&self, part: &str) -> String {
        let first = self.harness.query_all_by_label_contains(part).next().unwrap();
        let node = first.accesskit_node();
        node.label().or_else(|| node.value()).unwrap()
    }

    /// Whether something on the screen says this.
    pub fn says(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// Where exercises are kept.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The exercises that are kept.
    pub fn kept(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        // The database keeps a journal of its own beside it while it is open.
        let is_kept = |path: &PathBuf| path.extension().is_some_and(|it| it == "hotwash");
        let mut paths: Vec<PathBuf> = paths.filter(is_kept).collect();
        paths.sort();
        paths
    }

    /// The computer fails; the folder is left.
    pub fn crash(self) -> TempDir {
        let Self { harness, folder } = self;
        drop(harness);
        folder
    }

    /// What a screen reader would be told, thing by thing.
    pub fn spoken(&self) -> String {
        let mut lines = Vec::new();
        tell(&self.harness.root(), &mut lines);
        lines.join("\n")
    }
}

fn tell(node: &egui_kittest::Node<'_>, lines: &mut Vec<String>) {
    let it = node.accesskit_node();
    let name = it.label().or_else(|| it.value()).unwrap_or_default();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if !name.is_empty() {
        let off = if it.is_disabled() { " (off)" } else { "" };
        lines.push(format!("{:?} {name}{off}", it.role()));
    }
    for child in node.children() {
        tell(&child, lines);
    }
}
