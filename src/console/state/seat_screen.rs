//! A screen for the people of seats who share a computer: whose it is now, and what they are
//! putting together on it.

use crate::base::ids::SeatId;

use super::OrderForm;

/// What is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HandoverStage {
    /// Nothing of any seat: whose turn is it?
    Hidden,
    /// Whether the facilitator comes back, which shows everything.
    AsksBack,
    /// Nothing yet: the people of this seat are called.
    Calls(SeatId),
    /// What this seat sees.
    Shows(SeatId),
}

/// A screen for the people of seats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatScreen {
    pub stage: HandoverStage,
    /// An order that is being put together.
    pub order: OrderForm,
    /// Whether the keyboard goes to the answers.
    pub focus_answers: bool,
}

impl SeatScreen {
    /// A screen on which nothing is put together yet.
    pub const fn new(stage: HandoverStage) -> Self {
        Self { stage, order: OrderForm(None), focus_answers: false }
    }

    /// The seat whose people look.
    pub const fn seat(&self) -> Option<SeatId> {
        match self.stage {
            HandoverStage::Shows(seat) => Some(seat),
            _ => None,
        }
    }
}
