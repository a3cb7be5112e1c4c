//! Opening and making the database under a session file.
//!
//! A file that somebody may be playing is never opened besides SQLite: closing it would give up
//! the locks that SQLite holds. SQLite always gets absolute paths: a name that begins with `file:`
//! would be a URI to it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior, ffi};

use super::damage::Damage;
use super::error::{Foreign, OpenError};
use super::head_error::HeadError;
use super::limits::{Limit, begin_reading, restrain};
use super::schema::OLDEST;
use super::{APPLICATION, FORMAT, lock};

/// How long a reader waits for somebody who is writing. A commit takes as long as the disk needs.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long one who wants to write waits for somebody who is putting right what a crash has left.
const GLANCE: Duration = Duration::from_millis(250);

/// What can be said of a file without opening it.
pub struct Look {
    /// Where it is, links followed: what belongs to it is beside it there.
    pub path: PathBuf,
    /// Its journal, if there is something of that name.
    pub journal: Option<PathBuf>,
    /// Whether a write-ahead log is beside it, which a Hotwash never makes.
    has_log: bool,
}

/// Looks at a file without opening it.
pub fn look(path: &Path) -> Result<Look, OpenError> {
    let foreign = |what| Err(OpenError::Foreign { path: path.to_owned(), what });
    let about = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    let real = fs::canonicalize(path).map_err(|error| unreadable(path, &error))?;
    let journal = Some(beside(&real, "-journal")).filter(|it| it.exists());
    if about.is_dir() {
        return foreign(Foreign::Folder);
    } else if !about.is_file() {
        return foreign(Foreign::NotRegular);
    } else if about.len() == 0 {
        return Err(OpenError::Unfinished { path: path.to_owned(), journal });
    }
    let too_large = |limit| OpenError::TooLarge { path: path.to_owned(), limit };
    Limit::FileBytes.check(about.len()).map_err(too_large)?;
    let has_log = beside(&real, "-wal").exists();
    Ok(Look { path: real, journal, has_log })
}

/// What the system says of a file.
pub fn unreadable(path: &Path, error: &std::io::Error) -> OpenError {
    match error.kind() {
        ErrorKind::NotFound => OpenError::Missing(path.to_owned()),
        _ => OpenError::Unreadable { path: path.to_owned(), why: error.to_string() },
    }
}

/// A file beside another one, of the same name and a little more.
pub fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(more);
    name.into()
}

impl Look {
    /// Whether SQLite would use, or make, other files beside it than a journal.
    pub fn writes_ahead(&self) -> Result<bool, OpenError> {
        if self.has_log {
            return Ok(true);
        }
        let mut head = [0; 20];
        let read = lock::unless_held(&self.path, || File::open(&self.path)?.read(&mut head));
        let read = read.unwrap_or(Ok(0)).map_err(|error| unreadable(&self.path, &error))?;
        // How it is written and how it is read: 2 stands for a write-ahead log.
        Ok(read == head.len() && head[18..].contains(&2))
    }
}

fn database(path: &Path, access: OpenFlags) -> Result<Connection, OpenError> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags);
    let connection = connection.map_err(|error| open_error(path, &error))?;
    restrain(&connection).map_err(|error| open_error(path, &error))?;
    Ok(connection)
}

fn absolute(path: &Path) -> Result<PathBuf, OpenError> {
    std::path::absolute(path).map_err(|error| unreadable(path, &error))
}

/// A session file that is read: all of one moment, while others may go on writing and reading.
pub struct Readable {
    /// The connection, in a transaction.
    pub connection: Connection,
    /// The version of its format.
    pub format: i64,
}

/// Opens a session file for reading. Nothing is written, whatever is beside it.
pub fn readable(path: &Path) -> Result<Readable, OpenError> {
    let failed = |error: rusqlite::Error| open_error(path, &error);
    let mut connection = database(&absolute(path)?, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(PATIENCE).map_err(failed)?;
    begin_reading(&mut connection).map_err(failed)?;
    lock::read(&connection).map_err(failed)?;
    let format = identify(path, &connection)?;
    Ok(Readable { connection, format })
}

/// Opens a session file beside whoever writes it, to look again and again.
pub fn look_in(path: &Path) -> Result<Readable, OpenError> {
    let readable = readable(path)?;
    lock::release(&readable.connection).map_err(|error| open_error(path, &error))?;
    readable.connection.busy_timeout(Duration::ZERO).map_err(|error| open_error(path, &error))?;
    Ok(readable)
}

/// Opens a session file for this program alone to write. Nothing if it may not be written.
pub fn writable(path: &Path) -> Result<Option<Readable>, OpenError> {
    let failed = |error: rusqlite::Error| open_error(path, &error);
    let mut connection = database(&absolute(path)?, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.busy_timeout(GLANCE).map_err(failed)?;
    begin_reading(&mut connection).map_err(failed)?;
    let format = identify(path, &connection)?;
    connection.busy_timeout(Duration::ZERO).map_err(failed)?;
    make_durable(&connection).map_err(failed)?;
    if connection.is_readonly("main").map_err(failed)? {
        return Ok(None);
    }
    lock::acquire(&connection).map_err(failed)?;
    Ok(Some(Readable { connection, format }))
}

/// Opens a private copy of a session file, in which anything may be changed.
pub fn private(path: &Path) -> Result<Connection, OpenError> {
    use rusqlite::config::DbConfig;
    let failed = |error: rusqlite::Error| open_error(path, &error);
    let mut connection = database(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    begin_reading(&mut connection).map_err(failed)?;
    let flags = [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false),
        // With this, SQLite also goes on where a page is missing.
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, true),
    ];
    for (flag, on) in flags {
        connection.set_db_config(flag, on).map_err(failed)?;
    }
    // It goes with the program.
    connection.pragma_update(None, "synchronous", "OFF").map_err(failed)?;
    Ok(connection)
}

/// See `docs/format-session.md`.
fn make_durable(connection: &Connection) -> rusqlite::Result<()> {
    // A commit is the end of the rollback journal; only with this is its end on the disk, too.
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "fullfsync", "ON")
}

