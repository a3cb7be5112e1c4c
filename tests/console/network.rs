//! The picture of the network: everybody is in it and can be opened from it.

use egui::Key;
use egui_kittest::kittest::Queryable;

use crate::test_console::TestConsole;

#[test]
fn every_seat_stands_in_the_picture_and_opens_when_it_is_chosen() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Num2);
    let seats = [
        "Head of the Election Authority",
        "Results Systems, Election Authority",
        "National CERT, Night Watch",
        "Field Union, Headquarters",
    ];
    let accessible_text = test.accessible_text();
    for seat in seats {
        assert!(accessible_text.contains(&format!("Button {seat}")), "{seat}: {accessible_text}");
    }
    for sign in ["not detected yet", "detected", "diagnosed"] {
        assert!(accessible_text.contains(sign), "{sign} is explained: {accessible_text}");
    }
    // Every seat is named in the list of seats and in the picture; the last is in the picture.
    let all = test.harness.get_all_by_label("National CERT, Night Watch");
    all.last().unwrap().click();
    test.advance(0);
    assert!(test.shows("Action: "), "{}", test.accessible_text());
}

#[test]
fn the_picture_shows_what_there_is() {
    let mut test = TestConsole::playing("Count Night");
    test.click("▶ STARTEX");
    test.press(Key::Num2);
    let view = test.console().view().unwrap();
    let (seats, things) = (view.scenario.seats.len(), view.network.assets.len());
    assert_eq!(view.network.assets.iter().filter(|thing| 0 < thing.worst_impairment()).count(), 0);
    assert_eq!(view.seat_positions.len(), seats);
    assert_eq!(things, view.scenario.assets.len());
    assert!(!view.network.ties.is_empty(), "some know each other from the start");
}

#[test]
fn forums_have_their_names_in_the_picture() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Num2);
    let view = test.console().view().unwrap();
    let circles = view.network.forums.iter();
    let met = circles.filter(|circle| 1 < circle.members.len());
    let names: Vec<String> = met.map(|circle| view.names().forum(circle.forum)).collect();
    assert!(!names.is_empty());
    for name in names {
        assert!(test.shows(&name), "{name}: {}", test.accessible_text());
    }
}

#[test]
fn all_signs_are_explained_on_request() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Num2);
    let signs = [
        "tie without a legal basis",
        "strong tie",
        "people at work",
        "the public knows",
        "decisions due",
        "unread",
        "on its fallback",
        "companies",
    ];
    assert!(signs.iter().any(|sign| !test.shows(sign)), "not all of them have room");
    test.click("? Signs");
    for sign in signs {
        assert!(test.shows(sign), "{sign}: {}", test.accessible_text());
    }
}
