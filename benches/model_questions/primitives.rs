//! Do kinds of incident differ in anything but their name?

use std::collections::BTreeMap;

use hotwash::base::level::Ppm;
use hotwash::base::minute::HOUR;
use hotwash::policy::PolicyKind::Network;
use hotwash::scenario::model::{Primitive, Scenario, Trigger};

use crate::markdown::{cells, table};
use crate::trial::{Course, Outcome, Trial, damage, mean, trust};

/// What happens alone, as something else each time.
const INCIDENT: &str = "ransom-office";

/// Nothing else happens, nothing is put in, and it begins in any case.
fn alone(scenario: &mut Scenario, primitive: Primitive) {
    scenario.injects.clear();
    scenario.objectives.clear();
    scenario.incidents.retain(|it| it.id == INCIDENT);
    for incident in &mut scenario.incidents {
        incident.primitive = primitive;
        incident.cause = primitive.cause();
        (incident.uses, incident.may_fail) = (None, false);
        if let Trigger::Chance { probability, .. } = &mut incident.trigger {
            *probability = Ppm::ONE;
        }
    }
}

fn hours(outcomes: &[Outcome], of: fn(&Course) -> Option<i64>) -> f64 {
    let all = outcomes.iter().flat_map(|outcome| &outcome.incidents);
    mean(all.filter_map(of).map(|minutes| minutes as f64 / HOUR as f64).collect())
}

pub fn ask(seeds: u64) {
    table(
        &format!("11. `{INCIDENT}` of `national-cycle` alone, as every kind of incident"),
        &["Kind", "Damage", "Trust", "Hours to notice", "Hours to containment"],
    );
    let mut alike: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for primitive in Primitive::ALL {
        let trial = Trial::of("national-cycle", Network).changed(|it| alone(it, primitive));
        let outcomes = trial.play(seeds);
        let of = |what: fn(&Outcome) -> f64| mean(outcomes.iter().map(what).collect());
        let noticed = hours(&outcomes, |it| Some(it.noticed_at?.since(it.begun_at)));
        let contained = hours(&outcomes, |it| Some(it.contained_at?.since(it.begun_at)));
        let name = format!("{primitive:?}");
        let row = [of(damage), of(trust), noticed, contained].map(|it| format!("{it:.2}"));
        cells!(name, row[0], row[1], row[2], row[3]);
        alike.entry(row.join(" ")).or_default().push(name);
    }
    let same = alike.values().filter(|kinds| 1 < kinds.len()).map(|kinds| kinds.join(" = "));
    let same: Vec<String> = same.collect();
    println!(
        "\n{} kinds of incident give {} outcomes [first: 14 give 7]; the same: {}",
        Primitive::ALL.len(),
        alike.len(),
        if same.is_empty() { "none".to_owned() } else { same.join(", ") }
    );
}
