//! Keeping an exercise: played once more with a director, and written down at the end. Nobody is
//! told of a step before, so nothing has to be on the disk before.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::base::message::message;
use crate::base::minute::Minute;
use crate::cli::failure::Failure;
use crate::policy::{Cast, PolicyKind};
use crate::scenario::Loaded;
use crate::session::director::{Director, StepTo};
use crate::session::file::{ExerciseSetup, SessionFile};
use crate::session::holder::Holder;
use crate::session::journal::{Journal, JournalError, MemoryJournal};
use crate::sim::hash::StateHash;

/// Plays until a minute by policies into a new file, and gives back the hash of the state there.
pub(super) fn keep(
    path: &Path,
    loaded: Loaded,
    cast: &Cast,
    seed: u64,
    until: Minute,
) -> Result<StateHash, Failure> {
    let setup = ExerciseSetup::new(loaded, seed);
    let scenario = setup.scenario.clone();
    let wall = wall();
    let mut file =
        SessionFile::create(path, &setup, wall).map_err(|error| Failure::explained(&error))?;
    let holder = |seat| match cast.of(seat) {
        PolicyKind::Absent => Holder::Nobody,
        policy => Holder::Policy(policy),
    };
    let roster: Vec<Holder> = scenario.seat_ids().map(holder).collect();
    let end = scenario.calendar.end;
    let journal = MemoryJournal::default();
    let played = Director::new(scenario, seed, &roster, journal, wall).and_then(|mut director| {
        director.start(wall)?;
        director.step(StepTo::Minute(until.min(end)), wall)?;
        director.pause(wall)?;
        Ok(director)
    });
    let mut director = played.map_err(|error| Failure::explained(&error))?;
    match file.write(&director.journal().entries) {
        Ok(()) => Ok(director.state_hash()),
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

/// Milliseconds since 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "a record says when it was made; nothing follows from it"
)]
fn wall() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
