//! Does telling everyone everything pay, and does that depend on how much happens at once?

use hotwash::base::minute::Minute;
use hotwash::policy::PolicyKind::{Broadcast, Network, Silo};
use hotwash::scenario::model::{Scenario, Trigger};

use crate::markdown::{cells, table};
use crate::trial::{Outcome, Trial, damage, difference, mean, trust};

/// Four incidents of a pack that could happen at once, and when they do.
type Burst = (&'static str, [&'static str; 4], Option<&'static str>);

const BURSTS: [Burst; 2] = [
    ("count-night", ["evening-rush", "stuck-line", "night-flood", "double-batch"], None),
    (
        "national-cycle",
        ["ransom-office", "registration-flood", "staff-phish", "nomination-rush"],
        Some("ransom-office"),
    ),
];

/// Only these incidents happen, all of them when the given one does if one is given; nothing else
/// is put into the exercise.
fn only(scenario: &mut Scenario, incidents: &[&str], at: Option<&str>) {
    scenario.injects.clear();
    scenario.objectives.clear();
    let begins = |incident: &str| {
        scenario.incidents.iter().find(|it| it.id == incident).map(|it| it.trigger.clone())
    };
    let at = at.and_then(begins);
    for incident in &mut scenario.incidents {
        if !incidents.contains(&incident.id.as_str()) {
            incident.trigger = Trigger::At(Minute::NEVER);
        } else if let Some(at) = &at {
            (incident.trigger, incident.uses) = (at.clone(), None);
        }
    }
}

/// Hours from the beginning of what was contained to its containment, on average.
fn contained_after(outcomes: &[Outcome]) -> f64 {
    let all = outcomes.iter().flat_map(|outcome| &outcome.incidents);
    let took = all.filter_map(|it| it.contained_at.map(|at| at.since(it.begun_at) as f64 / 60.0));
    mean(took.collect())
}

pub fn ask(seeds: u64) {
    table(
        "1b. Load: telling everybody everything, by how much happens at once",
        &[
            "Scenario",
            "What happens",
            "Damage, `broadcast` - `network`",
            "Trust",
            "Damage, `network` - `silo`",
            "Hours to containment by `broadcast`, `network`, `silo`",
        ],
    );
    for (pack, incidents, at) in BURSTS {
        let singles = incidents.iter().map(std::slice::from_ref);
        let loads: Vec<&[&str]> = singles.chain([incidents.as_slice()]).collect();
        for load in loads {
            let play = |policy| {
                Trial::of(pack, policy).changed(|scenario| only(scenario, load, at)).play(seeds)
            };
            let [broadcast, network, silo] = [Broadcast, Network, Silo].map(play);
            cells!(
                pack,
                load.join(", "),
                difference(&broadcast, &network, damage),
                difference(&broadcast, &network, trust),
                difference(&network, &silo, damage),
                format!(
                    "{:.1}, {:.1}, {:.1}",
                    contained_after(&broadcast),
                    contained_after(&network),
                    contained_after(&silo)
                )
            );
        }
    }
}
