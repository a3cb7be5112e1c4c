//! Messages whose ids are put together from the variants of an enumeration.

use std::collections::BTreeSet;
use std::fmt::Debug;

use hotwash::base::calendar::Phase;
use hotwash::base::explain::Explain;
use hotwash::measure::coordination::Metric;
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::{CauseClass, Medium, OrderKind, Symptom};
use hotwash::sim::intervention::InterventionRefusal;
use hotwash::sim::orders::Refusal;
use hotwash::text::kebab;
use strum::VariantArray;

use super::sources::Asked;

/// What is known of any action that was taken.
const OF_ACTIONS: [&str; 6] = ["incident", "asset", "forum", "cause", "to", "count"];

/// All of them.
pub fn uses() -> Vec<Asked> {
    let mut all = Vec::new();
    all.extend(named("action", &OrderKind::ALL.map(|it| kebab(&it)), &[None]));
    let taken = OrderKind::ALL.into_iter().filter(|it| *it != OrderKind::Answer);
    for kind in taken {
        all.push(Asked {
            args: OF_ACTIONS.map(str::to_owned).into(),
            at_most: true,
            ..asked("action", &kebab(&kind), Some("done"))
        });
    }
    all.extend(named("phase", &Phase::ALL.map(kebabs), &[None, Some("short")]));
    all.extend(named("policy", &PolicyKind::ALL.map(kebabs), &[None]));
    all.extend(named("cause", &CauseClass::ALL.map(kebabs), &[None]));
    all.extend(named("symptom", &kebabs_of(Symptom::VARIANTS), &[None]));
    all.extend(named("medium", &kebabs_of(Medium::VARIANTS), &[None]));
    let ids = Metric::ALL.map(|it| it.row().id.replace('_', "-"));
    all.extend(named("coordination", &ids, &[None, Some("tip")]));
    let codes = Refusal::ALL.map(|it| it.code().to_owned());
    all.extend(named("refusal", &codes, &[None, Some("help")]));
    let codes = InterventionRefusal::ALL.map(|it| it.code().to_owned());
    all.extend(named("obstacle", &codes, &[None, Some("help")]));
    all
}

fn kebabs(variant: impl Debug) -> String {
    kebab(&variant)
}

fn kebabs_of(variants: &[impl Debug]) -> Vec<String> {
    variants.iter().map(kebabs).collect()
}

fn named(family: &str, variants: &[String], attributes: &[Option<&str>]) -> Vec<Asked> {
    let mut all = Vec::new();
    for variant in variants {
        all.extend(attributes.iter().map(|attribute| asked(family, variant, *attribute)));
    }
    all
}

fn asked(family: &str, variant: &str, attribute: Option<&str>) -> Asked {
    Asked {
        file: "tests/catalogue/composed.rs".to_owned(),
        id: format!("{family}-{variant}"),
        attribute: attribute.map(str::to_owned),
        args: BTreeSet::new(),
        at_most: false,
    }
}
