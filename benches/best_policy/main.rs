//! Searches for the policy that does best in a scenario, over all ways of all parts:
//! `cargo bench --bench best_policy`, with the names of scenarios to search only some of them. It
//! prints the lines for `assets/best_known.ron`.
//!
//! All policies play under the same seeds, so that they differ by what they do and not by luck. All
//! play a few; those that do best play more, until few are left. What is best is counted as trust
//! less damage at the end, in points, the mean over the seeds.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Part, Parts, Play, PolicyKind, Way};
use hotwash::scenario::model::Scenario;
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;
use rayon::prelude::*;

/// Seeds in the first round, and how many times as many in each round after it.
const FIRST_SEEDS: u64 = 4;
/// Of how many policies one goes on to the next round, which has as many times the seeds.
const ONE_OF: usize = 6;
/// With so many left, the search ends.
const FEW: usize = 6;

/// A policy and what it came to so far, the worst first when sorted.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    policy: PolicyKind,
    worth: f64,
}

fn main() {
    let named: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs");
    let folders = std::fs::read_dir(packs).expect("the shipped scenarios are there");
    let mut paths: Vec<_> = folders.flatten().map(|folder| folder.path()).collect();
    paths.sort();
    let is_wanted =
        |path: &&PathBuf| named.is_empty() || named.iter().any(|name| path.ends_with(name));
    for path in paths.iter().filter(is_wanted) {
        let loaded = load(path, &LoadOptions::default()).expect("shipped scenarios load");
        search(&loaded.scenario);
    }
}

/// Policies with names come first: of equals, the first stays ahead.
fn all() -> Vec<PolicyKind> {
    let mut all = vec![Parts::all(Way::None)];
    for part in Part::ALL {
        let with = |parts: Parts| Way::ALL.map(|way| parts.with(part, way));
        all = all.into_iter().flat_map(with).collect();
    }
    let mut all: Vec<PolicyKind> = all.into_iter().map(PolicyKind::from).collect();
    all.sort();
    all.dedup();
    all
}

fn search(scenario: &Arc<Scenario>) {
    let mut left: Vec<Candidate> =
        all().into_iter().map(|policy| Candidate { policy, worth: 0.0 }).collect();
    let mut seeds = FIRST_SEEDS;
    loop {
        left.par_iter_mut().for_each(|it| it.worth = worth(scenario, it.policy, seeds));
        left.sort_by(|one, other| other.worth.total_cmp(&one.worth));
        println!("{}: {} policies under {seeds} seeds", scenario.id, left.len());
        for it in left.iter().take(FEW) {
            println!("  {:8.2}  {}", it.worth, it.policy);
        }
        if left.len() <= FEW {
            break;
        }
        left.truncate((left.len() / ONE_OF).max(FEW));
        seeds *= ONE_OF as u64;
    }
    for name in [PolicyKind::Network, PolicyKind::ByTheBook, PolicyKind::Silo, PolicyKind::Absent] {
        println!("  {:8.2}  {name}", worth(scenario, name, seeds));
    }
    println!("    \"{}\": (policy: \"{}\"),\n", scenario.id, left[0].policy);
}

/// Trust less damage at the end, the mean over the seeds from 1 on.
fn worth(scenario: &Arc<Scenario>, policy: PolicyKind, seeds: u64) -> f64 {
    let mut kernel = Kernel::new(scenario.clone(), 0);
    let cast = Cast::all(policy, scenario.seats.len());
    let play = |seed: u64| {
        kernel.restart(seed);
        Play::new(&mut kernel, &cast, seed).run(Minute::NEVER);
        let meters = kernel.meters();
        meters.trust.as_f64() - meters.damage.as_f64()
    };
    (1..=seeds).map(play).sum::<f64>() / seeds as f64
}
