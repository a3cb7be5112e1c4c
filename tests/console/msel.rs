//! The list of injects, what the facilitator writes, and the courses of an exercise.

use egui::Key;
use hotwash::base::ids::{InjectId, SeatId};
use hotwash::console::Console;
use hotwash::sim::vocabulary::InjectStatus;

use crate::room::Room;

/// Time stands, nothing has come yet.
fn standing() -> Room {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    room.press(Key::Space);
    room
}

fn first(room: &Room) -> InjectId {
    room.console().view().unwrap().injects[0].inject
}

fn status(console: &Console, inject: InjectId) -> InjectStatus {
    let rows = &console.view().unwrap().injects;
    rows.iter().find(|it| it.inject == inject).unwrap().status
}

fn name(room: &Room, seat: SeatId) -> String {
    room.console().view().unwrap().names().seat(seat)
}

#[test]
fn the_list_has_parts_and_times() {
    let mut room = standing();
    room.harness.set_size(egui::Vec2::new(1280.0, 3200.0));
    room.go_on(0);
    assert!(room.says("Scheduled · ") && room.says("Waiting · "), "{}", room.spoken());
    assert!(!room.says("Done · ") && !room.says("Open decisions · "));
    for _ in 0..10 {
        if !room.console().view().unwrap().due.is_empty() {
            break;
        }
        room.press(Key::N);
    }
    assert!(room.says("Open decisions · 1"), "{}", room.spoken());
    let rows = &room.console().view().unwrap().injects;
    assert!(rows.iter().map(|row| row.part as u8).is_sorted());
}

#[test]
fn an_inject_goes_out_in_other_words() {
    let mut room = standing();
    let inject = first(&room);
    room.click("Edit…");
    assert!(room.says("Edit before release"));
    // The headline is what is written first.
    room.write("Really: ");
    room.click("Save text");
    assert!(!room.says("Edit before release") && room.says("Saved: "), "{}", room.spoken());
    let row = &room.console().view().unwrap().injects[0];
    assert!(row.is_reworded && row.words.headline.contains("Really: "));
    assert_eq!((row.inject, row.status), (inject, InjectStatus::Scheduled));
    assert!(room.says("edited · "));
    room.press(Key::N);
    assert!(status(room.console(), inject).was_released());
    // What was read stays; it can be sent again.
    room.harness.set_size(egui::Vec2::new(1280.0, 3200.0));
    room.go_on(0);
    room.click("Reuse…");
    assert!(room.says("Recipients get it immediately, as new") && !room.says("Save text"));
    room.click("Release again");
    assert!(room.says("Released."), "{}", room.spoken());
}

#[test]
fn what_leaves_out_a_seat_is_skipped_and_copied() {
    let mut room = standing();
    let inject = first(&room);
    let to = room.console().view().unwrap().injects[0].to;
    let planned = name(&room, to.iter().next().unwrap());
    room.click("Edit…");
    room.tick(&planned);
    assert!(room.says("the inject itself is skipped"), "{}", room.spoken());
    room.click("Release now");
    assert_eq!(status(room.console(), inject), InjectStatus::Skipped);
}

#[test]
fn a_refusal_says_why_and_loses_nothing() {
    let mut room = standing();
    room.press(Key::I);
    assert!(room.says("New ad hoc inject"));
    room.click("Release now");
    assert!(room.says("× Nobody is addressed"), "{}", room.spoken());
    let seat = name(&room, SeatId(0));
    room.tick(&seat);
    room.click("Release now");
    assert!(room.says("neither a headline nor a text"), "{}", room.spoken());
    // Closed and opened again, it is as it was.
    room.press(Key::Escape);
    assert!(!room.says("New ad hoc inject"));
    room.press(Key::I);
    room.press(Key::Tab);
    room.write("A man with a key");
    room.click("Release now");
    assert!(room.says("Released."), "{}", room.spoken());
    room.click(&format!("{seat}, Players"));
    assert!(room.says("A man with a key"), "{}", room.spoken());
}

#[test]
fn what_was_undone_is_found_again() {
    let mut room = standing();
    let inject = first(&room);
    room.click("Skip");
    assert_eq!(status(room.console(), inject), InjectStatus::Skipped);
    room.press(Key::U);
    assert_eq!(status(room.console(), inject), InjectStatus::Scheduled);
    room.click("Branches");
    let course = room.told("Branch 1 · ");
    room.click(&course);
    assert_eq!(status(room.console(), inject), InjectStatus::Skipped);
}

#[test]
fn time_need_not_stop_for_a_decision() {
    let mut room = standing();
    assert!(room.console().view().unwrap().clock.stops);
    room.click("Speed: 1 min per second");
    room.click("Pause when a decision is due");
    assert!(!room.console().view().unwrap().clock.stops);
    room.press(Key::Space);
    for _ in 0..100 {
        if !room.console().view().unwrap().due.is_empty() {
            break;
        }
        room.go_on(5_000);
    }
    let view = room.console().view().unwrap();
    assert!(!view.due.is_empty());
    assert_eq!(view.clock.stage, hotwash::session::director::SessionState::Running);
}
