//! The ten recommendations put to the test in their first form: each hypothesis with its direction,
//! the difference between paired runs, and the same with its mechanism switched off.
//!
//! The hypotheses were written before the runs; those that fail are told as the others are.

mod others;
mod preparation;
mod speech;
mod together;

use crate::markdown::{cells, table};
use crate::paired_difference::Difference;

/// Which way a difference should go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Less,
    More,
}

/// Tells what came of a hypothesis of a recommendation: whether the whole interval lies on the side
/// that was expected.
fn tell(of: u8, hypothesis: &str, expected: Expected, found: Difference) {
    let holds = match expected {
        Expected::Less => found.high < 0.0,
        Expected::More => 0.0 < found.low,
    };
    let verdict = if holds { "holds" } else { "fails" };
    cells!(of, hypothesis, found, verdict);
}

/// Tells what is left where the mechanism is switched off: nothing, if zero lies in the interval.
fn tell_ablated(of: u8, mechanism: &str, found: Difference) {
    let verdict = if found.low <= 0.0 && 0.0 <= found.high { "gone" } else { "remains" };
    cells!(of, format!("the same without {mechanism}"), found, verdict);
}

pub fn ask(seeds: u64) {
    table(
        "The ten recommendations in their first form",
        &["Recommendation", "Hypothesis", "Found", "It"],
    );
    preparation::ask(seeds);
    together::ask(seeds);
    speech::ask(seeds);
    others::ask(seeds);
}
