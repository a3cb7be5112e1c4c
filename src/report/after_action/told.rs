//! The words of the scenario as the reader of a report may know them.

use std::sync::Arc;

use crate::base::ids::SeatId;
use crate::base::message::{Message, message};
use crate::report::Reader;
use crate::scenario::Names;
use crate::scenario::model::{COMPLETE, Scenario, Texts};
use crate::text::{Catalogue, kebab};

/// The scenario in the words in which a reader may know it. What happens in it stays the same: texts
/// move nothing.
pub(super) fn told_to(reader: Reader, seat: Option<SeatId>, scenario: &Scenario) -> Arc<Scenario> {
    let mut told = scenario.clone();
    for at in told.seats.iter().map(|it| it.id.clone()).collect::<Vec<_>>() {
        let is_own = seat.is_some_and(|seat| scenario.seats[seat.index()].id == at);
        if !is_own && reader != Reader::Facilitator {
            told.texts
                .values_mut()
                .for_each(|texts| drop(texts.remove(&format!("seat-{at}.secret"))));
        }
    }
    if !reader.reads_truth() {
        let catalogue = Catalogue::shared(&scenario.language);
        for (incident, number) in scenario.incidents.iter().zip(1_usize..) {
            let symptom = Message::of("symptom", &kebab(&incident.primitive.symptom()));
            let asset = Names(scenario).asset(incident.asset);
            let seen = message!("report-incident-seen", asset = asset, seen = symptom, no = number);
            let (id, seen) = (format!("incident-{}", incident.id), catalogue.render(&seen));
            for texts in told.texts.values_mut() {
                hide(texts, &id, &seen);
            }
        }
        for adversary in &scenario.adversaries {
            let id = format!("adversary-{}", adversary.id);
            told.texts.values_mut().for_each(|texts| drop(texts.remove(&id)));
        }
    }
    // A language that lacks a name would fall back on it.
    debug_assert!(told.texts.contains_key(COMPLETE), "every scenario has it");
    Arc::new(told)
}

/// Names an incident by what was seen of it.
fn hide(texts: &mut Texts, id: &str, seen: &str) {
    if let Some(name) = texts.get_mut(id) {
        seen.clone_into(name);
    }
    texts.remove(&format!("{id}.sign"));
}
