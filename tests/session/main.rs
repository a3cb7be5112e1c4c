//! The running exercise: what may be put in, when time passes, and that what is on record and what
//! is played never part.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

#[path = "../fixtures/any_order.rs"]
mod any_order;

mod director;
