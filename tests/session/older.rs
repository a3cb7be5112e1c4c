//! Files of format 1: texts without hashes, and the reason of an intervention as the note before
//! it.

use std::fs;
use std::path::Path;

use hotwash::base::ids::InjectId;
use hotwash::session::director::{Director, Record};
use hotwash::session::file::{Damage, SessionContent, SessionFile, import, verify};
use hotwash::session::holder::Holder;
use hotwash::sim::intervention::Intervention;
use rusqlite::Connection;
use serde_json::{Value, json};

use super::json_lines::{exported, relinked, text_of};
use super::table::setup;

const HOLD: Intervention = Intervention::Hold(InjectId(1));
const SKIP: Intervention = Intervention::Skip(InjectId(1));

/// An exercise as a program of format 1 has recorded it.
fn of_format_1(folder: &Path) -> std::path::PathBuf {
    let setup = setup("first-steps", 2);
    let new = folder.join("new.hotwash");
    let file = SessionFile::create(&new, &setup, 0).unwrap();
    let scenario = setup.scenario.clone();
    let roster = vec![Holder::Nobody; scenario.seats.len()];
    let mut director = Director::new(scenario, setup.seed, &roster, file, 0).unwrap();
    director.start(0).unwrap();
    director.intervene(HOLD, "not yet", 5).unwrap();
    drop(director);
    let mut lines: Vec<Value> = Vec::new();
    let mut list = [0; 32];
    for line in exported(&new).lines() {
        let mut line: Value = line.parse().unwrap();
        match line["table"].as_str().unwrap() {
            "sources" => {
                line.as_object_mut().unwrap().remove("hash");
                let hasher = &mut blake3::Hasher::new();
                let hash = hasher.update(&list).update(line.to_string().as_bytes()).finalize();
                list = *hash.as_bytes();
            }
            "steps" => {
                let reason = line.as_object_mut().unwrap().remove("reason").unwrap();
                lines.push(json!({
                    "table": "notes", "seq": 0, "chain": "", "author": "facilitator",
                    "body": reason, "bookmark": 0, "line": line["line"], "wall": line["wall"],
                    "minute": line["minute"], "after": line["after"],
                }));
            }
            _ => {}
        }
        lines.push(line);
    }
    let (hash, mut seq) = (blake3::Hash::from_bytes(list).to_string(), 0);
    for line in &mut lines {
        if line["name"] == "format" {
            line["value"] = "1".into();
        } else if line["name"] == "scenario_hash" {
            line["value"] = hash.clone().into();
        } else if line["table"] == "head" {
            line["seq"] = seq.into();
        } else if line["seq"].is_number() {
            seq += 1;
            line["seq"] = seq.into();
        }
    }
    let path = folder.join("old.hotwash");
    import(relinked(&text_of(&lines)).as_bytes(), &path).unwrap();
    path
}

fn reasons(path: &Path) -> Vec<(Intervention, String)> {
    let content = SessionContent::read(path).unwrap();
    let record = Record::of(&content.setup.scenario, &content.entries).unwrap();
    let reasons = record.reasons(0).into_iter();
    reasons.map(|((_, intervention), why)| (intervention, why)).collect()
}

#[test]
fn it_is_read_and_played_on_in_its_format() {
    let folder = tempfile::tempdir().unwrap();
    let path = of_format_1(folder.path());
    let format = |path: &Path| -> i64 {
        let connection = Connection::open(path).unwrap();
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    };
    assert_eq!(format(&path), 1);
    verify(&path).unwrap();
    assert_eq!(reasons(&path), [(HOLD, "not yet".to_owned())]);
    let before = exported(&path);
    let again = folder.path().join("again.hotwash");
    import(before.as_bytes(), &again).unwrap();
    assert_eq!(exported(&again), before);

    let opened = SessionFile::open(&path).unwrap();
    assert_eq!(opened.file.read_only(), None);
    let setup = opened.setup;
    let director = Director::resume(setup.scenario, setup.seed, &opened.entries, opened.file);
    director.unwrap().intervene(SKIP, "no time left", 6).unwrap();
    verify(&path).unwrap();
    assert_eq!(format(&path), 1);
    let expected = [(HOLD, "not yet".to_owned()), (SKIP, "no time left".to_owned())];
    assert_eq!(reasons(&path), expected);
    let after = exported(&path);
    let kept = before.trim_end().rsplit_once('\n').unwrap().0;
    assert!(after.starts_with(kept), "what was recorded stays as it was");
}

#[test]
fn of_its_texts_it_cannot_be_told_which_was_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = of_format_1(folder.path());
    let sql = "UPDATE sources SET text = text || '#' WHERE path LIKE 'packs/%fr.ftl'";
    Connection::open(&path).unwrap().execute(sql, []).unwrap();
    let bytes = fs::read(&path).unwrap();
    let content = SessionContent::read(&path).unwrap();
    assert_eq!(content.damage(), Some(&Damage::Sources));
    assert!(!content.entries.is_empty());
    assert!(verify(&path).is_err());
    assert_eq!(fs::read(&path).unwrap(), bytes);
}
