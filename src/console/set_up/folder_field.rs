//! The folder in which an exercise will be saved: typed or chosen, and looked at before it counts.

use std::path::PathBuf;

use crate::console::paths::{self, NoSaving};

/// A folder, and whether something can be saved in it.
#[derive(Debug, Default)]
pub struct FolderField {
    pub path: PathBuf,
    /// What is written in the field.
    pub text: String,
    /// Why nothing can be saved there, if so.
    pub error: Option<NoSaving>,
    /// Another folder, in which something can be saved then.
    pub other: Option<PathBuf>,
}

impl FolderField {
    /// A folder that was remembered.
    pub fn new(path: PathBuf) -> Self {
        let mut field = Self::default();
        field.choose(path);
        field
    }

    /// Takes a folder and looks whether something can be saved in it.
    pub fn choose(&mut self, path: PathBuf) {
        self.path = std::path::absolute(&path).unwrap_or(path);
        self.error = paths::check_folder(&self.path).err();
        self.other = self.error.as_ref().and_then(|_| paths::other_folder(&self.path));
        // A name that is no text is shown as well as it can be, and used as it is.
        self.text = paths::shown(&self.path);
    }

    /// Takes the other folder.
    pub fn take_other(&mut self) {
        if let Some(other) = self.other.take() {
            self.choose(other);
        }
    }

    /// Takes what is typed, and looks again.
    pub fn take_typed(&mut self) {
        let typed = self.text.trim();
        let is_new = typed != paths::shown(&self.path);
        self.choose(if is_new { PathBuf::from(typed) } else { self.path.clone() });
    }
}
