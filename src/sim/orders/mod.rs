//! Orders: what they cost and how long they take, who may give them, and how they are accepted.

mod refusal;
mod rules;
mod terms;

pub use refusal::Refusal;
pub use terms::{Terms, terms};

use crate::base::ids::SeatId;
use crate::scenario::model::Order;

use super::log::OrderRecord;
use super::world_mut::WorldMut;

impl WorldMut<'_, '_> {
    /// Takes an order that the rules allow: it is logged, paid for, and takes effect in its time.
    /// Gives back its number.
    pub fn accept(&mut self, seat: SeatId, order: Order) -> u32 {
        let now = self.now();
        let no = u32::try_from(self.core.log.orders.len()).expect("a run has few orders");
        let terms = terms(order.kind, self.core.phase, self.core.parameters());
        self.core.log.orders.push(OrderRecord { at: now, seat, order });
        self.core.under_way.push(no);
        self.agencies.get_mut(&self.core.index, seat).budget -= terms.budget;
        self.agenda.schedule(now + terms.takes, (terms.event)(no));
        no
    }
}
