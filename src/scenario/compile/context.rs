//! What conditions, incidents and injects are read against.

use std::collections::BTreeSet;

use super::super::file::{self, Trigger};
use super::super::model::Seat;
use super::calendar::Clock;
use super::collaboration::Forums;
use super::names::Names;
use super::publications::Results;

/// A scenario whose calendar, seats and forums are known.
pub struct CompileContext<'a> {
    /// The scenario as it is written.
    pub scenario: &'a file::Scenario,
    /// The ids that the scenario declares.
    pub names: &'a Names<'a>,
    /// Its calendar, to read times written as `E-3 08:00`.
    pub clock: &'a Clock,
    /// Its seats, compiled.
    pub seats: &'a [Seat],
    /// The forums of the collaboration model.
    pub forums: &'a Forums,
    /// Its results, compiled.
    pub results: Results<'a>,
    /// Incidents that have no chance and that no effect begins.
    pub never_begin: BTreeSet<&'a str>,
    /// Incidents that effects speak of, whether or not they happen.
    pub spoken_of: BTreeSet<&'a str>,
}

impl<'a> CompileContext<'a> {
    /// Looks through a scenario for what its conditions depend on.
    pub fn new(
        scenario: &'a file::Scenario,
        names: &'a Names<'a>,
        clock: &'a Clock,
        seats: &'a [Seat],
        forums: &'a Forums,
        results: Results<'a>,
    ) -> Self {
        let mut begun = BTreeSet::new();
        let mut spoken_of = BTreeSet::new();
        for effect in scenario.injects.iter().flat_map(effects_of) {
            match effect {
                file::Effect::Begin(incident) => begun.insert(incident.as_str()),
                file::Effect::Tell(incident)
                | file::Effect::Publicise(incident)
                | file::Effect::StartRumour { incident, .. } => spoken_of.insert(incident.as_str()),
            };
        }
        let never_begin = scenario.incidents.iter().filter(|incident| has_no_chance(incident));
        let never_begin = never_begin.map(|incident| incident.id.as_str());
        let never_begin = never_begin.filter(|id| !begun.contains(id)).collect();
        Self { scenario, names, clock, seats, forums, results, never_begin, spoken_of }
    }
}

/// The effects of an inject and of its choices.
fn effects_of(inject: &file::Inject) -> impl Iterator<Item = &file::Effect> {
    let of_choices = inject.choices.iter().flat_map(|choice| &choice.effects);
    inject.effects.iter().chain(of_choices).map(|effect| &effect.value)
}

fn has_no_chance(incident: &file::Incident) -> bool {
    let trigger = &incident.trigger.value;
    matches!(trigger, Trigger::Chance { probability, .. } if probability.value <= 0.0)
}
