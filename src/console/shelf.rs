//! The library on screen: what there is to play, and what was played.

use std::path::PathBuf;

use crate::scenario::source::render;
use crate::scenario::{Library, LoadOptions, Loaded, Pack};

use super::keeping::{self, Kept};
use super::pictures::Picture;

/// A scenario of the library.
#[derive(Debug)]
pub struct Shelved {
    /// Where it was found.
    pub pack: Pack,
    /// Its id.
    pub id: String,
    /// The scenario, or what is wrong with it.
    pub loaded: Result<Loaded, String>,
    /// Its picture, if it has one.
    pub picture: Option<Picture>,
}

/// What can be played.
#[derive(Debug)]
pub struct Shelf {
    /// The scenarios, the shortest first.
    pub scenarios: Vec<Shelved>,
    /// Where they are looked for, if anywhere.
    pub library: Option<Library>,
    /// Exercises that can be gone on with.
    pub recent: Vec<Kept>,
    /// Where they are kept.
    pub folder: PathBuf,
}

impl Shelf {
    /// What there is, in a library and in a folder of kept exercises.
    pub fn new(library: Option<Library>, folder: PathBuf) -> Self {
        let shelved = |(pack, id): (Pack, String)| {
            let loaded = load_or_say(&pack, &LoadOptions::default());
            let picture = Picture::of(&pack);
            Shelved { pack, id, loaded, picture }
        };
        let of_library = |library: &Library| {
            let packs = library.list_packs().into_iter();
            packs.filter_map(|id| Some((library.pack(&id)?, id))).collect::<Vec<_>>()
        };
        let mut scenarios: Vec<Shelved> =
            library.iter().flat_map(of_library).map(shelved).collect();
        scenarios.sort_by_key(|it| {
            it.loaded.as_ref().map_or(i64::MAX, |loaded| loaded.scenario.plays_minutes)
        });
        let recent = keeping::recent(&folder);
        Self { scenarios, library, recent, folder }
    }

    /// What there is on this computer.
    pub fn usual() -> Self {
        Self::new(Some(Library::usual()), keeping::folder())
    }

    /// Looks again for exercises that were kept.
    pub fn look_again(&mut self) {
        self.recent = keeping::recent(&self.folder);
    }
}

/// Loads a scenario, or says in words what is wrong with it.
pub fn load_or_say(pack: &Pack, options: &LoadOptions) -> Result<Loaded, String> {
    pack.load(options).map_err(|rejected| render(&rejected.0, false))
}
