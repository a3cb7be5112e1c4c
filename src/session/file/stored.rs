//! All rows of a session file, as far as they are sound.

use std::path::Path;

use rusqlite::Connection;

use super::super::when::{minute_number, spell};
use super::chain::Chain;
use super::connect::{look, open_error, readable};
use super::copy::{Copy, bytes_of, salvage};
use super::damage::{BrokenLink, Damage};
use super::error::{Foreign, OpenError, ReadOnly, Remark};
use super::head_error::HeadError;
use super::interrupted::weigh;
use super::limits::{Counts, Limit};
use super::meta::Meta;
use super::row::Row;
use super::schema::{Table, growing, grows, is_of_a_branch, is_ours, may_be_marked};
use super::sources::{Source, State};
use crate::base::calendar::Calendar;
use crate::base::minute::Minute;
use crate::sim::hash::KERNEL_REV;

/// What a file holds.
pub struct Stored {
    /// The head of the file.
    pub meta: Meta,
    /// The version of the format that the file is marked with.
    pub format: i64,
    /// What the scenario was read from.
    pub sources: Vec<Source>,
    /// Whether these are the texts that the exercise began with.
    pub state: State,
    /// The rows of all tables that grow, in the order in which they were recorded.
    pub rows: Vec<Row>,
    /// The chain with them.
    pub chain: Chain,
    /// What is damaged.
    pub damage: Option<Damage>,
    /// What whoever uses it should know.
    pub remarks: Vec<Remark>,
}

/// Reads a file. Nothing is written, whatever state the file is in and whatever is beside it.
///
/// # Errors
/// Why nothing of it can be used.
pub fn read(path: &Path) -> Result<Stored, OpenError> {
    let seen = look(path)?;
    if seen.writes_ahead()? {
        return salvage(path, bytes_of(path)?, Damage::WriteAhead);
    }
    match (attempt(path, path), seen.journal) {
        (Err(OpenError::Interrupted { .. }), Some(journal)) => {
            Ok(weigh(path, &journal)?.into_stored(journal))
        }
        (read, _) => read,
    }
}

/// Reads what is at a place as it is.
fn as_it_is(path: &Path, at: &Path) -> Result<Stored, OpenError> {
    let mut readable = readable(at)?;
    let ours = is_ours(&readable.connection, readable.format);
    if ours.map_err(|error| open_error(at, &error))? {
        Stored::of(path, &mut readable.connection, readable.format, None)
    } else {
        Err(OpenError::Damaged { path: path.to_owned(), damage: Damage::Tables })
    }
}

/// Reads what is at a place, which may be a private copy of the file that is meant. What cannot be
/// used as it is is read from a copy.
pub fn attempt(path: &Path, at: &Path) -> Result<Stored, OpenError> {
    let read = as_it_is(path, at);
    let (stored, damage) = match read {
        Ok(Stored { damage: None, .. }) => return read,
        Ok(stored) => {
            let damage = stored.damage.clone().unwrap_or(Damage::Tables);
            (Some(stored), damage)
        }
        Err(OpenError::Damaged { damage, .. }) => (None, damage),
        Err(OpenError::Foreign { what: Foreign::NoDatabase, .. }) => (None, Damage::Beginning),
        Err(error) => return Err(error),
    };
    let salvaged = match bytes_of(at) {
        // SQLite says of what a disk does not give that it is damaged.
        Err(error @ OpenError::Unreadable { .. }) => return Err(error),
        Err(error) => Err(error),
        Ok(bytes) => {
            let again = Copy::new(path, &bytes, None).and_then(|it| as_it_is(path, &it.path()));
            if let Ok(Stored { damage: None, .. }) = again {
                return again;
            }
            // If only the head of the database is damaged, a copy with the usual one has more to
            // give.
            salvage(path, bytes, damage)
        }
    };
    match (stored, salvaged) {
        (Some(stored), Ok(salvaged)) if stored.worth() < salvaged.worth() => Ok(salvaged),
        (Some(stored), _) => Ok(stored),
        (None, salvaged) => salvaged,
    }
}

