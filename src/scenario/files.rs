//! Where the files of a scenario are read from: a disk, or texts that were kept of an earlier
//! reading, so that an exercise can be opened where its scenario is not.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::base::diagnostic::{Diagnostics, Rejected, Source};

use super::code;
use super::library::{Library, Shared};
use super::source::read_source;
use super::texts;

/// The texts that a scenario was read from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceTexts {
    /// The path of the scenario's own file.
    pub scenario: String,
    /// Texts by path from the root of the library, folders separated by `/`.
    pub texts: BTreeMap<String, Arc<str>>,
}

impl SourceTexts {
    /// All texts that were read for a scenario from a library.
    pub(super) fn of(scenario: &Path, root: &Path, read: &[Source]) -> Self {
        let name = |path: &Path| name_below(root, path);
        let texts = read.iter().map(|source| (name(&source.path), source.text.clone()));
        Self { scenario: name(scenario), texts: texts.collect() }
    }

    /// Whether a country profile or a collaboration model is among the texts.
    pub fn has(&self, kind: Shared, id: &str) -> bool {
        self.texts.contains_key(&format!("{}/{id}.ron", kind.folder()))
    }

    /// Adds a country profile or a collaboration model from a library on disk, with the texts
    /// beside it.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn add(&mut self, library: &Library, kind: Shared, id: &str) -> Result<(), Rejected> {
        let mut diagnostics = Diagnostics::default();
        let folder = library.root.join(kind.folder());
        let mut paths = vec![library.shared_path(kind, id)];
        let languages = Files::Disk.names_in(&folder, texts::language_of);
        paths.extend(languages.iter().map(|language| folder.join(format!("{language}.ftl"))));
        for path in paths {
            if let Some(source) = read_source(&path, &mut diagnostics) {
                self.texts.insert(name_below(&library.root, &path), source.text);
            }
        }
        if diagnostics.error_count() == 0 { Ok(()) } else { Err(Rejected(diagnostics)) }
    }
}

/// Where files are read from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Files {
    /// From a disk.
    #[default]
    Disk,
    /// From what was kept.
    Kept(Arc<BTreeMap<String, Arc<str>>>),
}

impl Files {
    /// Whether there is a file.
    pub fn has(&self, path: &Path) -> bool {
        match self {
            Self::Disk => path.is_file(),
            Self::Kept(texts) => texts.contains_key(&spelled(path)),
        }
    }

    /// Reads a text, or says why not.
    pub fn read(&self, path: &Path, diagnostics: &mut Diagnostics) -> Option<Source> {
        let Self::Kept(texts) = self else { return read_source(path, diagnostics) };
        let Some(text) = texts.get(&spelled(path)) else {
            let message = "this file was not kept with the exercise";
            let help = "play the scenario anew from its files";
            diagnostics.file_error(code::NOT_FOUND, path, message, help);
            return None;
        };
        let source = Source::new(path, text.clone());
        diagnostics.add_source(&source);
        Some(source)
    }

    /// The names that `name` finds in a folder, in order; none if the folder cannot be read.
    pub fn names_in(&self, folder: &Path, name: impl Fn(&Path) -> Option<String>) -> Vec<String> {
        let mut names: Vec<String> = match self {
            Self::Disk => {
                let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
                entries.filter_map(Result::ok).filter_map(|entry| name(&entry.path())).collect()
            }
            Self::Kept(texts) => {
                let inside = texts.keys().map(Path::new).filter(|path| {
                    path.parent().is_some_and(|parent| spelled(parent) == spelled(folder))
                });
                inside.filter_map(name).collect()
            }
        };
        names.sort();
        names
    }
}

/// The path of a file from a folder above it.
fn name_below(root: &Path, path: &Path) -> String {
    if let Ok(below) = path.strip_prefix(root) {
        return spelled(below);
    }
    // The root of a library that the current folder is in is found as an absolute path.
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let (root, path) = (absolute(root), absolute(path));
    spelled(path.strip_prefix(&root).unwrap_or(&path))
}

/// A path as it is spelled on every platform.
fn spelled(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
