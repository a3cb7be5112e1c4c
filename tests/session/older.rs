//! Files of older formats. In format 1, texts had no hashes, and the reason of an intervention was
//! the note before it; in format 2, nothing was written about the exercise as a whole; in format 3,
//! an improvement plan said nothing of root causes, elements and states.

use std::fs;
use std::path::Path;

use hotwash::base::ids::{InjectId, SeatId};
use hotwash::session::about::{About, Element, Improvement, ImprovementDetails, Status};
use hotwash::session::director::{Director, DirectorError, Record};
use hotwash::session::file::{
    Damage, ExerciseSetup, FollowedFile, ImportError, LineError, SessionContent, SessionFile,
    import, verify,
};
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, Journal, JournalError};
use hotwash::sim::intervention::Intervention;
use rusqlite::Connection;
use serde_json::{Value, json};

use super::json_lines::{exported, relinked, text_of};
use super::table::{everything, setup};

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

/// A new exercise as a program of format 2 has recorded it.
pub fn of_format_2(setup: &ExerciseSetup, path: &Path) {
    of_format("2", setup, path);
}

/// A new exercise as a program of a format from 2 on has recorded it.
fn of_format(format: &str, setup: &ExerciseSetup, path: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let new = folder.path().join("new.hotwash");
    drop(SessionFile::create(&new, setup, 0).unwrap());
    let mut lines: Vec<Value> = exported(&new).lines().map(|line| line.parse().unwrap()).collect();
    for line in lines.iter_mut().filter(|line| line["name"] == "format") {
        line["value"] = format.into();
    }
    import(relinked(&text_of(&lines)).as_bytes(), path).unwrap();
}

fn format(path: &Path) -> i64 {
    let connection = Connection::open(path).unwrap();
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

fn players(names: &str) -> About {
    About::Players { seat: SeatId(0), names: names.to_owned() }
}

#[test]
fn a_file_of_format_2_is_played_on_in_it_until_something_has_no_place_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.hotwash");
    let setup = setup("first-steps", 2);
    of_format_2(&setup, &path);
    let opened = SessionFile::open(&path).unwrap();
    assert_eq!(opened.file.read_only(), None);
    let mut followed = FollowedFile::open(&path).unwrap();
    let scenario = setup.scenario.clone();
    let roster = vec![Holder::Nobody; scenario.seats.len()];
    let mut director = Director::new(scenario, setup.seed, &roster, opened.file, 0).unwrap();
    director.start(0).unwrap();
    director.intervene(HOLD, "not yet", 5).unwrap();
    assert!(followed.look().unwrap());
    verify(&path).unwrap();
    assert_eq!(format(&path), 2);
    let before = exported(&path);

    director.write_about([players("Ana")], 6).unwrap();
    assert!(followed.look().unwrap(), "one who looks on sees the tables that were added");
    director.intervene(SKIP, "no time left", 7).unwrap();
    director.write_about([players("Ana, Bo")], 8).unwrap();
    assert!(followed.look().unwrap());
    assert_eq!(followed.entries().len(), SessionContent::read(&path).unwrap().entries.len());
    // Elsewhere it is of the same format.
    let elsewhere = folder.path().join("elsewhere.hotwash");
    director.journal_mut().save_as(&elsewhere).unwrap();
    drop(director);
    for path in [&path, &elsewhere] {
        assert_eq!(format(path), 3);
        verify(path).unwrap();
        let opened = SessionFile::open(path).unwrap();
        assert_eq!(opened.file.read_only(), None);
        let record = Record::of(&setup.scenario, &opened.entries).unwrap();
        assert_eq!(record.about().players(SeatId(0)), "Ana, Bo");
    }
    let after = exported(&path);
    let kept = before.trim_end().rsplit_once('\n').unwrap().0;
    assert!(after.starts_with(kept), "what was recorded stays as it was");
    let again = folder.path().join("again.hotwash");
    for (text, marked) in [(before, 2), (after, 3)] {
        import(text.as_bytes(), &again).unwrap();
        assert_eq!((exported(&again), format(&again)), (text, marked));
        fs::remove_file(&again).unwrap();
    }
}

