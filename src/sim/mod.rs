//! The kernel: what happens in an exercise.

// A new kind of order, event, stage or stance is asked for wherever it makes a difference.
#![deny(clippy::wildcard_enum_match_arm)]
pub mod briefing;
pub mod conditions;
pub mod core;
pub mod engine;
pub mod event;
pub mod features;
pub mod hands;
pub mod hash;
pub mod index;
pub mod intervention;
pub mod kernel;
pub mod ledger;
pub mod log;
pub mod orders;
pub mod sight;
pub mod snapshot;
pub mod stage;
pub mod state;
pub mod view;
