//! What each panel says, as a screen reader would read it: only its own part, in a state in which
//! it has something to say. A change of these texts is a change of the interface: look at the
//! pictures before accepting it. The list of injects and the guide are in the snapshot of play
//! (`screens`), decisions and goals of the hot wash in that of `hot_wash`.

use egui::Key;
use egui::accesskit::Role;
use insta::assert_snapshot;

use crate::scenes::{before_a_decision, decided, in_trouble, night};
use crate::seat::in_a_seat;
use crate::test_console::TestConsole;

/// What is in the middle of play.
fn middle(test: &TestConsole) -> String {
    test.part("Button Briefing", "Label Technical damage")
}

/// What is talked about in the hot wash.
fn topic(test: &TestConsole) -> String {
    test.part("Button Objectives", "")
}

/// The hot wash about a night in which people decided, with a topic and a decision.
fn washed(topic: Key, decision: usize) -> TestConsole {
    let mut test = decided(true);
    test.press(Key::H);
    test.wait();
    for _ in 0..decision {
        test.press(Key::ArrowRight);
    }
    test.wait();
    test.press(topic);
    test
}

#[test]
fn the_desk_around_the_middle() {
    let test = in_trouble(3);
    assert_snapshot!("ribbon", test.part("Label The electoral cycle", "Label Seats"));
    assert_snapshot!("seats", test.part("Label Seats", "Button Injects"));
    assert_snapshot!("meters", test.part("Label Technical damage", "Label Decisions due"));
}

#[test]
fn the_tabs() {
    let mut test = in_trouble(3);
    for (key, name) in [(Key::Num2, "network"), (Key::Num3, "incidents"), (Key::Num4, "feed")] {
        test.press(key);
        assert_snapshot!(name, middle(&test));
    }
}

#[test]
fn a_decision_is_due() {
    let test = before_a_decision("Count Night");
    assert_snapshot!("due", test.part("Label Decisions due", "Label Log"));
    assert_snapshot!("notice", test.part("Label Paused", ""));
}

#[test]
fn the_log_of_what_was_sought() {
    let mut test = in_trouble(3);
    test.press(Key::Slash);
    test.write("responder");
    test.tick("Injects");
    assert_snapshot!("log_filtered", test.part("Label Log", "Label Notes"));
}

#[test]
fn one_note() {
    let mut test = night(2);
    test.press(Key::B);
    assert_snapshot!("notes", test.part("Label Notes", ""));
}

#[test]
fn a_seat_that_gives_an_order() {
    let mut test = in_a_seat("Harbour List, Headquarters");
    test.click("Action: Choose…");
    test.click("Take offline");
    test.click_on(Role::ComboBox, "System");
    test.click_on(Role::Button, "Harbour List's own count");
    assert_snapshot!("seat_order", middle(&test));
}

#[test]
fn a_seat_whose_order_is_not_complete() {
    let mut test = in_a_seat("National CERT, Night Watch");
    test.click("Action: Choose…");
    test.click_on(Role::Button, "Hold a liaison meeting");
    assert_snapshot!("seat_incomplete", middle(&test));
}

#[test]
fn what_lies_over_the_desk() {
    let mut test = night(12);
    test.press(Key::C);
    test.wait();
    assert_snapshot!("causes", test.part("Label What moved the meter", ""));
    test.press(Key::Escape);
    test.press(Key::I);
    assert_snapshot!("letter", test.part("Label New ad hoc inject", ""));
    test.press(Key::Escape);
    test.press(Key::Questionmark);
    assert_snapshot!("help", test.part("Label Keys", ""));
}

#[test]
fn hot_wash_why() {
    assert_snapshot!("hot_wash_why", topic(&washed(Key::Num1, 0)));
}

#[test]
fn hot_wash_what_if() {
    let mut test = washed(Key::Num2, 10);
    test.click("Not taken");
    test.wait();
    assert_snapshot!("hot_wash_what_if", topic(&test));
}

#[test]
fn hot_wash_worth() {
    let mut test = washed(Key::Num3, 0);
    test.click("What was each decision worth?");
    test.wait();
    assert_snapshot!("hot_wash_worth", topic(&test));
}

#[test]
fn hot_wash_luck() {
    let mut test = washed(Key::Num4, 0);
    test.click("Were we lucky?");
    test.wait();
    assert_snapshot!("hot_wash_luck", topic(&test));
}

#[test]
fn the_wall() {
    let mut test = in_trouble(3);
    test.show_display(true);
    assert_snapshot!("projector_now", test.accessible_text());
    test.show_display(false);
    test.click("■ ENDEX");
    test.click("End exercise");
    test.show_display(true);
    assert_snapshot!("projector_summary", test.accessible_text());
}
