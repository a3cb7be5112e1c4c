//! Section 8. Trust: of the public and its parts, with causes that add up, and how independent the
//! authority looked.

use crate::base::ids::SegmentId;
use crate::report::document::{Block, Section};

use super::damage::causes;
use super::material::Material;
use super::words::Head;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let blocks = vec![
        causes(material, "report-trust-causes", &material.trust, true),
        Block::Remark(words.say("report-causes-how")),
        segments(material),
        Block::Heading(words.say("measure-independence")),
        causes(material, "report-independence-causes", &material.independence, true),
    ];
    Section { id: "trust", heading: words.say("report-trust"), blocks }
}

fn segments(material: &Material<'_>) -> Block {
    let words = material.words;
    let whole = [(words.say("report-whole-public"), material.outcomes.trust)];
    let parts = material.outcomes.trust_by.iter().enumerate();
    let parts = parts.map(|(at, trust)| (words.names().segment(SegmentId::at(at)), *trust));
    let rows = whole.into_iter().chain(parts).map(|(name, trust)| {
        let change = words.change(trust.end - trust.start);
        let levels = [trust.start, trust.min, trust.end].map(|level| words.points(level));
        [name].into_iter().chain(levels).chain([change]).collect()
    });
    let heads = [
        Head::words("report-segment"),
        Head::numbers("report-start"),
        Head::numbers("report-lowest"),
        Head::numbers("report-end"),
        Head::numbers("report-change"),
    ];
    words.table("report-segments", &heads, rows.collect())
}
