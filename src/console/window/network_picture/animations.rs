//! What moves in the picture, and so how often it is drawn.

use std::time::Duration;

use bevy::prelude::*;

/// How often something in the picture moves by itself.
#[derive(Resource, Default)]
pub(in super::super) struct Animations {
    /// Whether messages travel.
    pub travels: bool,
    /// Whether incidents turn.
    pub turns: bool,
    /// Whether something new calls for a look.
    pub alerts: bool,
}

impl Animations {
    /// After how long the next picture is wanted.
    pub(in super::super) const fn wait(&self) -> Option<Duration> {
        match (self.travels || self.alerts, self.turns) {
            (true, _) => Some(Duration::from_millis(16)),
            // Slowly is enough, and leaves the laptop cool.
            (false, true) => Some(Duration::from_millis(80)),
            (false, false) => None,
        }
    }
}
