//! 9. What was missed: what would have come of telling at once, and decisions that nobody took.

use crate::base::message::message;
use crate::measure::MselSource;
use crate::report::document::Block;
use crate::tell::late;

use super::decisions::{changes, is_visible};
use super::material::Material;
use super::questions;

/// How many are listed.
const LISTED: usize = 10;

/// The blocks about it.
pub(super) fn blocks(material: &Material<'_>) -> Vec<Block> {
    let mut blocks = told_late(material);
    blocks.push(not_answered(material));
    blocks
}

/// What it would have brought to tell at once.
fn told_late(material: &Material<'_>) -> Vec<Block> {
    let words = material.words;
    let Some(answers) = &material.answers else { return Vec::new() };
    let is_known = |it: &&crate::measure::counterfactual::Worth<
        crate::measure::NotificationGap,
    >| { material.is_known(&material.incidents[it.of.incident.index()]) };
    let visible = answers.gaps.iter().filter(|it| is_visible(it.worth)).filter(is_known);
    let rows = visible.take(LISTED).map(|it| {
        let what = words.told(&late::notification_gap(material.scenario, &it.of));
        let [trust, damage] = changes(material, it.worth);
        vec![what, trust, damage]
    });
    let heads = ["report-missed-what", "#measure-trust", "#measure-damage"];
    let table = words.table_or("report-late-caption", &heads, rows.collect(), "worth-late-none");
    let tried = message!(
        "report-late-tried",
        tried = material.gaps.len().min(questions::GAPS),
        all = material.gaps.len(),
        most = questions::GAPS
    );
    vec![table, Block::Remark(words.told(&tried))]
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
    let heads = ["report-when", "report-inject", "report-recipients"];
    words.table_or("report-unanswered", &heads, rows.collect(), "report-all-answered")
}
