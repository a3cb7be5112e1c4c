//! Session files whose rows were changed by somebody who knows the format: links, numbers and
//! hashes are right, and what they say need not make sense.

use std::path::Path;

use hotwash::session::file::APPLICATION;
use mutatis::Session;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::Value;

use super::campaign::Target;
use super::{exercise, rows};

pub struct SessionRows;

impl Target for SessionRows {
    const NAME: &'static str = "session_rows";
    const SHARE: u64 = 5;

    fn seeds(&self) -> Vec<Vec<u8>> {
        exercise::exported()
    }

    fn mutate(&self, input: &[u8], other: &[u8], session: &mut Session) -> Vec<u8> {
        rows::mutated(input, other, session)
    }

    fn execute(&self, input: &[u8]) -> String {
        let Some(rows) = rows::read(input) else { return "no rows".to_owned() };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.hotwash");
        write(&path, &rows).unwrap();
        let answer = exercise::examined(&path);
        exercise::prove(&path);
        answer
    }
}

/// Writes rows to a session file, whatever they say; those that no table takes are left out.
fn write(path: &Path, rows: &[Value]) -> rusqlite::Result<()> {
    let format = rows.iter().find(|row| row["name"] == "format");
    let format = format.and_then(|row| row["value"].as_str()?.parse::<i64>().ok()).unwrap_or(4);
    // A file that has rows of the tables of a later format is marked with that.
    let third = include_str!("../../src/session/file/schema_3.sql");
    let fourth = include_str!("../../src/session/file/schema_4.sql");
    let has_rows_of = |added: &str| {
        rows.iter().any(|row| {
            let table = row["table"].as_str().unwrap_or("?");
            added.contains(&format!("CREATE TABLE {table} ("))
        })
    };
    let format = match format {
        2 | 3 if has_rows_of(fourth) => 4,
        2 if has_rows_of(third) => 3,
        format => format,
    };
    let second = include_str!("../../src/session/file/schema_2.sql");
    let tables = match format {
        1 => include_str!("../../src/session/file/schema_1.sql").to_owned(),
        2 => second.to_owned(),
        3 => [second, third].concat(),
        _ => [second, third, fourth].concat(),
    };
    let mut connection = Connection::open(path)?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    let writing = connection.transaction()?;
    writing.pragma_update(None, "application_id", APPLICATION)?;
    writing.pragma_update(None, "user_version", format)?;
    writing.execute_batch(&tables)?;
    for row in rows {
        let Some(columns) = row.as_object() else { continue };
        let columns = columns.iter().filter(|(name, _)| *name != "table");
        let (names, values): (Vec<&str>, Vec<Sql>) =
            columns.map(|(name, value)| (name.as_str(), sql(value))).unzip();
        let table = row["table"].as_str().unwrap_or_default();
        let quoted = |name: &str| format!("\"{}\"", name.replace('"', ""));
        let names: Vec<String> = names.into_iter().map(quoted).collect();
        let places = vec!["?"; names.len()].join(", ");
        let statement =
            format!("INSERT INTO {} ({}) VALUES ({places})", quoted(table), names.join(", "));
        if let Ok(mut statement) = writing.prepare(&statement) {
            drop(statement.execute(params_from_iter(values)));
        }
    }
    writing.commit()
}

fn sql(value: &Value) -> Sql {
    match value {
        Value::String(text) => Sql::Text(text.clone()),
        other => other.as_i64().map_or(Sql::Null, Sql::Integer),
    }
}
