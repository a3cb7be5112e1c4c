//! Looking back: any moment of an exercise as it was, the film, and a new branch from there.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::Queryable;
use hotwash::base::minute::Minute;
use hotwash::console::Screen;
use hotwash::session::file::verify;

use crate::scenes::night;
use crate::test_console::TestConsole;

/// What an exercise showed, as text that can be compared.
fn shown(test: &TestConsole) -> Vec<String> {
    let view = test.console().shown_view().unwrap();
    let mut lines: Vec<String> = view.log.lines.iter().map(|line| format!("{line:?}")).collect();
    lines.sort();
    let seat = view.seat_view.as_ref().map(|it| format!("{:?}", it.inbox));
    vec![
        format!("{:?}", view.clock.now),
        format!("{:?}", view.network),
        format!("{:?}", view.feed),
        format!("{:?}", view.meters),
        format!("{:?}", view.incidents),
        format!("{:?}", view.seats),
        format!("{:?}", view.objectives),
        format!("{:?}", view.curve.samples.last()),
        format!("{seat:?}"),
        lines.join("\n"),
    ]
}

fn now(test: &TestConsole) -> Minute {
    test.console().shown_view().unwrap().clock.now
}

/// Opens a seat that has messages.
fn open_seat(test: &mut TestConsole) {
    let name = test.button("Results Systems, Election Authority, ");
    test.click(&name);
    test.wait();
}

/// A night by policies, and what it showed in the middle, with a seat open; then more came.
fn played() -> (TestConsole, Minute, Vec<String>) {
    let mut test = night(8);
    open_seat(&mut test);
    test.press(Key::Space);
    test.advance(2_000);
    test.press(Key::Space);
    let then = (now(&test), shown(&test));
    for _ in 0..6 {
        test.press(Key::N);
    }
    assert!(then.0 < now(&test));
    test.press(Key::H);
    test.wait();
    (test, then.0, then.1)
}

fn pointer(test: &mut TestConsole, pos: Pos2, pressed: Option<bool>) {
    test.harness.event(Event::PointerMoved(pos));
    if let Some(pressed) = pressed {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        test.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
    }
    test.wait();
}

/// Drags over the timeline until a minute is shown.
fn drag_to(test: &mut TestConsole, minute: Minute) {
    let strip = test.harness.get_by_role(Role::Slider).rect();
    let at = |x: f32| Pos2::new(x, strip.center().y);
    let (mut left, mut right) = (strip.left(), strip.right());
    pointer(test, at(right - 1.0), Some(true));
    for _ in 0..40 {
        let middle = f32::midpoint(left, right);
        pointer(test, at(middle), None);
        match now(test) {
            it if it < minute => left = middle,
            it if minute < it => right = middle,
            _ => break,
        }
    }
    pointer(test, at(f32::midpoint(left, right)), Some(false));
    assert_eq!(now(test), minute);
}

#[test]
fn a_moment_shows_what_the_exercise_showed_then() {
    let (mut test, minute, then) = played();
    let end = now(&test);
    drag_to(&mut test, minute);
    let text = test.accessible_text();
    assert!(text.contains("Start a new branch from here"), "{text}");
    open_seat(&mut test);
    test.wait();
    for (found, wanted) in shown(&test).iter().zip(&then) {
        assert_eq!(found, wanted);
    }
    // The desk, the feed and the objectives of the moment are on the screen.
    assert!(test.shows("What it knows"), "{}", test.accessible_text());
    test.click("Public");
    test.click("Objectives");
    assert!(test.shows("until "), "objectives were open then");
    // Keys go from one moment to the next, to the start and to the end, and back.
    test.press(Key::ArrowLeft);
    test.wait();
    assert!(now(&test) < minute);
    test.press(Key::Home);
    test.wait();
    assert_eq!(now(&test), Minute::START);
    test.press(Key::End);
    test.wait();
    assert_eq!(now(&test), end);
    test.press(Key::Escape);
    assert_eq!(test.console().screen(), Screen::HotWash);
    assert!(!test.shows("Start a new branch from here"));
}

#[test]
fn nothing_in_a_moment_changes_the_exercise() {
    let (mut test, minute, _) = played();
    drag_to(&mut test, minute);
    let branches = test.console().view().unwrap().branches.clone();
    open_seat(&mut test);
    test.wait();
    for name in ["Network", "Public", "Objectives"] {
        test.click(name);
    }
    assert_eq!(test.console().view().unwrap().branches, branches);
}

#[test]
fn the_film_runs_at_the_speed_that_is_chosen_and_stops() {
    let (mut test, ..) = played();
    let end = now(&test);
    test.press(Key::Space);
    test.wait();
    assert_eq!(now(&test), Minute::START);
    test.advance(3_000);
    test.wait();
    let slow = now(&test);
    assert!(Minute::START < slow && slow < end);
    // Two steps faster it goes three times as far.
    test.press(Key::Period);
    test.press(Key::Period);
    test.advance(3_000);
    test.wait();
    assert!(slow.since(Minute::START) < now(&test).since(slow));
    test.press(Key::Space);
    let there = now(&test);
    test.advance(3_000);
    test.wait();
    assert_eq!(now(&test), there, "it was stopped");
    test.click("▶ Film");
    for _ in 0..30 {
        test.advance(1_000);
        test.wait();
    }
    assert_eq!(now(&test), end);
    assert!(test.shows("▶ Film"), "it is over");
}

#[test]
fn a_branch_from_a_moment_begins_there_and_is_played_on() {
    let (mut test, minute, then) = played();
    drag_to(&mut test, minute);
    test.click("Start a new branch from here");
    assert_eq!(test.console().screen(), Screen::Play);
    let view = test.console().view().unwrap();
    assert_eq!((view.clock.now, view.branches.len()), (minute, 2));
    // Meters, network and feed are those of the moment.
    assert_eq!(shown(&test)[1..4], then[1..4]);
    // It is on record where it begins, also if nothing else comes.
    let file = test.saved().remove(0);
    let folder = test.crash();
    let mut test = TestConsole::in_folder(folder);
    test.click("Continue");
    assert_eq!(now(&test), minute);
    test.press(Key::Space);
    test.press(Key::N);
    test.press(Key::N);
    assert!(minute < now(&test));
    let view = test.console().view().unwrap();
    assert_eq!(view.branches.iter().filter(|it| it.is_active).count(), 1);
    assert!(view.branches[1].is_active);
    let _folder = test.crash();
    let verified = verify(&file);
    assert_eq!(verified.map(|it| it.branches).map_err(|it| format!("{it}")), Ok(2));
}
