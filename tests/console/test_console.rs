//! A console in a harness: what is clicked and pressed goes to it, and it is looked at by what a
//! screen reader would be told.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, RequestRepaintInfo};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::console::{
    Console, LibraryIndex, Screen, ThemeName, apply, console_ui, definitions, public_display_ui,
    seat_window_ui,
};
use hotwash::scenario::Library;
use tempfile::TempDir;

/// So many seconds are between two frames.
const STEP: f32 = 0.25;

/// What the harness holds.
pub struct HarnessState {
    pub console: Console,
    styled: bool,
    window: Window,
}

/// Which window is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    Console,
    PublicDisplay,
    Seat,
}

/// A console, and the folder in which it keeps exercises.
pub struct TestConsole {
    pub harness: Harness<'static, HarnessState>,
    folder: TempDir,
    /// After how long frames were asked for.
    asked_for: Arc<Mutex<Vec<Duration>>>,
}

impl TestConsole {
    /// The library on a small screen.
    pub fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    /// The library, with the exercises that are kept in a folder.
    pub fn in_folder(folder: TempDir) -> Self {
        Self::keeping_in(folder, "")
    }

    /// The library, with a place within a folder to keep exercises in.
    pub fn keeping_in(folder: TempDir, place: &str) -> Self {
        let library = Library::find(Path::new("scenarios"));
        let library = LibraryIndex::new(library, folder.path().join(place));
        Self::with(Console::new(library), folder)
    }

    /// A console that keeps exercises in a folder.
    pub fn with(console: Console, folder: TempDir) -> Self {
        let state = HarnessState { console, styled: false, window: Window::Console };
        let draw = |ui: &mut egui::Ui, state: &mut HarnessState| {
            if !state.styled {
                ui.ctx().set_fonts(definitions());
                let mut theme = state.console.theme().clone();
                theme.name = ThemeName::Dark;
                theme.reduce_motion = true;
                apply(&theme, ui.ctx());
                state.styled = true;
                return;
            }
            match state.window {
                Window::Console => console_ui(ui, &mut state.console),
                Window::PublicDisplay => public_display_ui(ui, &mut state.console),
                Window::Seat => seat_window_ui(ui, &mut state.console),
            }
        };
        let size = egui::Vec2::new(1280.0, 720.0);
        let harness =
            Harness::builder().with_size(size).with_step_dt(STEP).build_ui_state(draw, state);
        let asked_for = Arc::new(Mutex::new(Vec::new()));
        let asked = asked_for.clone();
        let note = move |info: RequestRepaintInfo| asked.lock().unwrap().push(info.delay);
        harness.ctx.set_request_repaint_callback(note);
        let mut test = Self { harness, folder, asked_for };
        test.advance(0);
        if test.console().screen() == Screen::Library {
            // Until all saved exercises are read.
            test.wait();
        }
        test
    }

    /// A scenario that is set up and opened, with people in all seats.
    pub fn playing(scenario: &str) -> Self {
        let mut test = Self::new();
        test.click(&format!("Set up {scenario}"));
        test.click("Open the exercise");
        assert_eq!(test.console().screen(), Screen::Play);
        test
    }

    /// The library in a language.
    pub fn in_language(language: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::find(Path::new("scenarios"));
        let library = LibraryIndex::new(library, folder.path().to_owned());
        Self::with(Console::new(library).speaking(language), folder)
    }

    /// Turns to the public display, or back to the console.
    pub fn show_display(&mut self, display: bool) {
        self.show_window(if display { Window::PublicDisplay } else { Window::Console });
    }

    /// Turns to another window.
    pub fn show_window(&mut self, window: Window) {
        self.harness.state_mut().window = window;
        self.advance(0);
    }

    /// Lets so much wall-clock time pass, and draws.
    pub fn advance(&mut self, ms: u64) {
        self.harness.run_steps(2);
        self.harness.state_mut().console.act(ms);
        self.harness.run_steps(3);
    }

