//! Leaving an exercise of which not everything is in its file.

use std::path::PathBuf;

/// Where somebody wants to go from an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// To the library.
    Library,
    /// Out of the program.
    Quit,
    /// To something else that is opened.
    Path(PathBuf),
}

/// The question whether to leave all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeaveQuestion {
    /// Where to go.
    pub to: Destination,
    /// How many entries are not in the file.
    pub unwritten: usize,
    /// Why they are not there.
    pub why: String,
    /// What to do about it.
    pub help: String,
}