impl Stored {
    /// Reads all of a database whose tables are those of its format.
    pub fn of(
        path: &Path,
        connection: &mut Connection,
        format: i64,
        damage: Option<Damage>,
    ) -> Result<Self, OpenError> {
        let mut tables = Tables::new(path, connection, format)?;
        let (meta, sources) = tables.head().map_err(|error| match (error, &damage) {
            // What the database itself says is closer to the cause.
            (OpenError::Damaged { path, .. }, Some(damage)) => {
                OpenError::Damaged { path, damage: damage.clone() }
            }
            (error, _) => error,
        })?;
        let state = State::of(&sources, &meta);
        let (mut rows, unread) = tables.rows_after(0)?;
        let ends = tables.ends()?;
        let calendar = || meta.calendar(&sources);
        let (chain, broken) = follow(&mut rows, 1, meta.chain(), calendar);
        let short = short(&ends, rows.len() as i64, chain);
        let (texts, remark) = state.told(&sources, &meta);
        let damage = damage.or(unread).or(broken).or(short).or(texts);
        let remarks = remark.into_iter().collect();
        Ok(Self { meta, format, sources, state, rows, chain, damage, remarks })
    }

    /// How much of it is sound.
    fn worth(&self) -> (bool, usize) {
        (self.state == State::Sound, self.rows.len())
    }

    /// Why the file cannot be played on.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.damage.clone().map(ReadOnly::Damaged).or_else(|| other_kernel(&self.meta))
    }
}

/// The tables of a database, read within limits.
pub struct Tables<'a> {
    path: &'a Path,
    connection: &'a Connection,
    format: i64,
    /// Bytes of text that the file can still hold by its length.
    room: u64,
    /// What was read, and what the reader had before.
    pub counts: Counts,
}

impl<'a> Tables<'a> {
    /// Those of a database in which a transaction has begun.
    pub fn new(path: &'a Path, connection: &'a Connection, format: i64) -> Result<Self, OpenError> {
        let number = |name: &str| {
            let value = connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
            value.map(i64::unsigned_abs).map_err(|error| open_error(path, &error))
        };
        let room = number("page_count")?.saturating_mul(number("page_size")?);
        Ok(Self { path, connection, format, room, counts: Counts::default() })
    }

    /// What a file is about, and what its scenario was read from.
    pub fn head(&mut self) -> Result<(Meta, Vec<Source>), OpenError> {
        // One more than there should be is enough to see that there are too many.
        let which = format!("ORDER BY name LIMIT {}", Meta::ROWS + 1);
        let (heads, unread) = self.table("meta", &which)?;
        let lost = |damage| OpenError::Damaged { path: self.path.to_owned(), damage };
        let meta = Meta::of(&heads).and_then(|meta| {
            let (marked, written) = (self.format, meta.format);
            if may_be_marked(written, marked) {
                Ok(meta)
            } else {
                Err(HeadError::TwoFormats { marked, written })
            }
        });
        let meta = meta.map_err(|why| lost(unread.unwrap_or(Damage::Meta(why))))?;
        let sources = self.sources()?;
        Ok((meta, sources))
    }

    /// The rows of all tables that grow, from the one after a number on, in the order in which they
    /// were recorded; each table up to the first row that cannot be read.
    pub fn rows_after(&mut self, seq: i64) -> Result<(Vec<Row>, Option<Damage>), OpenError> {
        let (mut rows, mut unread) = (Vec::new(), None);
        for Table { name, .. } in growing(self.format) {
            let (read, error) = self.table(name, &format!("WHERE {seq} < seq ORDER BY seq"))?;
            rows.extend(read);
            unread = unread.or(error);
        }
        rows.sort_by_key(|row| row.number("seq"));
        Ok((rows, unread))
    }

    /// The rows of a table that grows; nothing if the format has none of this name.
    pub fn rows_of(&mut self, name: &'static str) -> Result<Vec<Row>, OpenError> {
        match growing(self.format).find(|it| it.name == name) {
            Some(_) => self.table(name, "ORDER BY seq").map(|(rows, _)| rows),
            None => Ok(Vec::new()),
        }
    }

    /// The number of the last row that says where the exercise is, and when something was recorded
    /// last.
    pub fn last_played(&mut self) -> Result<(i64, Option<i64>), OpenError> {
        let (mut seq, mut wall) = (0, None);
        for table in growing(self.format) {
            let (name, columns) = (table.name, table.columns());
            let has = |column| columns.contains(&column);
            let of_wall = if has("wall") { "wall" } else { "NULL" };
            let sql = format!("SELECT seq, {of_wall} FROM {name} ORDER BY seq DESC LIMIT 1");
            let found = self.connection.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
            let found: Option<(i64, Option<i64>)> = match found {
                Err(rusqlite::Error::QueryReturnedNoRows) => None,
                found => Some(found.map_err(|error| open_error(self.path, &error))?),
            };
            let Some((last, when)) = found else { continue };
            wall = wall.max(when);
            if is_of_a_branch(name) {
                seq = seq.max(last);
            }
        }
        Ok((seq, wall))
    }

