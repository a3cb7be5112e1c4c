//! What can be damaged in a session file.

use thiserror::Error;

use super::entry_error::EntryError;
use super::head_error::HeadError;
use crate::base::explain::Explain;
use crate::base::message::{Arg, Message, message};

/// What is damaged in a session file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.reason())]
pub enum Damage {
    /// The database itself; what SQLite says of it.
    Database(String),
    /// The file does not begin like a database.
    Beginning,
    /// The head of the file.
    Meta(HeadError),
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
        /// What is wrong with it.
        what: BrokenLink,
    },
    /// A row whose content makes no sense, though nobody has changed it.
    Content {
        /// The number of the row.
        seq: i64,
        /// What is wrong with it.
        why: EntryError,
    },
    /// Rows at the end are missing.
    Short {
        /// How many there are.
        found: i64,
        /// How many there should be.
        recorded: i64,
    },
}

/// A row that does not link to the one before it, as far as it can be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BrokenLink {
    /// It has another number than the next.
    Number,
    /// A step was changed.
    Step {
        /// The branch that the row names; of a damaged file it may be any number.
        branch: i64,
        /// The number in the branch that the row names.
        number: i64,
        /// When, by the row.
        when: Arg,
    },
    /// An event was changed.
    Event {
        /// The branch that the row names.
        branch: i64,
        /// The number of the event that the row names.
        no: i64,
        /// When, by the row.
        when: Arg,
        /// Its kind, by the row.
        name: String,
    },
    /// A row of this table was changed.
    Row(String),
}

impl Explain for Damage {
    fn code(&self) -> &'static str {
        match self {
            Self::Database(_) | Self::Beginning => "damaged-database",
            Self::Meta(_) => "damaged-head",
            Self::Tables => "damaged-tables",
            Self::WriteAhead => "write-ahead-log",
            Self::Sources | Self::Texts(_) => "damaged-texts",
            Self::Link { .. } => "changed-entry",
            Self::Content { .. } => "senseless-entry",
            Self::Short { .. } => "missing-entries",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Database(why) => message!("damage-database", why = why),
            Self::Beginning => message!("damage-beginning"),
            Self::Meta(why) => message!("damage-head", why = why.message()),
            Self::Tables => message!("damage-tables"),
            Self::WriteAhead => message!("damage-write-ahead"),
            Self::Sources => message!("damage-sources"),
            Self::Texts(paths) => message!("damage-texts", paths = quoted(paths)),
            Self::Link { seq, what } => message!("damage-link", what = what.message(*seq)),
            Self::Content { seq, why } => {
                message!("damage-content", entry = seq.to_string(), why = why.message())
            }
            Self::Short { found, recorded } => {
                message!("damage-short", found = *found, recorded = *recorded)
            }
        }
    }
}

impl BrokenLink {
    fn message(&self, seq: i64) -> Message {
        let entry = seq.to_string();
        match self {
            Self::Number => message!("link-number", entry = entry),
            Self::Step { branch, number, when } => message!(
                "link-step",
                entry = entry,
                branch = branch.to_string(),
                number = number.to_string(),
                when = when.clone()
            ),
            Self::Event { branch, no, when, name } => message!(
                "link-event",
                entry = entry,
                branch = branch.to_string(),
                number = no.to_string(),
                when = when.clone(),
                name = name
            ),
            Self::Row(table) => message!("link-row", entry = entry, table = table),
        }
    }
}

/// Paths as they stand in a sentence.
pub(super) fn quoted(paths: &[String]) -> Arg {
    Arg::list(paths.iter().map(|path| format!("`{path}`")))
}
