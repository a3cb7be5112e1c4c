//! Section 14. What was not tested, and what such a report can say and what it cannot.

use crate::base::message::message;
use crate::measure::{MselSource, Prospect, has_begun};
use crate::report::document::{Block, Section};

use super::material::Material;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let blocks = vec![
        Block::Heading(words.say("report-untested")),
        Block::List(untested(material)),
        Block::Heading(words.say("report-method")),
        Block::List(METHOD.map(|id| words.say(id)).into()),
        Block::Heading(words.say("report-limits-heading")),
        Block::List(LIMITS.map(|id| words.say(id)).into()),
    ];
    Section { id: "limits", heading: words.say("report-limits"), blocks }
}

const METHOD: [&str; 5] = [
    "report-method-log",
    "report-method-causes",
    "report-method-worth",
    "report-method-luck",
    "report-method-measures",
];
const LIMITS: [&str; 4] =
    ["report-limit-predicts", "report-limit-numbers", "report-limit-people", "report-limit-model"];

/// What was assumed and never put to the test.
fn untested(material: &Material<'_>) -> Vec<String> {
    let words = material.words;
    let is_planned =
        |it: &&crate::measure::MselEntry| matches!(it.source, MselSource::Planned { .. });
    let injects = || material.msel.iter().filter(is_planned);
    let never = injects().filter(|it| it.released.is_none()).count();
    let all = injects().count();
    let begun = material.incidents.iter().filter(|it| has_begun(it)).count();
    let open = material.objectives.iter().filter(|it| matches!(it, Prospect::Open(_))).count();
    let seats = material.scenario.seats.len();
    let people = material.people().len();
    let mut told = vec![
        words.told(&message!("report-untested-injects", never = never, all = all)),
        words.told(&message!("report-untested-seats", people = people, all = seats)),
        words.told(&message!("report-untested-objectives", open = open)),
    ];
    if material.options.reader.reads_truth() {
        let all = material.incidents.len();
        told.push(words.told(&message!(
            "report-untested-incidents",
            never = all - begun,
            all = all
        )));
    }
    if material.exercise.until < material.scenario.calendar.end {
        let at = words.moment(material.exercise.until);
        told.push(words.told(&message!("report-untested-end", at = at)));
    }
    told
}
