//! How exercises are told of, by whichever command: curves, causes and steps.

pub(super) mod curve;
pub(super) mod measures;
pub(super) mod shares;
pub(super) mod steps;
pub(super) mod timeline;
