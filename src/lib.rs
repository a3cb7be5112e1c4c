//! Hotwash.
pub mod base;
pub mod policy;
pub mod scenario;
pub mod sim;
