//! A small country in which everything that shipped scenarios lack happens.

use hotwash::scenario::model::Scenario;

/// Name, scenario and seed of each.
pub fn scenarios() -> Vec<(String, Scenario, u64)> {
    Vec::new()
}
