//! What do the meters count?

use std::collections::BTreeMap;

use hotwash::policy::PolicyKind::{Absent, Network, Silo};
use hotwash::scenario::model::{Primitive, Symptom};

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::repeated::repeated;
use crate::trial::{Outcome, Trial, damage, mean, trust};

/// Whether it touches no system: pictures, stories, documents.
const fn is_story(primitive: Primitive) -> bool {
    matches!(
        primitive,
        Primitive::SyntheticMedia | Primitive::ProcessRumour | Primitive::HackAndLeak
    )
}

/// Shares of all damage in per cent, by a choice of incidents.
fn share(outcomes: &[Outcome], chosen: impl Fn(usize) -> bool) -> f64 {
    let sum = |is: &dyn Fn(usize) -> bool| -> i64 {
        let rows = outcomes.iter().flat_map(|outcome| outcome.damage_of.iter().enumerate());
        rows.filter(|(at, _)| is(*at)).map(|(_, amount)| amount).sum()
    };
    100.0 * sum(&chosen) as f64 / sum(&|_| true).max(1) as f64
}

/// How two lists vary together.
fn covariance(a: &[f64], b: &[f64]) -> f64 {
    let (a_mean, b_mean) = (mean(a.to_vec()), mean(b.to_vec()));
    a.iter().zip(b).map(|(a, b)| (a - a_mean) * (b - b_mean)).sum()
}

/// The square of the correlation of two lists, in per cent.
fn explained(of: &[f64], by: &[f64]) -> f64 {
    let apart = covariance(of, of) * covariance(by, by);
    let together = covariance(of, by);
    if apart == 0.0 { 0.0 } else { 100.0 * together * together / apart }
}

/// Share of the variance of a sum that a part of it makes up itself, in per cent. The rest of what
/// it explains comes with it: what it leads to, and what leads to both.
fn made_up(of: &[f64], by: &[f64]) -> f64 {
    let all = covariance(of, of);
    if all == 0.0 { 0.0 } else { 100.0 * covariance(of, by) / all }
}

/// Points of trust by cause, means over outcomes, what moved most first.
fn moved(outcomes: &[Outcome]) -> String {
    let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
    for (cause, amount) in outcomes.iter().flat_map(|outcome| &outcome.moved) {
        *sums.entry(*cause).or_default() += amount / outcomes.len() as f64;
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    let told: Vec<String> =
        sums.into_iter().map(|(cause, sum)| format!("{cause} {sum:+.1}")).collect();
    told.join(", ")
}

fn damage_meter(seeds: u64) {
    table("5. Damage by `network`", &["Scenario", "What", "Now", "First"]);
    for pack in PACKS {
        let trial = Trial::of(pack, Network);
        let outcomes = trial.play(seeds);
        let incidents = &trial.scenario.incidents;
        cells!(
            pack,
            "technical damage of pictures and stories",
            format!("{:.0} %", share(&outcomes, |at| is_story(incidents[at].primitive))),
            if pack == "count-night" { "29 %" } else { "" }
        );
        let level: Vec<f64> = outcomes.iter().map(damage).collect();
        // The four quiet incidents that do most damage over all seeds.
        let is_quiet = |at: &usize| incidents[*at].primitive.symptom() == Symptom::OddTraces;
        let mut by_damage: Vec<usize> = (0..incidents.len()).filter(is_quiet).collect();
        by_damage.sort_by_key(|at| -outcomes.iter().map(|it| it.damage_of[*at]).sum::<i64>());
        let four: Vec<usize> = by_damage.into_iter().take(4).collect();
        let theirs = |it: &Outcome| four.iter().map(|at| it.damage_of[*at]).sum::<i64>() as f64;
        let theirs: Vec<f64> = outcomes.iter().map(theirs).collect();
        let all = |it: &Outcome| it.damage_of.iter().sum::<i64>() as f64;
        let all: Vec<f64> = outcomes.iter().map(all).collect();
        let names: Vec<&str> = four.iter().map(|at| incidents[*at].id.as_str()).collect();
        cells!(
            pack,
            format!("variance between seeds explained by four quiet ones ({})", names.join(", ")),
            format!(
                "{:.0} %, {:.0} % by what they do themselves; they do {:.0} % of the damage",
                explained(&level, &theirs),
                made_up(&all, &theirs),
                share(&outcomes, |at| four.contains(&at))
            ),
            if pack == "national-cycle" { "78 %" } else { "" }
        );
    }
    most_damaging(seeds);
    let one = Trial::of("national-cycle", Silo);
    let three = one.clone().changed(|scenario| *scenario = repeated(scenario, 3));
    let [one, three] = [one, three].map(|it| mean(it.play(seeds).iter().map(damage).collect()));
    cells!(
        "national-cycle",
        "three cycles on end by `silo`",
        format!("{three:.1}; one: {one:.1}"),
        "93 to 95"
    );
}

/// What does most damage on the cycle, with its share of all and its spread between seeds.
fn most_damaging(seeds: u64) {
    let trial = Trial::of("national-cycle", Network);
    let outcomes = trial.play(seeds);
    let mut all: Vec<(f64, usize)> = (0..trial.scenario.incidents.len())
        .map(|incident| (share(&outcomes, |at| at == incident), incident))
        .collect();
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    let told: Vec<String> = all
        .into_iter()
        .take(8)
        .map(|(share, at)| format!("{} {share:.0} %", trial.scenario.incidents[at].id))
        .collect();
    cells!("national-cycle", "most damage by", told.join(", "), "");
}

fn trust_meter(seeds: u64) {
    table(
        "6. Trust",
        &[
            "Scenario",
            "Policy",
            "At the end",
            "At its lowest",
            "Own level",
            "Late",
            "Moved by",
            "First",
        ],
    );
    for pack in PACKS {
        for policy in [Network, Silo, Absent] {
            let outcomes = Trial::of(pack, policy).play(seeds);
            let at = |of: fn(&Outcome) -> f64| mean(outcomes.iter().map(of).collect());
            cells!(
                pack,
                format!("`{policy}`"),
                format!("{:.1}", at(trust)),
                format!("{:.1}", at(|it| it.lowest)),
                format!("{:+.1}", at(|it| it.own_moved)),
                format!("{:.0} %", at(|it| if it.is_late { 100.0 } else { 0.0 })),
                moved(&outcomes),
                match (pack, policy) {
                    ("national-cycle", Silo) => "0.1 at the end; own level unmoved; late in 100 %",
                    ("count-night", Silo) => "38 lost in one night",
                    ("count-night", Absent) => "half of what is lost by `silo`",
                    _ => "",
                }
            );
        }
    }
}

fn news(seeds: u64) {
    table(
        "13. News, where nobody acts",
        &[
            "Scenario",
            "News",
            "A tenth after, min",
            "Half",
            "Nine tenths",
            "After exactly 30",
            "First",
        ],
    );
    for pack in PACKS {
        let outcomes = Trial::of(pack, Absent).play(seeds);
        let mut after: Vec<i64> =
            outcomes.iter().flat_map(|outcome| outcome.news_after.iter().copied()).collect();
        after.sort_unstable();
        let at = |share: f64| after[(share * (after.len() - 1) as f64) as usize];
        let same = after.iter().filter(|minutes| **minutes == 30).count();
        cells!(
            pack,
            after.len(),
            at(0.1),
            at(0.5),
            at(0.9),
            same,
            if pack == "count-night" { "all" } else { "" }
        );
    }
}

pub fn ask(seeds: u64) {
    damage_meter(seeds);
    trust_meter(seeds);
    news(seeds);
}
