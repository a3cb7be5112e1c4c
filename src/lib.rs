//! Hotwash.
pub mod base;
pub mod scenario;
pub mod sim;
