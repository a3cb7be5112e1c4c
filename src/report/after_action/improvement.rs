//! Section 13. The improvement plan.

use crate::base::message::message;
use crate::report::document::{Block, Section};
use crate::session::about::Improvement;

use super::material::Material;
use super::words::Head;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let lines: Vec<&Improvement> = material.about().improvements().map(|(_, it)| it).collect();
    let block = if material.options.reader.reads_names() {
        let heads = [
            Head::words("improvement-area"),
            Head::words("improvement-action"),
            Head::words("improvement-owner"),
            Head::words("improvement-start"),
            Head::words("improvement-due"),
        ];
        let cells = |it: &&Improvement| {
            let cells = [&it.area, &it.action, &it.owner, &it.start, &it.due];
            cells.map(|text| text.trim().to_owned()).into()
        };
        let rows = lines.iter().map(cells).collect();
        words.table_or("improvement-plan", &heads, rows, "improvement-none")
    } else {
        Block::Remark(words.told(&message!("report-plan-left-out", count = lines.len())))
    };
    let blocks = vec![words.paragraph("report-plan-how"), block];
    Section { id: "improvement", heading: words.say("report-plan"), blocks }
}
