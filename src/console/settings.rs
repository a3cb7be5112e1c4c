//! What is remembered from one start to the next: where exercises are saved, and which were opened
//! from elsewhere. A small file in the folder for settings of the system; without it all is as at
//! the first start, so nothing of an exercise ever depends on it.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

use super::pacing::Pacing;
use super::paths;
use super::saved_files::Disposal;
use super::theme::ThemeName;

/// How many exercises that were opened from elsewhere are remembered.
const MAX_OPENED: usize = 20;

/// What this computer remembers from one start of the console to the next.
#[derive(Debug)]
pub struct Settings {
    /// Where; nothing if it is forgotten with the window.
    file: Option<PathBuf>,
    /// Where exercises are saved unless something else was chosen.
    usual_folder: PathBuf,
    kept: Kept,
}

/// The content of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// Where exercises are saved; nothing if that was never changed.
    folder: Option<KeptPath>,
    /// Exercises that were opened, the last one first.
    opened: Vec<KeptPath>,
    look: Look,
    pacing: Pacing,
}

/// How everything looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    pub theme: ThemeName,
    /// How many steps larger than what fits the window; negative is smaller.
    pub zoom: i8,
    /// Whether nothing moves except time.
    pub reduce_motion: bool,
}

/// A path, as a text that people can read if it is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum KeptPath {
    Text(String),
    Other(OsString),
}

impl KeptPath {
    fn new(path: &Path) -> Self {
        let text = path.to_str().map(|text| Self::Text(text.to_owned()));
        text.unwrap_or_else(|| Self::Other(path.as_os_str().to_owned()))
    }

    fn path(&self) -> PathBuf {
        match self {
            Self::Text(text) => text.into(),
            Self::Other(other) => other.into(),
        }
    }
}

impl Settings {
    /// Those of this computer.
    pub fn of_this_computer() -> Self {
        let folders = ProjectDirs::from("", "", "hotwash");
        let file = folders.map(|it| it.config_dir().join("settings.json"));
        let kept = file.as_deref().map(read).unwrap_or_default();
        Self { file, usual_folder: paths::usual_folder(), kept }
    }

    /// Those in a file; they say that exercises are saved in a folder unless the file names another
    /// one.
    pub fn in_file(file: PathBuf, usual_folder: PathBuf) -> Self {
        let kept = read(&file);
        Self { file: Some(file), usual_folder, kept }
    }

    /// Settings that are forgotten with the window.
    pub fn forgetful(usual_folder: PathBuf) -> Self {
        Self { file: None, usual_folder, kept: Kept::default() }
    }

    /// Where exercises are saved.
    pub fn folder(&self) -> PathBuf {
        self.kept.folder.as_ref().map_or_else(|| self.usual_folder.clone(), KeptPath::path)
    }

    /// Exercises that were opened, the last one first.
    pub fn opened(&self) -> Vec<PathBuf> {
        self.kept.opened.iter().map(KeptPath::path).collect()
    }

    /// How everything looks.
    pub const fn look(&self) -> Look {
        self.kept.look
    }

    /// Remembers how everything looks.
    pub fn set_look(&mut self, look: Look) {
        self.change(|it| it.look = look);
    }

    /// How time passes, and what stops it.
    pub const fn pacing(&self) -> Pacing {
        self.kept.pacing
    }

    /// Remembers how time passes, and what stops it.
    pub fn set_pacing(&mut self, pacing: Pacing) {
        self.change(|it| it.pacing = pacing);
    }

    /// Saves exercises somewhere else from now on.
    pub fn set_folder(&mut self, folder: &Path) {
        let kept = (folder != self.usual_folder).then(|| KeptPath::new(folder));
        self.change(|it| it.folder = kept);
    }

    /// Remembers an exercise that was opened.
    pub fn add_opened(&mut self, path: &Path) {
        // It is opened from another folder next time.
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let kept = KeptPath::new(&path);
        self.change(|it| {
            it.opened.retain(|other| *other != kept);
            it.opened.insert(0, kept);
            it.opened.truncate(MAX_OPENED);
        });
    }

    /// An exercise that was opened is somewhere else now, or nowhere.
    pub fn replace_opened(&mut self, path: &Path, by: Option<&PathBuf>) {
        let (old, new) = (KeptPath::new(path), by.map(|path| KeptPath::new(path)));
        self.change(|it| match (it.opened.iter().position(|known| *known == old), new) {
            (Some(at), Some(new)) => it.opened[at] = new,
            (Some(at), None) => drop(it.opened.remove(at)),
            (None, _) => {}
        });
    }

    /// Remembers an exercise that is not where exercises are saved.
    pub fn add_if_elsewhere(&mut self, path: &Path) {
        if path.parent() != Some(self.folder().as_path()) {
            self.add_opened(path);
        }
    }

    /// How files are deleted: what is forgotten with the window leaves the trash of the system
    /// alone.
    pub const fn disposal(&self) -> Disposal {
        if self.file.is_some() { Disposal::Trash } else { Disposal::FolderBeside }
    }

    fn change(&mut self, change: impl FnOnce(&mut Kept)) {
        let Some(file) = &self.file else {
            change(&mut self.kept);
            return;
        };
        // Another window may have remembered something meanwhile.
        let before = read(file);
        self.kept = before.clone();
        change(&mut self.kept);
        if self.kept != before {
            // What cannot be remembered has to be chosen again; that keeps nobody from playing.
            let _ = write(file, &self.kept);
        }
    }
}

/// What a file remembers; nothing if it is not there or no longer to be read.
fn read(file: &Path) -> Kept {
    let bytes = fs::read(file).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// Writes a file in one go, so that no other window reads half of it.
fn write(file: &Path, kept: &Kept) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut new = NamedTempFile::new_in(folder)?;
    serde_json::to_writer_pretty(&mut new, kept)?;
    new.flush()?;
    new.persist(file)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_windows_remember_what_either_was_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config/settings.json");
        let usual = PathBuf::from("/usual");
        let open = || Settings::in_file(file.clone(), usual.clone());
        let (mut one, mut other) = (open(), open());
        one.set_folder(Path::new("/elsewhere"));
        other.add_opened(Path::new("/a.hotwash"));
        one.add_opened(Path::new("/b.hotwash"));
        one.add_opened(Path::new("/a.hotwash"));
        let again = open();
        assert_eq!(again.folder(), Path::new("/elsewhere"));
        assert_eq!(again.opened(), [Path::new("/a.hotwash"), Path::new("/b.hotwash")]);
        one.set_folder(&usual);
        assert_eq!(open().folder(), usual);
        fs::write(&file, "{ no longer to be read").unwrap();
        assert_eq!(open().folder(), usual);
    }

    #[cfg(unix)]
    #[test]
    fn a_path_that_is_no_text_is_remembered_as_it_is() {
        use std::os::unix::ffi::OsStrExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.json");
        let odd = Path::new(std::ffi::OsStr::from_bytes(b"/odd\xff.hotwash"));
        Settings::in_file(file.clone(), PathBuf::new()).add_opened(odd);
        assert_eq!(Settings::in_file(file, PathBuf::new()).opened(), [odd]);
    }
}
