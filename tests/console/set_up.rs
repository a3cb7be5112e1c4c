//! The set-up: who sits where, in which language, and what is looked at before it is opened.

use std::path::Path;

use egui_kittest::kittest::Queryable;
use hotwash::console::{Asked, Console, Screen, Shelf};
use hotwash::policy::PolicyKind;
use hotwash::session::holder::Holder;

use crate::room::Room;

const PACK: &str = "scenarios/packs/count-night";

fn set_up() -> Room {
    let mut room = Room::new();
    room.click("Set up Count Night");
    // All of it at once.
    room.harness.set_size(egui::Vec2::new(1280.0, 2200.0));
    room.go_on(0);
    room
}

/// Chooses something from the list with a name.
fn choose(room: &mut Room, list: &str, name: &str) {
    room.harness.get_by_role_and_label(egui::accesskit::Role::ComboBox, list).click();
    room.go_on(0);
    let all = room.harness.get_all_by_label(name);
    all.last().unwrap().click();
    room.go_on(0);
}

#[test]
fn policies_play_it_in_the_background_and_say_what_they_found() {
    let mut room = set_up();
    assert!(room.console().is_busy());
    assert!(room.says("Dry run: policies are playing"));
    room.wait();
    assert!(room.says("104 runs") && room.says("Policies are not people"), "{}", room.spoken());
    assert!(room.says("injects that were never released"), "{}", room.spoken());
    // Another country is another ground.
    choose(&mut room, "Country", "Internet voting");
    assert!(room.console().is_busy());
    room.wait();
    // It is known what was found; the language does not change it.
    choose(&mut room, "Language", "Français");
    assert!(!room.console().is_busy());
}

#[test]
fn the_dry_run_can_be_given_up_and_begun_again() {
    let mut room = set_up();
    room.click("Cancel");
    assert!(!room.console().is_busy());
    assert!(room.says("Not run yet with these choices."), "{}", room.spoken());
    room.click("Start dry run");
    room.wait();
    assert!(room.says("104 runs"));
}

#[test]
fn seats_are_called_and_empty_ones_given_away() {
    let mut room = set_up();
    assert!(room.says("All 10 seats for players are still empty."));
    room.tick("Present: National CERT, Night Watch");
    room.tick("Present: Police, Election Duty");
    assert!(room.says("2 of 10 seats for players are taken."), "{}", room.spoken());
    room.click("Give empty seats to policies");
    assert!(room.says("2 of 2 seats for players are taken."), "{}", room.spoken());
    room.click("Open the exercise");
    let seats = &room.console().view().unwrap().seats;
    let people = seats.iter().filter(|row| row.holder == Holder::People).count();
    assert_eq!((people, seats.len()), (2, 10));
}

#[test]
fn decisions_that_nobody_can_take_are_counted() {
    let mut room = set_up();
    assert!(room.says("Every decision goes to a seat that is held."));
    choose(&mut room, "National CERT, Night Watch", "Nobody");
    assert!(room.says("put to nobody"), "{}", room.spoken());
}

#[test]
fn a_folder_that_cannot_be_written_is_said_before_anything_is_played() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "").unwrap();
    let mut room = Room::keeping_in(folder, "file/Hotwash");
    room.click("Set up Count Night");
    assert!(room.says("Nothing can be saved: "), "{}", room.spoken());
}

#[test]
fn another_language_tells_all_texts_and_stays_with_the_exercise() {
    let mut room = set_up();
    choose(&mut room, "Language", "Français");
    assert!(room.says("La nuit du dépouillement"), "{}", room.spoken());
    assert!(room.says("Une autorité de trente personnes"), "{}", room.spoken());
    room.click("Open the exercise");
    assert!(room.says("CERT national, veille de nuit"), "{}", room.spoken());
    let mut again = Room::in_folder(room.crash());
    again.click("Continue");
    assert!(again.says("CERT national, veille de nuit"), "{}", again.spoken());
}

#[test]
fn what_was_asked_for_is_set_up() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::new(None, folder.path().to_owned());
    let asked = Asked {
        seed: Some(7),
        language: Some("fr".to_owned()),
        seats: vec![("cert".to_owned(), Holder::Policy(PolicyKind::Silo))],
        ..Asked::default()
    };
    let console = Console::new(shelf).with_set_up(Path::new(PACK), &asked);
    let mut room = Room::with(console, folder);
    assert!(room.says("players in 9 seats"), "{}", room.spoken());
    assert!(room.says("La nuit du dépouillement"));
    room.click("Open the exercise");
    assert_eq!(room.console().screen(), Screen::Play);
    let view = room.console().view().unwrap();
    assert_eq!(view.seed, 7);
    let cert = view.scenario.seat("cert").unwrap();
    let row = view.seats.iter().find(|row| row.seat == cert).unwrap();
    assert_eq!(row.holder, Holder::Policy(PolicyKind::Silo));
}
