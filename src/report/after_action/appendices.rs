//! Appendix: the terms and acronyms of a report.

use crate::report::document::{Block, Section};

use super::material::Material;

/// Terms, and what each means.
const TERMS: [(&str, &str); 14] = [
    ("report-term-branch", "report-term-branch.tip"),
    ("report-term-contained", "report-term-contained.tip"),
    ("report-term-coverage", "report-term-coverage.tip"),
    ("report-term-damage", "report-term-damage.tip"),
    ("report-term-inject", "report-term-inject.tip"),
    ("report-term-policy", "report-term-policy.tip"),
    ("report-term-seat", "report-term-seat.tip"),
    ("report-term-seed", "report-term-seed.tip"),
    ("report-term-trust", "report-term-trust.tip"),
    ("report-term-cert", "report-term-cert.tip"),
    ("report-term-day", "report-term-day.tip"),
    ("report-term-emb", "report-term-emb.tip"),
    ("report-term-msel", "report-term-msel.tip"),
    ("report-term-tlp", "report-term-tlp.tip"),
];

pub(super) fn glossary(material: &Material<'_>) -> Section {
    let words = material.words;
    let facts = TERMS.map(|(term, meaning)| (words.say(term), words.say(meaning)));
    let blocks = vec![Block::Facts(facts.into())];
    Section { id: "glossary", heading: words.say("report-glossary"), blocks }
}
