//! What if the other answer, who told whom, and the band of policy runs.

use egui::Key;
use egui_kittest::kittest::Queryable;

use crate::scenes::{decided, night};
use crate::test_console::TestConsole;

/// Names of rows that begin with something.
fn rows(test: &TestConsole, begin: &str) -> Vec<String> {
    let all = test.accessible_text();
    let names = all.lines().filter_map(|line| line.split_once(' ').map(|(_, name)| name));
    names.filter(|name| name.starts_with(begin)).map(str::to_owned).collect()
}

#[test]
fn every_option_not_taken_is_one_click_and_its_answer_stays() {
    let mut test = decided(false);
    test.press(Key::H);
    test.wait();
    let decision = test.button("chose");
    test.click(&decision);
    test.press(Key::Num2);
    let options = rows(&test, "Answer “");
    assert!(!options.is_empty(), "{}", test.accessible_text());
    test.click(&options[0]);
    test.wait();
    let answered = rows(&test, &format!("{}:", options[0]));
    assert!(!answered.is_empty(), "{}", test.accessible_text());
    // Another question leaves it where it is, and so does another decision.
    test.click("An hour later");
    test.wait();
    assert!(!rows(&test, "An hour later:").is_empty(), "{}", test.accessible_text());
    test.press(Key::ArrowRight);
    test.press(Key::ArrowLeft);
    test.wait();
    assert_eq!(rows(&test, &format!("{}:", options[0])), answered);
    test.click("Try all");
    assert!(test.console().is_busy());
    test.click("Cancel");
    assert!(rows(&test, "Not taken:").is_empty(), "it was given up");
    test.click("Try all");
    test.wait();
    assert!(!rows(&test, "Not taken:").is_empty() && !rows(&test, "An hour earlier:").is_empty());
}

#[test]
fn a_decision_that_nobody_took_has_answers_too() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    for _ in 0..25 {
        test.press(Key::N);
    }
    test.press(Key::H);
    test.wait();
    let missed = test.label_containing("Not decided:");
    test.click(&missed);
    test.press(Key::Num2);
    test.wait();
    assert!(rows(&test, "Not taken").is_empty(), "there is nothing to take back");
    let options = rows(&test, "Answer “");
    assert!(1 < options.len(), "{}", test.accessible_text());
    test.click(&options[1]);
    test.wait();
    assert!(!rows(&test, &format!("{}:", options[1])).is_empty());
}

#[test]
fn who_told_whom_is_counted_by_span_and_lists_its_messages() {
    let mut test = night(14);
    test.press(Key::H);
    test.wait();
    test.press(Key::Num6);
    let ties = |test: &TestConsole| -> Vec<String> {
        let all = test.accessible_text();
        let rows = all.lines().filter(|line| line.contains(" → ") && line.contains("message"));
        rows.map(|line| line.split_once(' ').unwrap().1.to_owned()).collect()
    };
    let all = ties(&test);
    assert!(3 < all.len(), "{}", test.accessible_text());
    test.click(&all[0]);
    assert!(test.shows("◀ All pairs"), "{}", test.accessible_text());
    test.click("◀ All pairs");
    assert_eq!(ties(&test), all);
    // Until an earlier moment there were fewer.
    test.press(Key::Home);
    test.press(Key::ArrowRight);
    test.wait();
    test.press(Key::Num6);
    let combo = test.label_containing("Part of the exercise");
    test.click(&combo);
    let until = test.label_containing("until ");
    test.click(&until);
    assert!(ties(&test).len() < all.len(), "{}", test.accessible_text());
}

#[test]
fn the_band_of_policies_grows_beside_and_says_where_the_room_lies() {
    let mut test = night(5);
    test.press(Key::H);
    test.wait();
    assert!(!test.shows("policy runs"), "not before ENDEX, unless it is asked for");
    test.click("Compare with policies");
    assert!(test.console().is_busy());
    test.click("Cancel");
    test.wait();
    assert!(!test.shows("Cancel"), "{}", test.accessible_text());
    test.press(Key::Escape);
    test.click("■ ENDEX");
    test.click("End exercise");
    test.press(Key::H);
    assert!(test.console().is_busy(), "it begins by itself");
    test.wait();
    let words = |test: &TestConsole| rows(test, "better than ");
    let first = words(&test);
    assert_eq!(first.len(), 2, "{}", test.accessible_text());
    assert!(first.iter().all(|it| it.contains("of 1,000 policy runs")), "{first:?}");
    assert!(first.iter().all(|it| it.contains("the band")), "{first:?}");
    // The same seeds say the same.
    test.press(Key::Escape);
    test.press(Key::H);
    test.wait();
    assert_eq!(words(&test), first);
    assert!(test.harness.query_by_label("Compare with policies").is_none());
}
