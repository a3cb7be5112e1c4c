//! The texts that a scenario was read from, kept with an exercise.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::diagnostic::{Diagnostics, Rejected, Source};

use super::folder::Folder;
use super::naming::{DATA, TEXTS};
use super::{Library, PARAMETERS_FILE, Shared};

/// The texts that a scenario was read from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceTexts {
    /// The path of the scenario's own file.
    pub scenario: String,
    /// Texts by path from the root of the library, folders separated by `/`.
    pub texts: BTreeMap<String, Arc<str>>,
}

impl SourceTexts {
    /// All texts that were read for a scenario from its folders and a root.
    pub(in crate::scenario) fn of(
        scenario: String,
        root: &Folder,
        folders: &[&Folder],
        read: &[Source],
    ) -> Self {
        let name = |source: &Source| {
            if source.path == root.path(PARAMETERS_FILE) {
                return Some(root.name_of(PARAMETERS_FILE));
            }
            folders.iter().find_map(|folder| folder.name_of_path(&source.path))
        };
        let texts = read.iter().filter_map(|source| Some((name(source)?, source.text.clone())));
        Self { scenario, texts: texts.collect() }
    }

    /// Whether a country profile or a collaboration model is among the texts.
    pub fn has(&self, kind: Shared, id: &str) -> bool {
        self.texts.contains_key(&format!("{}/{id}.{DATA}", kind.folder()))
    }

    /// Adds a country profile or a collaboration model from a library, with the texts beside it.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn add(&mut self, library: &Library, kind: Shared, id: &str) -> Result<(), Rejected> {
        let mut diagnostics = Diagnostics::default();
        let folder = library.folder_of(kind, id);
        let mut files = vec![format!("{id}.{DATA}")];
        let languages = folder.languages(&mut diagnostics);
        files.extend(languages.iter().map(|language| format!("{language}.{TEXTS}")));
        for file in files {
            if let Some(source) = folder.read(&file, &mut diagnostics) {
                self.texts.insert(folder.name_of(&file), source.text);
            }
        }
        if diagnostics.error_count() == 0 { Ok(()) } else { Err(Rejected(diagnostics)) }
    }
}
