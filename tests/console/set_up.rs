//! The set-up: who sits where, in which language, and what is looked at before it is opened.

use std::fs;
use std::path::Path;

use egui_kittest::kittest::Queryable;
use hotwash::console::{Console, LibraryIndex, Screen, SetUpRequest};
use hotwash::policy::PolicyKind;
use hotwash::scenario::Library;
use hotwash::session::holder::Holder;

use crate::limits::copy;
use crate::test_console::TestConsole;

const PACK: &str = "scenarios/packs/count-night";

fn set_up() -> TestConsole {
    let mut test = TestConsole::new();
    test.click("Set up Count Night");
    // All of it at once.
    test.harness.set_size(egui::Vec2::new(1280.0, 2200.0));
    test.advance(0);
    test
}

/// Chooses something from the list with a name.
fn choose(test: &mut TestConsole, list: &str, name: &str) {
    test.harness.get_by_role_and_label(egui::accesskit::Role::ComboBox, list).click();
    test.advance(0);
    let all = test.harness.get_all_by_label(name);
    all.last().unwrap().click();
    test.advance(0);
}

#[test]
fn policies_play_it_in_the_background_and_say_what_they_found() {
    let mut test = set_up();
    assert!(test.console().is_busy());
    assert!(test.shows("Dry run: policies are playing"));
    test.wait();
    assert!(
        test.shows("124 runs") && test.shows("Policies are not people"),
        "{}",
        test.accessible_text()
    );
    assert!(test.shows("options were never chosen"), "{}", test.accessible_text());
    // Another country is another ground.
    choose(&mut test, "Country", "Internet voting");
    assert!(test.console().is_busy());
    test.wait();
    // It is known what was found; the language does not change it.
    choose(&mut test, "Language", "Français");
    assert!(!test.console().is_busy());
}

#[test]
fn the_dry_run_can_be_given_up_and_begun_again() {
    let mut test = set_up();
    test.click("Cancel");
    assert!(!test.console().is_busy());
    assert!(test.shows("Not run yet with these choices."), "{}", test.accessible_text());
    test.click("Start dry run");
    test.wait();
    assert!(test.shows("124 runs"));
}

#[test]
fn seats_are_called_and_empty_ones_given_away() {
    let mut test = set_up();
    assert!(test.shows("All 10 seats for players are still empty."));
    test.tick("Present: National CERT, Night Watch");
    test.tick("Present: Police, Election Duty");
    assert!(test.shows("2 of 10 seats for players are taken."), "{}", test.accessible_text());
    test.click("Give empty seats to policies");
    assert!(test.shows("2 of 2 seats for players are taken."), "{}", test.accessible_text());
    test.click("Open the exercise");
    let seats = &test.console().view().unwrap().seats;
    let people = seats.iter().filter(|row| row.holder == Holder::People).count();
    assert_eq!((people, seats.len()), (2, 10));
}

#[test]
fn decisions_that_nobody_can_take_are_counted() {
    let mut test = set_up();
    assert!(test.shows("Every decision goes to a seat that is held."));
    choose(&mut test, "National CERT, Night Watch", "Nobody");
    assert!(test.shows("that nobody holds"), "{}", test.accessible_text());
}

#[test]
fn a_folder_that_cannot_be_written_is_said_before_anything_is_played() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    let mut test = TestConsole::keeping_in(folder, "file/Hotwash");
    test.click("Set up Count Night");
    assert!(test.shows("Nothing can be saved: "), "{}", test.accessible_text());
}

#[test]
fn another_language_tells_all_texts_and_stays_with_the_exercise() {
    let mut test = set_up();
    choose(&mut test, "Language", "Français");
    assert!(test.shows("La nuit du dépouillement"), "{}", test.accessible_text());
    assert!(test.shows("Une autorité de trente personnes"), "{}", test.accessible_text());
    assert!(test.shows("Qui tient quel poste"), "so does the program: {}", test.accessible_text());
    test.click("Ouvrir l'exercice");
    assert!(test.shows("CERT national, veille de nuit"), "{}", test.accessible_text());
    let mut again = TestConsole::in_folder(test.crash());
    again.click("Continue");
    assert!(again.shows("CERT national, veille de nuit"), "{}", again.accessible_text());
    assert!(again.shows("DEBEX"), "{}", again.accessible_text());
}

/// Goal: a language that is asked for at the start is spoken before anything is open, and again
/// when nothing is. Method: the library, a scenario that is told in English only, and back.
#[test]
fn a_language_that_is_asked_for_is_spoken_in_the_library_too() {
    let folder = tempfile::tempdir().unwrap();
    let scenarios = folder.path().join("scenarios");
    copy(Path::new("scenarios"), &scenarios);
    fs::remove_file(scenarios.join("packs/national-cycle/fr.ftl")).unwrap();
    let library = Library::find(&scenarios);
    let index = LibraryIndex::new(library, folder.path().join("exercises"));
    let mut test = TestConsole::with(Console::new(index).speaking("fr"), folder);
    assert!(test.shows("Première fois"), "{}", test.accessible_text());
    test.click("Préparer La nuit du dépouillement");
    assert!(test.shows("Qui tient quel poste"), "{}", test.accessible_text());
    test.click("Retour");
    test.click_on(egui::accesskit::Role::Button, "Préparer National Cycle");
    test.click("Back");
    assert!(test.shows("La nuit du dépouillement"), "{}", test.accessible_text());
}

#[test]
fn what_was_asked_for_is_set_up() {
    let folder = tempfile::tempdir().unwrap();
    let library = LibraryIndex::new(None, folder.path().to_owned());
    let asked = SetUpRequest {
        seed: Some(7),
        language: Some("fr".to_owned()),
        seats: vec![("cert".to_owned(), Holder::Policy(PolicyKind::Silo))],
        ..SetUpRequest::default()
    };
    let console = Console::new(library).with_set_up(Path::new(PACK), &asked);
    let mut test = TestConsole::with(console, folder);
    assert!(test.shows("des joueurs à 9 postes"), "{}", test.accessible_text());
    assert!(test.shows("La nuit du dépouillement"));
    test.click("Ouvrir l'exercice");
    assert_eq!(test.console().screen(), Screen::Play);
    let view = test.console().view().unwrap();
    assert_eq!(view.seed, 7);
    let cert = view.scenario.seat("cert").unwrap();
    let row = view.seats.iter().find(|row| row.seat == cert).unwrap();
    assert_eq!(row.holder, Holder::Policy(PolicyKind::Silo));
}
