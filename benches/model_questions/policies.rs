//! Are the good policies good, and what does each part of a policy carry?

use hotwash::policy::PolicyKind::{self, Broadcast, Network};
use hotwash::policy::{Part, Parts, Way};

use crate::PACKS;
use crate::trial::{Outcome, Trial, damage, difference, mean, trust};

/// The incident that a night of results turns on, by its end.
const CENTRAL_FLOODS: [&str; 2] = ["night-flood", "results-flood"];

pub fn ask(seeds: u64) {
    println!("7. Policies [central flood contained: network 0 of 100, hub 68]");
    for pack in PACKS {
        for policy in PolicyKind::ALL {
            each(pack, policy, seeds);
        }
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
        format!("; central flood contained in {} of {}", contained.count(), begun.count())
    });
    println!(
        "  {pack}: {policy}: damage {:.1}, trust {:.1}, at its lowest {:.1}, independence \
         {:.1}{flood}; late in {:.0} %; {:.1} orders of 30 days and more on the eve of polling",
        of(damage),
        of(trust),
        of(|it| it.lowest),
        of(|it| it.independence),
        of(|it| if it.is_late { 100.0 } else { 0.0 }),
        of(|it| it.long_orders_late as f64)
    );
}

/// What becomes otherwise if one part alone is done in another way, and all else as in `network`:
/// the difference to `network`.
fn parts(pack: &str, seeds: u64) {
    let network = Trial::of(pack, Network).play(seeds);
    let told = |name: &str, outcomes: &[Outcome]| {
        println!(
            "  {pack}: {name} - network: damage {}, trust {}",
            difference(outcomes, &network, damage),
            difference(outcomes, &network, trust)
        );
    };
    told("broadcast", &Trial::of(pack, Broadcast).play(seeds));
    for part in Part::ALL {
        for way in Way::ALL.into_iter().filter(|way| *way != Way::Network) {
            let policy = Parts::all(Way::Network).with(part, way).into();
            let name = format!("{} as {}", part.name(), way.name());
            told(&name, &Trial::of(pack, policy).play(seeds));
        }
    }
}
