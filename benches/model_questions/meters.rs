//! What do the meters count?

use hotwash::policy::PolicyKind::{Absent, Network, Silo};
use hotwash::scenario::model::Primitive;

use crate::PACKS;
use crate::trial::{Outcome, Trial, damage, difference, mean, trust};

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

/// The square of the correlation of two lists, in per cent.
fn explained(of: &[f64], by: &[f64]) -> f64 {
    let (of_mean, by_mean) = (mean(of.to_vec()), mean(by.to_vec()));
    let product = |a: &[f64], a_mean: f64, b: &[f64], b_mean: f64| -> f64 {
        a.iter().zip(b).map(|(a, b)| (a - a_mean) * (b - b_mean)).sum()
    };
    let together = product(of, of_mean, by, by_mean);
    let apart = product(of, of_mean, of, of_mean) * product(by, by_mean, by, by_mean);
    if apart == 0.0 { 0.0 } else { 100.0 * together * together / apart }
}

pub fn ask(seeds: u64) {
    println!("5. Damage");
    for pack in PACKS {
        let trial = Trial::of(pack, Network);
        let outcomes = trial.play(seeds);
        let incidents = &trial.scenario.incidents;
        println!(
            "  {pack}: {:.0} % of technical damage is of pictures and stories{}",
            share(&outcomes, |at| is_story(incidents[at].primitive)),
            if pack == "count-night" { " [29 %]" } else { "" }
        );
        let level: Vec<f64> = outcomes.iter().map(damage).collect();
        // The four incidents that do most damage over all seeds.
        let mut by_damage: Vec<usize> = (0..incidents.len()).collect();
        by_damage.sort_by_key(|at| -outcomes.iter().map(|it| it.damage_of[*at]).sum::<i64>());
        let four: Vec<usize> = by_damage.into_iter().take(4).collect();
        let theirs = |it: &Outcome| four.iter().map(|at| it.damage_of[*at]).sum::<i64>() as f64;
        let theirs: Vec<f64> = outcomes.iter().map(theirs).collect();
        let names: Vec<&str> = four.iter().map(|at| incidents[*at].id.as_str()).collect();
        println!(
            "  {pack}: {} do {:.0} % of it and explain {:.0} % of the variance between seeds{}",
            names.join(", "),
            share(&outcomes, |at| four.contains(&at)),
            explained(&level, &theirs),
            if pack == "national-cycle" { " [78 %]" } else { "" }
        );
    }
    println!("6. Trust");
    for pack in PACKS {
        let [network, silo, absent] =
            [Network, Silo, Absent].map(|policy| Trial::of(pack, policy).play(seeds));
        let at_end = |outcomes: &[Outcome]| mean(outcomes.iter().map(trust).collect());
        let late = network.iter().filter(|outcome| outcome.is_late).count();
        println!(
            "  {pack}: at the end {:.1} by network, {:.1} by silo{}, {:.1} if nobody acts; silence \
             instead of silo {}; late in {:.0} % of runs [100 %]",
            at_end(&network),
            at_end(&silo),
            if pack == "national-cycle" { " [0.1]" } else { "" },
            at_end(&absent),
            difference(&absent, &silo, trust),
            100.0 * late as f64 / network.len() as f64
        );
    }
}
