//! What the screens say, as a screen reader would read it. A change of these texts is a change of
//! the interface: look at the picture before accepting it.

use crate::room::Room;

#[test]
fn the_library_says_what_there_is_to_play() {
    insta::assert_snapshot!(Room::new().spoken());
}

#[test]
fn the_set_up_says_who_holds_which_seat() {
    let mut room = Room::new();
    room.click("Set up First Steps: The Last Morning");
    room.wait();
    insta::assert_snapshot!(room.spoken());
}

#[test]
fn play_says_what_to_do_next() {
    insta::assert_snapshot!(Room::playing("First Steps: The Last Morning").spoken());
}

#[test]
fn every_screen_says_that_it_is_an_exercise() {
    let mut room = Room::new();
    assert!(room.says("EXERCISE"));
    room.click("Set up Count Night");
    assert!(room.says("EXERCISE"));
    room.click("Open the exercise");
    assert!(room.says("EXERCISE"));
}
