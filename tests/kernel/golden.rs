//! Golden hashes: the same scenario, seed and policies lead to the same state, to the bit, in every
//! profile and on every machine.
//!
//! A change of the model changes them. Then raise `KERNEL_REV` in `src/sim/hash.rs`, say why in
//! `CHANGELOG.md`, and accept the new ones with
//! `HOTWASH_ACCEPT_GOLDEN=1 cargo test --test kernel golden`.

use std::fmt::Write as _;
use std::fs;

use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::sim::hash::KERNEL_REV;
use hotwash::sim::kernel::Kernel;

use crate::world::pack;

const FILE: &str = "tests/kernel/golden.txt";
const PACKS: [&str; 4] = ["first-steps", "count-night", "national-cycle", "two-cycles"];
const SEEDS: [u64; 3] = [1, 2, 3];

/// The hash of the state at the end of a run.
fn last_hash(pack_id: &str, seed: u64) -> String {
    let scenario = pack(pack_id);
    let cast = Cast::all(PolicyKind::Network, scenario.seats.len());
    let mut kernel = Kernel::new(scenario.clone(), seed);
    Play::new(&mut kernel, &cast, seed).run(scenario.calendar.end);
    kernel.state_hash().to_string()
}

/// One hash over the hashes of the state after every event of a run.
fn chained_hash(pack_id: &str, seed: u64) -> String {
    let scenario = pack(pack_id);
    let cast = Cast::all(PolicyKind::Network, scenario.seats.len());
    let mut kernel = Kernel::new(scenario, seed);
    let mut chain = blake3::Hasher::new();
    let mut play = Play::new(&mut kernel, &cast, seed);
    while play.step(Minute::NEVER).is_some() {
        chain.update(play.kernel.state_hash().as_bytes());
    }
    chain.finalize().to_string()
}

fn table() -> String {
    let mut table = format!("kernel-rev {KERNEL_REV}\n");
    for pack_id in PACKS {
        for seed in SEEDS {
            let hash = last_hash(pack_id, seed);
            writeln!(table, "{pack_id} network {seed} {hash}").expect("memory takes it");
        }
    }
    let chain = chained_hash("count-night", 1);
    writeln!(table, "count-night network 1 every-event {chain}").expect("memory takes it");
    table
}

#[test]
fn golden_hashes_hold() {
    let table = table();
    if std::env::var_os("HOTWASH_ACCEPT_GOLDEN").is_some() {
        fs::write(FILE, &table).expect("the file can be written");
    }
    let golden = fs::read_to_string(FILE).unwrap_or_default();
    let differing: Vec<String> = table
        .lines()
        .zip(golden.lines().chain(std::iter::repeat("nothing")))
        .filter(|(now, before)| now != before)
        .map(|(now, before)| format!("  {before}\n  now {now}"))
        .collect();
    assert!(
        differing.is_empty() && table.lines().count() == golden.lines().count(),
        "the same exercise is not the same any more:\n{}\n\
         If the model was meant to change, raise KERNEL_REV in src/sim/hash.rs, say why in \
         CHANGELOG.md, and accept the new hashes with\n  \
         HOTWASH_ACCEPT_GOLDEN=1 cargo test --test kernel golden\n\
         If it was not, something is not deterministic or changes more than it should.",
        differing.join("\n")
    );
}
