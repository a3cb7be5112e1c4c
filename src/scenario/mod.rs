//! Scenarios: from files that people write to the checked, immutable model that the kernel plays.
//!
//! ```text
//! files -> source (text, places) -> file (what is written) -> compile (all checks) -> model
//!                 library finds the files of a scenario, check reports on all of them
//! ```
//!
//! Invariants:
//! - A [`model::Scenario`] exists only if not one error was found, so nobody checks it again.
//! - Reading never stops at the first problem of a kind: what can be said at once is said at once,
//!   and a problem is not repeated for its consequences.
//! - File types and model types are separate; only `compile` knows both.

mod authorities;
pub mod check;
pub mod code;
mod compile;
mod defaults;
mod file;
mod letters;
pub mod library;
pub mod limits;
mod loading;
pub mod model;
mod names;
mod picture;
pub mod public_words;
mod required_texts;
mod seat_positions;
pub mod source;
mod texts;

pub use crate::base::diagnostic::Rejected;
pub use authorities::{default_authorities, is_everyones, is_owners};
pub use check::{Checked, check_path, check_paths};
pub use file::time;
pub use letters::is_covered;
pub use library::naming::language_of as language_of_text;
pub use library::{Library, Pack, SourceTexts};
pub use loading::{LoadOptions, Loaded, load, load_source_texts};
pub use names::Names;
pub use picture::BadPicture;
pub use seat_positions::{SeatPosition, seat_positions, seat_positions_of};
