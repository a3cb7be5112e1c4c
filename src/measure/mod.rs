//! What happened, as numbers, and what they come from: outcomes, causes, and comparisons with the
//! same exercise under one change.
//!
//! All of it is computed from the kernel's ledger and logs, after or beside the play, and changes
//! nothing. Nothing here does IO, and nothing is told in words; that is for those who ask.

mod books;
pub mod counterfactual;
mod ground;
mod outcomes;
mod recorder;

pub use books::{Books, Share, level};
pub use ground::{Act, Ground, Grounds, Said};
pub use outcomes::{Measure, Outcomes, Trust, has_begun, median};
pub use recorder::{Recorder, Recording, Sample};
