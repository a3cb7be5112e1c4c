//! Loading one scenario: its own file, country, collaboration model, the numbers, the texts.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::base::diagnostic::{Diagnostics, Rejected, Source};

use super::code;
use super::compile::{self, Numbers, Parts, remedy};
use super::file::{self, Read, Text};
use super::library::naming::{DATA, TEXTS};
use super::library::{Folder, Library, PARAMETERS_FILE, Pack, Shared, SourceTexts};
use super::model::{COMPLETE, Scenario, Texts};
use super::required_texts::{self, RequiredText};
use super::texts::TextFile;

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
    /// The scenario, checked.
    pub scenario: Arc<Scenario>,
    /// What is odd about it.
    pub warnings: Diagnostics,
    /// The texts that it was read from.
    pub source_texts: SourceTexts,
}

/// Loads a scenario from its folder or its `scenario.ron`, or says everything that is wrong.
pub fn load(path: &Path, options: &LoadOptions) -> Result<Loaded, Rejected> {
    Pack::at(path)?.load(options)
}

/// Loads a scenario again from the texts that it was read from, or says everything that is wrong.
pub fn load_source_texts(
    source_texts: &SourceTexts,
    options: &LoadOptions,
) -> Result<Loaded, Rejected> {
    let texts = Arc::new(source_texts.texts.clone());
    let (folder, file) =
        source_texts.scenario.rsplit_once('/').unwrap_or(("", &source_texts.scenario));
    let library = Library::of_texts(texts.clone());
    let numbers = library.numbers_of(library.first_root());
    let pack =
        Pack { folder: Folder::of_texts(texts, folder), file: file.to_owned(), library, numbers };
    pack.load(options)
}

impl Pack {
    /// Loads it, or says everything that is wrong.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn load(&self, options: &LoadOptions) -> Result<Loaded, Rejected> {
        let mut diagnostics = Diagnostics::default();
        match self.load_into(options, &mut diagnostics) {
            Some((scenario, shared)) if diagnostics.error_count() == 0 => {
                let folders = [&self.folder, &shared[0], &shared[1]];
                let file = self.folder.name_of(&self.file);
                let source_texts =
                    SourceTexts::of(file, &self.numbers, &folders, diagnostics.sources());
                Ok(Loaded { scenario: Arc::new(scenario), warnings: diagnostics, source_texts })
            }
            _ => Err(Rejected(diagnostics)),
        }
    }

    /// The scenario, and the folders of its country and its collaboration model.
    fn load_into(
        &self,
        options: &LoadOptions,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Scenario, [Folder; 2])> {
        let scenario = self.read(diagnostics)?;
        let library = &self.library;
        let mut texts = self.texts(&scenario, diagnostics);
        let path = &scenario.source.path;
        let language = choose_language(options.language.as_ref(), &texts, path, diagnostics);
        let numbers = self.read_numbers(diagnostics);
        let (country, model) = (options.country.as_ref(), options.collaboration.as_ref());
        let named = &scenario.value;
        let country =
            library.choose(Shared::Country, country, &named.country, &scenario, diagnostics);
        let model = library.choose(
            Shared::Collaboration,
            model,
            &named.collaboration,
            &scenario,
            diagnostics,
        );
        let country = country.and_then(|id| library.read_country(&id, diagnostics));
        let collaboration = model.and_then(|id| library.read_collaboration(&id, diagnostics));
        let (country, collaboration) = (country?, collaboration?);
        let folders = [&country.0, &collaboration.0].map(Folder::clone);
        let (country, collaboration) = (country.1, collaboration.1);
        let wanted = [
            (&country.source, required_texts::required_by_country(&country.value)),
            (
                &collaboration.source,
                required_texts::required_by_collaboration(&collaboration.value),
            ),
        ];
        for (folder, (source, wanted)) in folders.iter().zip(&wanted) {
            for (language, file) in read_languages(folder, diagnostics) {
                let found = file.check(&language, wanted, source, diagnostics);
                if let Some(texts) = texts.get_mut(&language) {
                    texts.extend(found);
                }
            }
        }
        brief_on_country(&mut texts, &country.value.id);
        let parts = Parts {
            scenario: &scenario,
            country: &country,
            collaboration: &collaboration,
            numbers: &numbers,
            chosen: true,
            again: self.folder.was_read(),
        };
        let mut compiled = compile::compile(parts, diagnostics)?;
        compiled.texts = texts;
        compiled.language = language;
        Some((compiled, folders))
    }

    /// Reads its own file.
    pub(super) fn read(&self, diagnostics: &mut Diagnostics) -> Option<Read<file::Scenario>> {
        let read: Read<file::Scenario> = read_file(&self.folder, &self.file, diagnostics)?;
        let name = Some(self.id()).filter(|name| !name.is_empty());
        same_name(&read.value.id, &read.source, name, "the folder", diagnostics);
        Some(read)
    }

    /// Reads the numbers of the model that it plays with.
    pub(super) fn read_numbers(&self, diagnostics: &mut Diagnostics) -> Numbers {
        read_numbers(&self.numbers, diagnostics)
    }

    /// Its texts by language, checked against what it needs.
    pub(super) fn texts(
        &self,
        scenario: &Read<file::Scenario>,
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<String, Texts> {
        let wanted: Vec<RequiredText> = required_texts::required_by_scenario(&scenario.value);
        let mut texts = BTreeMap::new();
        for (language, file) in read_languages(&self.folder, diagnostics) {
            let found = file.check(&language, &wanted, &scenario.source, diagnostics);
            file.check_unused(&wanted, diagnostics);
            file.check_signs(&scenario.value, diagnostics);
            texts.insert(language, found);
        }
        texts
    }
}