    /// Lets life pass until all questions are answered.
    pub fn wait(&mut self) {
        for _ in 0..10_000 {
            self.advance(0);
            if !self.console().is_busy() {
                self.advance(0);
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
        panic!("no answer");
    }

    pub fn console(&self) -> &Console {
        &self.harness.state().console
    }

    pub fn console_mut(&mut self) -> &mut Console {
        &mut self.harness.state_mut().console
    }

    /// How large everything is.
    pub fn percent(&self) -> u32 {
        (self.console().zoom() * 100.0).round() as u32
    }

    /// Clicks on the first thing with a name, or in the first row that has such a button.
    pub fn click(&mut self, name: &str) {
        let named = self.harness.query_all_by_label(name).next();
        let first = named.or_else(|| self.in_rows(name).into_iter().next());
        first.unwrap_or_else(|| panic!("{name}: {}", self.accessible_text())).click();
        self.advance(0);
    }

    /// Buttons in rows, by what they do; their names go on with what their rows are about.
    pub fn in_rows(&self, does: &str) -> Vec<egui_kittest::Node<'_>> {
        let start = format!("{does}: ");
        let all = self
            .harness
            .query_all_by(move |node| node.label().is_some_and(|name| name.starts_with(&start)));
        all.collect()
    }

    /// Presses a key.
    pub fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.advance(0);
    }

