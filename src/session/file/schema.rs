//! The tables of each version of the format, as SQLite spells them. Nothing is ever selected from
//! that is not one of them: no view, no virtual table, no table with other columns.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// The version of the format that this program writes, and the newest that it reads.
pub const FORMAT: i64 = 4;
/// The oldest version of the format that is read.
pub const OLDEST: i64 = 1;

/// From here on, the reason of an intervention has a column of its own.
const WITH_REASONS: i64 = 2;

const SCHEMA_1: &str = include_str!("schema_1.sql");
const SCHEMA_2: &str = include_str!("schema_2.sql");
const SCHEMA_3: &str = concat!(include_str!("schema_2.sql"), include_str!("schema_3.sql"));
const SCHEMA_4: &str = concat!(
    include_str!("schema_2.sql"),
    include_str!("schema_3.sql"),
    include_str!("schema_4.sql")
);
/// What each version from [`GROWS`] on has more than the one before it: tables, and nothing else.
const ADDED: [(i64, &str); 2] =
    [(3, include_str!("schema_3.sql")), (4, include_str!("schema_4.sql"))];
/// The oldest version to which the tables of those after it can be added.
const GROWS: i64 = 2;

/// The tables that grow with play. Whatever else grows holds what people write as they please.
const PLAYED: [&str; 7] =
    ["steps", "lines", "activations", "refusals", "control", "pace", "events"];

/// One table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The statement that makes it, as it is kept in the file.
    pub sql: &'static str,
    /// Which it is in the order in which tables are made, from 0.
    pub at: usize,
}

/// The statements that make all tables of a version.
pub const fn schema(format: i64) -> &'static str {
    match format {
        1 => SCHEMA_1,
        2 => SCHEMA_2,
        3 => SCHEMA_3,
        _ => SCHEMA_4,
    }
}

/// Whether the reason of an intervention has a column of its own.
pub const fn has_reasons(format: i64) -> bool {
    WITH_REASONS <= format
}

/// The versions that a file of one may grow to, that one first.
fn grown(format: i64) -> impl DoubleEndedIterator<Item = i64> {
    let newest = if GROWS <= format { FORMAT } else { format };
    format..=newest
}

/// Whether a file that began in a version may be marked as one of another: tables were added to it.
pub fn may_be_marked(began: i64, marked: i64) -> bool {
    began == marked || grown(began).any(|format| format == marked)
}

/// The version that a file is of when it has rows of a table: its own, or the next one that has
/// the table; nothing if a file of its version has no place for them.
pub fn version_with(table: &str, format: i64) -> Option<i64> {
    grown(format).find(|format| tables(*format).any(|it| it.name == table))
}

/// Adds the tables that a version has more than an older one, and marks the file.
///
/// # Errors
/// What SQLite says.
pub fn grow(writing: &Connection, from: i64, to: i64) -> rusqlite::Result<()> {
    for (version, added) in ADDED {
        if from < version && version <= to {
            writing.execute_batch(added)?;
        }
    }
    writing.pragma_update(None, "user_version", to)
}

/// The tables of a version, in the order in which they are made.
pub fn tables(format: i64) -> impl Iterator<Item = Table> {
    let statements = schema(format).split(';').map(str::trim).filter(|sql| !sql.is_empty());
    statements.enumerate().map(|(at, sql)| {
        let name = sql.trim_start_matches("CREATE TABLE ").split(' ').next().unwrap_or_default();
        Table { name, sql, at }
    })
}

/// The tables of a version that grow, in the order in which they are made.
pub fn growing(format: i64) -> impl Iterator<Item = Table> {
    tables(format).filter(|it| it.name != "head" && it.columns().contains(&"seq"))
}

/// Whether a table of any version grows.
pub fn grows(table: &str) -> bool {
    growing(FORMAT).any(|it| it.name == table)
}

/// Whether people write in a table that grows, as they please.
pub fn is_written(table: &str) -> bool {
    !PLAYED.contains(&table)
}

/// Whether each row of a table says where a branch is, or which one is played.
pub fn is_of_a_branch(table: &str) -> bool {
    let is_it = |line: &str| line.split_whitespace().eq(["line", "INTEGER", "NOT", "NULL,"]);
    growing(FORMAT).any(|it| it.name == table && it.sql.lines().any(is_it))
}

