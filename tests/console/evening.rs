//! Whole evenings: from the library to ENDEX, and over a crash.

use egui::Key;
use hotwash::console::Screen;
use hotwash::session::director::SessionState;
use hotwash::session::file::verify;

use crate::room::Room;

/// Nobody touches anything but what is on the screen; the file that is left replays to the bit.
#[test]
fn a_whole_count_night_is_played_from_the_screen() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    for _ in 0..200 {
        let view = room.console().view().unwrap();
        if view.clock.stage == SessionState::Ended {
            break;
        }
        if let Some(due) = view.due.iter().min_by_key(|due| due.since).copied() {
            let inject = &view.scenario.injects[due.inject.index()];
            let answer = view.names().choice(&inject.id, &inject.choices[0].id);
            room.press(Key::D);
            room.click(&answer);
            room.press(Key::E);
        } else if view.clock.next_inject.is_some() {
            room.press(Key::N);
        } else {
            room.press(Key::Space);
            room.go_on(5_000);
        }
    }
    let view = room.console().view().unwrap();
    assert_eq!(view.clock.stage, SessionState::Ended);
    assert!(20 < view.log.lines.len());
    assert!(1 < view.curve.samples.len());
    let kept = room.kept();
    assert_eq!(kept.len(), 1);
    let folder = room.crash();
    verify(&kept[0]).unwrap();
    drop(folder);
}

#[test]
fn after_a_crash_it_goes_on_where_it_was() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    room.press(Key::N);
    room.press(Key::N);
    let before = room.console().view().unwrap().clock.now;
    let mut again = Room::in_folder(room.crash());
    again.click("Go on");
    assert_eq!(again.console().screen(), Screen::Play);
    let clock = &again.console().view().unwrap().clock;
    assert_eq!((clock.now, clock.stage), (before, SessionState::Paused));
}

#[test]
fn leaving_for_the_library_pauses_and_keeps() {
    let mut room = Room::playing("First Steps: The Last Morning");
    room.press(Key::Space);
    room.go_on(3_000);
    room.click("Library");
    assert_eq!(room.console().screen(), Screen::Library);
    assert_eq!(room.kept().len(), 1);
    assert!(room.says("last played"));
}
