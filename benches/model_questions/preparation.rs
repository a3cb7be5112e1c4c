//! Does preparation prevent anything?

use hotwash::base::level::Ppm;
use hotwash::base::minute::{HOUR, MONTH};
use hotwash::policy::PolicyKind::{Network, Silo};

use crate::PACKS;
use crate::trial::{Outcome, Trial, alike, damage, difference, mean};

/// Hours from the beginning of an incident to when somebody noticed it: the mean of all runs,
/// since most are noticed at once and a few after months.
fn dwell(outcomes: &[Outcome]) -> f64 {
    let all = outcomes.iter().flat_map(|outcome| &outcome.incidents);
    let noticed = all.filter_map(|it| it.noticed_at.map(|at| at.since(it.begun_at)));
    mean(noticed.map(|minutes| minutes as f64 / HOUR as f64).collect())
}

pub fn ask(seeds: u64) {
    println!("2. Prevention");
    for pack in PACKS {
        let levels = [Ppm(0), Ppm(3_000_000)].map(|level| {
            let trial = Trial::of(pack, Network).changed(|scenario| {
                scenario.assets.iter_mut().for_each(|asset| asset.maturity = level);
            });
            trial.play(seeds)
        });
        let [none, best] = &levels;
        println!(
            "  {pack}: all systems at maturity 3 instead of 0: damage {}, the same in {:.0} %{}; \
             mean dwell {:.0} h instead of {:.0}",
            difference(best, none, damage),
            alike(best, none, damage),
            if pack == "count-night" { " [100 %]" } else { "" },
            dwell(best),
            dwell(none)
        );
    }
    println!("10. Decay");
    let [quick, slow] = [18, 60].map(|months| {
        let trial = Trial::of("national-cycle", Silo).changed(|scenario| {
            scenario.parameters.maturity_half_life_minutes = months * MONTH;
        });
        trial.play(seeds)
    });
    println!(
        "  national-cycle: maturity halves in 60 months instead of 18: mean dwell {:.1} h \
         instead of {:.1} [the same]; damage {}",
        dwell(&slow),
        dwell(&quick),
        difference(&slow, &quick, damage)
    );
}
