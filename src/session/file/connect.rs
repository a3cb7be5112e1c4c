//! Opening and making the database under a session file.
//!
//! The file is never opened besides SQLite: closing it would give up the locks that SQLite holds.

use std::fs::{self, OpenOptions};
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior, ffi};

use super::error::{Damage, OpenError};
use super::{APPLICATION, FORMAT, SCHEMA, lock};

/// How long a first look waits while somebody writes, or reads where a crash has left something to
/// be put right. Both take less.
const GLANCE: Duration = Duration::from_millis(250);

/// A database that is a session file of a format that this program reads. A transaction has
/// begun, so that all that is read in it is of one moment.
pub struct Connected {
    /// The connection.
    pub connection: Connection,
    /// Whether it may be written, as far as permissions go; nobody else can write it then.
    pub writable: bool,
    /// What SQLite found damaged.
    pub damage: Option<Damage>,
}

/// Opens an existing session file, for this program alone to write if it may be written.
pub fn connect(path: &Path) -> Result<Connected, OpenError> {
    look(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match probed(path, flags) {
        Ok(connected) => Ok(connected),
        Err(OpenError::Damaged { damage, .. }) => salvage(path, damage),
        Err(other) => Err(other),
    }
}

/// Says what can be said without opening the file.
fn look(path: &Path) -> Result<(), OpenError> {
    let foreign =
        |why: &str| Err(OpenError::Foreign { path: path.to_owned(), why: why.to_owned() });
    match fs::metadata(path) {
        Ok(about) if about.is_dir() => foreign("it is a folder"),
        Ok(about) if !about.is_file() => foreign("it is not a regular file"),
        Ok(about) if about.len() == 0 => foreign("it is empty"),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(OpenError::Missing(path.to_owned()))
        }
        Err(error) => Err(OpenError::Unreadable { path: path.to_owned(), why: error.to_string() }),
    }
}

fn probed(path: &Path, flags: OpenFlags) -> Result<Connected, OpenError> {
    let failed = |error| open_error(path, &error);
    let connection = known(path, flags)?;
    let writable = !connection.is_readonly("main").map_err(failed)?;
    let begun = if writable { lock::acquire(&connection) } else { lock::read(&connection) };
    begun.map_err(failed)?;
    let damage = same_tables(&connection).and_then(|()| quick_check(&connection)).err();
    Ok(Connected { connection, writable, damage })
}

/// Opens a database that SQLite refuses, for reading what is left of it.
fn salvage(path: &Path, damage: Damage) -> Result<Connected, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let failed = |error| open_error(path, &error);
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    // On a connection for reading, this only makes SQLite go on where a page is missing.
    connection.pragma_update(None, "writable_schema", "ON").map_err(failed)?;
    identify(path, &connection)?;
    lock::read(&connection).map_err(failed)?;
    Ok(Connected { connection, writable: false, damage: Some(damage) })
}

/// Opens an existing session file beside whoever writes it.
pub fn look_in(path: &Path) -> Result<Connection, OpenError> {
    look(path)?;
    known(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)
}

/// A database of a format that this program reads.
fn known(path: &Path, flags: OpenFlags) -> Result<Connection, OpenError> {
    let failed = |error| open_error(path, &error);
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    settle(&connection).map_err(failed)?;
    connection.busy_timeout(GLANCE).map_err(failed)?;
    let known = identify(path, &connection);
    connection.busy_timeout(Duration::ZERO).map_err(failed)?;
    known.map(|()| connection)
}

/// How a connection is used: see `docs/format-session.md`.
fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::ZERO)?;
    // A file may come by mail from anybody.
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    // A commit is the end of the rollback journal; only with this is its end on the disk, too.
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "fullfsync", "ON")
}

fn identify(path: &Path, connection: &Connection) -> Result<(), OpenError> {
    let number = |name: &str| {
        let value = connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        value.map_err(|error| open_error(path, &error))
    };
    let path = path.to_owned();
    if number("application_id")? != APPLICATION {
        let why = "it is a database of another program".to_owned();
        return Err(OpenError::Foreign { path, why });
    }
    match number("user_version")? {
        format if FORMAT < format => Err(OpenError::Newer { path, format, known: FORMAT }),
        FORMAT => Ok(()),
        format => {
            let damage = Damage::Meta(format!("there is no format {format}"));
            Err(OpenError::Damaged { path, damage })
        }
    }
}

/// Whether there are the tables of this format and nothing else: no triggers, no other columns.
pub fn same_tables(connection: &Connection) -> Result<(), Damage> {
    let tables = |connection: &Connection| -> rusqlite::Result<Vec<String>> {
        let sql = "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name";
        let mut statement = connection.prepare(sql)?;
        let tables = statement.query_map([], |row| row.get(0))?;
        tables.collect()
    };
    let own = Connection::open_in_memory().and_then(|own| {
        own.execute_batch(SCHEMA)?;
        tables(&own)
    });
    match (own, tables(connection)) {
        (Ok(own), Ok(found)) if own == found => Ok(()),
        (Ok(_), Ok(_)) => Err(Damage::Meta("its tables are not those of this format".to_owned())),
        (Err(error), _) | (_, Err(error)) => Err(Damage::Database(error.to_string())),
    }
}

fn quick_check(connection: &Connection) -> Result<(), Damage> {
    let found = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0));
    match found {
        Ok(found) if found == "ok" => Ok(()),
        Ok::<String, _>(found) => Err(Damage::Database(found)),
        Err(error) => Err(Damage::Database(error.to_string())),
    }
}

/// Makes a file where none is, with what `fill` puts into it; leaves nothing behind if it fails.
pub fn make(
    path: &Path,
    fill: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> Result<Connection, OpenError> {
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(OpenError::Exists(path.to_owned()));
        }
        Err(error) => {
            return Err(OpenError::Unreadable { path: path.to_owned(), why: error.to_string() });
        }
    }
    filled(path, fill).map_err(|error| {
        // It was made a moment ago and holds nothing yet.
        let _ = fs::remove_file(path);
        open_error(path, &error)
    })
}

fn filled(
    path: &Path,
    fill: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    settle(&connection)?;
    let begun = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    begun.pragma_update(None, "application_id", APPLICATION)?;
    begun.pragma_update(None, "user_version", FORMAT)?;
    fill(&begun)?;
    begun.commit()?;
    Ok(connection)
}

/// What an error of the database means.
pub fn open_error(path: &Path, error: &rusqlite::Error) -> OpenError {
    let (path, why) = (path.to_owned(), error.to_string());
    if error.sqlite_extended_error_code() == Some(ffi::SQLITE_READONLY_ROLLBACK) {
        return OpenError::Interrupted(path);
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::Elsewhere(path),
        Some(ErrorCode::NotADatabase) => {
            OpenError::Foreign { path, why: "it is no database".to_owned() }
        }
        Some(ErrorCode::DiskFull) => OpenError::Full(path),
        Some(
            ErrorCode::CannotOpen
            | ErrorCode::PermissionDenied
            | ErrorCode::ReadOnly
            | ErrorCode::SystemIoFailure,
        ) => OpenError::Unreadable { path, why },
        _ => OpenError::Damaged { path, damage: Damage::Database(why) },
    }
}
