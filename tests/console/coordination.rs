//! How the agencies work together: measured in play as time goes on, at a moment, and in the hot
//! wash beside policies; of a part of the exercise and of each seat.

use egui::{Key, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::base::minute::Minute;
use hotwash::measure::coordination::{Coordination, Metric, Window};

use crate::scenes::{decided, night};
use crate::test_console::TestConsole;

/// Until when measures were taken that are shown.
fn measured(test: &TestConsole) -> Option<Minute> {
    test.console().view().unwrap().coordination.as_ref().map(|it| it.until)
}

/// Names of seats with their values of a measure, as they stand one below the other.
fn column(test: &TestConsole, measure: &str) -> Vec<(String, String)> {
    let part = format!(", {measure}: ");
    let mut rows: Vec<(f32, String, String)> = test
        .harness
        .query_all_by_label_contains(&part)
        .map(|node| {
            let it = node.accesskit_node();
            let label = it.label().or_else(|| it.value()).unwrap();
            let (seat, value) = label.split_once(&part).unwrap();
            (node.rect().top(), seat.to_owned(), value.to_owned())
        })
        .collect();
    rows.sort_by(|one, other| one.0.total_cmp(&other.0));
    rows.into_iter().map(|(_, seat, value)| (seat, value)).collect()
}

/// A night that stands still, with its measures in front, in a window in which all have room.
fn looked_at() -> TestConsole {
    let mut test = night(9);
    test.harness.set_size(Vec2::new(1600.0, 3200.0));
    test.press(Key::Num8);
    test.wait();
    test
}

#[test]
fn what_is_shown_is_what_is_measured_and_goes_with_time() {
    let mut test = looked_at();
    let first = measured(&test).unwrap();
    let view = test.console().view().unwrap();
    assert_eq!(first, view.clock.now);
    for name in ["Network", "Flow of information", "Common picture", "Working together", "Seats"] {
        assert!(test.shows(name), "{name}: {}", test.accessible_text());
    }
    let table = view.coordination.clone().unwrap();
    let rows = || table.areas.iter().flat_map(|it| &it.rows);
    let density = rows().find(|it| it.measure.metric == Metric::Density).unwrap();
    assert!(density.value.is_some_and(|it| 0 < it), "{density:?}");
    assert!(test.shows(&format!("Density: {}", density.told)));
    assert!(test.shows("Share of all pairs of seats that were in contact."), "what it means");
    test.press(Key::N);
    test.wait();
    let later = measured(&test).unwrap();
    assert!(first < later);
    // What was undone or lies in another branch is not measured.
    test.press(Key::Num1);
    test.advance(0);
    assert_eq!(measured(&test), None, "nobody looks at it");
}

#[test]
fn seats_are_put_in_order_and_parts_are_chosen() {
    let mut test = looked_at();
    let planned = column(&test, "Told");
    assert_eq!(planned.len(), test.console().view().unwrap().seats.len());
    test.click("Sort seats by Told");
    let sorted = column(&test, "Told");
    let numbers: Vec<i64> = sorted.iter().map(|(_, value)| value.parse().unwrap()).collect();
    assert!(numbers.is_sorted_by(|one, next| next <= one), "{sorted:?}");
    assert_ne!(planned, sorted);
    test.click("Sort seats by Told");
    let turned = column(&test, "Told");
    assert_eq!(turned.iter().map(|it| it.1.clone()).max(), Some(turned.last().unwrap().1.clone()));
    test.click("Sort seats by Told");
    assert_eq!(column(&test, "Told"), planned);
    let whole = test.label_containing("Messages not read: ");
    test.click("Part of the exercise: From start to end");
    test.click("The last hour");
    test.wait();
    assert!(test.shows("Part of the exercise: The last hour"), "{}", test.accessible_text());
    let read = |test: &TestConsole| {
        let table = test.console().view().unwrap().coordination.clone().unwrap();
        table.seats.iter().map(|it| it.cells[9].0.unwrap()).sum::<i64>()
    };
    let last_hour = read(&test);
    test.click("Part of the exercise: The last hour");
    test.click("From start to end");
    test.wait();
    assert!(last_hour < read(&test), "less is done in an hour than in all");
    assert_eq!(test.label_containing("Messages not read: "), whole);
}

#[test]
fn the_hot_wash_has_the_same_beside_policies_and_at_any_moment() {
    let mut test = decided(false);
    let path = test.saved().remove(0);
    test.press(Key::H);
    test.wait();
    test.harness.set_size(Vec2::new(1600.0, 3200.0));
    test.press(Key::Num8);
    test.wait();
    assert!(!test.shows("Policies: "), "nobody has asked for the band");
    // What the file says, measured again, is the same.
    let content = hotwash::session::file::SessionContent::read(&path).unwrap();
    let steps = content.tree.steps(content.tree.active());
    let view = test.console().view().unwrap();
    let until = view.clock.now;
    let scenario = content.setup.scenario.clone();
    let mut player = hotwash::session::player::Player::new(scenario.clone(), content.setup.seed);
    for step in &steps {
        player.go_to(step.at, |_, _| {});
        player.put_in(step.input).unwrap();
    }
    player.go_to(view.branches[0].place, |_, _| {});
    let of = Coordination::of(&player.kernel, Window::whole(until));
    let table = view.coordination.clone().unwrap();
    for row in table.areas.iter().flat_map(|it| &it.rows) {
        assert_eq!(row.value, of.readings.whole(row.measure.metric), "{}", row.measure.name);
    }
    test.press(Key::Home);
    test.wait();
    test.click("Coordination");
    test.wait();
    assert!(test.shows("measured at"), "{}", test.accessible_text());
    assert!(test.shows("Messages not read: 0"), "nothing was sent in the first minute");
}

#[test]
fn in_french_too() {
    let mut test = TestConsole::in_language("fr");
    test.click("Préparer La nuit du dépouillement");
    test.click("Ouvrir l'exercice");
    test.harness.set_size(Vec2::new(1600.0, 3200.0));
    test.press(Key::Space);
    test.press(Key::N);
    test.press(Key::Num8);
    test.wait();
    for name in ["Réseau", "Circulation de l'information", "mesuré à", "Densité"] {
        assert!(test.shows(name), "{name}: {}", test.accessible_text());
    }
}
