//! What the facilitator gave to seats besides what the scenario releases: ad hoc injects, copies,
//! and injects that were released once more.

use crate::base::ids::{InjectId, SeatSet};
use crate::base::minute::Minute;
use crate::session::director::Director;
use crate::session::inject_text::InjectText;
use crate::session::journal::Journal;

/// Something that seats were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectReleaseRow {
    pub at: Minute,
    /// The inject; nothing if it was ad hoc.
    pub inject: Option<InjectId>,
    pub to: SeatSet,
    /// From whom, and what it said.
    pub text: InjectText,
    /// Whether it is about a real emergency, and no part of the exercise.
    pub is_no_duff: bool,
    /// Why, if that is not the reason of something else that was done with it.
    pub reason: Option<String>,
}

/// All of them, in the order in which they were given.
pub(super) fn rows<J: Journal>(director: &Director<J>) -> Vec<DirectReleaseRow> {
    let rows = director.direct_releases().filter_map(|it| {
        let planned = || it.inject.and_then(|inject| director.inject_text(inject));
        let text = it.text.cloned().or_else(planned)?;
        let (reason, is_no_duff) = (it.reason.map(str::to_owned), it.is_no_duff());
        let (at, inject, to) = (it.at.minute, it.inject, it.to);
        Some(DirectReleaseRow { at, inject, to, text, is_no_duff, reason })
    });
    rows.collect()
}
