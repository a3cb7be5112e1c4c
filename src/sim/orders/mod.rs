//! Orders: what they cost and how long they take, who may give them, and how they are accepted.

mod refusal;
mod rules;
mod terms;

pub use refusal::Refusal;
pub(in crate::sim) use rules::{Law, Verdict, require};
pub use terms::{Terms, terms};

use crate::base::ids::SeatId;
use crate::scenario::model::Order;

use super::engine::Ticket;
use super::log::OrderRecord;
use super::world_mut::WorldMut;

impl WorldMut {
    /// Takes an order that the rules allow: it is logged, paid for, and takes effect in its time.
    /// Gives back its number.
    pub fn accept(&mut self, seat: SeatId, order: Order) -> u32 {
        let now = self.now();
        let no = u32::try_from(self.core.log.orders.len()).expect("a run has few orders");
        let terms = terms(order.kind(), self.core.kept.phase, self.core.parameters());
        self.core.log.orders.push(OrderRecord { at: now, seat, order });
        self.core.note_given(no, seat);
        self.agencies.get_mut(&self.core.index, seat).budget -= terms.budget;
        let at = now + terms.takes + self.procedure(seat, order);
        self.agenda.schedule(at, (terms.event)(no));
        no
    }

    /// Takes back all orders from a number on, accepted since a ticket was the next: nothing is
    /// left of them. Nothing else may have happened in between.
    pub fn take_back(&mut self, from: usize, ticket: Ticket) {
        for no in (from..self.core.log.orders.len()).rev() {
            let no = u32::try_from(no).expect("a run has few orders");
            self.core.takes_effect(no);
            let OrderRecord { seat, order, .. } = self.core.order(no);
            let terms = terms(order.kind(), self.core.kept.phase, self.core.parameters());
            self.agencies.get_mut(&self.core.index, seat).budget += terms.budget;
        }
        self.core.log.orders.truncate(from);
        self.agenda.unschedule_since(ticket);
    }
}
