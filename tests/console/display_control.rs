//! The public display under the control of the facilitator: what it shows, what it hides, and what
//! the console says about it.

use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::session::director::SessionState;

use crate::scenes::night;
use crate::test_console::TestConsole;

/// Opens the menu of the public display, unless it is open.
fn open_menu(test: &mut TestConsole) {
    if test.shows("Message to the room") {
        return;
    }
    let button = test.label_containing("Public display: ");
    test.click(&button);
}

/// What the console says is on it.
fn state(test: &TestConsole) -> String {
    test.label_containing("Public display: ")
}

/// The minute, in words.
fn now(test: &TestConsole) -> String {
    let view = test.console().view().unwrap();
    view.spell(view.clock.now)
}

/// What is on it.
fn on_display(test: &mut TestConsole) -> String {
    test.show_display(true);
    let text = test.accessible_text();
    test.show_display(false);
    text
}

/// Chooses a page of it.
fn choose(test: &mut TestConsole, page: &str) {
    test.click_on(Role::RadioButton, page);
}

/// Writes the message to the room.
fn write_message(test: &mut TestConsole, text: &str) {
    let is_field =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == Role::MultilineTextInput;
    test.harness.query_all_by_label("Message to the room").rfind(is_field).unwrap().focus();
    test.advance(0);
    test.harness.event(Event::Paste(text.to_owned()));
    test.advance(0);
}

#[test]
fn it_is_opened_and_closed_and_the_console_says_so() {
    let mut test = TestConsole::playing("Count Night");
    assert_eq!(state(&test), "Public display: closed · Situation");
    test.press(Key::P);
    assert!(test.console().shows_public_display());
    assert_eq!(state(&test), "Public display: open · Situation");
    open_menu(&mut test);
    test.click_on(Role::Button, "Close");
    assert!(!test.console().shows_public_display());
    test.click_on(Role::Button, "Open");
    assert!(test.console().shows_public_display());
    assert!(test.shows("so it does not follow that"), "a display of its own shows the file");
}

#[test]
fn meters_are_hidden_and_shown() {
    let mut test = night(6);
    assert!(on_display(&mut test).contains("Public trust"));
    open_menu(&mut test);
    test.tick("Show the meters");
    let text = on_display(&mut test);
    assert!(!text.contains("Public trust") && text.contains("What the public hears"), "{text}");
    assert_eq!(state(&test), "Public display: closed · Situation · without meters");
    open_menu(&mut test);
    test.tick("Show the meters");
    assert!(on_display(&mut test).contains("Public trust"));
}

#[test]
fn what_is_frozen_stays_and_says_from_when_it_is_if_that_is_wanted() {
    let mut test = night(6);
    open_menu(&mut test);
    test.tick("Freeze");
    let at = now(&test);
    let before = on_display(&mut test);
    assert!(before.contains(&format!("as of {at}")), "{before}");
    assert_eq!(state(&test), format!("Public display: closed · Situation · frozen at {at}"));
    test.press(Key::Escape);
    for _ in 0..8 {
        test.press(Key::N);
    }
    assert_ne!(now(&test), at);
    assert_eq!(on_display(&mut test), before, "nothing has moved");
    open_menu(&mut test);
    test.tick("Say there “as of”");
    let text = on_display(&mut test);
    assert!(!text.contains("as of"), "{text}");
    assert!(state(&test).contains("frozen at"), "the facilitator still knows");
    open_menu(&mut test);
    test.tick("Freeze");
    assert_ne!(on_display(&mut test), text, "it shows the present again");
}

#[test]
fn a_message_is_shown_to_the_room() {
    let mut test = night(3);
    open_menu(&mut test);
    let page = format!("Bus at 22:00\r\n{}", "x".repeat(2_000));
    write_message(&mut test, &page);
    test.click_on(Role::Button, "Show the message");
    let text = on_display(&mut test);
    assert!(text.contains("Bus at 22:00") && !text.contains("Public trust"), "{text}");
    assert!(text.matches('x').count() < 300, "it has a limit");
    assert_eq!(state(&test), "Public display: closed · Message");
    open_menu(&mut test);
    choose(&mut test, "Situation");
    assert!(!on_display(&mut test).contains("Bus"));
}

/// At zero it says so; no decision is made, nothing is released, and time stands.
#[test]
fn a_discussion_counts_down_and_decides_nothing() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    open_menu(&mut test);
    write_message(&mut test, "Whom do we tell first?");
    test.click_on(Role::Button, "Begin the pause");
    assert_eq!(test.console().view().unwrap().clock.stage, SessionState::Paused);
    let text = on_display(&mut test);
    assert!(text.contains("Whom do we tell first?") && text.contains("10:00"), "{text}");
    let as_it_was = |test: &TestConsole| {
        let view = test.console().view().unwrap();
        (view.clock.now, view.due.clone(), view.log.lines.len(), view.clock.stage)
    };
    let before = as_it_was(&test);
    test.advance(61_000);
    assert!(on_display(&mut test).contains("08:59"));
    assert!(state(&test).ends_with("08:59"), "{}", state(&test));
    test.advance(600_000);
    let text = on_display(&mut test);
    assert!(text.contains("Time is up") && !text.contains("00:00"), "{text}");
    assert_eq!(as_it_was(&test), before);
    open_menu(&mut test);
    test.click_on(Role::Button, "Stop counting");
    let text = on_display(&mut test);
    assert!(text.contains("Pause") && !text.contains("Time is up"), "{text}");
}

/// Only what everybody knows: no incident by its name, no system that is hurt in secret.
#[test]
fn the_network_on_it_hides_what_is_hidden() {
    let mut test = night(0);
    open_menu(&mut test);
    choose(&mut test, "Network");
    test.press(Key::Escape);
    let mut shown = 0;
    for _ in 0..30 {
        let text = on_display(&mut test);
        let view = test.console().view().unwrap();
        let reported = view.public().reported;
        for incident in view.incidents.iter().map(|row| row.incident) {
            let asset = view.scenario.incidents[incident.index()].asset;
            let card = format!("▲ {}", view.names().asset(asset));
            let is_public =
                reported.iter().any(|it| view.scenario.incidents[it.index()].asset == asset);
            assert_eq!(text.contains(&card), is_public, "{card}: {text}");
            shown += usize::from(is_public);
            assert!(!text.contains(&view.names().incident(incident)), "{text}");
        }
        test.press(Key::N);
    }
    assert!(0 < shown, "nothing became public");
}

#[test]
fn another_exercise_begins_with_a_plain_display() {
    let mut test = night(3);
    open_menu(&mut test);
    test.tick("Freeze");
    choose(&mut test, "Network");
    test.press(Key::Escape);
    test.click("Library");
    test.click("Set up Count Night");
    test.click("Open the exercise");
    assert_eq!(state(&test), "Public display: closed · Situation");
    assert!(!on_display(&mut test).contains("as of"));
}
