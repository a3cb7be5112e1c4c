//! The kernel: what happens in an exercise.
pub mod briefing;
pub mod conditions;
pub mod core;
pub mod engine;
pub mod event;
pub mod features;
pub mod hands;
pub mod hash;
pub mod index;
pub mod kernel;
pub mod ledger;
pub mod log;
pub mod orders;
pub mod snapshot;
pub mod stage;
pub mod state;
pub mod view;