impl Table {
    /// A table of a version by its name.
    ///
    /// # Panics
    /// When the version has none of this name.
    pub fn named(name: &str, format: i64) -> Self {
        tables(format).find(|it| it.name == name).expect("the program knows its tables")
    }

    /// The names of its columns, in their order.
    pub fn columns(self) -> Vec<&'static str> {
        let lines = self.sql.lines().skip(1).take_while(|line| !line.starts_with(')'));
        lines.filter_map(|line| line.split_whitespace().next()).collect()
    }
}

/// What a file says of one thing in it, as it is there: it may be no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// `table`, or something else.
    pub kind: Vec<u8>,
    /// Its name.
    pub name: Vec<u8>,
    /// The first page of its rows.
    pub root: i64,
    /// The statement that makes it.
    pub sql: Vec<u8>,
}

/// What a file says is in it; one more than there should be at most.
pub fn found(connection: &Connection, format: i64) -> rusqlite::Result<Vec<Found>> {
    let bytes = |value: ValueRef<'_>| match value {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.to_vec(),
        _ => Vec::new(),
    };
    let most = tables(format).count() + 1;
    let sql = format!("SELECT type, name, rootpage, sql FROM sqlite_schema LIMIT {most}");
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let root = match row.get_ref(2)? {
            ValueRef::Integer(root) => root,
            _ => 0,
        };
        let [kind, name, sql] = [0, 1, 3].map(|at| row.get_ref(at).map(bytes));
        all.push(Found { kind: kind?, name: name?, root, sql: sql? });
    }
    Ok(all)
}

/// Whether a file has exactly the tables of its version, each a plain one with exactly its
/// columns.
///
/// # Errors
/// What SQLite says if it cannot be asked.
pub fn is_ours(connection: &Connection, format: i64) -> rusqlite::Result<bool> {
    let mut found = found(connection, format)?;
    found.sort_by(|a, b| a.name.cmp(&b.name));
    let mut own: Vec<Table> = tables(format).collect();
    own.sort_by_key(|it| it.name);
    let is_same = |(own, found): (&Table, &Found)| {
        found.kind == b"table"
            && found.name == own.name.as_bytes()
            && found.sql == own.sql.as_bytes()
            && 1 < found.root
    };
    Ok(own.len() == found.len() && own.iter().zip(&found).all(is_same))
}

/// The first page of a table in a file that this program has made: they are made one after the
/// other, and the first page of the file is SQLite's own. Where the list of tables no longer fits
/// on that page, it takes two more.
pub const fn usual_root(table: Table) -> i64 {
    const FIT: usize = 16;
    let list = if table.at < FIT { 1 } else { 3 };
    table.at as i64 + 1 + list
}

