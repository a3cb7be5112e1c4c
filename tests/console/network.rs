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
    for sign in ["not noticed yet", "understood", "contained"] {
        assert!(spoken.contains(sign), "{sign} is explained: {spoken}");
    }
    // Every seat is named in the list of seats and in the picture; the last is in the picture.
    let all = room.harness.get_all_by_label("National CERT, Night Watch");
    all.last().unwrap().click();
    room.go_on(0);
    assert!(room.says("Give an order"), "{}", room.spoken());
}

#[test]
fn the_picture_shows_what_there_is() {
    let mut room = Room::playing("Count Night");
    room.click("▶ STARTEX");
    room.press(Key::Num2);
    let view = room.console().view().unwrap();
    let (seats, things) = (view.scenario.seats.len(), view.network.things.len());
    assert_eq!(view.network.things.iter().filter(|thing| 0 < thing.hurt).count(), 0);
    assert_eq!(view.places.len(), seats);
    assert_eq!(things, view.scenario.assets.len());
    assert!(!view.network.ties.is_empty(), "some know each other from the start");
}
