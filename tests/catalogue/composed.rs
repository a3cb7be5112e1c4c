//! Messages whose ids are put together from the variants of an enumeration.

use std::collections::BTreeSet;
use std::fmt::Debug;

use hotwash::base::calendar::Phase;
use hotwash::base::explain::Explain;
use hotwash::measure::coordination::Metric;
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::{CauseClass, Medium, OrderKind, Symptom};
use hotwash::scenario::public_words::{PublicMedium, Saying};
use hotwash::sim::intervention::InterventionRefusal;
use hotwash::sim::orders::Refusal;
use hotwash::tell::feed_words::{HEARD, SAID, STORY, Sight, TOGETHER, Voice};
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
    all.extend(public_words());
    let codes = InterventionRefusal::ALL.map(|it| it.code().to_owned());
    all.extend(named("obstacle", &codes, &[None, Some("help")]));
    all
}

/// What the public hears in words of the program.
fn public_words() -> impl Iterator<Item = Asked> {
    let heard = kebabs_of(Sight::VARIANTS).into_iter().flat_map(|sight| {
        let of = |medium: &str| format!("{sight}-{medium}");
        let numbered = [PublicMedium::News, PublicMedium::Post].map(|it| of(it.id()));
        let numbered =
            numbered.into_iter().flat_map(|it| (1..=HEARD).map(move |no| format!("{it}-{no}")));
        numbered.chain([of(PublicMedium::Broadcast.id())]).collect::<Vec<_>>()
    });
    let said = Saying::VARIANTS.iter().flat_map(|saying| {
        let voices = match saying {
            Saying::Together => vec![TOGETHER.to_owned()],
            Saying::Victory => vec![kebabs(Voice::Party)],
            _ => kebabs_of(Voice::VARIANTS),
        };
        let of_stories = saying.is_about_incident().then(|| STORY.to_owned());
        let voices = voices.into_iter().chain(of_stories);
        let said = saying.id().trim_start_matches("says-");
        voices.flat_map(move |voice| (1..=SAID).map(move |no| format!("{said}-{voice}-{no}")))
    });
    let heard = heard.map(|it| asked("heard", &it, None));
    let said = said.map(|it| asked("said", &it, None));
    heard.chain(said).map(|it| Asked {
        args: BTreeSet::from(["what".to_owned()]),
        at_most: true,
        ..it
    })
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
