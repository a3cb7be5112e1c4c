//! Loading one scenario: its own file, country, collaboration model, the numbers, the texts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::base::diagnostic::{Diagnostics, Rejected, Source};
use crate::base::suggest::nearest;

use super::code;
use super::compile::{self, Parts, remedy};
use super::file::{self, Read, Text};
use super::files::{Files, SourceTexts};
use super::library::{Library, PARAMETERS_FILE, SCENARIO_FILE, Shared};
use super::model::{COMPLETE, Scenario, Texts};
use super::required_texts::{self, RequiredText};
use super::texts::{self, TextFile};

/// What to load a scenario with, other than what it says itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LoadOptions {
    /// The country profile.
    pub country: Option<String>,
    /// The collaboration model.
    pub collaboration: Option<String>,
    /// The language in which its texts are told.
    pub language: Option<String>,
}

/// A scenario that can be played.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// What is odd about it.
    pub warnings: Diagnostics,
    /// The texts that it was read from.
    pub source_texts: SourceTexts,
}

/// Loads a scenario from its folder or its `scenario.ron`, or says everything that is wrong.
pub fn load(path: &Path, options: &LoadOptions) -> Result<Loaded, Rejected> {
    let mut diagnostics = Diagnostics::default();
    let Some(path) = scenario_file(path, &mut diagnostics) else {
        return Err(Rejected(diagnostics));
    };
    load_from(Files::Disk, &path, options, diagnostics)
}

/// Loads a scenario again from the texts that it was read from, or says everything that is wrong.
pub fn load_source_texts(
    source_texts: &SourceTexts,
    options: &LoadOptions,
) -> Result<Loaded, Rejected> {
    let files = Files::Kept(Arc::new(source_texts.texts.clone()));
    load_from(files, Path::new(&source_texts.scenario), options, Diagnostics::default())
}

fn load_from(
    files: Files,
    path: &Path,
    options: &LoadOptions,
    mut diagnostics: Diagnostics,
) -> Result<Loaded, Rejected> {
    match load_into(files, path, options, &mut diagnostics) {
        Some((scenario, library)) if diagnostics.error_count() == 0 => {
            let source_texts = SourceTexts::of(path, &library.root, diagnostics.sources());
            Ok(Loaded { scenario: Arc::new(scenario), warnings: diagnostics, source_texts })
        }
        _ => Err(Rejected(diagnostics)),
    }
}

fn load_into(
    files: Files,
    path: &Path,
    options: &LoadOptions,
    diagnostics: &mut Diagnostics,
) -> Option<(Scenario, Library)> {
    let scenario = read_scenario(&files, path, diagnostics)?;
    let library = library_of(files, path, diagnostics)?;
    let mut texts = scenario_texts(&library.files, &scenario, diagnostics);
    let language = choose_language(options.language.as_ref(), &texts, path, diagnostics);
    let numbers = library.read_numbers(diagnostics);
    let (country, collaboration) = (options.country.as_ref(), options.collaboration.as_ref());
    let named = &scenario.value;
    let country = library.choose(Shared::Country, country, &named.country, &scenario, diagnostics);
    let collaboration = library.choose(
        Shared::Collaboration,
        collaboration,
        &named.collaboration,
        &scenario,
        diagnostics,
    );
    let country = country.and_then(|id| library.read_country(&id, diagnostics));
    let collaboration = collaboration.and_then(|id| library.read_collaboration(&id, diagnostics));
    let (country, collaboration) = (country?, collaboration?);
    library.shared_texts(&country, &collaboration, &mut texts, diagnostics);
    let parts = Parts {
        scenario: &scenario,
        country: &country,
        collaboration: &collaboration,
        numbers: &numbers,
        chosen: true,
    };
    let mut compiled = compile::compile(parts, diagnostics)?;
    compiled.texts = texts;
    compiled.language = language;
    Some((compiled, library))
}

/// The language that was asked for, if there are texts in it, or else the complete one.
fn choose_language(
    asked: Option<&String>,
    texts: &BTreeMap<String, Texts>,
    path: &Path,
    diagnostics: &mut Diagnostics,
) -> String {
    match asked {
        Some(asked) if !texts.contains_key(asked) => {
            let message = format!("there are no texts in the language `{asked}`");
            let known = texts.keys().map(String::as_str);
            let help = remedy("language", asked, known);
            diagnostics.file_error(code::CHOICE, path, message, help);
            COMPLETE.to_owned()
        }
        Some(asked) => asked.clone(),
        None => COMPLETE.to_owned(),
    }
}

