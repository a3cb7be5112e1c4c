//! Which of several orders the rules allow, one after the other, before any of them is given.

use crate::base::ids::SeatId;
use crate::scenario::model::Order;
use crate::sim::kernel::Kernel;

/// A second kernel that goes first. Whether an order is allowed may depend on those before it, so
/// the kernel that is played would have to take those to tell, before they are written down.
#[derive(Default)]
pub(super) struct OrderScreening(Option<Kernel>);

impl OrderScreening {
    /// Leaves only those orders that the rules allow here, if they are given in this order.
    pub(super) fn retain(&mut self, kernel: &mut Kernel, orders: &mut Vec<(SeatId, Order)>) {
        if orders.len() < 2 {
            orders.retain(|(seat, order)| kernel.verdict(*seat, *order).is_ok());
            return;
        }
        let scenario = kernel.scenario();
        let first = self.0.get_or_insert_with(|| Kernel::new(scenario.clone(), 0));
        first.restore(&kernel.snapshot());
        orders.retain(|(seat, order)| first.submit(*seat, *order).is_ok());
    }
}
