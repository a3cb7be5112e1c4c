//! Does preparation prevent anything?

use hotwash::base::level::Ppm;
use hotwash::base::minute::{HOUR, MONTH};
use hotwash::policy::PolicyKind::{Network, Silo};
use hotwash::scenario::model::Parameters;

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::trial::{Outcome, Trial, alike, damage, difference, mean, trust};

/// Hours from the beginning of an incident to when somebody noticed it: the mean of all runs,
/// since most are noticed at once and a few after months.
fn dwell(outcomes: &[Outcome]) -> f64 {
    let all = outcomes.iter().flat_map(|outcome| &outcome.incidents);
    let noticed = all.filter_map(|it| it.noticed_at.map(|at| at.since(it.begun_at)));
    mean(noticed.map(|minutes| minutes as f64 / HOUR as f64).collect())
}

/// Attempts that were averted in a run, the mean.
fn averted(outcomes: &[Outcome]) -> f64 {
    mean(outcomes.iter().map(|it| it.averted as f64).collect())
}

/// What each mechanism of prevention carries: all of it against a value at which it is off.
type Switch = (&'static str, fn(&mut Parameters));

const SWITCHES: [Switch; 10] = [
    ("maturity averts nothing", |it| it.averted_per_level = Ppm::ZERO),
    ("maturity softens nothing", |it| it.hardness = Ppm::ZERO),
    ("training averts nothing", |it| it.training_worth = Ppm::ZERO),
    ("every fallback is exercised", |it| it.unexercised = Ppm::ONE),
    ("new technology is known", |it| it.new_technology_leaves = Ppm::ONE),
    ("odd traces look alike to all", |it| it.seen_by_primitive = Ppm::ZERO),
    ("kinds end and leave alike", |it| {
        (it.rebuild, it.outsider_speed, it.without_vendor) = (Ppm::ONE, Ppm::ONE, Ppm::ONE);
        (it.wiped_logs, it.insider_stays) = (0, 0);
        (it.surge_relief, it.right_answer_leaves) = (Ppm::ZERO, Ppm::ONE);
    }),
    ("nothing spreads", |it| it.spread_share = Ppm::ZERO),
    ("nothing depends on anything", |it| it.dependency_share = Ppm::ZERO),
    ("stolen data stay hidden", |it| it.surfaces = Ppm::ZERO),
];

pub fn ask(seeds: u64) {
    table(
        "2. All systems at maturity 3 instead of 0",
        &[
            "Scenario",
            "Damage",
            "The same in",
            "Attempts averted",
            "Mean dwell, h",
            "The same first",
        ],
    );
    for pack in PACKS {
        let levels = [Ppm(0), Ppm(3_000_000)].map(|level| {
            let trial = Trial::of(pack, Network).changed(|scenario| {
                scenario.assets.iter_mut().for_each(|asset| asset.maturity = level);
            });
            trial.play(seeds)
        });
        let [none, best] = &levels;
        cells!(
            pack,
            difference(best, none, damage),
            format!("{:.0} %", alike(best, none, damage)),
            format!("{:.1} instead of {:.1}", averted(best), averted(none)),
            format!("{:.0} instead of {:.0}", dwell(best), dwell(none)),
            if pack == "count-night" { "100 %" } else { "" }
        );
    }
    for pack in PACKS {
        let own = Trial::of(pack, Network);
        let outcomes = own.play(seeds);
        table(
            &format!("2. What prevents on `{pack}`: {:.1} attempts averted", averted(&outcomes)),
            &["If instead", "Damage", "Trust"],
        );
        for (name, switch) in SWITCHES {
            let other = own.clone().changed(|scenario| switch(&mut scenario.parameters));
            let other = other.play(seeds);
            cells!(
                name,
                difference(&other, &outcomes, damage),
                difference(&other, &outcomes, trust)
            );
        }
    }
    table(
        "10. Decay on `national-cycle`: maturity halves in 60 months instead of 18",
        &["Mean dwell, h", "Damage", "Dwell first"],
    );
    let [quick, slow] = [18, 60].map(|months| {
        let trial = Trial::of("national-cycle", Silo).changed(|scenario| {
            scenario.parameters.maturity_half_life_minutes = months * MONTH;
        });
        trial.play(seeds)
    });
    cells!(
        format!("{:.1} instead of {:.1}", dwell(&slow), dwell(&quick)),
        difference(&slow, &quick, damage),
        "the same"
    );
}
