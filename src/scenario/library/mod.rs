//! Where the files of scenarios are, and how what is asked for is found among them.
//!
//! ```text
//! <root>/parameters.ron               the numbers of the model
//! <root>/countries/<id>.ron           country profiles, <language>.ftl their texts
//! <root>/collaboration/<id>.ron       collaboration models, <language>.ftl their texts
//! <root>/packs/<id>/scenario.ron      scenarios, <language>.ftl their texts
//! ```
//!
//! A library has several roots, and what an earlier one has hides what a later one has under the
//! same id. The last is the one in the program. The texts of a country profile or a collaboration
//! model are those beside it, and a scenario plays with the numbers of its own root, or else with
//! the built-in ones.

mod built_in;
mod folder;
pub mod naming;
mod pack;
mod place;
mod source_texts;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use strum::{EnumCount, VariantArray};

use crate::base::diagnostic::Diagnostics;
use crate::base::suggest::nearest;
use crate::base::variants::array;

use super::code;
use super::compile::remedy;
use super::file::{self, Read, Text};

pub use built_in::{Copied, CopyError, copy_to};
pub(super) use folder::{EntryKind, Folder, not_listed};
pub use pack::Pack;
pub(super) use pack::at_home;
pub(super) use place::{Place, real, tidied};
pub use source_texts::SourceTexts;

/// The file of a scenario in its folder.
pub const SCENARIO_FILE: &str = "scenario.ron";
/// The file that marks the root of a library that is complete.
pub const PARAMETERS_FILE: &str = "parameters.ron";
/// The folder of scenarios in a root.
pub const PACKS: &str = "packs";
const COUNTRIES: &str = "countries";
const COLLABORATION: &str = "collaboration";
/// What a library is called where it is looked for.
const USUAL: &str = "scenarios";

/// Scenarios and what they share, in one root or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    roots: Vec<Folder>,
}

/// The two kinds of file that any scenario plays with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumCount, VariantArray)]
pub enum Shared {
    /// Country profiles.
    Country,
    /// Collaboration models.
    Collaboration,
}

impl Shared {
    /// Both.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

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

/// An id that a library knows, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The id.
    pub id: String,
    /// The folder of the root that it comes from; nothing if it is built in.
    pub from: Option<PathBuf>,
    /// Whether it hides one of the same id in a later root.
    pub hides: bool,
}

impl Library {
    /// What is in the program and nothing else.
    pub fn built_in() -> Self {
        Self { roots: vec![Folder::built_in()] }
    }

    /// The folders of these that hold something for a library, and what is in the program.
    pub fn of(folders: impl IntoIterator<Item = PathBuf>) -> Self {
        let mut roots: Vec<Folder> = Vec::new();
        for folder in folders {
            let root = Folder::on_disk(&folder, "");
            let is_known = |known: &Folder| real(known.at()) == real(root.at());
            if holds_something(&root) && !roots.iter().any(is_known) {
                roots.push(root);
            }
        }
        roots.push(Folder::built_in());
        Self { roots }
    }

    /// What there is on this computer: the folder `scenarios` where we are, the one beside the
    /// program, the one in `~/Hotwash`, and what is in the program.
    pub fn usual() -> Self {
        let program = std::env::current_exe().ok();
        let program = program.as_deref().map(real);
        let beside = program.as_deref().and_then(Path::parent).map(|it| it.join(USUAL));
        let home = std::env::home_dir().map(|it| it.join("Hotwash").join(USUAL));
        let folders = [Some(PathBuf::from(USUAL)), beside, home];
        Self::of(folders.into_iter().flatten())
    }

    /// The library of a folder on a disk. If it has no numbers of its own, it adds to what is in
    /// the program; otherwise it stands by itself.
    pub fn at(root: &Path) -> Self {
        let root = Folder::on_disk(root, "");
        let is_complete = root.has(PARAMETERS_FILE);
        let built_in = (!is_complete).then(Folder::built_in);
        Self { roots: [root].into_iter().chain(built_in).collect() }
    }

    /// The library on a disk that a path belongs to.
    pub fn find(path: &Path) -> Option<Self> {
        Place::of(path).root.map(|root| Self::at(&root))
    }

    /// What was kept with an exercise.
    pub(super) fn of_texts(texts: Arc<BTreeMap<String, Arc<str>>>) -> Self {
        Self { roots: vec![Folder::of_texts(texts, "")] }
    }

    /// The root that a scenario of another root takes its numbers from.
    pub(super) fn numbers_of(&self, root: Option<&Folder>) -> Folder {
        let own = root.filter(|root| root.has(PARAMETERS_FILE));
        let numbers = own.or(self.roots.last());
        numbers.cloned().unwrap_or_else(Folder::built_in)
    }

    /// The first root.
    pub(super) fn first_root(&self) -> Option<&Folder> {
        self.roots.first()
    }

    /// The scenario of an id.
    pub fn pack(&self, id: &str) -> Option<Pack> {
        let root = self.roots.iter().find(|root| has_pack(root, id))?;
        let folder = root.sub(PACKS).sub(id);
        let numbers = self.numbers_of(Some(root));
        Some(Pack::new(folder, SCENARIO_FILE, self.clone(), numbers))
    }

