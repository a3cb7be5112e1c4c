//! The library on screen: what there is to play, and what was played.

use std::path::PathBuf;
use std::sync::Arc;

use crate::scenario::source::render;
use crate::scenario::{Library, LoadOptions, Loaded, Pack};

use super::saved_exercises::SavedExercises;
use super::scenario_picture::ScenarioPicture;
use super::settings::Settings;

/// A scenario of the library.
#[derive(Debug)]
pub struct LibraryEntry {
    /// Where it was found.
    pub pack: Pack,
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
    /// Where they are looked for, if anywhere.
    pub library: Option<Library>,
    /// Exercises that were saved.
    pub saved: SavedExercises,
    /// Where they are saved, and what else is remembered.
    pub settings: Settings,
}

impl LibraryIndex {
    /// What there is, in a library and in a folder of saved exercises. What is chosen in the window
    /// is forgotten with it.
    pub fn new(library: Option<Library>, folder: PathBuf) -> Self {
        Self::with_settings(library, Settings::forgetful(folder))
    }

    /// What there is in a library, and in the folder that settings name.
    pub fn with_settings(library: Option<Library>, settings: Settings) -> Self {
        let entry = |(pack, id): (Pack, String)| {
            let loaded = load_or_say(&pack, &LoadOptions::default());
            let picture = ScenarioPicture::of(&pack);
            LibraryEntry { pack, id, loaded, picture }
        };
        let of_library = |library: &Library| {
            let packs = library.list_packs().into_iter();
            packs.filter_map(|id| Some((library.pack(&id)?, id))).collect::<Vec<_>>()
        };
        let mut scenarios: Vec<LibraryEntry> =
            library.iter().flat_map(of_library).map(entry).collect();
        scenarios.sort_by_key(|it| {
            it.loaded.as_ref().map_or(i64::MAX, |loaded| loaded.scenario.plays_minutes)
        });
        let mut index = Self { scenarios, library, saved: SavedExercises::default(), settings };
        index.refresh_saved();
        index
    }

    /// What there is on this computer.
    pub fn of_this_computer() -> Self {
        Self::with_settings(Some(Library::usual()), Settings::of_this_computer())
    }

    /// The same with scenarios told in a language, those that are told in it.
    pub fn in_language(mut self, language: &str) -> Self {
        for loaded in self.scenarios.iter_mut().filter_map(|entry| entry.loaded.as_mut().ok()) {
            if loaded.scenario.texts.contains_key(language) {
                language.clone_into(&mut Arc::make_mut(&mut loaded.scenario).language);
            }
        }
        self
    }

    /// Looks again for exercises that were saved.
    pub fn refresh_saved(&mut self) {
        self.saved.refresh(&self.settings.folder(), &self.settings.opened());
    }
}

/// Loads a scenario, or says in words what is wrong with it.
pub fn load_or_say(pack: &Pack, options: &LoadOptions) -> Result<Loaded, String> {
    pack.load(options).map_err(|rejected| render(&rejected.0, false))
}
