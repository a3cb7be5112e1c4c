//! Every screen in every size, at every zoom and in every language: nothing lies over anything
//! else, nothing is cut that cannot be scrolled to, and no two names are cut to the same.

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::Queryable;

use crate::on_screen::{
    covered_words, cut_alike, cut_widgets, cut_words, overlapping_widgets, overlapping_words,
};
use crate::scenes::{before_a_decision, decided, in_trouble};
use crate::test_console::TestConsole;

/// Windows in points, as they are after zoom: from 960x600 at 2.5 to 4K at 0.75.
const ROOMS: [(f32, f32); 12] = [
    (384.0, 240.0),
    (480.0, 300.0),
    (576.0, 360.0),
    (640.0, 400.0),
    (720.0, 450.0),
    (768.0, 432.0),
    (853.0, 480.0),
    (960.0, 600.0),
    (1280.0, 720.0),
    (1440.0, 900.0),
    (1920.0, 1080.0),
    (2560.0, 1440.0),
];

/// A language, and what the buttons are called in it that set up and open an exercise.
const LANGUAGES: [(&str, &str, &str); 2] = [
    ("en", "Set up Count Night", "Open the exercise"),
    ("fr", "Préparer La nuit du dépouillement", "Ouvrir l'exercice"),
];

/// The tabs of the middle.
const TABS: usize = 8;

/// Looks at a screen in all rooms.
fn look(test: &mut TestConsole, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (width, height) in ROOMS {
        test.harness.set_size(Vec2::new(width, height));
        test.advance(0);
        test.advance(0);
        let all = [
            ("overlap", overlapping_widgets(test)),
            ("lie over each other", overlapping_words(test)),
            ("are covered", covered_words(test)),
            ("are cut", cut_widgets(test)),
            ("are cut", cut_words(test)),
            ("look alike", cut_alike(test)),
        ];
        for (what, which) in all {
            if !which.is_empty() {
                found.push(format!("{name} at {width}x{height}: {what}: {which:#?}"));
            }
        }
    }
    test.harness.set_size(Vec2::new(1280.0, 720.0));
    test.advance(0);
    found
}

fn assert_fits(found: &[String]) {
    assert!(found.is_empty(), "{} screens\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_library_and_the_set_up_fit_any_window() {
    let mut found = Vec::new();
    for (language, set_up, _) in LANGUAGES {
        let mut test = TestConsole::in_language(language);
        found.extend(look(&mut test, &format!("library, {language}")));
        test.click(set_up);
        test.wait();
        found.extend(look(&mut test, &format!("set-up, {language}")));
    }
    assert_fits(&found);
}

#[test]
fn play_fits_any_window() {
    let mut found = Vec::new();
    for (language, set_up, open) in LANGUAGES {
        let mut test = TestConsole::in_language(language);
        test.click(set_up);
        test.click(open);
        test.press(Key::Space);
        for _ in 0..6 {
            test.press(Key::N);
        }
        // What is told lies over the lower edge, until it is closed.
        test.press(Key::Escape);
        test.press(Key::D);
        for at in 0..TABS {
            // By the mouse: digits are answers, where a decision is open.
            test.harness.query_all_by_role(Role::Tab).nth(at).unwrap().click();
            test.advance(0);
            found.extend(look(&mut test, &format!("play, tab {at}, {language}")));
        }
    }
    assert_fits(&found);
}

#[test]
fn a_decision_fits_any_window() {
    let mut found = Vec::new();
    let mut test = before_a_decision("National Cycle");
    test.press(Key::D);
    found.extend(look(&mut test, "decision"));
    assert_fits(&found);
}

#[test]
fn the_hot_wash_fits_any_window() {
    let mut test = decided(true);
    test.press(Key::H);
    test.wait();
    let mut found = Vec::new();
    let topics = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
    for key in topics.into_iter().chain([Key::Num8]) {
        test.press(key);
        test.wait();
        found.extend(look(&mut test, &format!("hot wash {key:?}")));
    }
    assert_fits(&found);
}

/// No line of the keys is cut, in any language: they stand in one column where two have no room.
#[test]
fn the_keys_fit_any_window() {
    for (language, set_up, open) in LANGUAGES {
        let mut test = TestConsole::in_language(language);
        test.click(set_up);
        test.click(open);
        test.press(Key::Questionmark);
        for (width, height) in ROOMS.into_iter().filter(|(width, _)| 640.0 <= *width) {
            test.harness.set_size(Vec2::new(width, height));
            test.advance(0);
            test.advance(0);
            let cut = cut_words(&test);
            assert!(cut.is_empty(), "{language} at {width}x{height}: {cut:#?}");
        }
    }
}

/// What has no room at an edge is one more tab, and the keyboard finds it.
#[test]
fn what_has_no_room_at_an_edge_is_a_tab() {
    let mut test = in_trouble(3);
    test.harness.set_size(Vec2::new(960.0, 600.0));
    test.advance(0);
    test.click("Log");
    assert!(test.shows("Started: "), "{}", test.accessible_text());
    test.press(Key::Num1);
    assert!(!test.shows("Started: "), "{}", test.accessible_text());
    test.press(Key::Slash);
    test.advance(0);
    assert!(test.shows("Started: "), "{}", test.accessible_text());
    test.harness.set_size(Vec2::new(576.0, 500.0));
    test.press(Key::Escape);
    test.advance(0);
    test.click("Seats");
    assert!(test.shows("Field Union"), "{}", test.accessible_text());
    test.click("Meters");
    assert!(test.shows("Perceived independence"), "{}", test.accessible_text());
}

/// The lowest panel yields first, and the line above it can be dragged.
#[test]
fn the_line_between_two_panels_is_dragged() {
    let mut test = in_trouble(1);
    let top = |test: &TestConsole| test.place_of("Decisions due").top();
    let before = top(&test);
    let line = egui::pos2(test.place_of("Log").center().x, before - 12.0);
    test.drag(line, line - Vec2::new(0.0, 80.0));
    let after = top(&test);
    assert!((before - 80.0 - after).abs() < 8.0, "{before} to {after}");
}
