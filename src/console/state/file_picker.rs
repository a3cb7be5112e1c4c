//! A file or a folder that is being chosen.

use std::path::Path;

use egui_file_dialog::{FileDialog, FileDialogLabels, Filter};

use crate::console::paths;
use crate::text::Catalogue;

/// What a path is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathPurpose {
    /// An exercise is opened from it.
    Open,
    /// Exercises are saved in it.
    ExerciseFolder,
    /// The exercise that is open is saved there from now on.
    SaveElsewhere,
}

/// The dialog in which a path is chosen.
#[derive(Debug)]
pub struct FilePicker {
    /// What it is chosen for.
    pub purpose: PathPurpose,
    /// The dialog, as it stands.
    pub dialog: FileDialog,
}

impl FilePicker {
    /// Begins to choose in a folder, or in the nearest one above it that is there; `name` is the
    /// name of a file to be made.
    pub fn new(texts: &Catalogue, purpose: PathPurpose, folder: &Path, name: &str) -> Self {
        let there = folder.ancestors().find(|it| it.is_dir()).unwrap_or(Path::new("."));
        let exercises = texts.say("pick-exercises");
        let mut dialog = FileDialog::new()
            .labels(labels(texts))
            .initial_directory(there.to_owned())
            .default_file_name(name)
            // Nothing that is there is ever written over.
            .allow_file_overwrite(false)
            // What is chosen is shown as it was chosen.
            .canonicalize_paths(false)
            .resizable(true)
            .movable(false)
            .anchor(egui::Align2::CENTER_CENTER, egui::Vec2::ZERO)
            .show_working_directory_button(false)
            .show_system_files_option(false)
            .show_pinned_folders(false)
            .add_file_filter(exercises, Filter::new(paths::is_exercise))
            .default_file_filter(exercises);
        match purpose {
            PathPurpose::Open => {
                dialog = dialog.title(texts.say("pick-open"));
                dialog.pick_file();
            }
            PathPurpose::ExerciseFolder => {
                dialog = dialog.title(texts.say("pick-folder"));
                dialog.pick_directory();
            }
            PathPurpose::SaveElsewhere => {
                dialog = dialog.title(texts.say("pick-save"));
                dialog.save_file();
            }
        }
        Self { purpose, dialog }
    }
}

fn labels(texts: &Catalogue) -> FileDialogLabels {
    let say = |id| texts.say(id).to_owned();
    FileDialogLabels {
        cancel: say("pick-cancel"),
        reload: say("pick-reload"),
        show_hidden: say("pick-hidden"),
        heading_places: say("pick-places"),
        heading_devices: say("pick-devices"),
        heading_removable_devices: say("pick-removable"),
        home_dir: say("pick-home"),
        desktop_dir: say("pick-desktop"),
        documents_dir: say("pick-documents"),
        downloads_dir: say("pick-downloads"),
        audio_dir: say("pick-audio"),
        pictures_dir: say("pick-pictures"),
        videos_dir: say("pick-videos"),
        selected_directory: say("pick-selected-folder"),
        selected_file: say("pick-selected-file"),
        file_name: say("pick-file-name"),
        file_filter_all_files: say("pick-all-files"),
        open_button: say("pick-open-button"),
        save_button: say("pick-save-button"),
        cancel_button: say("pick-cancel"),
        err_empty_folder_name: say("pick-no-folder-name"),
        err_empty_file_name: say("pick-no-file-name"),
        err_directory_exists: say("pick-folder-exists"),
        err_file_exists: say("pick-file-exists"),
        ..FileDialogLabels::default()
    }
}
