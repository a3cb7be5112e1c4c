//! The picture of the network: everybody is in it and can be opened from it.

use egui::Key;
use egui_kittest::kittest::Queryable;

use crate::room::Room;

#[test]
fn every_seat_stands_in_the_picture_and_opens_when_it_is_chosen() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Num2);
    let seats = [
        "Head of the Election Authority",
        "Results Systems, Election Authority",
        "National CERT, Night Watch",
        "Field Union, Headquarters",
    ];
    let spoken = room.spoken();
    for seat in seats {
        assert!(spoken.contains(&format!("Button {seat}")), "{seat}: {spoken}");
    }
    for sign in ["not detected yet", "diagnosed", "contained"] {
        assert!(spoken.contains(sign), "{sign} is explained: {spoken}");
    }
    // Every seat is named in the list of seats and in the picture; the last is in the picture.
    let all = room.harness.get_all_by_label("National CERT, Night Watch");
    all.last().unwrap().click();
    room.go_on(0);
    assert!(room.says("Action: "), "{}", room.spoken());
}

#[test]
fn the_picture_shows_what_there_is() {
    let mut room = Room::playing("Count Night");
    room.click("▶ STARTEX");
    room.press(Key::Num2);
    let view = room.console().view().unwrap();
    let (seats, things) = (view.scenario.seats.len(), view.network.things.len());
    assert_eq!(view.network.things.iter().filter(|thing| 0 < thing.hurt()).count(), 0);
    assert_eq!(view.places.len(), seats);
    assert_eq!(things, view.scenario.assets.len());
    assert!(!view.network.ties.is_empty(), "some know each other from the start");
}

#[test]
fn forums_have_their_names_in_the_picture() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Num2);
    let view = room.console().view().unwrap();
    let circles = view.network.circles.iter();
    let met = circles.filter(|circle| 1 < circle.members.len());
    let names: Vec<String> = met.map(|circle| view.names().forum(circle.forum)).collect();
    assert!(!names.is_empty());
    for name in names {
        assert!(room.says(&name), "{name}: {}", room.spoken());
    }
}

#[test]
fn all_signs_are_explained_on_request() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Num2);
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
    assert!(signs.iter().any(|sign| !room.says(sign)), "not all of them have room");
    room.click("? Signs");
    for sign in signs {
        assert!(room.says(sign), "{sign}: {}", room.spoken());
    }
}
