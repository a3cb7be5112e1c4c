//! The library on screen: what there is to play, and what was played.

use std::path::{Path, PathBuf};

use crate::scenario::source::render;
use crate::scenario::{Library, LoadOptions, Loaded, load};

use super::paths::{self, SavedExercise};
use super::scenario_picture::ScenarioPicture;

/// The folder of scenarios, where nothing else is said.
const SCENARIOS: &str = "scenarios";

/// A scenario of the library.
#[derive(Debug)]
pub struct LibraryEntry {
    /// Its folder.
    pub path: PathBuf,
    /// Its id.
    pub id: String,
    /// The scenario, or what is wrong with it.
    pub loaded: Result<Loaded, String>,
    /// Its picture, if it has one.
    pub picture: Option<ScenarioPicture>,
}

/// What can be played.
#[derive(Debug)]
pub struct LibraryIndex {
    /// The scenarios, the shortest first.
    pub scenarios: Vec<LibraryEntry>,
    /// Where they are looked for, if they are found.
    pub library: Option<Library>,
    /// Exercises that can be gone on with.
    pub recent: Vec<SavedExercise>,
    /// Where they are kept.
    pub folder: PathBuf,
}

impl LibraryIndex {
    /// What there is, in a library and in a folder of saved exercises.
    pub fn new(library: Option<Library>, folder: PathBuf) -> Self {
        let entry = |(library, id): (&Library, String)| {
            let path = library.pack_path(&id);
            let loaded = load_or_say(&path, &LoadOptions::default());
            let picture = ScenarioPicture::of(&path);
            LibraryEntry { path, id, loaded, picture }
        };
        let of_library =
            |library| Library::list_packs(library).into_iter().map(move |id| (library, id));
        let mut scenarios: Vec<LibraryEntry> =
            library.iter().flat_map(of_library).map(entry).collect();
        scenarios.sort_by_key(|it| {
            it.loaded.as_ref().map_or(i64::MAX, |loaded| loaded.scenario.plays_minutes)
        });
        let recent = paths::recent(&folder);
        Self { scenarios, library, recent, folder }
    }

    /// What there is on this computer.
    pub fn of_this_computer() -> Self {
        Self::new(find_library(), paths::folder())
    }

    /// Looks again for exercises that were saved.
    pub fn refresh_saved(&mut self) {
        self.recent = paths::recent(&self.folder);
    }
}

/// Loads a scenario, or says in words what is wrong with it.
pub fn load_or_say(path: &Path, options: &LoadOptions) -> Result<Loaded, String> {
    load(path, options).map_err(|rejected| render(&rejected.0, false))
}

/// The library nearest to where we are, or to where the program is.
fn find_library() -> Option<Library> {
    let here = std::env::current_dir().ok();
    let program = std::env::current_exe().ok();
    let near = here.iter().chain(program.iter()).flat_map(|path| path.ancestors());
    near.map(|folder| folder.join(SCENARIOS))
        .filter(|folder| folder.is_dir())
        .find_map(|folder| Library::find(&folder))
}
