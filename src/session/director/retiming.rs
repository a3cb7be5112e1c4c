//! Another time for an inject of the scenario. It is held, and released at the time that was
//! chosen: by a step of the facilitator that is put in then, so that the exercise is replayed as it
//! was.

use crate::base::ids::InjectId;
use crate::base::message::Moment;
use crate::base::minute::Minute;
use crate::session::journal::{Entry, Journal};
use crate::session::step::{Author, Input, Position, Step};
use crate::sim::event::Event;
use crate::sim::intervention::Intervention;
use crate::sim::vocabulary::InjectStatus;

use super::pace::Pace;
use super::{Director, DirectorError};

/// Another time that an inject was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retiming {
    /// Where the exercise was when it was given.
    pub given: Position,
    /// The inject, by its place in the scenario.
    pub inject: InjectId,
    /// When it is to be released.
    pub at: Minute,
}

impl<J: Journal> Director<J> {
    /// Gives an inject that was not released another time: until then it is held. Releasing,
    /// resuming or skipping it by hand makes an end of that, and so does undoing.
    ///
    /// # Errors
    /// As [`Director::intervene`]; when there is no such inject, when it was released, and when the
    /// time has passed or comes after the end of the scenario.
    pub fn retime(
        &mut self,
        inject: InjectId,
        at: Minute,
        reason: &str,
        wall: i64,
    ) -> Result<(), DirectorError> {
        let status = self.status(inject)?;
        if status.was_released() {
            return Err(DirectorError::AlreadyReleased);
        }
        let calendar = &self.scenario.calendar;
        let moment = |at| Moment::of(calendar, at);
        if at < self.now() {
            let (wanted, now) = (moment(at), moment(self.now()));
            return Err(DirectorError::Past { wanted, now });
        }
        if calendar.end < at {
            let (wanted, end) = (moment(at), moment(calendar.end));
            return Err(DirectorError::AfterEnd { wanted, end });
        }
        let retimed = vec![self.pace_entry(Pace::Retime(inject, at), wall)];
        if matches!(status, InjectStatus::Held { .. }) {
            self.check_started()?;
            return self.write(&retimed, wall);
        }
        self.act(&[Intervention::Hold(inject)], (Vec::new(), retimed), reason, wall)
    }

    /// All times that injects were given in the past of the branch that is played, in order.
    pub fn retimings(&self) -> Vec<Retiming> {
        self.record.retimings().collect()
    }

    /// Injects that are held until a time they were given, and when; what comes first is first.
    pub fn retimed(&self) -> Vec<(Minute, InjectId)> {
        let mut retimed: Vec<(Minute, InjectId)> = Vec::new();
        for it in self.record.retimings() {
            retimed.retain(|(_, inject)| *inject != it.inject);
            retimed.push((it.at, it.inject));
        }
        let is_held = |inject| matches!(self.status(inject), Ok(InjectStatus::Held { .. }));
        retimed.retain(|(_, inject)| is_held(*inject) && !self.is_about_to_be_released(*inject));
        retimed.sort_unstable();
        retimed
    }

    /// The next event by a minute, as [`Director::next_by_itself`], unless an inject is to be
    /// released before: then that is put in, and its release is the next event.
    pub(super) fn next(
        &mut self,
        until: Minute,
        wall: i64,
    ) -> Result<Option<Event>, DirectorError> {
        let due = self.retimed().first().copied().filter(|(at, _)| *at <= until);
        let Some((at, inject)) = due else { return self.next_by_itself(until, wall) };
        if self.now() < at {
            if let Some(event) = self.next_by_itself(at - 1, wall)? {
                return Ok(Some(event));
            }
            self.player.advance_to(at);
        }
        self.release_retimed(inject, wall)?;
        self.next_by_itself(until, wall)
    }

    /// Whether its release is put in and is still to happen.
    fn is_about_to_be_released(&self, inject: InjectId) -> bool {
        let interventions = self.kernel().log().interventions.iter().rev();
        let mut now = interventions.take_while(|record| record.at == self.now());
        now.any(|record| record.intervention == Intervention::Release(inject))
    }

    /// Puts in the release of an inject whose time has come, for the reason for which it was held.
    fn release_retimed(&mut self, inject: InjectId, wall: i64) -> Result<(), DirectorError> {
        let input = Input::Intervention(Intervention::Release(inject));
        let (branch, at) = (self.branch(), self.at());
        let number = self.record.tree.len(branch);
        let step = Step { at, author: Author::Facilitator, input };
        let reason = self.reason_to_hold(inject);
        self.put_in(&[Entry::Step { branch, number, key: None, step, reason, wall }], wall)
    }

    fn reason_to_hold(&self, inject: InjectId) -> Option<String> {
        let reasons = self.record.reasons(self.branch());
        let held = |(at, act): &(Position, Intervention)| {
            *act == Intervention::Hold(inject) && *at <= self.at()
        };
        reasons.into_iter().rfind(|(key, _)| held(key)).map(|(_, why)| why)
    }
}
