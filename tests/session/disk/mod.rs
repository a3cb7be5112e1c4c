//! A disk that fails, and a machine that loses its power: what was acknowledged is there, and what
//! is said of all else is true.

mod faults;
mod images;
mod machine;
mod noting;
mod vfs;

/// A folder in memory, where there is one.
fn memory() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}