/// Reads the numbers of the model in a root.
pub(super) fn read_numbers(root: &Folder, diagnostics: &mut Diagnostics) -> Numbers {
    read_file(root, PARAMETERS_FILE, diagnostics)
        .map(|file| compile::numbers(&file, root.was_read(), diagnostics))
        .unwrap_or_default()
}

/// Everybody knows how people vote in their country: what its profile says of that stands at the
/// end of the briefing.
fn brief_on_country(texts: &mut BTreeMap<String, Texts>, country: &str) {
    let id = format!("country-{country}.briefing");
    for texts in texts.values_mut() {
        let Some(about) = texts.get(&id).cloned() else { continue };
        if let Some(briefing) = texts.get_mut("scenario-briefing") {
            briefing.push_str("\n\n");
            briefing.push_str(&about);
        }
    }
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
    /// Reads a country profile; also says which folder it is in.
    pub(super) fn read_country(
        &self,
        id: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Folder, Read<file::Country>)> {
        let folder = self.folder_of(Shared::Country, id);
        let read = read_country(&folder, id, diagnostics)?;
        Some((folder, read))
    }

    /// Reads a collaboration model; also says which folder it is in.
    pub(super) fn read_collaboration(
        &self,
        id: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Folder, Read<file::Collaboration>)> {
        let folder = self.folder_of(Shared::Collaboration, id);
        let read = read_collaboration(&folder, id, diagnostics)?;
        Some((folder, read))
    }
}

/// Reads a country profile in a folder.
pub(super) fn read_country(
    folder: &Folder,
    id: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Read<file::Country>> {
    let read: Read<file::Country> = read_file(folder, &format!("{id}.{DATA}"), diagnostics)?;
    same_name(&read.value.id, &read.source, Some(id), "the file", diagnostics);
    Some(read)
}

/// Reads a collaboration model in a folder.
pub(super) fn read_collaboration(
    folder: &Folder,
    id: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Read<file::Collaboration>> {
    let read: Read<file::Collaboration> = read_file(folder, &format!("{id}.{DATA}"), diagnostics)?;
    same_name(&read.value.id, &read.source, Some(id), "the file", diagnostics);
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
    folder: &Folder,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, TextFile)> {
    let before = diagnostics.errors_so_far();
    let languages = folder.languages(diagnostics);
    let is_listed = diagnostics.errors_so_far() == before;
    if is_listed && !languages.iter().any(|language| language == COMPLETE) {
        let path = folder.path(&format!("{COMPLETE}.{TEXTS}"));
        let message = "the English texts are missing";
        let help = "add this file; other languages are optional, English is not";
        diagnostics.file_error(code::NOT_FOUND, &path, message, help);
    }
    let read = languages.into_iter().filter_map(|language| {
        let file = format!("{language}.{TEXTS}");
        TextFile::read(folder, &file, diagnostics).map(|file| (language, file))
    });
    read.collect()
}

/// Reads a file of format 1 from a folder; what keeps it from being read is in `diagnostics`.
fn read_file<T: DeserializeOwned>(
    folder: &Folder,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Read<T>> {
    file::read(folder.read(name, diagnostics)?, diagnostics)
}
