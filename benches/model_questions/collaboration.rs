//! Do levels of collaboration, money and designation differ?

use hotwash::policy::PolicyKind::{ByTheBook, Network};

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::trial::{Trial, alike, damage, difference, trust};

/// The highest level of collaboration.
const HIGHEST: u8 = 7;

pub fn ask(seeds: u64) {
    table(
        "8. Levels of collaboration [first: 0 = 1 and 4 = 5 = 6]",
        &["Scenario", "Policy", "Level", "Damage", "Trust", "The same in"],
    );
    for pack in PACKS {
        for policy in [Network, ByTheBook] {
            let at_level = |level: u8| {
                let trial = Trial::of(pack, policy).changed(|scenario| {
                    let forums = &mut scenario.collaboration.forums;
                    forums.iter_mut().for_each(|forum| forum.level = level);
                });
                trial.play(seeds)
            };
            let mut below = at_level(0);
            for level in 1..=HIGHEST {
                let here = at_level(level);
                cells!(
                    pack,
                    format!("`{policy}`"),
                    format!("{level} instead of {}", level - 1),
                    difference(&here, &below, damage),
                    difference(&here, &below, trust),
                    format!("{:.0} %", alike(&here, &below, damage))
                );
                below = here;
            }
        }
    }
}
