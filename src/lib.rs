//! Hotwash.
pub mod base;
pub mod cli;
pub mod policy;
pub mod scenario;
pub mod sim;
