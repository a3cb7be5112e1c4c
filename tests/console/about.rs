//! What people write about an exercise: who is there, and what is said in the hot wash. It is in
//! the file while they type, and on the public display when the facilitator says so.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::base::ids::SeatId;
use hotwash::console::Screen;
use hotwash::session::about::{AboutExercise, Element, Particular, Question, Status};
use hotwash::session::file::{SessionContent, verify};
use hotwash::session::journal::Entry;

use crate::scenes::decided;
use crate::test_console::TestConsole;

const HAPPENED: &str = "What happened?";

/// What is on record in a file about the exercise.
fn on_record(path: &Path) -> AboutExercise {
    let mut about = AboutExercise::default();
    for entry in SessionContent::read(path).unwrap().entries {
        if let Entry::About { about: one, .. } = entry {
            about.add(&one);
        }
    }
    about
}

fn said(about: &AboutExercise, question: Question) -> Vec<String> {
    let all = about.observations().filter(|(_, it)| it.question == question);
    all.map(|(_, it)| it.body.clone()).collect()
}

/// Puts the keyboard into the first field of a kind with a name.
fn focus(test: &mut TestConsole, role: Role, name: &str) {
    let is_it = |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == role;
    test.harness.query_all_by_label(name).find(is_it).unwrap().focus();
    test.advance(0);
}

/// What stands in the fields with a name.
fn fields(test: &TestConsole, name: &str) -> Vec<String> {
    let all = test.harness.query_all_by_label(name);
    all.filter_map(|node| node.accesskit_node().value()).collect()
}

fn write_in(test: &mut TestConsole, role: Role, name: &str, text: &str) {
    focus(test, role, name);
    test.write(text);
}

/// The hot wash with its questions.
fn questions() -> TestConsole {
    let mut test = decided(false);
    test.press(Key::H);
    test.wait();
    test.click("Three questions");
    test
}

#[test]
fn who_is_there_is_written_before_play_and_told_wherever_the_exercise_is() {
    let mut test = TestConsole::new();
    test.click("Set up Count Night");
    write_in(&mut test, Role::TextInput, "Name", "Course 3");
    write_in(&mut test, Role::TextInput, "Group", "Trainees");
    let field = test.label_containing("Names of the players: ");
    write_in(&mut test, Role::TextInput, &field, "Ana, Bo");
    test.click("Open the exercise");
    assert_eq!(test.console().screen(), Screen::Play);
    let path = test.saved().remove(0);
    let about = on_record(&path);
    assert_eq!(about.particular(Particular::Name), "Course 3");
    assert_eq!(about.particular(Particular::Group), "Trainees");
    assert_eq!(about.players(SeatId(0)), "Ana, Bo");
    // It can be changed during play.
    test.press(Key::Num6);
    write_in(&mut test, Role::TextInput, "Place", "Lyon");
    test.press(Key::Escape);
    assert_eq!(on_record(&path).particular(Particular::Place), "Lyon");
    test.press(Key::Space);
    test.press(Key::N);
    test.press(Key::H);
    test.wait();
    assert!(test.shows("Course 3 · Trainees · Lyon · Count Night"), "{}", test.accessible_text());
    test.press(Key::Escape);
    test.click("Library");
    test.wait();
    assert!(test.shows("Course 3"), "{}", test.accessible_text());
    verify(&path).unwrap();
}

#[test]
fn what_is_said_is_in_the_file_while_it_is_typed() {
    let mut test = questions();
    let path = test.saved().remove(0);
    write_in(&mut test, Role::MultilineTextInput, HAPPENED, "Nobody knew");
    // Nobody touches anything for a while; the field keeps the keyboard.
    test.harness.run_steps(6);
    test.advance(0);
    assert_eq!(said(&on_record(&path), Question::Happened), ["Nobody knew"]);
    test.write(" whom to call");
    test.harness.run_steps(6);
    test.advance(0);
    assert_eq!(said(&on_record(&path), Question::Happened), ["Nobody knew whom to call"]);
}

#[test]
fn enter_ends_what_is_said_and_goes_on_with_the_next_thing() {
    let mut test = questions();
    let path = test.saved().remove(0);
    focus(&mut test, Role::MultilineTextInput, "What went well?");
    for text in ["All told all", "The phones"] {
        test.write(text);
        test.press(Key::Enter);
        test.advance(0);
    }
    assert_eq!(said(&on_record(&path), Question::Well), ["All told all", "The phones"]);
    assert_eq!(said(&on_record(&path), Question::Happened), Vec::<String>::new());
}

#[test]
fn what_was_typed_last_is_not_lost_with_its_field() {
    let mut test = questions();
    let path = test.saved().remove(0);
    write_in(&mut test, Role::MultilineTextInput, HAPPENED, "At the last moment");
    test.console_mut().ask_to_quit();
    test.advance(0);
    assert!(test.console().quits());
    assert_eq!(said(&on_record(&path), Question::Happened), ["At the last moment"]);
}

