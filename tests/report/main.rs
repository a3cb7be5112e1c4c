//! The after-action report: what is in it, what its readers must not read, and what a browser makes
//! of it.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails where it cannot go on, and says what it skips"
)]

mod browser;
mod content;
mod exercise;
mod files;
mod secrets;
