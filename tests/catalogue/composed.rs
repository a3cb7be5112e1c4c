//! Messages whose ids are put together from the variants of an enumeration.

use std::collections::BTreeSet;
use std::fmt::Debug;

use hotwash::base::calendar::Phase;
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::{CauseClass, Medium, OrderKind, Symptom};
use hotwash::text::kebab;

use super::sources::Asked;

const SYMPTOMS: [Symptom; 5] =
    [Symptom::Unavailable, Symptom::Altered, Symptom::OddTraces, Symptom::Talk, Symptom::Finding];

const MEDIA: [Medium; 7] = [
    Medium::Email,
    Medium::Phone,
    Medium::InPerson,
    Medium::Letter,
    Medium::Broadcast,
    Medium::Social,
    Medium::Monitor,
];

/// All of them.
pub fn uses() -> Vec<Asked> {
    let mut all = Vec::new();
    all.extend(named("action", &OrderKind::ALL));
    all.extend(named("phase", &Phase::ALL));
    all.extend(named("policy", &PolicyKind::ALL));
    all.extend(named("cause", &CauseClass::ALL));
    all.extend(named("symptom", &SYMPTOMS));
    all.extend(named("medium", &MEDIA));
    all
}

fn named(family: &str, variants: &[impl Debug]) -> Vec<Asked> {
    let one = |variant| Asked {
        file: "tests/catalogue/composed.rs".to_owned(),
        id: format!("{family}-{}", kebab(variant)),
        attribute: None,
        args: BTreeSet::new(),
    };
    variants.iter().map(one).collect()
}
