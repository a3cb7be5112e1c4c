//! The guide leads a newcomer through first-steps, and is in nobody's way.

use egui::Key;
use hotwash::console::Screen;
use hotwash::session::director::SessionState;

use crate::test_console::TestConsole;

/// The step of the guide that is shown, from 1.
fn step(test: &TestConsole) -> Option<usize> {
    let accessible_text = test.accessible_text();
    (1..=16).find(|at| accessible_text.lines().any(|line| line == format!("Label {at} of 16")))
}

fn set_up() -> TestConsole {
    let mut test = TestConsole::new();
    test.click("Set up First Steps: The Last Morning");
    test
}

/// Gives the first answer to a decision that waits, or lets time run.
fn advance(test: &mut TestConsole) {
    let view = test.console().view().unwrap();
    match view.due.first().copied() {
        Some(due) => {
            let inject = &view.scenario.injects[due.inject.index()];
            let answer = view.names().choice(&inject.id, &inject.choices[0].id);
            test.press(Key::D);
            test.click(&answer);
        }
        None => {
            if view.clock.stage == SessionState::Paused {
                test.press(Key::Space);
            }
            test.advance(5_000);
        }
    }
}

/// Sends people of the IT team to the only incident there is.
fn send_people(test: &mut TestConsole) {
    let view = test.console().view().unwrap();
    let team = view.scenario.seat("emb-it").unwrap();
    let row = view.seats.iter().find(|row| row.seat == team).unwrap();
    let name = view.names().seat(team);
    let (free, all) = row.responders;
    test.click(&format!("{name}, Players · {free}/{all} free"));
    test.click("Action: Choose…");
    test.click("Assign responders");
    // Some are there already, or everybody is busy: then it is grey, and time goes on.
    if test.shows("Confirm action") {
        test.click("Confirm action");
    } else {
        test.press(Key::Escape);
    }
    advance(test);
}

#[test]
fn who_does_what_it_says_is_led_from_the_set_up_to_the_lesson() {
    let mut test = set_up();
    assert_eq!(step(&test), Some(1));
    assert!(test.shows("This is the place to learn"), "{}", test.accessible_text());
    test.click("Next");
    assert_eq!(step(&test), Some(2));
    test.click("Open the exercise");
    let mut seen = Vec::new();
    for _ in 0..80 {
        let at = step(&test).unwrap();
        if seen.last() != Some(&at) {
            seen.push(at);
        }
        match at {
            3 => test.press(Key::Num6),
            4 => {
                test.press(Key::Space);
                // It says that it may be slow, and what to do.
                test.press(Key::Period);
                test.press(Key::Period);
            }
            5 | 8 | 11 => advance(&mut test),
            10 => send_people(&mut test),
            6 => test.press(Key::D),
            7 => advance(&mut test),
            9 => test.press(Key::Num2),
            12 => {
                test.press(Key::C);
                test.wait();
            }
            13 => {
                test.click("■ ENDEX");
                test.click("End exercise");
            }
            14 => {
                test.press(Key::H);
                test.wait();
            }
            15 => {
                test.press(Key::ArrowRight);
                test.press(Key::Num2);
                test.click("Not taken");
                test.wait();
            }
            _ => break,
        }
    }
    assert!(seen.is_sorted(), "{seen:?}");
    assert_eq!(step(&test), Some(16), "{seen:?}\n{}", test.accessible_text());
    for at in [3, 4, 5, 6, 7, 9, 12, 13, 14, 15] {
        assert!(seen.contains(&at), "{at} was not shown: {seen:?}");
    }
    assert!(test.shows("Compare three times"), "the lesson of the scenario");
    test.click("End the guide");
    assert_eq!(step(&test), None);
}

#[test]
fn who_does_something_else_is_not_held_up() {
    let mut test = set_up();
    test.click("Open the exercise");
    assert_eq!(step(&test), Some(3));
    test.press(Key::Space);
    assert_eq!(step(&test), Some(5), "the briefing can be read no longer before");
    test.click("Back");
    assert_eq!(step(&test), Some(4), "who goes back may read it again");
    test.click("Next");
    assert_eq!(step(&test), Some(5));
    test.click("■ ENDEX");
    test.click("End exercise");
    assert_eq!(step(&test), Some(14));
}

#[test]
fn elsewhere_it_comes_when_it_is_called() {
    let mut test = TestConsole::playing("Count Night");
    assert_eq!(step(&test), None);
    test.press(Key::G);
    assert_eq!(step(&test), Some(3));
    assert!(!test.shows("This is the place to learn"));
    test.press(Key::G);
    assert_eq!(step(&test), None);
    test.click("Library");
    assert_eq!(test.console().screen(), Screen::Library);
}
