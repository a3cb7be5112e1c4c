//! Skipping to what matters: nothing that somebody has to see is passed over.

use std::collections::BTreeSet;

use egui::Key;
use egui::accesskit::Role;
use hotwash::base::ids::{IncidentId, InjectId};
use hotwash::base::minute::Minute;
use hotwash::console::{Console, LibraryIndex, Settings};
use hotwash::scenario::Library;
use hotwash::session::director::SessionState;
use hotwash::sim::vocabulary::InjectStatus;

use crate::test_console::TestConsole;

/// Lets frames pass until the skip is over.
fn skip(test: &mut TestConsole) {
    test.press(Key::J);
    while test.console().view().unwrap().clock.is_skipping {
        test.console_mut().act(16);
    }
    test.advance(0);
}

/// What must not be passed over, as it stands.
struct Seen {
    released: BTreeSet<InjectId>,
    public: BTreeSet<IncidentId>,
}

fn seen(test: &TestConsole) -> Seen {
    let view = test.console().view().unwrap();
    let released = view.injects.iter().filter(|row| row.released_at().is_some());
    let public = view.incidents.iter().filter(|row| row.public.is_some());
    Seen {
        released: released.map(|row| row.inject).collect(),
        public: public.map(|row| row.incident).collect(),
    }
}

#[test]
fn a_whole_cycle_is_skipped_through_and_nothing_is_passed_over() {
    let mut test = TestConsole::playing("National Cycle");
    let mut before = seen(&test);
    let (mut stops, mut decisions) = (0, 0);
    loop {
        skip(&mut test);
        stops += 1;
        assert!(stops < 1_000, "it never ends");
        let view = test.console().view().unwrap();
        let (now, stage) = (view.clock.now, view.clock.stage);
        let after = seen(&test);
        let new: Vec<InjectId> = after.released.difference(&before.released).copied().collect();
        assert!(new.len() <= 1, "{new:?} at {now:?}");
        for inject in &new {
            let row = view.injects.iter().find(|row| row.inject == *inject).unwrap();
            assert_eq!(row.released_at(), Some(now), "it has gone past {inject:?}");
            let asks = !view.scenario.injects[inject.index()].choices.is_empty();
            let is_due = view.due.iter().any(|due| due.inject == *inject);
            assert_eq!(is_due, asks, "people hold all seats");
            decisions += usize::from(is_due);
        }
        assert!(after.public.difference(&before.public).count() <= 1, "at {now:?}");
        before = after;
        if stage == SessionState::Ended {
            break;
        }
        assert_eq!(stage, SessionState::Paused);
        assert!(test.shows("Stopped: ") || test.shows("Paused: "), "{}", test.accessible_text());
    }
    let view = test.console().view().unwrap();
    assert!(20 < before.released.len() && 10 < decisions, "{stops} stops, {decisions} decisions");
    let left = view.injects.iter().filter(|row| row.status == InjectStatus::Released);
    assert!(left.count() < before.released.len());
    assert!(test.shows("ENDEX. The scenario is over."));
}

#[test]
fn space_stops_a_skip_at_once() {
    let mut test = TestConsole::new();
    test.click("Set up National Cycle");
    test.click("All policies");
    test.click("Open the exercise");
    for word in ["injects", "incidents that players or the public learn of", "a new phase"] {
        choose(&mut test, word);
    }
    test.press(Key::J);
    test.advance(16);
    test.advance(16);
    assert!(test.shows("skipping"), "{}", test.accessible_text());
    let before = test.console().view().unwrap().clock.now;
    assert!(Minute(0) < before && before < test.console().view().unwrap().scenario.calendar.end);
    test.press(Key::Space);
    let stopped = test.console().view().unwrap().clock.now;
    test.advance(1_000);
    let clock = &test.console().view().unwrap().clock;
    assert_eq!((clock.now, clock.stage), (stopped, SessionState::Paused));
    // The rest of the cycle is quiet for whoever wants to see nothing of it.
    skip(&mut test);
    assert_eq!(test.console().view().unwrap().clock.stage, SessionState::Ended);
}

#[test]
fn a_hold_that_is_due_a_phase_and_news_stop_it_and_what_stopped_it_is_said() {
    let mut test = TestConsole::new();
    test.click("Set up Count Night");
    test.click("All policies");
    test.click("Open the exercise");
    test.press(Key::Space);
    test.press(Key::Space);
    test.click("Hold");
    skip(&mut test);
    assert!(test.shows("is due and on hold"), "{}", test.accessible_text());
    let mut said = BTreeSet::new();
    for _ in 0..200 {
        skip(&mut test);
        if test.console().view().unwrap().clock.stage == SessionState::Ended {
            break;
        }
        let line = test.label_containing("Stopped: ");
        for kind in ["was released", "a new phase begins, count", "the public has learned of"] {
            if line.contains(kind) {
                said.insert(kind);
            }
        }
    }
    assert_eq!(said.len(), 3, "{said:?}");
}

/// Opens the list of speeds, and changes what stops a skip.
fn choose(test: &mut TestConsole, word: &str) {
    let speed = test.label_containing("Speed: ");
    test.click(&speed);
    test.click_on(Role::CheckBox, word);
    test.press(Key::Escape);
}

#[test]
fn what_stops_it_is_remembered_from_one_exercise_to_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.json");
    let begin = |folder| {
        let settings = Settings::in_file(file.clone(), file.parent().unwrap().to_owned());
        let library = Library::find(std::path::Path::new("scenarios"));
        let library = LibraryIndex::with_settings(library, settings);
        let mut test = TestConsole::with(Console::new(library), folder);
        test.click_on(Role::Button, "Set up Count Night");
        test.click("All policies");
        test.click("Open the exercise");
        test
    };
    let mut test = begin(tempfile::tempdir().unwrap());
    choose(&mut test, "injects");
    drop(test);
    let mut test = begin(tempfile::tempdir().unwrap());
    skip(&mut test);
    assert!(!test.shows("was released"), "{}", test.accessible_text());
    drop(folder);
}
