//! A copy of the base library to spoil.

use std::fs;
use std::path::{Path, PathBuf};

use hotwash::base::diagnostic::Diagnostics;
use hotwash::scenario::source::render;
use tempfile::TempDir;

const BASE: &str = "tests/fixtures/base";

/// The scenario of the base library.
pub const SCENARIO: &str = "packs/harbour/scenario.ron";
/// Its texts.
pub const TEXTS: &str = "packs/harbour/en.ftl";
/// Its country profile.
pub const COUNTRY: &str = "countries/plain.ron";
/// One of its collaboration models.
pub const MODEL: &str = "collaboration/circle.ron";
/// Its numbers.
pub const NUMBERS: &str = "parameters.ron";

/// A library in a folder of its own.
pub struct Library {
    folder: TempDir,
}

impl Library {
    /// A copy of the base library.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(Path::new(BASE), folder.path());
        Self { folder }
    }

    /// Where a file of it is.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// Replaces a text that is there in a file.
    pub fn replace(&self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(old), "{file} does not contain {old}");
        fs::write(self.path(file), text.replacen(old, new, 1)).unwrap();
    }

    /// What is said, with paths as seen from the library.
    pub fn rendered(&self, found: &Diagnostics) -> String {
        let prefix = format!("{}/", self.folder.path().display());
        render(found, false).replace(&prefix, "")
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
