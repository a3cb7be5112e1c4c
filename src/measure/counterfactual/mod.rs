//! Asking questions of an exercise that was played: what if, why, what was it worth, were we lucky.
//!
//! An exercise is a function of its scenario, its seed and its steps, so each question is answered
//! by playing it again with something changed. Chance is drawn by name: whatever a change does not
//! touch has the same luck as before, and the difference is due to the change. Nothing here does
//! IO, and nothing is told in words; that is for those who ask.

mod change;
mod comparison;
mod deferred;
mod earlier;
mod levels;
mod luck;
mod opportunities;
mod script_run;
mod translation;
mod worth;

pub use change::{Change, Deferred, Dropped, Origin, Reason, Unanswerable};
pub use comparison::{CauseChange, Comparison, Paired, Played, Side, what_if};
pub use levels::Levels;
pub use luck::{Luck, Other, Rank, luck};
pub use opportunities::{
    Budget, IncidentRemedies, Interval, Missed, MissedOpportunities, Opportunity, Remedy,
    SMALLEST_GAIN, missed_opportunities,
};
pub use worth::{Worth, worth_of_notification_gaps, worth_of_steps};
