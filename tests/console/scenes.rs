//! Exercises that were played so far by clicks and keys, for tests that go on from there.

use egui::Key;

use crate::room::Room;

/// A night by policies until so many injects have come.
pub fn night(injects: usize) -> Room {
    let mut room = Room::new();
    room.click("Set up Count Night");
    room.click("All policies");
    room.click("Open the exercise");
    room.press(Key::Space);
    for _ in 0..injects {
        room.press(Key::N);
    }
    room
}

/// A night by policies until so many incidents are going on at once.
pub fn in_trouble(incidents: usize) -> Room {
    let mut room = night(1);
    for _ in 0..40 {
        if incidents <= room.console().view().unwrap().network.rings.len() {
            break;
        }
        room.press(Key::N);
    }
    room
}

/// A night in which people decide something, up to here or to its end.
pub fn decided(to_the_end: bool) -> Room {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    let mut answered = 0;
    for _ in 0..40 {
        let view = room.console().view().unwrap();
        if let Some(due) = view.due.first().copied() {
            let inject = &view.scenario.injects[due.inject.index()];
            let answer = view.names().choice(&inject.id, &inject.choices[0].id);
            room.press(Key::D);
            room.click(&answer);
            answered += 1;
        }
        if 2 <= answered && !to_the_end {
            break;
        }
        room.press(Key::N);
    }
    assert!(2 <= answered, "nobody was asked");
    room.press(Key::E);
    room
}

/// In the seat that is the first to decide.
pub fn at_a_decision(scenario: &str) -> Room {
    let mut room = before_a_decision(scenario);
    room.press(Key::D);
    assert!(room.says("This seat must decide"));
    room
}

/// Time has just stopped, since somebody has to decide.
pub fn before_a_decision(scenario: &str) -> Room {
    let mut room = Room::playing(scenario);
    room.press(Key::Space);
    for _ in 0..10 {
        if !room.console().view().unwrap().due.is_empty() {
            break;
        }
        room.press(Key::N);
    }
    room
}
