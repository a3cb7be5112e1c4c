//! Are the good policies good?

use hotwash::policy::PolicyKind;

use crate::PACKS;
use crate::trial::{Trial, damage, mean, trust};

pub fn ask(seeds: u64) {
    println!("7. Policies [central flood contained: network 0 of 100, hub 68]");
    for pack in PACKS {
        for policy in PolicyKind::ALL {
            let trial = Trial::of(pack, policy);
            let outcomes = trial.play(seeds);
            let of =
                |what: fn(&crate::trial::Outcome) -> f64| mean(outcomes.iter().map(what).collect());
            let flood = trial.scenario.incidents.iter().position(|it| it.id == "night-flood");
            let contained = flood.map(|at| {
                let is = |it: &&crate::trial::Outcome| it.incidents[at].contained_at.is_some();
                outcomes.iter().filter(is).count()
            });
            let flood = contained.map_or_else(String::new, |count| {
                format!("; flood contained in {count} of {}", outcomes.len())
            });
            println!(
                "  {pack}: {policy}: damage {:.1}, trust {:.1}, at its lowest {:.1}, independence \
                 {:.1}{flood}; late in {:.0} %; {:.1} orders of 30 days and more on the eve of \
                 polling",
                of(damage),
                of(trust),
                of(|it| it.lowest),
                of(|it| it.independence),
                of(|it| if it.is_late { 100.0 } else { 0.0 }),
                of(|it| it.long_orders_late as f64)
            );
        }
    }
}
