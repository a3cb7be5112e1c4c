//! Hasty hands: a double click where a click was meant, and whole pages pasted into a line.

use egui::accesskit::Role;
use egui::{Event, Key, Pos2, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::scenario::limits;
use hotwash::session::director::SessionState;
use hotwash::session::file::SessionFile;
use hotwash::session::journal::Entry;
use hotwash::session::step::Author;
use hotwash::sim::vocabulary::InjectStatus;

use crate::scenes::at_a_decision;
use crate::test_console::TestConsole;

/// Time stands, nothing has come yet.
fn standing() -> TestConsole {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::Space);
    test
}

/// The middle of the first thing that is called so.
fn place(test: &TestConsole, name: &str) -> Pos2 {
    let named = test.harness.query_all_by_label(name).next();
    named.unwrap_or_else(|| test.in_rows(name).remove(0)).rect().center()
}

/// What people and the facilitator put into the exercise, as its file says.
fn steps(test: TestConsole) -> usize {
    let path = test.saved().remove(0);
    let folder = test.crash();
    let entries = SessionFile::open(&path).unwrap().entries;
    drop(folder);
    let is_step = |entry: &&Entry| match entry {
        Entry::Step { step, .. } => !matches!(step.author, Author::Policy(_)),
        _ => false,
    };
    entries.iter().filter(is_step).count()
}

#[test]
fn a_double_click_does_one_thing() {
    for name in ["Release", "Skip", "Hold"] {
        let mut test = standing();
        let at = place(&test, name);
        test.tap(at);
        test.tap(at + Vec2::new(1.0, -1.0));
        assert_eq!(steps(test), 1, "{name}");
    }
}

#[test]
fn two_clicks_that_are_meant_do_two_things() {
    // After a moment, in the same place.
    let mut test = standing();
    let at = place(&test, "Skip");
    test.tap(at);
    test.advance(0);
    test.tap(at);
    assert_eq!(steps(test), 2);
    // At once, in another place.
    let mut test = standing();
    test.tap(place(&test, "Release"));
    let other = test.in_rows("Skip")[2].rect().center();
    test.tap(other);
    assert_eq!(steps(test), 2);
}

/// However long the window has rested since the click before, and however short the next one is.
#[test]
fn no_click_after_a_rest_is_lost() {
    for seconds in [0.9, 1.0, 3.0, 60.0] {
        let mut test = standing();
        let at = place(&test, "Skip");
        for count in 1..=3 {
            test.tap_in_one_frame(at);
            test.rest(seconds);
            let view = test.console().view().unwrap();
            let skipped = view.injects.iter().filter(|it| it.status == InjectStatus::Skipped);
            assert_eq!(skipped.count(), count, "after {seconds} s");
        }
    }
}

#[test]
fn a_key_that_is_pressed_twice_does_one_thing() {
    let mut test = standing();
    test.in_rows("Release")[0].focus();
    test.harness.run_steps(1);
    for _ in 0..2 {
        test.harness.key_press(Key::Enter);
        test.harness.run_steps(1);
        test.harness.state_mut().console.act(16);
    }
    assert_eq!(steps(test), 1);
}

#[test]
fn one_double_click_starts_the_exercise_or_answers_one_decision() {
    let mut test = TestConsole::playing("Count Night");
    let at = place(&test, "▶ STARTEX");
    test.tap(at);
    test.tap(at);
    test.advance(0);
    assert_eq!(test.console().view().unwrap().clock.stage, SessionState::Running);
    let mut test = at_a_decision("Count Night");
    let view = test.console().view().unwrap();
    let inject = &view.scenario.injects[view.due[0].inject.index()];
    let answer = view.names().choice(&inject.id, &inject.choices[0].id);
    let at = place(&test, &answer);
    test.tap(at);
    test.tap(at);
    assert_eq!(steps(test), 1);
}

/// What is pasted into a field for one line is one line, no longer than what is planned may be.
#[test]
fn pasted_pages_become_lines() {
    let page = format!("one\r\ntwo\tthree\u{7}\u{202e}{}", "x".repeat(3_000));
    let line = format!("one two three{}", "x".repeat(3_000));
    let cut = |limit: usize| line.chars().take(limit).collect::<String>();
    let mut test = standing();
    test.press(Key::I);
    let fields = [
        ("From", limits::SENDER_CHARACTERS),
        ("Headline", limits::HEADLINE_CHARACTERS),
        ("Reason", limits::REASON_CHARACTERS),
    ];
    for (name, limit) in fields {
        paste(&mut test, name, &page);
        assert_eq!(value(&test, name), cut(limit), "{name}");
    }
    paste(&mut test, "Text", &page);
    let body = value(&test, "Text");
    assert!(body.starts_with("one\ntwo three") && !body.contains(['\r', '\t', '\u{7}']));
    assert_eq!(body.chars().count(), limits::BODY_CHARACTERS);
    test.press(Key::Escape);
    paste(&mut test, "Write a note", &page);
    test.press(Key::Enter);
    let notes = &test.console().view().unwrap().notes;
    assert_eq!(notes.last().unwrap().body, cut(limits::NOTE_CHARACTERS));
}

/// The last field with a name: what lies over the screen comes after what is below it.
fn field<'a>(test: &'a TestConsole, name: &'a str) -> egui_kittest::Node<'a> {
    let is_field = |node: &egui_kittest::Node<'_>| {
        matches!(node.accesskit_node().role(), Role::TextInput | Role::MultilineTextInput)
    };
    test.harness.query_all_by_label(name).rfind(is_field).unwrap()
}

fn value(test: &TestConsole, name: &str) -> String {
    field(test, name).accesskit_node().value().unwrap()
}

fn paste(test: &mut TestConsole, name: &str, text: &str) {
    field(test, name).focus();
    test.advance(0);
    test.harness.event(Event::Paste(text.to_owned()));
    test.advance(0);
}
