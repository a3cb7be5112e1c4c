//! Section 11. What an observer could say of the collaboration, by what the observer is let in on,
//! and how near that comes to the whole.

use crate::measure::observers::{Assessment, Field};
use crate::report::document::{Block, Section};
use crate::tell::coordination;

use super::material::Material;
use super::words::Head;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let mut blocks = vec![words.paragraph("report-observers-how"), index(material)];
    for assessment in &material.assessments {
        blocks.push(Block::Heading(words.told(&assessment.access.name())));
        blocks.push(Block::Facts(findings(material, assessment)));
    }
    blocks.push(Block::Remark(words.say("report-observers-index")));
    Section { id: "observers", heading: words.say("report-observers"), blocks }
}

/// The index and what it is made of, by access.
fn index(material: &Material<'_>) -> Block {
    let words = material.words;
    let all = &material.assessments;
    let share = |value: Option<i64>| match value {
        Some(value) => words.percent(value),
        None => words.say("report-not-seen"),
    };
    let indices = all.iter().map(|it| share(it.index));
    let name = words.say("report-observers-index-name");
    let mut rows: Vec<Vec<String>> = vec![[name].into_iter().chain(indices).collect()];
    let parts = all.first().map(|it| it.parts.as_slice()).unwrap_or_default();
    for (place, part) in parts.iter().enumerate() {
        let name = words.told(&coordination::name(part.metric));
        let values = all.iter().map(|it| share(it.parts.get(place).and_then(|part| part.value)));
        rows.push([name].into_iter().chain(values).collect());
    }
    let heads = [
        Head::words("report-measure"),
        Head::numbers("observers-access-public"),
        Head::numbers("observers-access-interviews"),
        Head::numbers("observers-access-logs"),
    ];
    words.table("report-observers-caption", &heads, rows)
}

/// What was found, field by field.
fn findings(material: &Material<'_>, assessment: &Assessment) -> Vec<(String, String)> {
    let words = material.words;
    let of_field = |field: Field| {
        let found = assessment.findings.iter().filter(|it| it.field == field);
        let told: Vec<String> = found.map(|it| words.told(&it.what)).collect();
        (!told.is_empty()).then(|| (words.told(&field.title()), told.join("\n")))
    };
    Field::ALL.into_iter().filter_map(of_field).collect()
}
