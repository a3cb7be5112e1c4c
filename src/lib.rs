//! Hotwash.
pub mod base;
