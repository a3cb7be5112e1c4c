//! Does it change anything whether somebody is told?

use hotwash::base::ids::SeatId;
use hotwash::policy::PolicyKind::{Network, Silo};
use hotwash::scenario::model::{Order, Prepare, Scenario};

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::paired_difference::median;
use crate::paths::sends_people_to_others;
use crate::trial::{Course, Outcome, Trial, damage, difference, trust};

/// What is switched off where people gain nothing from being told; that they come to help when they
/// are asked is as before.
pub const NO_GAIN: &[&str] = &["gain-of-information"];
/// The same, and telling costs nothing either.
pub const NO_WORTH: &[&str] = &["gain-of-information", "unread-mail", "reports-in-vain", "leaks"];

fn prepares(_: &Scenario, _: SeatId, order: &Order) -> bool {
    matches!(order, Order::Prepare(order) if !matches!(order, Prepare::Convene { .. }))
}

/// How much sooner what both contained was contained by one, in per cent of the time that it took
/// the other: the median over incidents.
fn sooner(one: &[Outcome], other: &[Outcome]) -> f64 {
    let pairs = one.iter().zip(other).flat_map(|(one, other)| {
        one.incidents.iter().zip(&other.incidents).filter_map(|(one, other)| {
            let took = |it: &Course| Some(it.contained_at?.since(it.noticed_at?) as f64);
            let (one, other) = (took(one)?, took(other)?);
            (0.0 < other).then_some(100.0 * (1.0 - one / other))
        })
    });
    median(pairs.collect())
}

pub fn ask(seeds: u64) {
    table("1. Telling", &["Scenario", "What", "Damage", "Trust", "Damage first"]);
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
        cells!(
            pack,
            "a CERT that tells nobody, against one that tells",
            difference(&quiet, &told, damage),
            difference(&quiet, &told, trust),
            was
        );
        cells!(
            pack,
            format!(
                "`network` - `silo`; from notice to containment {:.0} % less time",
                sooner(&told, &alone)
            ),
            difference(&told, &alone, damage),
            difference(&told, &alone, trust),
            was_alone
        );
        // The two prepare differently, too, which is another question.
        let own_people = |policy| {
            Trial::of(pack, policy).leaving_out(sends_people_to_others).leaving_out(prepares)
        };
        let [told, alone] = [Network, Silo].map(|it| own_people(it).play(seeds));
        cells!(
            pack,
            format!(
                "the same, people only at owners, unprepared; {:.0} % less time",
                sooner(&told, &alone)
            ),
            difference(&told, &alone, damage),
            difference(&told, &alone, trust),
            if pack == "national-cycle" { "-1.5" } else { "" }
        );
        let [told, alone] =
            [Network, Silo].map(|it| own_people(it).without(pack, NO_GAIN).play(seeds));
        cells!(
            pack,
            "the same with nothing gained from being told",
            difference(&told, &alone, damage),
            difference(&told, &alone, trust),
            ""
        );
        let [told, alone] =
            [Network, Silo].map(|it| Trial::of(pack, it).without(pack, NO_GAIN).play(seeds));
        cells!(
            pack,
            "`network` - `silo` with nothing gained from being told",
            difference(&told, &alone, damage),
            difference(&told, &alone, trust),
            if pack == "national-cycle" { "-11.8" } else { "" }
        );
    }
}
