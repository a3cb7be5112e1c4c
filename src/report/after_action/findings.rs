//! Strengths and areas to improve, found by fixed rules in a fixed order, each with its rule: first
//! what people said in the hot wash, then objectives, then measures, then decisions.

use crate::base::message::{Arg, Message, message};
use crate::measure::coordination::Metric;
use crate::report::document::Block;
use crate::session::about::Question;
use crate::session::journal::{Grade, Rated};
use crate::tell::objectives::grade_letter;
use crate::tell::{inputs, opportunities};

use super::decisions::is_visible;
use super::material::Material;

/// How many of each are named.
const NAMED: usize = 3;
/// From which share on, in millionths, something went well.
const WELL: i64 = 800_000;
/// Up to which share, in millionths, something is to be improved.
const BADLY: i64 = 600_000;

/// Something that was found, and by which rule.
pub(super) struct Finding {
    what: String,
    rule: Message,
}

/// Findings with their rules, one below the other.
pub(super) fn listed(material: &Material<'_>, findings: Vec<Finding>) -> Block {
    let words = material.words;
    let line = |it: Finding| {
        let rule = words.told(&it.rule);
        words.told(&message!("report-finding", what = it.what, rule = rule))
    };
    if findings.is_empty() {
        return Block::Remark(words.say("report-no-findings"));
    }
    Block::List(findings.into_iter().map(line).collect())
}

/// What went well.
pub(super) fn strengths(material: &Material<'_>) -> Vec<Finding> {
    let mut found = said(material, Question::Well);
    found.extend(objectives(material, true));
    found.extend(measured(material, true));
    found.extend(best_decision(material));
    found.truncate(NAMED);
    found
}

/// What is to be improved.
pub(super) fn areas(material: &Material<'_>) -> Vec<Finding> {
    let mut found = said(material, Question::Improve);
    found.extend(objectives(material, false));
    found.extend(measured(material, false));
    found.extend(best_opportunity(material));
    found.truncate(NAMED);
    found
}

/// The first thing that was said in the hot wash.
fn said(material: &Material<'_>, question: Question) -> Vec<Finding> {
    let said = material.about().observations().find(|(_, it)| it.question == question);
    let said = said.filter(|_| material.options.reader.reads_names());
    let finding = |(_, it): (u32, &crate::session::about::Observation)| Finding {
        what: it.body.split_whitespace().collect::<Vec<_>>().join(" "),
        rule: message!("report-rule-said"),
    };
    said.map(finding).into_iter().collect()
}

/// The objective that was rated best, or worst; what an evaluator rated comes before what follows
/// by rules.
fn objectives(material: &Material<'_>, well: bool) -> Vec<Finding> {
    let words = material.words;
    let found = material.scenario.objectives.iter().filter_map(|objective| {
        let rating = material.rating(&Rated::Objective(objective.id.clone()))?;
        let grade = rating.grade()?;
        let is_confirmed = rating.confirmed.is_some();
        let letter = grade_letter(grade);
        let rule = if is_confirmed {
            message!("report-rule-rated", letter = letter)
        } else {
            message!("report-rule-proposed", letter = letter)
        };
        let what = words.names().objective(&objective.id);
        let went_well = matches!(grade, Grade::Performed | Grade::Some);
        (went_well == well).then_some((!is_confirmed, grade, Finding { what, rule }))
    });
    let mut found: Vec<(bool, Grade, Finding)> = found.collect();
    // The grades are in their order, the best first.
    found.sort_by_key(|(is_computed, grade, _)| {
        let place = *grade as u8;
        (*is_computed, if well { place } else { u8::MAX - place })
    });
    found.into_iter().take(1).map(|(.., finding)| finding).collect()
}

/// Measures that say that something went well, or badly, in the order in which they count.
fn measured(material: &Material<'_>, well: bool) -> Vec<Finding> {
    let (words, outcomes) = (material.words, &material.outcomes);
    let share = |metric| material.coordination.readings.whole(metric);
    let mut found = Vec::new();
    let mut by_share = |value: Option<i64>, good: &'static str, bad: &'static str| {
        let Some(value) = value else { return };
        let percent = words.percent(value);
        let told =
            |id: &'static str| words.texts.render(&Message::new(id).with("percent", percent));
        if well && WELL <= value {
            let rule = message!("report-rule-share-good", percent = WELL / 10_000);
            found.push(Finding { what: told(good), rule });
        } else if !well && value <= BADLY {
            let rule = message!("report-rule-share-bad", percent = BADLY / 10_000);
            found.push(Finding { what: told(bad), rule });
        }
    };
    by_share(share(Metric::Coverage), "report-coverage-good", "report-coverage-bad");
    by_share(share(Metric::FirstMover), "report-first-good", "report-first-bad");
    let right = outcomes.first_causes_right.map(|it| it.0);
    by_share(right, "report-causes-good", "report-causes-bad");
    by_share(share(Metric::LegalBasis), "report-legal-good", "report-legal-bad");
    let rule = || message!("report-rule-count");
    let spoke = material.kernel.claims().iter().any(|it| it.order.is_some());
    match (well, outcomes.contradictions) {
        (true, 0) if spoke => {
            found.push(Finding { what: words.say("report-one-voice"), rule: rule() });
        }
        (false, 1..) => {
            let what = message!("report-contradicted", count = outcomes.contradictions);
            found.push(Finding { what: words.told(&what), rule: rule() });
        }
        _ => {}
    }
    let deaf = share(Metric::NeverTold).unwrap_or(0);
    if !well && 0 < deaf {
        let what = words.told(&message!("report-never-told", count = deaf));
        found.push(Finding { what, rule: rule() });
    }
    let all_contained = outcomes.incidents == outcomes.contained && 0 < outcomes.incidents;
    if well && all_contained {
        let what = message!("report-all-contained", count = outcomes.incidents);
        found.push(Finding { what: words.told(&what), rule: rule() });
    }
    found
}

/// The decision that was worth most, if it helped.
fn best_decision(material: &Material<'_>) -> Option<Finding> {
    let answers = material.answers.as_ref()?;
    let good = |it: &&crate::measure::counterfactual::Worth<u32>| {
        is_visible(it.worth) && it.worth.damage.0 <= it.worth.trust.0
    };
    let best = answers.decisions.iter().find(good)?;
    let step = material.exercise.steps[best.of as usize];
    let what = inputs::input(material.words.names(), &step.input);
    let rule = message!("report-rule-worth");
    Some(Finding { what: material.words.told(&what), rule })
}

/// What would have mattered most, had it been done.
fn best_opportunity(material: &Material<'_>) -> Option<Finding> {
    let missed = material.answers.as_ref()?.missed.as_ref()?;
    let best = missed.best.first()?;
    let what = opportunities::told(material.scenario, best);
    let (trust, damage) = (Arg::change(best.own.trust), Arg::change(best.own.damage));
    let rule = message!("report-rule-opportunity", trust = trust, damage = damage);
    Some(Finding { what: material.words.told(&what), rule })
}
