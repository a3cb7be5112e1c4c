//! What a frame of the console costs in processor time, without a graphics card: time that flows,
//! the view, all panels, and their triangles. `national-cycle` in the middle of its play, by
//! policies, with the clock running fast, on every tab.
//!
//! `cargo bench --bench console -- [FRAMES]`
#![expect(clippy::print_stdout, reason = "what is measured is printed")]
#[path = "shared/process.rs"]
mod process;

use std::path::{Path, PathBuf};

use egui::{Event, Key, Modifiers, Pos2, RawInput, Rect, Vec2};
use hotwash::base::minute::Minute;
use hotwash::console::{Console, Shelf, ThemeName, apply, console_ui, definitions};
use hotwash::policy::PolicyKind;
use hotwash::scenario::{Library, LoadOptions, load};
use hotwash::session::director::{Director, To};
use hotwash::session::file::{SessionFile, Setting};
use hotwash::session::holder::Holder;
use process::cpu_seconds;

/// Milliseconds of life in a frame.
const FRAME_MS: u64 = 16;
/// The screens that are looked at.
const TABS: [(Key, &str); 6] = [
    (Key::Num1, "injects"),
    (Key::Num2, "network"),
    (Key::Num3, "incidents"),
    (Key::Num4, "public"),
    (Key::Num5, "seat"),
    (Key::Num6, "briefing"),
];

fn main() {
    let frames = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let frames: usize = frames.unwrap_or(600);
    let folder = tempfile::tempdir().expect("a folder for the exercise");
    let path = half_played(folder.path());
    let library = Library::find(Path::new("scenarios"));
    let shelf = Shelf::new(library, folder.path().to_owned());
    let mut console = Console::new(shelf).with_exercise(&path);
    let ctx = egui::Context::default();
    ctx.set_fonts(definitions());
    let mut theme = console.theme().clone();
    theme.name = ThemeName::Dark;
    apply(&theme, &ctx);
    for _ in 0..3 {
        frame(&ctx, &mut console, None);
    }
    frame(&ctx, &mut console, Some(Key::Space));
    for _ in 0..12 {
        frame(&ctx, &mut console, Some(Key::Period));
    }
    for (key, name) in TABS {
        frame(&ctx, &mut console, Some(key));
        let mut costs: Vec<f64> =
            (0..frames).map(|_| 1e3 * frame(&ctx, &mut console, None)).collect();
        costs.sort_by(f64::total_cmp);
        let share = |part: usize| costs[(costs.len() - 1) * part / 100];
        let day = console.view().map_or(Minute::START, |view| view.clock.now);
        println!(
            "{name:>9}: {:.2} ms a frame in the middle, {:.2} ms of 99 in 100, {:.2} ms at most \
             (minute {})",
            share(50),
            share(99),
            share(100),
            day.0
        );
    }
}

/// Half of the reference scenario, played by policies and kept.
fn half_played(folder: &Path) -> PathBuf {
    let path = folder.join("cycle.hotwash");
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs/national-cycle");
    let loaded = load(&pack, &LoadOptions::default()).expect("the reference scenario is valid");
    let setting = Setting::new(loaded, 1);
    let scenario = setting.scenario.clone();
    let roster = vec![Holder::Policy(PolicyKind::Network); scenario.seats.len()];
    let file = SessionFile::create(&path, &setting, 0).expect("a new file");
    let mut director =
        Director::new(scenario.clone(), setting.seed, &roster, file, 0).expect("a roster");
    director.start(0).expect("it can be written");
    let half = Minute(scenario.calendar.end.0 / 2);
    director.step(To::Minute(half), 0).expect("it can be written");
    path
}

/// Draws a frame, and gives back what it cost in seconds of processor time.
fn frame(ctx: &egui::Context, console: &mut Console, key: Option<Key>) -> f64 {
    let press = |key| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(1920.0, 1080.0))),
        events: key.map(press).into_iter().collect(),
        ..Default::default()
    };
    let before = cpu_seconds();
    console.act(FRAME_MS);
    let output = ctx.run_ui(input, |ui| console_ui(ui, console));
    let triangles = ctx.tessellate(output.shapes, output.pixels_per_point);
    std::hint::black_box(triangles);
    cpu_seconds() - before
}
