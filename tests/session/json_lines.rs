//! Sessions as lines of JSON, there and back.

use std::fs;
use std::path::Path;

use hotwash::scenario::model::Lacking;
use hotwash::session::file::{
    Damage, EntryError, ImportError, LineError, ReadOnly, SessionFile, Unverified, export, import,
    verify,
};
use hotwash::session::journal::{Journal, JournalError};
use proptest::prelude::*;
use serde_json::Value;

use super::links::relink;
use super::other_kernel::of_another_kernel;
use super::table::{everything, file, setup, told};

pub use super::links::text_of;

pub fn exported(path: &Path) -> String {
    let mut bytes = Vec::new();
    export(path, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The same with its links made anew.
pub fn relinked(text: &str) -> String {
    let mut lines: Vec<Value> = text.lines().map(|line| line.parse().unwrap()).collect();
    relink(&mut lines);
    text_of(&lines)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn what_goes_out_and_in_is_the_same(
        seed in any::<u64>(),
        keep in 0.0..1.0,
        pack in prop_oneof!["first-steps", "count-night"],
    ) {
        let folder = tempfile::tempdir().unwrap();
        let setup = setup(&pack, seed);
        let entries = everything(&setup);
        let entries = &entries[..(entries.len() as f64 * keep) as usize];
        let path = file(folder.path(), &setup, entries);
        let text = exported(&path);
        let again = folder.path().join("again.hotwash");
        import(text.as_bytes(), &again).unwrap();
        prop_assert_eq!(&exported(&again), &text);
        prop_assert_eq!(relinked(&text), text);
        let opened = SessionFile::open(&again).unwrap();
        prop_assert_eq!((opened.setup, opened.entries.as_slice()), (setup, entries));
        drop(opened.file);
        verify(&again).unwrap();
    }
}

#[test]
fn lines_that_were_changed_make_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let text = exported(&file(folder.path(), &setup, &everything(&setup)));
    let again = folder.path().join("again.hotwash");
    // Lines change places with the one before the first of a table.
    let moved = |table: &str| {
        let mut lines: Vec<&str> = text.lines().collect();
        let is_it = |line: &&str| line.contains(&format!("\"table\":\"{table}\""));
        let at = lines.iter().position(is_it).unwrap();
        lines.swap(at - 1, at);
        lines.join("\n")
    };
    let swapped = {
        let mut lines: Vec<&str> = text.lines().collect();
        let is_source = |line: &&str| line.contains("\"table\":\"sources\"");
        let at = lines.iter().position(is_source).unwrap();
        lines.swap(at, at + 1);
        lines.join("\n")
    };
    let without_last = text.trim_end().rsplit_once('\n').unwrap().0.to_owned();
    let changed = [
        (text.replacen("\"minute\":", "\"minute\":1", 1), "was changed"),
        (text.replacen("\"wall\":", "\"wall); DROP TABLE steps; --\":", 1), "missing field"),
        (text.replacen("{\"chain\":", "{\"a\":1,\"chain\":", 1), "does not have"),
        (text.replacen("\"name\":\"seed\",", "", 1), "does not have"),
        (text.replacen("\"table\":\"steps\"", "\"table\":\"sqlite_schema\"", 1), "unknown variant"),
        (text.replacen("\"text\":\"", "\"text\":\" ", 1), "were changed"),
        (text.replacen("{\"chain\":", "{\"chain\":\"\",\"chain\":", 1), "as an export writes them"),
        (text.replacen("{\"chain\":", "{ \"chain\":", 1), "as an export writes them"),
        (moved("sources"), "not where an export has it"),
        (moved("events"), "not where an export has it"),
        (moved("head"), "not where an export has it"),
        (swapped, "not where an export has it"),
        (without_last, "last lines are missing"),
        (format!("{text}{{"), "EOF"),
        (String::new(), "is missing"),
        ("\n".to_owned(), "Line 1"),
        (text.replacen("\"code\":\"no-such-inject\"", "\"code\":7", 1), "invalid type"),
    ];
    for (changed, why) in changed {
        assert_ne!(changed, text, "{why}");
        let error = told(&import(changed.as_bytes(), &again).unwrap_err());
        assert!(error.contains(why), "{error}, not {why}");
        assert!(!again.exists());
    }
    // What a mail program does to the ends of lines changes nothing.
    let mailed = folder.path().join("mailed.hotwash");
    import(text.replace('\n', "\r\n").as_bytes(), &mailed).unwrap();
    assert_eq!(exported(&mailed), text);
    fs::write(&again, "mine").unwrap();
    assert!(matches!(import(text.as_bytes(), &again), Err(ImportError::Open(_))));
    assert_eq!(fs::read(&again).unwrap(), b"mine");
}

/// Lines of the head are looked through for every other line, so there may not be many.
#[test]
fn nothing_is_read_after_one_line_more_than_the_head_or_the_end_has() {
    const MORE: usize = 1_000;
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let text = exported(&file(folder.path(), &setup, &everything(&setup)));
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let head = lines.iter().filter(|line| line.contains("\"table\":\"meta\"")).count();
    let named =
        |number| format!("{{\"name\":\"x{number:03}\",\"table\":\"meta\",\"value\":\"\"}}\n");
    let heads = (0..MORE).map(named).collect::<Vec<_>>();
    let ends = vec![lines[lines.len() - 1].to_owned(); MORE];
    let again = folder.path().join("again.hotwash");
    for (at, more) in [(head, heads), (lines.len(), ends)] {
        let before = lines[..at].concat();
        let all = [before.as_str(), &more.concat(), &lines[at..].concat()].concat();
        let mut rest = all.as_bytes();
        let error = import(&mut rest, &again).unwrap_err();
        let ImportError::Line { line, why: LineError::Misplaced } = error else {
            panic!("{error}");
        };
        assert_eq!(line, at + 1);
        assert_eq!(all.len() - rest.len(), before.len() + more[0].len());
        assert!(!again.exists());
    }
}

#[test]
fn another_kernel_s_exercise_is_read_but_not_played_on() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries);
    let text = of_another_kernel(&path);
    let before = fs::read(&path).unwrap();
    let mut opened = SessionFile::open(&path).unwrap();
    assert_eq!(opened.entries, entries);
    let why = opened.file.read_only().unwrap();
    assert!(matches!(why, ReadOnly::OtherKernel { recorded: 1, .. }));
    assert!(told(why).starts_with("Kernel revision 1 played this exercise"), "{}", told(why));
    let refused = opened.file.write(&entries[..1]);
    assert!(matches!(refused, Err(JournalError::ReadOnly(_))), "{refused:?}");
    drop(opened);
    let unsound = verify(&path);
    assert!(matches!(unsound, Err(Unverified::Unsound { why: ReadOnly::OtherKernel { .. }, .. })));
    assert_eq!(exported(&path), text);
    assert_eq!(fs::read(&path).unwrap(), before);
}

