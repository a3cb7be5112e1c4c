//! The running exercise: what may be put in, when time passes, that what is on record and what is
//! played never part; and exercises on disk: what was recorded comes back, what was changed is
//! found, and nothing that was acknowledged is lost.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

#[path = "../fixtures/any_order.rs"]
mod any_order;

#[cfg(unix)]
mod crash;
mod damage;
mod director;
#[cfg(unix)]
mod disk;
#[cfg(unix)]
mod exercise;
mod follow;
mod hostile;
mod json_lines;
#[path = "../fixtures/links.rs"]
mod links;
#[cfg(unix)]
mod moved;
mod older;
mod open_errors;
#[path = "../fixtures/other_kernel.rs"]
mod other_kernel;
mod places;
mod proof;
mod recorded;
mod summary;
mod table;
mod texts;
mod untouched;
