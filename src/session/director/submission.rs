//! Orders of people: checked, written down, and only then given to the kernel; and put in once,
//! however often they are sent.

use crate::base::ids::SeatId;
use crate::scenario::model::Order;
use crate::session::holder::Holder;
use crate::session::journal::{Entry, Journal};
use crate::session::step::{Author, Input, Position, Step};
use crate::session::tree::LineId;

use super::obstacle::{Obstacle, Reason};
use super::{Director, Stage};

/// An order that somebody at a seat sends in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// A name for it, chosen by the sender and used for no other. Who gets no answer sends it
    /// again under the same.
    pub key: String,
    /// Whose order.
    pub seat: SeatId,
    /// What.
    pub order: Order,
    /// When, in milliseconds since 1970.
    pub wall: i64,
}

/// A submission that was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// The line it was put into.
    pub line: LineId,
    /// Its number in that line, from the start of the exercise.
    pub number: u32,
    /// Where.
    pub at: Position,
}

impl<J: Journal> Director<J> {
    /// Takes an order of people. The same submission again gets the same answer and does nothing,
    /// even after it was undone.
    ///
    /// # Errors
    /// [`Obstacle::Refused`] if it may not be given, which is written down. Nothing else is
    /// remembered: what could not be written down, for one, can be sent again under its key.
    pub fn submit(&mut self, submission: Submission) -> Result<Taken, Obstacle> {
        let Submission { key, seat, order, wall } = submission;
        let input = Input::Order { seat, order };
        if let Some(earlier) = self.record.answers.get(&key) {
            let same = earlier.input == input;
            return if same { Ok(earlier.answer?) } else { Err(Obstacle::KeyIsTaken(key)) };
        }
        self.check_seat(seat)?;
        let allowed =
            self.may_order(seat).and_then(|()| Ok(self.player.kernel.verdict(seat, order)?));
        match allowed {
            Ok(()) => self.put_in(input, Author::People, Some(key), wall),
            Err(reason) => {
                let entry = Entry::Refusal {
                    line: self.line(),
                    at: self.at(),
                    seat,
                    order,
                    code: reason.code().to_owned(),
                    key: Some(key),
                    wall,
                };
                self.write(&entry, wall)?;
                Err(reason.into())
            }
        }
    }

    pub(super) fn may_order(&self, seat: SeatId) -> Result<(), Reason> {
        match self.record.stage {
            Stage::Ready => Err(Reason::NotStarted),
            Stage::Ended => Err(Reason::Over),
            _ if self.record.holders[seat.index()] != Holder::People => Err(Reason::NotHeld),
            _ => Ok(()),
        }
    }

    /// Writes down what the rules allow, and gives it to the kernel.
    pub(super) fn put_in(
        &mut self,
        input: Input,
        author: Author,
        key: Option<String>,
        wall: i64,
    ) -> Result<Taken, Obstacle> {
        let (line, at) = (self.line(), self.at());
        let number = self.record.tree.len(line);
        let step = Step { at, author, input };
        self.write(&Entry::Step { line, number, key, step, wall }, wall)?;
        self.player.put_in(input).expect("the rules have just allowed it");
        Ok(Taken { line, number, at })
    }
}
