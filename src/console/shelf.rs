//! The library on screen: what there is to play, and what was played.

use std::path::{Path, PathBuf};

use crate::scenario::source::render;
use crate::scenario::{Library, LoadOptions, Loaded, load};
use crate::session::holder::Holder;

use super::keeping::{self, Kept};

/// The folder of scenarios, where nothing else is said.
const SCENARIOS: &str = "scenarios";

/// A scenario of the library.
#[derive(Debug)]
pub struct Shelved {
    /// Its folder.
    pub path: PathBuf,
    /// Its id.
    pub id: String,
    /// The scenario, or what is wrong with it.
    pub loaded: Result<Loaded, String>,
}

/// What can be played.
#[derive(Debug)]
pub struct Shelf {
    /// The scenarios, the shortest first.
    pub scenarios: Vec<Shelved>,
    /// Where they are looked for, if they are found.
    pub library: Option<Library>,
    /// Exercises that can be gone on with.
    pub recent: Vec<Kept>,
    /// Where they are kept.
    pub folder: PathBuf,
}

impl Shelf {
    /// What there is, in a library and in a folder of kept exercises.
    pub fn new(library: Option<Library>, folder: PathBuf) -> Self {
        let shelved = |(library, id): (&Library, String)| {
            let path = library.pack_path(&id);
            let loaded = load_or_say(&path, &LoadOptions::default());
            Shelved { path, id, loaded }
        };
        let of_library =
            |library| Library::list_packs(library).into_iter().map(move |id| (library, id));
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
        Self::new(find_library(), keeping::folder())
    }

    /// Looks again for exercises that were kept.
    pub fn look_again(&mut self) {
        self.recent = keeping::recent(&self.folder);
    }
}

/// Loads a scenario, or says in words what is wrong with it.
fn load_or_say(path: &Path, options: &LoadOptions) -> Result<Loaded, String> {
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

/// Something to choose: its id, its name and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: String,
}

/// What somebody wants an exercise to be set up with; nothing is what its author meant.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The seed.
    pub seed: Option<u64>,
    /// The country.
    pub country: Option<String>,
    /// The way of working together.
    pub collaboration: Option<String>,
}

/// An exercise that is set up and not begun.
#[derive(Debug)]
pub struct SetUp {
    /// The folder of the scenario.
    pub path: PathBuf,
    /// Countries in which it can be played.
    pub countries: Vec<Choice>,
    /// Ways of working together with which it can be played.
    pub models: Vec<Choice>,
    /// Which country.
    pub country: usize,
    /// Which way of working together.
    pub model: usize,
    /// The seed, as it is typed.
    pub seed: String,
    /// The scenario as chosen, or what is wrong with it.
    pub loaded: Result<Loaded, String>,
    /// Who holds which seat.
    pub roster: Vec<Holder>,
}

impl SetUp {
    /// A scenario as its author meant it, with people in all seats.
    pub fn new(path: &Path) -> Self {
        let loaded = load_or_say(path, &LoadOptions::default());
        let library = Library::find(path);
        let (mut countries, mut models) = (Vec::new(), Vec::new());
        for id in library.iter().flat_map(Library::list_countries) {
            let options = LoadOptions { country: Some(id.clone()), ..LoadOptions::default() };
            countries.extend(choice(path, &options, "country", id));
        }
        for id in library.iter().flat_map(Library::list_collaborations) {
            let options = LoadOptions { collaboration: Some(id.clone()), ..LoadOptions::default() };
            models.extend(choice(path, &options, "collaboration", id));
        }
        let (mut country, mut model, mut seats) = (0, 0, 0);
        if let Ok(loaded) = &loaded {
            let scenario = &loaded.scenario;
            let position = |among: &[Choice], own: &str| {
                among.iter().position(|it| it.id == own).unwrap_or_default()
            };
            country = position(&countries, &scenario.country.id);
            model = position(&models, &scenario.collaboration.id);
            seats = scenario.seats.len();
        }
        let path = path.to_owned();
        let (seed, roster) = ("1".to_owned(), vec![Holder::People; seats]);
        Self { path, countries, models, country, model, seed, loaded, roster }
    }

    /// The same, with what was asked for before anything is shown.
    pub fn asked(mut self, asked: &Asked) -> Self {
        let Asked { seed, country, collaboration } = asked;
        if let Some(seed) = seed {
            self.seed = seed.to_string();
        }
        let place = |among: &[Choice], id: &Option<String>, or: usize| {
            let found = |id: &String| among.iter().position(|it| it.id == *id);
            id.as_ref().map_or(Some(or), found)
        };
        let there = place(&self.countries, country, self.country).zip(place(
            &self.models,
            collaboration,
            self.model,
        ));
        if let Some((country, model)) = there {
            (self.country, self.model) = (country, model);
            self.reload();
        } else {
            // What is wrong with it is said as it is said everywhere.
            let (country, collaboration) = (country.clone(), collaboration.clone());
            self.loaded = load_or_say(&self.path, &LoadOptions { country, collaboration });
        }
        self
    }

    /// Loads the scenario with what is chosen now.
    pub fn reload(&mut self) {
        let id = |choices: &[Choice], at: usize| choices.get(at).map(|it| it.id.clone());
        let options = LoadOptions {
            country: id(&self.countries, self.country),
            collaboration: id(&self.models, self.model),
        };
        self.loaded = load_or_say(&self.path, &options);
    }

    /// The seed, if what is typed is one.
    pub fn seed(&self) -> Option<u64> {
        self.seed.trim().parse().ok()
    }
}

/// A choice with which the scenario can be played.
fn choice(path: &Path, options: &LoadOptions, kind: &str, id: String) -> Option<Choice> {
    let scenario = load(path, options).ok()?.scenario;
    let name = scenario.text(&format!("{kind}-{id}")).to_owned();
    let about = scenario.text(&format!("{kind}-{id}.about")).to_owned();
    Some(Choice { id, name, about })
}
