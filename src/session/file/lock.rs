//! Who writes and who reads: one program has a file to itself for writing from opening to closing,
//! while others may read what is committed.
//!
//! The lock of the writer is that of a transaction that has begun and written nothing yet: nobody
//! else can begin one then, and everybody can read. It ends with every commit, so the next one
//! begins at once; should somebody be quicker in between, the next writing finds that out before
//! it writes.

use std::time::Duration;

use rusqlite::Connection;

/// How long a commit waits for those who are reading. They read for milliseconds.
const PATIENCE: Duration = Duration::from_secs(3);

/// Takes a file for writing, or fails at once if somebody else has it.
pub fn acquire(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("BEGIN IMMEDIATE")
}

/// Whether it was taken and not let go.
pub fn is_acquired(connection: &Connection) -> bool {
    !connection.is_autocommit()
}

/// Begins to read: until it is let go, all that is read is of one moment, and commits wait.
pub fn read(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("BEGIN DEFERRED")?;
    // The moment is that of the first reading.
    let begun = connection.pragma_query_value(None, "user_version", |_| Ok(()));
    if begun.is_err() {
        release(connection)?;
    }
    begun
}

/// Lets go of a file, unless a failure has done that; what was not committed is undone.
pub fn release(connection: &Connection) -> rusqlite::Result<()> {
    if is_acquired(connection) { connection.execute_batch("ROLLBACK") } else { Ok(()) }
}

/// Does some work in a file that was taken and commits it, all of it or nothing.
pub fn commit(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    let done = work(connection).and_then(|()| connection.execute_batch("COMMIT"));
    connection.busy_timeout(Duration::ZERO)?;
    if done.is_err() {
        release(connection)?;
    }
    done
}
