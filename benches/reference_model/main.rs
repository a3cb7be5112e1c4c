//! The incident response network, a reference model of 540 days that several simulation frameworks
//! implement alike, on the engine of this crate. Prints one line of JSON with speed and outcomes.
//!
//! `cargo bench --bench reference_model -- [RUNS] [WARM-UP]`
//!
//! The rules say what happens every day; here nothing happens every day. Only what changes the
//! course of an incident is an event: it arrives, agencies learn of it, it is contained. In
//! between, work accrues at a constant rate, waiting times are drawn by inversion, and damage,
//! statements and trust are made up for in one pass over the days that have gone by. The outcomes
//! have the same distribution as those of the day-by-day programs, which is tested against them.
#![expect(clippy::print_stdout, reason = "what is measured is printed")]
mod awareness;
mod events;
mod harm;
mod network;
#[path = "../shared/process.rs"]
mod process;
mod run;
mod work;

use process::{cpu_seconds, peak_kib};
use run::{Exercise, Outcome};

/// Base of the seeds; run `n` is a function of this and `n` only.
const SEED: u64 = 20_260_101;

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<u32>().ok());
    let runs = numbers.next().unwrap_or(3_000);
    let warm_up = numbers.next().unwrap_or(runs / 10);
    let mut exercise = Exercise::new(SEED);
    for run in 0..warm_up {
        exercise.play(run);
    }
    let (mut sum, mut squares) = ([0.0; Outcome::COUNT], [0.0; Outcome::COUNT]);
    let start = cpu_seconds();
    for run in 0..runs {
        let outcome = exercise.play(run).numbers();
        for (n, value) in outcome.into_iter().enumerate() {
            sum[n] += value;
            squares[n] += value * value;
        }
    }
    let cpu = cpu_seconds() - start;
    let count = f64::from(runs);
    let mean = sum.map(|total| total / count);
    let error: Vec<f64> = (0..Outcome::COUNT)
        .map(|n| ((squares[n] / count - mean[n] * mean[n]).max(0.0) / count).sqrt())
        .collect();
    println!(
        "{{\"impl\":\"hotwash\",\"runs\":{runs},\"cpu_s\":{cpu:.6},\"runs_per_s\":{:.1},\
         \"ns_per_agent_tick\":{:.3},\"peak_kib\":{},\"events_per_run\":{:.1},\
         \"mean\":{mean:?},\"se\":{error:?}}}",
        count / cpu,
        cpu * 1e9 / count / (f64::from(network::DAYS) * network::AGENCIES as f64),
        peak_kib(),
        exercise.events() as f64 / f64::from(runs + warm_up),
    );
}