/// The format of a database, if it is a session file of one that this program reads.
pub fn identify(path: &Path, connection: &Connection) -> Result<i64, OpenError> {
    let number = |name: &str| {
        let value = connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        value.map_err(|error| open_error(path, &error))
    };
    known(path, number("application_id")?, number("user_version")?)
}

/// The format that a file names, if it names one that this program reads.
pub fn known(path: &Path, application: i64, format: i64) -> Result<i64, OpenError> {
    let path = path.to_owned();
    if application != APPLICATION {
        return Err(OpenError::Foreign { path, what: Foreign::OtherProgram });
    }
    match format {
        format if FORMAT < format => Err(OpenError::Newer { path, format, known: FORMAT }),
        OLDEST..=FORMAT => Ok(format),
        format => {
            let damage = Damage::Meta(HeadError::NoFormat(format));
            Err(OpenError::Damaged { path, damage })
        }
    }
}

/// What SQLite finds wrong with the database as such.
pub fn quick_check(path: &Path, connection: &Connection) -> Result<Option<Damage>, OpenError> {
    let found = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0));
    let found: String = found.map_err(|error| open_error(path, &error))?;
    if found == "ok" {
        return Ok(None);
    }
    // What the disk does not give is told as a finding like any other, at best with its code.
    let code = found.rsplit_once("error code=").and_then(|(_, code)| code.parse::<i32>().ok());
    let is_not_given = found.contains("failed to get page");
    if is_not_given || code.is_some_and(|code| code & 0xff == ffi::SQLITE_IOERR) {
        return Err(OpenError::Unreadable { path: path.to_owned(), why: found });
    }
    Ok(Some(Damage::Database(found)))
}

/// Makes a file where none is, with what `fill` puts into it, and takes it for writing; leaves
/// nothing behind if it fails. An empty file without a journal is none: so much is left of one
/// whose making was interrupted.
pub fn make(
    path: &Path,
    format: i64,
    fill: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> Result<Connection, OpenError> {
    let absolute = absolute(path)?;
    match OpenOptions::new().write(true).create_new(true).open(&absolute) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let is_empty = fs::metadata(path).is_ok_and(|it| it.is_file() && it.len() == 0);
            if !is_empty || beside(&absolute, "-journal").exists() {
                return Err(OpenError::Exists(path.to_owned()));
            }
        }
        Err(error) => {
            return Err(OpenError::Unreadable { path: path.to_owned(), why: error.to_string() });
        }
    }
    match filled(&absolute, format, fill) {
        Ok(Some(connection)) => Ok(connection),
        Ok(None) => Err(OpenError::Exists(path.to_owned())),
        Err(why) => {
            match open_error(path, &why) {
                // Somebody else makes it now.
                error @ OpenError::Elsewhere(_) => Err(error),
                error => {
                    // It was made a moment ago and holds nothing yet.
                    drop(fs::remove_file(&absolute));
                    drop(fs::remove_file(beside(&absolute, "-journal")));
                    Err(match error {
                        // SQLite says so of what a disk does not give.
                        OpenError::Damaged { path, .. } => {
                            OpenError::Unreadable { path, why: why.to_string() }
                        }
                        error => error,
                    })
                }
            }
        }
    }
}

/// Nothing if somebody else was quicker.
fn filled(
    path: &Path,
    format: i64,
    fill: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> rusqlite::Result<Option<Connection>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    restrain(&connection)?;
    make_durable(&connection)?;
    let begun = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    if fs::metadata(path).is_ok_and(|about| about.len() != 0) {
        return Ok(None);
    }
    begun.pragma_update(None, "application_id", APPLICATION)?;
    begun.pragma_update(None, "user_version", format)?;
    fill(&begun)?;
    begun.commit()?;
    lock::acquire(&connection)?;
    Ok(Some(connection))
}

/// What an error of the database means.
pub fn open_error(path: &Path, error: &rusqlite::Error) -> OpenError {
    let (path, why) = (path.to_owned(), error.to_string());
    if error.sqlite_extended_error_code() == Some(ffi::SQLITE_READONLY_ROLLBACK) {
        let journal = beside(&fs::canonicalize(&path).unwrap_or_else(|_| path.clone()), "-journal");
        return OpenError::Interrupted { path, journal };
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::Elsewhere(path),
        Some(ErrorCode::NotADatabase) => OpenError::Foreign { path, what: Foreign::NoDatabase },
        Some(ErrorCode::DiskFull) => OpenError::Full(path),
        Some(ErrorCode::OperationInterrupted) => OpenError::TooLarge { path, limit: Limit::Work },
        Some(ErrorCode::TooBig) => OpenError::TooLarge { path, limit: Limit::ValueBytes },
        Some(
            ErrorCode::CannotOpen
            | ErrorCode::OutOfMemory
            | ErrorCode::PermissionDenied
            | ErrorCode::ReadOnly
            | ErrorCode::SystemIoFailure,
        ) => OpenError::Unreadable { path, why },
        _ => OpenError::Damaged { path, damage: Damage::Database(why) },
    }
}
