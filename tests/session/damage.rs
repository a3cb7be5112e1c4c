//! A byte that changes anywhere is found, or changes nothing that was recorded.

use std::fs;
use std::path::Path;

use hotwash::session::file::{Damage, ReadOnly, SessionFile, Unverified, verify};
use hotwash::session::journal::Entry;
use rusqlite::Connection;

use super::table::{entries, everything, file, setup, steps};

fn change(path: &Path, sql: &str) -> usize {
    Connection::open(path).unwrap().execute(sql, []).unwrap()
}

/// The damage that verifying finds.
fn damage(path: &Path) -> Damage {
    match verify(path) {
        Err(Unverified::Unsound { why: ReadOnly::Damaged(damage), .. }) => damage,
        other => panic!("not found: {other:?}"),
    }
}

#[test]
fn a_changed_value_in_any_column_is_found_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries);
    let bytes = fs::read(&path).unwrap();
    let connection = Connection::open(&path).unwrap();
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE sql LIKE '%seq%' AND name <> 'head'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(10 < tables.len(), "{tables:?}");
    let mut changed = Vec::new();
    for table in tables {
        let list = |sql: String| -> Vec<String> {
            let mut statement = connection.prepare(&sql).unwrap();
            let rows = statement.query_map([], |row| row.get(0)).unwrap();
            rows.map(Result::unwrap).collect()
        };
        let seqs = list(format!("SELECT CAST(seq AS TEXT) FROM {table} ORDER BY random() LIMIT 3"));
        assert!(!seqs.is_empty(), "{table}");
        let columns =
            list(format!("SELECT name FROM pragma_table_info('{table}') WHERE name <> 'seq'"));
        for seq in &seqs {
            for column in &columns {
                let of_column =
                    format!("FROM pragma_table_info('{table}') WHERE name = '{column}'");
                // A value of another kind would not get in.
                let given =
                    format!("CASE (SELECT type {of_column}) WHEN 'INTEGER' THEN 7 ELSE 'x' END");
                let value = format!(
                    "CASE typeof({column}) WHEN 'integer' THEN {column} - 1 \
                     WHEN 'null' THEN {given} ELSE 'x' || substr({column}, 2) END"
                );
                let sql = format!("UPDATE {table} SET {column} = {value} WHERE seq = {seq}");
                changed.push((seq.parse::<i64>().unwrap(), sql));
            }
            changed.push((seq.parse().unwrap(), format!("DELETE FROM {table} WHERE seq = {seq}")));
        }
    }
    drop(connection);
    for (seq, sql) in changed {
        fs::write(&path, &bytes).unwrap();
        assert_eq!(change(&path, &sql), 1, "{sql}");
        match damage(&path) {
            Damage::Link { seq: found, what } => {
                assert_eq!(found, seq, "{sql}: {what:?}");
                let opened = SessionFile::open(&path).unwrap();
                assert_eq!(opened.entries, entries[..seq as usize - 1], "{sql}");
            }
            Damage::Short { found, recorded } => {
                assert!(sql.starts_with("DELETE") && seq == recorded, "{sql}");
                assert_eq!(found, recorded - 1);
            }
            other => panic!("{sql}: {other}"),
        }
    }
}

#[test]
fn a_changed_seed_head_or_scenario_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let path = file(folder.path(), &setup, &everything(&setup));
    let bytes = fs::read(&path).unwrap();
    let statements = [
        "UPDATE meta SET value = '3' WHERE name = 'seed'",
        "UPDATE meta SET value = 'x' WHERE name = 'program'",
        "UPDATE head SET chain = 'x' || substr(chain, 2)",
        "UPDATE head SET seq = seq + 1",
        "UPDATE sources SET text = text || ' ' WHERE path = 'parameters.ron'",
        "DELETE FROM sources WHERE path = 'countries/en.ftl'",
        "DELETE FROM steps",
        "DELETE FROM head",
        "ALTER TABLE steps ADD COLUMN more TEXT",
        "DROP TABLE notes",
        "CREATE TABLE more (seq INTEGER)",
        "CREATE TRIGGER more AFTER INSERT ON steps BEGIN DELETE FROM notes; END",
    ];
    for sql in statements {
        fs::write(&path, &bytes).unwrap();
        change(&path, sql);
        assert!(verify(&path).is_err(), "{sql}");
    }
    fs::write(&path, &bytes).unwrap();
    verify(&path).unwrap();
}

/// All that can be told of a file.
fn told(path: &Path) -> (Vec<Entry>, String) {
    let opened = SessionFile::open(path).unwrap();
    (opened.entries, format!("{:?} {}", opened.setup, opened.created))
}

#[test]
fn a_flipped_byte_anywhere_in_the_file_is_found_or_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let entries = entries(&setup, &steps(&setup), 0, 0);
    let path = file(folder.path(), &setup, &entries);
    let bytes = fs::read(&path).unwrap();
    let all = told(&path);
    let (mut found, mut harmless) = (0, 0);
    // A stride without a common divisor with the size of a page; the first page closely.
    for at in (0..200).step_by(3).chain((200..bytes.len()).step_by(1_009)) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << (at % 8);
        fs::write(&path, &flipped).unwrap();
        match verify(&path) {
            Err(error) => {
                assert!(!error.to_string().is_empty());
                found += 1;
            }
            Ok(verified) if verified.remarks.is_empty() => {
                assert_eq!(told(&path), all, "byte {at}");
                harmless += 1;
            }
            // It is in a text that the exercise can do without, and that is said.
            Ok(_) => {
                assert_eq!(told(&path).0, all.0, "byte {at}");
                found += 1;
            }
        }
    }
    assert!(harmless < found, "{found} found, {harmless} harmless");
}

#[test]
fn what_is_readable_of_a_file_that_was_cut_short_is_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("count-night", 2);
    let entries = everything(&setup);
    let path = file(folder.path(), &setup, &entries);
    let bytes = fs::read(&path).unwrap();
    let mut given_back = 0;
    // Which table has its first rows where in the file is up to SQLite: a page may cost little.
    let parts = (1..20).map(|part| bytes.len() * part / 20);
    let pages = (1..8).map(|pages| bytes.len() - 4096 * pages);
    for length in parts.chain(pages) {
        let cut = &bytes[..length];
        fs::write(&path, cut).unwrap();
        assert!(verify(&path).is_err());
        if let Ok(opened) = SessionFile::open(&path) {
            assert!(matches!(opened.file.read_only(), Some(ReadOnly::Damaged(_))));
            assert_eq!(opened.entries, entries[..opened.entries.len()]);
            given_back = given_back.max(opened.entries.len());
        }
        assert_eq!(fs::read(&path).unwrap(), cut, "nothing is written");
    }
    assert!(100 < given_back, "{given_back} of {}", entries.len());
}
