//! What can be wrong with a session file, and what to do about it.

use std::path::PathBuf;

use thiserror::Error;

use super::damage::{Damage, quoted};
use super::limits::Limit;
use super::release::release_of;
use crate::base::diagnostic::Rejected;
use crate::base::explain::Explain;
use crate::base::message::{Message, message};

/// Why a session file cannot be opened at all.
#[derive(Debug, Error)]
#[error("{}", self.reason())]
pub enum OpenError {
    /// There is no such file.
    Missing(PathBuf),
    /// There is something already where a new file was to be made.
    Exists(PathBuf),
    /// It cannot be read, or not be made: the system says so, not the content.
    Unreadable {
        /// The path as it was given or found.
        path: PathBuf,
        /// What the system says.
        why: String,
    },
    /// It is a file of another kind.
    Foreign {
        /// The path as it was given or found.
        path: PathBuf,
        /// What it is instead.
        what: Foreign,
    },
    /// The program that was making it ended before anything was recorded.
    Unfinished {
        /// The path as it was given or found.
        path: PathBuf,
        /// The journal beside it, if there is one.
        journal: Option<PathBuf>,
    },
    /// It was written by a newer program.
    Newer {
        /// The path as it was given or found.
        path: PathBuf,
        /// The version of the format that the file names.
        format: i64,
        /// The newest format that this program reads.
        known: i64,
    },
    /// Another program has it open.
    Elsewhere(PathBuf),
    /// The program that wrote it ended in the midst of it, and this one may not put that right.
    Interrupted {
        /// The path as it was given or found.
        path: PathBuf,
        /// What the program has left beside it.
        journal: PathBuf,
    },
    /// It holds more than a program reads.
    TooLarge {
        /// The path as it was given or found.
        path: PathBuf,
        /// The limit that it does not keep.
        limit: Limit,
    },
    /// A private copy that is needed to read it cannot be made.
    NoCopy {
        /// The path as it was given or found.
        path: PathBuf,
        /// What the system says.
        why: String,
    },
    /// It is damaged so badly that nothing of it can be used.
    Damaged {
        /// The path as it was given or found.
        path: PathBuf,
        /// What is damaged.
        damage: Damage,
    },
    /// The scenario in it is not one that this program can play.
    Scenario {
        /// The path as it was given or found.
        path: PathBuf,
        /// The revision of the kernel that played it.
        kernel_rev: u32,
        /// What is wrong with the scenario.
        rejected: Rejected,
    },
    /// The disk is full.
    Full(PathBuf),
}

/// What a file is that is no exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// A folder.
    Folder,
    /// A device, a pipe or the like.
    NotRegular,
    /// No database.
    NoDatabase,
    /// A database of another program.
    OtherProgram,
}

impl Explain for OpenError {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Exists(_) => "exists",
            Self::Unreadable { .. } => "unreadable",
            Self::Foreign { .. } => "foreign",
            Self::Unfinished { .. } => "unfinished",
            Self::Newer { .. } => "newer-format",
            Self::Elsewhere(_) => "open-elsewhere",
            Self::Interrupted { .. } => "interrupted",
            Self::TooLarge { .. } => "too-large",
            Self::NoCopy { .. } => "no-copy",
            Self::Damaged { damage, .. } => damage.code(),
            Self::Scenario { .. } => "scenario",
            Self::Full(_) => "disk-full",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Missing(path) => message!("open-missing", path = path),
            Self::Exists(path) => message!("open-exists", path = path),
            Self::Unreadable { path, why } => message!("open-unreadable", path = path, why = why),
            Self::Foreign { path, what } => {
                message!("open-foreign", path = path, what = what.message())
            }
            Self::Unfinished { path, .. } => message!("open-unfinished", path = path),
            Self::Newer { path, format, known } => message!(
                "open-newer",
                path = path,
                format = format.to_string(),
                known = known.to_string()
            ),
            Self::Elsewhere(path) => message!("open-elsewhere", path = path),
            Self::Interrupted { path, journal } => {
                message!("open-interrupted", path = path, journal = journal)
            }
            Self::TooLarge { path, limit } => {
                message!("open-too-large", path = path, limit = limit.message())
            }
            Self::NoCopy { path, why } => message!("open-no-copy", path = path, why = why),
            Self::Damaged { path, damage } => {
                message!("open-damaged", path = path, damage = damage.reason())
            }
            Self::Scenario { path, rejected, .. } => {
                message!("open-scenario", path = path, errors = rejected.0.error_count())
            }
            Self::Full(path) => message!("open-full", path = path),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::Unfinished { path, journal: Some(journal) } => {
                message!("open-unfinished".both, path = path, journal = journal)
            }
            Self::Damaged { damage, .. } => damage.remedy(),
            Self::Scenario { kernel_rev, .. } => {
                message!("open-scenario".help, release = release_of(*kernel_rev))
            }
            _ => self.reason().its("help"),
        }
    }
}

impl Foreign {
    fn message(self) -> Message {
        match self {
            Self::Folder => message!("foreign-folder"),
            Self::NotRegular => message!("foreign-not-regular"),
            Self::NoDatabase => message!("foreign-no-database"),
            Self::OtherProgram => message!("foreign-other-program"),
        }
    }
}

/// Why a session file that was opened cannot be played on.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.reason())]
pub enum ReadOnly {
    /// It may not be written.
    Permission,
    /// Another revision of the kernel played it.
    OtherKernel {
        /// The revision that played it.
        recorded: u32,
        /// The revision of this program.
        ours: u32,
    },
    /// It is damaged.
    Damaged(Damage),
}

impl Explain for ReadOnly {
    fn code(&self) -> &'static str {
        match self {
            Self::Permission => "no-permission",
            Self::OtherKernel { .. } => "other-kernel",
            Self::Damaged(damage) => damage.code(),
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Permission => message!("read-only-permission"),
            Self::OtherKernel { recorded, ours } => message!(
                "read-only-other-kernel",
                recorded = recorded.to_string(),
                ours = ours.to_string()
            ),
            Self::Damaged(damage) => damage.reason(),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::Permission => self.reason().its("help"),
            Self::OtherKernel { recorded, .. } => {
                message!("read-only-other-kernel".help, release = release_of(*recorded))
            }
            Self::Damaged(damage) => damage.remedy(),
        }
    }
}

/// Something about a file that can be used all the same, and that whoever uses it should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// A program was interrupted; what it had not finished was left out, and nothing was changed.
    Unfinished {
        /// What the program has left beside the file.
        journal: PathBuf,
    },
    /// What lies beside the file as its journal is not its own.
    OtherJournal {
        /// What lies there.
        journal: PathBuf,
    },
    /// The file was put right after an interruption, and kept as it was under another name.
    Recovered {
        /// The copy of the file as it was; its journal is beside it.
        copy: PathBuf,
    },
    /// Texts in languages that the exercise is not told in were changed, and are left out.
    TextsLeftOut(Vec<String>),
}

impl Explain for Remark {
    fn code(&self) -> &'static str {
        match self {
            Self::Unfinished { .. } => "unfinished-commit",
            Self::OtherJournal { .. } => "other-journal",
            Self::Recovered { .. } => "recovered",
            Self::TextsLeftOut(_) => "texts-left-out",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Unfinished { journal } => message!("remark-unfinished", journal = journal),
            Self::OtherJournal { journal } => message!("remark-other-journal", journal = journal),
            Self::Recovered { copy } => message!("remark-recovered", copy = copy),
            Self::TextsLeftOut(paths) => {
                message!("remark-texts-left-out", paths = quoted(paths))
            }
        }
    }
}
