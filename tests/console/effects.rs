//! What a click or a key in a panel leads to, for the panels that have no tests of their own.

use egui::accesskit::Role;
use egui::{Key, Pos2};
use egui_kittest::kittest::Queryable;
use hotwash::console::ThemeName;
use hotwash::session::holder::Holder;

use crate::scenes::{at_a_decision, before_a_decision, decided, night};
use crate::seat::in_a_seat;
use crate::test_console::TestConsole;

#[test]
fn a_decision_that_is_due_opens_its_seat() {
    let mut test = at_a_decision("Count Night");
    test.click_on(Role::Tab, "Injects");
    assert!(!test.shows("This seat must decide"));
    let due = test.button("closes in");
    test.click(&due);
    assert!(test.shows("This seat must decide"));
}

#[test]
fn a_notice_is_closed_or_heeded() {
    let mut test = before_a_decision("Count Night");
    assert!(test.shows("Paused: "));
    test.click("Close");
    assert!(!test.shows("Paused: ") && test.shows("one decision due"));
    let mut test = before_a_decision("Count Night");
    test.press(Key::D);
    assert!(!test.shows("Paused: "), "who has opened the seat knows");
}

#[test]
fn a_seat_changes_hands_and_is_closed() {
    let mut test = at_a_decision("Count Night");
    let seat = test.console().view().unwrap().due[0].seats.iter().next().unwrap();
    let holder = |test: &TestConsole| {
        let seats = &test.console().view().unwrap().seats;
        seats.iter().find(|row| row.seat == seat).unwrap().holder
    };
    test.click("Who decides for this seat: Players");
    test.click("Policy: hub");
    assert!(matches!(holder(&test), Holder::Policy(_)));
    test.click("Close");
    assert!(!test.shows("Action: "));
}

#[test]
fn an_order_is_given() {
    let mut test = in_a_seat("Harbour List, Headquarters");
    test.click("Action: Choose…");
    test.click("Take offline");
    test.click_on(Role::ComboBox, "System");
    test.click_on(Role::Button, "Harbour List's own count");
    test.click("Confirm action");
    assert!(test.shows("Harbour List, Headquarters: Take offline"));
    // The form is empty again, the order can be taken back.
    assert!(test.shows("Action: Choose…"));
    test.press(Key::U);
    assert!(!test.shows("Harbour List, Headquarters: Take offline"));
}

#[test]
fn an_incident_begins_and_is_contained() {
    let mut test = night(4);
    test.press(Key::Num3);
    test.click("Start");
    test.press(Key::E);
    assert!(test.shows("You started: "));
    test.click("Contain");
    test.press(Key::E);
    assert!(test.shows("You contained: "));
}

#[test]
fn the_log_shows_what_is_sought() {
    let mut test = night(6);
    assert!(test.shows("Released: "));
    test.tick("Injects");
    assert!(!test.shows("Released: "));
    test.tick("Injects");
    test.press(Key::Slash);
    test.write("party chairs");
    assert!(test.shows("Released: Two party chairs in the corridor"));
    assert!(!test.shows("Released: You asked me"));
}

#[test]
fn a_note_is_written_and_a_bookmark_set() {
    let mut test = night(1);
    let field = test.harness.query_all_by_role(Role::TextInput).last().unwrap();
    field.click();
    test.advance(0);
    test.write("They whisper.");
    test.click("Add");
    let notes = |test: &TestConsole| {
        let notes = &test.console().view().unwrap().notes;
        notes.iter().map(|note| (note.body.clone(), note.bookmark)).collect::<Vec<_>>()
    };
    assert_eq!(notes(&test), [("They whisper.".to_owned(), false)]);
    test.press(Key::B);
    assert!(notes(&test).last().unwrap().1);
}

#[test]
fn a_click_on_a_curve_tells_what_moved_it() {
    let mut test = night(12);
    let curve = test.button("click on one to see");
    test.click(&curve);
    test.wait();
    assert!(test.shows("What moved the meter"));
}

#[test]
fn the_appearance_is_chosen_without_keys() {
    let mut test = TestConsole::playing("Count Night");
    test.click("?");
    test.click("Theme: Dark");
    assert_eq!(test.console().theme().name, ThemeName::Light);
    test.click_on(Role::Button, "Larger");
    assert_eq!(test.percent(), 110);
    test.tick("Reduce motion");
    assert!(test.console().theme().reduce_motion);
    test.click("Close");
    assert!(!test.shows("Reduce motion"));
}

#[test]
fn in_the_hot_wash_everything_leads_on() {
    let mut test = decided(true);
    test.press(Key::H);
    test.wait();
    // A decision in the list, and back to all of it.
    let decision = test.button("chose");
    test.click(&decision);
    test.wait();
    test.click("The whole exercise");
    test.wait();
    // A place on the upper curve.
    test.click_at(Pos2::new(640.0, 240.0));
    test.wait();
    assert!(test.shows("The whole exercise"));
    test.click("The whole exercise");
    test.wait();
    // A decision among the causes is asked about.
    let step = test.button("(step");
    test.click_on(Role::Button, &step);
    assert!(test.shows("An hour later"));
    // What each was worth leads to the same question, and a meter to its own causes.
    test.press(Key::Num3);
    test.click("What was each decision worth?");
    test.wait();
    let worth = test.button("21:00 · Results Systems");
    test.click_on(Role::Button, &worth);
    assert!(test.shows("An hour later"));
    test.press(Key::Num1);
    test.click_on(Role::Button, "Technical damage");
    test.wait();
    assert!(test.shows("Technical damage") && test.shows("from "), "{}", test.accessible_text());
}
