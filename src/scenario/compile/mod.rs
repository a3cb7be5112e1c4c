//! From what is written to what is played: names resolved, defaults filled in, everything checked.
//!
//! Every function here returns a value, whatever it finds: one that stands in for a wrong one, so
//! that reading goes on. Callers use the result only if no error was reported.

mod assets;
mod calendar;
mod circle;
mod collaboration;
mod conditions;
mod context;
mod country;
mod incidents;
mod injects;
mod names;
mod orders;
mod parameters;
mod possible;
mod predicates;
mod publications;
mod report;
mod seats;

use std::collections::BTreeMap;

use crate::base::diagnostic::Diagnostics;
use crate::base::key::Key;

use super::file::{self, Read};
use super::model::{AgencyKind, Scenario};

use calendar::Clock;
use collaboration::Forums;
use context::CompileContext;
use names::Names;
use possible::Plan;
use publications::Results;
use report::Report;

pub use names::remedy;
pub use parameters::Numbers;

/// The files that make one scenario.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    /// The scenario as it was read.
    pub scenario: &'a Read<file::Scenario>,
    /// The country profile.
    pub country: &'a Read<file::Country>,
    /// The collaboration model.
    pub collaboration: &'a Read<file::Collaboration>,
    /// The numbers of the model.
    pub numbers: &'a Numbers,
    /// Whether somebody chose just this country and model, so that misfits are of interest.
    pub chosen: bool,
    /// Whether all of it was read once, when an exercise was begun.
    pub again: bool,
}

/// The scenario, still without texts; nothing if so much is wrong that nothing can stand in for it.
pub fn compile(parts: Parts<'_>, diagnostics: &mut Diagnostics) -> Option<Scenario> {
    let (country, technologies) = {
        let mut report = Report::new(&parts.country.source, diagnostics);
        country::compile(&parts.country.value, &mut report)
    };
    let scenario = &parts.scenario.value;
    let kinds: Vec<AgencyKind> = scenario.seats.iter().map(|seat| seat.kind).collect();
    let names = Names::collect(scenario, &mut Report::new(&parts.scenario.source, diagnostics))?;
    let collaboration = {
        let mut report = Report::new(&parts.collaboration.source, diagnostics);
        collaboration::compile(&parts.collaboration.value, &kinds, parts.chosen, &mut report)
    };
    let report = &mut Report::new(&parts.scenario.source, diagnostics);
    let clock = Clock::new(&scenario.calendar, report);
    let seats = seats::compile(scenario, &names, report);
    let forums = Forums::new(&parts.collaboration.value, &collaboration);
    let calendar = calendar::compile(&scenario.calendar, &clock, report);
    let publications = publications::compile(scenario, &calendar, &clock, &names, report);
    let results = Results { calendar: &calendar, publications: &publications };
    let context = CompileContext::new(scenario, &names, &clock, &seats, &forums, results);
    let incidents = incidents::compile(&context, report);
    let injects = injects::compile(&context, report);
    let plan = Plan { scenario, incidents: &incidents, injects: &injects, clock: &clock };
    plan.check(report);
    let objectives = injects::objectives(&context, report);
    Some(Scenario {
        id: scenario.id.value.clone(),
        plays_minutes: report.whole("plays_minutes", scenario.plays_minutes, 1, 10_000),
        teaches: report.recommendations(&scenario.teaches),
        calendar,
        country,
        collaboration,
        providers: providers(scenario),
        assets: assets::compile(scenario, &technologies, &names, &clock, report),
        adversaries: incidents::adversaries(scenario, &names, &clock, report),
        objectives,
        parameters: parameters::compile(parts.numbers, parts.scenario, parts.again, report)?,
        publications,
        incidents,
        injects,
        seats,
        texts: BTreeMap::new(),
        language: String::new(),
    })
}

fn providers(scenario: &file::Scenario) -> Vec<(String, Key)> {
    let providers = scenario.providers.iter();
    providers.map(|id| (id.value.clone(), Key::new("provider", id))).collect()
}

/// Checks a country profile by itself.
pub fn check_country(file: &Read<file::Country>, diagnostics: &mut Diagnostics) {
    country::compile(&file.value, &mut Report::new(&file.source, diagnostics));
}

/// Checks a collaboration model by itself, against one seat of every kind.
pub fn check_collaboration(file: &Read<file::Collaboration>, diagnostics: &mut Diagnostics) {
    let report = &mut Report::new(&file.source, diagnostics);
    collaboration::compile(&file.value, &AgencyKind::ALL, true, report);
}

/// The numbers of the model; checks them all. `again`: they were read once, for an exercise.
pub fn numbers(
    file: &Read<file::Parameters>,
    again: bool,
    diagnostics: &mut Diagnostics,
) -> Numbers {
    parameters::numbers(file, again, &mut Report::new(&file.source, diagnostics))
}
