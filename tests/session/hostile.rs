//! Files that somebody has made to do harm: they are read within limits or refused by the name of
//! the limit, and nothing in them is run.

use std::fs;
use std::path::Path;

use hotwash::session::file::{
    Damage, FileLimit, ImportError, OpenError, SessionContent, SessionFile, export, verify,
};
use rusqlite::Connection;

use super::table::{everything, file, setup};

fn change(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

const ENDLESS: &str = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)";

#[test]
fn what_is_no_plain_table_is_never_selected_from() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries);
    let bytes = fs::read(&path).unwrap();
    let view = "i AS seq, 0 AS line, 0 AS minute, 0 AS after, 'x' AS author, 'x' AS body, \
                0 AS bookmark, 0 AS wall, '' AS chain";
    let changes = [
        format!("DROP TABLE notes; CREATE VIEW notes AS {ENDLESS} SELECT {view} FROM n"),
        "DROP TABLE head; CREATE VIEW head AS SELECT zeroblob(900000000) AS seq, '' AS chain"
            .to_owned(),
        format!(
            "DROP TABLE meta; CREATE VIEW meta AS {ENDLESS} SELECT i AS name, i AS value FROM n"
        ),
        "DROP TABLE notes; CREATE VIRTUAL TABLE notes USING fts5(seq, line, body)".to_owned(),
        "ALTER TABLE notes ADD COLUMN more TEXT AS (hex(zeroblob(1000000))) VIRTUAL".to_owned(),
        "CREATE TRIGGER more AFTER INSERT ON steps BEGIN DELETE FROM notes; END".to_owned(),
        "CREATE INDEX more ON notes (hex(zeroblob(1000)))".to_owned(),
        "ALTER TABLE steps RENAME COLUMN wall TO wal".to_owned(),
    ];
    for sql in changes {
        fs::write(&path, &bytes).unwrap();
        change(&path, &sql);
        let changed = fs::read(&path).unwrap();
        assert!(verify(&path).is_err(), "{sql}");
        match SessionContent::read(&path) {
            Ok(content) => {
                let damage = content.damage();
                let is_named = matches!(damage, Some(Damage::Tables | Damage::Database(_)));
                assert!(is_named, "{sql}: {damage:?}");
                assert_eq!(content.entries, entries[..content.entries.len()], "{sql}");
                assert!(10 < content.entries.len(), "{sql}");
                let opened = SessionFile::open(&path).unwrap();
                assert!(opened.file.read_only().is_some(), "{sql}");
            }
            Err(error) => {
                assert!(sql.contains("meta"), "{sql}: {error}");
                assert!(matches!(error, OpenError::Damaged { .. }), "{error}");
            }
        }
        let exported = export(&path, &mut Vec::new());
        let is_told = matches!(exported, Err(ImportError::Unsound(_) | ImportError::Open(_)));
        assert!(is_told, "{sql}: {exported:?}");
        assert_eq!(fs::read(&path).unwrap(), changed, "{sql}");
    }
}

#[test]
fn what_is_beyond_a_limit_is_refused_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let path = file(folder.path(), &setup, &everything(&setup));
    let bytes = fs::read(&path).unwrap();
    let count = |most: u32| {
        format!(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n \
                                     LIMIT {most})"
        )
    };
    let cases = [
        (
            FileLimit::Branches,
            format!(
                "{} INSERT INTO lines SELECT 100000 + i, i + 1, i, 1, 0, 'x' FROM n",
                count(100_000)
            ),
        ),
        (
            FileLimit::Texts,
            format!("{} INSERT INTO sources SELECT 'x/' || i, 'y', 'z' FROM n", count(20_000)),
        ),
        (
            FileLimit::TextBytes,
            format!(
                "{} INSERT INTO sources SELECT 'x/' || i, hex(zeroblob(2000000)), 'z' FROM n",
                count(5)
            ),
        ),
        (
            FileLimit::Notes,
            format!(
                "{} INSERT INTO notes SELECT 100000 + i, 0, 0, 0, 'a', 'b', 0, 0, 'x' FROM n",
                count(20_001)
            ),
        ),
        (
            FileLimit::ValueBytes,
            "INSERT INTO notes VALUES (99999, 0, 0, 0, 'a', hex(zeroblob(3000000)), 0, 0, 'x')"
                .to_owned(),
        ),
    ];
    for (limit, sql) in cases {
        fs::write(&path, &bytes).unwrap();
        change(&path, &sql);
        let refusals = [
            SessionContent::read(&path).map(|_| ()).unwrap_err(),
            SessionFile::open(&path).map(|_| ()).unwrap_err(),
        ];
        for refused in refusals {
            let OpenError::TooLarge { limit: found, .. } = refused else {
                panic!("{limit:?}: {refused}");
            };
            assert_eq!(found, limit);
        }
    }
}

