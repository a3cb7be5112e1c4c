//! All rows of a session file, as far as they are sound.

use std::path::Path;

use rusqlite::Connection;

use super::super::when::spell;
use super::chain::Chain;
use super::connect::{Connected, connect, open_error};
use super::error::{Damage, OpenError, ReadOnly};
use super::lock;
use super::meta::{Meta, hash_of};
use super::record::TABLES;
use super::row::Row;
use crate::base::calendar::Calendar;
use crate::base::minute::Minute;
use crate::sim::hash::KERNEL_REV;

/// What a file holds.
pub struct Stored {
    /// The connection it was read through.
    pub connection: Connection,
    /// The head of the file.
    pub meta: Meta,
    /// What the scenario was read from.
    pub sources: Vec<Row>,
    /// The rows of all tables that grow, in the order in which they were recorded.
    pub rows: Vec<Row>,
    /// The chain with them.
    pub chain: Chain,
    /// Why the file cannot be played on.
    pub read_only: Option<ReadOnly>,
}

impl Stored {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Self, OpenError> {
        let Connected { connection, writable, damage } = connect(path)?;
        let lost = |damage| OpenError::Damaged { path: path.to_owned(), damage };
        let (meta, sources) = head(&connection).map_err(|why| {
            // What the database itself says is closer to the cause.
            lost(damage.clone().unwrap_or(Damage::Meta(why)))
        })?;
        let changed = hash_of(&sources) != meta.scenario_hash;
        let (mut rows, unread) = rows_after(&connection, 0);
        let calendar = || meta.calendar(&sources);
        let (chain, broken) = follow(&mut rows, 1, meta.chain(), calendar);
        let short = short(&ends(&connection), rows.len() as i64, chain);
        if !writable {
            lock::release(&connection).map_err(|error| open_error(path, &error))?;
        }
        let damage = damage
            .or(unread.map(|error| Damage::Database(error.to_string())))
            .or(changed.then_some(Damage::Sources))
            .or(broken)
            .or(short);
        let read_only = damage.map(ReadOnly::Damaged);
        let read_only = read_only.or_else(|| other_kernel(&meta));
        let read_only = read_only.or((!writable).then_some(ReadOnly::Permission));
        Ok(Self { connection, meta, sources, rows, chain, read_only })
    }

    /// What is damaged.
    pub fn damage(&self) -> Option<&Damage> {
        match &self.read_only {
            Some(ReadOnly::Damaged(damage)) => Some(damage),
            _ => None,
        }
    }
}

/// What a file is about, and what its scenario was read from.
pub fn head(connection: &Connection) -> Result<(Meta, Vec<Row>), String> {
    let (heads, _) = table(connection, "SELECT * FROM meta ORDER BY name", "meta");
    let (sources, _) = table(connection, "SELECT * FROM sources ORDER BY path", "sources");
    Ok((Meta::of(&heads)?, sources))
}

/// The rows of all tables that grow, from the one after a number on, in the order in which they
/// were recorded; each table up to the first row that cannot be read.
pub fn rows_after(connection: &Connection, seq: i64) -> (Vec<Row>, Option<rusqlite::Error>) {
    let (mut rows, mut unread) = (Vec::new(), None);
    for name in TABLES {
        let sql = format!("SELECT * FROM {name} WHERE {seq} < seq ORDER BY seq");
        let (read, error) = table(connection, &sql, name);
        rows.extend(read);
        unread = unread.or(error);
    }
    rows.sort_by_key(|row| row.number("seq"));
    (rows, unread)
}

/// Another revision of the kernel, if that is what played a file.
pub fn other_kernel(meta: &Meta) -> Option<ReadOnly> {
    (meta.kernel_rev != KERNEL_REV).then(|| ReadOnly::OtherKernel {
        recorded: meta.kernel_rev,
        ours: KERNEL_REV,
        program: meta.program.clone(),
    })
}

/// Rows of a table, up to the first that cannot be read.
fn table(connection: &Connection, sql: &str, name: &str) -> (Vec<Row>, Option<rusqlite::Error>) {
    let mut read = Vec::new();
    let mut all = || -> rusqlite::Result<()> {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            read.push(Row::read(name, row)?);
        }
        Ok(())
    };
    let error = all().err();
    (read, error)
}

/// Follows a chain along rows, the first of which has the number `first`, and cuts them off where
/// it breaks; `calendar` is asked only then.
pub fn follow(
    rows: &mut Vec<Row>,
    first: i64,
    mut chain: Chain,
    calendar: impl FnOnce() -> Option<Calendar>,
) -> (Chain, Option<Damage>) {
    for (at, seq) in (0..rows.len()).zip(first..) {
        let linked = rows[at].follow(chain).filter(|_| rows[at].number("seq") == Some(seq));
        let Some(linked) = linked else {
            let what = what_broke(&rows[at], seq, calendar().as_ref());
            rows.truncate(at);
            return (chain, Some(Damage::Link { seq, what }));
        };
        chain = linked;
    }
    (chain, None)
}

fn what_broke(row: &Row, seq: i64, calendar: Option<&Calendar>) -> String {
    if row.number("seq") != Some(seq) {
        return format!("entry {seq} is missing, or is there twice");
    }
    let place = |column| row.number(column).unwrap_or_default();
    let minute = Minute(place("minute"));
    let when = calendar.map_or_else(|| format!("minute {}", minute.0), |it| spell(it, minute));
    match row.table() {
        "steps" => format!(
            "entry {seq} was changed: step {} of line {}, {when}",
            place("number"),
            place("line")
        ),
        "events" => format!(
            "entry {seq} was changed: event {} of line {}, {when}, `{}`",
            place("no"),
            place("line"),
            row.text("name").unwrap_or_default()
        ),
        table => format!("entry {seq} was changed, a row of the table `{table}`"),
    }
}

/// Where a file says that it ends.
pub fn ends(connection: &Connection) -> Vec<Row> {
    table(connection, "SELECT * FROM head ORDER BY seq", "head").0
}

/// Whether a file ends before the end that it names.
pub fn short(ends: &[Row], found: i64, chain: Chain) -> Option<Damage> {
    match ends {
        [head] if head.text("chain") == Some(&chain.to_string()) => {
            let recorded = head.number("seq").unwrap_or_default();
            (recorded != found).then_some(Damage::Short { found, recorded })
        }
        [head] if found < head.number("seq").unwrap_or_default() => {
            Some(Damage::Short { found, recorded: head.number("seq").unwrap_or_default() })
        }
        _ => Some(Damage::Meta("its last link is not the one that it names".to_owned())),
    }
}
