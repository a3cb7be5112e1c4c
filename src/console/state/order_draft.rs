//! An order of a seat that is being put together.

use crate::scenario::model::Order;

/// An order that is being put together; none before its kind is chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderDraft(pub Option<Order>);

impl OrderDraft {
    /// Starts over.
    pub const fn clear(&mut self) {
        self.0 = None;
    }
}
