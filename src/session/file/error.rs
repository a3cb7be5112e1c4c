//! What can be wrong with a session file, and what to do about it.

use std::path::PathBuf;

use super::limits::Limit;
use super::release::release_of;
use crate::base::diagnostic::Rejected;
use crate::base::problem::{Problem, errors};

/// Why a session file cannot be opened at all.
#[derive(Debug)]
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

impl Problem for OpenError {
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

    fn reason(&self) -> String {
        match self {
            Self::Missing(path) => format!("there is no file `{}`", path.display()),
            Self::Exists(path) => {
                format!("`{}` exists already and is left as it is", path.display())
            }
            Self::Unreadable { path, why } => {
                format!("`{}` cannot be opened: {why}", path.display())
            }
            Self::Foreign { path, what } => {
                let what = match what {
                    Foreign::Folder => "it is a folder",
                    Foreign::NotRegular => "it is not a regular file",
                    Foreign::NoDatabase => "it is no database",
                    Foreign::OtherProgram => "it is a database of another program",
                };
                format!("`{}` is no Hotwash exercise: {what}", path.display())
            }
            Self::Unfinished { path, .. } => format!(
                "the program that was making `{}` was interrupted, and nothing was recorded in it",
                path.display()
            ),
            Self::Newer { path, format, known } => format!(
                "`{}` has format {format}, and this program reads up to {known}",
                path.display()
            ),
            Self::Elsewhere(path) => format!("`{}` is open in another program", path.display()),
            Self::Interrupted { path, journal } => format!(
                "`{}` was interrupted while something was written to it, and `{}` holds what is \
                 needed to put that right",
                path.display(),
                journal.display()
            ),
            Self::TooLarge { path, limit } => {
                format!("`{}` is not read: {limit}", path.display())
            }
            Self::NoCopy { path, why } => format!(
                "`{}` can only be read from a copy, and the copy cannot be made: {why}",
                path.display()
            ),
            Self::Damaged { path, damage } => {
                format!("`{}` cannot be used: {}", path.display(), damage.reason())
            }
            Self::Scenario { path, rejected, .. } => {
                format!("the scenario in `{}` does not load here ({rejected})", path.display())
            }
            Self::Full(path) => {
                format!("`{}` cannot be made, the disk is full", path.display())
            }
        }
    }

    fn remedy(&self) -> String {
        match self {
            Self::Missing(_) => "check its name and folder".to_owned(),
            Self::Exists(_) => "choose another name".to_owned(),
            Self::Unreadable { .. } => "check its permissions and the disk".to_owned(),
            Self::Foreign { .. } => "choose a file NAME.hotwash".to_owned(),
            Self::Unfinished { path, journal: None } => format!("delete `{}`", path.display()),
            Self::Unfinished { path, journal: Some(journal) } => {
                format!("delete `{}` and `{}`", path.display(), journal.display())
            }
            Self::Newer { .. } => "open it with a newer Hotwash".to_owned(),
            Self::Elsewhere(_) => {
                "close the exercise there, or work on a copy of the file".to_owned()
            }
            Self::Interrupted { .. } => {
                "keep the two together and resume the exercise in the console, which puts that \
                 right"
                    .to_owned()
            }
            Self::TooLarge { .. } => {
                "ask whoever made the file for one that Hotwash has written".to_owned()
            }
            Self::NoCopy { .. } => {
                "make room in the folder for temporary files, or set TMPDIR to another one"
                    .to_owned()
            }
            Self::Damaged { damage, .. } => damage.remedy(),
            Self::Scenario { kernel_rev, .. } => {
                format!("open the file with {}, or read its tables", release_of(*kernel_rev))
            }
            Self::Full(_) => "make room on it first".to_owned(),
        }
    }
}

/// What is damaged in a session file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// The database itself; what SQLite says of it.
    Database(String),
    /// The head of the file.
    Meta(String),
    /// Its tables are not those of its format.
    Tables,
    /// Another program has changed how changes are written.
    WriteAhead,
    /// The texts of the scenario, and it cannot be told which.
    Sources,
    /// Some texts of the scenario, by their paths.
    Texts(Vec<String>),
    /// A row that was changed, or one that is missing before it.
    Link {
        /// The number of the row among all that were recorded, from 1.
        seq: i64,
        /// The row in words.
        what: String,
    },
    /// A row whose content makes no sense, though nobody has changed it.
    Content {
        /// The number of the row.
        seq: i64,
        /// What is wrong with it, for people.
        why: String,
    },
    /// Rows at the end are missing.
    Short {
        /// How many there are.
        found: i64,
        /// How many there should be.
        recorded: i64,
    },
}

