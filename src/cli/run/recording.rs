//! Plays one exercise to its end and keeps what a curve needs.

use crate::base::minute::Minute;
use crate::cli::failure::Failure;
use crate::cli::tell::timeline::Timeline;
use crate::measure::{Recorder, Recording};
use crate::policy::Play;
use crate::sim::kernel::Kernel;

/// How many samples there are between two looks at the progress bar.
const EVENTS_PER_GLANCE: u64 = 64;

/// Whoever plays a kernel by policies.
pub(super) trait Plays {
    /// What is played.
    fn kernel(&mut self) -> &mut Kernel;

    /// Plays on to a minute, with a look after every event.
    fn play_to(&mut self, minute: Minute, look: impl FnMut(&mut Kernel)) -> Result<(), Failure>;
}

impl Plays for Play<'_> {
    fn kernel(&mut self) -> &mut Kernel {
        self.kernel
    }

    fn play_to(
        &mut self,
        minute: Minute,
        mut look: impl FnMut(&mut Kernel),
    ) -> Result<(), Failure> {
        while self.step(minute).is_some() {
            look(self.kernel);
        }
        self.kernel.advance_to(minute);
        Ok(())
    }
}

/// Plays until a minute, with one sample per column of the timeline. Looking on
/// changes nothing: time passes only as far as it would.
pub(super) fn play(
    exercise: &mut impl Plays,
    timeline: &Timeline,
    until: Minute,
    progress: impl Fn(Minute),
) -> Result<Recording, Failure> {
    let mut recorder = Recorder::new(exercise.kernel());
    let columns = timeline.minutes();
    for (at, minute) in columns.iter().copied().chain([until]).enumerate() {
        exercise.play_to(minute, |kernel| {
            recorder.look(kernel);
            if recorder.events().is_multiple_of(EVENTS_PER_GLANCE) {
                progress(kernel.now());
            }
        })?;
        if at < columns.len() {
            recorder.sample(exercise.kernel());
        }
    }
    Ok(recorder.finish(exercise.kernel()))
}
