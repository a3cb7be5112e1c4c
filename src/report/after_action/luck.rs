//! Section 10. Were we lucky: where the exercise lies among the same scenario under other seeds
//! with a policy in every seat.

use crate::base::level::Points;
use crate::base::message::message;
use crate::measure::Measure;
use crate::measure::counterfactual::Luck;
use crate::report::chart::{Strip, strips};
use crate::report::document::{Block, Section};
use crate::tell::luck::{TOLD, verdict};
use crate::tell::measures;

use super::material::Material;
use super::questions::{OTHERS, POLICY};
use super::words::{Head, figure};

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let heading = words.say("report-luck");
    let Some(found) = found(material) else {
        let blocks = vec![Block::Remark(words.say("report-quick"))];
        return Section { id: "luck", heading, blocks };
    };
    let how = message!("report-luck-how", count = OTHERS, policy = POLICY.message());
    let row = |(measure, more_is_better)| {
        let rank = found.rank(measure)?;
        let value = |value| words.value(measures::value(measure, Some(value)));
        let within =
            message!("report-between", low = value(rank.tenth), high = value(rank.ninetieth));
        let verdict = words.told(&verdict(words.texts, measure, rank, more_is_better));
        let name = words.told(&measures::whole_name(measure, material.scenario));
        Some(vec![name, value(rank.own), value(rank.median), words.told(&within), verdict])
    };
    let rows = TOLD.into_iter().filter_map(row).collect();
    let heads = [
        Head::words("report-outcome"),
        Head::numbers("report-as-it-was"),
        Head::numbers("report-median"),
        Head::numbers("report-eight-of-ten"),
        Head::words("report-verdict"),
    ];
    let blocks = vec![
        Block::Text(words.told(&how)),
        dots(material, found),
        words.table("report-luck-caption", &heads, rows),
        Block::Remark(words.say("report-luck-caveat")),
    ];
    Section { id: "luck", heading, blocks }
}

/// The answer, unless the report has to be quick.
fn found<'a>(material: &'a Material<'_>) -> Option<&'a Luck> {
    material.answers.as_ref()?.luck.as_ref()
}

/// Where it lies, in a sentence for the page that sums everything up.
pub(super) fn sentence(material: &Material<'_>) -> String {
    let words = material.words;
    let Some(found) = found(material) else { return words.say("report-quick") };
    let told = |measure, more_is_better| {
        let rank = found.rank(measure)?;
        Some(verdict(words.texts, measure, rank, more_is_better))
    };
    match (told(Measure::TrustEnd, true), told(Measure::Damage, false)) {
        (Some(trust), Some(damage)) => words.told(&message!(
            "report-luck-sentence",
            count = OTHERS,
            trust = trust,
            damage = damage
        )),
        _ => words.say("report-quick"),
    }
}

/// Both meters at the end among the others.
fn dots(material: &Material<'_>, found: &Luck) -> Block {
    let words = material.words;
    let level = |value: i64| Points(value).as_f64();
    let strip = |measure: Measure| {
        let own = measure.of(&found.own)?;
        let others = found.others.iter().filter_map(|it| measure.of(&it.outcomes));
        Some(Strip {
            name: words.told(&measures::name(measure, material.scenario)),
            others: others.map(level).collect(),
            own: level(own),
            told: words.value(measures::value(measure, Some(own))),
        })
    };
    let all = [Measure::TrustEnd, Measure::Damage, Measure::Independence];
    let all: Vec<Strip> = all.into_iter().filter_map(strip).collect();
    let (caption, alternative) = (words.say("report-luck-figure"), sentence(material));
    figure(caption, alternative, |named| strips(named, &all))
}
