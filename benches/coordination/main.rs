//! What it costs to measure coordination in the reference scenario, once it has been played:
//! `cargo bench --bench coordination -- [ROUNDS]`. All measures together have to be quick enough
//! to be looked at while an exercise is played.
//!
//! Processor time, medians over rounds.
#![expect(clippy::print_stdout, reason = "what is measured is printed")]

#[path = "../shared/process.rs"]
mod process;

use std::path::Path;

use hotwash::base::minute::Minute;
use hotwash::measure::coordination::{
    Coordination, Trace, Window, Windows, communities, core_periphery,
};
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;
use process::cpu_seconds;

fn main() {
    let rounds = std::env::args().skip(1).find_map(|it| it.parse().ok()).unwrap_or(50);
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs/national-cycle");
    let loaded = load(&pack, &LoadOptions::default()).expect("the reference scenario is valid");
    let scenario = loaded.scenario;
    for policy in [PolicyKind::Network, PolicyKind::Broadcast, PolicyKind::Silo] {
        let mut kernel = Kernel::new(scenario.clone(), 1);
        let cast = Cast::all(policy, scenario.seats.len());
        Play::new(&mut kernel, &cast, 1).run(Minute::NEVER);
        let log = kernel.log();
        println!("{policy}: {} readings, {} facts", log.reads.len(), log.learned.len());
        let trace = Trace::of(&kernel);
        let whole = Window::whole(kernel.now());
        let network = Coordination::new(&trace, whole).network;
        let fine = Windows::Fine.of(&scenario.calendar, kernel.now());
        row("all logs gathered", rounds, || drop(Trace::of(&kernel)));
        row("every measure of the whole", rounds, || drop(Coordination::new(&trace, whole)));
        row("  betweenness", rounds, || drop(network.betweenness()));
        row("  closeness", rounds, || drop(network.closeness()));
        row("  communities", rounds, || drop(communities(&network)));
        row("  core and periphery", rounds, || {
            let _ = core_periphery(&network);
        });
        row(&format!("every measure of {} fine windows", fine.len()), rounds.min(5), || {
            fine.iter().for_each(|window| drop(Coordination::new(&trace, *window)));
        });
    }
}

fn row(what: &str, rounds: usize, mut measure: impl FnMut()) {
    let time = |_| {
        let start = cpu_seconds();
        measure();
        cpu_seconds() - start
    };
    let mut times: Vec<f64> = (0..rounds.max(1)).map(time).collect();
    times.sort_by(f64::total_cmp);
    println!("  {:8.3} ms  {what}", 1e3 * times[times.len() / 2]);
}
