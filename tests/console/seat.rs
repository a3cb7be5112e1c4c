//! A seat from inside: decisions, orders, refusals; and what the facilitator does to injects.

use egui::Key;
use hotwash::session::director::SessionState;
use hotwash::sim::vocabulary::InjectStatus;

use crate::room::Room;
use crate::scenes::at_a_decision;

#[test]
fn a_decision_is_answered_with_a_click_and_undone_with_a_key() {
    let mut room = at_a_decision("Count Night");
    let view = room.console().view().unwrap();
    let due = view.due[0];
    let inject = &view.scenario.injects[due.inject.index()];
    let answer = view.names().choice(&inject.id, &inject.choices[0].id);
    room.click(&answer);
    let status = |room: &Room| {
        let view = room.console().view().unwrap();
        view.injects.iter().find(|row| row.inject == due.inject).unwrap().status
    };
    // It takes effect as soon as time goes on.
    room.press(Key::E);
    assert_eq!(status(&room), InjectStatus::Answered(0));
    room.press(Key::U);
    assert_eq!(status(&room), InjectStatus::Released);
}

/// In a seat of which nothing is asked.
pub fn in_a_seat(name: &str) -> Room {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    room.press(Key::Space);
    // What has to be scrolled to cannot be clicked on.
    room.harness.set_size(egui::Vec2::new(1280.0, 1600.0));
    room.go_on(0);
    let seat = room.button(&format!("{name}, Players"));
    room.click(&seat);
    room
}

#[test]
fn an_order_that_may_not_be_given_says_why() {
    let mut room = in_a_seat("National CERT, Night Watch");
    room.click("Action: Choose…");
    room.click("Offer assistance");
    assert!(room.says("the order does not say what it is about"), "{}", room.spoken());
    let orders = room.console().view().unwrap().log.lines.len();
    room.click("Confirm action");
    assert_eq!(room.console().view().unwrap().log.lines.len(), orders);
}

#[test]
fn an_inject_is_fired_held_and_skipped() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    room.press(Key::Space);
    assert_eq!(room.console().view().unwrap().clock.stage, SessionState::Paused);
    let first = room.console().view().unwrap().injects[0].inject;
    let status = |room: &Room| {
        let view = room.console().view().unwrap();
        view.injects.iter().find(|row| row.inject == first).unwrap().status
    };
    room.click("Hold");
    assert_eq!(status(&room), InjectStatus::Held { due: false });
    room.press(Key::U);
    assert_eq!(status(&room), InjectStatus::Scheduled);
    room.click("Release");
    assert!(status(&room).was_released());
    assert!(room.says("You released"));
}
