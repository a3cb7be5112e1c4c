//! The kernel: the simulation of an exercise, as a function of scenario, seed and inputs.

// A new kind of order, event, stage or stance is asked for wherever it makes a difference.
#![deny(clippy::wildcard_enum_match_arm)]
pub mod briefing;
pub mod conditions;
pub mod core;
pub mod decision_requests;
pub mod engine;
pub mod event;
pub mod features;
pub mod hash;
pub mod index;
pub mod intervention;
pub mod kernel;
pub mod ledger;
pub mod log;
pub mod orders;
pub mod purpose;
mod reach;
pub mod read;
mod registry;
pub mod restore;
pub mod snapshot;
pub mod state;
pub mod tables;
mod tool_changes;
pub mod view;
pub mod view_builder;
pub mod vocabulary;
pub mod waitlist;
pub mod world_mut;
