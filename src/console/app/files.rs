//! Files: what is opened from where, where an exercise is saved, and what is asked before one is
//! left that is not all in its file.

use std::io;
use std::path::{Path, PathBuf};

use crate::base::explain::{Explain, Explanation};
use crate::console::action::{FileAction, SavedAction};
use crate::console::open_exercise::{OpenExercise, SavingError};
use crate::console::opened_file::OpenedFile;
use crate::console::paths;
use crate::console::saved_files;
use crate::console::set_up::{SetUp, SetUpRequest};
use crate::console::state::{
    Destination, FilePicker, LeaveQuestion, Notice, PathPurpose, PlayState, RecordState, Screen,
};
use crate::scenario::Library;
use crate::session::file::{OpenError, Remark};

use super::Console;

/// What was read of a place that somebody chose.
enum Opened {
    /// A scenario, sound or not.
    SetUp(Box<SetUp>),
    /// An exercise.
    File(OpenedFile),
}

/// How many names are tried for a new exercise while others make files of the same names.
const NAMES_TRIED: usize = 100;

impl Console {
    pub(super) fn apply_to_files(&mut self, action: FileAction, wall_ms: i64) {
        match action {
            FileAction::ChooseFile => self.choose(PathPurpose::Open),
            FileAction::ChooseFolder => self.choose(PathPurpose::ExerciseFolder),
            FileAction::ChooseOtherPlace => self.choose(PathPurpose::SaveElsewhere),
            FileAction::Chosen(path) => self.take_chosen(path, wall_ms),
            FileAction::Open(path) => self.open_path(path, wall_ms),
            FileAction::Saved(what) => self.apply_to_saved(what),
            FileAction::TryLeavingAgain => {
                if let Some(question) = self.state.leaving.take() {
                    self.leave(question.to, wall_ms);
                }
            }
            FileAction::LeaveAnyway => {
                if let Some(question) = self.state.leaving.take() {
                    self.go_to(question.to, wall_ms);
                }
            }
            FileAction::Stay => self.state.leaving = None,
        }
    }

    /// Does something with a saved exercise, and says what came of it.
    fn apply_to_saved(&mut self, what: SavedAction) {
        let disposal = self.library_index.settings.disposal();
        let done = match what {
            SavedAction::Verify(path) => return self.library_index.saved.verify(&path),
            SavedAction::Rename(path, name) => saved_files::rename(&path, &name)
                .inspect(|to| self.library_index.settings.replace_opened(&path, Some(to)))
                .map(|to| ("saved-renamed", to)),
            SavedAction::Copy(path) => saved_files::copy(&path)
                .inspect(|to| self.library_index.settings.add_if_elsewhere(to))
                .map(|to| ("saved-copied", to)),
            SavedAction::Delete(path) => saved_files::delete(&path, disposal)
                .inspect(|_| self.library_index.settings.replace_opened(&path, None))
                .map(|folder| match folder {
                    None => ("saved-in-trash", path),
                    Some(folder) => ("saved-put-aside", folder),
                }),
        };
        self.library_index.refresh_saved();
        self.state.notice = Some(match done {
            Ok((word, path)) => {
                let what = self.texts.fill(word, [("path", paths::shown(&path).into())]);
                Notice { what, help: None, is_error: false }
            }
            Err(error) => Notice::error(&error.explanation(), self.texts),
        });
    }

    /// Begins to choose a file or a folder.
    fn choose(&mut self, purpose: PathPurpose) {
        let saves_in = self.library_index.settings.folder();
        let (folder, name) = match purpose {
            PathPurpose::Open => (saves_in, String::new()),
            PathPurpose::ExerciseFolder => {
                let chosen = self.set_up.as_ref().map(|it| it.save_in.path.clone());
                (chosen.unwrap_or(saves_in), String::new())
            }
            PathPurpose::SaveElsewhere => {
                let path = self.exercise.as_ref().map(OpenExercise::path);
                (saves_in, path.map(paths::file_name).unwrap_or_default())
            }
        };
        self.state.file_picker = Some(FilePicker::new(self.texts, purpose, &folder, &name));
    }

