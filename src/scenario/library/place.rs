//! From a path, however it is spelled, to one and the same place: `scenario.ron` in its own folder,
//! `./scenario.ron`, `../count-night`, a link, a path with a slash at its end.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::{PACKS, PARAMETERS_FILE};

/// A folder on a disk, and the root of the library that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder as it was spelled.
    pub folder: PathBuf,
    /// What it is really called.
    pub name: String,
    /// The root of its library, if it is in one.
    pub root: Option<PathBuf>,
}

impl Place {
    /// The place of a folder.
    ///
    /// Its library is the nearest folder above that holds `parameters.ron`, where it really is or
    /// else where a link to it lies; or else the one in whose `packs` it is.
    pub fn of(folder: &Path) -> Self {
        let folder = tidied(folder);
        let real_folder = real(&folder);
        let name = real_folder.file_name().map(|it| it.to_string_lossy().into_owned());
        let lexical = plain(&folder);
        let complete = |path: &Path| {
            let holds = |it: &&Path| fs::symlink_metadata(it.join(PARAMETERS_FILE)).is_ok();
            path.ancestors().find(holds).map(Path::to_owned)
        };
        let partial = |path: &Path| {
            let packs = path.ancestors().find(|it| it.file_name().is_some_and(|it| it == PACKS))?;
            packs.parent().map(Path::to_owned)
        };
        let root = complete(&real_folder)
            .or_else(|| complete(&lexical))
            .or_else(|| partial(&real_folder))
            .or_else(|| partial(&lexical));
        let root = root.map(|root| as_spelled(&folder, root));
        Self { folder, name: name.unwrap_or_default(), root }
    }
}

/// A root as the path to something in it spells it, if it does, since that is what somebody knows.
fn as_spelled(path: &Path, root: PathBuf) -> PathBuf {
    let found = real(&root);
    path.ancestors().map(tidied).find(|it| real(it) == found).unwrap_or(root)
}

/// A path without what changes nothing: a slash at its end, `.` between folders. The empty one is
/// the current folder.
pub fn tidied(path: &Path) -> PathBuf {
    let path: PathBuf = path.components().collect();
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path }
}

/// Where a path really leads, as an absolute path without links; by its spelling alone if it leads
/// nowhere.
pub fn real(path: &Path) -> PathBuf {
    dunce::canonicalize(path).unwrap_or_else(|_| plain(path))
}

/// A path as an absolute one without `..`, by its spelling alone.
fn plain(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_tidied_without_a_look_at_the_disk() {
        for (path, tidy) in [("", "."), ("a/", "a"), ("a/./b//", "a/b"), ("./a", "./a"), ("/", "/")]
        {
            assert_eq!(tidied(Path::new(path)), Path::new(tidy));
        }
        assert_eq!(plain(Path::new("/a/../b/./c/..")), Path::new("/b"));
        assert_eq!(plain(Path::new("/../..")), Path::new("/"));
    }

    #[test]
    fn every_spelling_leads_to_the_same_place() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("library");
        fs::create_dir_all(root.join("packs/one")).unwrap();
        fs::create_dir_all(root.join("packs/other")).unwrap();
        let place = |path: &str| Place::of(&root.join(path));
        for spelled in ["packs/one", "packs/one/", "packs/other/../one", "./packs/./one"] {
            let place = place(spelled);
            assert_eq!((place.name.as_str(), place.root), ("one", Some(root.clone())), "{spelled}");
        }
        assert_eq!(Place::of(folder.path()).root, None);
        fs::write(folder.path().join(PARAMETERS_FILE), "").unwrap();
        assert_eq!(place("packs/one").root.as_deref(), Some(folder.path()), "it is complete");
        fs::write(root.join(PARAMETERS_FILE), "").unwrap();
        assert_eq!(place("packs/one").root, Some(root));
    }
}
