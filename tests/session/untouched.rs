//! Reading changes nothing: not the file, not what a crash has left beside it, and no lock is in
//! anybody's way. What is put right for writing is kept first.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use hotwash::session::file::{OpenError, Remark, SessionContent, SessionFile, export, verify};
use hotwash::session::journal::Journal;

use super::follow::interrupt;
use super::table::{entries, file, setup, steps, told};

/// All files of a folder.
fn all(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    files.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn journal(path: &Path) -> PathBuf {
    path.with_extension("hotwash-journal")
}

/// Reads a file in all ways. Nothing in its folder is another afterwards.
fn read(path: &Path) -> Result<SessionContent, OpenError> {
    let before = all(path.parent().unwrap());
    let content = SessionContent::read(path);
    drop(verify(path));
    drop(export(path, Vec::new()));
    assert_eq!(all(path.parent().unwrap()), before);
    content
}

#[test]
fn a_journal_of_another_file_is_not_rolled_into_a_good_one() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 3);
    let entries = entries(&setup, &steps(&setup), 0, 0);
    let whole = file(folder.path(), &setup, &entries);
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("it.hotwash");
    interrupt(&whole, &path);
    // A backup of an earlier moment takes the place of the file, and the journal stays.
    let backup = tempfile::tempdir().unwrap();
    let earlier = &entries[..entries.len() / 3];
    fs::copy(file(backup.path(), &setup, earlier), &path).unwrap();
    let content = read(&path).unwrap();
    assert_eq!((content.entries.as_slice(), content.damage()), (earlier, None));
    let other = Remark::OtherJournal { journal: fs::canonicalize(journal(&path)).unwrap() };
    assert_eq!(content.remarks, [other]);
    assert!(verify(&path).is_ok());
    let before = all(place.path());
    let opened = SessionFile::open(&path).unwrap();
    assert_eq!((opened.entries.as_slice(), opened.file.read_only()), (earlier, None));
    let [Remark::Recovered { copy }] = opened.remarks.as_slice() else {
        panic!("{:?}", opened.remarks);
    };
    assert_eq!(fs::read(copy).unwrap(), before[&path]);
    let kept = PathBuf::from(format!("{}-journal", copy.display()));
    assert_eq!(fs::read(kept).unwrap(), before[&journal(&path)]);
    assert!(!journal(&path).exists());
}

#[test]
fn what_was_not_finished_is_left_out_and_put_right_only_for_writing() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 3);
    let entries = entries(&setup, &steps(&setup), 0, 0);
    let (first, last) = entries.split_at(entries.len() - 1);
    let whole = file(folder.path(), &setup, first);
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("it.hotwash");
    interrupt(&whole, &path);
    let before = all(place.path());
    let content = read(&path).unwrap();
    assert_eq!((content.entries.as_slice(), content.damage()), (first, None));
    assert!(matches!(content.remarks.as_slice(), [Remark::Unfinished { .. }]));
    for turn in 0..2 {
        for (path, bytes) in &before {
            fs::write(path, bytes).unwrap();
        }
        let mut opened = SessionFile::open(&path).unwrap();
        let [Remark::Recovered { copy }] = opened.remarks.as_slice() else {
            panic!("{:?}", opened.remarks);
        };
        assert_eq!(copy.to_string_lossy().ends_with("-2"), turn == 1, "{}", copy.display());
        assert_eq!(fs::read(copy).unwrap(), before[&path]);
        opened.file.write(last).unwrap();
        drop(opened);
        assert_eq!(read(&path).unwrap().entries, entries);
    }
}

/// A journal may name another file, which SQLite deletes when it has played the journal back.
#[test]
fn a_journal_that_names_other_files_is_not_played_back() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 3);
    let entries = entries(&setup, &steps(&setup), 0, 0);
    let whole = file(folder.path(), &setup, &entries);
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("it.hotwash");
    interrupt(&whole, &path);
    fs::copy(&whole, &path).unwrap();
    let victim = place.path().join("precious");
    fs::write(&victim, "precious").unwrap();
    let name = victim.to_str().unwrap().as_bytes();
    let mut bytes = fs::read(journal(&path)).unwrap();
    let magic = bytes[..8].to_vec();
    let sum = name.iter().fold(0_u32, |sum, byte| sum.wrapping_add(u32::from(*byte)));
    bytes.extend((fs::metadata(&path).unwrap().len() as u32 / 4096).to_be_bytes());
    bytes.extend(name);
    bytes.extend((name.len() as u32).to_be_bytes());
    bytes.extend(sum.to_be_bytes());
    bytes.extend(magic);
    fs::write(journal(&path), bytes).unwrap();
    assert_eq!(read(&path).unwrap().entries, entries);
    assert_eq!(SessionFile::open(&path).unwrap().entries, entries);
    assert_eq!(fs::read(&victim).unwrap(), b"precious");
}

#[test]
fn one_whose_making_was_interrupted_is_told_from_others_and_may_be_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 3);
    let path = folder.path().join("it.hotwash");
    fs::write(&path, "").unwrap();
    assert!(matches!(read(&path), Err(OpenError::Unfinished { journal: None, .. })));
    fs::write(journal(&path), "what SQLite has left").unwrap();
    let error = read(&path).unwrap_err();
    assert!(matches!(error, OpenError::Unfinished { journal: Some(_), .. }));
    assert!(told(&error).contains("it.hotwash-journal"), "{error}");
    let refused = SessionFile::create(&path, &setup, 0).unwrap_err();
    assert!(matches!(refused, OpenError::Exists(_)), "{refused}");
    fs::remove_file(journal(&path)).unwrap();
    // What is left of one that was never made holds nothing.
    drop(SessionFile::create(&path, &setup, 0).unwrap());
    assert!(read(&path).unwrap().entries.is_empty());
}

/// A name that SQLite would read as the address of something else.
#[test]
fn a_name_is_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 3);
    let entries = entries(&setup, &steps(&setup), 0, 0);
    let names = ["file:x.hotwash", "file:y?mode=memory", "a b%20?#é.hotwash", ":memory:"];
    for name in names {
        let path = folder.path().join(name);
        let mut file = SessionFile::create(&path, &setup, 0).unwrap();
        file.write(&entries).unwrap();
        drop(file);
        assert!(fs::metadata(&path).unwrap().len() != 0, "{name}");
        assert_eq!(read(&path).unwrap().entries, entries, "{name}");
        assert_eq!(SessionFile::open(&path).unwrap().file.read_only(), None, "{name}");
    }
}
