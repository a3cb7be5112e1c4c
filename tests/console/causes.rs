//! What moved a meter, asked in the middle of play.

use egui::Key;
use hotwash::console::Screen;
use hotwash::scenario::model::Gauge;

use crate::scenes::night;
use crate::test_console::TestConsole;

#[test]
fn a_key_tells_what_moved_trust_last_and_walks_back() {
    let mut test = night(12);
    let movements = test.console().view().unwrap().movements(Gauge::Trust);
    assert!(1 < movements.len(), "{movements:?}");
    assert!(movements.is_sorted_by_key(|span| span.to));
    test.press(Key::C);
    test.wait();
    assert!(test.shows("What moved the meter"));
    let spell = |test: &TestConsole, at| test.console().view().unwrap().spell(at);
    let last = movements.last().unwrap();
    let label = test.label_containing("of 100 (");
    let from = spell(&test, last.from.unwrap());
    assert!(label.starts_with(&format!("{from} to {}", spell(&test, last.to))), "{label}");
    test.press(Key::ArrowLeft);
    test.wait();
    let before = test.label_containing("of 100 (");
    assert!(before.contains(&format!("to {}", spell(&test, movements[movements.len() - 2].to))));
    test.press(Key::ArrowRight);
    test.wait();
    assert_eq!(test.label_containing("of 100 ("), label);
    test.show_display(true);
    assert!(!test.shows("of 100 ("), "the room must find out itself");
    test.show_display(false);
    test.press(Key::Escape);
    assert!(!test.shows("of 100 ("));
}

/// Whoever jumps hours sees each movement in its minute all the same.
#[test]
fn a_jump_leaves_nothing_out_of_the_curve() {
    let jumped = night(10);
    let until = jumped.console().view().unwrap().clock.now;
    let mut walked = night(0);
    while walked.console().view().unwrap().clock.now < until {
        walked.press(Key::E);
    }
    let before = |test: &TestConsole| {
        let samples = test.console().view().unwrap().curve.samples.clone();
        samples.into_iter().filter(|it| it.at < until).collect::<Vec<_>>()
    };
    assert!(10 < before(&jumped).len());
    assert_eq!(before(&jumped), before(&walked));
}

#[test]
fn it_goes_on_in_the_hot_wash_where_it_was() {
    let mut test = night(12);
    test.press(Key::C);
    test.wait();
    test.click("Technical damage");
    test.wait();
    let label = test.label_containing("of 100 (");
    test.press(Key::H);
    test.wait();
    assert_eq!(test.console().screen(), Screen::HotWash);
    assert_eq!(test.label_containing("of 100 ("), label);
    assert!(test.shows("The whole exercise"));
}

#[test]
fn what_is_undone_is_not_explained() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::N);
    let due = test.console().view().unwrap().due.first().copied();
    if due.is_none() {
        test.press(Key::N);
    }
    let view = test.console().view().unwrap();
    let due = view.due.first().copied().unwrap();
    let inject = &view.scenario.injects[due.inject.index()];
    let answer = view.names().choice(&inject.id, &inject.choices[0].id);
    test.press(Key::D);
    test.click(&answer);
    test.press(Key::C);
    test.wait();
    assert!(test.shows("What moved the meter"));
    test.press(Key::U);
    assert!(!test.shows("What moved the meter"));
}
