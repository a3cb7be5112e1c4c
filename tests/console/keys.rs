//! Everything by keyboard.

use egui::{Key, Modifiers};
use hotwash::base::minute::Minute;
use hotwash::console::ThemeName;
use hotwash::session::director::SessionState;

use crate::room::Room;

fn stage(room: &Room) -> SessionState {
    room.console().view().unwrap().clock.stage
}

fn now(room: &Room) -> Minute {
    room.console().view().unwrap().clock.now
}

#[test]
fn space_starts_pauses_and_goes_on() {
    let mut room = Room::playing("Count Night");
    assert_eq!(stage(&room), SessionState::Ready);
    room.press(Key::Space);
    assert_eq!(stage(&room), SessionState::Running);
    let before = now(&room);
    // A minute a second.
    room.go_on(2_000);
    assert_eq!(now(&room), before + 2);
    room.press(Key::Space);
    assert_eq!(stage(&room), SessionState::Paused);
    room.go_on(2_000);
    assert_eq!(now(&room), before + 2);
}

#[test]
fn what_is_typed_is_no_command() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Slash);
    room.press(Key::T);
    room.press(Key::Space);
    assert_eq!(room.console().theme().name, ThemeName::Dark);
    assert_eq!(stage(&room), SessionState::Ready);
    room.press(Key::Escape);
    room.press(Key::T);
    assert_eq!(room.console().theme().name, ThemeName::Light);
}

#[test]
fn the_keys_are_shown_and_hidden_again() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Questionmark);
    assert!(room.says("Go on to the next inject"));
    // What is in front has the keyboard.
    room.press(Key::Space);
    assert_eq!(stage(&room), SessionState::Ready);
    room.press(Key::Escape);
    assert!(!room.says("Go on to the next event"));
}

#[test]
fn only_endex_asks() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    room.click("■ ENDEX");
    assert_eq!(stage(&room), SessionState::Running);
    room.click("Go on playing");
    assert_eq!(stage(&room), SessionState::Running);
    room.click("■ ENDEX");
    room.click("End it");
    assert_eq!(stage(&room), SessionState::Ended);
}

#[test]
fn speed_is_changed_in_steps() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    let speed = |room: &Room| room.console().view().unwrap().clock.speed.0.get();
    assert_eq!(speed(&room), 60);
    room.press(Key::Period);
    assert_eq!(speed(&room), 300);
    room.press(Key::Comma);
    room.press(Key::Comma);
    assert_eq!(speed(&room), 10);
}

#[test]
fn in_a_large_window_everything_grows_and_keys_go_on_from_there() {
    let mut room = Room::new();
    let zoom_in = |room: &mut Room, (width, height), key| {
        room.harness.state_mut().console.fit((width, height));
        room.harness.key_press_modifiers(Modifiers::COMMAND, key);
        room.go_on(0);
        room.percent()
    };
    let zooms = [
        zoom_in(&mut room, (1_280.0, 720.0), Key::Num0),
        zoom_in(&mut room, (3_840.0, 2_160.0), Key::Num0),
        zoom_in(&mut room, (1_920.0, 2_160.0), Key::Num0),
        zoom_in(&mut room, (3_840.0, 2_160.0), Key::Plus),
        zoom_in(&mut room, (1_920.0, 1_080.0), Key::Minus),
    ];
    assert_eq!(zooms, [100, 200, 100, 250, 100]);
}
