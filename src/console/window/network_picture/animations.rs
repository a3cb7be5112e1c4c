//! What moves in the picture, and so how often it is drawn.

use std::time::Duration;

use bevy::prelude::*;

/// What in the picture moves by itself. Incidents turn on with every picture that is drawn for
/// something else, and ask for none.
#[derive(Resource, Default)]
pub(in super::super) struct Animations {
    /// Whether messages travel.
    pub travels: bool,
    /// Whether ways of messages are lit for a moment.
    pub lights: bool,
    /// Whether something new calls for a look.
    pub alerts: bool,
}

impl Animations {
    /// After how long the next picture is wanted.
    pub(in super::super) const fn wait(&self) -> Option<Duration> {
        match (self.travels || self.alerts, self.lights) {
            // The eye sees it move, and half of what a screen could show leaves the laptop cool.
            (true, _) => Some(Duration::from_millis(33)),
            (false, true) => Some(Duration::from_millis(125)),
            (false, false) => None,
        }
    }
}
