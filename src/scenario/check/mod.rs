//! Checking scenario files without playing them: everything that is wrong, each thing once.
//!
//! A scenario is checked with every country profile and every collaboration model of its library,
//! since any may be played with any. What is found in a folder is checked, or it is said that it
//! was not.

mod walk;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::base::diagnostic::{Diagnostics, Source};

use super::compile::{self, Parts};
use super::file::{self, Read, Text};
use super::library::naming::{DATA, TEXTS, stem};
use super::library::{Folder, Library, Pack, Shared, real};
use super::loading::{read_collaboration, read_country, read_languages};
use super::picture::check_picture;
use super::required_texts::{self, RequiredText};

/// What was checked, and what was found.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// What is wrong.
    pub found: Diagnostics,
    /// The files that were read where the paths lead, not those that they are played with.
    pub files: BTreeSet<PathBuf>,
    /// How many scenarios.
    pub scenarios: usize,
    /// How many country profiles.
    pub countries: usize,
    /// How many collaboration models.
    pub models: usize,
    /// What was checked, each with the root whose numbers it plays with: a second path to it adds
    /// nothing.
    done: BTreeSet<(PathBuf, PathBuf)>,
}

/// Checks what is at a path: a scenario, any single file of a library, or all that is in a folder.
pub fn check_path(path: &Path) -> Diagnostics {
    check_paths(&[path.to_owned()]).found
}

/// Checks what is at several paths, and says how much that was.
pub fn check_paths(paths: &[PathBuf]) -> Checked {
    let mut checked = Checked::default();
    let mut walk = walk::Walk::new(&mut checked);
    for path in paths {
        walk.path(path);
    }
    checked
}

impl Checked {
    /// Checks a scenario with all countries and all collaboration models.
    fn scenario(&mut self, pack: &Pack) {
        let root = real(pack.numbers.at());
        if !self.done.insert((real(&pack.folder.path(&pack.file)), root)) {
            return;
        }
        self.scenarios += 1;
        self.note(&pack.folder, &pack.file);
        self.note_texts(&pack.folder);
        let diagnostics = &mut self.found;
        let Some(scenario) = pack.read(diagnostics) else { return };
        pack.texts(&scenario, diagnostics);
        check_picture(&pack.folder, diagnostics);
        let numbers = pack.read_numbers(diagnostics);
        let library = &pack.library;
        library.has(Shared::Country, &scenario.value.country, &scenario, diagnostics);
        library.has(Shared::Collaboration, &scenario.value.collaboration, &scenario, diagnostics);
        let countries: Vec<_> = library
            .list_checked(Shared::Country, diagnostics)
            .into_iter()
            .filter_map(|id| {
                let (folder, read) = library.read_country(&id, diagnostics)?;
                Some((folder, id, read))
            })
            .collect();
        let models: Vec<_> = library
            .list_checked(Shared::Collaboration, diagnostics)
            .into_iter()
            .filter_map(|id| {
                let (folder, read) = library.read_collaboration(&id, diagnostics)?;
                Some((folder, id, read))
            })
            .collect();
        let wanted = |(folder, id, read): &(Folder, String, Read<file::Country>)| {
            let needs = needs(read, &read.value.id, id, required_texts::required_by_country);
            needs.map(|(source, wanted)| (folder.clone(), source, wanted))
        };
        check_texts(&countries.iter().filter_map(wanted).collect::<Vec<_>>(), diagnostics);
        let wanted = |(folder, id, read): &(Folder, String, Read<file::Collaboration>)| {
            let needs = needs(read, &read.value.id, id, required_texts::required_by_collaboration);
            needs.map(|(source, wanted)| (folder.clone(), source, wanted))
        };
        check_texts(&models.iter().filter_map(wanted).collect::<Vec<_>>(), diagnostics);
        for (.., country) in &countries {
            for (.., collaboration) in &models {
                let chosen = collaboration.value.id == scenario.value.collaboration;
                let parts = Parts {
                    scenario: &scenario,
                    country,
                    collaboration,
                    numbers: &numbers,
                    chosen,
                    again: false,
                };
                compile::compile(parts, diagnostics);
            }
        }
    }

    /// Checks all country profiles or all collaboration models of a folder, and their texts.
    fn shared(&mut self, kind: Shared, folder: &Folder) {
        let ids = folder.ids(&mut self.found);
        let mut wanted: Vec<(Source, Vec<RequiredText>)> = Vec::new();
        let mut all = true;
        for id in &ids {
            let needs = self.one_shared(kind, folder, id);
            all &= needs.is_some();
            wanted.extend(needs);
        }
        self.note_texts(folder);
        for (language, file) in read_languages(folder, &mut self.found) {
            for (source, wanted) in &wanted {
                file.check(&language, wanted, source, &mut self.found);
            }
            if all {
                let wanted: Vec<RequiredText> =
                    wanted.iter().flat_map(|(_, list)| list.clone()).collect();
                file.check_unused(&wanted, &mut self.found);
            }
        }
    }

    /// Checks a single country profile or collaboration model, with the texts that it needs.
    fn single(&mut self, kind: Shared, folder: &Folder, id: &str) {
        if let Some((source, wanted)) = self.one_shared(kind, folder, id) {
            self.note_texts(folder);
            check_texts(&[(folder.clone(), source, wanted)], &mut self.found);
        }
    }

    /// Checks a country profile or a collaboration model; the texts that it needs, which are
    /// unknown while its id is not that of its name.
    fn one_shared(
        &mut self,
        kind: Shared,
        folder: &Folder,
        id: &str,
    ) -> Option<(Source, Vec<RequiredText>)> {
        let file = format!("{id}.{DATA}");
        self.note(folder, &file);
        let path = real(&folder.path(&file));
        let is_new = self.done.insert((path.clone(), path));
        match kind {
            Shared::Country => {
                self.countries += usize::from(is_new);
                let read = read_country(folder, id, &mut self.found)?;
                compile::check_country(&read, &mut self.found);
                needs(&read, &read.value.id, id, required_texts::required_by_country)
            }
            Shared::Collaboration => {
                self.models += usize::from(is_new);
                let read = read_collaboration(folder, id, &mut self.found)?;
                compile::check_collaboration(&read, &mut self.found);
                needs(&read, &read.value.id, id, required_texts::required_by_collaboration)
            }
        }
    }

    fn note(&mut self, folder: &Folder, file: &str) {
        let path = folder.path(file);
        self.files.insert(if folder.is_built_in() { path } else { real(&path) });
    }

    fn note_texts(&mut self, folder: &Folder) {
        for language in folder.languages(&mut Diagnostics::default()) {
            self.note(folder, &format!("{language}.{TEXTS}"));
        }
    }
}

/// Checks texts of country profiles or collaboration models, each against the files beside it.
fn check_texts(wanted: &[(Folder, Source, Vec<RequiredText>)], diagnostics: &mut Diagnostics) {
    let mut folders: Vec<&Folder> = Vec::new();
    for (folder, ..) in wanted {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    for folder in folders {
        for (language, file) in read_languages(folder, diagnostics) {
            for (_, source, wanted) in wanted.iter().filter(|(of, ..)| of == folder) {
                file.check(&language, wanted, source, diagnostics);
            }
        }
    }
}

/// The texts that a file needs; unknown while its id is not that of its name.
fn needs<T>(
    read: &Read<T>,
    id: &Text,
    name: &str,
    wanted: impl Fn(&T) -> Vec<RequiredText>,
) -> Option<(Source, Vec<RequiredText>)> {
    (id.as_str() == name).then(|| (read.source.clone(), wanted(&read.value)))
}
