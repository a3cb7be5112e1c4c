//! A file that is moved or deleted while it is open: it is said where it has to be, and the
//! exercise goes on there, or in another file.

use std::fs;
use std::path::Path;

use hotwash::session::file::{OpenError, SessionContent, SessionFile, export};
use hotwash::session::journal::{Entry, Journal, JournalError};

use super::table::{everything, file, setup, told};

fn moved(file: &mut SessionFile, entries: &[Entry]) -> (String, bool) {
    let error = file.write(entries).unwrap_err();
    let text = told(&error);
    let JournalError::Moved { path, is_replaced } = error else { panic!("{text}") };
    assert!(text.contains(&path.display().to_string()), "{text}");
    (path.display().to_string(), is_replaced)
}

fn exported(path: &Path) -> Vec<u8> {
    let mut lines = Vec::new();
    export(path, &mut lines).unwrap();
    lines
}

#[test]
fn a_file_that_was_moved_is_named_and_goes_on_when_it_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &[]);
    let real = fs::canonicalize(&path).unwrap().display().to_string();
    let mut open = SessionFile::open(&path).unwrap().file;
    open.write(&entries[..5]).unwrap();
    let elsewhere = folder.path().join("elsewhere.hotwash");
    fs::rename(&path, &elsewhere).unwrap();
    for _ in 0..2 {
        assert_eq!(moved(&mut open, &entries[5..9]), (real.clone(), false));
    }
    // Another file lies there.
    fs::write(&path, "another").unwrap();
    assert_eq!(moved(&mut open, &entries[5..9]), (real.clone(), true));
    assert_eq!(fs::read(&path).unwrap(), b"another");
    fs::remove_file(&path).unwrap();
    fs::rename(&elsewhere, &path).unwrap();
    open.write(&entries[5..9]).unwrap();
    // The folder itself gets another name.
    let place = folder.path().with_extension("moved");
    fs::rename(folder.path(), &place).unwrap();
    assert_eq!(moved(&mut open, &entries[9..]), (real, false));
    fs::rename(&place, folder.path()).unwrap();
    open.write(&entries[9..]).unwrap();
    drop(open);
    assert_eq!(SessionContent::read(&path).unwrap().entries, entries);
}

/// What lies there may be played by another program, which is in the midst of a commit.
#[test]
fn a_journal_of_what_lies_there_now_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries[..5]);
    let mut open = SessionFile::open(&path).unwrap().file;
    fs::rename(&path, folder.path().join("elsewhere.hotwash")).unwrap();
    let other = tempfile::tempdir().unwrap();
    let whole = file(other.path(), &setup, &entries);
    super::follow::interrupt(&whole, &path);
    let journal = path.with_extension("hotwash-journal");
    let before = (fs::read(&path).unwrap(), fs::read(&journal).unwrap());
    for _ in 0..2 {
        assert!(moved(&mut open, &entries[5..9]).1);
    }
    assert_eq!((fs::read(&path).unwrap(), fs::read(&journal).unwrap()), before);
}

#[test]
fn a_file_that_was_deleted_is_saved_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 1);
    let entries = everything(&setup);
    let whole = file(folder.path(), &setup, &entries);
    let expected = exported(&whole);
    let place = tempfile::tempdir().unwrap();
    let path = file(place.path(), &setup, &entries[..5]);
    let mut open = SessionFile::open(&path).unwrap().file;
    open.write(&entries[5..9]).unwrap();
    fs::remove_file(&path).unwrap();
    assert!(!moved(&mut open, &entries[9..]).1);
    // What is there is never overwritten, and where nothing can be made, it stays as it was.
    let error = open.save_as(&whole).unwrap_err();
    assert!(matches!(error, OpenError::Exists(_)), "{error}");
    let error = open.save_as(&place.path().join("none/it.hotwash")).unwrap_err();
    assert!(matches!(error, OpenError::Unreadable { .. }), "{error}");
    assert!(!moved(&mut open, &entries[9..]).1);
    let new = place.path().join("new.hotwash");
    open.save_as(&new).unwrap();
    assert!(matches!(SessionFile::open(&new), Err(OpenError::Elsewhere(_))));
    open.write(&entries[9..20]).unwrap();
    // The name of the old one is free, and may be taken again.
    open.save_as(&path).unwrap();
    assert_eq!(SessionFile::open(&new).unwrap().entries, entries[..20]);
    open.write(&entries[20..]).unwrap();
    drop(open);
    assert_eq!(exported(&path), expected);
}
