//! Everything by keyboard.

use egui::{Event, Key, Modifiers};
use hotwash::base::minute::Minute;
use hotwash::console::ThemeName;
use hotwash::session::director::SessionState;

use crate::test_console::TestConsole;

fn stage(test: &TestConsole) -> SessionState {
    test.console().view().unwrap().clock.stage
}

fn now(test: &TestConsole) -> Minute {
    test.console().view().unwrap().clock.now
}

#[test]
fn space_starts_pauses_and_goes_on() {
    let mut test = TestConsole::playing("Count Night");
    assert_eq!(stage(&test), SessionState::Ready);
    test.press(Key::Space);
    assert_eq!(stage(&test), SessionState::Running);
    let before = now(&test);
    // A minute a second.
    test.advance(2_000);
    assert_eq!(now(&test), before + 2);
    test.press(Key::Space);
    assert_eq!(stage(&test), SessionState::Paused);
    test.advance(2_000);
    assert_eq!(now(&test), before + 2);
}

#[test]
fn what_is_typed_is_no_command() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Slash);
    test.press(Key::T);
    test.press(Key::Space);
    assert_eq!(test.console().theme().name, ThemeName::Dark);
    assert_eq!(stage(&test), SessionState::Ready);
    test.press(Key::Escape);
    test.press(Key::T);
    assert_eq!(test.console().theme().name, ThemeName::Light);
}

/// All of it comes within one frame, as from a hand that is faster than the computer.
#[test]
fn what_is_typed_right_after_the_key_that_opens_a_field_is_in_the_field() {
    let keys = |test: &mut TestConsole, typed: &[(&str, Key)]| {
        let events = &mut test.harness.input_mut().events;
        for (text, key) in typed {
            events.push(Event::Text((*text).to_owned()));
            for pressed in [true, false] {
                let (key, modifiers) = (*key, Modifiers::NONE);
                let repeat = false;
                events.push(Event::Key { key, physical_key: None, pressed, repeat, modifiers });
            }
        }
        test.advance(0);
        test.advance(0);
    };
    let mut test = TestConsole::playing("Count Night");
    keys(&mut test, &[("/", Key::Slash), ("b", Key::B), ("u", Key::U), ("s", Key::S)]);
    assert!(test.console().view().unwrap().notes.is_empty(), "no bookmark is set");
    assert_eq!(test.typed("Search"), "bus");
    let mut test = TestConsole::playing("Count Night");
    keys(&mut test, &[("i", Key::I), ("t", Key::T), ("p", Key::P)]);
    assert_eq!(test.console().theme().name, ThemeName::Dark, "no theme is changed");
    assert_eq!(test.typed("From"), "tp");
}

#[test]
fn the_keys_are_shown_and_hidden_again() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Questionmark);
    assert!(test.shows("Run to the next inject"));
    // What is in front has the keyboard.
    test.press(Key::Space);
    assert_eq!(stage(&test), SessionState::Ready);
    test.press(Key::Escape);
    assert!(!test.shows("Run to the next event"));
}

#[test]
fn only_endex_asks() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.click("■ ENDEX");
    assert_eq!(stage(&test), SessionState::Running);
    test.click("Continue exercise");
    assert_eq!(stage(&test), SessionState::Running);
    test.click("■ ENDEX");
    test.click("End exercise");
    assert_eq!(stage(&test), SessionState::Ended);
}

#[test]
fn speed_is_changed_in_steps() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    let speed = |test: &TestConsole| test.console().view().unwrap().clock.speed.0.get();
    assert_eq!(speed(&test), 60);
    test.press(Key::Period);
    assert_eq!(speed(&test), 300);
    test.press(Key::Comma);
    test.press(Key::Comma);
    assert_eq!(speed(&test), 10);
}

#[test]
fn in_a_large_window_everything_grows_and_keys_go_on_from_there() {
    let mut test = TestConsole::new();
    let zoom_in = |test: &mut TestConsole, (width, height), key| {
        test.harness.state_mut().console.fit((width, height));
        test.harness.key_press_modifiers(Modifiers::COMMAND, key);
        test.advance(0);
        test.percent()
    };
    let zooms = [
        zoom_in(&mut test, (1_280.0, 720.0), Key::Num0),
        zoom_in(&mut test, (3_840.0, 2_160.0), Key::Num0),
        zoom_in(&mut test, (1_920.0, 2_160.0), Key::Num0),
        zoom_in(&mut test, (3_840.0, 2_160.0), Key::Plus),
        zoom_in(&mut test, (1_920.0, 1_080.0), Key::Minus),
    ];
    assert_eq!(zooms, [100, 200, 100, 250, 100]);
}