impl Library {
    /// Reads a country profile.
    pub(super) fn read_country(
        &self,
        id: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Read<file::Country>> {
        let read: Read<file::Country> =
            file::read(&self.files, &self.shared_path(Shared::Country, id), diagnostics)?;
        same_name(&read.value.id, &read.source, Some(id), "the file", diagnostics);
        Some(read)
    }

    /// Reads a collaboration model.
    pub(super) fn read_collaboration(
        &self,
        id: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Read<file::Collaboration>> {
        let read: Read<file::Collaboration> =
            file::read(&self.files, &self.shared_path(Shared::Collaboration, id), diagnostics)?;
        same_name(&read.value.id, &read.source, Some(id), "the file", diagnostics);
        Some(read)
    }

    /// Adds the texts of a country and a model, in every language that the scenario has.
    fn shared_texts(
        &self,
        country: &Read<file::Country>,
        collaboration: &Read<file::Collaboration>,
        texts: &mut BTreeMap<String, Texts>,
        diagnostics: &mut Diagnostics,
    ) {
        let needs = [
            (Shared::Country, &country.source, required_texts::required_by_country(&country.value)),
            (
                Shared::Collaboration,
                &collaboration.source,
                required_texts::required_by_collaboration(&collaboration.value),
            ),
        ];
        for (kind, source, wanted) in needs {
            let folder = self.root.join(kind.folder());
            for (language, file) in read_languages(&self.files, &folder, diagnostics) {
                let found = file.check(&language, &wanted, source, diagnostics);
                if let Some(texts) = texts.get_mut(&language) {
                    texts.extend(found);
                }
            }
        }
    }
}

/// The library of a scenario; says what is missing if there is none.
pub(super) fn library_of(
    files: Files,
    path: &Path,
    diagnostics: &mut Diagnostics,
) -> Option<Library> {
    let library = Library::find_in(files, path);
    if library.is_none() {
        let message = format!("no folder above holds `{PARAMETERS_FILE}`");
        let help = "put the scenario into the folder `packs` of a library of scenarios";
        diagnostics.file_error(code::NOT_FOUND, path, message, help);
    }
    library
}

/// The file of a scenario that is named by its folder or its file.
pub(super) fn scenario_file(path: &Path, diagnostics: &mut Diagnostics) -> Option<PathBuf> {
    if path.is_dir() {
        let file = path.join(SCENARIO_FILE);
        if file.is_file() {
            return Some(file);
        }
        let message = format!("this folder holds no `{SCENARIO_FILE}`");
        diagnostics.file_error(code::NOT_FOUND, path, message, suggestion(path));
        return None;
    }
    if path.exists() {
        return Some(path.to_owned());
    }
    let message = "there is no such scenario";
    diagnostics.file_error(code::NOT_FOUND, path, message, suggestion(path));
    None
}

/// A scenario that was probably meant.
fn suggestion(path: &Path) -> String {
    let Some(library) = Library::nearby(path) else {
        return "name the folder of a scenario, such as `scenarios/packs/first-steps`".to_owned();
    };
    let packs = library.list_packs();
    let is_file = path.file_name().is_some_and(|name| name == SCENARIO_FILE);
    let folder = if is_file { path.parent() } else { Some(path) };
    let name = folder.and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
    let spelled = |id: &str| format!("`{}`", library.pack_path(id).display());
    match nearest(name, packs.iter().map(String::as_str)) {
        Some(meant) => format!("did you mean {}?", spelled(meant)),
        None if packs.is_empty() => "name the folder of a scenario".to_owned(),
        None => {
            let packs: Vec<String> = packs.iter().map(|id| spelled(id)).collect();
            format!("use one of {}", packs.join(", "))
        }
    }
}

/// Reads a scenario's own file.
pub(super) fn read_scenario(
    files: &Files,
    path: &Path,
    diagnostics: &mut Diagnostics,
) -> Option<Read<file::Scenario>> {
    let read: Read<file::Scenario> = file::read(files, path, diagnostics)?;
    let absolute = std::path::absolute(path).ok();
    let folder = absolute.as_deref().and_then(Path::parent).and_then(Path::file_name);
    let folder = folder.and_then(|name| name.to_str());
    same_name(&read.value.id, &read.source, folder, "the folder", diagnostics);
    Some(read)
}

fn same_name(
    id: &Text,
    source: &Source,
    name: Option<&str>,
    what: &str,
    diagnostics: &mut Diagnostics,
) {
    if let Some(name) = name.filter(|name| *name != id.as_str()) {
        let message = format!("the id is `{id}`, and {what} is called `{name}`");
        let help = format!("give both the same name; write `id: \"{name}\"` or rename {what}");
        diagnostics.error(code::ID_ELSEWHERE, source, id.span, message, help);
    }
}

/// Reads all text files of a folder by language; the complete one must be there.
pub(super) fn read_languages(
    files: &Files,
    folder: &Path,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, TextFile)> {
    let languages = files.names_in(folder, texts::language_of);
    if !languages.iter().any(|language| language == COMPLETE) {
        let path = folder.join(format!("{COMPLETE}.ftl"));
        let message = "the English texts are missing";
        let help = "add this file; other languages are optional, English is not";
        diagnostics.file_error(code::NOT_FOUND, &path, message, help);
    }
    let read = languages.into_iter().filter_map(|language| {
        let path = folder.join(format!("{language}.ftl"));
        TextFile::read(files, &path, diagnostics).map(|file| (language, file))
    });
    read.collect()
}

/// The texts of a scenario by language, checked against what it needs.
pub(super) fn scenario_texts(
    files: &Files,
    scenario: &Read<file::Scenario>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Texts> {
    let folder = scenario.source.path.parent().unwrap_or(Path::new(""));
    let wanted: Vec<RequiredText> = required_texts::required_by_scenario(&scenario.value);
    let mut texts = BTreeMap::new();
    for (language, file) in read_languages(files, folder, diagnostics) {
        let found = file.check(&language, &wanted, &scenario.source, diagnostics);
        file.check_unused(&wanted, diagnostics);
        file.check_signs(&scenario.value, diagnostics);
        texts.insert(language, found);
    }
    texts
}
