//! Rooms that policies played.
#![expect(
    clippy::large_stack_arrays,
    reason = "a room holds a kernel, and there are three at most"
)]

use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::base::explain::Explain;
use crate::measure::Exercise;
use crate::policy::PolicyKind;
use crate::report::Reader;
use crate::report::tests::played_by;
use crate::scenario::model::Scenario;
use crate::scenario::{LoadOptions, load};
use crate::session::about::About;
use crate::session::director::Record;
use crate::session::journal::Entry;
use crate::session::step::Step;

fn scenario(pack: &str) -> Arc<Scenario> {
    let pack = Path::new("scenarios/packs").join(pack);
    load(&pack, &LoadOptions::default()).expect("a valid scenario").scenario
}

fn room(
    scenario: &Arc<Scenario>,
    steps: Vec<Step>,
    seed: u64,
    group: &str,
    reader: Reader,
) -> Room {
    let about = About::Particular { what: Particular::Group, text: group.to_owned() };
    let record = Record::of(scenario, &[Entry::About { about, wall: 0 }]).expect("an entry");
    let exercise = Exercise::new(scenario.clone(), seed, steps);
    let taken = Taken::of(&exercise, &record, 0, scenario.clone(), reader);
    Room { file: format!("file-of-{group}"), scenario_hash: "1f".to_owned(), taken }
}

fn section<'a>(of: &'a Document, id: &str) -> &'a Section {
    of.sections.iter().find(|it| it.id == id).unwrap_or_else(|| panic!("{id} is not there"))
}

fn tables(of: &Section) -> Vec<&Table> {
    of.blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect()
}

#[test]
fn rooms_stand_side_by_side_with_what_each_answered() {
    let it = scenario("count-night");
    let rooms = [
        room(&it, played_by(&it, PolicyKind::Network, 1), 1, "Blue", Reader::Facilitator),
        room(&it, played_by(&it, PolicyKind::Silo, 1), 1, "Red", Reader::Facilitator),
        room(&it, Vec::new(), 1, "Empty", Reader::Facilitator),
    ];
    let document = cohort(&rooms).expect("rooms of one scenario");
    for section in &document.sections {
        for table in tables(section) {
            let heads: Vec<&str> = table.columns.iter().map(|it| it.heading.as_str()).collect();
            assert_eq!(heads[1..], ["Blue", "Red", "Empty"]);
            assert!(table.rows.iter().all(|row| row.len() == 4), "{}", table.caption);
        }
    }
    let outcomes = tables(section(&document, "outcomes"))[0];
    let damage = rooms.iter().map(|it| it.taken.outcomes.damage.to_string());
    assert_eq!(outcomes.rows[0][1..], damage.collect::<Vec<String>>());
    let decisions = tables(section(&document, "decisions"))[0];
    let unanswered =
        decisions.rows.iter().all(|row| row[3].contains("not answered") || row[3] == "never came");
    assert!(unanswered, "nobody answers in an empty room: {decisions:?}");
    assert!(decisions.rows.iter().any(|row| !row[1].contains("not answered")), "{decisions:?}");
}

#[test]
fn rooms_part_where_the_first_step_differs() {
    let it = scenario("count-night");
    let steps = played_by(&it, PolicyKind::Network, 1);
    let changed = steps.len() / 2;
    let without: Vec<Step> =
        steps.iter().enumerate().filter(|(at, _)| *at != changed).map(|it| *it.1).collect();
    assert_eq!(parted::step(&steps, &steps), None);
    let found = parted::step(&steps, &without).expect("one step less");
    assert_eq!(found.0, Some(&steps[changed]));
    assert_eq!(parted::step(&steps, &steps[..3]), Some((Some(&steps[3]), None)));
    let rooms = [
        room(&it, steps.clone(), 1, "A", Reader::Facilitator),
        room(&it, without, 1, "B", Reader::Facilitator),
        room(&it, steps.clone(), 1, "C", Reader::Facilitator),
    ];
    let document = cohort(&rooms).expect("rooms of one scenario");
    let lists: Vec<&Vec<String>> = section(&document, "parted")
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::List(items) => Some(items),
            _ => None,
        })
        .collect();
    let at = Catalogue::default().moment(Moment::of(&it.calendar, steps[changed].at.minute));
    assert!(lists[0][0].contains(&at), "{lists:?} at {at}");
    assert_eq!(lists[1].len(), 2, "C did the same as A: {lists:?}");
}

#[test]
fn other_scenarios_are_refused_and_other_settings_are_told() {
    let (night, steps) = (scenario("count-night"), scenario("first-steps"));
    let rooms = [
        room(&night, Vec::new(), 1, "A", Reader::Facilitator),
        room(&steps, Vec::new(), 1, "B", Reader::Facilitator),
    ];
    let refused = cohort(&rooms).expect_err("another scenario");
    assert_eq!(refused.code(), "other-scenario");
    let told = Catalogue::default().render(&refused.reason());
    assert!(told.contains("first-steps") && told.contains("count-night"), "{told}");
    assert_eq!(cohort(&[]), Err(Incomparable::None));
    let mut rooms = [
        room(&night, Vec::new(), 1, "A", Reader::Facilitator),
        room(&night, Vec::new(), 2, "A", Reader::Facilitator),
    ];
    rooms[1].scenario_hash = "2e".to_owned();
    let document = cohort(&rooms).expect("the same scenario");
    let remarks: Vec<&String> = section(&document, "rooms")
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Remark(text) => Some(text),
            _ => None,
        })
        .collect();
    assert!(remarks.iter().any(|it| it.contains("2e")), "{remarks:?}");
    assert_eq!(remarks.len(), 2, "hash and seed: {remarks:?}");
}

#[test]
fn nobody_is_named_to_anybody() {
    let it = scenario("first-steps");
    let rooms = [
        room(&it, Vec::new(), 1, "Secret Group", Reader::Anonymous),
        room(&it, Vec::new(), 1, "Secret Room", Reader::Anonymous),
    ];
    let document = cohort(&rooms).expect("rooms of one scenario");
    let told = format!("{document:?}");
    assert!(!told.contains("Secret") && told.contains("Room 2"), "{told}");
}
