//! What can be wrong with a session file, and what to do about it.

use std::path::PathBuf;

use thiserror::Error;

use crate::base::diagnostic::Rejected;

/// Why a session file cannot be opened at all.
#[derive(Debug, Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no file `{}`; check its name and folder", .0.display())]
    Missing(PathBuf),
    /// There is something already where a new file was to be made.
    #[error("`{}` exists already and is left as it is; choose another name", .0.display())]
    Exists(PathBuf),
    /// It cannot be read, or not be made.
    #[error("`{}` cannot be opened: {why}; check its permissions and the disk", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        why: String,
    },
    /// It is a file of another kind.
    #[error("`{}` is no Hotwash exercise: {why}; choose a file NAME.hotwash", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is instead.
        why: String,
    },
    /// It was written by a newer program.
    #[error(
        "`{}` has format {format}, and this program reads up to {known}; open it with a newer \
         Hotwash",
        path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: i64,
        /// The newest format that this program reads.
        known: i64,
    },
    /// Another program has it open.
    #[error(
        "`{}` is open in another program; close the exercise there, or work on a copy of the file",
        .0.display()
    )]
    Elsewhere(PathBuf),
    /// The program that wrote it ended in the midst of it, and this one may not put that right.
    #[error(
        "`{}` was interrupted while something was written to it; go on with it in the console, \
         which puts that right",
        .0.display()
    )]
    Interrupted(PathBuf),
    /// It is damaged so badly that nothing of it can be used.
    #[error("`{}` cannot be used: {damage}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is damaged.
        damage: Damage,
    },
    /// The scenario in it is not one that this program can play.
    #[error(
        "the scenario in `{}` does not load here ({rejected}); open the file with Hotwash \
         {program}, or read its tables",
        path.display()
    )]
    Scenario {
        /// The file.
        path: PathBuf,
        /// The program that began the exercise.
        program: String,
        /// What is wrong with the scenario.
        rejected: Rejected,
    },
    /// The disk is full.
    #[error("`{}` cannot be made, the disk is full; make room on it first", .0.display())]
    Full(PathBuf),
}

/// What is damaged in a session file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Damage {
    /// The database itself.
    #[error("the file is damaged or cut short ({0}); use a backup, or export what is readable")]
    Database(String),
    /// The head of the file.
    #[error("the head of the file is damaged: {0}; use a backup")]
    Meta(String),
    /// The texts of the scenario.
    #[error("the texts of the scenario were changed after the exercise began; use a backup")]
    Sources,
    /// A row that was changed, or one that is missing before it.
    #[error("{what}, and what follows cannot be trusted; what comes before it is sound")]
    Link {
        /// The number of the row among all that were recorded, from 1.
        seq: i64,
        /// The row in words.
        what: String,
    },
    /// A row whose content makes no sense, though nobody has changed it.
    #[error("entry {seq} cannot be understood: {why}; what comes before it is sound")]
    Content {
        /// The number of the row.
        seq: i64,
        /// Why not.
        why: String,
    },
    /// Rows at the end are missing.
    #[error("the last entries are missing: there are {found} of {recorded}; use a backup")]
    Short {
        /// How many there are.
        found: i64,
        /// How many there should be.
        recorded: i64,
    },
}

/// Why a session file that was opened cannot be played on.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReadOnly {
    /// It may not be written.
    #[error("the file may not be written; give yourself write permission, or copy it")]
    Permission,
    /// Another revision of the kernel played it.
    #[error(
        "kernel revision {recorded} played this exercise and this program has revision {ours}: \
         what was recorded can be read, but not replayed or played on; use Hotwash {program}"
    )]
    OtherKernel {
        /// The revision that played it.
        recorded: u32,
        /// The revision of this program.
        ours: u32,
        /// The program that began the exercise.
        program: String,
    },
    /// It is damaged.
    #[error(transparent)]
    Damaged(#[from] Damage),
}
