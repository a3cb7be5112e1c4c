//! The folders of a library, wherever they are: on a disk, in the program itself, or among the
//! texts that were kept of an earlier reading, so that an exercise can be opened where its
//! scenario is not.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::base::diagnostic::{Diagnostics, Source};
use crate::scenario::code;
use crate::scenario::source::{code as shape, read_source};

use super::built_in;
use super::naming::{DATA, TEXTS, is_id, is_language, is_left_behind, stem};

/// What a folder holds its files in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Files {
    /// On a disk.
    Disk,
    /// In the program.
    BuiltIn,
    /// Among what was kept, by path from the root of the library.
    Kept(Arc<BTreeMap<String, Arc<str>>>),
}

/// A folder, with its name from the root of its library, which is the same however it is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    files: Files,
    at: PathBuf,
    name: String,
}

/// What is in a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Its name in the folder.
    pub name: String,
    /// What it is, links followed.
    pub kind: EntryKind,
}

/// What an entry of a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// Anything but a folder.
    File,
    /// A folder.
    Folder,
    /// A link that leads nowhere.
    BrokenLink,
}

impl Folder {
    /// A folder on a disk: where it is, and its name from the root of its library.
    pub fn on_disk(at: &Path, name: impl Into<String>) -> Self {
        // An empty path means the current folder to people, and nothing to the system.
        let at = if at.as_os_str().is_empty() { Path::new(".") } else { at };
        Self { files: Files::Disk, at: at.to_owned(), name: name.into() }
    }

    /// The root of what is in the program.
    pub fn built_in() -> Self {
        Self { files: Files::BuiltIn, at: PathBuf::from(built_in::SHOWN), name: String::new() }
    }

    /// A folder among texts that were kept.
    pub fn of_texts(texts: Arc<BTreeMap<String, Arc<str>>>, name: &str) -> Self {
        Self { files: Files::Kept(texts), at: PathBuf::from(name), name: name.to_owned() }
    }

    /// A folder in this one.
    #[must_use]
    pub fn sub(&self, folder: &str) -> Self {
        Self { files: self.files.clone(), at: self.at.join(folder), name: self.name_of(folder) }
    }

    /// Where it is, as somebody spelled it.
    pub fn at(&self) -> &Path {
        &self.at
    }

    /// Its name in the folder above it.
    pub fn own_name(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or_default()
    }

    /// Whether it is in the program.
    pub fn is_built_in(&self) -> bool {
        self.files == Files::BuiltIn
    }

    /// Whether its files were read once, when an exercise was begun. What was sound then is read
    /// for ever.
    pub fn was_read(&self) -> bool {
        matches!(self.files, Files::Kept(_))
    }

    /// A file of it, as it is named in messages.
    pub fn path(&self, file: &str) -> PathBuf {
        self.at.join(file)
    }

    /// A file of it, as it is named from the root of the library.
    pub fn name_of(&self, file: &str) -> String {
        if self.name.is_empty() { file.to_owned() } else { format!("{}/{file}", self.name) }
    }

    /// The name from the root of the library of a file with a path; nothing if it is not in here.
    pub fn name_of_path(&self, path: &Path) -> Option<String> {
        let file = path.file_name()?.to_str()?;
        (self.path(file) == path).then(|| self.name_of(file))
    }

    /// Whether there is something of this name, even if it cannot be read.
    pub fn has(&self, file: &str) -> bool {
        match &self.files {
            Files::Disk => fs::symlink_metadata(self.path(file)).is_ok(),
            Files::BuiltIn => built_in::file(&self.name_of(file)).is_some(),
            Files::Kept(texts) => texts.contains_key(&self.name_of(file)),
        }
    }

    /// Reads a text, or says why not.
    pub fn read(&self, file: &str, diagnostics: &mut Diagnostics) -> Option<Source> {
        let (path, name) = (self.path(file), self.name_of(file));
        let (text, message, help) = match &self.files {
            Files::Disk => return read_source(&path, diagnostics),
            Files::BuiltIn => (
                built_in::file(&name).and_then(|it| std::str::from_utf8(it).ok()).map(Arc::from),
                "this file is not in the program",
                "name one that is there; `hotwash library` lists them",
            ),
            Files::Kept(texts) => (
                texts.get(&name).cloned(),
                "this file was not kept with the exercise",
                "play the scenario anew from its files",
            ),
        };
        let Some(text) = text else {
            diagnostics.file_error(code::NOT_FOUND, &path, message, help);
            return None;
        };
        let source = Source::new(path, text);
        diagnostics.add_source(&source);
        Some(source)
    }

