//! Are the good policies good, and what does each part of a policy carry?

use hotwash::policy::PolicyKind::{self, Broadcast, Network};
use hotwash::policy::{Part, Parts, Way};

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::trial::{Outcome, Trial, damage, difference, mean, trust};

/// The incident that a night of results turns on, by its end.
const CENTRAL_FLOODS: [&str; 2] = ["night-flood", "results-flood"];

pub fn ask(seeds: u64) {
    table(
        "7. Policies in all seats",
        &[
            "Scenario",
            "Policy",
            "Damage",
            "Trust",
            "At its lowest",
            "Independence",
            "Central flood contained",
            "Late",
            "Long orders on the eve",
        ],
    );
    for pack in PACKS {
        for policy in PolicyKind::ALL {
            each(pack, policy, seeds);
        }
    }
    table(
        "7. One part of a policy done in another way, all else as in `network`",
        &["Scenario", "What", "Damage", "Trust"],
    );
    for pack in PACKS {
        parts(pack, seeds);
    }
}

/// What a policy in all seats comes to.
fn each(pack: &str, policy: PolicyKind, seeds: u64) {
    let trial = Trial::of(pack, policy);
    let outcomes = trial.play(seeds);
    let of = |what: fn(&Outcome) -> f64| mean(outcomes.iter().map(what).collect());
    let is_central =
        |it: &hotwash::scenario::model::Incident| CENTRAL_FLOODS.contains(&it.id.as_str());
    let flood = trial.scenario.incidents.iter().position(is_central);
    let flood = flood.map_or_else(String::new, |at| {
        let begun = outcomes.iter().filter(|it| it.incidents[at].has_begun);
        let contained = begun.clone().filter(|it| it.incidents[at].contained_at.is_some());
        format!("{} of {}", contained.count(), begun.count())
    });
    cells!(
        pack,
        format!("`{policy}`"),
        format!("{:.1}", of(damage)),
        format!("{:.1}", of(trust)),
        format!("{:.1}", of(|it| it.lowest)),
        format!("{:.1}", of(|it| it.independence)),
        flood,
        format!("{:.0} %", of(|it| if it.is_late { 100.0 } else { 0.0 })),
        format!("{:.1}", of(|it| it.long_orders_late as f64))
    );
}

/// What becomes otherwise if one part alone is done in another way, and all else as in `network`:
/// the difference to `network`.
fn parts(pack: &str, seeds: u64) {
    let network = Trial::of(pack, Network).play(seeds);
    let told = |name: &str, outcomes: &[Outcome]| {
        cells!(
            pack,
            name,
            difference(outcomes, &network, damage),
            difference(outcomes, &network, trust)
        );
    };
    told("all as in `broadcast`", &Trial::of(pack, Broadcast).play(seeds));
    for part in Part::ALL {
        for way in Way::ALL.into_iter().filter(|way| *way != Way::Network) {
            let policy = Parts::all(Way::Network).with(part, way).into();
            let name = format!("{} as {}", part.name(), way.name());
            told(&name, &Trial::of(pack, policy).play(seeds));
        }
    }
}
