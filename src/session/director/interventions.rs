//! What the facilitator does to the exercise itself, never without a reason.

use crate::session::journal::{Entry, Journal};
use crate::session::step::{Author, Input, Step};
use crate::sim::intervention::Intervention;

use super::{Director, DirectorError, FACILITATOR, Reason, Receipt, SessionState};

impl<J: Journal> Director<J> {
    /// The facilitator intervenes. The reason is kept with the intervention. It has taken effect
    /// when this returns, also while the clock stands. If it puts a decision to people, a clock
    /// that runs stands as for any other.
    ///
    /// # Errors
    /// Without a reason, and when it cannot be written down. [`DirectorError::Refused`] before
    /// STARTEX, after ENDEX and when it is not possible, which is written down. The exercise is
    /// then as before; but if only what follows could not be written down, such as what
    /// policies order next, it has taken effect.
    pub fn intervene(
        &mut self,
        intervention: Intervention,
        reason: &str,
        wall: i64,
    ) -> Result<Receipt, DirectorError> {
        let branch = self.branch();
        let receipt = Receipt { branch, number: self.record.tree.len(branch), at: self.at() };
        let entries = match intervention {
            Intervention::Release(inject) if self.was_released(inject) => {
                let to = self.scenario.injects[inject.index()].to;
                vec![self.direct_release(Some(inject), to, None, wall)]
            }
            _ => Vec::new(),
        };
        self.act(&[intervention], (entries, Vec::new()), reason, wall)?;
        Ok(receipt)
    }

    /// Does several things at once, with the entries that come before and after them: all are
    /// written down before any of them happens, and all or none are. None may depend on another.
    /// Where nothing is done but something handed out, the reason is kept as a note.
    pub(super) fn act(
        &mut self,
        acts: &[Intervention],
        (first, last): (Vec<Entry>, Vec<Entry>),
        reason: &str,
        wall: i64,
    ) -> Result<(), DirectorError> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(DirectorError::NoReason);
        }
        if acts.is_empty() {
            self.check_started()?;
        }
        for act in acts {
            let verdict = self.started();
            let verdict = verdict.and_then(|()| Ok(self.player.kernel.may_intervene(*act)?));
            if let Err(reason) = verdict {
                return self.refuse(Input::Intervention(*act), reason, None, wall);
            }
        }
        let (branch, at) = (self.branch(), self.at());
        let mut entries = first;
        if acts.is_empty() {
            let (author, body) = (FACILITATOR.to_owned(), reason.to_owned());
            entries.insert(0, Entry::Note { branch, at, author, body, bookmark: false, wall });
        }
        let before = self.record.tree.len(branch);
        entries.extend((before..).zip(acts).map(|(number, act)| {
            let (author, input) = (Author::Facilitator, Input::Intervention(*act));
            let (step, reason) = (Step { at, author, input }, Some(reason.to_owned()));
            Entry::Step { branch, number, key: None, step, reason, wall }
        }));
        entries.extend(last);
        self.put_in(&entries, wall)?;
        let mut stop = None;
        // They are the very next events, at this minute.
        for _ in acts {
            let event = self.next(self.now(), wall)?;
            stop = stop.or_else(|| event.and_then(|event| self.decision(event)));
        }
        let stops = self.record.stops_for_decisions && self.record.stage == SessionState::Running;
        match stop.filter(|_| stops) {
            Some(stop) => self.rest(stop.pace(), wall),
            None => self.write(&[], wall),
        }
    }

    /// Whether anything can be put in at all.
    pub(super) const fn started(&self) -> Result<(), Reason> {
        match self.record.stage {
            SessionState::Ready => Err(Reason::NotStarted),
            SessionState::Ended => Err(Reason::Over),
            SessionState::Running | SessionState::Paused => Ok(()),
        }
    }
}
