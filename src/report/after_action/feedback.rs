//! Section 12. What participants said in the hot wash.

use crate::base::message::message;
use crate::report::document::{Block, Section};
use crate::session::about::{Observation, Question};

use super::material::Material;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let mut blocks = Vec::new();
    let all: Vec<&Observation> = material.about().observations().map(|(_, it)| it).collect();
    if !material.options.reader.reads_names() {
        blocks
            .push(Block::Remark(words.told(&message!("report-said-left-out", count = all.len()))));
        return Section { id: "feedback", heading: words.say("report-feedback"), blocks };
    }
    for question in Question::ALL {
        let said = all.iter().filter(|it| it.question == question);
        let said: Vec<String> = said.map(|it| told(material, it)).collect();
        blocks.push(Block::Heading(words.say(asked(question))));
        blocks.push(if said.is_empty() {
            Block::Remark(words.say("questions-none"))
        } else {
            Block::List(said)
        });
    }
    Section { id: "feedback", heading: words.say("report-feedback"), blocks }
}

const fn asked(question: Question) -> &'static str {
    match question {
        Question::Happened => "question-happened",
        Question::Well => "question-well",
        Question::Improve => "question-improve",
    }
}

/// What was said, with the time that it is about.
fn told(material: &Material<'_>, it: &Observation) -> String {
    let words = material.words;
    match it.place {
        Some(place) => {
            let at = words.at(place.at.minute);
            words.told(&message!("named-value", name = at, value = it.body.trim()))
        }
        None => it.body.trim().to_owned(),
    }
}
