//! A row of any table, as it is stored, exported and chained.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Statement, params_from_iter};
use serde::de::value::MapDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::chain::Chain;
use super::entry_error::EntryError;
use super::schema::has_reasons;

/// A row: its table under `table`, and its columns, ascending by name. Values are integers, texts
/// and null.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Row(#[serde(deserialize_with = "columns")] Vec<Column>);

/// A column: its name and its value.
type Column = (Cow<'static, str>, Value);

const TABLE: &str = "table";
const CHAIN: &str = "chain";
/// Columns of a row, at most: more than any table has.
const COLUMNS: usize = 16;
/// Bytes of most lines.
const LINE: usize = 256;

/// Reads columns. What no row has is refused before the rest of it is read: a line of lists in
/// lists would take many times its length.
fn columns<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Column>, D::Error> {
    struct Columns;
    impl<'de> Visitor<'de> for Columns {
        type Value = Vec<Column>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the columns of a row")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut read = Row(Vec::new());
            while let Some((name, Cell(value))) = map.next_entry::<String, _>()? {
                read.put(Cow::Owned(name), value);
                if COLUMNS < read.0.len() {
                    return Err(A::Error::custom("it has more columns than any table"));
                }
            }
            Ok(read.0)
        }
    }
    from.deserialize_map(Columns)
}

/// A value of a column.
struct Cell(Value);

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Plain;
        impl Visitor<'_> for Plain {
            type Value = Cell;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an integer, a text or null")
            }

            fn visit_unit<E>(self) -> Result<Cell, E> {
                Ok(Cell(Value::Null))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Cell, E> {
                Ok(Cell(number.into()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Cell, E> {
                Ok(Cell(number.into()))
            }

            fn visit_str<E>(self, text: &str) -> Result<Cell, E> {
                Ok(Cell(text.into()))
            }

            fn visit_string<E>(self, text: String) -> Result<Cell, E> {
                Ok(Cell(text.into()))
            }
        }
        from.deserialize_any(Plain)
    }
}

impl Row {
    /// A row of plain columns.
    pub fn new<const N: usize>(table: &str, columns: [(&'static str, Value); N]) -> Self {
        let mut row = Self(Vec::with_capacity(N + 1));
        columns.into_iter().for_each(|(name, value)| row.set(name, value));
        row.set(TABLE, Value::from(table));
        row
    }

    fn sorted(mut columns: Vec<Column>) -> Self {
        columns.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        Self(columns)
    }

    /// A row of what a record says.
    pub fn of(record: &impl Serialize) -> Self {
        match serde_json::to_value(record).expect("records are plain data") {
            Value::Object(columns) => Self::sorted(
                columns.into_iter().map(|(name, value)| (Cow::Owned(name), value)).collect(),
            ),
            other => unreachable!("records are objects, not {other}"),
        }
    }

    /// The same as an older format has it.
    pub fn for_format(self, format: i64) -> Self {
        let is_step = self.table() == "steps";
        if is_step && !has_reasons(format) { self.without("reason") } else { self }
    }

    /// What the row says.
    pub fn record<'de, T: Deserialize<'de>>(&'de self) -> Result<T, EntryError> {
        let columns = self.0.iter().map(|(name, value)| (&**name, value));
        Ok(T::deserialize(MapDeserializer::new(columns))?)
    }

    /// The name of its table.
    pub fn table(&self) -> &str {
        self.text(TABLE).unwrap_or_default()
    }

    /// A column with a text.
    pub fn text(&self, column: &str) -> Option<&str> {
        self.value(column).and_then(Value::as_str)
    }

    /// A column with a number.
    pub fn number(&self, column: &str) -> Option<i64> {
        self.value(column).and_then(Value::as_i64)
    }

    fn value(&self, column: &str) -> Option<&Value> {
        let found = self.0.iter().find(|(name, _)| *name == *column);
        found.map(|(_, value)| value)
    }

    /// Sets a column.
    pub fn set(&mut self, column: &'static str, value: Value) {
        self.put(Cow::Borrowed(column), value);
    }

    fn put(&mut self, column: Cow<'static, str>, value: Value) {
        match self.0.binary_search_by(|(name, _)| name.cmp(&column)) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (column, value)),
        }
    }

    /// The same without a column.
    pub fn without(mut self, column: &str) -> Self {
        self.0.retain(|(name, _)| *name != *column);
        self
    }

    /// Adds its link to a chain, and gives back the chain with it.
    pub fn link(&mut self, chain: Chain) -> Chain {
        let linked = chain.with(self);
        self.set(CHAIN, Value::from(linked.to_string()));
        linked
    }

    /// The chain with the row, if the row's own link says the same.
    pub fn follow(&self, chain: Chain) -> Option<Chain> {
        let linked = chain.with(self);
        linked.is(self.text(CHAIN)?).then_some(linked)
    }

    /// A line of JSON: the columns in the order of their names, no spaces.
    pub fn line(&self) -> String {
        let line = String::from_utf8(written(self.0.iter()));
        line.expect("JSON is text")
    }

    /// What a chain is computed over: the line of the row without its link.
    pub fn canonical(&self) -> Vec<u8> {
        written(self.0.iter().filter(|(name, _)| *name != CHAIN))
    }

    /// Adds it to its table.
    pub fn insert(&self, connection: &Connection) -> rusqlite::Result<()> {
        Inserts::new(connection).add(self)
    }

    fn columns(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().filter(|(name, _)| *name != TABLE).map(|(name, value)| (&**name, value))
    }

    /// Takes it from its table: these columns, in their order.
    pub fn read(
        table: &str,
        columns: &[&'static str],
        from: &rusqlite::Row<'_>,
    ) -> rusqlite::Result<Self> {
        let mut row = Vec::with_capacity(columns.len() + 1);
        for (at, name) in columns.iter().enumerate() {
            row.push((Cow::Borrowed(*name), from_sql(at, from.get_ref(at)?)?));
        }
        row.push((Cow::Borrowed(TABLE), Value::from(table)));
        Ok(Self::sorted(row))
    }

    /// How many bytes of text it has.
    pub fn text_bytes(&self) -> u64 {
        let texts = self.columns().filter_map(|(_, value)| value.as_str());
        texts.map(|text| text.len() as u64).sum()
    }
}

/// Rows that are added one after the other: a statement for each table is prepared once.
pub struct Inserts<'c> {
    connection: &'c Connection,
    statements: BTreeMap<String, Statement<'c>>,
}

impl<'c> Inserts<'c> {
    /// Nothing is added yet.
    pub const fn new(connection: &'c Connection) -> Self {
        Self { connection, statements: BTreeMap::new() }
    }

    /// Adds a row to its table. All rows of a table have the same columns.
    pub fn add(&mut self, row: &Row) -> rusqlite::Result<()> {
        let table = row.table();
        if !self.statements.contains_key(table) {
            let names: Vec<&str> = row.columns().map(|(name, _)| name).collect();
            let places = vec!["?"; names.len()].join(", ");
            let sql = format!("INSERT INTO {table} ({}) VALUES ({places})", names.join(", "));
            self.statements.insert(table.to_owned(), self.connection.prepare(&sql)?);
        }
        let statement = self.statements.get_mut(table).expect("it is prepared now");
        statement.execute(params_from_iter(row.columns().map(|(_, value)| to_sql(value))))?;
        Ok(())
    }
}

/// Columns as JSON.
fn written<'a>(columns: impl Iterator<Item = &'a Column>) -> Vec<u8> {
    let mut text = Vec::with_capacity(LINE);
    let mut json = serde_json::Serializer::new(&mut text);
    let columns = columns.map(|(name, value)| (name, value));
    json.collect_map(columns).expect("plain data can be written to memory");
    text
}

