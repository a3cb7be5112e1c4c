//! Exercises to ask questions of: played by policies through a director.

use std::path::Path;
use std::sync::Arc;

use hotwash::base::minute::Minute;
use hotwash::measure::Exercise;
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::Scenario;
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::director::{Director, StepTo};
use hotwash::session::holder::Holder;
use hotwash::session::journal::MemoryJournal;

/// A shipped scenario.
pub fn scenario(pack: &str, collaboration: Option<&str>) -> Arc<Scenario> {
    let path = Path::new("scenarios/packs").join(pack);
    let collaboration = collaboration.map(str::to_owned);
    load(&path, &LoadOptions { collaboration, ..LoadOptions::default() }).unwrap().scenario
}

/// A shipped scenario, played to its end with one policy in all seats.
pub fn played(pack: &str, seed: u64, policy: PolicyKind) -> Exercise {
    let scenario = scenario(pack, None);
    let roster = vec![Holder::Policy(policy); scenario.seats.len()];
    let journal = MemoryJournal::default();
    let mut director = Director::new(scenario.clone(), seed, &roster, journal, 0).unwrap();
    director.start(0).unwrap();
    director.step(StepTo::Minute(scenario.calendar.end), 0).unwrap();
    let steps = director.record().tree().steps(director.branch());
    Exercise::new(scenario, seed, steps)
}

/// Ten minutes over an exercise, the last at its end.
pub fn minutes(exercise: &Exercise) -> Vec<Minute> {
    (1..=10).map(|part| Minute(exercise.until.0 * part / 10)).collect()
}
