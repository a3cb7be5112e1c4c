//! Checking scenario files without playing them: everything that is wrong, each thing once.
//!
//! A scenario is checked with every country profile and every collaboration model of its library,
//! since any may be played with any.

use std::path::Path;

use crate::base::diagnostic::{Diagnostics, Severity, Source};

use super::compile::{self, Parts};
use super::file::{self, Read, Text};
use super::files::Files;
use super::library::{Library, PARAMETERS_FILE, SCENARIO_FILE, Shared};
use super::loading::{library_of, read_languages, read_scenario, scenario_file, scenario_texts};
use super::picture::check_picture;
use super::required_texts::{self, RequiredText};

/// How deep folders are searched for scenarios.
const FOLDER_DEPTH: usize = 6;

/// Checks what is at a path: a scenario, any single file of a library, or all that is in a folder.
pub fn check_path(path: &Path) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    if path.is_dir() {
        if !check_folder(path, FOLDER_DEPTH, &mut diagnostics) {
            // Says what is missing, and suggests a scenario.
            scenario_file(path, &mut diagnostics);
        }
    } else {
        check_file(path, &mut diagnostics);
    }
    distinct(&diagnostics)
}

/// Checks everything in a folder; whether there was anything.
fn check_folder(folder: &Path, depth: usize, diagnostics: &mut Diagnostics) -> bool {
    if folder.join(SCENARIO_FILE).is_file() {
        check_scenario(&folder.join(SCENARIO_FILE), diagnostics);
        return true;
    }
    let mut found = false;
    if folder.join(PARAMETERS_FILE).is_file() {
        let library = Library::at(folder);
        library.read_numbers(diagnostics);
        found = true;
    }
    for kind in [Shared::Country, Shared::Collaboration] {
        if is_folder_of(kind, folder)
            && let Some(library) = Library::find(folder)
        {
            check_shared(kind, &library, diagnostics);
            return true;
        }
    }
    if depth == 0 {
        return found;
    }
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    let mut folders: Vec<_> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect();
    folders.sort();
    for folder in folders {
        found |= check_folder(&folder, depth - 1, diagnostics);
    }
    found
}

fn is_folder_of(kind: Shared, folder: &Path) -> bool {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    absolute.file_name().is_some_and(|name| name == kind.folder())
}

fn check_file(path: &Path, diagnostics: &mut Diagnostics) {
    let parent = path.parent().unwrap_or(Path::new(""));
    let extension = path.extension().and_then(|extension| extension.to_str());
    let in_folder = |kind| is_folder_of(kind, parent);
    if path.file_name().is_some_and(|name| name == PARAMETERS_FILE) {
        let library = Library::at(parent);
        library.read_numbers(diagnostics);
    } else if extension == Some("ron") && in_folder(Shared::Country) {
        if let Some(read) = file::read(&Files::Disk, path, diagnostics) {
            compile::check_country(&read, diagnostics);
        }
    } else if extension == Some("ron") && in_folder(Shared::Collaboration) {
        if let Some(read) = file::read(&Files::Disk, path, diagnostics) {
            compile::check_collaboration(&read, diagnostics);
        }
    } else if extension == Some("ftl") {
        check_folder(parent, 0, diagnostics);
    } else if let Some(path) = scenario_file(path, diagnostics) {
        check_scenario(&path, diagnostics);
    }
}

/// Checks a scenario with all countries and all collaboration models.
fn check_scenario(path: &Path, diagnostics: &mut Diagnostics) {
    let Some(scenario) = read_scenario(&Files::Disk, path, diagnostics) else { return };
    scenario_texts(&Files::Disk, &scenario, diagnostics);
    check_picture(path.parent().unwrap_or(Path::new("")), diagnostics);
    let Some(library) = library_of(Files::Disk, path, diagnostics) else { return };
    let numbers = library.read_numbers(diagnostics);
    library.has(Shared::Country, &scenario.value.country, &scenario, diagnostics);
    library.has(Shared::Collaboration, &scenario.value.collaboration, &scenario, diagnostics);
    let countries = library.list_countries();
    let countries: Vec<_> =
        countries.iter().filter_map(|id| library.read_country(id, diagnostics)).collect();
    let models = library.list_collaborations();
    let models: Vec<_> =
        models.iter().filter_map(|id| library.read_collaboration(id, diagnostics)).collect();
    for country in &countries {
        for collaboration in &models {
            let chosen = collaboration.value.id == scenario.value.collaboration;
            let parts =
                Parts { scenario: &scenario, country, collaboration, numbers: &numbers, chosen };
            compile::compile(parts, diagnostics);
        }
    }
}

/// Checks all country profiles or all collaboration models, and their texts.
fn check_shared(kind: Shared, library: &Library, diagnostics: &mut Diagnostics) {
    let mut wanted: Vec<(Source, Vec<RequiredText>)> = Vec::new();
    let mut all = true;
    for id in library.list(kind) {
        let needs = match kind {
            Shared::Country => library.read_country(&id, diagnostics).map(|read| {
                compile::check_country(&read, diagnostics);
                needs(&read, &read.value.id, &id, required_texts::required_by_country)
            }),
            Shared::Collaboration => library.read_collaboration(&id, diagnostics).map(|read| {
                compile::check_collaboration(&read, diagnostics);
                needs(&read, &read.value.id, &id, required_texts::required_by_collaboration)
            }),
        };
        let needs = needs.flatten();
        all &= needs.is_some();
        wanted.extend(needs);
    }
    for (language, file) in
        read_languages(&library.files, &library.root.join(kind.folder()), diagnostics)
    {
        for (source, wanted) in &wanted {
            file.check(&language, wanted, source, diagnostics);
        }
        if all {
            let wanted: Vec<RequiredText> =
                wanted.iter().flat_map(|(_, list)| list.clone()).collect();
            file.check_unused(&wanted, diagnostics);
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

/// The same problems, each once: a file that many scenarios share is read for each of them.
fn distinct(diagnostics: &Diagnostics) -> Diagnostics {
    let mut distinct = Diagnostics::default();
    for problem in diagnostics.sorted() {
        let help = problem.help.unwrap_or_default();
        let source = diagnostics.source(&problem.path);
        match (problem.severity, source, problem.span) {
            (Severity::Error, Some(source), Some(span)) => {
                distinct.error(problem.code, source, span, problem.message, help);
            }
            (Severity::Warning, Some(source), Some(span)) => {
                distinct.warning(problem.code, source, span, problem.message, help);
            }
            _ => distinct.file_error(problem.code, &problem.path, problem.message, help),
        }
    }
    distinct
}