/// Changes one line of an export, links it anew as somebody would who knows how, and verifies.
fn verified_with(change: impl Fn(&mut Value) -> bool) -> Unverified {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let text = exported(&file(folder.path(), &setup, &everything(&setup)));
    let mut lines: Vec<Value> = text.lines().map(|line| line.parse().unwrap()).collect();
    assert!(lines.iter_mut().any(change), "nothing to change");
    let path = folder.path().join("changed.hotwash");
    import(relinked(&text_of(&lines)).as_bytes(), &path).unwrap();
    verify(&path).unwrap_err()
}

#[test]
fn a_state_that_does_not_follow_is_named_even_if_the_chain_is_whole() {
    let found = verified_with(|line| {
        let is_it = line["table"] == "events" && line["no"] == 5;
        if is_it {
            line["hash"] = "00".repeat(32).into();
        }
        is_it
    });
    assert!(matches!(found, Unverified::Event { branch: 0, no: 5, .. }), "{found}");
    assert!(told(&found).starts_with("In branch 0, event 5, E-30\u{a0}0"), "{}", told(&found));
    let found = verified_with(|line| {
        let is_it = line["table"] == "events" && line["line"] == 1;
        if is_it {
            line["minute"] = 1.into();
        }
        is_it
    });
    assert!(matches!(found, Unverified::Event { branch: 1, .. }), "{found}");
}

#[test]
fn a_row_that_makes_no_sense_is_named_even_if_the_chain_is_whole() {
    let long = "x".repeat(1_201);
    let changes: [(&str, &str, Value, &str); 16] = [
        ("steps", "number", 999.into(), "does not follow"),
        ("steps", "input", r#"{"seat":"nobody","order":"Train"}"#.into(), "no seat `nobody`"),
        ("lines", "parent", 7.into(), "does not follow"),
        ("control", "holder", "policy:none".into(), "Nobody called `policy:none` can hold"),
        ("events", "hash", "00".into(), "`00` is not a state hash"),
        ("particulars", "what", "colour".into(), "`colour` is none of the words"),
        ("players", "names", long.clone().into(), "the names is too long"),
        ("players", "seat", "nobody".into(), "no seat `nobody`"),
        ("observations", "question", "".into(), "`` is none of the words"),
        ("observations", "number", 1_000.into(), "number 1000"),
        ("observations", "after", Value::Null, "only some are there"),
        ("observations", "line", 9.into(), "no branch 9"),
        ("improvements", "due", long.clone().into(), "the date is too long"),
        ("details", "cause", long.clone().into(), "the root cause is too long"),
        ("details", "element", "colour".into(), "`colour` is none of the words"),
        ("details", "number", 200.into(), "number 200"),
    ];
    for (table, column, value, why) in changes {
        let seq = std::cell::Cell::new(0);
        let found = verified_with(|line| {
            let is_it = line["table"] == table;
            if is_it {
                line[column] = value.clone();
                seq.set(line["seq"].as_i64().unwrap());
            }
            is_it
        });
        let Unverified::Unsound { why: ReadOnly::Damaged(damage), .. } = &found else {
            panic!("{table}: {found}");
        };
        let Damage::Content { seq: at, .. } = damage else {
            panic!("{table}: {found}");
        };
        assert_eq!(*at, seq.get());
        assert!(told(&found).contains(why), "{}", told(&found));
    }
}

/// What verifying says of a file in which the third step orders something else.
fn verified_with_order(order: &str) -> Unverified {
    verified_with(|line| {
        let is_it = line["table"] == "steps" && line["number"] == 3;
        if is_it {
            let seat = line["input"].as_str().unwrap().parse::<Value>().unwrap()["seat"].clone();
            line["input"] = format!(r#"{{"seat":{seat},"order":"{order}"}}"#).into();
        }
        is_it
    })
}

#[test]
fn a_step_that_was_another_is_named() {
    let found = verified_with_order("DesignateCritical");
    assert!(matches!(found, Unverified::Step { branch: 0, number: 3, .. }), "{found}");
    assert!(told(&found).starts_with("In branch 0, step 3, E-30\u{a0}"), "{}", told(&found));
}

#[test]
fn a_step_that_lacks_something_is_no_order() {
    let found = verified_with_order("Answer");
    let Unverified::Unsound { why: ReadOnly::Damaged(Damage::Content { why, .. }), .. } = &found
    else {
        panic!("{found}");
    };
    assert_eq!(*why, EntryError::Lacking(Lacking::Inject));
}
