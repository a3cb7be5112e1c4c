//! Session files: those to begin with, and what a program does with one that it is given.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

use hotwash::base::explain::Explain;
use hotwash::session::director::{Director, StepTo};
use hotwash::session::file::{SessionContent, export};
use hotwash::session::journal::{Entry, MemoryJournal};
use hotwash::session::player::Player;
use hotwash::session::replay::play_steps;
use hotwash::session::step::Position;

use super::links::text_of;
use super::{rows, table};

/// Branches of a file that are proven one by one.
const PROVEN: usize = 4;

/// Exercises of the smallest library, as lines of JSON: one with entries of all kinds, its
/// beginning, and the same as older programs have recorded it.
pub fn exported() -> Vec<Vec<u8>> {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/base/packs/harbour");
    let setup = table::setup(pack.to_str().unwrap(), 7);
    let entries = table::everything(&setup);
    let [all, begun] = [entries.as_slice(), &entries[..12]].map(|entries| {
        let folder = tempfile::tempdir().unwrap();
        let mut lines = Vec::new();
        export(&table::file(folder.path(), &setup, entries), &mut lines).unwrap();
        lines
    });
    let [older, oldest] = [2, 1].map(|format| of_format(format, &all));
    // Something was written into a file of format 2 that has no place in it.
    let mut grown = rows::read(&older).unwrap();
    let end = grown.pop();
    let mut added = rows::read(&all).unwrap();
    added.retain(|row| row["table"] == "observations" || row["table"] == "players");
    grown.extend(added.into_iter().chain(end));
    rows::seal(&mut grown);
    vec![all, begun, older, oldest, text_of(&grown).into_bytes()]
}

/// Lines of the newest format as an older one has them, without what has no place in it.
fn of_format(format: i64, lines: &[u8]) -> Vec<u8> {
    let mut rows = rows::read(lines).unwrap();
    let added = [
        include_str!("../../src/session/file/schema_3.sql"),
        include_str!("../../src/session/file/schema_4.sql"),
    ];
    let is_added = |table: &str| {
        added.iter().any(|schema| schema.contains(&format!("CREATE TABLE {table} (")))
    };
    rows.retain(|row| !is_added(row["table"].as_str().unwrap()));
    for row in &mut rows {
        if row["name"] == "format" {
            row["value"] = format.to_string().into();
        }
        if format != 1 {
            continue;
        }
        let row = row.as_object_mut().unwrap();
        for (table, column) in [("sources", "hash"), ("steps", "reason")] {
            if row["table"] == table {
                row.remove(column);
            }
        }
    }
    rows::seal(&mut rows);
    text_of(&rows).into_bytes()
}

/// Reads a file in every way in which it is read, and says what came of it. Nothing is written.
pub fn examined(path: &Path) -> String {
    let folder = path.parent().unwrap();
    let before = files(folder);
    let read = match SessionContent::read(path) {
        Ok(content) => played(&content),
        Err(error) => told(&error),
    };
    let exported = match export(path, &mut Vec::new()) {
        Ok(remarks) => shape(&remarks),
        Err(error) => told(&error),
    };
    assert!(files(folder) == before, "something was changed, or left behind");
    format!("{read}; {exported}")
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// What was read is verified, and gone on with if it may be.
fn played(content: &SessionContent) -> String {
    let mut answer = shape(&content.read_only);
    answer.push_str(&content.verify().map_or_else(
        |error| told(&error),
        |verified| {
            let size = |count: usize| count.checked_ilog2().unwrap_or_default();
            format!("verified {} {}", size(verified.branches), size(verified.events))
        },
    ));
    if content.read_only.is_none() {
        let (scenario, seed) = (content.setup.scenario.clone(), content.setup.seed);
        let journal = MemoryJournal::default();
        answer.push_str(&match Director::resume(scenario, seed, &content.entries, journal) {
            Ok(director) => gone_on(director),
            Err(error) => shape(&error),
        });
    }
    answer
}

/// Plays the branches of a file that is verified, each alone and from the start: every step is
/// allowed, and every state is as it was recorded.
pub fn prove(path: &Path) {
    let Ok(content) = SessionContent::read(path) else { return };
    if content.verify().is_err() {
        return;
    }
    let (scenario, seed) = (content.setup.scenario.clone(), content.setup.seed);
    let end = Position { minute: scenario.calendar.end, after: u32::MAX };
    let mut player = Player::new(scenario, seed);
    for (_, branch) in content.tree.branches().iter().zip(0..).take(PROVEN) {
        let recorded = content.entries.iter().filter_map(|entry| match entry {
            Entry::Event { branch: of, no, .. } if *of == branch => Some((*no, entry)),
            _ => None,
        });
        let mut recorded: BTreeMap<u64, &Entry> = recorded.collect();
        let mut no = 0;
        player.restart(seed);
        let dropped = play_steps(&mut player, &content.tree.steps(branch), end, |kernel, event| {
            no += 1;
            if let Some(entry) = recorded.remove(&no) {
                assert_eq!(*entry, Entry::event(branch, no, event, kernel), "verified, but not so");
            }
        });
        assert_eq!((dropped, recorded), (Vec::new(), BTreeMap::new()), "verified, but not so");
    }
}

/// Somebody looks at everything, lets time pass and looks again.
fn gone_on(mut director: Director<MemoryJournal>) -> String {
    let began = director.start(0).or_else(|_| director.go_on(0));
    let passed = director.tick(1_000, 1).map(drop).and(director.step(StepTo::Event, 2).map(drop));
    for seat in director.scenario().clone().seat_ids() {
        drop((director.view(seat), director.inbox(seat).len()));
    }
    drop((director.queue(), director.branches(), director.public(), director.remarks().len()));
    let _ = director.about().next_observation();
    format!("{}{}", shape(&began), shape(&passed))
}

/// What a fault is; it is said in words what is wrong, and what to do.
fn told(error: &(impl Explain + Debug)) -> String {
    let said = table::told(error);
    assert!(said.lines().all(|line| !line.trim().is_empty()), "{error:?} is not told");
    shape(error)
}

/// The names of variants in a value, without what they hold: what is alike for a program.
pub fn shape(value: &impl Debug) -> String {
    let (text, mut shape) = (format!("{value:?}"), String::new());
    // What is in quotation marks came out of the input.
    let plain = text.replace("\\\\", "").replace("\\\"", "");
    for words in plain.split('"').step_by(2) {
        let words = words.split(|letter: char| !letter.is_ascii_alphanumeric());
        let names = words.filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase()));
        names.for_each(|name| {
            shape.push(' ');
            shape.push_str(name);
        });
    }
    shape.chars().take(200).collect()
}