    /// The bytes of a file that is no text, at most so many; nothing if there is none.
    ///
    /// # Errors
    /// Why it cannot be read; that it is no file or larger is such a reason, too.
    pub fn bytes(&self, file: &str, most: u64) -> io::Result<Option<Vec<u8>>> {
        let bytes = match &self.files {
            Files::Disk => {
                let path = self.path(file);
                let about = match fs::metadata(&path) {
                    Ok(about) => about,
                    Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
                    Err(error) => return Err(error),
                };
                if !about.is_file() {
                    return Err(io::Error::other("it is not a regular file"));
                }
                if most < about.len() {
                    let length = about.len();
                    let said = format!("it has {length} bytes, and at most {most} are read");
                    return Err(io::Error::other(said));
                }
                fs::read(path)?
            }
            Files::BuiltIn => {
                let Some(bytes) = built_in::file(&self.name_of(file)) else { return Ok(None) };
                bytes.to_vec()
            }
            Files::Kept(_) => return Ok(None),
        };
        Ok(Some(bytes))
    }

    /// What is in it, in order, without what systems leave behind.
    ///
    /// # Errors
    /// Why it cannot be listed.
    pub fn entries(&self) -> io::Result<Vec<Entry>> {
        let mut entries = match &self.files {
            Files::Disk => {
                let mut entries = Vec::new();
                for entry in fs::read_dir(&self.at)? {
                    let entry = entry?;
                    let name = entry.file_name().to_string_lossy().into_owned();
                    // A link counts for what it leads to.
                    let kind = match (fs::metadata(entry.path()), entry.file_type()?) {
                        (Ok(about), _) if about.is_dir() => EntryKind::Folder,
                        (Ok(_), _) => EntryKind::File,
                        (Err(_), own) if own.is_symlink() => EntryKind::BrokenLink,
                        // Where not even that may be asked, it is found out by trying to read it.
                        (Err(_), own) if own.is_dir() => EntryKind::Folder,
                        (Err(_), _) => EntryKind::File,
                    };
                    entries.push(Entry { name, kind });
                }
                entries
            }
            Files::BuiltIn => built_in::entries(&self.name),
            Files::Kept(texts) => {
                let inside = texts.keys().filter_map(|path| match self.name.as_str() {
                    "" => Some(path.as_str()),
                    name => path.strip_prefix(name)?.strip_prefix('/'),
                });
                let files = inside.filter(|rest| !rest.contains('/'));
                let file = |name: &str| Entry { name: name.to_owned(), kind: EntryKind::File };
                files.map(file).collect()
            }
        };
        entries.retain(|entry| !is_left_behind(&entry.name));
        entries.sort();
        Ok(entries)
    }

    /// What is in it; says why it cannot be listed. A folder that is not there is empty.
    pub fn listed(&self, diagnostics: &mut Diagnostics) -> Vec<Entry> {
        match self.entries() {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => {
                let (message, help) = not_listed(&error);
                diagnostics.file_error(shape::FILE, &self.at, message, help);
                Vec::new()
            }
        }
    }

    /// The languages of its text files.
    pub fn languages(&self, diagnostics: &mut Diagnostics) -> Vec<String> {
        self.stems(TEXTS, is_language, diagnostics)
    }

    /// The ids of its data files.
    pub fn ids(&self, diagnostics: &mut Diagnostics) -> Vec<String> {
        self.stems(DATA, is_id, diagnostics)
    }

    /// Stems of its files with an ending, as far as they have the right shape.
    fn stems(
        &self,
        ending: &str,
        is_right: impl Fn(&str) -> bool,
        diagnostics: &mut Diagnostics,
    ) -> Vec<String> {
        let is_right = |stem: &&str| self.was_read() || is_right(stem);
        let entries = self.listed(diagnostics);
        let stems = entries.iter().filter_map(|entry| stem(&entry.name, ending));
        stems.filter(is_right).map(str::to_owned).collect()
    }
}

/// Why a folder cannot be listed, and what to do.
pub fn not_listed(error: &io::Error) -> (String, &'static str) {
    match error.kind() {
        ErrorKind::PermissionDenied => (
            "the folder may not be read, so nothing in it was".to_owned(),
            "give yourself permission to read and to enter it",
        ),
        _ => (
            format!("the folder cannot be read, so nothing in it was: {error}"),
            "check the path and the medium it is on",
        ),
    }
}
