//! What a run of the reference scenario costs: runs a second on one core, events a run, time an
//! event, the cost of ten times as many days with the same incidents, and memory per kernel.
//!
//! `cargo bench --bench national_cycle -- [RUNS] [ROUNDS] [POLICY]`, or with `kinds` what a run is
//! made of; `count` only plays, for whoever counts instructions, and prints the hash of the last
//! state: valgrind cannot follow the clock.
//!
//! Processor time, medians over rounds; the two lengths take turns inside each round, so that a
//! busy neighbour touches both.
#![expect(clippy::print_stdout, reason = "what is measured is printed")]
mod kinds;
#[path = "../shared/process.rs"]
mod process;
mod stretch;

use std::path::Path;
use std::sync::Arc;

use hotwash::base::minute::{DAY, Minute};
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::model::Scenario;
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;
use process::{cpu_seconds, resident_kib};

/// Kernels held at once to measure what one of them takes.
const HELD: usize = 16;

/// What one round has measured.
struct Round {
    runs_per_second: f64,
    events_per_run: f64,
}

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<u64>().ok());
    let runs = numbers.next().unwrap_or(200).max(1);
    let rounds = numbers.next().unwrap_or(7).max(1);
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs/national-cycle");
    let loaded = load(&pack, &LoadOptions::default()).expect("the reference scenario is valid");
    let plain = loaded.scenario;
    let asked = std::env::args().skip(1).find_map(|argument| argument.parse::<PolicyKind>().ok());
    if std::env::args().any(|argument| argument == "kinds") {
        kinds::tell(&plain, PolicyKind::Network, runs);
        return;
    }
    if std::env::args().any(|argument| argument == "count") {
        let mut kernel = Kernel::new(plain.clone(), 0);
        let cast = Cast::all(asked.unwrap_or(PolicyKind::Network), plain.seats.len());
        play(&mut kernel, &cast, 0, runs);
        println!("the last state: {}", kernel.state_hash());
        return;
    }
    let long = Arc::new(stretch::tenfold(&plain));
    let policies = match asked {
        Some(policy) => vec![policy],
        None => vec![PolicyKind::Network, PolicyKind::Silo, PolicyKind::ByTheBook],
    };
    for policy in policies {
        compare(&plain, &long, policy, runs, rounds);
    }
    println!("memory per kernel at the end of a run: {} KiB", memory(&plain));
}

fn compare(
    plain: &Arc<Scenario>,
    long: &Arc<Scenario>,
    policy: PolicyKind,
    runs: u64,
    rounds: u64,
) {
    let mut kernels = [plain, long].map(|scenario| Kernel::new(scenario.clone(), 0));
    let cast = Cast::all(policy, plain.seats.len());
    let mut measured = [Vec::new(), Vec::new()];
    for number in 0..rounds {
        for (kernel, list) in kernels.iter_mut().zip(&mut measured) {
            list.push(round(kernel, &cast, number * runs, runs));
        }
    }
    let [short, stretched] = measured;
    let speed = |list: &[Round]| median(list.iter().map(|round| round.runs_per_second).collect());
    let ratios = short.iter().zip(&stretched).map(|(a, b)| a.runs_per_second / b.runs_per_second);
    let events = median(short.iter().map(|round| round.events_per_run).collect());
    println!(
        "{policy}: {:.0} runs/s on one core, {events:.0} events a run, {:.0} ns an event; \
         {} days instead of {} cost {:.2} times as much",
        speed(&short),
        1e9 / speed(&short) / events,
        long.calendar.end.0 / DAY,
        plain.calendar.end.0 / DAY,
        median(ratios.collect()),
    );
}

fn round(kernel: &mut Kernel, cast: &Cast, first_seed: u64, runs: u64) -> Round {
    let start = cpu_seconds();
    let events = play(kernel, cast, first_seed, runs);
    let runs = runs as f64;
    let cpu = cpu_seconds() - start;
    Round { runs_per_second: runs / cpu, events_per_run: events as f64 / runs }
}

/// Plays so many runs, and gives back how many events they had.
fn play(kernel: &mut Kernel, cast: &Cast, first_seed: u64, runs: u64) -> u64 {
    let mut events = 0;
    for seed in first_seed..first_seed + runs {
        kernel.restart(seed);
        events += Play::new(kernel, cast, seed).run(Minute::NEVER);
    }
    events
}

/// KiB that a kernel holds after a run, from the growth of the process over several of them.
fn memory(scenario: &Arc<Scenario>) -> u64 {
    let cast = Cast::all(PolicyKind::Network, scenario.seats.len());
    let before = resident_kib();
    let mut held: Vec<Kernel> = Vec::with_capacity(HELD);
    for seed in 0..HELD as u64 {
        let mut kernel = Kernel::new(scenario.clone(), seed);
        Play::new(&mut kernel, &cast, seed).run(Minute::NEVER);
        held.push(kernel);
    }
    (resident_kib() - before) / held.len() as u64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
