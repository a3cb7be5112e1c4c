//! A byte of a text of the scenario costs that text, and nothing if the exercise is not told in it.

use std::fs;
use std::path::{Path, PathBuf};

use hotwash::session::file::{
    Damage, ImportError, ReadOnly, Remark, SessionContent, SessionFile, Unverified, export, import,
    verify,
};
use rusqlite::Connection;

use super::table::{everything, file, setup};

const FRENCH: &str = "packs/first-steps/fr.ftl";
const ENGLISH: &str = "packs/first-steps/en.ftl";

fn recorded(folder: &Path) -> PathBuf {
    let setup = setup("first-steps", 2);
    file(folder, &setup, &everything(&setup))
}

/// Flips a bit in the middle of a text, in the bytes of the file.
fn flip(path: &Path, text: &str, bit: u8) {
    let sql = "SELECT substr(text, length(text) / 2, 40) FROM sources WHERE path = ?";
    let part: String =
        Connection::open(path).unwrap().query_row(sql, [text], |row| row.get(0)).unwrap();
    let mut bytes = fs::read(path).unwrap();
    let mut places = bytes.windows(part.len()).enumerate();
    let at = places.find(|(_, it)| *it == part.as_bytes()).unwrap().0;
    bytes[at + part.len() / 2] ^= bit;
    fs::write(path, bytes).unwrap();
}

#[test]
fn another_language_harms_nothing_and_is_named() {
    for bit in [1, 0x80] {
        let folder = tempfile::tempdir().unwrap();
        let path = recorded(folder.path());
        let before = SessionContent::read(&path).unwrap();
        flip(&path, FRENCH, bit);
        let verified = verify(&path).unwrap();
        let left_out = [Remark::TextsLeftOut(vec![FRENCH.to_owned()])];
        assert_eq!(verified.remarks, left_out);
        let content = SessionContent::read(&path).unwrap();
        assert_eq!(content.entries, before.entries);
        assert!(!content.setup.source_texts.texts.contains_key(FRENCH));
        let opened = SessionFile::open(&path).unwrap();
        assert_eq!((opened.file.read_only(), opened.remarks.as_slice()), (None, &left_out[..]));
        drop(opened);
        let mut lines = Vec::new();
        let exported = export(&path, &mut lines);
        assert!(matches!(exported, Err(ImportError::LeftOut(_))), "{exported:?}");
        let lines = String::from_utf8(lines).unwrap();
        assert!(!lines.contains(FRENCH) && lines.contains(ENGLISH));
    }
}

#[test]
fn a_text_that_is_needed_is_named_and_what_was_recorded_can_be_read() {
    for bit in [1, 0x80] {
        let folder = tempfile::tempdir().unwrap();
        let path = recorded(folder.path());
        let before = SessionContent::read(&path).unwrap().entries;
        flip(&path, ENGLISH, bit);
        let named = Damage::Texts(vec![ENGLISH.to_owned()]);
        match verify(&path) {
            Err(Unverified::Unsound { why: ReadOnly::Damaged(damage), .. }) => {
                assert_eq!(damage, named);
            }
            Err(Unverified::Open(error)) => assert!(error.to_string().contains(ENGLISH), "{error}"),
            other => panic!("{other:?}"),
        }
        if bit == 1 {
            let content = SessionContent::read(&path).unwrap();
            assert_eq!(
                (content.entries, content.read_only),
                (before, Some(ReadOnly::Damaged(named)))
            );
        }
        let mut lines = Vec::new();
        assert!(matches!(export(&path, &mut lines), Err(ImportError::Unsound(_))));
        let lines = String::from_utf8(lines).unwrap();
        assert!(!lines.contains(ENGLISH) && lines.contains(FRENCH));
    }
}

#[test]
fn a_hash_that_is_damaged_is_not_the_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = recorded(folder.path());
    let sql = "UPDATE sources SET hash = 'x' || substr(hash, 2) WHERE path = ?";
    Connection::open(&path).unwrap().execute(sql, [ENGLISH]).unwrap();
    verify(&path).unwrap();
    let mut lines = Vec::new();
    export(&path, &mut lines).unwrap();
    let again = folder.path().join("again.hotwash");
    import(lines.as_slice(), &again).unwrap();
    verify(&again).unwrap();
}

#[test]
fn texts_that_were_taken_away_or_exchanged_are_damage() {
    let folder = tempfile::tempdir().unwrap();
    let path = recorded(folder.path());
    let bytes = fs::read(&path).unwrap();
    let changes = [
        "DELETE FROM sources WHERE path LIKE '%fr.ftl'",
        "UPDATE sources SET path = 'packs/first-steps/de.ftl' WHERE path LIKE '%first-steps/fr.ftl'",
        "INSERT INTO sources VALUES ('more.ron', '()', 'x')",
    ];
    for sql in changes {
        fs::write(&path, &bytes).unwrap();
        Connection::open(&path).unwrap().execute(sql, []).unwrap();
        let content = SessionContent::read(&path).unwrap();
        assert_eq!(content.damage(), Some(&Damage::Sources), "{sql}");
        assert!(!content.entries.is_empty());
    }
}