fn to_sql(value: &Value) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(match value {
        Value::String(text) => ValueRef::Text(text.as_bytes()),
        other => other.as_i64().map_or(ValueRef::Null, ValueRef::Integer),
    })
}

fn from_sql(at: usize, value: ValueRef<'_>) -> rusqlite::Result<Value> {
    match value {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(Value::from(number)),
        ValueRef::Text(text) => match std::str::from_utf8(text) {
            Ok(text) => Ok(Value::from(text)),
            Err(error) => Err(rusqlite::Error::Utf8Error(at, error)),
        },
        other => Err(rusqlite::Error::InvalidColumnType(at, "?".to_owned(), other.data_type())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_row_has_is_refused() {
        let read = |text: &str| serde_json::from_str::<Row>(text).map_err(|it| it.to_string());
        let row = Row::new("notes", [("body", "ä".into()), ("wall", (-5).into())]);
        assert_eq!(read(&row.line()), Ok(row));
        for (other, why) in [
            (r#"{"a":[[0]]}"#, "an integer, a text or null"),
            (r#"{"a":{}}"#, "an integer, a text or null"),
            (r#"{"a":1.5}"#, "an integer, a text or null"),
            (r#"{"a":true}"#, "an integer, a text or null"),
            ("[]", "the columns of a row"),
        ] {
            assert!(read(other).is_err_and(|error| error.contains(why)), "{other}");
        }
        let many = (0..17).map(|number| format!("\"{number}\":1")).collect::<Vec<_>>().join(",");
        assert!(read(&format!("{{{many}}}")).is_err_and(|error| error.contains("more columns")));
    }

    #[test]
    fn canonical_bytes_are_sorted_tight_and_without_the_link() {
        let columns = [("wall", Value::from(-5)), ("body", "a\"\u{1}ä".into())];
        let mut row = Row::new("notes", columns);
        row.set("key", Value::Null);
        let canonical = r#"{"body":"a\"\u0001ä","key":null,"table":"notes","wall":-5}"#;
        assert_eq!(row.canonical(), canonical.as_bytes());
        let chain = row.link(Chain::START);
        assert_eq!(row.canonical(), canonical.as_bytes());
        assert_eq!(row.follow(Chain::START), Some(chain));
        row.set("wall", Value::from(-6));
        assert_eq!(row.follow(Chain::START), None);
    }
}