    /// Ids of the scenarios, in order.
    pub fn list_packs(&self) -> Vec<String> {
        self.packs().into_iter().map(|it| it.id).collect()
    }

    /// The scenarios, in order of their ids.
    pub fn packs(&self) -> Vec<Listed> {
        let mut ignored = Diagnostics::default();
        self.listed(|root| {
            let entries = root.sub(PACKS).listed(&mut ignored).into_iter();
            let ids = entries.map(|entry| entry.name).filter(|name| naming::is_id(name));
            ids.filter(|id| has_pack(root, id)).collect()
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

    /// Ids of a kind, in order.
    pub fn list(&self, kind: Shared) -> Vec<String> {
        self.list_checked(kind, &mut Diagnostics::default())
    }

    /// Ids of a kind, in order; says which folders cannot be read.
    pub(super) fn list_checked(&self, kind: Shared, diagnostics: &mut Diagnostics) -> Vec<String> {
        let listed = self.listed(|root| root.sub(kind.folder()).ids(diagnostics));
        listed.into_iter().map(|it| it.id).collect()
    }

    /// What there is of a kind, in order of the ids.
    pub fn shared(&self, kind: Shared) -> Vec<Listed> {
        self.listed(|root| root.sub(kind.folder()).ids(&mut Diagnostics::default()))
    }

    /// What the roots have, each id from the first that has it.
    fn listed(&self, mut ids: impl FnMut(&Folder) -> Vec<String>) -> Vec<Listed> {
        let mut listed: BTreeMap<String, Listed> = BTreeMap::new();
        for root in &self.roots {
            for id in ids(root) {
                if let Some(first) = listed.get_mut(&id) {
                    first.hides = true;
                } else {
                    let from = (!root.is_built_in()).then(|| root.at().to_owned());
                    listed.insert(id.clone(), Listed { id, from, hides: false });
                }
            }
        }
        listed.into_values().collect()
    }

    /// The folder in which a country profile or a collaboration model is, with its texts; of the
    /// first root if there is none of this id.
    pub(super) fn folder_of(&self, kind: Shared, id: &str) -> Folder {
        let file = format!("{id}.{}", naming::DATA);
        let mut folders = self.roots.iter().map(|root| root.sub(kind.folder()));
        let found = folders.clone().find(|folder| folder.has(&file));
        found.or_else(|| folders.next()).unwrap_or_else(|| Folder::built_in().sub(kind.folder()))
    }

    /// Whether the country or model that a scenario names exists; reports it if not.
    pub(super) fn has(
        &self,
        kind: Shared,
        id: &Text,
        scenario: &Read<file::Scenario>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let before = diagnostics.errors_so_far();
        let known = self.list_checked(kind, diagnostics);
        if known.contains(&id.value) {
            return true;
        }
        // In a folder that cannot be read it may well be.
        if diagnostics.errors_so_far() == before {
            let message = format!("unknown {} `{id}`", kind.noun());
            let help = remedy(kind.noun(), id, known.iter().map(String::as_str));
            diagnostics.error(code::UNKNOWN, &scenario.source, id.span, message, help);
        }
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
        let before = diagnostics.errors_so_far();
        let known = self.list_checked(kind, diagnostics);
        if known.contains(asked) {
            return Some(asked.clone());
        }
        if diagnostics.errors_so_far() == before {
            let message = format!("there is no {} `{asked}`", kind.noun());
            let help = remedy(kind.noun(), asked, known.iter().map(String::as_str));
            let folder = self.folder_of(kind, asked);
            diagnostics.file_error(code::CHOICE, folder.at(), message, help);
        }
        None
    }

    /// A scenario that was probably meant by an id or a path that leads nowhere.
    pub(super) fn suggest(&self, asked: &Path) -> String {
        let is_file = asked.file_name().is_some_and(|name| name == SCENARIO_FILE);
        let folder = if is_file { asked.parent() } else { Some(asked) };
        let name = folder.and_then(Path::file_name).and_then(|name| name.to_str());
        let name = name.unwrap_or_default();
        let packs = self.list_packs();
        let spelled = |id: &str| {
            let pack = self.pack(id);
            format!("`{}`", pack.map_or_else(|| id.to_owned(), |it| it.spelled()))
        };
        if packs.iter().any(|id| id == name) {
            return format!("did you mean {}?", spelled(name));
        }
        match nearest(name, packs.iter().map(String::as_str)) {
            Some(meant) => format!("did you mean {}?", spelled(meant)),
            None if packs.is_empty() => "name the folder of a scenario".to_owned(),
            None => {
                let packs: Vec<String> = packs.iter().map(|id| spelled(id)).collect();
                format!("use one of {}", packs.join(", "))
            }
        }
    }
}

fn has_pack(root: &Folder, id: &str) -> bool {
    naming::is_id(id) && root.sub(PACKS).sub(id).has(SCENARIO_FILE)
}

/// Whether a folder can be the root of a library at all.
fn holds_something(root: &Folder) -> bool {
    [PARAMETERS_FILE, PACKS, COUNTRIES, COLLABORATION].iter().any(|name| root.has(name))
}
