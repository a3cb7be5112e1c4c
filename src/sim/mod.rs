//! The simulation: what happens in an exercise, and the machinery that makes it happen in order.
pub mod engine;
