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
    /// Why, if that is not the reason of something else that was done with it.
    pub reason: Option<String>,
}

/// All of them, in the order in which they were given.
pub(super) fn rows<J: Journal>(director: &Director<J>) -> Vec<DirectReleaseRow> {
    let rows = director.direct_releases().filter_map(|it| {
        let planned = || it.inject.and_then(|inject| director.inject_text(inject));
        let text = it.text.cloned().or_else(planned)?;
        let reason = it.reason.map(str::to_owned);
        Some(DirectReleaseRow { at: it.at.minute, inject: it.inject, to: it.to, text, reason })
    });
    rows.collect()
}
