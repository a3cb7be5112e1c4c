//! Exercises on disk: what was recorded comes back, what was changed is found, and nothing that was
//! acknowledged is lost.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

#[cfg(unix)]
mod crash;
mod damage;
mod lines;
mod recorded;
mod table;
mod trouble;
