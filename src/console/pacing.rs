//! How the facilitator likes time to pass, on this computer from one exercise to the next.

use serde::{Deserialize, Serialize};

use crate::session::director::SkipStops;

/// What stops a skip, and whether time goes on by itself. Decisions due and ENDEX stop every skip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pacing {
    /// A skip stops at injects that are released, or due and on hold.
    pub injects: bool,
    /// A skip stops at incidents of which players or the public learn.
    pub incidents: bool,
    /// A skip stops where a phase begins.
    pub phases: bool,
    /// After an answer the next decision opens, and after the last one time passes again as it did
    /// before it stopped.
    pub goes_on: bool,
}

impl Default for Pacing {
    fn default() -> Self {
        Self { injects: true, incidents: true, phases: true, goes_on: true }
    }
}

impl Pacing {
    /// What stops a skip.
    pub const fn stops(self) -> SkipStops {
        let Self { injects, incidents, phases, .. } = self;
        SkipStops { injects, incidents, phases }
    }
}
