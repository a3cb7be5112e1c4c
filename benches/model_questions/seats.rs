//! Does every seat count, and every country?

use hotwash::policy::PolicyKind::{Absent, Network};

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::trial::{Trial, alike, damage, difference, load_pack, trust};

/// The shipped country profiles.
const COUNTRIES: [&str; 4] =
    ["biometric-transmission", "internet-voting", "large-decentralised", "paper-small"];

pub fn ask(seeds: u64) {
    table(
        "3. An empty seat among others that work together",
        &["Scenario", "Seat", "Damage", "Trust", "Independence"],
    );
    for pack in PACKS {
        let network = Trial::of(pack, Network);
        let full = network.play(seeds);
        for seat in network.scenario.seat_ids() {
            let empty = network.clone().seat(seat, Absent).play(seeds);
            cells!(
                pack,
                format!("`{}`", network.scenario.seats[seat.index()].id),
                difference(&empty, &full, damage),
                difference(&empty, &full, trust),
                difference(&empty, &full, |it| it.independence)
            );
        }
    }
    table(
        "4. Another country",
        &["Scenario", "Instead of its own", "Damage", "The same in", "Trust", "First"],
    );
    for pack in PACKS {
        let own = Trial::of(pack, Network);
        let played = own.play(seeds);
        for country in COUNTRIES {
            if country == own.scenario.country.id {
                continue;
            }
            let Some(scenario) = load_pack(pack, Some(country)) else {
                cells!(pack, country, "cannot be played", "", "", "");
                continue;
            };
            let there = Trial::new(scenario, Network).play(seeds);
            cells!(
                pack,
                format!("`{country}` instead of `{}`", own.scenario.country.id),
                difference(&there, &played, damage),
                format!("{:.0} %", alike(&there, &played, damage)),
                difference(&there, &played, trust),
                if pack == "count-night" { "the same in 98.8 %" } else { "at most 0.3 points" }
            );
        }
    }
}