impl Problem for Damage {
    fn code(&self) -> &'static str {
        match self {
            Self::Database(_) => "damaged-database",
            Self::Meta(_) => "damaged-head",
            Self::Tables => "damaged-tables",
            Self::WriteAhead => "write-ahead-log",
            Self::Sources | Self::Texts(_) => "damaged-texts",
            Self::Link { .. } => "changed-entry",
            Self::Content { .. } => "senseless-entry",
            Self::Short { .. } => "missing-entries",
        }
    }

    fn reason(&self) -> String {
        match self {
            Self::Database(why) => format!("the file is damaged or cut short ({why})"),
            Self::Meta(why) => format!("the head of the file is damaged: {why}"),
            Self::Tables => "its tables are not those of this format".to_owned(),
            Self::WriteAhead => {
                "another program has switched the file to a write-ahead log".to_owned()
            }
            Self::Sources => {
                "the texts of the scenario were changed after the exercise began, and it cannot be \
                 told which"
                    .to_owned()
            }
            Self::Texts(paths) => format!(
                "texts of the scenario were changed after the exercise began: `{}`",
                paths.join("`, `")
            ),
            Self::Link { what, .. } => {
                format!("{what}, and what follows cannot be trusted")
            }
            Self::Content { seq, why } => format!("entry {seq} cannot be understood: {why}"),
            Self::Short { found, recorded } => {
                format!("the last entries are missing: there are {found} of {recorded}")
            }
        }
    }

    fn remedy(&self) -> String {
        match self {
            Self::Database(_) | Self::Tables => {
                "use a backup, or export what is sound with `hotwash export jsonl`".to_owned()
            }
            Self::Meta(_) | Self::Short { .. } => "use a backup".to_owned(),
            Self::WriteAhead => {
                "close it there, and run `PRAGMA journal_mode = DELETE` on the file with sqlite3"
                    .to_owned()
            }
            Self::Sources | Self::Texts(_) => {
                "use a backup; what was recorded can be read all the same".to_owned()
            }
            Self::Link { .. } | Self::Content { .. } => {
                "use a backup; what comes before it is sound".to_owned()
            }
        }
    }
}

/// Why a session file that was opened cannot be played on.
#[derive(Debug, Clone, PartialEq, Eq)]
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

impl Problem for ReadOnly {
    fn code(&self) -> &'static str {
        match self {
            Self::Permission => "no-permission",
            Self::OtherKernel { .. } => "other-kernel",
            Self::Damaged(damage) => damage.code(),
        }
    }

    fn reason(&self) -> String {
        match self {
            Self::Permission => "the file may not be written".to_owned(),
            Self::OtherKernel { recorded, ours } => format!(
                "kernel revision {recorded} played this exercise and this program has revision \
                 {ours}: what was recorded can be read, but not replayed or played on"
            ),
            Self::Damaged(damage) => damage.reason(),
        }
    }

    fn remedy(&self) -> String {
        match self {
            Self::Permission => "give yourself write permission, or copy it".to_owned(),
            Self::OtherKernel { recorded, .. } => format!("use {}", release_of(*recorded)),
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

impl Problem for Remark {
    fn code(&self) -> &'static str {
        match self {
            Self::Unfinished { .. } => "unfinished-commit",
            Self::OtherJournal { .. } => "other-journal",
            Self::Recovered { .. } => "recovered",
            Self::TextsLeftOut(_) => "texts-left-out",
        }
    }

    fn reason(&self) -> String {
        match self {
            Self::Unfinished { journal } => format!(
                "the program that wrote this file was interrupted and has left `{}`; what it had \
                 not finished is left out here, and nothing was changed",
                journal.display()
            ),
            Self::OtherJournal { journal } => format!(
                "`{}` belongs to another file or to an older state of this one, and is not used",
                journal.display()
            ),
            Self::Recovered { copy } => format!(
                "the file was put right after an interruption, and kept as it was as `{}`",
                copy.display()
            ),
            Self::TextsLeftOut(paths) => format!(
                "texts in languages that this exercise is not told in were changed after it \
                 began, and are left out: `{}`",
                paths.join("`, `")
            ),
        }
    }

    fn remedy(&self) -> String {
        match self {
            Self::Unfinished { .. } => {
                "keep the two together until the exercise is resumed in the console, which puts \
                 that right"
                    .to_owned()
            }
            Self::OtherJournal { .. } => {
                "move it to another folder, and delete it when nothing is missing".to_owned()
            }
            Self::Recovered { .. } => {
                "delete the copy and its journal when nothing is missing".to_owned()
            }
            Self::TextsLeftOut(_) => "use a backup if these languages are needed".to_owned(),
        }
    }
}

errors!(OpenError, Damage, ReadOnly, Remark);
