//! A seat from inside: decisions, orders, refusals; and what the facilitator does to injects.

use egui::Key;
use egui::accesskit::Role;
use hotwash::session::director::SessionState;
use hotwash::sim::vocabulary::InjectStatus;

use crate::scenes::at_a_decision;
use crate::test_console::TestConsole;

#[test]
fn a_decision_is_answered_with_a_click_and_undone_with_a_key() {
    let mut test = at_a_decision("Count Night");
    let view = test.console().view().unwrap();
    let due = view.due[0];
    let inject = &view.scenario.injects[due.inject.index()];
    let answer = view.names().choice(&inject.id, &inject.choices[0].id);
    test.click(&answer);
    let status = |test: &TestConsole| {
        let view = test.console().view().unwrap();
        view.injects.iter().find(|row| row.inject == due.inject).unwrap().status
    };
    // It takes effect as soon as time goes on.
    test.press(Key::E);
    assert_eq!(status(&test), InjectStatus::Answered(0));
    test.press(Key::U);
    assert_eq!(status(&test), InjectStatus::Released);
}

/// In a seat of which nothing is asked.
pub fn in_a_seat(name: &str) -> TestConsole {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::Space);
    // What has to be scrolled to cannot be clicked on.
    test.harness.set_size(egui::Vec2::new(1280.0, 1600.0));
    test.advance(0);
    let seat = test.button(&format!("{name}, Players"));
    test.click(&seat);
    test
}

#[test]
fn an_order_that_may_not_be_given_says_what_is_missing() {
    let mut test = in_a_seat("National CERT, Night Watch");
    test.click("Action: Choose…");
    test.click_on(Role::Button, "Hold a liaison meeting");
    assert!(test.shows("Choose the recipients"), "{}", test.accessible_text());
    let orders = test.console().view().unwrap().log.lines.len();
    test.click("Confirm action");
    assert_eq!(test.console().view().unwrap().log.lines.len(), orders);
}

#[test]
fn an_inject_is_fired_held_and_skipped() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::Space);
    assert_eq!(test.console().view().unwrap().clock.stage, SessionState::Paused);
    let first = test.console().view().unwrap().injects[0].inject;
    let status = |test: &TestConsole| {
        let view = test.console().view().unwrap();
        view.injects.iter().find(|row| row.inject == first).unwrap().status
    };
    test.click("Hold");
    assert_eq!(status(&test), InjectStatus::Held { due: false });
    test.press(Key::U);
    assert_eq!(status(&test), InjectStatus::Scheduled);
    test.click("Release");
    assert!(status(&test).was_released());
    assert!(test.shows("You released"));
}
