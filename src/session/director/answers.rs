//! Answers to decisions. An answer takes effect when time goes on, and the first one counts; until
//! then another one takes its place. Nothing is rewritten: the one before stays in its branch.

use crate::base::ids::{InjectId, SeatId};
use crate::scenario::model::{Choose, Order};
use crate::session::branch::BranchId;
use crate::session::journal::{Entry, Journal};
use crate::session::step::{Author, Input, Step};
use crate::sim::vocabulary::InjectStatus;

use super::{Director, DirectorError, Receipt, SessionState, Submission, played};

/// An answer that was given and has not taken effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PendingAnswer {
    /// The inject that put the decision.
    pub inject: InjectId,
    /// The seat that answered.
    pub seat: SeatId,
    /// Which of its choices, from 0.
    pub option: u16,
}

impl<J: Journal> Director<J> {
    /// Answers that take effect when time goes on.
    pub fn pending_answers(&self) -> Vec<PendingAnswer> {
        let (kernel, now) = (self.kernel(), self.now());
        let orders = kernel.log().orders.iter().rev().take_while(|record| record.at == now);
        let answers = orders.filter_map(|record| {
            let Order::Choose(Choose::Answer { inject, option }) = record.order else {
                return None;
            };
            let is_open = kernel.inject(inject)?.status == InjectStatus::Released;
            is_open.then_some(PendingAnswer { inject, seat: record.seat, option })
        });
        answers.collect()
    }

    /// Whether the decision that an order answers has an answer that has not taken effect.
    pub(super) fn is_answered(&self, order: Order) -> bool {
        let Order::Choose(Choose::Answer { inject, .. }) = order else { return false };
        self.pending_answers().iter().any(|it| it.inject == inject)
    }

    /// Puts an answer in the place of the one before: in a new branch, in which the other one was
    /// not given, and all that was put in since then was.
    ///
    /// # Errors
    /// [`DirectorError::AlreadyAnswered`] if that was no answer of people at this point of the
    /// exercise, and when it cannot be written down.
    pub(super) fn replace_answer(
        &mut self,
        submission: Submission,
    ) -> Result<Receipt, DirectorError> {
        let Submission { key, seat, order, wall } = submission;
        let parent = self.branch();
        let steps = self.record.tree.steps(parent);
        let common = self.answer_before(&steps, order).ok_or(DirectorError::AlreadyAnswered)?;
        let input = Input::Order { seat, order };
        let answer = Step { at: self.at(), author: Author::People, input };
        let again = steps[common + 1..].iter().copied().chain([answer]);
        let mut player = played(&self.scenario, self.seed, &steps[..common], self.at())?;
        for step in again.clone() {
            player.put_in(step.input).map_err(|_| DirectorError::AlreadyAnswered)?;
        }
        let was_running = self.record.stage == SessionState::Running;
        self.pause(wall)?;
        let branch = self.record.tree.branches().len() as BranchId;
        let mut entries = vec![Entry::Fork { branch, parent, common: common as u32, wall }];
        let last = steps.len() - 1;
        entries.extend((common..).zip(again).map(|(number, step)| {
            let key = (number == last).then(|| key.clone());
            Entry::Step { branch, number: number as u32, key, step, reason: None, wall }
        }));
        self.write(&entries, wall)?;
        self.change_to(player);
        // If it cannot be written that the clock runs on, it stands, and the answer is given.
        _ = was_running.then(|| self.go_on(wall));
        Ok(Receipt { branch, number: last as u32, at: answer.at })
    }

    /// The place among the steps of an answer of people to the same decision that was given here,
    /// if nothing has happened since.
    fn answer_before(&self, steps: &[Step], order: Order) -> Option<usize> {
        let decision = order.draft().inject;
        let is_answer = |step: &Step| match step.input {
            Input::Order { order: Order::Choose(it), .. } => {
                Order::from(it).draft().inject == decision
            }
            _ => false,
        };
        let here = |step: &Step| step.at == self.at() && step.author == Author::People;
        steps.iter().rposition(|step| here(step) && is_answer(step))
    }
}
