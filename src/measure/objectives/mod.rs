//! What the exercise was meant to show: whether objectives are met, how expected actions turned
//! out, which rating follows from that by rules that are told with it, and what evaluators made of
//! it.
//!
//! All of it is computed from the logs, the same in live play, in a replay and in a branch.

mod evidence;
mod moments;
mod prospect;
mod rated;
mod rating;
mod turnout;

pub use evidence::{Evidence, EvidenceOf};
pub use moments::happened;
pub use prospect::{Prospect, is_met, prospect, serves};
pub use rated::{Confirmed, Rating, rated};
pub use rating::{MAJOR_PER_CENT, Proposal, proposals};
pub use turnout::{Turnout, turnout};
