//! Follows an exercise that another program plays, by its file, for a public display of its own. It
//! looks and plays nothing: what has not been played yet is never computed, let alone shown.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::base::explain::{Explain, Explanation};
use crate::base::minute::Minute;
use crate::session::director::{Director, DirectorError, Record, SessionState};
use crate::session::file::{FollowError, FollowedFile};
use crate::session::journal::MemoryJournal;

use super::hot_wash::PlayedExercise;
use super::paths;
use super::settings::Settings;
use super::view::PlayView;

/// How long nobody looks between two looks.
const POLL_INTERVAL: Duration = Duration::from_millis(250);
/// How many times as long as a look took nobody looks after it, so that the exercise has the
/// computer: one that takes a tenth of a second to be played again is followed about once a second.
const IDLE_RATIO: u32 = 9;
/// After how many looks in vain it is said that nothing can be seen.
const MISSED_POLLS_BEFORE_NOTICE: u32 = 20;
/// How many looks are left out after one that found something wrong.
const POLLS_SKIPPED_AFTER_ERROR: u32 = 7;

/// What is followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FollowSource {
    /// One file.
    File(PathBuf),
    /// The exercise in a folder that was written to last.
    Folder(PathBuf),
}

impl FollowSource {
    /// Whatever is played on this computer.
    pub fn of_this_computer() -> Self {
        Self::Folder(Settings::of_this_computer().folder())
    }
}

/// What is on the public display.
#[derive(Default)]
pub enum DisplayContent {
    /// No exercise is open.
    #[default]
    Nothing,
    /// Why nothing can be shown.
    Trouble(Explanation),
    /// An exercise.
    Exercise(Box<FollowedExercise>),
}

/// An exercise as it was when it was looked at.
pub struct FollowedExercise {
    /// The exercise, standing where its last entry was written.
    pub view: PlayView,
    /// Up to when nothing is known to happen, at most to the end of the window of the calendar.
    pub quiet_until: Minute,
}

/// Looks at an exercise again and again.
pub struct Follower {
    what: FollowSource,
    path: Option<PathBuf>,
    file: Option<FollowedFile>,
    /// Whether all that was seen is shown.
    is_shown: bool,
    /// How many looks in a row were in vain.
    missed_polls: u32,
    /// How many looks are to be left out.
    skip_polls: u32,
    /// What was said to be wrong, if that is on the public display.
    shown_trouble: Option<Explanation>,
}

impl Follower {
    /// One that has not looked yet.
    pub const fn new(what: FollowSource) -> Self {
        let (path, file, shown_trouble) = (None, None, None);
        Self { what, path, file, is_shown: false, missed_polls: 0, skip_polls: 0, shown_trouble }
    }

    /// Looks again. What is to be shown from now on, if that is something else.
    pub fn look(&mut self) -> Option<DisplayContent> {
        let path = match &self.what {
            FollowSource::File(path) => Some(path.clone()),
            FollowSource::Folder(folder) => paths::newest(folder),
        };
        if path != self.path {
            self.path.clone_from(&path);
            self.forget();
            (self.missed_polls, self.skip_polls) = (0, 0);
            if path.is_none() {
                self.shown_trouble = None;
                return Some(DisplayContent::Nothing);
            }
        }
        if 0 < self.skip_polls {
            self.skip_polls -= 1;
            return None;
        }
        match self.read(&path?) {
            Ok(exercise) => {
                self.missed_polls = 0;
                let exercise = exercise?;
                self.shown_trouble = None;
                Some(DisplayContent::Exercise(Box::new(exercise)))
            }
            Err(error) => self.report(&error),
        }
    }

    fn read(&mut self, path: &Path) -> Result<Option<FollowedExercise>, FollowError> {
        if self.file.as_ref().is_some_and(|file| !file.is_in_place()) {
            self.forget();
        }
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(FollowedFile::open(path)?),
        };
        let is_news = file.look()?;
        if self.is_shown && !is_news {
            return Ok(None);
        }
        let exercise = FollowedExercise::new(file).map_err(|why| {
            let (path, why) = (path.to_owned(), Box::new(why.explanation()));
            FollowError::Unplayable { path, why }
        })?;
        self.is_shown = true;
        Ok(Some(exercise))
    }

    /// Says what is wrong, unless it may pass and there is something to be shown until then.
    fn report(&mut self, error: &FollowError) -> Option<DisplayContent> {
        self.missed_polls += 1;
        if error.may_pass() {
            if self.is_shown || self.missed_polls < MISSED_POLLS_BEFORE_NOTICE {
                return None;
            }
        } else {
            self.forget();
            self.skip_polls = POLLS_SKIPPED_AFTER_ERROR;
        }
        let trouble = error.explanation();
        let is_news = self.shown_trouble.as_ref() != Some(&trouble);
        self.shown_trouble = Some(trouble.clone());
        is_news.then_some(DisplayContent::Trouble(trouble))
    }

    fn forget(&mut self) {
        (self.file, self.is_shown) = (None, false);
    }
}

impl FollowedExercise {
    fn new(file: &FollowedFile) -> Result<Self, DirectorError> {
        let (setup, entries) = (file.setup(), file.entries());
        let scenario = &setup.scenario;
        let stage = Record::of(scenario, entries)?.stage();
        let journal = MemoryJournal::default();
        let mut director = Director::resume(scenario.clone(), setup.seed, entries, journal)?;
        if stage == SessionState::Running {
            // Going on after a break begins with a pause; this is no break.
            director.go_on(0)?;
        }
        let mut view = PlayView::new(&mut director);
        if stage == SessionState::Ended {
            view.outcomes = Some(PlayedExercise::of(&director).outcomes);
        }
        let end = scenario.calendar.end_of(view.clock.window);
        let quiet_until = director.kernel().next_at().map_or(end, |next| next.min(end));
        Ok(Self { view, quiet_until })
    }
}

/// Looks again and again, and hands over what is to be shown, until nobody wants it any more.
#[expect(clippy::disallowed_methods, reason = "how long a look took decides only about the next")]
pub fn follow(mut follower: Follower, mut hand_over: impl FnMut(DisplayContent) -> bool) {
    loop {
        let began = Instant::now();
        if follower.look().is_some_and(|content| !hand_over(content)) {
            return;
        }
        thread::sleep(POLL_INTERVAL.max(began.elapsed() * IDLE_RATIO));
    }
}
