//! A real emergency: what is told of it for as long as the exercise stands for it.

use crate::base::ids::SeatSet;
use crate::session::director::SessionState;
use crate::session::inject_text::InjectText;

use super::PlayView;

/// What stands on every screen until the exercise goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoDuff<'a> {
    /// Who was told.
    pub to: SeatSet,
    pub text: &'a InjectText,
    /// Whether all seats were told, so that everybody may read it.
    pub is_for_all: bool,
}

impl PlayView {
    /// The emergency for which the exercise stands, if it does.
    pub fn no_duff(&self) -> Option<NoDuff<'_>> {
        let is_current = self.clock.stage != SessionState::Running;
        let last = self.direct_releases.iter().rev().find(|row| row.is_no_duff)?;
        let all: SeatSet = self.scenario.seat_ids().collect();
        (is_current && last.at == self.clock.now).then(|| NoDuff {
            to: last.to,
            text: &last.text,
            is_for_all: all.minus(last.to).is_empty(),
        })
    }
}
