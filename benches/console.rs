//! What a frame of the console costs in processor time, without a graphics card: time that flows,
//! the view, all panels, and their triangles. `national-cycle` with 26 seats in the middle of its
//! play, by policies, with the clock running fast, on every tab.
//!
//! `cargo bench --bench console -- [FRAMES]`
#![expect(clippy::print_stdout, reason = "what is measured is printed")]
#[path = "shared/crowd.rs"]
mod crowd;
#[path = "shared/process.rs"]
mod process;

use egui::{Event, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, Vec2};
use hotwash::base::minute::Minute;
use hotwash::console::{Console, LibraryIndex, ThemeName, apply, console_ui, definitions};
use hotwash::scenario::Library;

use crowd::{SEATS, crowded, half_played};
use process::cpu_seconds;

/// Where the first of the seats stands in the list of seats.
const FIRST_SEAT: Pos2 = Pos2::new(100.0, 170.0);
/// Milliseconds of wall-clock time in a frame.
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
    let pack = crowded(folder.path()).expect("the folder can be written to");
    let path = half_played(folder.path(), &pack);
    let library = Library::find(&pack);
    let library = LibraryIndex::new(library, folder.path().to_owned());
    let mut console = Console::new(library).with_exercise(&path);
    let ctx = egui::Context::default();
    ctx.set_fonts(definitions());
    let mut theme = console.theme().clone();
    theme.name = ThemeName::Dark;
    apply(&theme, &ctx);
    for _ in 0..3 {
        frame(&ctx, &mut console, Vec::new());
    }
    frame(&ctx, &mut console, vec![press(Key::Space)]);
    for _ in 0..12 {
        frame(&ctx, &mut console, vec![press(Key::Period)]);
    }
    for pressed in [true, false] {
        frame(&ctx, &mut console, click(FIRST_SEAT, pressed));
    }
    let view = console.view().expect("an exercise is open");
    assert_eq!(view.seats.len(), SEATS);
    for (key, name) in TABS {
        frame(&ctx, &mut console, vec![press(key)]);
        let is_seat = key == Key::Num5;
        assert!(!is_seat || console.view().is_some_and(|it| it.seat_view.is_some()), "no seat");
        let mut costs: Vec<f64> =
            (0..frames).map(|_| 1e3 * frame(&ctx, &mut console, Vec::new())).collect();
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

const fn press(key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
}

/// The pointer goes to a place, and its button goes down or up.
fn click(at: Pos2, pressed: bool) -> Vec<Event> {
    let button = PointerButton::Primary;
    let press = Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE };
    vec![Event::PointerMoved(at), press]
}

/// Draws a frame, and gives back what it cost in seconds of processor time.
fn frame(ctx: &egui::Context, console: &mut Console, events: Vec<Event>) -> f64 {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(1920.0, 1080.0))),
        events,
        ..Default::default()
    };
    let before = cpu_seconds();
    console.act(FRAME_MS);
    let output = ctx.run_ui(input, |ui| console_ui(ui, console));
    let triangles = ctx.tessellate(output.shapes, output.pixels_per_point);
    std::hint::black_box(triangles);
    cpu_seconds() - before
}
