//! Hands at the window itself: its clock, its rests and its input, in the very app that people use,
//! without pictures. No click is lost and no letter, however fast or slow.

use std::time::Duration;

use bevy::input::keyboard::{Key as Typed, KeyCode};
use egui_kittest::kittest::Queryable;
use hotwash::console::UndrawnApp;
use hotwash::session::step::Position;

use crate::test_console::TestConsole;

/// How many clicks.
const CLICKS: usize = 1_000;
/// Rests that people make, in milliseconds: at once, within a double click, a little longer than
/// one, at leisure, and after a talk.
const RESTS: [u64; 12] = [0, 0, 1, 8, 30, 70, 150, 400, 820, 950, 1_700, 90_000];

/// Numbers that are the same in every run.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, most: usize) -> usize {
        // A step of SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((it ^ (it >> 31)) % most as u64) as usize
    }

    fn rest(&mut self) -> Duration {
        Duration::from_millis(RESTS[self.below(RESTS.len())])
    }
}

/// Where the exercise is.
fn place(app: &mut UndrawnApp) -> Position {
    let view = app.console().view().unwrap();
    view.branches.iter().find(|it| it.is_active).unwrap().place
}

#[test]
fn no_click_of_a_thousand_is_lost_however_long_hands_rest() {
    let mut test = TestConsole::new();
    test.click("Set up National Cycle");
    test.click("All policies");
    test.click("Open the exercise");
    test.press(egui::Key::Space);
    test.press(egui::Key::Space);
    test.click("Briefing");
    let at = test.harness.get_by_label("⏭ Event").rect().center();
    let (console, _folder) = test.into_parts();
    let mut app = UndrawnApp::new(console, (1280, 720)).unwrap();
    let mut seeded = Seeded(11);
    // The pointer comes once, and never moves.
    app.point_at(at);
    for click in 0..CLICKS {
        let before = place(&mut app);
        app.button(true);
        let held = seeded.rest();
        app.rest(held);
        app.button(false);
        let rest = seeded.rest();
        app.rest(rest);
        app.rest(Duration::from_millis(40));
        let after = place(&mut app);
        assert!(before < after, "click {click} was lost: held {held:?}, then {rest:?}");
    }
}

/// A letter by its key.
fn letter(at: usize) -> (&'static str, KeyCode) {
    const LETTERS: [(&str, KeyCode); 6] = [
        ("a", KeyCode::KeyA),
        ("v", KeyCode::KeyV),
        ("c", KeyCode::KeyC),
        ("é", KeyCode::KeyE),
        ("n", KeyCode::KeyN),
        ("u", KeyCode::KeyU),
    ];
    LETTERS[at % LETTERS.len()]
}

#[test]
fn what_is_typed_and_pasted_arrives_at_any_speed() {
    let test = TestConsole::playing("Count Night");
    let field = test.harness.get_by_label("Write a note").rect().center();
    let (console, _folder) = test.into_parts();
    let mut app = UndrawnApp::new(console, (1280, 720)).unwrap();
    let mut seeded = Seeded(7);
    app.point_at(field);
    app.button(true);
    app.button(false);
    app.rest(Duration::from_millis(40));
    let mut expected = String::new();
    for round in 0..CLICKS / 2 {
        // Some keys come within one frame, some after hours.
        if seeded.below(3) == 0 {
            app.rest(seeded.rest());
        }
        if round % 9 == 4 {
            app.put_in_clipboard("<pasted>");
            expected.push_str("<pasted>");
            let v = Typed::Character("v".into());
            app.key(Typed::Control, KeyCode::ControlLeft, true);
            app.key(v.clone(), KeyCode::KeyV, true);
            app.key(Typed::Control, KeyCode::ControlLeft, false);
            app.key(v, KeyCode::KeyV, false);
        } else {
            let (text, code) = letter(seeded.below(6));
            expected.push_str(text);
            for is_down in [true, false] {
                app.key(Typed::Character(text.into()), code, is_down);
            }
        }
    }
    app.rest(Duration::from_millis(40));
    for is_down in [true, false] {
        app.key(Typed::Enter, KeyCode::Enter, is_down);
    }
    app.rest(Duration::from_millis(80));
    let notes = &app.console().view().unwrap().notes;
    let cut: String = expected.chars().take(hotwash::scenario::limits::NOTE_CHARACTERS).collect();
    assert_eq!(notes.last().map(|note| note.body.clone()), Some(cut));
}

/// A pointer that rests on a button shows its tip once, a caret stays as it is, and no more is
/// drawn.
#[test]
fn a_window_that_nobody_touches_rests() {
    const MINUTE: Duration = Duration::from_mins(1);
    let test = TestConsole::playing("Count Night");
    let button = test.harness.get_by_label("⏭ Event").rect().center();
    let field = test.harness.get_by_label("Write a note").rect().center();
    let (console, _folder) = test.into_parts();
    let mut app = UndrawnApp::new(console, (1280, 720)).unwrap();
    app.point_at(button);
    let tip = app.frames_while_resting(MINUTE);
    assert!(tip < 100, "{tip} pictures for a tip");
    assert_eq!(app.frames_while_resting(MINUTE), 0, "and then nothing moves");
    app.point_at(field);
    app.button(true);
    app.button(false);
    app.frames_while_resting(MINUTE);
    assert_eq!(app.frames_while_resting(MINUTE), 0, "somebody thinks before writing");
}

/// While time flows the window draws what has changed: once a second at a minute a second, and at
/// the fastest pace as often as anybody can read.
#[test]
fn time_that_flows_is_drawn_as_often_as_it_is_read() {
    for (scenario, faster, most) in [("Count Night", 0, 11), ("National Cycle", 9, 41)] {
        let mut test = TestConsole::new();
        test.click(&format!("Set up {scenario}"));
        test.click("All policies");
        test.click("Open the exercise");
        test.press(egui::Key::Space);
        (0..faster).for_each(|_| test.press(egui::Key::Period));
        let (console, _folder) = test.into_parts();
        let mut app = UndrawnApp::new(console, (1440, 900)).unwrap();
        app.frames_while_resting(Duration::from_secs(2));
        let drawn = app.frames_while_resting(Duration::from_secs(10));
        assert!((5..=most).contains(&drawn), "{scenario}: {drawn} pictures in ten seconds");
    }
}
