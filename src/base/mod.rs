//! Vocabulary without policy: what every other module speaks in, and nothing that decides anything.
//!
//! Invariant: this module imports nothing of this project, does no IO and knows no wall clock.

pub mod calendar;
pub mod diagnostic;
pub mod explain;
pub mod ids;
pub mod key;
pub mod level;
pub mod message;
pub mod minute;
pub mod printable;
#[cfg(test)]
pub mod regressions;
pub mod suggest;
pub mod time_scale;
pub mod variants;
