//! How well it went: the ratings that follow from the logs, and what evaluators made of them.

use crate::measure::objectives::{Rating, proposals, rated};
use crate::session::director::{Director, SessionState};
use crate::session::journal::Journal;

/// Of all objectives and of all expected actions that were asked for.
pub fn ratings<J: Journal>(director: &mut Director<J>) -> Vec<Rating> {
    let is_over = director.stage() == SessionState::Ended;
    let proposed = proposals(director.kernel_mut(), is_over);
    rated(proposed, director.remarks(), director.about())
}
