//! The library in the program itself: what is in the folder `scenarios` of the project when the
//! program is built, so that one file plays anywhere.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use include_dir::{Dir, DirEntry, include_dir};

use crate::base::explain::Explain;
use crate::base::message::{Message, message};

use super::folder::{Entry, EntryKind};

static LIBRARY: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// Where built-in files are, as messages say it.
pub const SHOWN: &str = "(built-in)";

/// The bytes of a file, by its name from the root.
pub fn file(name: &str) -> Option<&'static [u8]> {
    LIBRARY.get_file(name).map(include_dir::File::contents)
}

/// What is in a folder, by its name from the root.
pub fn entries(folder: &str) -> Vec<Entry> {
    let folder = if folder.is_empty() { Some(&LIBRARY) } else { LIBRARY.get_dir(folder) };
    let entry = |entry: &DirEntry<'_>| {
        let name = entry.path().file_name()?.to_str()?.to_owned();
        let is_folder = matches!(entry, DirEntry::Dir(_));
        Some(Entry { name, kind: if is_folder { EntryKind::Folder } else { EntryKind::File } })
    };
    folder.into_iter().flat_map(Dir::entries).filter_map(entry).collect()
}

/// What writing the built-in library out has done.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// Files that were not there.
    pub written: Vec<PathBuf>,
    /// Files that were there with other contents, and have these now.
    pub replaced: Vec<PathBuf>,
    /// Files that were there already, the same.
    pub same: Vec<PathBuf>,
}

/// Why the built-in library was not written out.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.reason())]
pub enum CopyError {
    /// Files are there with other contents; nothing was written.
    Others(Vec<PathBuf>),
    /// A file cannot be read or written.
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// Why not.
        error: io::Error,
    },
}

impl Explain for CopyError {
    fn code(&self) -> &'static str {
        match self {
            Self::Others(_) => "other-contents",
            Self::Io { .. } => "cannot-be-written",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Others(paths) => message!("copy-others", count = paths.len()),
            Self::Io { path, error } => message!("copy-io", path = path, why = error.to_string()),
        }
    }
}

/// Writes the built-in library into a folder, which is made if need be.
///
/// # Errors
/// Files that are there and differ, unless they are to be replaced; then nothing is written. What
/// cannot be written.
pub fn copy_to(folder: &Path, replace: bool) -> Result<Copied, CopyError> {
    let mut copied = Copied::default();
    let mut files = Vec::new();
    collect(&LIBRARY, &mut files);
    let mut to_write = Vec::new();
    for (name, bytes) in files {
        let path = folder.join(name);
        let failed = |error| CopyError::Io { path: path.clone(), error };
        match fs::read(&path) {
            Ok(there) if there == bytes => copied.same.push(path),
            Ok(_) => {
                copied.replaced.push(path.clone());
                to_write.push((path, bytes));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                copied.written.push(path.clone());
                to_write.push((path, bytes));
            }
            Err(error) => return Err(failed(error)),
        }
    }
    if !replace && !copied.replaced.is_empty() {
        return Err(CopyError::Others(copied.replaced));
    }
    for (path, bytes) in to_write {
        write(&path, bytes, replace).map_err(|error| CopyError::Io { path, error })?;
    }
    Ok(copied)
}

fn write(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut options = File::options();
    // What has come into being since the look is not written over either.
    let options = options.write(true).create(true).truncate(true).create_new(!replace);
    let mut file = options.open(path)?;
    file.write_all(bytes)
}

fn collect(folder: &'static Dir<'static>, files: &mut Vec<(&'static Path, &'static [u8])>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => collect(folder, files),
            DirEntry::File(file) => files.push((file.path(), file.contents())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files of a folder with their contents, by path from it.
    fn on_disk(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
        let (mut found, mut folders) = (Vec::new(), vec![folder.to_owned()]);
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next).unwrap().map(Result::unwrap) {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(folder).unwrap().to_owned();
                    found.push((name, fs::read(path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }

    #[test]
    fn the_program_holds_the_library_of_the_project_and_no_older_one() {
        let mut built_in = Vec::new();
        collect(&LIBRARY, &mut built_in);
        let mut built_in: Vec<_> =
            built_in.into_iter().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
        built_in.sort();
        // A file that is new is found once this module is compiled again.
        assert_eq!(built_in, on_disk(Path::new("scenarios")));
    }

    #[test]
    fn copying_writes_all_and_replaces_nothing_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("new/library");
        let first = copy_to(&to, false).unwrap();
        assert_eq!((first.replaced.len(), first.same.len()), (0, 0));
        assert_eq!(on_disk(&to), on_disk(Path::new("scenarios")));
        let again = copy_to(&to, false).unwrap();
        assert_eq!((again.written.len(), again.same.len()), (0, first.written.len()));

        let changed = to.join("packs/first-steps/en.ftl");
        fs::write(&changed, "mine").unwrap();
        fs::remove_file(to.join("parameters.ron")).unwrap();
        let refused = copy_to(&to, false).unwrap_err();
        assert!(matches!(&refused, CopyError::Others(paths) if *paths == [changed.clone()]));
        assert_eq!(fs::read(&changed).unwrap(), b"mine");
        assert!(!to.join("parameters.ron").exists(), "nothing was written");

        let replaced = copy_to(&to, true).unwrap();
        assert_eq!((replaced.replaced, replaced.written.len()), (vec![changed], 1));
        assert_eq!(on_disk(&to), on_disk(Path::new("scenarios")));
    }
}