#[test]
fn what_cannot_be_kept_stays_in_its_field_and_is_kept_as_soon_as_it_can() {
    let mut test = questions();
    let path = test.saved().remove(0);
    let away = path.with_extension("away");
    std::fs::rename(&path, &away).unwrap();
    write_in(&mut test, Role::MultilineTextInput, HAPPENED, "Said meanwhile");
    test.harness.run_steps(6);
    test.advance(0);
    assert!(test.shows("moved or deleted"), "{}", test.accessible_text());
    assert!(fields(&test, HAPPENED).contains(&"Said meanwhile".to_owned()));
    std::fs::rename(&away, &path).unwrap();
    test.write("!");
    test.harness.run_steps(6);
    test.advance(0);
    assert_eq!(said(&on_record(&path), Question::Happened), ["Said meanwhile!"]);
}

#[test]
fn a_note_is_taken_up_with_its_moment() {
    let mut test = decided(false);
    test.press(Key::B);
    test.press(Key::H);
    test.wait();
    test.click("Three questions");
    let path = test.saved().remove(0);
    test.click_on(Role::Button, "Take up");
    let about = on_record(&path);
    let (_, taken) = about.observations().next().unwrap();
    assert_eq!(taken.question, Question::Happened);
    assert!(taken.place.is_some() && !taken.body.is_empty());
    // Once is enough.
    assert!(test.accessible_text().contains("Take up (off)"), "{}", test.accessible_text());
}

#[test]
fn improvements_have_an_area_an_owner_and_dates() {
    let mut test = questions();
    let path = test.saved().remove(0);
    write_in(&mut test, Role::MultilineTextInput, "What is to be improved", "Phones");
    write_in(&mut test, Role::TextInput, "Owner", "IT");
    write_in(&mut test, Role::TextInput, "Due", "2027-03-31");
    test.harness.run_steps(6);
    test.advance(0);
    let about = on_record(&path);
    let all: Vec<_> = about.improvements().collect();
    assert_eq!(all.len(), 1, "{all:?}");
    let it = all[0].1;
    assert_eq!([&it.area, &it.owner, &it.due], ["Phones", "IT", "2027-03-31"]);
}

#[test]
fn an_improvement_says_why_what_it_takes_and_how_far_it_is() {
    let mut test = questions();
    let path = test.saved().remove(0);
    for (width, height) in [(1280.0, 720.0), (960.0, 900.0), (480.0, 900.0)] {
        test.harness.set_size(Vec2::new(width, height));
        test.advance(0);
        assert!(test.shows("Root cause") && test.shows("Needs: "), "at {width}");
    }
    test.harness.set_size(Vec2::new(1280.0, 720.0));
    test.advance(0);
    write_in(&mut test, Role::MultilineTextInput, "Root cause", "Nobody had the number");
    test.harness.run_steps(6);
    test.advance(0);
    test.click("Needs: not said");
    test.click("Training");
    test.click("Status: not said");
    test.click("Under way");
    let about = on_record(&path);
    let numbers: Vec<u32> = about.improvements().map(|(number, _)| number).collect();
    assert_eq!(numbers, [0]);
    let details = about.improvement_details(0);
    assert_eq!(details.cause, "Nobody had the number");
    assert_eq!(
        (details.element, details.status),
        (Some(Element::Training), Some(Status::UnderWay))
    );
    assert!(test.shows("Needs: Training") && test.shows("Status: Under way"));
    test.click("Needs: Training");
    test.click("not said");
    assert_eq!(on_record(&path).improvement_details(0).element, None);
    verify(&path).unwrap();
}

#[test]
fn the_room_reads_what_is_said_when_the_facilitator_shows_it() {
    let mut test = questions();
    write_in(&mut test, Role::MultilineTextInput, HAPPENED, "Nobody knew");
    test.show_display(true);
    assert!(!test.shows("Nobody knew"), "{}", test.accessible_text());
    test.show_display(false);
    test.tick("On the public display: What happened?");
    assert!(test.console().shows_public_display());
    test.show_display(true);
    let text = test.accessible_text();
    assert!(text.contains(HAPPENED) && text.contains("Nobody knew"), "{text}");
    assert!(!text.contains("What went well?"), "{text}");
    // Back in play, the display shows the exercise.
    test.show_display(false);
    test.press(Key::Escape);
    test.press(Key::Escape);
    assert_eq!(test.console().screen(), Screen::Play);
    test.show_display(true);
    assert!(!test.shows("Nobody knew"));
}

#[test]
fn a_text_is_no_longer_than_it_may_be_and_has_nothing_that_hides() {
    let mut test = questions();
    let path = test.saved().remove(0);
    focus(&mut test, Role::MultilineTextInput, HAPPENED);
    test.harness.event(egui::Event::Paste(format!("a\u{202e}b\u{7}{}", "x".repeat(5_000))));
    test.harness.run_steps(6);
    test.advance(0);
    let said = said(&on_record(&path), Question::Happened);
    assert_eq!(said, [format!("ab{}", "x".repeat(1_198))]);
}

#[test]
fn players_are_named_where_their_seat_is_looked_at() {
    let mut test = TestConsole::playing("Count Night");
    let path = test.saved().remove(0);
    let seat = test.label_containing("Head of the Election Authority, ");
    test.click(&seat);
    write_in(&mut test, Role::TextInput, "Names of the players", "Ana");
    test.harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
    test.advance(0);
    let about = on_record(&path);
    assert!((0..4).any(|seat| about.players(SeatId(seat)) == "Ana"));
}
