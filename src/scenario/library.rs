//! Where the files of scenarios are, and how one scenario is put together from them.
//!
//! ```text
//! <root>/parameters.ron               the numbers of the model
//! <root>/countries/<id>.ron           country profiles, <language>.ftl their texts
//! <root>/collaboration/<id>.ron       collaboration models, <language>.ftl their texts
//! <root>/packs/<id>/scenario.ron      scenarios, <language>.ftl their texts
//! ```

use std::path::{Path, PathBuf};

use crate::base::diagnostic::Diagnostics;

use super::code;
use super::compile::{self, Numbers, remedy};
use super::file::{self, Read, Text};
use super::files::Files;

/// The file of a scenario in its folder.
pub const SCENARIO_FILE: &str = "scenario.ron";
/// The file that marks the root of a library.
pub const PARAMETERS_FILE: &str = "parameters.ron";
const PACKS: &str = "packs";
const COUNTRIES: &str = "countries";
const COLLABORATION: &str = "collaboration";

/// A folder of scenarios and what they share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// The folder that holds `parameters.ron`.
    pub root: PathBuf,
    pub(super) files: Files,
}

/// The two kinds of file that any scenario plays with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// Country profiles.
    Country,
    /// Collaboration models.
    Collaboration,
}

impl Shared {
    /// The folder they are in.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Country => COUNTRIES,
            Self::Collaboration => COLLABORATION,
        }
    }

    /// What it is called.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Country => "country profile",
            Self::Collaboration => "collaboration model",
        }
    }
}

/// The root of the library that a path belongs to: the nearest folder above that holds
/// `parameters.ron`.
fn find_root(files: &Files, path: &Path) -> Option<PathBuf> {
    let holds = |folder: &&Path| files.has(&folder.join(PARAMETERS_FILE));
    if let Some(found) = path.ancestors().find(holds) {
        return Some(found.to_owned());
    }
    // A relative path names only the folders below the current one.
    let absolute = std::path::absolute(path).ok()?;
    absolute.ancestors().find(holds).map(Path::to_owned)
}

impl Library {
    /// The library that a path belongs to.
    pub fn find(path: &Path) -> Option<Self> {
        Self::find_in(Files::Disk, path)
    }

    /// The library that a path belongs to, wherever its files are.
    pub(super) fn find_in(files: Files, path: &Path) -> Option<Self> {
        find_root(&files, path).map(|root| Self { root, files })
    }

    /// The library on disk whose root is known.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned(), files: Files::Disk }
    }

    /// A library near a path that does not exist, to suggest something from.
    pub(super) fn nearby(path: &Path) -> Option<Self> {
        Self::find(path).or_else(|| {
            let here = Path::new("scenarios");
            here.join(PARAMETERS_FILE).is_file().then(|| Self::at(here))
        })
    }

    /// Ids of the scenarios, in order.
    pub fn list_packs(&self) -> Vec<String> {
        let is_pack = |path: &Path| path.join(SCENARIO_FILE).is_file();
        self.files.names_in(&self.root.join(PACKS), |path| {
            is_pack(path).then(|| path.file_name()?.to_str().map(str::to_owned)).flatten()
        })
    }

    /// Ids of the country profiles, in order.
    pub fn list_countries(&self) -> Vec<String> {
        self.list(Shared::Country)
    }

    /// Ids of the collaboration models, in order.
    pub fn list_collaborations(&self) -> Vec<String> {
        self.list(Shared::Collaboration)
    }

    /// Ids of the files of a kind, in order.
    pub fn list(&self, kind: Shared) -> Vec<String> {
        self.files.names_in(&self.root.join(kind.folder()), |path| {
            let is_ron = path.extension().is_some_and(|extension| extension == "ron");
            path.file_stem().filter(|_| is_ron)?.to_str().map(str::to_owned)
        })
    }

    /// The folder of a scenario.
    pub fn pack_path(&self, id: &str) -> PathBuf {
        self.root.join(PACKS).join(id)
    }

    /// The file of a country profile or a collaboration model.
    pub fn shared_path(&self, kind: Shared, id: &str) -> PathBuf {
        self.root.join(kind.folder()).join(format!("{id}.ron"))
    }

    /// The file of the numbers of the model.
    pub fn parameters_path(&self) -> PathBuf {
        self.root.join(PARAMETERS_FILE)
    }

    /// Reads the numbers of the model.
    pub(super) fn read_numbers(&self, diagnostics: &mut Diagnostics) -> Numbers {
        file::read(&self.files, &self.parameters_path(), diagnostics)
            .map(|file| compile::numbers(&file, diagnostics))
            .unwrap_or_default()
    }

    /// Whether the country or model that a scenario names exists; reports it if not.
    pub(super) fn has(
        &self,
        kind: Shared,
        id: &Text,
        scenario: &Read<file::Scenario>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let known = self.list(kind);
        if known.contains(&id.value) {
            return true;
        }
        let message = format!("unknown {} `{id}`", kind.noun());
        let help = remedy(kind.noun(), id, known.iter().map(String::as_str));
        diagnostics.error(code::UNKNOWN, &scenario.source, id.span, message, help);
        false
    }

    /// The id that was asked for, or else the one that the scenario names, if it exists.
    pub(super) fn choose(
        &self,
        kind: Shared,
        asked: Option<&String>,
        named: &Text,
        scenario: &Read<file::Scenario>,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let Some(asked) = asked else {
            let exists = self.has(kind, named, scenario, diagnostics);
            return exists.then(|| named.value.clone());
        };
        let known = self.list(kind);
        if known.contains(asked) {
            return Some(asked.clone());
        }
        let message = format!("there is no {} `{asked}`", kind.noun());
        let help = remedy(kind.noun(), asked, known.iter().map(String::as_str));
        let folder = self.root.join(kind.folder());
        diagnostics.file_error(code::CHOICE, &folder, message, help);
        None
    }
}
