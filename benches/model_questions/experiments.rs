//! The ten recommendations put to the test in their first form: each hypothesis with its direction,
//! the difference between paired runs, and the same with its mechanism switched off.
//!
//! The hypotheses were written before the runs; those that fail are told as the others are.

mod others;
mod preparation;
mod speech;
mod together;

use crate::paired_difference::Difference;

/// Which way a difference should go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Less,
    More,
}

/// Tells what came of a hypothesis: whether the whole interval lies on the side that was expected.
fn tell(hypothesis: &str, expected: Expected, found: Difference) {
    let holds = match expected {
        Expected::Less => found.high < 0.0,
        Expected::More => 0.0 < found.low,
    };
    let verdict = if holds { "holds" } else { "FAILS" };
    println!("  {verdict}: {hypothesis}: {found}");
}

/// Tells what is left where the mechanism is switched off: nothing, if zero lies in the interval.
fn tell_ablated(mechanism: &str, found: Difference) {
    let verdict = if found.low <= 0.0 && 0.0 <= found.high { "gone" } else { "REMAINS" };
    println!("    {verdict} without {mechanism}: {found}");
}

pub fn ask(seeds: u64) {
    println!("E1 to E10, the ten recommendations in their first form");
    preparation::ask(seeds);
    together::ask(seeds);
    speech::ask(seeds);
    others::ask(seeds);
}
