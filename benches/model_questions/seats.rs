//! Does every seat count, and every country?

use hotwash::policy::PolicyKind::{Absent, Network};

use crate::PACKS;
use crate::trial::{Trial, alike, damage, difference, load_pack, trust};

/// The shipped country profiles.
const COUNTRIES: [&str; 4] =
    ["biometric-transmission", "internet-voting", "large-decentralised", "paper-small"];

pub fn ask(seeds: u64) {
    println!("3. An empty seat among others that work together");
    for pack in PACKS {
        let network = Trial::of(pack, Network);
        let full = network.play(seeds);
        for seat in network.scenario.seat_ids() {
            let empty = network.clone().seat(seat, Absent).play(seeds);
            println!(
                "  {pack}: {}: damage {}, trust {}, independence {}",
                network.scenario.seats[seat.index()].id,
                difference(&empty, &full, damage),
                difference(&empty, &full, trust),
                difference(&empty, &full, |it| it.independence)
            );
        }
    }
    println!("4. Another country [damage the same: count-night 98.8 %; cycle at most 0.3 points]");
    for pack in PACKS {
        let own = Trial::of(pack, Network);
        let played = own.play(seeds);
        for country in COUNTRIES {
            if country == own.scenario.country.id {
                continue;
            }
            let Some(scenario) = load_pack(pack, Some(country)) else {
                println!("  {pack}: cannot be played in {country}");
                continue;
            };
            let there = Trial::new(scenario, Network).play(seeds);
            println!(
                "  {pack}: {country} instead of {}: damage {}, the same in {:.0} %; trust {}",
                own.scenario.country.id,
                difference(&there, &played, damage),
                alike(&there, &played, damage),
                difference(&there, &played, trust)
            );
        }
    }
}
