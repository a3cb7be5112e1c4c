//! The wall: what everybody in the room may see.

use egui::Key;
use hotwash::session::director::SessionState;

use crate::room::Room;

#[test]
fn it_is_opened_and_closed_with_a_key() {
    let mut room = Room::playing("Count Night");
    assert!(!room.console().shows_projector());
    room.press(Key::P);
    assert!(room.console().shows_projector());
    room.click("Projector");
    assert!(!room.console().shows_projector());
}

#[test]
fn before_startex_it_welcomes() {
    let mut room = Room::playing("Count Night");
    room.face_wall(true);
    insta::assert_snapshot!(room.spoken());
}

#[test]
fn without_an_exercise_it_says_so() {
    let mut room = Room::new();
    room.face_wall(true);
    assert!(room.says("EXERCISE") && room.says("No exercise is open"));
}

/// Nothing on it is known only to the facilitator: no name of an incident, no inject to come.
#[test]
fn in_play_it_says_only_what_is_public() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    for _ in 0..12 {
        room.press(Key::N);
    }
    room.face_wall(true);
    assert!(room.says("EXERCISE") && room.says("Public trust") && room.says("election day"));
    let spoken = room.spoken();
    let view = room.console().view().unwrap();
    assert!(view.incidents.iter().any(|row| row.begun.is_some()));
    for row in &view.incidents {
        assert!(!spoken.contains(&view.names().incident(row.incident)), "{spoken}");
    }
    for row in &view.injects {
        assert!(!spoken.contains(&view.names().inject_at(row.inject)), "{spoken}");
    }
}

#[test]
fn what_the_public_knows_to_be_hurt_has_a_card_by_its_sign() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    for _ in 0..30 {
        if !room.console().view().unwrap().public().reported.is_empty() {
            break;
        }
        room.press(Key::N);
    }
    let view = room.console().view().unwrap();
    let public = view.public();
    let incident = *public.reported.first().unwrap();
    let asset = view.scenario.incidents[incident.index()].asset;
    let card = format!("▲ {}", view.names().asset(asset));
    room.face_wall(true);
    assert!(room.says(&card), "{card}: {}", room.spoken());
}

#[test]
fn after_endex_it_sums_up() {
    let mut room = Room::playing("First Steps: The Last Morning");
    room.press(Key::Space);
    room.press(Key::E);
    room.click("■ ENDEX");
    room.click("End it");
    assert_eq!(room.console().view().unwrap().clock.stage, SessionState::Ended);
    room.face_wall(true);
    assert!(room.says("objectives met"), "{}", room.spoken());
}
