//! Section 9. What each decision was worth, what was missed, and what was behind the greatest loss.

use crate::base::level::Points;
use crate::base::message::{Arg, message};
use crate::measure::counterfactual::{Levels, Paired};
use crate::measure::why::why;
use crate::report::document::{Block, Section};
use crate::scenario::model::Gauge;
use crate::tell::amounts::tenth;
use crate::tell::causes::Teller;
use crate::tell::links::Links;
use crate::tell::{inputs, measures};

use super::material::Material;
use super::words::Head;
use super::{opportunities, questions};

/// How many decisions are listed.
const LISTED: usize = 15;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let mut blocks = vec![Block::Heading(words.say("report-worth"))];
    blocks.extend(worth(material));
    blocks.push(Block::Heading(words.say("report-opportunities")));
    blocks.extend(opportunities::blocks(material));
    blocks.push(Block::Heading(words.say("report-counterfactual")));
    blocks.extend(counterfactual(material));
    blocks.push(Block::Heading(words.say("report-chain")));
    blocks.extend(chain(material));
    Section { id: "decisions", heading: words.say("report-decisions"), blocks }
}

/// Whether anything of it would be printed.
pub(super) fn is_visible(levels: Levels) -> bool {
    tenth(levels.damage) != 0 || tenth(levels.trust) != 0
}

/// Changes of trust and damage, as they stand in a table.
pub(super) fn changes(material: &Material<'_>, levels: Levels) -> [String; 2] {
    [levels.trust, levels.damage].map(|level| material.words.change(level))
}

fn worth(material: &Material<'_>) -> Vec<Block> {
    let words = material.words;
    let Some(answers) = &material.answers else {
        return vec![Block::Remark(words.say("report-quick"))];
    };
    let visible = answers.decisions.iter().filter(|it| is_visible(it.worth));
    let rows = visible.take(LISTED).map(|it| {
        let step = material.exercise.steps[it.of as usize];
        let what = words.told(&inputs::input(words.names(), &step.input));
        let [trust, damage] = changes(material, it.worth);
        vec![words.at(step.at.minute), what, trust, damage, words.value(it.of)]
    });
    let heads = [
        Head::words("report-when"),
        Head::words("report-decision"),
        Head::numbers("measure-trust"),
        Head::numbers("measure-damage"),
        Head::numbers("report-step"),
    ];
    let table = words.table_or("report-worth-caption", &heads, rows.collect(), "worth-none");
    let tried = message!(
        "report-worth-tried",
        tried = answers.decisions.len(),
        all = answers.candidates,
        most = questions::DECISIONS
    );
    let mut blocks = vec![words.paragraph("report-worth-how"), table];
    blocks.push(Block::Remark(words.told(&tried)));
    if answers.of_policies {
        blocks.push(Block::Remark(words.say("report-worth-policies")));
    }
    blocks
}

/// The exercise without the decision that was worth most.
fn counterfactual(material: &Material<'_>) -> Vec<Block> {
    let words = material.words;
    let found = material.answers.as_ref().and_then(|it| it.without.as_ref());
    let Some((number, found)) = found else {
        return vec![Block::Remark(words.say("report-no-counterfactual"))];
    };
    let step = material.exercise.steps[*number as usize];
    let what = words.told(&inputs::input(words.names(), &step.input));
    let intro = message!(
        "report-without",
        what = what,
        at = words.moment(step.at.minute),
        step = number.to_string(),
        dropped = found.after.dropped.len()
    );
    let differ = found.outcomes.iter().filter(|it| it.before != it.after);
    let rows = differ.map(|pair: &Paired| {
        let value = |value| words.value(measures::value(pair.measure, value));
        let change = pair.difference().map(|by| words.value(measures::change(pair.measure, by)));
        let name = words.told(&measures::whole_name(pair.measure, material.scenario));
        vec![name, value(pair.before), value(pair.after), change.unwrap_or_default()]
    });
    let heads = [
        Head::words("report-outcome"),
        Head::numbers("report-as-it-was"),
        Head::numbers("report-without-it"),
        Head::numbers("report-change"),
    ];
    let table = words.table_or("report-without-caption", &heads, rows.collect(), "what-if-nothing");
    vec![Block::Text(words.told(&intro)), table]
}

/// What led to the greatest loss of trust and to the greatest damage, link by link.
fn chain(material: &Material<'_>) -> Vec<Block> {
    let words = material.words;
    let origins = material.exercise.steps_of_orders();
    let mut blocks = vec![words.paragraph("report-chain-how")];
    for gauge in [Gauge::Trust, Gauge::Damage] {
        let until = material.exercise.until;
        let (account, player) = why(&material.exercise, gauge, None, until);
        let is_loss = |amount: i64| (gauge == Gauge::Damage) == (0 < amount);
        let Some(worst) = account.causes.iter().find(|it| is_loss(it.share.amount)) else {
            continue;
        };
        let kernel = &player.kernel;
        let teller = Teller::new(kernel);
        let cause = words.told(&teller.told(gauge, worst.share.cause, worst.share.via));
        let meter = match gauge {
            Gauge::Damage => "measure-damage",
            Gauge::Trust | Gauge::Independence => "measure-trust",
        };
        let by = Arg::change(Points(worst.share.amount));
        let head = message!("report-chain-of", meter = words.say(meter), by = by, cause = cause);
        blocks.push(Block::Text(words.told(&head)));
        let nothing = crate::session::director::Reasons::new();
        let is_told = material.options.reader.reads_notes();
        let reasons = if is_told { &material.reported.played.reasons } else { &nothing };
        let links = Links { scenario: material.scenario, reasons, kernel, origins: &origins };
        blocks
            .push(Block::List(worst.chain.iter().map(|it| words.told(&links.told(it))).collect()));
    }
    blocks
}