#[test]
fn no_file_is_written_that_could_not_be_read_again() {
    use hotwash::session::journal::{Entry, Journal, JournalError};
    use hotwash::session::step::Position;
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let path = file(folder.path(), &setup, &[]);
    let note = Entry::Note {
        branch: 0,
        at: Position::default(),
        author: "a".to_owned(),
        body: "b".to_owned(),
        bookmark: false,
        wall: 0,
    };
    let most = FileLimit::Notes.most() as usize;
    let mut file = SessionFile::open(&path).unwrap().file;
    file.write(&vec![note.clone(); most]).unwrap();
    let refused = file.write(std::slice::from_ref(&note)).unwrap_err();
    assert_eq!(refused, JournalError::TooLarge(FileLimit::Notes.message()));
    drop(file);
    let mut opened = SessionFile::open(&path).unwrap();
    assert_eq!(opened.entries.len(), most);
    assert!(opened.file.write(&[note]).is_err());
}

#[test]
fn a_file_that_was_switched_to_a_write_ahead_log_is_read_from_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries);
    let switched: String = Connection::open(&path)
        .unwrap()
        .query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))
        .unwrap();
    assert_eq!(switched, "wal");
    let before = fs::read(&path).unwrap();
    let content = SessionContent::read(&path).unwrap();
    assert_eq!(content.damage(), Some(&Damage::WriteAhead));
    assert_eq!(content.entries, entries);
    assert!(SessionFile::open(&path).unwrap().file.read_only().is_some());
    assert_eq!(fs::read(&path).unwrap(), before);
    let names = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(names, 1, "nothing was made beside it");
    // What the help says makes it go away.
    change(&path, "PRAGMA journal_mode = DELETE");
    verify(&path).unwrap();
}

#[test]
fn a_bit_that_flips_in_the_head_of_the_database_costs_no_entry() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries);
    let bytes = fs::read(&path).unwrap();
    // The version of the format and whose file it is stand at 60 and at 68.
    let own = |at: usize| (60..64).contains(&at) || (68..72).contains(&at);
    for at in (0..100).filter(|at| !own(*at)) {
        for bit in [at % 7, 7] {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << bit;
            fs::write(&path, &flipped).unwrap();
            let content = SessionContent::read(&path);
            let content = content.unwrap_or_else(|error| panic!("byte {at}, bit {bit}: {error}"));
            assert_eq!(content.entries, entries, "byte {at}, bit {bit}");
            assert_eq!(fs::read(&path).unwrap(), flipped, "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn a_byte_that_is_no_text_in_the_statements_of_its_tables_costs_no_entry() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries);
    let bytes = fs::read(&path).unwrap();
    for word in ["author TEXT", "CREATE TABLE notes", "chain    TEXT", "WITHOUT", "objective"] {
        let at = bytes.windows(word.len()).position(|it| it == word.as_bytes()).unwrap();
        for letter in [0, word.len() / 2, word.len() - 1] {
            let mut flipped = bytes.clone();
            flipped[at + letter] ^= 0x80;
            fs::write(&path, &flipped).unwrap();
            let content = SessionContent::read(&path).unwrap();
            assert!(content.damage().is_some(), "{word} {letter}");
            assert_eq!(content.entries, entries, "{word} {letter}");
            assert!(verify(&path).is_err());
            assert!(SessionFile::open(&path).unwrap().file.read_only().is_some());
        }
    }
}
