//! How somebody looks at the saved exercises, and what is being done with one of them.

use std::cmp::Reverse;
use std::path::PathBuf;

use strum::{EnumCount, VariantArray};

use crate::base::variants::array;
use crate::console::saved_exercises::SavedExercise;

/// In which order saved exercises are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, EnumCount, VariantArray)]
pub enum SavedOrder {
    /// The one that was played last first.
    #[default]
    Played,
    /// By what they are called.
    Name,
    /// By scenario, and in each the one that was played last first.
    Scenario,
}

impl SavedOrder {
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

/// How somebody looks at the library.
#[derive(Debug, Default)]
pub struct LibraryState {
    /// What is looked for.
    pub search: String,
    pub order: SavedOrder,
    /// What is being done with one of them.
    pub asked: Option<SavedQuestion>,
}

/// What is asked before something is done with a saved exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SavedQuestion {
    /// What it is to be called.
    Rename { path: PathBuf, name: String },
    /// Whether to delete it.
    Delete(PathBuf),
}

impl LibraryState {
    /// Those that are looked for, in the order that was chosen.
    pub fn shown<'a>(&self, all: &'a [SavedExercise]) -> Vec<&'a SavedExercise> {
        let wanted: Vec<String> = self.search.split_whitespace().map(str::to_lowercase).collect();
        let is_meant = |it: &&SavedExercise| {
            let said = it.said();
            wanted.iter().all(|word| said.contains(word))
        };
        let mut shown: Vec<&SavedExercise> = all.iter().filter(is_meant).collect();
        let played = |it: &&SavedExercise| (Reverse(it.played()), it.file.path.clone());
        match self.order {
            SavedOrder::Played => shown.sort_by_cached_key(played),
            SavedOrder::Name => {
                shown.sort_by_cached_key(|it| (it.name().to_lowercase(), played(it)));
            }
            SavedOrder::Scenario => shown.sort_by_cached_key(|it| (it.title(), played(it))),
        }
        shown
    }
}
