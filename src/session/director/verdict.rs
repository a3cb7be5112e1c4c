//! Asking before ordering.

use crate::base::ids::SeatId;
use crate::scenario::model::{Order, OrderDraft};
use crate::session::journal::Journal;
use crate::sim::orders::Refusal;

use super::{Director, Reason};

impl<J: Journal> Director<J> {
    /// Whether people at a seat might give an order now. Asking is no order: nothing is written
    /// down.
    ///
    /// # Errors
    /// Why they might not.
    pub fn verdict(&mut self, seat: SeatId, order: Order) -> Result<(), Reason> {
        self.may_order(seat)?;
        Ok(self.player.kernel.verdict(seat, order)?)
    }

    /// The same for an order that is still being put together.
    ///
    /// # Errors
    /// Why it would be refused as it is now.
    pub fn verdict_on_draft(&mut self, seat: SeatId, draft: OrderDraft) -> Result<(), Reason> {
        match Order::try_from(draft) {
            Ok(order) => self.verdict(seat, order),
            Err(lacking) => {
                self.may_order(seat)?;
                Err(Refusal::from(lacking).into())
            }
        }
    }
}
