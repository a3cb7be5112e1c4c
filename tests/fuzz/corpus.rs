//! Where inputs are kept.

use std::fs;
use std::path::{Path, PathBuf};

/// The inputs that are kept for a target, in the order of their names.
pub fn read(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target);
    // A target whose inputs are all made anew has no folder.
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Keeps an input that failed, and gives back where it is from the root of the project.
pub fn keep_failure(target: &str, input: &[u8]) -> String {
    let hash = blake3::hash(input).to_hex();
    let name = format!("tests/fuzz/failures/{target}/{}", &hash[..16]);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, input).unwrap();
    name
}

/// A folder for what a target notes down while it runs.
pub fn notes(target: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzz").join(target);
    fs::create_dir_all(&folder).unwrap();
    folder
}
