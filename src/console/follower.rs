//! Follows an exercise that another program plays, by its file, for a wall of its own. It looks
//! and plays nothing: what has not been played yet is never computed, let alone shown.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use thiserror::Error;

use crate::base::minute::Minute;
use crate::session::director::{Director, DirectorError, Record, SessionState};
use crate::session::file::{FollowError, FollowedFile};
use crate::session::journal::MemoryJournal;

use super::facade::Notice;
use super::hot_wash::Past;
use super::keeping;
use super::view::PlayView;

/// How long nobody looks between two looks.
const BETWEEN: Duration = Duration::from_millis(250);
/// How many times as long as a look took nobody looks after it, so that the exercise has the
/// computer: one that takes a tenth of a second to be played again is followed about once a second.
const REST: u32 = 9;
/// After how many looks in vain it is said that nothing can be seen.
const PATIENCE: u32 = 20;
/// How many looks are left out after one that found something wrong.
const LEFT_OUT: u32 = 7;

/// What is followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Followed {
    /// One file.
    File(PathBuf),
    /// The exercise in a folder that was written to last.
    Folder(PathBuf),
}

impl Followed {
    /// Whatever is played on this computer.
    pub fn usual() -> Self {
        Self::Folder(keeping::folder())
    }
}

/// What is on the wall.
#[derive(Default)]
pub enum OnWall {
    /// No exercise is open.
    #[default]
    Nothing,
    /// Why nothing can be shown.
    Trouble(Notice),
    /// An exercise.
    Exercise(Box<Seen>),
}

/// An exercise as it was when it was looked at.
pub struct Seen {
    /// The exercise, standing where its last entry was written.
    pub view: PlayView,
    /// Up to when nothing is known to happen, at most to the end of the window of the calendar.
    pub quiet_until: Minute,
}

/// Why an exercise cannot be followed.
#[derive(Debug, Error)]
enum Lost {
    #[error(transparent)]
    Unseen(#[from] FollowError),
    #[error("`{}` cannot be followed: {why}; {}", path.display(), why.help())]
    Unplayable { path: PathBuf, why: DirectorError },
}

/// Looks at an exercise again and again.
pub struct Follower {
    what: Followed,
    path: Option<PathBuf>,
    /// When the file that is looked at came to be: another one may have taken its name.
    born: Option<SystemTime>,
    watched: Option<FollowedFile>,
    /// Whether all that was seen is shown.
    is_shown: bool,
    /// How many looks in a row were in vain.
    missed: u32,
    /// How many looks are to be left out.
    left_out: u32,
    /// What was said to be wrong, if that is on the wall.
    said: Option<Notice>,
}

impl Follower {
    /// One that has not looked yet.
    pub const fn new(what: Followed) -> Self {
        let (path, born, watched, said) = (None, None, None, None);
        Self { what, path, born, watched, is_shown: false, missed: 0, left_out: 0, said }
    }

    /// Looks again. What is to be shown from now on, if that is something else.
    pub fn look(&mut self) -> Option<OnWall> {
        let path = match &self.what {
            Followed::File(path) => Some(path.clone()),
            Followed::Folder(folder) => keeping::newest(folder),
        };
        if path != self.path {
            self.path.clone_from(&path);
            self.forget();
            (self.missed, self.left_out) = (0, 0);
            if path.is_none() {
                self.said = None;
                return Some(OnWall::Nothing);
            }
        }
        if 0 < self.left_out {
            self.left_out -= 1;
            return None;
        }
        match self.see(&path?) {
            Ok(seen) => {
                self.missed = 0;
                let seen = seen?;
                self.said = None;
                Some(OnWall::Exercise(Box::new(seen)))
            }
            Err(lost) => self.miss(&lost),
        }
    }

    fn see(&mut self, path: &Path) -> Result<Option<Seen>, Lost> {
        let there = fs::metadata(path);
        let born = there.as_ref().ok().and_then(|it| it.created().ok());
        if there.is_err() || born != self.born {
            self.forget();
            self.born = born;
        }
        let watched = match &mut self.watched {
            Some(watched) => watched,
            unseen => unseen.insert(FollowedFile::open(path)?),
        };
        let is_news = watched.look()?;
        if self.is_shown && !is_news {
            return Ok(None);
        }
        let seen = Seen::new(watched);
        let seen = seen.map_err(|why| Lost::Unplayable { path: path.to_owned(), why })?;
        self.is_shown = true;
        Ok(Some(seen))
    }

    /// Says what is wrong, unless it may pass and there is something to be shown until then.
    fn miss(&mut self, lost: &Lost) -> Option<OnWall> {
        self.missed += 1;
        if matches!(lost, Lost::Unseen(unseen) if unseen.may_pass()) {
            if self.is_shown || self.missed < PATIENCE {
                return None;
            }
        } else {
            self.forget();
            self.left_out = LEFT_OUT;
        }
        let notice = Notice::trouble(&lost.to_string());
        let is_news = self.said.as_ref() != Some(&notice);
        self.said = Some(notice.clone());
        is_news.then_some(OnWall::Trouble(notice))
    }

    fn forget(&mut self) {
        (self.watched, self.is_shown) = (None, false);
    }
}

impl Seen {
    fn new(watched: &FollowedFile) -> Result<Self, DirectorError> {
        let (setup, entries) = (watched.setup(), watched.entries());
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
            view.outcomes = Some(Past::of(&director).outcomes);
        }
        let end = scenario.calendar.end_of(view.clock.window);
        let quiet_until = director.kernel().next_at().map_or(end, |next| next.min(end));
        Ok(Self { view, quiet_until })
    }
}

/// Looks again and again, and hands over what is to be shown, until nobody wants it any more.
#[expect(clippy::disallowed_methods, reason = "how long a look took decides only about the next")]
pub fn follow(mut follower: Follower, mut give: impl FnMut(OnWall) -> bool) {
    loop {
        let began = Instant::now();
        if follower.look().is_some_and(|on_wall| !give(on_wall)) {
            return;
        }
        thread::sleep(BETWEEN.max(began.elapsed() * REST));
    }
}
