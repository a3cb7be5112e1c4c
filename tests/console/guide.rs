//! The guide leads a newcomer through first-steps, and is in nobody's way.

use egui::Key;
use hotwash::console::Screen;
use hotwash::session::director::SessionState;

use crate::room::Room;

/// The step of the guide that is shown, from 1.
fn step(room: &Room) -> Option<usize> {
    let spoken = room.spoken();
    (1..=16).find(|at| spoken.lines().any(|line| line == format!("Label {at} of 16")))
}

fn set_up() -> Room {
    let mut room = Room::new();
    room.click("Set up First Steps: The Last Morning");
    room
}

/// Gives the first answer to a decision that waits, or lets time run.
fn go_on(room: &mut Room) {
    let view = room.console().view().unwrap();
    match view.due.first().copied() {
        Some(due) => {
            let inject = &view.scenario.injects[due.inject.index()];
            let answer = view.names().choice(&inject.id, &inject.choices[0].id);
            room.press(Key::D);
            room.click(&answer);
        }
        None => {
            if view.clock.stage == SessionState::Paused {
                room.press(Key::Space);
            }
            room.go_on(5_000);
        }
    }
}

/// Sends people of the IT team to the only incident there is.
fn send_people(room: &mut Room) {
    let view = room.console().view().unwrap();
    let team = view.scenario.seat("emb-it").unwrap();
    let row = view.seats.iter().find(|row| row.seat == team).unwrap();
    let name = view.names().seat(team);
    let (free, all) = row.responders;
    room.click(&format!("{name}, People · {free}/{all} free"));
    room.click("Give an order: Choose…");
    room.click("Send people");
    room.click("Give the order");
    go_on(room);
}

#[test]
fn who_does_what_it_says_is_led_from_the_set_up_to_the_lesson() {
    let mut room = set_up();
    assert_eq!(step(&room), Some(1));
    assert!(room.says("This is the place to learn"), "{}", room.spoken());
    room.click("Next");
    assert_eq!(step(&room), Some(2));
    room.click("Open the exercise");
    let mut seen = Vec::new();
    for _ in 0..80 {
        let at = step(&room).unwrap();
        if seen.last() != Some(&at) {
            seen.push(at);
        }
        match at {
            3 => room.press(Key::Num6),
            4 => {
                room.press(Key::Space);
                // It says that it may be slow, and what to do.
                room.press(Key::Period);
                room.press(Key::Period);
            }
            5 | 8 | 11 => go_on(&mut room),
            10 => send_people(&mut room),
            6 => room.press(Key::D),
            7 => go_on(&mut room),
            9 => room.press(Key::Num2),
            12 => {
                room.press(Key::C);
                room.wait();
            }
            13 => {
                room.click("■ ENDEX");
                room.click("End it");
            }
            14 => {
                room.press(Key::H);
                room.wait();
            }
            15 => {
                room.press(Key::ArrowRight);
                room.press(Key::Num2);
                room.click("Not taken");
                room.click("Play it again");
                room.wait();
            }
            _ => break,
        }
    }
    assert!(seen.is_sorted(), "{seen:?}");
    assert_eq!(step(&room), Some(16), "{seen:?}\n{}", room.spoken());
    for at in [3, 4, 5, 6, 7, 9, 12, 13, 14, 15] {
        assert!(seen.contains(&at), "{at} was not shown: {seen:?}");
    }
    assert!(room.says("Compare three times"), "the lesson of the scenario");
    room.click("End the guide");
    assert_eq!(step(&room), None);
}

#[test]
fn who_does_something_else_is_not_held_up() {
    let mut room = set_up();
    room.click("Open the exercise");
    assert_eq!(step(&room), Some(3));
    room.press(Key::Space);
    assert_eq!(step(&room), Some(5), "the briefing can be read no longer before");
    room.click("Back");
    assert_eq!(step(&room), Some(4), "who goes back may read it again");
    room.click("Next");
    assert_eq!(step(&room), Some(5));
    room.click("■ ENDEX");
    room.click("End it");
    assert_eq!(step(&room), Some(14));
}

#[test]
fn elsewhere_it_comes_when_it_is_called() {
    let mut room = Room::playing("Count Night");
    assert_eq!(step(&room), None);
    room.press(Key::G);
    assert_eq!(step(&room), Some(3));
    assert!(!room.says("This is the place to learn"));
    room.press(Key::G);
    assert_eq!(step(&room), None);
    room.click("Library");
    assert_eq!(room.console().screen(), Screen::Library);
}
