//! Messages of the facilitator's own to all seats or one, and real emergencies, which look like
//! nothing else.

use egui::Key;
use egui::Vec2;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use hotwash::console::Screen;
use hotwash::session::director::SessionState;

use crate::test_console::{TestConsole, Window};

const REAL: &str = "This is real and not part of the exercise.";

/// Time runs, and all of it is on the screen.
fn running() -> TestConsole {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.harness.set_size(Vec2::new(1600.0, 3200.0));
    test.advance(0);
    assert_eq!(stage(&test), SessionState::Running);
    test
}

fn stage(test: &TestConsole) -> SessionState {
    test.console().view().unwrap().clock.stage
}

/// Writes a message; its recipients are as they were when it was opened.
fn write(test: &mut TestConsole, text: &str) {
    test.harness.get_by_role_and_label(Role::MultilineTextInput, "Text").focus();
    test.advance(0);
    test.write(text);
}

/// Opens the seats one after the other, and counts those whose screen says something.
fn seats_that_read(test: &mut TestConsole, what: &str) -> usize {
    let view = test.console().view().unwrap();
    let seats: Vec<String> = view.scenario.seat_ids().map(|seat| view.names().seat(seat)).collect();
    let mut count = 0;
    for seat in seats {
        let row = test.button(&format!("{seat}, "));
        test.click(&row);
        count += usize::from(test.part("Button Briefing", "Label Technical damage").contains(what));
    }
    count
}

#[test]
fn a_message_to_all_is_in_every_inbox_the_list_the_log_and_the_hot_wash() {
    let mut test = running();
    test.click("Message…");
    write(&mut test, "Coffee is in the hall.");
    test.click("Send");
    assert!(test.shows("Sent."), "{}", test.accessible_text());
    assert_eq!(stage(&test), SessionState::Running, "time goes on");
    let log = test.part("Label Log", "Label Seats");
    assert!(log.contains("Coffee is in the hall."), "{log}");
    let list = test.part("Button Briefing", "");
    assert!(list.contains("Yours · 1") && list.contains("Coffee is in the hall."), "{list}");
    let seats = test.console().view().unwrap().seats.len();
    assert_eq!(seats_that_read(&mut test, "Coffee is in the hall."), seats);
    assert!(!test.shows("NO DUFF"));
    test.press(Key::H);
    test.wait();
    assert_eq!(test.console().screen(), Screen::HotWash);
    assert!(test.shows("Coffee is in the hall."), "{}", test.accessible_text());
}

#[test]
fn a_message_to_one_seat_is_in_its_inbox_alone() {
    let mut test = running();
    let seat = test.button(", Players");
    test.click(&seat);
    // One is for all, above the seats, and one for it, right of that.
    let buttons = test.harness.query_all_by_label("Message…");
    buttons.max_by(|one, other| one.rect().left().total_cmp(&other.rect().left())).unwrap().click();
    test.advance(0);
    write(&mut test, "Your car is waiting.");
    test.click("Send");
    assert_eq!(seats_that_read(&mut test, "Your car is waiting."), 1);
}

#[test]
fn an_empty_message_is_not_sent_and_what_was_written_stays() {
    let mut test = running();
    test.press(Key::M);
    test.click("Send");
    assert!(test.shows("× "), "{}", test.accessible_text());
    write(&mut test, "Later.");
    test.press(Key::Escape);
    assert!(test.console().view().unwrap().direct_releases.is_empty());
    test.press(Key::M);
    assert_eq!(test.typed("Text"), "Later.");
    test.click("All seats");
    test.click("Send");
    assert!(test.shows("× "), "nobody is to get it: {}", test.accessible_text());
    assert!(test.console().view().unwrap().direct_releases.is_empty());
}

#[test]
fn a_real_emergency_pauses_and_looks_like_nothing_else_everywhere() {
    let mut test = running();
    test.press(Key::M);
    write(&mut test, "Fire alarm. Leave the building.");
    test.tick("No duff: a real emergency");
    test.click("Send NO DUFF and pause");
    assert_eq!(stage(&test), SessionState::Paused);
    assert!(test.shows("NO DUFF was sent, and the exercise is paused."));
    let log = test.part("Label Log", "Label Seats");
    assert!(log.contains("NO DUFF to ") && log.contains("Fire alarm."), "{log}");
    assert!(!log.contains("ad hoc inject"), "{log}");
    let list = test.part("Button Briefing", "");
    assert!(list.contains("NO DUFF") && !list.contains("Reuse…"), "{list}");
    // The room, and whoever looks at a screen of a seat or between two of them.
    test.show_window(Window::PublicDisplay);
    let room = test.accessible_text();
    assert!(room.contains(REAL) && room.contains("Fire alarm. Leave the building."), "{room}");
    assert!(!room.contains("Public trust"), "{room}");
    test.show_window(Window::Console);
    test.press(Key::S);
    assert!(test.shows(REAL) && test.shows("Fire alarm."), "{}", test.accessible_text());
    let seat = test.console().view().unwrap();
    let seat = seat.names().seat(hotwash::base::ids::SeatId(0));
    test.click(&seat);
    test.click("Ready");
    let own = test.accessible_text();
    assert_eq!(own.matches("Fire alarm.").count(), 2, "above all, and in the inbox: {own}");
    test.press(Key::Escape);
    test.click("Facilitator…");
    test.click("I am the facilitator: show everything");
    // It is over when the exercise goes on, and stays in the inbox, the log and the file.
    test.press(Key::E);
    test.show_window(Window::PublicDisplay);
    assert!(test.shows("Public trust") && !test.shows(REAL));
    test.show_window(Window::Console);
    let seats = test.console().view().unwrap().seats.len();
    assert_eq!(seats_that_read(&mut test, REAL), seats);
    test.press(Key::H);
    test.wait();
    assert!(test.shows("NO DUFF to "), "{}", test.accessible_text());
    let mut again = TestConsole::in_folder(test.crash());
    again.click("Continue");
    assert!(again.console().view().unwrap().direct_releases[0].is_no_duff);
}

#[test]
fn the_room_does_not_read_what_only_one_seat_is_told_of_an_emergency() {
    let mut test = running();
    let seat = test.button(", Players");
    test.click(&seat);
    test.harness.query_all_by_label("Message…").nth(1).expect("one for all, one for it").click();
    test.advance(0);
    write(&mut test, "Call home, your child is ill.");
    test.tick("No duff: a real emergency");
    test.click("Send NO DUFF and pause");
    test.show_window(Window::PublicDisplay);
    assert!(test.shows(REAL) && !test.shows("Call home"), "{}", test.accessible_text());
    test.show_window(Window::Console);
    test.press(Key::S);
    assert!(!test.shows("Call home"), "{}", test.accessible_text());
    test.click("Ready");
    assert!(test.shows(REAL) && test.shows("Call home"), "{}", test.accessible_text());
}

#[test]
fn no_inject_can_be_taken_for_a_real_emergency() {
    let mut test = running();
    test.press(Key::I);
    for (field, text) in [("From", "No-Duff"), ("Headline", "A fire")] {
        test.harness.query_all_by_label(field).last().unwrap().focus();
        test.advance(0);
        test.write(text);
    }
    let seat = test.console().view().unwrap();
    let seat = seat.names().seat(hotwash::base::ids::SeatId(0));
    test.tick(&seat);
    test.click("Release now");
    assert!(test.shows("“NO DUFF” is for real emergencies only."), "{}", test.accessible_text());
    assert!(test.console().view().unwrap().direct_releases.is_empty());
}
