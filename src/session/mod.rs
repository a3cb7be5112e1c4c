//! The running exercise: its inputs, by whom and when, saved before they take effect; replayed,
//! verified and undone.
//!
//! An exercise is a scenario, a seed, and the [`step::Step`]s of players, policies and the
//! facilitator. Everything else follows from these; where it is stored, it is there to be compared.
//! The [`director`] is the single writer: it decides which inputs are accepted and when time
//! passes, and does no IO. What it accepts goes to a [`journal`] first and to the kernel after.
//! Steps form a tree of branches ([`branch`]), and nothing is ever rewritten: undo starts a new
//! branch at an earlier step.

pub mod about;
pub mod branch;
pub mod director;
pub mod file;
pub mod holder;
pub mod inject_text;
pub mod journal;
pub mod player;
pub mod readings;
pub mod replay;
pub mod step;
mod when;
