//! Tables of an exercise that policies played.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::measure::Exercise;
use crate::policy::{Cast, Play, PolicyKind};
use crate::report::Reader;
use crate::report::tests::played;
use crate::scenario::model::Scenario;
use crate::scenario::{LoadOptions, load};
use crate::session::director::Record;
use crate::session::journal::Entry;
use crate::sim::kernel::Kernel;

/// A count night by policies, as tables for a reader, with entries besides.
fn tables(reader: Reader, change: impl FnOnce(&mut Scenario), entries: &[Entry]) -> Vec<Table> {
    let pack = Path::new("scenarios/packs/count-night");
    let loaded = load(pack, &LoadOptions::default()).expect("a valid scenario").scenario;
    let mut scenario = Scenario::clone(&loaded);
    change(&mut scenario);
    let scenario = Arc::new(scenario);
    let record = Record::of(&scenario, entries).expect("entries that follow");
    let exercise = Exercise::new(scenario.clone(), 1, played(&scenario));
    exercise_tables(&mut Taken::of(&exercise, &record, 0, scenario, reader))
}

fn plain(reader: Reader) -> Vec<Table> {
    tables(reader, |_| {}, &[])
}

/// The lines of a table without quoted cells, cell by cell.
fn rows(of: &Table) -> Vec<Vec<&str>> {
    of.text.lines().skip(1).map(|line| line.split(',').collect()).collect()
}

fn named<'a>(all: &'a [Table], file: &str) -> &'a Table {
    all.iter().find(|it| it.file == file).unwrap_or_else(|| panic!("{file} is not there"))
}

#[test]
fn every_column_is_in_the_dictionary_with_what_it_is() {
    let all = plain(Reader::Facilitator);
    let dictionary = named(&all, "columns.csv");
    let count: usize =
        all.iter().filter(|it| it.file != "columns.csv").map(|it| it.columns.len()).sum();
    assert_eq!(dictionary.text.lines().count(), count + 1);
    for of in &all {
        for (name, _, is) in of.columns {
            assert!(!name.is_empty() && !is.is_empty(), "{} {name}", of.file);
        }
        let may_be_empty = ["improvements.csv", "contradictions.csv"].contains(&of.file);
        assert!(may_be_empty || 1 < of.text.lines().count(), "{}", of.file);
    }
}

#[test]
fn causes_add_up_to_what_the_meters_moved_by() {
    let all = plain(Reader::Facilitator);
    let millionths = |text: &str| -> i64 {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let size: i64 =
            format!("{}{part:0<6}", whole.trim_start_matches('-')).parse().expect("a number");
        if text.starts_with('-') { -size } else { size }
    };
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    let causes = named(&all, "causes.csv");
    for line in causes.text.lines().skip(1) {
        let (rest, points) = line.rsplit_once(',').expect("several cells");
        *sums.entry(rest.split(',').next().expect("a meter")).or_default() += millionths(points);
    }
    let kernel = |gauge| -> i64 {
        let pack = Path::new("scenarios/packs/count-night");
        let scenario = load(pack, &LoadOptions::default()).expect("a valid scenario").scenario;
        let mut kernel = Kernel::new(scenario.clone(), 1);
        let start = kernel.meters();
        let cast = Cast::all(PolicyKind::Network, scenario.seats.len());
        Play::new(&mut kernel, &cast, 1).run(scenario.calendar.end);
        let end = kernel.meters();
        match gauge {
            "damage" => end.damage.0 - start.damage.0,
            "trust" => end.trust.0 - start.trust.0,
            _ => end.independence.0 - start.independence.0,
        }
    };
    for (meter, sum) in sums {
        assert_eq!(sum, kernel(meter), "{meter}");
    }
}

#[test]
fn a_participant_reads_no_id_that_says_what_was_behind() {
    let pack = Path::new("scenarios/packs/count-night");
    let scenario = load(pack, &LoadOptions::default()).expect("a valid scenario").scenario;
    let facilitator = plain(Reader::Facilitator);
    for reader in [Reader::Participants, Reader::Anonymous] {
        let all = plain(reader);
        for id in scenario.incidents.iter().map(|it| &it.id) {
            let is_there = |all: &[Table]| {
                let cells = all.iter().flat_map(rows).flatten();
                cells.into_iter().any(|cell| cell == id)
            };
            assert!(!is_there(&all), "{id} for {reader:?}");
            assert!(is_there(&facilitator), "{id}");
        }
        let listed = named(&all, "msel.csv").text.contains("scheduled");
        assert!(!listed, "what was never released is not listed");
    }
}

/// Goal: whatever people write, each row has as many cells as there are columns, and no cell is a
/// formula.
#[test]
fn hostile_texts_stay_in_their_cells() {
    let hostile = "=cmd|' /C calc'!A0,\"x\"\n\r;\u{202e}";
    let spoil = |scenario: &mut Scenario| {
        for text in scenario.texts.values_mut().flat_map(|texts| texts.values_mut()) {
            *text = format!("{hostile}{text}");
        }
    };
    for of in tables(Reader::Facilitator, spoil, &[]) {
        let (mut cells, mut quoted, mut start) = (1_usize, false, true);
        for letter in of.text.chars() {
            if start && !quoted {
                assert!(!['=', '+', '@'].contains(&letter), "a formula in {}", of.file);
            }
            start = false;
            match letter {
                '"' => quoted = !quoted,
                ',' if !quoted => (cells, start) = (cells + 1, true),
                '\n' if !quoted => {
                    assert_eq!(cells, of.columns.len(), "{}", of.file);
                    (cells, start) = (1, true);
                }
                _ => {}
            }
        }
    }
}

/// Goal: whoever reads the page about reports finds every table with all of its columns.
#[test]
fn the_page_about_reports_has_all_columns() {
    let page = include_str!("../../../docs/report.md");
    let of_measures = ["measures", "ties", "communities", "spread", "seats", "dictionary"];
    for of in plain(Reader::Facilitator) {
        let name = of.file.trim_end_matches(".csv");
        if of_measures.contains(&name) || name == "columns" {
            continue;
        }
        let columns: Vec<String> = of.columns.iter().map(|it| format!("`{}`", it.0)).collect();
        let cell = format!("| {} |", columns.join(", "));
        let line = page.lines().find(|line| line.starts_with(&format!("| `{}`", of.file)));
        assert!(line.is_some_and(|line| line.ends_with(&cell)), "{}: {cell}", of.file);
    }
}
