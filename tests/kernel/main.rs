//! The kernel as a whole: what each submodel of the model does and when it does nothing, what
//! holds after every event whatever anybody orders, and that the same exercise is always the same.
#![expect(
    clippy::disallowed_methods,
    clippy::float_cmp,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "readings are integers shown as floats, what is measured is shown, too"
)]

#[path = "../fixtures/any_order.rs"]
mod any_order;
mod run;
mod world;

mod ablation;
mod answers;
mod collaboration;
mod cycles;
mod damage;
mod delay;
mod designation;
mod detection;
mod determinism;
mod diagnosis;
mod golden;
mod independence;
mod information;
mod interventions;
mod invariants;
mod kept;
mod ladder;
mod mechanisms;
mod messages;
mod missed_service;
mod numbers;
mod offices;
mod others;
mod outcomes;
mod parameters;
mod policies;
mod preparation;
mod prevention;
mod primitives;
mod properties;
mod publicity;
mod remembered_hash;
mod response;
mod schedules;
mod silence;
mod trust;

/// How many seeds to play where `ordinary` is the number for ordinary runs: `HOTWASH_SEEDS` is a
/// multiple of it, for longer searches.
fn seeds(ordinary: u64) -> u64 {
    let times = std::env::var("HOTWASH_SEEDS").ok().and_then(|times| times.parse::<u64>().ok());
    ordinary * times.unwrap_or(1)
}
