//! Evaluators rate objectives and expected actions, in play and in the hot wash; what they say is
//! in the file, and what they said before stays there.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::Queryable;
use hotwash::session::file::{SessionContent, verify};
use hotwash::session::journal::{Entry, Grade, Rated};

use crate::scenes::night;
use crate::test_console::TestConsole;

/// All ratings in a file, in order.
fn ratings(path: &Path) -> Vec<(Rated, Grade, String)> {
    let entries = SessionContent::read(path).unwrap().entries;
    let rating = |entry| match entry {
        Entry::Rating { about, grade, comment, .. } => Some((about, grade, comment)),
        _ => None,
    };
    entries.into_iter().filter_map(rating).collect()
}

fn write_in(test: &mut TestConsole, name: &str, text: &str) {
    test.harness.get_by_role_and_label(Role::TextInput, name).focus();
    test.advance(0);
    test.write(text);
}

/// Rates whatever is being rated.
fn rate(test: &mut TestConsole, grade: &str, why: &str) {
    test.click_on(Role::RadioButton, grade);
    write_in(test, "Why, in a sentence", why);
    test.click_on(Role::Button, "Save");
}

#[test]
fn an_objective_is_rated_in_play_and_again_in_the_hot_wash() {
    let mut test = night(9);
    test.harness.set_size(Vec2::new(1600.0, 2400.0));
    let path = test.saved().remove(0);
    test.press(Key::Num7);
    test.click("Rate");
    assert!(test.accessible_text().contains("Save (off)"), "nothing is chosen");
    write_in(&mut test, "Name of the evaluator", "Cy");
    rate(&mut test, "S: performed with some challenges", "Late, but it was done");
    assert!(test.shows("Cy: Late, but it was done"), "{}", test.accessible_text());
    let kept = ratings(&path);
    assert_eq!(kept.len(), 1);
    let (about, grade, comment) = kept[0].clone();
    let first = test.console().view().unwrap().scenario.objectives[0].id.clone();
    assert_eq!((about.clone(), grade), (Rated::Objective(first), Grade::Some));
    assert_eq!(comment, "Late, but it was done");
    assert_eq!(test.console().view().unwrap().about.evaluator(&about), "Cy");
    test.press(Key::H);
    test.wait();
    test.press(Key::Num5);
    test.click("Change");
    rate(&mut test, "M: performed with major challenges", "");
    let kept = ratings(&path);
    assert_eq!(kept.len(), 2, "both stay");
    assert_eq!((kept[1].0.clone(), kept[1].1), (about, Grade::Major));
    assert!(test.shows("M: performed with major challenges"), "{}", test.accessible_text());
    verify(&path).unwrap();
}

/// Goal: what is proposed stands with its rule, and one click confirms it.
#[test]
fn a_proposal_is_confirmed_by_one_click() {
    let mut test = night(9);
    test.harness.set_size(Vec2::new(1600.0, 2400.0));
    let path = test.saved().remove(0);
    test.press(Key::Num7);
    test.advance(0);
    assert!(test.shows("Proposed: "), "{}", test.accessible_text());
    let view = test.console().view().unwrap();
    let proposed: Vec<_> =
        view.ratings.iter().filter(|it| it.proposal.grade.is_some()).cloned().collect();
    let all = test.in_rows("Confirm").len();
    assert_eq!(all, proposed.len());
    test.click("Confirm");
    let kept = ratings(&path);
    assert_eq!(kept.len(), 1);
    let (about, grade, _) = &kept[0];
    let rating = proposed.iter().find(|it| it.proposal.about == *about).unwrap();
    assert_eq!(rating.proposal.grade, Some(*grade));
    assert_eq!(test.in_rows("Confirm").len(), all - 1);
    let view = test.console().view().unwrap();
    let both = view.ratings.iter().find(|it| it.proposal.about == *about).unwrap();
    assert!(both.confirmed.is_some() && !both.is_changed(), "both stay");
}

#[test]
fn an_expected_action_is_rated_once_its_inject_was_released() {
    let mut test = night(9);
    test.harness.set_size(Vec2::new(1600.0, 2400.0));
    let path = test.saved().remove(0);
    test.press(Key::Num7);
    let view = test.console().view().unwrap();
    let released = view.injects.iter().filter(|row| row.released_at().is_some());
    let expected: usize = released.map(|row| row.expected.len()).sum();
    let all = view.objectives.len() + expected;
    assert!(0 < expected);
    assert_eq!(test.in_rows("Rate").len(), all, "{}", test.accessible_text());
    let inject =
        view.injects.iter().find(|row| row.released_at().is_some() && !row.expected.is_empty());
    let planned = &view.scenario.injects[inject.unwrap().inject.index()];
    let name = view.names().expected(&planned.id, &planned.expected[0].id);
    let about =
        Rated::Expected { inject: planned.id.clone(), action: planned.expected[0].id.clone() };
    let label = format!("Rate: {name}");
    test.harness.query_all_by_label(&label).next().unwrap().scroll_to_me();
    test.advance(0);
    test.click(&label);
    rate(&mut test, "P: performed without challenges", "At once");
    assert_eq!(ratings(&path), [(about, Grade::Performed, "At once".to_owned())]);
    test.in_rows("Rate")[0].scroll_to_me();
    test.advance(0);
    test.click("Rate");
    test.click_on(Role::Button, "Cancel");
    assert_eq!(ratings(&path).len(), 1);
    assert_eq!(test.in_rows("Rate").len(), all - 1);
}
