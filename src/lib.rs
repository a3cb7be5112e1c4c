//! Hotwash.
pub mod base;
pub mod scenario;
