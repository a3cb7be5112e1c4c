//! The list of injects, what the facilitator writes, and the courses of an exercise.

use egui::Key;
use hotwash::base::ids::{InjectId, SeatId};
use hotwash::console::Console;
use hotwash::sim::vocabulary::InjectStatus;

use crate::test_console::TestConsole;

/// Time stands, nothing has come yet.
fn standing() -> TestConsole {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::Space);
    test
}

fn first(test: &TestConsole) -> InjectId {
    test.console().view().unwrap().injects[0].inject
}

fn status(console: &Console, inject: InjectId) -> InjectStatus {
    let rows = &console.view().unwrap().injects;
    rows.iter().find(|it| it.inject == inject).unwrap().status
}

fn name(test: &TestConsole, seat: SeatId) -> String {
    test.console().view().unwrap().names().seat(seat)
}

#[test]
fn the_list_has_parts_and_times() {
    let mut test = standing();
    test.harness.set_size(egui::Vec2::new(1280.0, 3200.0));
    test.advance(0);
    assert!(test.shows("Scheduled · ") && test.shows("Waiting · "), "{}", test.accessible_text());
    assert!(!test.shows("Done · ") && !test.shows("Open decisions · "));
    for _ in 0..10 {
        if !test.console().view().unwrap().due.is_empty() {
            break;
        }
        test.press(Key::N);
    }
    assert!(test.shows("Open decisions · 1"), "{}", test.accessible_text());
    let rows = &test.console().view().unwrap().injects;
    assert!(rows.iter().map(|row| row.part as u8).is_sorted());
}

#[test]
fn an_inject_is_released_with_another_text() {
    let mut test = standing();
    let inject = first(&test);
    test.click("Edit…");
    assert!(test.shows("Edit before release"));
    // The headline is what is written first.
    test.write("Really: ");
    test.click("Save");
    assert!(
        !test.shows("Edit before release") && test.shows("Saved: "),
        "{}",
        test.accessible_text()
    );
    let row = &test.console().view().unwrap().injects[0];
    assert!(row.is_reworded && row.text.headline.contains("Really: "));
    assert_eq!((row.inject, row.status), (inject, InjectStatus::Scheduled));
    assert!(test.shows("edited · "));
    test.press(Key::N);
    assert!(status(test.console(), inject).was_released());
    // What was read stays; it can be sent again.
    test.harness.set_size(egui::Vec2::new(1280.0, 3200.0));
    test.advance(0);
    test.click("Reuse…");
    assert!(test.shows("Recipients get it immediately, as new") && !test.shows("Save"));
    test.click("Release again");
    assert!(test.shows("Released."), "{}", test.accessible_text());
}

#[test]
fn what_leaves_out_a_seat_is_skipped_and_copied() {
    let mut test = standing();
    let inject = first(&test);
    let to = test.console().view().unwrap().injects[0].to;
    let planned = name(&test, to.iter().next().unwrap());
    test.click("Edit…");
    test.tick(&planned);
    assert!(test.shows("the inject itself is skipped"), "{}", test.accessible_text());
    test.click("Release now");
    assert_eq!(status(test.console(), inject), InjectStatus::Skipped);
}

#[test]
fn a_refusal_says_why_and_loses_nothing() {
    let mut test = standing();
    test.press(Key::I);
    assert!(test.shows("New ad hoc inject"));
    test.click("Release now");
    assert!(test.shows("× Nobody is addressed"), "{}", test.accessible_text());
    let seat = name(&test, SeatId(0));
    test.tick(&seat);
    test.click("Release now");
    assert!(test.shows("neither a headline nor a text"), "{}", test.accessible_text());
    // Closed and opened again, it is as it was.
    test.press(Key::Escape);
    assert!(!test.shows("New ad hoc inject"));
    test.press(Key::I);
    test.write("The night porter");
    test.press(Key::Tab);
    test.write("A man with a key");
    test.click("Release now");
    assert!(test.shows("Released."), "{}", test.accessible_text());
    test.click(&format!("{seat}, Players"));
    assert!(test.shows("A man with a key"), "{}", test.accessible_text());
}

#[test]
fn what_was_undone_is_found_again() {
    let mut test = standing();
    let inject = first(&test);
    test.click("Skip");
    assert_eq!(status(test.console(), inject), InjectStatus::Skipped);
    test.press(Key::U);
    assert_eq!(status(test.console(), inject), InjectStatus::Scheduled);
    test.click("Branches");
    let course = test.label_containing("Branch 1 · ");
    test.click(&course);
    assert_eq!(status(test.console(), inject), InjectStatus::Skipped);
}

#[test]
fn time_need_not_stop_for_a_decision() {
    let mut test = standing();
    assert!(test.console().view().unwrap().clock.stops);
    test.click("Speed: 1\u{a0}min per second");
    test.click("Pause when a decision is due");
    assert!(!test.console().view().unwrap().clock.stops);
    test.press(Key::Space);
    for _ in 0..100 {
        if !test.console().view().unwrap().due.is_empty() {
            break;
        }
        test.advance(5_000);
    }
    let view = test.console().view().unwrap();
    assert!(!view.due.is_empty());
    assert_eq!(view.clock.stage, hotwash::session::director::SessionState::Running);
}
