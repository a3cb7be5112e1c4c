//! What the screens say, as a screen reader would read it. A change of these texts is a change of
//! the interface: look at the picture before accepting it.

use crate::test_console::TestConsole;

#[test]
fn the_library_says_what_there_is_to_play() {
    insta::assert_snapshot!(TestConsole::new().accessible_text());
}

#[test]
fn the_set_up_says_who_holds_which_seat() {
    let mut test = TestConsole::new();
    test.click("Set up First Steps: The Last Morning");
    test.wait();
    // It is another folder each time.
    let folder = test.folder().display().to_string();
    insta::assert_snapshot!(test.accessible_text().replace(&folder, "(folder)"));
}

#[test]
fn play_says_what_to_do_next() {
    insta::assert_snapshot!(
        TestConsole::playing("First Steps: The Last Morning").accessible_text()
    );
}

#[test]
fn every_screen_says_that_it_is_an_exercise() {
    let mut test = TestConsole::new();
    assert!(test.shows("EXERCISE"));
    test.click("Set up Count Night");
    assert!(test.shows("EXERCISE"));
    test.click("Open the exercise");
    assert!(test.shows("EXERCISE"));
}
