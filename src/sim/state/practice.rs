//! Something that was practised, and is forgotten unless it is practised again.

use serde::{Deserialize, Serialize};

use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::sim::engine::halvings;

/// How well something is practised; it halves with a half-life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// When last set, 0 to 1.
    pub level: Ppm,
    /// When it was last set.
    pub since: Minute,
}

impl Practice {
    /// So well from a minute on.
    pub const fn new(level: Ppm, since: Minute) -> Self {
        Self { level, since }
    }

    /// How well it is practised now, 0 to 1.
    pub fn at(self, now: Minute, half_life: i64) -> Ppm {
        halvings(now.since(self.since), half_life).times(self.level)
    }
}
