//! What the facilitator does is found again, with words of its own: in the list of injects, in the
//! log and in the hot wash.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use hotwash::base::ids::SeatId;
use hotwash::base::minute::Minute;
use hotwash::console::Screen;
use hotwash::sim::vocabulary::InjectStatus;

use crate::test_console::TestConsole;

/// Time stands, nothing has come yet; all of it is on the screen.
fn standing() -> TestConsole {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::Space);
    test.harness.set_size(egui::Vec2::new(1600.0, 3200.0));
    test.advance(0);
    test
}

fn seat(test: &TestConsole) -> String {
    test.console().view().unwrap().names().seat(SeatId(0))
}

/// Writes into the field of the editor with a name.
fn fill(test: &mut TestConsole, name: &str, text: &str) {
    let field = |node: &egui_kittest::Node<'_>| {
        use egui_kittest::kittest::NodeT;
        matches!(node.accesskit_node().role(), Role::TextInput | Role::MultilineTextInput)
    };
    test.harness.query_all_by_label(name).rfind(field).unwrap().focus();
    test.advance(0);
    test.write(text);
}

fn release(test: &mut TestConsole, headline: &str) {
    test.press(Key::I);
    fill(test, "From", "The night porter");
    fill(test, "Headline", headline);
    let seat = seat(test);
    test.tick(&seat);
    test.click("Release now");
    assert!(test.shows("Released."), "{}", test.accessible_text());
}

#[test]
fn an_ad_hoc_inject_is_in_the_list_the_log_and_the_hot_wash() {
    let mut test = standing();
    release(&mut test, "A man with a key");
    let list = test.part("Button Briefing", "Label Technical damage");
    assert!(list.contains("Yours · 1") && list.contains("A man with a key"), "{list}");
    let log = test.part("Label Log", "Label Notes");
    assert!(log.contains("ad hoc inject to") && log.contains("A man with a key"), "{log}");
    // What was said once can be said again, with other words.
    test.in_rows("Reuse…").last().unwrap().click();
    test.advance(0);
    assert!(test.shows("New ad hoc inject"));
    test.click("Release now");
    assert_eq!(test.console().view().unwrap().direct_releases.len(), 2);
    test.press(Key::H);
    test.wait();
    assert_eq!(test.console().screen(), Screen::HotWash);
    assert!(test.shows("A man with a key"), "{}", test.accessible_text());
    test.press(Key::Escape);
    // It is there after a crash, too.
    let mut again = TestConsole::in_folder(test.crash());
    again.click("Continue");
    assert_eq!(again.console().view().unwrap().direct_releases.len(), 2);
}

#[test]
fn notes_and_bookmarks_are_in_the_log_and_in_the_hot_wash_and_reasons_are_no_notes() {
    let mut test = standing();
    test.click("Skip");
    release(&mut test, "A man with a key");
    assert!(test.console().view().unwrap().notes.is_empty(), "nobody has written one");
    fill(&mut test, "Write a note", "They whisper.");
    test.click("Add");
    test.press(Key::B);
    assert_eq!(test.console().view().unwrap().notes.len(), 2);
    let log = test.part("Label Log", "Label Notes");
    assert!(log.contains("Note: They whisper.") && log.contains("Bookmark: "), "{log}");
    test.press(Key::H);
    test.wait();
    let decisions = test.accessible_text();
    assert!(decisions.contains("Note: They whisper."), "{decisions}");
    assert!(decisions.contains("Bookmark: "), "{decisions}");
}

#[test]
fn the_reason_that_was_written_is_told_with_what_it_was_for() {
    let mut test = standing();
    fill(&mut test, "Reason", "They are bored");
    test.click("Skip");
    let log = test.part("Label Log", "Label Notes");
    assert!(log.contains("You skipped: ") && log.contains("· They are bored"), "{log}");
}

