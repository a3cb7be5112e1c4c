//! Answers: marked, replaced until time moves, undone, given by key; and refusals, told where they
//! were given.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::base::ids::InjectId;
use hotwash::sim::vocabulary::InjectStatus;

use crate::scenes::{at_a_decision, before_a_decision};
use crate::test_console::TestConsole;

/// The decision that is open, and its answers in words.
fn decision(test: &TestConsole) -> (InjectId, Vec<String>) {
    let view = test.console().view().unwrap();
    let inject = view.due[0].inject;
    let planned = &view.scenario.injects[inject.index()];
    let answers = planned.choices.iter().map(|it| view.names().choice(&planned.id, &it.id));
    (inject, answers.collect())
}

/// The answers that take effect when time goes on.
fn given(test: &TestConsole) -> Vec<u16> {
    test.console().view().unwrap().answers.iter().map(|answer| answer.option).collect()
}

fn status(test: &TestConsole, inject: InjectId) -> InjectStatus {
    let rows = &test.console().view().unwrap().injects;
    rows.iter().find(|row| row.inject == inject).unwrap().status
}

/// Whether an answer is marked as the one that was chosen.
fn is_marked(test: &TestConsole, answer: &str) -> bool {
    let node = test.harness.get_by_role_and_label(Role::Button, answer);
    node.accesskit_node().toggled() == Some(Toggled::True)
}

#[test]
fn another_answer_takes_the_place_of_the_one_before_until_time_moves() {
    let mut test = at_a_decision("Count Night");
    let (inject, answers) = decision(&test);
    for (option, answer) in answers.iter().enumerate() {
        test.click(answer);
        assert_eq!(given(&test), [option as u16], "one answer, the last one");
        for (other, text) in answers.iter().enumerate() {
            assert_eq!(is_marked(&test, text), other == option, "{text}");
        }
        let lines = &test.console().view().unwrap().log.lines;
        let orders = lines.iter().filter(|line| format!("{:?}", line.event).contains("Choose"));
        assert_eq!(orders.count(), 1, "the log has the one that counts");
    }
    let last = answers.len() as u16 - 1;
    test.press(Key::E);
    assert_eq!(status(&test, inject), InjectStatus::Answered(last));
    test.press(Key::U);
    assert_eq!(status(&test, inject), InjectStatus::Released);
    assert_eq!(given(&test), [0; 0], "undone, it waits for an answer again");
    assert!(answers.iter().all(|answer| !is_marked(&test, answer)));
}

#[test]
fn what_is_answered_is_open_in_no_list() {
    let mut test = at_a_decision("Count Night");
    let (_, answers) = decision(&test);
    assert!(test.shows("This seat must decide"));
    test.click(&answers[1]);
    assert!(!test.shows("This seat must decide"), "{}", test.accessible_text());
    assert!(test.shows("Answered: it takes effect"), "{}", test.accessible_text());
    assert!(test.shows("No decision is due from players"), "{}", test.accessible_text());
    test.harness.set_size(egui::Vec2::new(1280.0, 3200.0));
    test.press(Key::Num1);
    assert!(!test.shows("Open decisions"), "{}", test.accessible_text());
    assert!(test.shows("answered"));
}

#[test]
fn an_answer_is_two_or_three_keys_away() {
    let mut test = before_a_decision("Count Night");
    test.press(Key::D);
    test.harness.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    test.advance(0);
    assert_eq!(given(&test), [1]);
    test.harness.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    test.advance(0);
    assert_eq!(given(&test), [0]);
    let mut test = before_a_decision("Count Night");
    for key in [Key::D, Key::Tab, Key::Enter] {
        test.press(key);
    }
    assert_eq!(given(&test), [0]);
    // What has come to the answers by key does what it does elsewhere, too.
    let mut test = before_a_decision("Count Night");
    let before = test.console().view().unwrap().clock.stage;
    test.press(Key::D);
    test.press(Key::Space);
    assert_ne!(test.console().view().unwrap().clock.stage, before, "Space lets time run");
    assert_eq!(given(&test), [0; 0]);
}

#[test]
fn a_refusal_is_told_where_it_was_given() {
    let mut test = at_a_decision("Count Night");
    test.click("Who decides for this seat: Players");
    test.click("Nobody");
    test.harness.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    test.advance(0);
    assert_eq!(given(&test), [0; 0]);
    let text = test.accessible_text();
    let (answer, refusal) = (text.find("Label Answer: "), text.find("Label × "));
    let orders = text.find("Label Action");
    assert!(answer < refusal && refusal < orders, "{text}");
    test.press(Key::U);
    assert!(!test.shows("× "), "{}", test.accessible_text());
}

#[test]
fn an_intervention_that_is_refused_says_so_above_the_list() {
    let mut test = TestConsole::playing("Count Night");
    test.click("Skip");
    let text = test.accessible_text();
    assert!(test.shows("× "), "{text}");
    let (reason, refusal, list) =
        (text.find("Label Reason"), text.find("Label × "), text.find("Label Status"));
    assert!(reason < refusal && refusal < list, "{text}");
}
