//! What a file is about, for a list of files.

use std::fs;
use std::path::Path;

use hotwash::base::message::Moment;
use hotwash::base::minute::Minute;
use hotwash::session::about::{About, Observation, Particular, PlaceInBranch, Question};
use hotwash::session::file::{OpenError, ReadOnly, SessionFile, Summary};
use hotwash::session::journal::{Entry, Journal};
use hotwash::session::step::Position;
use rusqlite::Connection;

use super::table::{entries, everything, file, setup, steps};

fn note(branch: u32, minute: i64) -> Entry {
    let at = Position { minute: Minute(minute), after: 0 };
    let (author, body) = ("somebody".to_owned(), "noted".to_owned());
    Entry::Note { branch, at, author, body, bookmark: false, wall: 0 }
}

#[test]
fn a_summary_says_what_is_played_and_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let path = folder.path().join("it.hotwash");
    drop(SessionFile::create(&path, &setup, 1_234).unwrap());
    let summary = Summary::read(&path).unwrap();
    assert_eq!(summary.title, "First Steps: The Last Morning");
    assert_eq!((summary.scenario.as_str(), summary.created), ("first-steps", 1_234));
    assert_eq!((summary.last, &summary.read_only), (None, &None));
    let steps = steps(&setup);
    let calendar = &setup.scenario.calendar;
    let mut opened = SessionFile::open(&path).unwrap().file;
    // Whoever has it open does not keep a list from being read.
    opened.write(&entries(&setup, &steps, 0, 0)).unwrap();
    opened.write(&[note(0, 700)]).unwrap();
    let last = |path: &Path| Summary::read(path).unwrap().last.unwrap();
    let place = |minute| Moment::of(calendar, Minute(minute));
    assert_eq!(last(&path), place(700));
    // A branch begins before what it has undone.
    opened
        .write(&[Entry::Fork { branch: 1, parent: 0, common: steps.len() as u32 - 1, wall: 0 }])
        .unwrap();
    let undone = steps.last().unwrap().at.minute;
    assert_eq!(last(&path), place(undone.0));
}

#[test]
fn a_summary_says_what_the_exercise_is_called_and_where_it_was_left_before_the_hot_wash() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let path = folder.path().join("it.hotwash");
    let mut file = SessionFile::create(&path, &setup, 1_234).unwrap();
    let name = |text: &str, wall| {
        let about = About::Particular { what: Particular::Name, text: text.to_owned() };
        Entry::About { about, wall }
    };
    file.write(&[name("Course 3", 5), name("Course 4", 6), note(0, 700)]).unwrap();
    let said = |number: u32| {
        let at = Position { minute: Minute(9), after: 0 };
        let place = Some(PlaceInBranch { branch: 0, at });
        let observation = Observation { question: Question::Well, place, body: number.to_string() };
        let wall = 1_000 + i64::from(number);
        Entry::About { about: About::Observation { number, observation }, wall }
    };
    file.write(&(0..100).map(said).collect::<Vec<_>>()).unwrap();
    let summary = Summary::read(&path).unwrap();
    assert_eq!(summary.about.particular(Particular::Name), "Course 4");
    assert_eq!(summary.last, Some(Moment::of(&setup.scenario.calendar, Minute(700))));
    assert_eq!(summary.played, 1_099);
}

#[test]
fn a_summary_needs_no_sound_rows_and_leaves_the_file_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let path = file(folder.path(), &setup, &everything(&setup));
    let change = |sql: &str| Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    change("DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)");
    assert_eq!(Summary::read(&path).unwrap().read_only, None, "known only when all is read");
    change("UPDATE sources SET text = text || ' '");
    let bytes = fs::read(&path).unwrap();
    let why = Summary::read(&path).unwrap().read_only;
    assert!(matches!(why, Some(ReadOnly::Damaged(_))), "{why:?}");
    change("CREATE TABLE more (seq INTEGER)");
    assert_eq!(Summary::read(&path).unwrap().title, "First Steps: The Last Morning");
    assert_ne!(fs::read(&path).unwrap(), bytes);
    let bytes = fs::read(&path).unwrap();
    Summary::read(&path).unwrap();
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn what_is_no_exercise_has_no_summary() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.hotwash");
    assert!(matches!(Summary::read(&path), Err(OpenError::Missing(_))));
    fs::write(&path, "").unwrap();
    assert!(matches!(Summary::read(&path), Err(OpenError::Unfinished { .. })));
    fs::write(&path, "Dear all").unwrap();
    assert!(matches!(Summary::read(&path), Err(OpenError::Foreign { .. })));
}
