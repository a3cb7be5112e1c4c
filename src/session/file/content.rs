//! A session file that is only read: nothing about it or beside it changes, and others may read or
//! write it at the same time.

use std::path::Path;

use super::super::branch::BranchTree;
use super::super::journal::Entry;
use super::chain::Chain;
use super::damage::Damage;
use super::entries::Reader;
use super::error::{OpenError, ReadOnly, Remark};
use super::meta::ExerciseSetup;
use super::stored::{self, Stored};

/// All that was recorded of an exercise.
#[derive(Debug)]
pub struct SessionContent {
    /// What was played.
    pub setup: ExerciseSetup,
    /// When it was begun, in milliseconds since 1970.
    pub created: i64,
    /// All that was recorded and is sound, in order.
    pub entries: Vec<Entry>,
    /// Its branches.
    pub tree: BranchTree,
    /// The revision of the kernel that played it. Only the same one leads to the same states, also
    /// where damage is what `read_only` names first.
    pub kernel_rev: u32,
    /// What is wrong with the file, apart from permissions: it cannot be played on for it.
    pub read_only: Option<ReadOnly>,
    /// What whoever reads it should know.
    pub remarks: Vec<Remark>,
    /// How many sound rows it has.
    pub(super) rows: i64,
    /// The chain with them.
    pub(super) chain: Chain,
}

impl SessionContent {
    /// Reads a file.
    ///
    /// # Errors
    /// Why nothing of it can be used.
    pub fn read(path: &Path) -> Result<Self, OpenError> {
        Self::of(path, stored::read(path)?)
    }

    /// What stored rows say.
    pub(super) fn of(path: &Path, stored: Stored) -> Result<Self, OpenError> {
        let mut read_only = stored.read_only();
        let Stored { meta, sources, state, rows, chain, remarks, .. } = stored;
        let setup = meta.load(&sources, &state).map_err(|rejected| match &read_only {
            Some(ReadOnly::Damaged(damage)) => {
                OpenError::Damaged { path: path.to_owned(), damage: damage.clone() }
            }
            _ => {
                let kernel_rev = meta.kernel_rev;
                OpenError::Scenario { path: path.to_owned(), kernel_rev, rejected }
            }
        })?;
        let mut reader = Reader::new(setup.scenario.clone(), meta.format);
        let (entries, damage) = reader.read(&rows);
        read_only = match (read_only, damage) {
            (Some(ReadOnly::Damaged(first)), _) => Some(ReadOnly::Damaged(first)),
            (other, damage) => damage.map(ReadOnly::Damaged).or(other),
        };
        let (rows, tree) = (rows.len() as i64, reader.tree().clone());
        let (created, kernel_rev) = (meta.created, meta.kernel_rev);
        Ok(Self { setup, created, entries, tree, kernel_rev, read_only, remarks, rows, chain })
    }

    /// What is damaged.
    pub fn damage(&self) -> Option<&Damage> {
        match &self.read_only {
            Some(ReadOnly::Damaged(damage)) => Some(damage),
            _ => None,
        }
    }
}
