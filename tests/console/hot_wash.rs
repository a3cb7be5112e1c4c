//! The hot wash: why, what if, what decisions were worth, were we lucky.

use egui::Key;
use hotwash::console::Screen;

use crate::room::Room;
use crate::scenes::decided;

#[test]
fn before_startex_there_is_nothing_to_talk_about() {
    let mut room = Room::playing("Count Night");
    room.press(Key::H);
    assert_eq!(room.console().screen(), Screen::Play);
}

#[test]
fn decisions_are_walked_by_keys_and_say_why() {
    let mut room = decided(false);
    room.press(Key::H);
    assert_eq!(room.console().screen(), Screen::HotWash);
    room.wait();
    assert!(room.says("EXERCISE"));
    assert!(room.says("of 100"), "{}", room.spoken());
    assert!(room.says("chose"), "{}", room.spoken());
    room.press(Key::ArrowRight);
    room.wait();
    assert!(room.says("The whole exercise"));
    room.press(Key::Num2);
    assert!(room.says("Play it again"));
    room.click("Not taken");
    room.click("Play it again");
    room.wait();
    assert!(room.says("as it would have been") || room.says("It changes"), "{}", room.spoken());
    room.press(Key::Escape);
    assert!(!room.says("The whole exercise"));
    room.press(Key::Escape);
    assert_eq!(room.console().screen(), Screen::Play);
}

#[test]
fn worth_and_luck_are_computed_beside_and_can_be_cancelled() {
    let mut room = decided(false);
    room.click("Hot wash");
    room.wait();
    room.press(Key::Num3);
    room.click("What was each decision worth?");
    room.wait();
    assert!(room.says("Told late, or never"), "{}", room.spoken());
    room.press(Key::Num4);
    room.click("Were we lucky?");
    assert!(room.console().is_busy());
    room.click("Cancel");
    assert!(!room.console().is_busy());
    assert!(!room.says("8 of 10 within"));
    room.click("Were we lucky?");
    room.wait();
    assert!(room.says("8 of 10 within"), "{}", room.spoken());
}

#[test]
fn goals_say_what_was_met_and_when() {
    let mut room = decided(true);
    room.press(Key::H);
    room.wait();
    room.press(Key::Num5);
    assert!(room.says("met"));
    assert!(room.says("expected within"), "{}", room.spoken());
    insta::assert_snapshot!(room.spoken());
}