    /// Clicks on the one thing of a kind with a name, wherever it is scrolled to.
    pub fn click_on(&mut self, role: Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).scroll_to_me();
        self.advance(0);
        self.harness.get_by_role_and_label(role, name).click();
        self.advance(0);
    }

    /// Clicks on a place.
    pub fn click_at(&mut self, pos: Pos2) {
        self.harness.event(Event::PointerMoved(pos));
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
            self.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
        }
        self.advance(0);
    }

    /// A click as fast as a hand can follow it with another one.
    pub fn tap(&mut self, pos: Pos2) {
        self.harness.event(Event::PointerMoved(pos));
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
            self.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
        }
        self.harness.run_steps(1);
        self.harness.state_mut().console.act(16);
    }

    /// A tap: the button goes down and up within one frame.
    pub fn tap_in_one_frame(&mut self, pos: Pos2) {
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
            let event = Event::PointerButton { pos, button, pressed, modifiers };
            self.harness.input_mut().events.push(event);
        }
        self.asked_for.lock().unwrap().clear();
        self.harness.run_steps(1);
        self.harness.input_mut().time = None;
        self.harness.state_mut().console.act(16);
    }

    /// Nobody touches anything for so many seconds: frames are drawn when they were asked for, as
    /// in a window that rests. What comes next comes after that.
    pub fn rest(&mut self, seconds: f64) {
        let now = |test: &Self| test.harness.ctx.input(|input| input.time);
        let until = now(self) + seconds;
        let mut wanted = Vec::new();
        loop {
            let drawn = now(self);
            let asked = std::mem::take(&mut *self.asked_for.lock().unwrap());
            // egui asks for a frame earlier by the time that one takes, which is long here.
            let early = f64::from(STEP - 1.0 / 60.0);
            let after = |delay: Duration| match delay.as_secs_f64() {
                0.0 => drawn + 0.016,
                delay => drawn + delay + early,
            };
            wanted.extend(asked.into_iter().map(after));
            wanted.retain(|at| drawn < *at);
            let Some(next) = wanted.iter().copied().reduce(f64::min).filter(|at| *at < until)
            else {
                break;
            };
            self.frame_at(next);
        }
        // The harness lets as much time pass from frame to frame as it is told.
        self.harness.input_mut().time = Some(until);
    }

    /// Draws one frame, so many seconds after the start.
    fn frame_at(&mut self, seconds: f64) {
        self.harness.input_mut().time = Some(seconds);
        self.harness.run_steps(1);
        self.harness.input_mut().time = None;
        self.harness.state_mut().console.act(0);
    }

    /// Where the first thing with a name is.
    pub fn place_of(&self, name: &str) -> Rect {
        self.harness.query_all_by_label(name).next().unwrap().rect()
    }

    /// Drags whatever is at a place to another one.
    pub fn drag(&mut self, from: Pos2, to: Pos2) {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        self.harness.event(Event::PointerMoved(from));
        self.harness.run_steps(1);
        self.harness.event(Event::PointerButton { pos: from, button, pressed: true, modifiers });
        self.harness.run_steps(1);
        for part in [0.3, 0.6, 1.0] {
            self.harness.event(Event::PointerMoved(from.lerp(to, part)));
            self.harness.run_steps(1);
        }
        self.harness.event(Event::PointerButton { pos: to, button, pressed: false, modifiers });
        self.advance(0);
    }

    /// Ticks a box with a name, or takes the tick away.
    pub fn tick(&mut self, name: &str) {
        self.click_on(Role::CheckBox, name);
    }

    /// Writes into what has the keyboard.
    pub fn write(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.advance(0);
    }

    /// What is written in the last field with a name: what lies over the screen comes after what is
    /// below it.
    pub fn typed(&self, name: &str) -> String {
        let is_field = |node: &egui_kittest::Node<'_>| {
            matches!(node.accesskit_node().role(), Role::TextInput | Role::MultilineTextInput)
        };
        let field = self.harness.query_all_by_label(name).rfind(is_field).unwrap();
        field.accesskit_node().value().unwrap_or_default()
    }

    /// The whole name of the first thing that says this.
    pub fn label_containing(&self, part: &str) -> String {
        let first = self.harness.query_all_by_label_contains(part).next().unwrap();
        let node = first.accesskit_node();
        node.label().or_else(|| node.value()).unwrap()
    }

    /// Whether something on the screen says this.
    pub fn shows(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// Where exercises are saved.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The exercises that are kept.
    pub fn saved(&self) -> Vec<PathBuf> {
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
        let (console, folder) = self.into_parts();
        drop(console);
        folder
    }

    /// The console, to be shown somewhere else, and the folder in which it keeps exercises.
    pub fn into_parts(self) -> (Console, TempDir) {
        (self.harness.into_state().console, self.folder)
    }

    /// The whole name of the first button whose name has this in it.
    pub fn button(&self, part: &str) -> String {
        let mut all = self.harness.query_all_by_label_contains(part);
        let first = all.find(|node| node.accesskit_node().role() == Role::Button);
        let first = first.unwrap_or_else(|| panic!("{part}: {}", self.accessible_text()));
        first.accesskit_node().label().unwrap()
    }

    /// What a screen reader would be told from one thing up to another, or to the end.
    pub fn part(&self, from: &str, to: &str) -> String {
        let accessible_text = self.accessible_text();
        let after = accessible_text.lines().skip_while(|line| !line.starts_with(from));
        let part = after.take_while(|line| to.is_empty() || !line.starts_with(to));
        part.collect::<Vec<_>>().join("\n")
    }

    /// What a screen reader would be told, thing by thing.
    pub fn accessible_text(&self) -> String {
        let mut lines = Vec::new();
        describe(&self.harness.root(), &mut lines);
        lines.join("\n")
    }
}

fn describe(node: &egui_kittest::Node<'_>, lines: &mut Vec<String>) {
    let it = node.accesskit_node();
    let name = it.label().or_else(|| it.value()).unwrap_or_default();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if !name.is_empty() {
        let off = if it.is_disabled() { " (off)" } else { "" };
        // What is in front is told by the tests of what is spoken.
        let role = if it.role() == Role::Tab { Role::Button } else { it.role() };
        lines.push(format!("{role:?} {name}{off}"));
    }
    for child in node.children() {
        describe(&child, lines);
    }
}
