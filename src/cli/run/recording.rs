//! Plays one exercise to its end and keeps what a curve needs.

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::policy::{Cast, Play};
use crate::sim::kernel::{Kernel, Meters};

use super::timeline::Timeline;

/// How many samples there are between two looks at the progress bar.
const EVENTS_PER_GLANCE: u64 = 64;

/// Both meters at the end of one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sample {
    /// Technical damage.
    pub damage: Points,
    /// Public trust.
    pub trust: Points,
}

/// What one exercise left behind, besides the kernel's own logs.
#[derive(Debug)]
pub(super) struct Recording {
    /// How many events there were.
    pub events: u64,
    /// The meters before anything happened.
    pub start: Meters,
    /// The meters at the end.
    pub end: Meters,
    /// When trust was lowest, and how low; looked at after every event and at every sample.
    pub trust_min: (Minute, Points),
    /// One sample per column of the timeline.
    pub samples: Vec<Sample>,
}

impl Recording {
    /// Plays until a minute. Looking on changes nothing: time passes only as far as it would.
    pub(super) fn play(
        kernel: &mut Kernel,
        cast: &Cast,
        seed: u64,
        timeline: &Timeline,
        until: Minute,
        progress: impl Fn(Minute),
    ) -> Self {
        let start = kernel.meters();
        let mut lowest = Lowest { at: kernel.now(), trust: start.trust };
        let mut events = 0;
        let mut samples = Vec::new();
        let mut play = Play::new(kernel, cast, seed);
        for minute in timeline.minutes().into_iter().chain([until]) {
            while play.step(minute).is_some() {
                events += 1;
                lowest.look(play.kernel);
                if events % EVENTS_PER_GLANCE == 0 {
                    progress(play.kernel.now());
                }
            }
            play.kernel.advance_to(minute);
            let meters = lowest.look(play.kernel);
            samples.push(Sample { damage: meters.damage, trust: meters.trust });
        }
        // The last one is the end itself, not a column.
        samples.pop();
        let end = kernel.meters();
        Self { events, start, end, trust_min: (lowest.at, lowest.trust), samples }
    }
}

struct Lowest {
    at: Minute,
    trust: Points,
}

impl Lowest {
    fn look(&mut self, kernel: &mut Kernel) -> Meters {
        let meters = kernel.meters();
        if meters.trust < self.trust {
            (self.at, self.trust) = (kernel.now(), meters.trust);
        }
        meters
    }
}
