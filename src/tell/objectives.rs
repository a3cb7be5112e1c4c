//! Ratings in words: what they are called, and what they rest on.

use crate::base::message::{Message, message};
use crate::measure::objectives::{Evidence, EvidenceOf};
use crate::scenario::Names;
use crate::scenario::model::Stage;
use crate::session::journal::{Grade, Rated};
use crate::sim::kernel::Kernel;

use super::inputs;

/// What a rating is called, with its letter.
pub fn grade(grade: Grade) -> Message {
    match grade {
        Grade::Performed => message!("grade-performed"),
        Grade::Some => message!("grade-some"),
        Grade::Major => message!("grade-major"),
        Grade::Unable => message!("grade-unable"),
    }
}

/// The letter of a rating.
pub const fn grade_letter(grade: Grade) -> &'static str {
    match grade {
        Grade::Performed => "P",
        Grade::Some => "S",
        Grade::Major => "M",
        Grade::Unable => "U",
    }
}

/// What is rated, in the words of the scenario.
pub fn rated(names: Names<'_>, about: &Rated) -> String {
    match about {
        Rated::Objective(id) => names.objective(id),
        Rated::Expected { inject, action } => names.expected(inject, action),
    }
}

/// An entry of the logs that a rating rests on, without its time.
pub fn evidence(kernel: &Kernel, it: &Evidence) -> Message {
    let scenario = kernel.scenario();
    let names = Names(scenario);
    match it.of {
        EvidenceOf::Released(inject) => {
            message!("evidence-released", inject = names.inject_at(inject))
        }
        EvidenceOf::Action(number) => {
            let record = kernel.log().orders[number as usize];
            inputs::order(names, record.seat, &record.order)
        }
        EvidenceOf::Knew(seat, incident) => {
            let (seat, incident) = (names.short_seat(seat), names.incident(incident));
            message!("evidence-knew", seat = seat, incident = incident)
        }
        EvidenceOf::Public(incident) => {
            message!("evidence-public", incident = names.incident(incident))
        }
        EvidenceOf::Reached(incident, stage) => {
            let incident = names.incident(incident);
            match stage {
                Stage::Dormant | Stage::Latent => message!("evidence-began", incident = incident),
                Stage::Acting => message!("evidence-damage", incident = incident),
                Stage::Contained => message!("evidence-contained", incident = incident),
                Stage::Recovered => message!("evidence-recovered", incident = incident),
            }
        }
        EvidenceOf::Contradiction(number) => contradiction(kernel, number),
        EvidenceOf::Result => message!("evidence-result"),
        EvidenceOf::Refused(number) => {
            let record = kernel.log().dropped[number as usize];
            let what = inputs::order(names, record.seat, &record.order);
            message!("evidence-refused", what = what)
        }
        EvidenceOf::TimeUp(inject, place) => {
            let inject = &scenario.injects[inject.index()];
            let action = &inject.expected[usize::from(place)];
            message!("evidence-time-up", what = names.expected(&inject.id, &action.id))
        }
    }
}

/// Who contradicted whom, and about what.
fn contradiction(kernel: &Kernel, number: u32) -> Message {
    let (claims, names) = (kernel.claims(), Names(kernel.scenario()));
    let found = kernel.contradictions().into_iter().find(|it| it.no == number);
    let Some(it) = found else { return message!("moved-some-contradiction") };
    let speaker = |no: u32| {
        let claim = claims.get(no as usize).and_then(|claim| claim.speakers.iter().next());
        claim.map(|seat| names.short_seat(seat)).unwrap_or_default()
    };
    message!(
        "moved-contradiction",
        second = names.short_seat(it.via),
        first = speaker(it.first),
        incident = names.incident(it.incident)
    )
}
