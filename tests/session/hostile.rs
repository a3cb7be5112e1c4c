//! Files that somebody has made to do harm: they are read within limits or refused by the name of
//! the limit, and nothing in them is run.

use std::fs;
use std::path::Path;

use hotwash::session::file::{
    Damage, FileLimit, FollowError, FollowedFile, ImportError, OpenError, SessionContent,
    SessionFile, Unverified, export, import, verify,
};
use rusqlite::Connection;
use serde_json::Value;

use super::json_lines::{exported, relinked, text_of};
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
        assert_refused(&path, limit);
    }
    fs::File::create(&path).unwrap().set_len(FileLimit::FileBytes.most() + 1).unwrap();
    assert_refused(&path, FileLimit::FileBytes);
}

/// Every way of reading a file refuses it by the name of the limit.
fn assert_refused(path: &Path, limit: FileLimit) {
    let followed = FollowedFile::open(path).and_then(|mut file| file.look());
    let refusals = [
        ("read", SessionContent::read(path).err()),
        ("open", SessionFile::open(path).err()),
        (
            "verify",
            verify(path).err().and_then(|error| match error {
                Unverified::Open(error) => Some(error),
                _ => None,
            }),
        ),
        ("export", export(path, std::io::sink()).err().and_then(imported)),
        (
            "follow",
            followed.err().and_then(|error| match error {
                FollowError::Open(error) => Some(error),
                FollowError::Unsound { .. } | FollowError::Unplayable { .. } => None,
            }),
        ),
    ];
    for (way, refused) in refusals {
        let Some(OpenError::TooLarge { limit: found, .. }) = refused else {
            panic!("{limit:?}: {way}: {refused:?}");
        };
        assert_eq!(found, limit, "{way}");
    }
}

fn imported(error: ImportError) -> Option<OpenError> {
    match error {
        ImportError::Open(error) => Some(error),
        _ => None,
    }
}

/// Lines of an export with rows of one table more, numbered and linked.
fn with_rows(text: &str, row: &Value, rows: u64, change: impl Fn(&mut Value, u64)) -> Vec<u8> {
    let mut lines: Vec<Value> = text.lines().map(|line| line.parse().unwrap()).collect();
    let mut end = lines.pop().unwrap();
    let first = lines.iter().filter_map(|line| line["seq"].as_u64()).max().unwrap_or_default() + 1;
    let is_source = |line: &Value| line["table"] == "sources";
    let at =
        if is_source(row) { lines.iter().rposition(is_source).unwrap() + 1 } else { lines.len() };
    let added = (0..rows).map(|number| {
        let mut row = row.clone();
        if row["seq"].is_number() {
            row["seq"] = (first + number).into();
        }
        change(&mut row, number);
        row
    });
    lines.splice(at..at, added);
    end["seq"] = (first + rows - 1).into();
    lines.push(end);
    text_of(&lines).into_bytes()
}

#[test]
fn lines_beyond_a_limit_are_refused_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let text = exported(&file(folder.path(), &setup, &everything(&setup)));
    let of_table = |table: &str| -> Value {
        let mut lines = text.lines().rev().map(|line| line.parse::<Value>().unwrap());
        lines.find(|line| line["table"] == table).unwrap()
    };
    let (fork, note, source) = (of_table("lines"), of_table("notes"), of_table("sources"));
    let named = |row: &mut Value, number: u64| {
        row["path"] = format!("x/{number:04}").into();
        row["text"] = "".into();
    };
    let long = |bytes: u64| "x".repeat(bytes as usize);
    let cases = [
        (FileLimit::Branches, with_rows(&text, &fork, FileLimit::Branches.most(), |_, _| {})),
        (FileLimit::Notes, with_rows(&text, &note, FileLimit::Notes.most(), |_, _| {})),
        (FileLimit::Texts, with_rows(&text, &source, FileLimit::Texts.most(), named)),
        (
            FileLimit::TextBytes,
            with_rows(&text, &source, 5, |row, number| {
                named(row, number);
                row["text"] = long(FileLimit::TextBytes.most() / 4).into();
            }),
        ),
    ];
    let long_note = with_rows(&text, &note, 1, |row, _| {
        row["body"] = long(FileLimit::ValueBytes.most() + (1 << 20)).into();
    });
    let long_note = relinked(std::str::from_utf8(&long_note).unwrap()).into_bytes();
    for (limit, lines) in cases.into_iter().chain([(FileLimit::ValueBytes, long_note)]) {
        let path = folder.path().join("imported.hotwash");
        let error = import(lines.as_slice(), &path).unwrap_err();
        let Some(OpenError::TooLarge { limit: found, .. }) = imported(error) else {
            panic!("{limit:?} is not refused by its name");
        };
        assert_eq!(found, limit);
        assert!(!path.exists(), "no file is left behind");
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
    for word in ["author TEXT", "CREATE TABLE notes", "chain    TEXT", "WITHOUT", "objective TEXT"]
    {
        // The last one: what stood on the first page before it was full is still there.
        let at = bytes.windows(word.len()).rposition(|it| it == word.as_bytes()).unwrap();
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
