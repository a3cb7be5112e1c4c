//! A scenario that was found: its folder, its file, and the library that it plays with.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::base::diagnostic::{Diagnostics, Rejected};
use crate::scenario::code;
use crate::scenario::source::code as shape;

use super::naming::{is_id, is_written};
use super::place::{Place, real, tidied};
use super::{Folder, Library, PACKS, SCENARIO_FILE, Shared};

/// A scenario that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Its folder, always called `packs/<name>` from the root.
    pub(in crate::scenario) folder: Folder,
    /// The name of its own file.
    pub(in crate::scenario) file: String,
    /// What it plays with.
    pub(in crate::scenario) library: Library,
    /// The root that it takes its numbers from.
    pub(in crate::scenario) numbers: Folder,
}

impl Pack {
    pub(super) fn new(folder: Folder, file: &str, library: Library, numbers: Folder) -> Self {
        Self { folder, file: file.to_owned(), library, numbers }
    }

    /// The scenario of a folder or a file on a disk, however the path is spelled.
    ///
    /// # Errors
    /// That there is none.
    pub fn at(path: &Path) -> Result<Self, Rejected> {
        let path = tidied(path);
        if path.is_dir() {
            let pack = Self::of_folder(&path, SCENARIO_FILE);
            if pack.folder.has(SCENARIO_FILE) {
                return Ok(pack);
            }
            let message = format!("this folder holds no `{SCENARIO_FILE}`");
            return Err(not_found(&path, &message, &nearby(&path)));
        }
        match fs::metadata(&path) {
            Ok(_) => Ok(Self::of_file(&path)),
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                let mut diagnostics = Diagnostics::default();
                let (message, help) = ("it may not be read", "give yourself permission to read it");
                diagnostics.file_error(shape::FILE, &path, message, help);
                Err(Rejected(diagnostics))
            }
            Err(_) => Err(not_found(&path, "there is no such scenario", &nearby(&path))),
        }
    }

    /// The scenario of a folder on a disk.
    pub(in crate::scenario) fn of_folder(folder: &Path, file: &str) -> Self {
        let Place { folder, name, root } = Place::of(folder);
        let (library, numbers) = match &root {
            Some(root) => {
                let library = Library::at(root);
                let numbers = library.numbers_of(library.first_root());
                (library, numbers)
            }
            None => (Library::built_in(), Folder::built_in()),
        };
        let folder = Folder::on_disk(&folder, format!("{PACKS}/{name}"));
        Self::new(folder, file, library, numbers)
    }

    fn of_file(path: &Path) -> Self {
        let path = at_home(path);
        let file = path.file_name().map(|it| it.to_string_lossy().into_owned());
        let folder = path.parent().unwrap_or(Path::new("."));
        Self::of_folder(folder, &file.unwrap_or_default())
    }

    /// Its id, which is the name of its folder.
    pub fn id(&self) -> &str {
        self.folder.own_name()
    }

    /// Whether it is in the program.
    pub fn is_built_in(&self) -> bool {
        self.folder.is_built_in()
    }

    /// What to write on a command line to have it: its id if it is built in, or else its folder.
    pub fn spelled(&self) -> String {
        if self.is_built_in() { self.id().to_owned() } else { self.path().display().to_string() }
    }

    /// Its folder, as messages name it.
    pub fn path(&self) -> &Path {
        self.folder.at()
    }

    /// The library that it plays with.
    pub fn library(&self) -> &Library {
        &self.library
    }
}

impl Library {
    /// The scenario that is asked for by a path or by an id.
    ///
    /// # Errors
    /// That there is none, and what was probably meant.
    pub fn resolve(&self, asked: &Path) -> Result<Pack, Rejected> {
        let rejected = match Pack::at(asked) {
            Ok(pack) => return Ok(pack),
            Err(rejected) => rejected,
        };
        let Some(id) = asked.to_str().filter(|id| is_id(id)) else {
            return Err(rejected);
        };
        if let Some(pack) = self.pack(id) {
            return Ok(pack);
        }
        if asked.exists() {
            return Err(rejected);
        }
        Err(not_found(asked, "there is no such scenario", self))
    }
}

/// A file where its texts are. A link to a file lies at home where they lie beside it; otherwise
/// the file is at home where the link leads.
pub(in crate::scenario) fn at_home(path: &Path) -> PathBuf {
    let is_link = fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink());
    let folder = path.parent().map(tidied);
    let name = folder.as_deref().map(real);
    let name = name.as_deref().and_then(Path::file_name);
    let is_shared = |kind: &Shared| name.is_some_and(|it| it == kind.folder());
    let has_texts = |folder: &PathBuf| folder.join("en.ftl").exists();
    let is_scenario = path.file_name().is_some_and(|it| it == SCENARIO_FILE);
    let is_at_home = Shared::ALL.iter().any(is_shared)
        || (is_scenario && folder.as_ref().is_some_and(has_texts))
        || !path.file_name().is_some_and(|it| is_written(&it.to_string_lossy()));
    if is_link && !is_at_home { real(path) } else { path.to_owned() }
}

/// A library near a path that leads nowhere, to suggest something from.
fn nearby(path: &Path) -> Library {
    let usual = Path::new(super::USUAL);
    Library::find(path).unwrap_or_else(|| Library::of([usual.to_owned()]))
}

fn not_found(path: &Path, message: &str, library: &Library) -> Rejected {
    let mut diagnostics = Diagnostics::default();
    diagnostics.file_error(code::NOT_FOUND, path, message, library.suggest(path));
    Rejected(diagnostics)
}
