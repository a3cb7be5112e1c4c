//! The running exercise: what was put in, by whom and when; kept on disk before it counts; played
//! again, verified, undone, and asked "what if".
//!
//! An exercise is a scenario, a seed, and the [`step::Step`]s that people, policies and the
//! facilitator put in. All else follows and is never stored as truth, only compared. The
//! [`director`] is the single writer: it decides what may be put in and when time passes, and does
//! no IO; what it accepts goes to a [`journal`] first and to the kernel after. Steps form a
//! tree of branches ([`branch`]), so that nothing is ever rewritten: undoing is going on from an
//! earlier step in a new branch.

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
