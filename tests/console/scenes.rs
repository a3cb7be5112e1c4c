//! Exercises that were played so far by clicks and keys, for tests that go on from there.

use egui::Key;

use crate::test_console::TestConsole;

/// A night by policies until so many injects have come.
pub fn night(injects: usize) -> TestConsole {
    let mut test = TestConsole::new();
    test.click("Set up Count Night");
    test.click("All policies");
    test.click("Open the exercise");
    test.press(Key::Space);
    for _ in 0..injects {
        test.press(Key::N);
    }
    test
}

/// A night by policies until so many incidents are going on at once.
pub fn in_trouble(incidents: usize) -> TestConsole {
    let mut test = night(1);
    for _ in 0..40 {
        if incidents <= test.console().view().unwrap().network.incidents.len() {
            break;
        }
        test.press(Key::N);
    }
    test
}

/// A night in which people decide something, up to here or to its end.
pub fn decided(to_the_end: bool) -> TestConsole {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    let mut answered = 0;
    for _ in 0..40 {
        let view = test.console().view().unwrap();
        if let Some(due) = view.due.first().copied() {
            let inject = &view.scenario.injects[due.inject.index()];
            let answer = view.names().choice(&inject.id, &inject.choices[0].id);
            test.press(Key::D);
            test.click(&answer);
            answered += 1;
        }
        if 2 <= answered && !to_the_end {
            break;
        }
        test.press(Key::N);
    }
    assert!(2 <= answered, "nobody was asked");
    test.press(Key::E);
    test
}

/// In the seat that is the first to decide.
pub fn at_a_decision(scenario: &str) -> TestConsole {
    let mut test = before_a_decision(scenario);
    test.press(Key::D);
    assert!(test.shows("This seat must decide"));
    test
}

/// Time has just stopped, since somebody has to decide.
pub fn before_a_decision(scenario: &str) -> TestConsole {
    let mut test = TestConsole::playing(scenario);
    test.press(Key::Space);
    for _ in 0..10 {
        if !test.console().view().unwrap().due.is_empty() {
            break;
        }
        test.press(Key::N);
    }
    test
}