/// Puts the tables of a version where a file says that other things are, in a private copy of it:
/// by their names, or where they usually are. Gives back the version: one that has all tables of
/// an older version and none that was added after it is of that.
///
/// # Errors
/// What SQLite says if even that is not possible.
pub fn put_back(connection: &Connection, format: i64) -> rusqlite::Result<i64> {
    let found = found(connection, format)?;
    let is_named = |it: &Table| found.iter().any(|found| found.name == it.name.as_bytes());
    let named = tables(format).filter(is_named).count();
    let is_whole =
        |older: &i64| named == tables(*older).count() && tables(*older).all(|it| is_named(&it));
    let format = (GROWS..format).rev().find(is_whole).unwrap_or(format);
    let named = |it: Table| {
        let is_it = |found: &&Found| found.kind == b"table" && found.name == it.name.as_bytes();
        found.iter().find(is_it).map(|found| found.root).filter(|root| 1 < *root)
    };
    let by_name: Vec<_> = tables(format).map(named).collect();
    let is_free = |root: i64| !by_name.contains(&Some(root));
    connection.execute_batch("DELETE FROM sqlite_schema")?;
    for (table, root) in tables(format).zip(&by_name) {
        let usual = Some(usual_root(table)).filter(|root| is_free(*root));
        let Some(root) = root.or(usual) else { continue };
        let row = (table.name, table.name, root, table.sql);
        let sql = "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) \
                   VALUES ('table', ?, ?, ?, ?)";
        connection.execute(sql, row)?;
    }
    Ok(format)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_has_the_tables_where_they_are_looked_for() {
        for format in OLDEST..=FORMAT {
            let connection = Connection::open_in_memory().expect("a database");
            connection.execute_batch(schema(format)).expect("tables");
            assert_eq!(is_ours(&connection, format), Ok(true));
            let roots: Vec<_> = found(&connection, format).expect("tables");
            for (table, found) in tables(format).zip(roots) {
                assert_eq!(found.name, table.name.as_bytes());
                assert_eq!(found.root, usual_root(table), "{}", table.name);
            }
        }
    }

    #[test]
    fn what_is_added_to_an_older_file_makes_it_one_of_the_newest() {
        for (from, to) in [(2, 3), (2, 4), (3, 4)] {
            let connection = Connection::open_in_memory().expect("a database");
            connection.execute_batch(schema(from)).expect("tables");
            grow(&connection, from, to).expect("tables");
            assert_eq!(is_ours(&connection, to), Ok(true), "{from} {to}");
            assert!(may_be_marked(from, to) && !may_be_marked(to, from));
        }
        assert!(!may_be_marked(OLDEST, FORMAT));
        let with = ["notes", "players", "details"]
            .map(|table| [1, 2, 3, 4].map(|format| version_with(table, format)));
        assert_eq!(with[0], [1, 2, 3, 4].map(Some));
        assert_eq!(with[1], [None, Some(3), Some(3), Some(4)]);
        assert_eq!(with[2], [None, Some(4), Some(4), Some(4)]);
    }

    #[test]
    fn tables_are_known_by_what_is_in_them() {
        let names = |which: fn(Table) -> bool| {
            let all = growing(FORMAT).filter(|it| which(*it));
            all.map(|it| it.name).collect::<Vec<_>>()
        };
        let written = [
            "notes",
            "wordings",
            "handouts",
            "ratings",
            "particulars",
            "players",
            "observations",
            "improvements",
            "evaluators",
            "details",
        ];
        assert_eq!(names(|it| is_written(it.name)), written);
        assert_eq!(names(|it| !is_written(it.name)), PLAYED);
        let whole = [
            "ratings",
            "particulars",
            "players",
            "observations",
            "improvements",
            "evaluators",
            "details",
        ];
        assert_eq!(names(|it| !is_of_a_branch(it.name)), whole);
        assert!(grows("steps") && !grows("head") && !grows("meta") && !grows("sources"));
    }

    #[test]
    fn columns_are_those_that_sqlite_knows() {
        let connection = Connection::open_in_memory().expect("a database");
        connection.execute_batch(schema(FORMAT)).expect("tables");
        for table in tables(FORMAT) {
            let sql = format!("SELECT {} FROM {}", table.columns().join(", "), table.name);
            let statement = connection.prepare(&sql).expect("its columns");
            assert_eq!(statement.column_count(), table.columns().len());
            let sql = format!("SELECT * FROM {}", table.name);
            let all = connection.prepare(&sql).expect("a table");
            assert!(all.column_names().eq(table.columns()));
        }
    }

    #[test]
    fn anything_else_is_not_ours() {
        let changes = [
            "CREATE VIEW more AS SELECT 1",
            "CREATE TABLE more (seq INTEGER)",
            "CREATE INDEX more ON notes (body)",
            "CREATE TRIGGER more AFTER INSERT ON steps BEGIN DELETE FROM notes; END",
            "ALTER TABLE notes ADD COLUMN more TEXT AS (body) VIRTUAL",
            "DROP TABLE notes",
            "DROP TABLE notes; CREATE VIEW notes AS SELECT 1 AS seq",
            "DROP TABLE notes; CREATE VIRTUAL TABLE notes USING fts5(body)",
        ];
        for change in changes {
            let connection = Connection::open_in_memory().expect("a database");
            connection.execute_batch(schema(FORMAT)).expect("tables");
            connection.execute_batch(change).expect("a change");
            assert_eq!(is_ours(&connection, FORMAT), Ok(false), "{change}");
        }
    }
}
