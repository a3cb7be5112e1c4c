//! What each panel says, as a screen reader would read it: only its own part, in a state in which
//! it has something to say. A change of these texts is a change of the interface: look at the
//! pictures before accepting it. The list of injects and the guide are in the snapshot of play
//! (`screens`), decisions and goals of the hot wash in that of `hot_wash`.

use egui::Key;
use egui::accesskit::Role;
use insta::assert_snapshot;

use crate::room::Room;
use crate::scenes::{before_a_decision, decided, in_trouble, night};
use crate::seat::in_a_seat;

/// What is in the middle of play.
fn middle(room: &Room) -> String {
    room.part("Button Briefing", "")
}

/// What is talked about in the hot wash.
fn topic(room: &Room) -> String {
    room.part("Button Objectives", "")
}

/// The hot wash about a night in which people decided, with a topic and a decision.
fn washed(topic: Key, decision: usize) -> Room {
    let mut room = decided(true);
    room.press(Key::H);
    room.wait();
    for _ in 0..decision {
        room.press(Key::ArrowRight);
    }
    room.wait();
    room.press(topic);
    room
}

#[test]
fn the_desk_around_the_middle() {
    let room = in_trouble(3);
    assert_snapshot!("ribbon", room.part("Label The electoral cycle", "Label Decisions due"));
    assert_snapshot!("seats", room.part("Label Seats", "Label Technical damage"));
    assert_snapshot!("meters", room.part("Label Technical damage", "Button Injects"));
}

#[test]
fn the_tabs() {
    let mut room = in_trouble(3);
    for (key, name) in [(Key::Num2, "network"), (Key::Num3, "incidents"), (Key::Num4, "feed")] {
        room.press(key);
        assert_snapshot!(name, middle(&room));
    }
}

#[test]
fn a_decision_is_due() {
    let room = before_a_decision("Count Night");
    assert_snapshot!("due", room.part("Label Decisions due", "Label Notes"));
    assert_snapshot!("notice", room.part("Label Paused", ""));
}

#[test]
fn the_log_of_what_was_sought() {
    let mut room = in_trouble(3);
    room.press(Key::Slash);
    room.write("responder");
    room.tick("Injects");
    assert_snapshot!("log_filtered", room.part("Label Log", "Label Seats"));
}

#[test]
fn one_note() {
    let mut room = night(2);
    room.press(Key::B);
    assert_snapshot!("notes", room.part("Label Notes", "Label Log"));
}

#[test]
fn a_seat_that_gives_an_order() {
    let mut room = in_a_seat("Harbour List, Headquarters");
    room.click("Action: Choose…");
    room.click("Take offline");
    room.click_on(Role::ComboBox, "System");
    room.click_on(Role::Button, "Harbour List's own count");
    assert_snapshot!("seat_order", middle(&room));
}

#[test]
fn a_seat_whose_order_is_refused() {
    let mut room = in_a_seat("National CERT, Night Watch");
    room.click("Action: Choose…");
    room.click("Offer assistance");
    assert_snapshot!("seat_refused", middle(&room));
}

#[test]
fn what_lies_over_the_desk() {
    let mut room = night(12);
    room.press(Key::C);
    room.wait();
    assert_snapshot!("causes", room.part("Label What moved the meter", ""));
    room.press(Key::Escape);
    room.press(Key::I);
    assert_snapshot!("letter", room.part("Label New ad hoc inject", ""));
    room.press(Key::Escape);
    room.press(Key::Questionmark);
    assert_snapshot!("help", room.part("Label Keys", ""));
}

#[test]
fn hot_wash_why() {
    assert_snapshot!("hot_wash_why", topic(&washed(Key::Num1, 0)));
}

#[test]
fn hot_wash_what_if() {
    let mut room = washed(Key::Num2, 10);
    room.click("Not taken");
    room.click("Play it again");
    room.wait();
    assert_snapshot!("hot_wash_what_if", topic(&room));
}

#[test]
fn hot_wash_worth() {
    let mut room = washed(Key::Num3, 0);
    room.click("What was each decision worth?");
    room.wait();
    assert_snapshot!("hot_wash_worth", topic(&room));
}

#[test]
fn hot_wash_luck() {
    let mut room = washed(Key::Num4, 0);
    room.click("Were we lucky?");
    room.wait();
    assert_snapshot!("hot_wash_luck", topic(&room));
}

#[test]
fn the_wall() {
    let mut room = in_trouble(3);
    room.face_wall(true);
    assert_snapshot!("projector_now", room.spoken());
    room.face_wall(false);
    room.click("■ ENDEX");
    room.click("End exercise");
    room.face_wall(true);
    assert_snapshot!("projector_summary", room.spoken());
}
