//! Orders of people: checked, written down, and only then given to the kernel; and put in once,
//! however often they are sent.

use crate::base::explain::Explain;
use crate::base::ids::SeatId;
use crate::scenario::model::Order;
use crate::session::branch::BranchId;
use crate::session::holder::Holder;
use crate::session::journal::{Entry, Journal};
use crate::session::step::{Author, Input, Position, Step};

use super::Director;
use super::error::{DirectorError, Reason};

/// An order that somebody at a seat sends in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// A name for it, chosen by the sender and used for no other. Who gets no answer sends it
    /// again under the same.
    pub key: String,
    /// The seat in whose name it is given.
    pub seat: SeatId,
    /// The order; what it leaves open is filled in.
    pub order: Order,
    /// When, in milliseconds since 1970.
    pub wall: i64,
}

/// A submission that was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The branch it was put into.
    pub branch: BranchId,
    /// Its number in that branch, from the start of the exercise.
    pub number: u32,
    /// The minute and the number of its events before it.
    pub at: Position,
}

impl<J: Journal> Director<J> {
    /// Takes an order of people. The same submission again gets the same answer and does nothing,
    /// even after it was undone. An answer to a decision takes the place of one that was given
    /// before and has not taken effect, in a new branch.
    ///
    /// # Errors
    /// [`DirectorError::Refused`] if it may not be given, which is written down. Nothing else is
    /// remembered: what could not be written down, for one, can be sent again under its key.
    pub fn submit(&mut self, submission: Submission) -> Result<Receipt, DirectorError> {
        let Submission { key, seat, order, wall } = submission;
        let was_in_doubt = self.settle(wall)?;
        let input = Input::Order { seat, order };
        if let Some(earlier) = self.record.answers.get(&key) {
            let same = earlier.input == input;
            return if same { Ok(earlier.answer?) } else { Err(DirectorError::KeyIsTaken(key)) };
        }
        if was_in_doubt {
            return Err(DirectorError::WasRecorded);
        }
        self.check_seat(seat)?;
        let allowed =
            self.may_order(seat).and_then(|()| Ok(self.player.kernel.verdict(seat, order)?));
        match allowed {
            Ok(()) if self.is_answered(order) => {
                self.replace_answer(Submission { key, seat, order, wall })
            }
            Ok(()) => {
                let (branch, at) = (self.branch(), self.at());
                let receipt = Receipt { branch, number: self.record.tree.len(branch), at };
                let step = self.step_entry(0, Author::People, input, Some(key), wall);
                self.put_in(&[step], wall)?;
                Ok(receipt)
            }
            Err(reason) => self.refuse(input, reason, Some(key), wall),
        }
    }

    pub(super) fn may_order(&self, seat: SeatId) -> Result<(), Reason> {
        self.started()?;
        let is_held = self.record.holders[seat.index()] == Holder::People;
        if is_held { Ok(()) } else { Err(Reason::NotHeld) }
    }

    /// Writes down that something was not put in, and why; and says so.
    pub(super) fn refuse<T>(
        &mut self,
        input: Input,
        reason: Reason,
        key: Option<String>,
        wall: i64,
    ) -> Result<T, DirectorError> {
        let (branch, at, code) = (self.branch(), self.at(), reason.code().to_owned());
        self.write(&[Entry::Refusal { branch, at, input, code, key, wall }], wall)?;
        Err(reason.into())
    }

    /// A step here, the `nth` after those that the branch has.
    pub(super) fn step_entry(
        &self,
        nth: u32,
        author: Author,
        input: Input,
        key: Option<String>,
        wall: i64,
    ) -> Entry {
        let branch = self.branch();
        let number = self.record.tree.len(branch) + nth;
        let step = Step { at: self.at(), author, input };
        Entry::Step { branch, number, key, step, reason: None, wall }
    }

    /// Writes entries down, and then gives the steps among them to the kernel. The rules allow all
    /// of them, one after the other.
    pub(super) fn put_in(&mut self, entries: &[Entry], wall: i64) -> Result<(), DirectorError> {
        self.write(entries, wall)?;
        self.give_steps(entries);
        Ok(())
    }

    /// Gives steps to the kernel, which is where it was when the rules allowed them.
    pub(super) fn give_steps(&mut self, entries: &[Entry]) {
        for entry in entries {
            if let Entry::Step { step, .. } = entry {
                self.player.put_in(step.input).expect("the rules have just allowed it");
            }
        }
    }
}