#[test]
fn an_inject_without_a_sender_or_a_headline_is_not_released() {
    let mut test = standing();
    test.press(Key::I);
    let seat = seat(&test);
    test.tick(&seat);
    fill(&mut test, "Headline", "A man with a key");
    test.click("Release now");
    assert!(test.shows("× It does not say who sends it"), "{}", test.accessible_text());
    fill(&mut test, "From", "The night porter");
    fill(&mut test, "Headline", "");
    test.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    test.press(Key::Delete);
    fill(&mut test, "Text", "He will not go.");
    test.click("Release now");
    assert!(test.shows("× It has no headline"), "{}", test.accessible_text());
    assert!(test.console().view().unwrap().direct_releases.is_empty());
}

/// Changes the minutes until an inject is released, in the editor that is open.
fn minutes(test: &mut TestConsole, minutes: &str) {
    test.harness.get_by_role_and_label(Role::SpinButton, "in minutes:").focus();
    test.advance(0);
    test.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    test.advance(0);
    test.write(minutes);
    test.press(Key::Enter);
}

#[test]
fn a_planned_inject_is_moved_and_comes_then() {
    let mut test = standing();
    let now = test.console().view().unwrap().clock.now;
    let row = &test.console().view().unwrap().injects[0];
    let (inject, planned) = (row.inject, row.comes_at().unwrap());
    let moved: Minute = now + 37;
    assert_ne!(planned, moved);
    test.click("Edit…");
    minutes(&mut test, "37");
    let editor = test.part("Label Edit before release", "");
    let (save, send) = (editor.find("Button Save"), editor.find("Button Release now"));
    assert!(save.is_some() && save < send, "what changes nothing comes first: {editor}");
    test.click("Save");
    assert!(test.shows("Saved: "), "{}", test.accessible_text());
    let row = |test: &TestConsole| {
        let rows = &test.console().view().unwrap().injects;
        rows.iter().find(|row| row.inject == inject).unwrap().clone()
    };
    assert!(row(&test).is_retimed && row(&test).comes_at() == Some(moved), "{:?}", row(&test));
    assert!(test.shows("moved"));
    let log = test.part("Label Log", "Label Notes");
    assert!(log.contains("You moved to "), "{log}");
    // Undone, it comes as planned; and so it does where it was not undone.
    test.press(Key::U);
    assert_eq!(row(&test).comes_at(), Some(planned));
    test.click("Edit…");
    minutes(&mut test, "37");
    test.click("Save");
    for _ in 0..20 {
        if row(&test).status.was_released() {
            break;
        }
        test.press(Key::N);
    }
    assert_eq!(row(&test).released_at(), Some(moved));
    let path = test.saved().remove(0);
    let folder = test.crash();
    hotwash::session::file::verify(&path).unwrap();
    drop(folder);
}

#[test]
fn what_waits_for_a_condition_is_given_a_time_and_taken_back() {
    let mut test = standing();
    let rows = test.console().view().unwrap().injects.iter();
    let row = rows.filter(|row| row.comes_at().is_none()).map(|row| row.inject).next();
    let inject = row.unwrap();
    let at = test.console().view().unwrap().injects.iter().position(|it| it.inject == inject);
    test.in_rows("Edit…")[at.unwrap()].click();
    test.advance(0);
    test.tick("Release at a time");
    minutes(&mut test, "15");
    test.click("Save");
    let row = |test: &TestConsole| {
        let rows = &test.console().view().unwrap().injects;
        rows.iter().find(|row| row.inject == inject).unwrap().clone()
    };
    let now = test.console().view().unwrap().clock.now;
    assert_eq!(row(&test).comes_at(), Some(now + 15));
    let at = test.console().view().unwrap().injects.iter().position(|it| it.inject == inject);
    let held = test.console().view().unwrap().injects.iter().take(at.unwrap());
    let held = held.filter(|row| matches!(row.status, InjectStatus::Held { .. })).count();
    test.in_rows("Resume")[held].click();
    test.advance(0);
    assert_eq!(row(&test).status, InjectStatus::Scheduled);
    assert!(row(&test).comes_at().is_none() && !row(&test).is_retimed, "{:?}", row(&test));
}
