//! What does an explanation in advance win back of the trust that a late result costs?

use std::sync::Arc;

use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::policy::PolicyKind::Absent;
use hotwash::scenario::model::{AgencyKind, Scenario, Speak};
use hotwash::sim::kernel::Kernel;

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::trial::{Trial, load_pack};

/// A scenario in which nothing happens but that the result never comes.
fn late(pack: &str) -> Arc<Scenario> {
    let trial = Trial::new(load_pack(pack, None).expect("shipped scenarios load"), Absent);
    let late = trial.changed(|scenario| {
        scenario.incidents.clear();
        scenario.injects.clear();
        scenario.objectives.clear();
        let publication = scenario.publications.last_mut().expect("both expect a result");
        publication.takes *= 1_000;
        scenario.parameters.victory_hazard = hotwash::base::level::Ppm::ZERO;
    });
    late.scenario
}

/// Points of trust lost a minute after the result was expected; with an explanation in advance so
/// many minutes before, if there is one.
fn lost(scenario: &Arc<Scenario>, before: Option<i64>) -> f64 {
    let expected = scenario.publications.last().expect("both expect a result").expected;
    let office = scenario
        .seat_ids()
        .find(|seat| scenario.seats[seat.index()].kind == AgencyKind::EmbCommunications)
        .expect("both have a press office");
    let mut kernel = Kernel::new(scenario.clone(), 1);
    let start = kernel.meters().trust;
    let until = |kernel: &mut Kernel, at: Minute| while kernel.step(at).is_some() {};
    if let Some(before) = before {
        until(&mut kernel, expected + -before);
        kernel.advance_to(expected + -before);
        kernel.submit(office, Speak::Prebunk.into()).expect("it may explain");
    }
    until(&mut kernel, expected + 1);
    kernel.advance_to(expected + 1);
    (start - kernel.meters().trust).as_f64()
}

pub fn ask() {
    table(
        "9. Won back by the press office of what a late result costs",
        &["Scenario", "Points lost in silence", "Told before", "First"],
    );
    for pack in PACKS {
        let scenario = late(pack);
        let silent = lost(&scenario, None);
        let expected = scenario.publications.last().expect("both expect a result").expected;
        let times = [("a week", 7 * DAY), ("a day", DAY), ("four hours", 4 * HOUR), ("one", HOUR)];
        let won: Vec<String> = times
            .into_iter()
            .filter(|(_, before)| *before <= expected.0)
            .map(|(name, before)| {
                let share = 1.0 - lost(&scenario, Some(before)) / silent;
                format!("{name} {:.0} %", 100.0 * share)
            })
            .collect();
        cells!(pack, format!("{silent:.1}"), won.join(", "), "a day 49 %, the same evening 9 %");
    }
}
