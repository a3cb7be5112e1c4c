//! Generic machinery of a discrete-event simulation: it knows time, chance and order, and nothing
//! about elections.
//!
//! Time jumps from one event to the next. What flows in between is read in closed form
//! ([`accrual`], [`decay`]), chance comes from named draws ([`chance`]), and what an event does is
//! written as functions and Bevy systems ([`machine`]). The same seed gives the same bits on every
//! machine: everything kept between events is an integer, and the order of events is total
//! ([`future_events`]).
pub mod accrual;
pub mod chance;
pub mod changed_set;
mod day_lists;
pub mod decay;
pub mod future_events;
pub mod machine;
mod normal;
mod place;
mod ticket_table;

pub use accrual::Accrual;
pub use chance::{Chance, Draw};
pub use changed_set::ChangedSet;
pub use decay::halvings;
pub use future_events::{FutureEvents, Moment, Ticket};
pub use machine::Machine;
