//! Keeping an exercise: played with a director, and written down at the end. Nobody is told of a
//! step before, so nothing has to be on the disk before.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::base::message::message;
use crate::base::minute::Minute;
use crate::cli::failure::Failure;
use crate::policy::{Cast, PolicyKind};
use crate::scenario::Loaded;
use crate::session::director::{Director, DirectorError};
use crate::session::file::{ExerciseSetup, SessionFile};
use crate::session::holder::Holder;
use crate::session::journal::{Journal, JournalError, MemoryJournal};
use crate::sim::kernel::Kernel;

use super::recording::Plays;

/// An exercise that is to be kept.
pub(super) struct Kept<'a> {
    path: &'a Path,
    file: SessionFile,
    director: Director<MemoryJournal>,
    wall: i64,
}

impl<'a> Kept<'a> {
    /// Makes the file, and puts policies in the seats.
    pub(super) fn begin(
        path: &'a Path,
        loaded: Loaded,
        cast: &Cast,
        seed: u64,
    ) -> Result<Self, Failure> {
        let setup = ExerciseSetup::new(loaded, seed);
        let scenario = setup.scenario.clone();
        let wall = wall();
        let file =
            SessionFile::create(path, &setup, wall).map_err(|error| Failure::explained(&error))?;
        let holder = |seat| match cast.of(seat) {
            PolicyKind::Absent => Holder::Nobody,
            policy => Holder::Policy(policy),
        };
        let roster: Vec<Holder> = scenario.seat_ids().map(holder).collect();
        let journal = MemoryJournal::default();
        let director = Director::new(scenario, seed, &roster, journal, wall);
        let mut director = director.map_err(not_played)?.without_readings();
        director.start(wall).map_err(not_played)?;
        Ok(Self { path, file, director, wall })
    }

    /// Writes down what was played, and gives back the kernel.
    pub(super) fn end(self) -> Result<Kernel, Failure> {
        let Self { path, mut file, mut director, wall } = self;
        director.pause(wall).map_err(not_played)?;
        match file.write(&director.journal().entries) {
            Ok(()) => Ok(director.into_kernel()),
            Err(JournalError::InDoubt(why)) => Err(Failure::new(
                message!("run-in-doubt", path = path, why = why),
                message!("run-in-doubt".help),
            )),
            Err(error) => {
                drop(file);
                // It holds nothing and is ours, and its name is wanted for the next attempt.
                if matches!(error, JournalError::Full | JournalError::Io(_)) {
                    drop(std::fs::remove_file(path));
                }
                Err(Failure::explained(&error))
            }
        }
    }
}

impl Plays for Kept<'_> {
    fn kernel(&mut self) -> &mut Kernel {
        self.director.kernel_mut()
    }

    fn play_to(&mut self, minute: Minute, look: impl FnMut(&mut Kernel)) -> Result<(), Failure> {
        self.director.play(minute, look, self.wall).map_err(not_played)?;
        Ok(())
    }
}

fn not_played(error: DirectorError) -> Failure {
    Failure::explained(&error)
}

/// Milliseconds since 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "a record says when it was made; nothing follows from it"
)]
fn wall() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
