//! Plays one exercise to its end and keeps what a curve needs.

use crate::base::minute::Minute;
use crate::measure::{Recorder, Recording};
use crate::policy::{Cast, Play};
use crate::sim::kernel::Kernel;

use crate::cli::tell::timeline::Timeline;

/// How many samples there are between two looks at the progress bar.
const EVENTS_PER_GLANCE: u64 = 64;

/// Plays until a minute, with one sample per column of the timeline. Looking on
/// changes nothing: time passes only as far as it would.
pub(super) fn play(
    kernel: &mut Kernel,
    cast: &Cast,
    seed: u64,
    timeline: &Timeline,
    until: Minute,
    progress: impl Fn(Minute),
) -> Recording {
    let mut recorder = Recorder::new(kernel);
    let mut play = Play::new(kernel, cast, seed);
    let columns = timeline.minutes();
    for (at, minute) in columns.iter().copied().chain([until]).enumerate() {
        while play.step(minute).is_some() {
            recorder.look(play.kernel);
            if recorder.events().is_multiple_of(EVENTS_PER_GLANCE) {
                progress(play.kernel.now());
            }
        }
        play.kernel.advance_to(minute);
        if at < columns.len() {
            recorder.sample(play.kernel);
        }
    }
    recorder.finish(kernel)
}
