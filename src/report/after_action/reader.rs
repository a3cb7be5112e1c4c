//! For whom a report is, and what is left out of it for them.

use std::sync::Arc;

use crate::base::ids::SeatId;
use crate::base::message::{Message, message};
use crate::scenario::Names;
use crate::scenario::model::{COMPLETE, Scenario, Texts};
use crate::text::{Catalogue, kebab};

/// For whom a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reader {
    /// Whoever ran the exercise: everything.
    Facilitator,
    /// Who played: no secrets of others, nothing that is for the facilitator only.
    Participants,
    /// Who was not there: no names of people, groups and places, no dates, and nothing in which
    /// people may have written them.
    Anonymous,
}

impl Reader {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Facilitator, Self::Participants, Self::Anonymous];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Participants => "participants",
            Self::Anonymous => "anonymous",
        }
    }

    /// For whom it is, in a sentence.
    pub fn message(self) -> Message {
        match self {
            Self::Facilitator => message!("report-for-facilitator"),
            Self::Participants => message!("report-for-participants"),
            Self::Anonymous => message!("report-for-anonymous"),
        }
    }

    /// Whether it may name incidents and what was behind them as the scenario does.
    pub(super) const fn sees_truth(self) -> bool {
        !matches!(self, Self::Participants)
    }

    /// Whether it may read what only the facilitator wrote and did: notes, reasons, injects that
    /// never came.
    pub(super) const fn sees_facilitation(self) -> bool {
        matches!(self, Self::Facilitator)
    }

    /// Whether it may read who was there: names of players and evaluators.
    pub(super) const fn sees_people(self) -> bool {
        matches!(self, Self::Facilitator)
    }

    /// Whether it may read what people wrote in words of their own, where and when it was.
    pub(super) const fn sees_own_words(self) -> bool {
        !matches!(self, Self::Anonymous)
    }
}

/// The scenario in the words in which a reader may know it. What happens in it stays the same: texts
/// move nothing.
pub(super) fn told_to(reader: Reader, seat: Option<SeatId>, scenario: &Scenario) -> Arc<Scenario> {
    let mut told = scenario.clone();
    for at in told.seats.iter().map(|it| it.id.clone()).collect::<Vec<_>>() {
        let is_own = seat.is_some_and(|seat| scenario.seats[seat.index()].id == at);
        if !is_own && reader != Reader::Facilitator {
            told.texts.values_mut().for_each(|texts| drop(texts.remove(&format!("seat-{at}.secret"))));
        }
    }
    if !reader.sees_truth() {
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
