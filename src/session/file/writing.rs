//! Writing to a session file, and finding out what became of it.
//!
//! A commit is one only when the disk says so, and a disk may fail after it has been done: then the
//! file itself is looked at. If that is not possible either, nothing more is written before it was.

use rusqlite::{Connection, ErrorCode, ffi};
use serde_json::Value;

use super::super::journal::{Entry, Journal, JournalError};
use super::location::Found;
use super::lock::{self, CommitError};
use super::meta::head_row;
use super::record::Record;
use super::row::{Inserts, Row};
use super::schema::{grow, has_reasons, version_with};
use super::{End, SessionFile, Writer, Written, reasons};
use crate::base::explain::Explain;

impl Writer {
    /// Whether the file is where it was opened.
    fn is_in_place(&self) -> Result<(), JournalError> {
        match self.location.look() {
            Found::Itself => Ok(()),
            found => Err(self.moved(found)),
        }
    }

    fn moved(&self, found: Found) -> JournalError {
        let path = self.location.path.clone();
        JournalError::Moved { path, is_replaced: found == Found::Another }
    }

    /// Takes the file again if it was let go of, and makes sure that nobody has written to it.
    fn hold(&self, end: &End) -> Result<(), JournalError> {
        let connection = &self.connection;
        if lock::is_acquired(connection) {
            return Ok(());
        }
        // SQLite would play back the journal of whatever lies there instead.
        self.is_in_place()?;
        lock::acquire(connection).map_err(|error| self.not_written(&error))?;
        let refused = match head(connection) {
            Ok(head) if end.is(&head) => return Ok(()),
            Ok(_) => JournalError::PlayedOn,
            Err(error) => self.not_written(&error),
        };
        lock::release(connection).map_err(|error| self.not_written(&error))?;
        Err(refused)
    }

    /// Writes rows after an end, with the tables for them if the file has a version without.
    fn write(&self, written: &Written, format: i64) -> Result<(), CommitError> {
        lock::commit(&self.connection, |writing| {
            if format < written.format {
                grow(writing, format, written.format)?;
            }
            let mut inserts = Inserts::new(writing);
            written.rows.iter().try_for_each(|row| inserts.add(row))?;
            write_head(writing, &written.end)
        })
    }

    /// After a commit of which nobody knows whether it has been done: what whoever opens the file
    /// finds. If it is there, it is committed once more, so that it is on the disk for good.
    fn look(&self, before: &End, after: &End) -> Result<bool, JournalError> {
        let connection = &self.connection;
        let failed = |error: rusqlite::Error| JournalError::InDoubt(error.to_string());
        lock::release(connection).map_err(failed)?;
        self.is_in_place()?;
        // What is left of a commit that was not finished is undone now.
        lock::patient(connection, || lock::acquire(connection)).map_err(failed)?;
        let found = match head(connection) {
            Ok(head) if before.is(&head) => return Ok(false),
            Ok(head) if after.is(&head) => {
                let again = lock::commit(connection, |writing| write_head(writing, after));
                again.map(|()| true).map_err(|error| failed(error.into()))
            }
            Ok(_) => Err(JournalError::PlayedOn),
            Err(error) => Err(failed(error)),
        };
        lock::release(connection).map_err(failed)?;
        found
    }

    fn not_written(&self, error: &rusqlite::Error) -> JournalError {
        if error.sqlite_extended_error_code() == Some(ffi::SQLITE_READONLY_DBMOVED) {
            return self.moved(self.location.lost());
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => JournalError::Full,
            Some(ErrorCode::DatabaseBusy) => JournalError::Elsewhere,
            Some(
                ErrorCode::CannotOpen
                // SQLite says so of what a disk does not give.
                | ErrorCode::DatabaseCorrupt
                | ErrorCode::PermissionDenied
                | ErrorCode::ReadOnly
                | ErrorCode::SystemIoFailure,
            ) => JournalError::Io(error.to_string()),
            _ => JournalError::Failed(error.to_string()),
        }
    }
}

