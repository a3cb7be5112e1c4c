//! The hot wash: why, what if, what decisions were worth, were we lucky.

use egui::Key;
use hotwash::console::Screen;

use crate::scenes::decided;
use crate::test_console::TestConsole;

#[test]
fn before_startex_there_is_nothing_to_talk_about() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::H);
    assert_eq!(test.console().screen(), Screen::Play);
}

#[test]
fn decisions_are_walked_by_keys_and_say_why() {
    let mut test = decided(false);
    test.press(Key::H);
    assert_eq!(test.console().screen(), Screen::HotWash);
    test.wait();
    assert!(test.shows("EXERCISE"));
    assert!(test.shows("of 100"), "{}", test.accessible_text());
    assert!(test.shows("chose"), "{}", test.accessible_text());
    test.press(Key::ArrowRight);
    test.wait();
    assert!(test.shows("The whole exercise"));
    test.press(Key::Num2);
    test.click("Not taken");
    test.wait();
    assert!(test.shows("Not taken:"), "{}", test.accessible_text());
    test.press(Key::Escape);
    assert!(!test.shows("The whole exercise"));
    test.press(Key::Escape);
    assert_eq!(test.console().screen(), Screen::Play);
}

#[test]
fn worth_and_luck_are_computed_beside_and_can_be_cancelled() {
    let mut test = decided(false);
    test.click("Hot wash");
    test.wait();
    test.press(Key::Num3);
    test.click("What was each decision worth?");
    test.wait();
    assert!(test.shows("Told late, or never"), "{}", test.accessible_text());
    test.press(Key::Num4);
    test.click("Were we lucky?");
    assert!(test.console().is_busy());
    test.click("Cancel");
    assert!(!test.console().is_busy());
    assert!(!test.shows("8 of 10 within"));
    test.click("Were we lucky?");
    test.wait();
    assert!(test.shows("8 of 10 within"), "{}", test.accessible_text());
}

#[test]
fn goals_say_what_was_met_and_when() {
    let mut test = decided(true);
    test.press(Key::H);
    test.wait();
    test.press(Key::Num5);
    assert!(test.shows("met"));
    assert!(test.shows("missed"), "{}", test.accessible_text());
    insta::assert_snapshot!(test.accessible_text());
}
