//! What becomes of a file that is opened: an exercise to be gone on with or to be talked about, or
//! what is on record of one.

use std::path::Path;

use crate::session::director::Director;
use crate::session::file::{
    ExerciseSetup, OpenError, Opened, ReadOnly, Remark, SessionContent, SessionFile,
};
use crate::session::journal::Entry;
use crate::sim::hash::KERNEL_REV;

use super::exercise_record::ExerciseRecord;
use super::not_playable::NotPlayable;
use super::open_exercise::OpenExercise;
use super::saving::Saving;

/// A file that was opened.
pub enum OpenedFile {
    /// It was played again as far as it goes; [`OpenExercise::not_playable`] says whether it can be
    /// gone on with.
    Exercise(Box<OpenExercise>),
    /// It can only be told what is on record.
    Record(Box<ExerciseRecord>),
}

/// What was read of a file.
struct Recorded {
    setup: ExerciseSetup,
    entries: Vec<Entry>,
    kernel_rev: u32,
    not_playable: Option<NotPlayable>,
    remarks: Vec<Remark>,
}

impl OpenedFile {
    /// Opens an exercise that was saved: to go on with it, or else to talk about it.
    ///
    /// # Errors
    /// Why nothing of it can be used.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let (recorded, journal) = match SessionFile::open(path) {
            Ok(Opened { file, setup, entries, kernel_rev, remarks, .. }) => {
                let not_playable = file.read_only().cloned().map(NotPlayable::ReadOnly);
                let recorded = Recorded { setup, entries, kernel_rev, not_playable, remarks };
                (recorded, Saving::File(file))
            }
            // Others may read along.
            Err(error @ OpenError::Elsewhere(_)) => {
                let content = SessionContent::read(path)?;
                let SessionContent { setup, entries, kernel_rev, read_only, remarks, .. } = content;
                let not_playable = read_only.map(NotPlayable::ReadOnly);
                let not_playable = Some(not_playable.unwrap_or(NotPlayable::Elsewhere(error)));
                let recorded = Recorded { setup, entries, kernel_rev, not_playable, remarks };
                (recorded, Saving::nowhere())
            }
            Err(error) => return Err(error),
        };
        Ok(recorded.play(path, journal))
    }
}

impl Recorded {
    /// Plays it again. What another revision of the kernel has played, or what does not play again,
    /// is told from the record: to compute it anew would show what never was.
    fn play(self, path: &Path, journal: Saving) -> OpenedFile {
        let Self { setup, entries, kernel_rev, not_playable, remarks } = self;
        let record = |why, remarks| {
            let record = ExerciseRecord::new(&setup, &entries, why, remarks);
            OpenedFile::Record(Box::new(record))
        };
        if kernel_rev != KERNEL_REV {
            let other = ReadOnly::OtherKernel { recorded: kernel_rev, ours: KERNEL_REV };
            return record(NotPlayable::ReadOnly(other), remarks);
        }
        match Director::resume(setup.scenario.clone(), setup.seed, &entries, journal) {
            Ok(director) => {
                let exercise = OpenExercise::new(director, path, not_playable, remarks);
                OpenedFile::Exercise(Box::new(exercise))
            }
            Err(error) => {
                record(not_playable.unwrap_or(NotPlayable::DoesNotReplay(error)), remarks)
            }
        }
    }
}