impl SessionFile {
    /// Whether the file is where it was opened: for whoever looks for it there, what was recorded
    /// is gone with it.
    ///
    /// # Errors
    /// [`JournalError::Moved`] if it is not.
    pub fn check_place(&self) -> Result<(), JournalError> {
        self.writer.as_ref().map_or(Ok(()), Writer::is_in_place)
    }
}

impl From<CommitError> for rusqlite::Error {
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Work(error) | CommitError::Commit(error) => error,
        }
    }
}

impl End {
    /// Whether it is what a file says of itself.
    fn is(&self, (seq, chain): &(i64, String)) -> bool {
        *seq == self.recorded && *chain == self.chain.to_string()
    }
}

/// Where a file says that it ends.
fn head(connection: &Connection) -> rusqlite::Result<(i64, String)> {
    connection.query_row("SELECT seq, chain FROM head", [], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn write_head(writing: &Connection, end: &End) -> rusqlite::Result<()> {
    writing.execute("DELETE FROM head", [])?;
    head_row(end.recorded, end.chain).insert(writing)
}

impl SessionFile {
    fn writer(&self) -> Result<&Writer, JournalError> {
        match (&self.read_only, &self.writer) {
            (Some(why), _) => Err(JournalError::ReadOnly(Box::new(why.explanation()))),
            (None, Some(writer)) => Ok(writer),
            // It was not fit to be taken, and sound a moment later: somebody else has put it right.
            (None, None) => Err(JournalError::PlayedOn),
        }
    }

    /// Entries as rows after those that are there.
    fn rows_of(&self, entries: &[Entry]) -> Result<Written, JournalError> {
        let format = self.on_record.format();
        let noted;
        let entries = if has_reasons(format) {
            entries
        } else {
            noted = reasons::with_notes(entries);
            &noted
        };
        let mut end = self.end;
        let counts = end.counts.with(entries);
        end.counts = counts.map_err(|limit| JournalError::TooLarge(limit.message()))?;
        let row = |entry| {
            let mut row = Row::of(&Record::of(entry, &self.scenario)).for_format(format);
            end.recorded += 1;
            row.set("seq", Value::from(end.recorded));
            end.chain = row.link(end.chain);
            row
        };
        let rows: Vec<Row> = entries.iter().map(row).collect();
        let with = |format, row: &Row| version_with(row.table(), format);
        let format = rows.iter().try_fold(format, with).ok_or(JournalError::OldFormat)?;
        Ok(Written { rows, end, format })
    }

    /// Goes by what was written.
    fn goes_on_after(&mut self, written: Written) {
        self.on_record.add(written.rows, written.format);
        self.end = written.end;
    }
}

impl Journal for SessionFile {
    fn write(&mut self, entries: &[Entry]) -> Result<(), JournalError> {
        self.writer()?;
        if entries.is_empty() {
            return Ok(());
        }
        self.settle()?;
        let written = self.rows_of(entries)?;
        let writer = self.writer()?;
        writer.is_in_place()?;
        writer.hold(&self.end)?;
        let recorded = match writer.write(&written, self.on_record.format()) {
            Ok(()) => Ok(()),
            Err(CommitError::Work(error)) => Err(writer.not_written(&error)),
            Err(CommitError::Commit(error)) => match writer.look(&self.end, &written.end) {
                Ok(true) => Ok(()),
                Ok(false) => Err(writer.not_written(&error)),
                Err(_) => {
                    self.in_doubt = Some(written);
                    return Err(JournalError::InDoubt(error.to_string()));
                }
            },
        };
        if recorded.is_ok() {
            self.goes_on_after(written);
        }
        // What is recorded stays recorded. If somebody was quicker, the next writing says so.
        drop(self.writer()?.hold(&self.end));
        recorded
    }

    fn settle(&mut self) -> Result<bool, JournalError> {
        let Some(written) = self.in_doubt.take() else { return Ok(false) };
        let is_recorded = self.writer().and_then(|writer| writer.look(&self.end, &written.end));
        match is_recorded {
            Ok(true) => self.goes_on_after(written),
            Ok(false) => {}
            Err(_) => self.in_doubt = Some(written),
        }
        is_recorded
    }
}