fn details() -> About {
    let details = ImprovementDetails {
        cause: "Nobody had the number".to_owned(),
        element: Some(Element::Planning),
        status: Some(Status::Open),
    };
    About::ImprovementDetails { number: 0, details }
}

/// Goal: a file grows in the transaction that first needs it, from any format that can, and is
/// proven after it.
#[test]
fn older_files_grow_when_a_root_cause_is_written() {
    for (began, before) in [("2", 2), ("3", 3)] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.hotwash");
        let setup = setup("first-steps", 2);
        of_format(began, &setup, &path);
        let opened = SessionFile::open(&path).unwrap();
        let mut followed = FollowedFile::open(&path).unwrap();
        let scenario = setup.scenario.clone();
        let roster = vec![Holder::Nobody; scenario.seats.len()];
        let mut director = Director::new(scenario, setup.seed, &roster, opened.file, 0).unwrap();
        director.start(0).unwrap();
        let improvement = Improvement { area: "Phones".to_owned(), ..Improvement::default() };
        assert_eq!(format(&path), before);
        director.write_about([About::Improvement { number: 0, improvement }], 1).unwrap();
        assert_eq!(format(&path), 3, "there is a place for it in format 3");
        assert!(followed.look().unwrap());
        let kept = exported(&path);
        director.write_about([details()], 2).unwrap();
        assert_eq!(format(&path), 4);
        assert!(followed.look().unwrap(), "one who looks on sees the table that was added");
        drop(director);
        verify(&path).unwrap();
        let content = SessionContent::read(&path).unwrap();
        let record = Record::of(&content.setup.scenario, &content.entries).unwrap();
        assert_eq!(record.about().improvement_details(0).element, Some(Element::Planning));
        let after = exported(&path);
        assert!(after.starts_with(kept.trim_end().rsplit_once('\n').unwrap().0));
        let again = folder.path().join("again.hotwash");
        import(after.as_bytes(), &again).unwrap();
        assert_eq!((exported(&again), format(&again)), (after, 4));
    }
}

#[test]
fn what_has_no_place_in_format_1_is_refused_and_all_else_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = of_format_1(folder.path());
    let opened = SessionFile::open(&path).unwrap();
    let setup = opened.setup;
    let director = Director::resume(setup.scenario, setup.seed, &opened.entries, opened.file);
    let mut director = director.unwrap();
    let refused = director.write_about([players("Ana")], 6);
    assert_eq!(refused, Err(DirectorError::Journal(JournalError::OldFormat)));
    director.intervene(SKIP, "no time left", 6).unwrap();
    assert_eq!(director.about().players(SeatId(0)), "");
    drop(director);
    verify(&path).unwrap();
    assert_eq!(format(&path), 1);
    // Nor can it be imported.
    let row = r#"{"chain":"","names":"Ana","seat":"head","seq":0,"table":"players","wall":0}"#;
    let text = exported(&path);
    let (lines, end) = text.trim_end().rsplit_once('\n').unwrap();
    let error = import(format!("{lines}\n{row}\n{end}\n").as_bytes(), &folder.path().join("it"));
    assert!(matches!(error, Err(ImportError::Line { why: LineError::OtherColumns, .. })));
}

/// Goal: bits of a file say of which format it is, and may flip.
#[test]
fn a_file_of_format_2_that_is_marked_with_a_later_one_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.hotwash");
    let setup = setup("first-steps", 2);
    of_format_2(&setup, &path);
    let entries = everything(&setup);
    let older: Vec<_> =
        entries.into_iter().filter(|it| !matches!(it, Entry::About { .. })).collect();
    SessionFile::open(&path).unwrap().file.write(&older).unwrap();
    for marked in [3, 4] {
        Connection::open(&path).unwrap().pragma_update(None, "user_version", marked).unwrap();
        let content = SessionContent::read(&path).unwrap();
        assert_eq!(content.damage(), Some(&Damage::Tables));
        assert_eq!(content.entries, older);
    }
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