    /// Where a file says that it ends.
    pub fn ends(&mut self) -> Result<Vec<Row>, OpenError> {
        self.table("head", "ORDER BY seq LIMIT 2").map(|(ends, _)| ends)
    }

    /// Rows of a table, up to the first that cannot be read.
    fn table(&mut self, name: &str, which: &str) -> Result<(Vec<Row>, Option<Damage>), OpenError> {
        let columns = Table::named(name, self.format).columns();
        let sql = format!("SELECT {} FROM {name} {which}", columns.join(", "));
        let (mut read, does_grow) = (Vec::new(), grows(name));
        let error = self.each(&sql, |tables, row| {
            let row = Row::read(name, &columns, row)?;
            tables.take(row.text_bytes())?;
            if does_grow {
                tables.counts.row(name)?;
            }
            read.push(row);
            Ok(())
        });
        Ok((read, self.damage(error)?))
    }

    fn sources(&mut self) -> Result<Vec<Source>, OpenError> {
        let columns = Table::named("sources", self.format).columns();
        let sql = format!("SELECT {} FROM sources ORDER BY path", columns.join(", "));
        let mut read = Vec::new();
        let error = self.each(&sql, |tables, row| {
            let source = Source::read(row, tables.format)?;
            tables.take(source.bytes())?;
            tables.counts.text(source.bytes())?;
            read.push(source);
            Ok(())
        });
        // That a text is missing is found by the hash over all of them.
        self.damage(error)?;
        Ok(read)
    }

    fn each(
        &mut self,
        sql: &str,
        mut take: impl FnMut(&mut Self, &rusqlite::Row<'_>) -> Result<(), Halt>,
    ) -> Result<(), Halt> {
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(self, row)?;
        }
        Ok(())
    }

    /// Nothing is read twice, so there is no more text than the file is long.
    fn take(&mut self, bytes: u64) -> Result<(), Limit> {
        self.room = self.room.checked_sub(bytes).ok_or(Limit::Work)?;
        Ok(())
    }

    /// What stops reading a table is damage of it, unless the whole file is to be refused.
    fn damage(&self, read: Result<(), Halt>) -> Result<Option<Damage>, OpenError> {
        let path = || self.path.to_owned();
        match read {
            Ok(()) => Ok(None),
            Err(Halt::Limit(limit)) => Err(OpenError::TooLarge { path: path(), limit }),
            Err(Halt::Sqlite(error)) => match open_error(self.path, &error) {
                OpenError::Damaged { damage, .. } => Ok(Some(damage)),
                other => Err(other),
            },
        }
    }
}

/// What stops reading.
enum Halt {
    Limit(Limit),
    Sqlite(rusqlite::Error),
}

impl From<Limit> for Halt {
    fn from(limit: Limit) -> Self {
        Self::Limit(limit)
    }
}

impl From<rusqlite::Error> for Halt {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

/// Another revision of the kernel, if that is what played a file.
pub fn other_kernel(meta: &Meta) -> Option<ReadOnly> {
    let recorded = meta.kernel_rev;
    (recorded != KERNEL_REV).then_some(ReadOnly::OtherKernel { recorded, ours: KERNEL_REV })
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

fn what_broke(row: &Row, seq: i64, calendar: Option<&Calendar>) -> BrokenLink {
    if row.number("seq") != Some(seq) {
        return BrokenLink::Number;
    }
    let place = |column| row.number(column).unwrap_or_default();
    let minute = Minute(place("minute"));
    let when = calendar.map_or_else(|| minute_number(minute), |it| spell(it, minute));
    let branch = place("line");
    match row.table() {
        "steps" => BrokenLink::Step { branch, number: place("number"), when },
        "events" => {
            let name = row.text("name").unwrap_or_default().to_owned();
            BrokenLink::Event { branch, no: place("no"), when, name }
        }
        table => BrokenLink::Row(table.to_owned()),
    }
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
        _ => Some(Damage::Meta(HeadError::LastLink)),
    }
}
