//! The kernel: what happens in an exercise.
pub mod conditions;
pub mod core;
pub mod engine;
pub mod event;
pub mod features;
pub mod hands;
pub mod index;
pub mod ledger;
pub mod log;
pub mod orders;
pub mod state;
