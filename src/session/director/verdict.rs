//! Asking before ordering.

use crate::base::ids::SeatId;
use crate::scenario::model::Order;
use crate::session::journal::Journal;

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
}
