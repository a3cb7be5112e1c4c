//! A library of scenarios in one text: the files in which it differs from the base library, each
//! under a line with its path.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use hotwash::base::diagnostic::Diagnostics;
use hotwash::scenario::SourceTexts;
use tempfile::TempDir;

/// Before the path of a file.
const HEADING: &str = "=== ";
/// The scenario that is played.
pub const SCENARIO: &str = "packs/harbour/scenario.ron";
/// Its texts.
pub const TEXTS: &str = "packs/harbour/en.ftl";

/// The smallest library that uses every part of the format.
static BASE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/base");
    let mut files = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    files
});

/// Files by their path.
#[derive(Clone)]
pub struct Library {
    files: BTreeMap<String, String>,
}

impl Library {
    /// The base library with the files of a text in place of its own.
    pub fn of(text: &str) -> Self {
        let mut files = BASE.clone();
        let mut name: Option<&str> = None;
        for line in text.split_inclusive('\n') {
            if let Some(path) = line.strip_prefix(HEADING).map(str::trim_end)
                && BASE.contains_key(path)
            {
                name = Some(path);
                files.insert(path.to_owned(), String::new());
            } else if let Some(file) = name.and_then(|name| files.get_mut(name)) {
                file.push_str(line);
            }
        }
        Self { files }
    }

    /// The base library with other texts of the scenario.
    pub fn with_texts(texts: &str) -> Self {
        let mut files = BASE.clone();
        files.insert(TEXTS.to_owned(), texts.to_owned());
        Self { files }
    }

    /// The text that it can be made of again.
    pub fn text(&self) -> String {
        let changed = self.files.iter().filter(|(path, text)| BASE.get(*path) != Some(*text));
        changed.flat_map(|(path, text)| [HEADING, path.as_str(), "\n", text.as_str()]).collect()
    }

    /// Its files, to change one.
    pub fn files_mut(&mut self) -> impl Iterator<Item = (&str, &mut String)> {
        self.files.iter_mut().map(|(path, text)| (path.as_str(), text))
    }

    /// As it is kept with an exercise.
    pub fn source_texts(&self) -> SourceTexts {
        let texts = self.files.iter().map(|(path, text)| (path.clone(), Arc::from(text.as_str())));
        SourceTexts { scenario: SCENARIO.to_owned(), texts: texts.collect() }
    }

    /// Does something with it on a disk.
    pub fn on_disk<T>(&self, look: impl FnOnce(PathBuf) -> T) -> T {
        thread_local! {
            static WRITTEN: RefCell<Option<(TempDir, BTreeMap<String, String>)>> =
                const { RefCell::new(None) };
        }
        WRITTEN.with_borrow_mut(|written| {
            let (folder, there) =
                written.get_or_insert_with(|| (tempfile::tempdir().unwrap(), BTreeMap::new()));
            for (path, text) in &self.files {
                // Most files are as they were the last time.
                if there.get(path) != Some(text) {
                    let at = folder.path().join(path);
                    fs::create_dir_all(at.parent().unwrap()).unwrap();
                    fs::write(at, text).unwrap();
                    there.insert(path.clone(), text.clone());
                }
            }
            look(folder.path().to_owned())
        })
    }
}

/// The codes of what was found, each once.
pub fn codes(found: &Diagnostics) -> String {
    let codes: BTreeSet<&str> = found.sorted().iter().map(|problem| problem.code).collect();
    codes.into_iter().collect()
}
