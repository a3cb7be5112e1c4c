//! Files that are read while somebody else plays them: readers see all that was acknowledged,
//! writers do not mind, and nobody but the one who plays writes.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use hotwash::session::file::{FollowError, FollowedFile, OpenError, ReadOnly, SessionFile};
use hotwash::session::journal::{Entry, Journal};
use rusqlite::Connection;

use super::other_kernel::of_another_kernel;
use super::table::{everything, file, setup, told};

/// Looks until nothing is in the way.
fn look(watched: &mut FollowedFile) -> bool {
    loop {
        match watched.look() {
            Ok(is_news) => return is_news,
            Err(error) => assert!(error.may_pass(), "{error}"),
        }
    }
}

#[test]
fn a_reader_beside_a_writer_sees_every_acknowledged_entry() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("played.hotwash");
    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    let mut file = SessionFile::create(&path, &setup, 0).unwrap();
    let mut watched = FollowedFile::open(&path).unwrap();
    assert_eq!(watched.setup(), &setup);
    assert!(!watched.look().unwrap() && watched.entries().is_empty());
    let mut written = Vec::new();
    for some in entries.chunks(5) {
        file.write(some).unwrap();
        written.extend_from_slice(some);
        assert!(watched.look().unwrap());
        assert_eq!(watched.entries(), written);
        assert!(!watched.look().unwrap());
    }
    // One who comes late sees the same.
    let mut late = FollowedFile::open(&path).unwrap();
    assert!(late.look().unwrap());
    assert_eq!(late.entries(), entries);
}

#[test]
fn a_writer_is_not_kept_from_writing_by_a_reader_that_never_rests() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("played.hotwash");
    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    let mut file = SessionFile::create(&path, &setup, 0).unwrap();
    let mut watched = FollowedFile::open(&path).unwrap();
    let (is_over, news) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                news.fetch_add(usize::from(look(&mut watched)), Ordering::Relaxed);
            }
            look(&mut watched);
            watched.entries().to_vec()
        });
        for (at, entry) in entries.iter().enumerate() {
            file.write(std::slice::from_ref(entry)).unwrap();
            // How often the reader gets its turn is the computer's business; twice in between.
            while news.load(Ordering::Relaxed) < 2 * (at + 1) / entries.len() {
                thread::yield_now();
            }
        }
        is_over.store(true, Ordering::Relaxed);
        assert_eq!(reader.join().unwrap(), entries);
    });
}

#[test]
fn beside_readers_one_plays_and_after_it_another() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    let (first, last) = entries.split_at(entries.len() - 2);
    let path = file(folder.path(), &setup, first);
    let mut watched = FollowedFile::open(&path).unwrap();
    assert!(watched.look().unwrap());
    let refuse = || {
        let error = SessionFile::open(&path).unwrap_err();
        assert!(matches!(error, OpenError::Elsewhere(_)), "{error}");
    };
    for entry in last {
        let mut opened = SessionFile::open(&path).unwrap();
        refuse();
        opened.file.write(std::slice::from_ref(entry)).unwrap();
        refuse();
        assert!(watched.look().unwrap());
        refuse();
    }
    assert_eq!(watched.entries(), entries);
    assert_eq!(SessionFile::open(&path).unwrap().entries, entries);
}

/// Leaves a file as a program leaves it that is killed in the midst of a commit.
pub fn interrupt(path: &Path, to: &Path) {
    let journal = |path: &Path| path.with_extension("hotwash-journal");
    let connection = Connection::open(path).unwrap();
    // With no room in memory, changes go to the file before they are committed.
    connection.pragma_update(None, "cache_size", 1).unwrap();
    connection
        .execute_batch(
            "BEGIN; UPDATE sources SET text = text || ' '; UPDATE events SET name = name || ' '",
        )
        .unwrap();
    fs::copy(path, to).unwrap();
    fs::copy(journal(path), journal(to)).unwrap();
}

#[test]
fn what_a_crash_has_left_is_put_right_by_who_goes_on_and_not_by_a_reader() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    let whole = file(folder.path(), &setup, &entries);
    let path = folder.path().join("interrupted.hotwash");
    interrupt(&whole, &path);
    let before = fs::read(&path).unwrap();
    assert_ne!(before, fs::read(&whole).unwrap());
    let error = FollowedFile::open(&path).unwrap_err();
    assert!(matches!(error, FollowError::Open(OpenError::Interrupted { .. })), "{error}");
    assert!(error.may_pass() && told(&error).contains("\nKeep the two together"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(SessionFile::open(&path).unwrap().entries, entries);
    let mut watched = FollowedFile::open(&path).unwrap();
    assert!(watched.look().unwrap());
    assert_eq!(watched.entries(), entries);
}

#[test]
fn what_is_wrong_with_a_file_is_said_once() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let path = file(folder.path(), &setup, &everything(&setup));
    let mut watched = FollowedFile::open(&path).unwrap();
    Connection::open(&path).unwrap().execute("UPDATE steps SET wall = 0", []).unwrap();
    let error = watched.look().unwrap_err();
    let is_damaged = matches!(&error, FollowError::Unsound { why: ReadOnly::Damaged(_), .. });
    assert!(is_damaged && told(&error).contains("was changed"), "{error}");
    assert!(!watched.look().unwrap());
    fs::remove_file(&path).unwrap();
    let path = file(folder.path(), &setup, &everything(&setup));
    of_another_kernel(&path);
    let error = told(&FollowedFile::open(&path).unwrap_err());
    assert!(error.contains("Use Hotwash") && error.contains("exercise.hotwash"), "{error}");
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 5").unwrap();
    let error = FollowedFile::open(&path).unwrap_err();
    assert!(matches!(error, FollowError::Open(OpenError::Newer { .. })), "{error}");
    let error = FollowedFile::open(&folder.path().join("none.hotwash")).unwrap_err();
    assert!(matches!(error, FollowError::Open(OpenError::Missing(_))), "{error}");
}

/// Rows are only added, so a reader that has seen some never sees them again in another way.
#[test]
fn a_reader_notices_an_undo_as_something_added() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    let fork = entries.iter().position(|entry| matches!(entry, Entry::Fork { .. })).unwrap();
    let path = file(folder.path(), &setup, &entries[..fork]);
    let mut watched = FollowedFile::open(&path).unwrap();
    assert!(watched.look().unwrap());
    SessionFile::open(&path).unwrap().file.write(&entries[fork..]).unwrap();
    assert!(watched.look().unwrap());
    assert_eq!(watched.entries(), entries);
}