    /// Takes what was chosen, if something was.
    fn take_chosen(&mut self, path: Option<PathBuf>, wall_ms: i64) {
        let Some(picker) = self.state.file_picker.take() else { return };
        let Some(path) = path else { return };
        match picker.purpose {
            PathPurpose::Open => self.open_path(path, wall_ms),
            PathPurpose::ExerciseFolder => {
                if let Some(set_up) = &mut self.set_up {
                    set_up.save_in.choose(path);
                }
            }
            PathPurpose::SaveElsewhere => self.save_elsewhere(&path, wall_ms),
        }
    }

    /// Opens whatever is at a place: a folder, or the file of a scenario, is set up; all else is an
    /// exercise.
    fn open_path(&mut self, path: PathBuf, wall_ms: i64) {
        if self.state.screen == Screen::Play {
            // Nobody leaves a room that plays because something fell onto the window.
            let name = [("name", paths::file_name(&path).into())];
            let what = self.texts.fill("notice-leave-first", name);
            let help = Some(self.texts.say("notice-leave-first-help").to_owned());
            self.state.notice = Some(Notice { what, help, is_error: true });
            return;
        }
        let is_played_here =
            |it: &OpenExercise| it.not_playable().is_none() && paths::is_same(it.path(), &path);
        if self.exercise.as_ref().is_some_and(is_played_here) {
            return self.back_to_play(wall_ms);
        }
        self.leave(Destination::Path(path), wall_ms);
    }

    /// Leaves what is open, after all that has happened is written down; asks if that fails.
    pub(super) fn leave(&mut self, to: Destination, wall_ms: i64) {
        if let Some(exercise) = &mut self.exercise
            && exercise.not_playable().is_none()
            && let Err(error) = exercise.settle(wall_ms)
        {
            let (why, help) = self.texts.explain(&error.explanation());
            let unwritten = exercise.unwritten();
            // It says the same.
            self.state.notice = None;
            self.state.leaving = Some(LeaveQuestion { to, unwritten, why, help });
            return;
        }
        self.go_to(to, wall_ms);
    }

    /// Goes there, whatever becomes of what is open; stays where nothing can be opened there.
    fn go_to(&mut self, to: Destination, wall_ms: i64) {
        let opened = match &to {
            Destination::Path(path) => match self.open(path) {
                Ok(opened) => Some(opened),
                Err(why) => return self.state.notice = Some(Notice::error(&why, self.texts)),
            },
            Destination::Library | Destination::Quit => None,
        };
        (self.exercise, self.record) = (None, None);
        (self.state.curtain, self.state.seat_window) = (None, None);
        (self.hot_wash, self.cause_query) = (None, None);
        (self.set_up, self.guide) = (None, None);
        self.state.remarks.clear();
        self.state.screen = Screen::Library;
        match to {
            Destination::Library => self.library_index.refresh_saved(),
            Destination::Quit => self.quits = true,
            Destination::Path(path) => match opened {
                Some(Opened::SetUp(set_up)) => self.open_set_up(*set_up),
                Some(Opened::File(opened)) => {
                    self.library_index.refresh_saved();
                    self.show_opened(&path, opened, wall_ms);
                }
                None => {}
            },
        }
    }

    /// Reads what lies at a place, and changes nothing yet.
    fn open(&self, path: &Path) -> Result<Opened, Explanation> {
        if !path.is_dir() && !paths::is_scenario(path) {
            return OpenedFile::open(path).map(Opened::File).map_err(|why| why.explanation());
        }
        let library = self.library_index.library.clone().unwrap_or_else(Library::built_in);
        // What is wrong with a scenario is listed in the set-up.
        let set_up = SetUp::new(library.resolve(path), &SetUpRequest::default());
        Ok(Opened::SetUp(Box::new(set_up)))
    }

