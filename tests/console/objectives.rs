//! Objectives in play and in the hot wash.

use egui::Key;

use crate::scenes::night;

/// The line that counts them.
fn count(test: &crate::test_console::TestConsole) -> String {
    test.label_containing(" so far · ")
}

#[test]
fn objectives_say_what_is_met_open_and_missed_and_until_when() {
    let mut test = night(9);
    test.press(Key::Num7);
    let before = count(&test);
    assert!(!before.contains(" 0 open"), "{before}");
    assert!(test.shows("until "), "{}", test.accessible_text());
    assert!(test.shows("· to come"), "{}", test.accessible_text());
    assert!(test.shows("after "), "an expected action was done");
    assert!(test.shows("Other expected actions"));
    test.click("■ ENDEX");
    test.click("End exercise");
    let after = count(&test);
    assert!(after.contains("0 so far · 0 open"), "{after}");
    assert!(!test.shows("until ") && !test.shows("· to come"), "nothing comes any more");
    test.press(Key::H);
    test.wait();
    test.press(Key::Num5);
    assert_eq!(count(&test), after, "the same after ENDEX");
    assert!(test.shows("· never asked"));
}
