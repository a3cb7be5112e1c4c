//! Can each mechanism of the meters be switched off from a scenario, and what is it worth?

use std::fs;
use std::path::Path;

use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::DAY;
use hotwash::policy::PolicyKind::{Network, Silo};
use hotwash::scenario::model::Parameters;

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::trial::{Trial, damage, difference, trust};

/// A parameter, the value at which it does nothing, and how to set it so.
type Off = (&'static str, f64, fn(&mut Parameters));

/// What can be switched off.
const OFF: [Off; 15] = [
    ("trust.delay", 0.0, |it| it.delay = Points::ZERO),
    ("trust.silence", 0.0, |it| it.silence = Points::ZERO),
    ("trust.habituation", 1.0, |it| it.habituation = Ppm::ONE),
    ("trust.night_most", 100.0, |it| it.night_most = Points::FULL),
    ("trust.lasting", 0.0, |it| it.lasting = Ppm::ZERO),
    ("trust.rumour", 0.0, |it| it.rumour = Points::ZERO),
    ("public.prebunk", 0.0, |it| it.prebunk = Ppm::ZERO),
    ("public.announced", 0.0, |it| it.announced = Ppm::ZERO),
    ("public.news_spread", 0.0, |it| it.news_spread = Ppm::ZERO),
    ("public.rumour_calm", 1.0, |it| it.rumour_calm = Ppm::ONE),
    ("public.result_spare", 0.0, |it| it.result_spare = Ppm::ZERO),
    ("damage.taken_first", 0.0, |it| it.taken_first = Ppm::ZERO),
    ("damage.quiet_half_life", 36_500.0, |it| it.quiet_half_life_minutes = 36_500 * DAY),
    ("independence.overreach", 0.0, |it| it.overreach = Points::ZERO),
    ("others.equal_help", 0.0, |it| it.equal_help = Ppm::ZERO),
];

/// The range of a parameter in the shipped file, which has one on a line.
fn range(name: &str) -> Option<(f64, f64)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/parameters.ron");
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.trim_start().starts_with(&format!("\"{name}\"")))?;
    let (low, high) = line.split_once("range: (")?.1.split_once(')')?.0.split_once(", ")?;
    Some((low.parse().ok()?, high.parse().ok()?))
}

pub fn ask(seeds: u64) {
    table(
        "14. Neutral values [first: five of them outside of their ranges]",
        &["Parameter", "Neutral", "In its range"],
    );
    for (name, neutral, _) in OFF {
        let is_in = range(name).is_some_and(|(low, high)| (low..=high).contains(&neutral));
        cells!(format!("`{name}`"), neutral, if is_in { "yes" } else { "no" });
    }
    table(
        "14. Mechanisms switched off, against as shipped",
        &["Scenario", "Policy", "Off", "Damage", "Trust"],
    );
    for pack in PACKS {
        for policy in [Network, Silo] {
            let shipped = Trial::of(pack, policy).play(seeds);
            for (name, neutral, switch_off) in OFF {
                let without = Trial::of(pack, policy)
                    .changed(|scenario| switch_off(&mut scenario.parameters))
                    .play(seeds);
                cells!(
                    pack,
                    format!("`{policy}`"),
                    format!("`{name}` {neutral}"),
                    difference(&without, &shipped, damage),
                    difference(&without, &shipped, trust)
                );
            }
        }
    }
}
