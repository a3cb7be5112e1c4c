//! The words of the scenario as the reader of a report may know them.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::ids::{IncidentId, SeatId};
use crate::base::message::{Message, message};
use crate::measure::Exercise;
use crate::report::Reader;
use crate::scenario::Names;
use crate::scenario::model::{Inject, Scenario, Tlp};
use crate::session::replay::play_steps;
use crate::text::{Catalogue, kebab};

/// The scenario of an exercise in the words in which a reader may know it. What happens in it stays
/// the same: texts move nothing.
pub(in crate::report) fn told_to(
    reader: Reader,
    seat: Option<SeatId>,
    exercise: &Exercise,
) -> Arc<Scenario> {
    let scenario = &exercise.scenario;
    let mut told = (**scenario).clone();
    for other in scenario.seat_ids().filter(|other| Some(*other) != seat) {
        if reader != Reader::Facilitator {
            remove(&mut told, &format!("seat-{}.secret", scenario.seats[other.index()].id));
        }
    }
    if !reader.reads_truth() {
        let catalogue = Catalogue::shared(&scenario.language);
        let known = known_incidents(exercise);
        for (incident, at) in scenario.incidents.iter().zip(0_usize..) {
            let seen = if known.contains(&IncidentId::at(at)) {
                let symptom = Message::of("symptom", &kebab(&incident.primitive.symptom()));
                let asset = Names(scenario).asset(incident.asset);
                message!("report-incident-seen", asset = asset, seen = symptom, no = at + 1)
            } else {
                message!("report-unknown-incident")
            };
            let (id, seen) = (format!("incident-{}", incident.id), catalogue.render(&seen));
            remove(&mut told, &format!("{id}.sign"));
            for name in told.texts.values_mut().filter_map(|texts| texts.get_mut(&id)) {
                seen.clone_into(name);
            }
        }
        for adversary in &scenario.adversaries {
            remove(&mut told, &format!("adversary-{}", adversary.id));
        }
        let is_mine = |inject: &&Inject| seat.is_some_and(|seat| inject.to.contains(seat));
        let others = scenario.injects.iter().filter(|it| it.tlp == Tlp::Red && !is_mine(it));
        for inject in others {
            say_nothing(&mut told, &format!("inject-{}", inject.id), catalogue.say("report-red"));
        }
    }
    Arc::new(told)
}

/// Takes a text out of a scenario, in all languages.
fn remove(scenario: &mut Scenario, id: &str) {
    scenario.texts.values_mut().for_each(|texts| drop(texts.remove(id)));
}

/// Puts the same words in place of a text and of all its parts, in all languages.
fn say_nothing(scenario: &mut Scenario, id: &str, instead: &str) {
    let is_part = |name: &str| {
        name.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    for (_, text) in scenario.texts.values_mut().flatten().filter(|(name, _)| is_part(name)) {
        instead.clone_into(text);
    }
}

/// Incidents of which a seat or the public knew at the end.
fn known_incidents(exercise: &Exercise) -> BTreeSet<IncidentId> {
    let mut player = exercise.player();
    play_steps(&mut player, &exercise.steps, exercise.place(), |_, _| {});
    let kernel = &player.kernel;
    let public = kernel.incidents().into_iter().filter(|it| it.disclosure.is_some());
    let learned = kernel.log().learned.iter().map(|it| it.incident);
    public.map(|it| it.incident).chain(learned).collect()
}
