//! Hotwash.
pub mod base;
pub mod sim;
