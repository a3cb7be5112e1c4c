//! A row of any table, as it is stored, exported and chained.

use std::collections::BTreeMap;

use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, Statement, params_from_iter};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::chain::Chain;
use super::entry_error::EntryError;

/// A row: its table under `table`, and its columns by name. Values are integers, texts and null.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Row(BTreeMap<String, Value>);

const TABLE: &str = "table";
const CHAIN: &str = "chain";

impl Row {
    /// A row of plain columns.
    pub fn new<const N: usize>(table: &str, columns: [(&str, Value); N]) -> Self {
        let columns = columns.into_iter().map(|(name, value)| (name.to_owned(), value));
        let mut row = Self(columns.collect());
        row.set(TABLE, Value::from(table));
        row
    }

    /// A row of what a record says.
    pub fn of(record: &impl Serialize) -> Self {
        let value = serde_json::to_value(record).expect("records are plain data");
        let row = serde_json::from_value(value).expect("records are objects");
        Self(row)
    }

    /// The same as an older format has it.
    pub fn for_format(self, format: i64) -> Self {
        let is_step = self.table() == "steps";
        if is_step && format < super::FORMAT { self.without("reason") } else { self }
    }

    /// What the row says.
    pub fn record<T: for<'de> Deserialize<'de>>(&self) -> Result<T, EntryError> {
        let columns = self.0.clone().into_iter().collect();
        Ok(serde_json::from_value(Value::Object(columns))?)
    }

    /// The name of its table.
    pub fn table(&self) -> &str {
        self.text(TABLE).unwrap_or_default()
    }

    /// A column with a text.
    pub fn text(&self, column: &str) -> Option<&str> {
        self.0.get(column).and_then(Value::as_str)
    }

    /// A column with a number.
    pub fn number(&self, column: &str) -> Option<i64> {
        self.0.get(column).and_then(Value::as_i64)
    }

    /// Sets a column.
    pub fn set(&mut self, column: &str, value: Value) {
        self.0.insert(column.to_owned(), value);
    }

    /// The same without a column.
    pub fn without(mut self, column: &str) -> Self {
        self.0.remove(column);
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
        (self.text(CHAIN) == Some(&linked.to_string())).then_some(linked)
    }

    /// A line of JSON: the columns in the order of their names, no spaces.
    pub fn line(&self) -> String {
        serde_json::to_string(&self.0).expect("plain data can be written to memory")
    }

    /// What a chain is computed over: the line of the row without its link.
    pub fn canonical(&self) -> String {
        let columns: BTreeMap<_, _> = self.0.iter().filter(|(name, _)| *name != CHAIN).collect();
        serde_json::to_string(&columns).expect("plain data can be written to memory")
    }

    /// Adds it to its table.
    pub fn insert(&self, connection: &Connection) -> rusqlite::Result<()> {
        Inserts::new(connection).add(self)
    }

    fn columns(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().filter(|(name, _)| *name != TABLE)
    }

    /// Takes it from its table: these columns, in their order.
    pub fn read(table: &str, columns: &[&str], from: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        let mut row = Self::new(table, []);
        for (at, name) in columns.iter().enumerate() {
            row.set(name, from_sql(at, from.get_ref(at)?)?);
        }
        Ok(row)
    }

    /// How many bytes of text it has.
    pub fn text_bytes(&self) -> u64 {
        let columns = self.0.iter().filter(|(name, _)| *name != TABLE);
        columns.filter_map(|(_, value)| value.as_str()).map(|text| text.len() as u64).sum()
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
            let names: Vec<&str> = row.columns().map(|(name, _)| name.as_str()).collect();
            let places = vec!["?"; names.len()].join(", ");
            let sql = format!("INSERT INTO {table} ({}) VALUES ({places})", names.join(", "));
            self.statements.insert(table.to_owned(), self.connection.prepare(&sql)?);
        }
        let statement = self.statements.get_mut(table).expect("it is prepared now");
        statement.execute(params_from_iter(row.columns().map(|(_, value)| to_sql(value))))?;
        Ok(())
    }
}

fn to_sql(value: &Value) -> Sql {
    match value {
        Value::String(text) => Sql::Text(text.clone()),
        other => other.as_i64().map_or(Sql::Null, Sql::Integer),
    }
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
    fn canonical_bytes_are_sorted_tight_and_without_the_link() {
        let columns = [("wall", Value::from(-5)), ("body", "a\"\u{1}ä".into())];
        let mut row = Row::new("notes", columns);
        row.set("key", Value::Null);
        let canonical = r#"{"body":"a\"\u0001ä","key":null,"table":"notes","wall":-5}"#;
        assert_eq!(row.canonical(), canonical);
        let chain = row.link(Chain::START);
        assert_eq!(row.canonical(), canonical);
        assert_eq!(row.follow(Chain::START), Some(chain));
        row.set("wall", Value::from(-6));
        assert_eq!(row.follow(Chain::START), None);
    }
}
