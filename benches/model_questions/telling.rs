//! Does it change anything whether somebody is told?

use hotwash::base::level::Ppm;
use hotwash::policy::PolicyKind::{Network, Silo};
use hotwash::scenario::model::Scenario;

use crate::PACKS;
use crate::trial::{Trial, damage, difference, trust};

/// What people gain from being told is nothing; that they come to help is as before.
fn without_gain(scenario: &mut Scenario) {
    scenario.parameters.sharing_gain = Ppm(0);
    scenario.parameters.tip_gain = Ppm(0);
}

pub fn ask(seeds: u64) {
    println!("1. Telling");
    for pack in PACKS {
        let network = Trial::of(pack, Network);
        let told = network.play(seeds);
        let cert = network.scenario.seat("cert").expect("shipped scenarios have a CERT");
        let quiet = network.clone().seat(cert, Silo).play(seeds);
        let alone = Trial::of(pack, Silo).play(seeds);
        let (was, was_alone) = match pack {
            "count-night" => ("-0.03", "-6.1"),
            _ => ("+0.24", "-12.4"),
        };
        println!(
            "  {pack}: a CERT that tells nobody: damage {} [{was}], trust {}",
            difference(&quiet, &told, damage),
            difference(&quiet, &told, trust)
        );
        println!(
            "  {pack}: network - silo: damage {} [{was_alone}], trust {}",
            difference(&told, &alone, damage),
            difference(&told, &alone, trust)
        );
        let [told, alone] =
            [Network, Silo].map(|it| Trial::of(pack, it).changed(without_gain).play(seeds));
        println!(
            "  {pack}: the same with nothing gained from being told: damage {}{}",
            difference(&told, &alone, damage),
            if pack == "national-cycle" { " [-11.8]" } else { "" }
        );
    }
}
