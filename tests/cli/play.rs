//! `hotwash` and `hotwash play` where there is no display: the main job is done all the same.

use crate::program::{FIRST_STEPS, hotwash};

#[test]
fn called_with_nothing_and_no_display_it_plays_in_the_terminal() {
    let said = hotwash(&[]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    assert!(said.stderr.contains("There is no display."), "{}", said.stderr);
    assert!(said.stdout.contains("Count Night"), "{}", said.stdout);
    assert!(said.stdout.contains("Public trust"), "{}", said.stdout);
}

#[test]
fn a_scenario_is_played_by_policies_where_there_is_no_display() {
    let said = hotwash(&["play", FIRST_STEPS]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    assert!(said.stderr.contains(&format!("`hotwash run {FIRST_STEPS}`")), "{}", said.stderr);
    assert_eq!(said.stdout, hotwash(&["run", FIRST_STEPS]).stdout);
}

#[test]
fn a_kept_exercise_needs_a_display() {
    let said = hotwash(&["play", "monday.hotwash"]);
    assert_eq!(said.code, Some(1));
    assert!(said.stderr.contains("`hotwash replay monday.hotwash`"), "{}", said.stderr);
}

#[test]
fn a_seat_that_is_not_there_is_an_error_before_any_window() {
    let said = hotwash(&["play", FIRST_STEPS, "--seat", "cret=silo"]);
    assert_eq!(said.code, Some(1));
    assert!(said.stderr.contains("`cret`") && said.stderr.contains("`cert`"), "{}", said.stderr);
    let said = hotwash(&["play", FIRST_STEPS, "--seat", "cert"]);
    assert_eq!(said.code, Some(2));
    assert!(said.stderr.contains("`cert=human`"), "{}", said.stderr);
    let said = hotwash(&["play", FIRST_STEPS, "--seat", "cert=humna"]);
    assert_eq!(said.code, Some(2));
}

#[test]
fn where_there_is_no_display_policies_sit_where_they_were_asked_to() {
    let asked = ["--seed", "3", "--seat", "cert=silo", "--seat", "emb-it=human"];
    let played = hotwash(&[&["play", FIRST_STEPS][..], &asked].concat());
    assert_eq!(played.code, Some(0), "{}", played.stderr);
    let run = hotwash(&["run", FIRST_STEPS, "--seed", "3", "--seat", "cert=silo"]);
    assert_eq!(played.stdout, run.stdout);
}

#[test]
fn a_kept_exercise_is_not_set_up_again() {
    let said = hotwash(&["play", "monday.hotwash", "--seed", "3"]);
    assert_eq!(said.code, Some(1));
    assert!(said.stderr.contains("continues as it was set up"), "{}", said.stderr);
}

#[test]
fn a_wall_needs_a_display_and_a_file_that_is_there() {
    let said = hotwash(&["--projector"]);
    assert_eq!((said.code, said.stdout.as_str()), (Some(1), ""));
    for part in ["There is no display.", "help: Start it on a computer with a screen"] {
        assert!(said.stderr.contains(part), "{}", said.stderr);
    }
    let said = hotwash(&["--projector", "tuesday.hotwash"]);
    assert_eq!((said.code, said.stdout.as_str()), (Some(1), ""));
    assert!(said.stderr.contains("There is no file `tuesday.hotwash`"), "{}", said.stderr);
    assert!(!said.stderr.contains("display"), "{}", said.stderr);
}

#[test]
fn a_wall_is_for_one_file_and_plays_nothing() {
    for wrong in [&["--projector", "a.hotwash", "b.hotwash"][..], &["--projector=x", "play", "y"]] {
        let said = hotwash(wrong);
        assert_eq!((said.code, said.stdout.as_str()), (Some(2), ""), "{}", said.stderr);
    }
}
