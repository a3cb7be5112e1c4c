//! What happened, as numbers, and what they come from: outcomes, causes, and comparisons with the
//! same exercise under one change.
//!
//! All of it is computed from the kernel's ledger and logs, after or beside the play, and changes
//! nothing. Nothing here does IO, and nothing is told in words; that is for those who ask.

mod books;
pub mod counterfactual;
pub mod dry_run;
mod exercise;
mod ground;
mod heard;
mod outcomes;
mod recorder;
mod tellings;
pub mod why;

pub use books::{Books, Share};
pub use exercise::{Exercise, Played};
pub use ground::{Act, Ground, Grounds, Said};
pub use heard::Heard;
pub use outcomes::{Measure, Outcomes, Trust, has_begun, median};
pub use recorder::{Recorder, Recording, Sample};
pub use tellings::{Telling, concerns, tellings};
