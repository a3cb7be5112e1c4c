//! Whole evenings: from the library to ENDEX, and over a crash.

use egui::Key;
use hotwash::console::Screen;
use hotwash::session::director::SessionState;
use hotwash::session::file::verify;

use crate::test_console::TestConsole;

/// Nobody touches anything but what is on the screen; the file that is left replays to the bit.
#[test]
fn a_whole_count_night_is_played_from_the_screen() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    for _ in 0..200 {
        let view = test.console().view().unwrap();
        if view.clock.stage == SessionState::Ended {
            break;
        }
        if let Some(due) = view.due.iter().min_by_key(|due| due.since).copied() {
            let inject = &view.scenario.injects[due.inject.index()];
            let answer = view.names().choice(&inject.id, &inject.choices[0].id);
            test.press(Key::D);
            test.click(&answer);
            test.press(Key::E);
        } else if view.clock.next_inject.is_some() {
            test.press(Key::N);
        } else {
            test.press(Key::Space);
            test.advance(5_000);
        }
    }
    let view = test.console().view().unwrap();
    assert_eq!(view.clock.stage, SessionState::Ended);
    assert!(20 < view.log.lines.len());
    assert!(1 < view.curve.samples.len());
    test.press(Key::H);
    test.wait();
    test.press(Key::Num5);
    assert!(test.shows("How much was possible"), "{}", test.accessible_text());
    assert!(test.shows("with empty seats to"), "{}", test.accessible_text());
    let saved = test.saved();
    assert_eq!(saved.len(), 1);
    let folder = test.crash();
    verify(&saved[0]).unwrap();
    drop(folder);
}

#[test]
fn after_a_crash_it_goes_on_where_it_was() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::N);
    test.press(Key::N);
    let before = test.console().view().unwrap().clock.now;
    let mut again = TestConsole::in_folder(test.crash());
    again.click("Continue");
    assert_eq!(again.console().screen(), Screen::Play);
    let clock = &again.console().view().unwrap().clock;
    assert_eq!((clock.now, clock.stage), (before, SessionState::Paused));
}

#[test]
fn leaving_for_the_library_pauses_and_keeps() {
    let mut test = TestConsole::playing("First Steps: The Last Morning");
    test.press(Key::Space);
    test.advance(3_000);
    test.click("Library");
    assert_eq!(test.console().screen(), Screen::Library);
    assert_eq!(test.saved().len(), 1);
    test.wait();
    assert!(test.shows("last played"));
}
