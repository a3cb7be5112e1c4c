//! What a click or a key in a panel leads to, for the panels that have no tests of their own.

use egui::accesskit::Role;
use egui::{Key, Pos2};
use egui_kittest::kittest::Queryable;
use hotwash::console::ThemeName;
use hotwash::session::holder::Holder;

use crate::room::Room;
use crate::scenes::{at_a_decision, before_a_decision, decided, night};
use crate::seat::in_a_seat;

#[test]
fn a_decision_that_is_due_opens_its_seat() {
    let mut room = at_a_decision("Count Night");
    room.press(Key::Num1);
    assert!(!room.says("This seat must decide"));
    let due = room.button("closes in");
    room.click(&due);
    assert!(room.says("This seat must decide"));
}

#[test]
fn a_notice_is_closed_or_heeded() {
    let mut room = before_a_decision("Count Night");
    assert!(room.says("Paused: "));
    room.click("Close");
    assert!(!room.says("Paused: ") && room.says("one decision due"));
    let mut room = before_a_decision("Count Night");
    room.press(Key::D);
    assert!(!room.says("Paused: "), "who has opened the seat knows");
}

#[test]
fn a_seat_changes_hands_and_is_closed() {
    let mut room = at_a_decision("Count Night");
    let seat = room.console().view().unwrap().due[0].seats.iter().next().unwrap();
    let holder = |room: &Room| {
        let seats = &room.console().view().unwrap().seats;
        seats.iter().find(|row| row.seat == seat).unwrap().holder
    };
    room.click("Who decides for this seat: Players");
    room.click("Policy: hub");
    assert!(matches!(holder(&room), Holder::Policy(_)));
    room.click("Close");
    assert!(!room.says("Action: "));
}

#[test]
fn an_order_is_given() {
    let mut room = in_a_seat("Harbour List, Headquarters");
    room.click("Action: Choose…");
    room.click("Take offline");
    room.click_on(Role::ComboBox, "System");
    room.click_on(Role::Button, "Harbour List's own count");
    room.click("Confirm action");
    assert!(room.says("Harbour List, Headquarters: Take offline"));
    // The form is empty again, the order can be taken back.
    assert!(room.says("Action: Choose…"));
    room.press(Key::U);
    assert!(!room.says("Harbour List, Headquarters: Take offline"));
}

#[test]
fn an_incident_begins_and_is_contained() {
    let mut room = night(4);
    room.press(Key::Num3);
    room.click("Start");
    room.press(Key::E);
    assert!(room.says("You started: "));
    room.click("Contain");
    room.press(Key::E);
    assert!(room.says("You contained: "));
}

#[test]
fn the_log_shows_what_is_sought() {
    let mut room = night(6);
    assert!(room.says("Released: "));
    room.tick("Injects");
    assert!(!room.says("Released: "));
    room.tick("Injects");
    room.press(Key::Slash);
    room.write("party chairs");
    assert!(room.says("Released: Two party chairs in the corridor"));
    assert!(!room.says("Released: You asked me"));
}

#[test]
fn a_note_is_written_and_a_bookmark_set() {
    let mut room = night(1);
    let field = room.harness.query_all_by_role(Role::TextInput).next().unwrap();
    field.click();
    room.go_on(0);
    room.write("They whisper.");
    room.click("Add");
    let notes = |room: &Room| {
        let notes = &room.console().view().unwrap().notes;
        notes.iter().map(|note| (note.body.clone(), note.bookmark)).collect::<Vec<_>>()
    };
    assert_eq!(notes(&room), [("They whisper.".to_owned(), false)]);
    room.press(Key::B);
    assert!(notes(&room).last().unwrap().1);
}

#[test]
fn a_click_on_a_curve_tells_what_moved_it() {
    let mut room = night(12);
    let curve = room.button("click on one to see");
    room.click(&curve);
    room.wait();
    assert!(room.says("What moved the meter"));
}

#[test]
fn the_appearance_is_chosen_without_keys() {
    let mut room = Room::playing("Count Night");
    room.click("?");
    room.click("Theme: Dark");
    assert_eq!(room.console().theme().name, ThemeName::Light);
    room.click_on(Role::Button, "Larger");
    assert_eq!(room.percent(), 110);
    room.tick("Reduce motion");
    assert!(room.console().theme().still);
    room.click("Close");
    assert!(!room.says("Reduce motion"));
}

#[test]
fn in_the_hot_wash_everything_leads_on() {
    let mut room = decided(true);
    room.press(Key::H);
    room.wait();
    // A decision in the list, and back to all of it.
    let decision = room.button("chose");
    room.click(&decision);
    room.wait();
    room.click("The whole exercise");
    room.wait();
    // A place on the upper curve.
    room.click_at(Pos2::new(640.0, 160.0));
    room.wait();
    assert!(room.says("The whole exercise"));
    room.click("The whole exercise");
    room.wait();
    // A decision among the causes is asked about.
    let step = room.button("(step");
    room.click(&step);
    assert!(room.says("Play it again"));
    // What each was worth leads to the same question, and a meter to its own causes.
    room.press(Key::Num3);
    room.click("What was each decision worth?");
    room.wait();
    let worth = room.button("21:00 · Results Systems");
    room.click(&worth);
    assert!(room.says("Play it again"));
    room.press(Key::Num1);
    room.click_on(Role::Button, "Technical damage");
    room.wait();
    assert!(room.says("Technical damage") && room.says("from "), "{}", room.spoken());
}
