//! Scenarios, country profiles and collaboration models that are built in have every text in every
//! language of the program. That the English ones are complete is what `hotwash check` says.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hotwash::text::{ENGLISH, languages};

use super::fluent::{self, Message};

/// The folders of the library with texts.
fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let packs = std::fs::read_dir(root.join("packs")).unwrap().map(|it| it.unwrap().path());
    packs.chain(["countries", "collaboration"].map(|name| root.join(name))).collect()
}

fn texts(folder: &Path, language: &str) -> BTreeMap<String, Message> {
    let path = folder.join(format!("{language}.ftl"));
    let name = path.display().to_string();
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    fluent::read(&name, &text)
}

#[test]
fn what_is_built_in_is_complete_in_every_language() {
    let folders = folders();
    assert!(5 < folders.len(), "the library was not read: {folders:?}");
    let mut errors = Vec::new();
    for folder in &folders {
        let english = texts(folder, ENGLISH);
        for language in languages().into_iter().filter(|it| *it != ENGLISH) {
            let place = format!("{}, {language}", folder.display());
            let theirs = texts(folder, language);
            errors.extend(fluent::differences(&place, &english, &theirs));
        }
    }
    assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
}
