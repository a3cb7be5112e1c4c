//! Files and texts that nobody meant to write: whatever is read, nothing panics, nothing goes on
//! without end, nothing takes memory that its length does not explain, and what is checked can be
//! played.
//!
//! In process and on a stable toolchain: [`campaign`] changes inputs of `tests/fuzz/corpus/` by a
//! seed, keeps those to which the program answered otherwise than before, and changes them again.
//!
//! - `HOTWASH_FUZZ=100000000`: how many executions, of all targets together.
//! - `HOTWASH_FUZZ_SEED=1`: another seed, for other inputs. The same seed leads to the same ones.
//! - `HOTWASH_FUZZ_INPUT=FILE`: executes one file, with the name of one target behind the command.
//!
//! An input that fails lies in `tests/fuzz/failures/`, as small as it could be made. With the fault
//! put right, it moves to the corpus, where it is executed in every run.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod bytes;
mod campaign;
mod corpus;
mod exercise;
mod json_lines;
mod library;
#[path = "../fixtures/links.rs"]
mod links;
mod rows;
mod scenario;
mod session_bytes;
mod session_rows;
#[path = "../session/table.rs"]
mod table;
mod text_files;
mod tokens;
mod typed;

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

#[test]
fn scenario() {
    campaign::run(&scenario::Scenarios);
}

#[test]
fn text_files() {
    campaign::run(&text_files::TextFiles);
}

#[test]
fn session_rows() {
    campaign::run(&session_rows::SessionRows);
}

#[test]
fn session_bytes() {
    campaign::run(&session_bytes::SessionBytes);
}

#[test]
fn json_lines() {
    campaign::run(&json_lines::JsonLines);
}

#[test]
fn typed() {
    campaign::run(&typed::Typed::default());
}
