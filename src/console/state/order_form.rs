//! The form in which an order of a seat is put together.

use crate::scenario::model::OrderDraft;

/// An order that is being put together; none before its kind is chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderForm(pub Option<OrderDraft>);

impl OrderForm {
    /// Starts over.
    pub const fn clear(&mut self) {
        self.0 = None;
    }
}
