//! What happened, as numbers: outcomes, their causes, and comparisons with the same exercise under
//! one change.
//!
//! All of it is computed from the kernel's ledger and logs, during or after the exercise, and
//! changes nothing. Nothing here does IO or returns text.

// A new kind of order, event, stage or stance is asked for wherever it makes a difference.
#![deny(clippy::wildcard_enum_match_arm)]

mod band;
mod cause_key;
mod cause_totals;
pub mod coordination;
pub mod counterfactual;
mod damage_in_time;
pub mod dry_run;
mod exercise;
mod first_notice;
mod msel;
mod named;
mod notification_gaps;
pub mod objectives;
pub mod observers;
mod openness;
mod outcomes;
mod preparedness;
mod recorder;
mod reference;
mod shared_awareness;
mod tempo;
mod who_told_whom;
pub mod why;

pub use band::{Band, BandPlace, PolicyRuns, Spread};
pub use cause_key::{CauseKey, CauseKeys, OrderKey, StatementKey};
pub use cause_totals::{CauseTotals, Share};
pub use damage_in_time::DamageInTime;
pub use exercise::{Exercise, Played};
pub use first_notice::FirstNotices;
pub use msel::{MselAnswer, MselEntry, MselExpected, MselIntervention, MselSource, msel};
pub use named::{Measure, Quantity};
pub use notification_gaps::{NotificationGap, concerns, notification_gaps};
pub use objectives::{Prospect, is_met, prospect, serves};
pub use outcomes::{Outcomes, Trust, has_begun, median};
pub use recorder::{Recorder, Recording, Sample};
pub use reference::{Reference, Standing, best_known};
pub use who_told_whom::{ToldTie, WhoToldWhom};