    /// Begins the exercise that is set up, in a file of its own.
    pub(super) fn begin(&mut self, wall_ms: i64) {
        let Some(set_up) = &mut self.set_up else { return };
        // Whoever begins right after typing has not left the field.
        set_up.save_in.take_typed();
        let (Ok(loaded), Some(seed)) = (set_up.loaded.clone(), set_up.seed()) else { return };
        let (roster, folder) = (set_up.roster.clone(), set_up.save_in.path.clone());
        let about = set_up.attendance.about(&roster);
        let given = || (roster.as_slice(), about.clone());
        for attempt in 1..=NAMES_TRIED {
            let path = match paths::new_file(&folder, &loaded.scenario.id, &paths::now()) {
                Ok(path) => path,
                Err(error) => return self.notify_no_folder(&folder, &error),
            };
            match OpenExercise::begin(&path, loaded.clone(), seed, given(), wall_ms) {
                Ok(exercise) => {
                    self.library_index.settings.set_folder(&folder);
                    return self.play(exercise);
                }
                // Somebody else has taken the name since.
                Err(SavingError::File(OpenError::Exists(_))) if attempt < NAMES_TRIED => {}
                Err(error) => return self.notify_error(&error),
            }
        }
    }

    pub(super) fn notify_no_folder(&mut self, folder: &Path, error: &io::Error) {
        let gaps = [("folder", paths::shown(folder).into()), ("why", error.to_string().into())];
        let what = self.texts.fill("notice-no-folder", gaps);
        let help = Some(self.texts.say("notice-no-folder-help").to_owned());
        self.state.notice = Some(Notice { what, help, is_error: true });
    }

    /// Opens an exercise: to go on with it, or else to talk about it.
    pub(super) fn open_exercise(&mut self, path: &Path, wall_ms: i64) {
        match OpenedFile::open(path) {
            Ok(opened) => self.show_opened(path, opened, wall_ms),
            Err(error) => self.notify_error(&error),
        }
    }

    fn show_opened(&mut self, path: &Path, opened: OpenedFile, wall_ms: i64) {
        self.library_index.settings.add_opened(path);
        let remarks = match &opened {
            OpenedFile::Exercise(exercise) => exercise.remarks(),
            OpenedFile::Record(record) => &record.remarks,
        };
        let notice = |it: &Remark| Notice::remark(&it.explanation(), self.texts);
        self.state.remarks = remarks.iter().map(notice).collect();
        match opened {
            OpenedFile::Exercise(exercise) => {
                let is_playable = exercise.not_playable().is_none();
                self.play(*exercise);
                if !is_playable {
                    self.open_hot_wash(wall_ms);
                }
            }
            OpenedFile::Record(record) => {
                self.set_up = None;
                self.record = Some(*record);
                self.state.record = RecordState::default();
                self.state.notice = None;
                self.state.screen = Screen::Record;
            }
        }
    }

    /// Saves the exercise that is open in another place from now on, and leaves it if that was what
    /// it was for.
    fn save_elsewhere(&mut self, path: &Path, wall_ms: i64) {
        let path = paths::with_ending(path);
        let Some(exercise) = &mut self.exercise else { return };
        let why = match exercise.save_elsewhere(&path, wall_ms) {
            Ok(()) => {
                self.library_index.settings.add_opened(&path);
                let what =
                    self.texts.fill("saved-elsewhere", [("path", paths::shown(&path).into())]);
                self.state.notice = Some(Notice { what, help: None, is_error: false });
                if let Some(question) = self.state.leaving.take() {
                    self.leave(question.to, wall_ms);
                }
                return;
            }
            Err(error) => error.explanation(),
        };
        match &mut self.state.leaving {
            Some(question) => (question.why, question.help) = self.texts.explain(&why),
            None => self.state.notice = Some(Notice::error(&why, self.texts)),
        }
    }

    fn play(&mut self, exercise: OpenExercise) {
        self.set_up = None;
        self.exercise = Some(exercise);
        let pacing = self.library_index.settings.pacing();
        self.state.play = PlayState { pacing, ..PlayState::default() };
        self.state.public_display.start_over();
        (self.state.curtain, self.state.seat_window) = (None, None);
        (self.hot_wash, self.cause_query) = (None, None);
        self.state.notice = None;
        self.state.screen = Screen::Play;
    }
}
