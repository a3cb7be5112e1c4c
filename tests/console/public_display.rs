//! The public display: what everybody in the room may see.

use egui::Key;
use hotwash::session::director::SessionState;

use crate::test_console::TestConsole;

#[test]
fn before_startex_it_welcomes() {
    let mut test = TestConsole::playing("Count Night");
    test.show_display(true);
    insta::assert_snapshot!(test.accessible_text());
}

#[test]
fn without_an_exercise_it_says_so() {
    let mut test = TestConsole::new();
    test.show_display(true);
    assert!(test.shows("EXERCISE") && test.shows("No exercise is open"));
}

/// Nothing on it is known only to the facilitator: no name of an incident, no inject to come.
#[test]
fn in_play_it_says_only_what_is_public() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    for _ in 0..12 {
        test.press(Key::N);
    }
    test.show_display(true);
    assert!(test.shows("EXERCISE") && test.shows("Public trust") && test.shows("election day"));
    let accessible_text = test.accessible_text();
    let view = test.console().view().unwrap();
    assert!(view.incidents.iter().any(|row| row.begun.is_some()));
    for row in &view.incidents {
        assert!(
            !accessible_text.contains(&view.names().incident(row.incident)),
            "{accessible_text}"
        );
    }
    for row in &view.injects {
        assert!(
            !accessible_text.contains(&view.names().inject_at(row.inject)),
            "{accessible_text}"
        );
    }
}

#[test]
fn what_the_public_knows_to_be_hurt_has_a_card_by_its_sign() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    for _ in 0..30 {
        if !test.console().view().unwrap().public().reported.is_empty() {
            break;
        }
        test.press(Key::N);
    }
    let view = test.console().view().unwrap();
    let public = view.public();
    let incident = *public.reported.first().unwrap();
    let asset = view.scenario.incidents[incident.index()].asset;
    let card = format!("▲ {}", view.names().asset(asset));
    test.show_display(true);
    assert!(test.shows(&card), "{card}: {}", test.accessible_text());
}

#[test]
fn after_endex_it_sums_up() {
    let mut test = TestConsole::playing("First Steps: The Last Morning");
    test.press(Key::Space);
    test.press(Key::E);
    test.click("■ ENDEX");
    test.click("End exercise");
    assert_eq!(test.console().view().unwrap().clock.stage, SessionState::Ended);
    test.show_display(true);
    assert!(test.shows("objectives met"), "{}", test.accessible_text());
}
