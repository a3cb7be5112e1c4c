//! Numbers that nothing recorded has: they are damage of their entry and no mistake of the program.

use std::panic::{AssertUnwindSafe, catch_unwind};

use hotwash::session::director::{Director, Record};
use hotwash::session::file::{Damage, SessionContent, import, verify};
use hotwash::session::journal::MemoryJournal;
use serde_json::Value;

use super::json_lines::{exported, relinked, text_of};
use super::table::{everything, file, setup};

const NUMBERS: [i64; 9] = [
    i64::MIN,
    -1,
    u16::MAX as i64,
    i32::MAX as i64,
    u32::MAX as i64,
    u32::MAX as i64 + 1,
    40 * 366 * 24 * 60,
    i64::MAX - 1,
    i64::MAX,
];

#[test]
fn a_number_that_nothing_has_is_found_by_every_reader() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let all = everything(&setup);
    let text = exported(&file(folder.path(), &setup, &all));
    let lines: Vec<Value> = text.lines().map(|line| line.parse().unwrap()).collect();
    let mut seen = std::collections::BTreeSet::new();
    let mut places = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        for (column, value) in line.as_object().unwrap() {
            let table = line["table"].as_str().unwrap();
            let is_place = value.is_number() && column != "seq" && table != "head";
            if is_place && seen.insert((table.to_owned(), column.clone())) {
                places.push((at, table.to_owned(), column.clone()));
            }
        }
    }
    assert!(30 < places.len(), "{places:?}");
    let path = folder.path().join("changed.hotwash");
    for (at, table, column) in places {
        for number in NUMBERS {
            let mut changed = lines.clone();
            changed[at][&column] = number.into();
            drop(std::fs::remove_file(&path));
            let text = relinked(&text_of(&changed));
            if import(text.as_bytes(), &path).is_err() {
                continue;
            }
            let what = format!("{table}.{column} = {number}");
            let read = catch_unwind(AssertUnwindSafe(|| {
                let content = SessionContent::read(&path).unwrap();
                let scenario = &content.setup.scenario;
                // As `why`, the hot wash and going on read it.
                if Record::of(scenario, &content.entries).is_ok() {
                    let journal = MemoryJournal::default();
                    let seed = content.setup.seed;
                    drop(Director::resume(scenario.clone(), seed, &content.entries, journal));
                }
                drop(content.verify());
                content
            }));
            let content = read.unwrap_or_else(|_| panic!("{what}"));
            let is_place = matches!(column.as_str(), "minute" | "after" | "line");
            let is_free = (column == "after" && number == i64::from(u16::MAX))
                || (column == "minute" && number == 0);
            if is_place && !is_free && table != "activations" && table != "lines" {
                let seq = lines[at]["seq"].as_i64().unwrap();
                match content.damage() {
                    Some(Damage::Content { seq: found, .. }) => assert_eq!(*found, seq, "{what}"),
                    other => panic!("{what}: {other:?}"),
                }
                assert_eq!(content.entries, all[..seq as usize - 1], "{what}");
                assert!(verify(&path).is_err(), "{what}");
            }
        }
    }
}
