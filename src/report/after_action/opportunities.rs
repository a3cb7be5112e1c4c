//! Section 9. Missed opportunities: what would have mattered most had it been done, what would have
//! prevented or shortened each incident, and decisions that nobody took.

use crate::base::message::message;
use crate::measure::MselSource;
use crate::measure::counterfactual::{IncidentRemedies, MissedOpportunities, Opportunity};
use crate::report::document::Block;
use crate::tell::opportunities::{remedy, told};

use super::decisions::changes;
use super::material::Material;
use super::words::Head;

/// The blocks about it.
pub(super) fn blocks(material: &Material<'_>) -> Vec<Block> {
    let words = material.words;
    let mut blocks = Vec::new();
    if let Some(missed) = material.answers.as_ref().and_then(|it| it.missed.as_ref()) {
        blocks.push(Block::Text(words.say("missed-how")));
        blocks.push(best(material, missed));
        let seeds = words.told(&message!("report-missed-seeds", count = missed.seeds.len()));
        blocks.push(Block::Remark(seeds));
        blocks.push(Block::Heading(words.say("missed-incidents")));
        blocks.push(remedies(material, missed));
        blocks.push(Block::Remark(words.told(&message!(
            "missed-counts",
            tried = missed.tried,
            refused = missed.refused,
            left = missed.left_out
        ))));
    }
    blocks.push(not_answered(material));
    blocks
}

/// What would have mattered most.
fn best(material: &Material<'_>, missed: &MissedOpportunities) -> Block {
    let words = material.words;
    let row = |it: &Opportunity| {
        let what = words.told(&told(material.scenario, it));
        let levels = it.over_seeds.map_or(it.own, |over| over.median);
        let [trust, damage] = changes(material, levels);
        let [low_trust, low_damage] = changes(material, it.over_seeds.map_or(it.own, |of| of.low));
        let [high_trust, high_damage] =
            changes(material, it.over_seeds.map_or(it.own, |of| of.high));
        let within = |low: String, high: String| {
            words.told(&message!("report-between", low = low, high = high))
        };
        let (trust_within, damage_within) =
            (within(low_trust, high_trust), within(low_damage, high_damage));
        vec![words.at(it.at), what, trust, trust_within, damage, damage_within]
    };
    let heads = [
        Head::words("report-when"),
        Head::words("report-missed-what"),
        Head::numbers("measure-trust"),
        Head::numbers("report-over-seeds"),
        Head::numbers("measure-damage"),
        Head::numbers("report-over-seeds"),
    ];
    let rows = missed.best.iter().map(row).collect();
    words.table_or("report-missed-caption", &heads, rows, "missed-none")
}

/// What would have prevented or shortened each incident, as far as a reader may know of it.
fn remedies(material: &Material<'_>, missed: &MissedOpportunities) -> Block {
    let words = material.words;
    let is_known =
        |it: &&IncidentRemedies| material.is_known(&material.incidents[it.incident.index()]);
    let fact = |of: &IncidentRemedies| {
        let lines = of.remedies.iter().filter_map(|it| {
            let (_, remedied) =
                it.incidents.iter().find(|(incident, _)| *incident == of.incident)?;
            let what = told(material.scenario, it);
            let at = words.moment(it.at);
            let what = message!("opportunity-at", when = at, what = what);
            Some(words.told(&message!("named-value", name = what, value = remedy(*remedied))))
        });
        let lines: Vec<String> = lines.collect();
        let none = || words.say("missed-no-remedy");
        let told = if lines.is_empty() { none() } else { lines.join("\n") };
        (words.incident(of.incident), told)
    };
    let facts: Vec<(String, String)> = missed.incidents.iter().filter(is_known).map(fact).collect();
    if facts.is_empty() {
        Block::Remark(words.say("report-no-incidents"))
    } else {
        Block::Facts(facts)
    }
}

/// Decisions that were put and that nobody answered.
fn not_answered(material: &Material<'_>) -> Block {
    let words = material.words;
    let rows = material.msel.iter().filter_map(|entry| {
        let MselSource::Planned { inject, .. } = entry.source else { return None };
        let planned = &material.scenario.injects[inject.index()];
        let at =
            entry.released.filter(|_| entry.answer.is_none() && !planned.choices.is_empty())?;
        let what = words.names().inject(&planned.id);
        Some(vec![words.at(at), what, words.seats(planned.to)])
    });
    let heads = [
        Head::words("report-when"),
        Head::words("report-inject"),
        Head::words("report-recipients"),
    ];
    words.table_or("report-unanswered", &heads, rows.collect(), "report-all-answered")
}
