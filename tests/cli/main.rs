//! The program as people call it: what it prints, where, and how it ends.
//!
//! Numbers belong to the kernel and are tested there; here, every digit is replaced before a
//! comparison with a snapshot, so that these tests move only when the words do.

mod check;
mod dry_run;
mod errors;
mod help;
mod program;
mod run;
