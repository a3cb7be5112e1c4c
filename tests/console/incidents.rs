//! The table of incidents tells one story a row: who knew first and how, and nothing that
//! contradicts it.

use egui::{Key, Vec2};
use hotwash::base::ids::IncidentId;
use hotwash::scenario::model::Stage;

use crate::scenes::night;
use crate::test_console::TestConsole;

/// What is told of an incident in the table.
fn row(test: &TestConsole, incident: IncidentId) -> String {
    let name = test.console().view().unwrap().names().incident(incident);
    let text = test.part("Button Briefing", "Label Technical damage");
    let after = text.lines().skip_while(|line| *line != format!("Label {name}"));
    after.take(12).collect::<Vec<_>>().join("\n")
}

#[test]
fn whoever_is_at_work_on_something_or_reads_of_it_knows_of_it() {
    let mut test = night(4);
    test.harness.set_size(Vec2::new(1600.0, 2400.0));
    test.press(Key::Num3);
    let mut known = 0;
    for _ in 0..20 {
        test.press(Key::N);
        for it in test.console().view().unwrap().incidents.clone() {
            let has_begun = !matches!(it.stage, Stage::Dormant);
            let is_known = it.known.is_some() || it.public.is_some();
            assert!(it.at_work.is_empty() || it.known.is_some(), "{it:?}");
            assert!(it.diagnosed.is_none() || it.known.is_some(), "{it:?}");
            if has_begun {
                let row = row(&test, it.incident);
                let told = if is_known { !row.contains("nobody") } else { row.contains("nobody") };
                assert!(told, "{it:?}: {row}");
            }
            known += usize::from(is_known);
        }
    }
    assert!(5 < known, "{known}");
}

#[test]
fn who_knew_first_and_how_is_told() {
    let mut test = night(12);
    test.harness.set_size(Vec2::new(1600.0, 2400.0));
    test.press(Key::Num3);
    assert!(test.shows("First known"));
    let ways =
        ["detected by itself", "told by ", "by inject", "from the news", "heard in a meeting"];
    let view = test.console().view().unwrap();
    let known: Vec<IncidentId> =
        view.incidents.iter().filter(|it| it.known.is_some()).map(|it| it.incident).collect();
    assert!(!known.is_empty());
    for incident in known {
        let row = row(&test, incident);
        assert!(ways.iter().any(|way| row.contains(way)), "{row}");
    }
}
