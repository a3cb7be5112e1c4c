//! The program as people call it: what it prints, where, and how it ends.
//!
//! Numbers belong to the kernel and are tested there; here, every digit is replaced before a
//! comparison with a snapshot, so that these tests move only when the words do.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

#[path = "../fixtures/links.rs"]
mod links;
#[path = "../fixtures/many_incidents.rs"]
mod many;
#[path = "../fixtures/other_kernel.rs"]
mod other_kernel;

mod asked;
mod check;
mod dry_run;
mod errors;
mod exchange;
mod help;
mod library;
mod many_incidents;
mod measure;
#[cfg(feature = "console")]
mod play;
mod print;
mod program;
mod readers;
mod remedies;
mod replay;
mod report;
mod report_files;
mod run;
