//! One walk through what is at a path: it finds what there is to check, has it checked, and names
//! what it did not check.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::base::diagnostic::Rejected;
use crate::scenario::library::naming::{is_id, is_language, is_written};
use crate::scenario::library::{
    EntryKind, PARAMETERS_FILE, Place, SCENARIO_FILE, at_home, not_listed, real, tidied,
};
use crate::scenario::loading::read_numbers;
use crate::scenario::{code, limits};

use super::{Checked, DATA, Folder, Library, Pack, Shared, TEXTS, stem};

/// A walk, and what it has found so far.
pub struct Walk<'a> {
    checked: &'a mut Checked,
    /// Folders that were looked into: where each really is, and of which library.
    seen: BTreeSet<(PathBuf, Option<PathBuf>)>,
}

/// What a folder is, by what is in it.
struct Roles {
    is_pack: bool,
    shared: Option<Shared>,
    has_numbers: bool,
}

impl<'a> Walk<'a> {
    pub fn new(checked: &'a mut Checked) -> Self {
        Self { checked, seen: BTreeSet::new() }
    }

    /// Checks what a path leads to.
    pub fn path(&mut self, path: &Path) {
        let path = tidied(path);
        let sum = |walk: &Self| {
            let (files, found) = (walk.checked.files.len(), &walk.checked.found);
            (files, found.sorted().len())
        };
        let (before, seen) = (sum(self), self.seen.len());
        if path.is_dir() {
            self.folder(&path, limits::FOLDER_DEPTH);
            let is_new = seen < self.seen.len();
            if let (true, Err(Rejected(found))) = (is_new && before == sum(self), Pack::at(&path)) {
                // Nothing at all: says what is missing, and suggests a scenario.
                self.checked.found.append(found);
            }
        } else if path.exists() {
            self.file(&at_home(&path));
        } else {
            // An id is as good as a path, and what is neither is said with what was meant.
            match Library::usual().resolve(&path) {
                Ok(pack) => self.checked.scenario(&pack),
                Err(Rejected(found)) => self.checked.found.append(found),
            }
        }
    }

    /// Checks everything in a folder.
    fn folder(&mut self, path: &Path, depth: usize) {
        let place = Place::of(path);
        if !self.seen.insert((real(path), place.root.as_deref().map(real))) {
            // Another link to what was read.
            return;
        }
        if limits::FOLDERS < self.seen.len() {
            if self.seen.len() == limits::FOLDERS + 1 {
                let message = format!("more than {} folders are here", limits::FOLDERS);
                self.unchecked(path, &message, "name the folder of the scenarios");
            }
            return;
        }
        let folder = Folder::on_disk(path, "");
        let entries = match folder.entries() {
            Ok(entries) => entries,
            Err(error) => {
                let (message, help) = not_listed(&error);
                self.unchecked(path, &message, help);
                return;
            }
        };
        let has = |name: &str| entries.iter().any(|entry| entry.name == name);
        let is_data = |entry: &str| is_written(entry);
        let roles = Roles {
            is_pack: has(SCENARIO_FILE),
            shared: Shared::ALL
                .into_iter()
                .find(|kind| place.name == kind.folder())
                .filter(|_| entries.iter().any(|entry| is_data(&entry.name))),
            has_numbers: has(PARAMETERS_FILE),
        };
        self.roles(path, &roles);
        for entry in &entries {
            let at = folder.path(&entry.name);
            match entry.kind {
                _ if roles.claim(&entry.name) => {}
                EntryKind::Folder if depth == 0 => {
                    let message = format!("it is more than {} folders deep", limits::FOLDER_DEPTH);
                    self.unchecked(&at, &message, "name it by itself");
                }
                EntryKind::Folder => self.folder(&at, depth - 1),
                EntryKind::BrokenLink => {
                    self.unchecked(&at, "this link leads nowhere", "mend the link or remove it");
                }
                EntryKind::File if is_data(&entry.name) => self.unclaimed(&at, &entry.name, &roles),
                EntryKind::File => {}
            }
        }
    }

    /// Checks what a folder is for.
    fn roles(&mut self, path: &Path, roles: &Roles) {
        if roles.has_numbers {
            let root = Folder::on_disk(path, "");
            read_numbers(&root, &mut self.checked.found);
            self.checked.note(&root, PARAMETERS_FILE);
        }
        if roles.is_pack {
            self.checked.scenario(&Pack::of_folder(path, SCENARIO_FILE));
        }
        if let Some(kind) = roles.shared {
            self.checked.shared(kind, &Folder::on_disk(path, kind.folder()));
        }
    }

    /// Checks a single file.
    fn file(&mut self, path: &Path) {
        let parent = tidied(path.parent().unwrap_or(Path::new("")));
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        let place = Place::of(&parent);
        let shared = Shared::ALL.into_iter().find(|kind| place.name == kind.folder());
        let roles = Roles {
            is_pack: parent.join(SCENARIO_FILE).exists(),
            shared,
            has_numbers: name == PARAMETERS_FILE,
        };
        match shared.zip(stem(&name, DATA).filter(|stem| is_id(stem))) {
            Some((kind, id)) => {
                self.checked.single(kind, &Folder::on_disk(&parent, kind.folder()), id);
            }
            None if roles.has_numbers => {
                self.roles(&parent, &Roles { is_pack: false, shared: None, has_numbers: true });
            }
            None if roles.claim(&name) => self.roles(&parent, &roles),
            None if stem(&name, TEXTS).is_some() || shared.is_some() => {
                self.unclaimed(path, &name, &roles);
            }
            None => self.checked.scenario(&Pack::of_folder(&parent, &name)),
        }
    }

    /// Names a file that nothing reads: a warning if its name says that it is none of ours.
    fn unclaimed(&mut self, path: &Path, name: &str, roles: &Roles) {
        let (message, help) = if let Some(tag) = stem(name, TEXTS) {
            if is_language(tag) {
                ("these texts belong to nothing", "put them beside what they are the texts of")
            } else {
                (
                    "this file is not read, since it is not named by a language",
                    "call it by a language tag, such as `en.ftl` or `fr-CA.ftl`, or take it out",
                )
            }
        } else if roles.shared.is_some() {
            (
                "this file is not read, since its name is not an id",
                "name it by small letters, digits and hyphens, such as `paper-small.ron`, or take \
                 it out",
            )
        } else {
            (
                "this file belongs to nothing",
                "call a scenario `scenario.ron`, and put country profiles into `countries` and \
                 collaboration models into `collaboration`; or take it out",
            )
        };
        let is_meant =
            stem(name, TEXTS).is_some_and(is_language) || stem(name, DATA).is_some_and(is_id);
        if is_meant {
            self.unchecked(path, message, help);
        } else {
            self.checked.found.file_warning(code::NOT_READ, path, message, help);
        }
    }

    fn unchecked(&mut self, path: &Path, message: &str, help: &str) {
        let message = format!("not checked: {message}");
        self.checked.found.file_error(code::UNCHECKED, path, message, help);
    }
}

impl Roles {
    /// Whether a file of the folder is read with what the folder is for.
    fn claim(&self, name: &str) -> bool {
        (self.has_numbers && name == PARAMETERS_FILE)
            || (self.is_pack && name == SCENARIO_FILE)
            || ((self.is_pack || self.shared.is_some())
                && stem(name, TEXTS).is_some_and(is_language))
            || (self.shared.is_some() && stem(name, DATA).is_some_and(is_id))
    }
}
