//! What the public hears, and in which words.
//! `cargo test --test measure public_feed -- --nocapture` prints what is heard on shipped
//! scenarios, to be read aloud.

use std::collections::BTreeSet;
use std::sync::Arc;

use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::Names;
use hotwash::scenario::model::{Primitive, Scenario};
use hotwash::scenario::public_words::{PublicMedium, of_incident};
use hotwash::sim::kernel::Kernel;
use hotwash::tell::feed::{FeedItem, feed};
use hotwash::tell::feed_words::{Sight, broadcast};
use hotwash::tell::news::News;
use hotwash::text::Catalogue;
use strum::VariantArray;

use crate::table::scenario;

const PACKS: [&str; 4] = ["first-steps", "count-night", "national-cycle", "two-cycles"];
const POLICIES: [PolicyKind; 4] =
    [PolicyKind::Network, PolicyKind::Silo, PolicyKind::ByTheBook, PolicyKind::Random];

/// All that the public hears until the end, the oldest first.
fn heard(scenario: &Arc<Scenario>, policy: PolicyKind, seed: u64) -> Vec<FeedItem> {
    let mut kernel = Kernel::new(scenario.clone(), seed);
    let cast = Cast::all(policy, scenario.seats.len());
    Play::new(&mut kernel, &cast, seed).run(Minute::NEVER);
    let mut items = feed(&kernel);
    items.reverse();
    items
}

/// The same, without any words of its own.
fn bare(scenario: &Arc<Scenario>) -> Arc<Scenario> {
    let mut bare = Scenario::clone(scenario);
    let is_public = |id: &str| {
        let ends = |medium: &PublicMedium| id.ends_with(&format!(".{}", medium.id()));
        id.contains(".says-") || PublicMedium::VARIANTS.iter().any(ends)
    };
    bare.texts.values_mut().for_each(|texts| texts.retain(|id, _| !is_public(id)));
    Arc::new(bare)
}

fn in_language(scenario: &Arc<Scenario>, language: &str) -> Arc<Scenario> {
    Arc::new(Scenario { language: language.to_owned(), ..Scenario::clone(scenario) })
}

/// Goal: nothing is heard twice in a row, and everything in words. Method: shipped scenarios with
/// and without words of their own, in both languages, by several policies and seeds; what is
/// rendered is no id of a text.
#[test]
fn no_sentence_is_heard_twice_in_a_row() {
    for pack in PACKS {
        let own = scenario(pack, None);
        for (texts, language) in [(&own, "en"), (&own, "fr"), (&bare(&own), "en")] {
            let told = in_language(texts, language);
            let catalogue = Catalogue::new(language);
            for (policy, seed) in POLICIES.iter().flat_map(|it| (1..=2).map(move |at| (*it, at))) {
                let words: Vec<String> = heard(&told, policy, seed)
                    .iter()
                    .map(|it| catalogue.render(&it.words))
                    .collect();
                assert!(!words.is_empty(), "{pack} {policy} {seed}");
                let is_id =
                    |it: &&String| ["heard-", "said-", "feed-"].iter().any(|id| it.contains(id));
                assert_eq!(words.iter().find(is_id), None, "{pack} {policy} {seed}");
                let twice = words.windows(2).find(|pair| pair[0] == pair[1]);
                assert_eq!(twice, None, "{pack} {policy} {seed}");
            }
        }
    }
}

/// Goal: shipped scenarios speak for themselves. Method: every incident has a headline, a post and
/// a line for the wall, and none of them names it as the debrief does, nor says what is behind it.
#[test]
fn incidents_of_shipped_scenarios_have_words_of_their_own() {
    for pack in PACKS {
        let scenario = scenario(pack, None);
        for incident in &scenario.incidents {
            for medium in PublicMedium::VARIANTS {
                let id = of_incident(&incident.id, *medium);
                let text = scenario.text_if_any(&id).unwrap_or_else(|| panic!("{pack}: {id}"));
                let name = scenario.text(&format!("incident-{}", incident.id)).to_owned();
                assert!(!text.contains(&name), "{pack}: {id}");
            }
        }
    }
}

/// Goal: the words of an answer are heard when it is given. Method: what is heard on a night that
/// is played by those who like to name causes, against the texts of answers.
#[test]
fn an_answer_is_heard_in_its_words() {
    let scenario = scenario("count-night", None);
    let texts = scenario.texts["en"].iter();
    let of_answers: BTreeSet<&str> = texts
        .filter(|(id, _)| id.starts_with("inject-") && id.contains(".says-"))
        .map(|(_, text)| text.as_str())
        .collect();
    let catalogue = Catalogue::new("en");
    let items = heard(&scenario, PolicyKind::Silo, 1);
    let said = |item: &&FeedItem| {
        let words = catalogue.render(&item.words);
        matches!(item.news, News::Claim { .. }) && of_answers.iter().any(|it| words.contains(it))
    };
    assert!(1 < items.iter().filter(said).count());
}

/// Goal: what is behind an outage is not in general words. Method: load, fault and attack look
/// alike, whatever the kind.
#[test]
fn general_words_give_no_cause_away() {
    let scenario = bare(&scenario("count-night", None));
    let catalogue = Catalogue::new("en");
    let on = |asset: &str| {
        let is_on = |at: &usize| {
            let incident = &scenario.incidents[*at];
            scenario.assets[incident.asset.index()].id == asset
        };
        let all = (0..scenario.incidents.len()).filter(is_on);
        all.map(hotwash::base::ids::IncidentId::at).collect::<Vec<_>>()
    };
    let lines: BTreeSet<String> = on("results-site")
        .into_iter()
        .map(|incident| catalogue.render(&broadcast(&scenario, incident)))
        .collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert_eq!(Sight::of(Primitive::Ddos), Sight::of(Primitive::OrganicSurge));
    assert_eq!(Sight::of(Primitive::Ransomware), Sight::of(Primitive::BenignFault));
}

/// Prints what is heard, to be read aloud.
#[test]
fn shipped_scenarios_can_be_read_aloud() {
    let catalogue = Catalogue::new("en");
    for (pack, policy) in
        [("count-night", PolicyKind::Network), ("national-cycle", PolicyKind::Hub)]
    {
        let scenario = scenario(pack, None);
        let names = Names(&scenario);
        for seed in 1..=3 {
            println!("== {pack}, {policy}, seed {seed}");
            for item in heard(&scenario, policy, seed) {
                let who = match item.news {
                    News::Claim { speakers, .. } => catalogue.value(&names.seats(speakers)),
                    News::Finding(seat, _) => names.seat(seat),
                    News::Outsiders(_) => "NEWS".to_owned(),
                    News::Rumour(_) => "POST".to_owned(),
                    News::Contradiction { .. } => "CONTRADICTION".to_owned(),
                    News::Result { .. } => "RESULT".to_owned(),
                };
                let at = scenario.calendar.spell(item.at);
                println!("{at}  {who}: {}", catalogue.render(&item.words));
            }
        }
    }
}
