//! E7: beyond government. E8: parties. E10: observers.

use hotwash::base::ids::SeatId;
use hotwash::base::level::{Points, Ppm};
use hotwash::policy::PolicyKind::{self, Absent, Network, Silo};
use hotwash::policy::{Part, Parts, Way};
use hotwash::scenario::model::{Group, Order, OrderKind, Prepare, Scenario};
use hotwash::sim::kernel::Kernel;

use super::{Expected, tell, tell_ablated};
use crate::markdown::cells;
use crate::trial::{Outcome, Trial, by_cause, damage, difference, mean, trust};

const PACK: &str = "national-cycle";

/// Only those of the state take part, and no desk is open to anybody else.
fn without_society(trial: Trial) -> Trial {
    let mut trial = trial.leaving_out(opens_a_desk);
    let scenario = trial.scenario.clone();
    for seat in scenario.seat_ids() {
        if matches!(scenario.seats[seat.index()].group, Group::Society | Group::Private) {
            trial = trial.seat(seat, Absent);
        }
    }
    trial
}

fn opens_a_desk(_: &Scenario, _: SeatId, order: &Order) -> bool {
    order.kind() == OrderKind::OpenDisclosure
}

fn briefs_parties(_: &Scenario, _: SeatId, order: &Order) -> bool {
    order.kind() == OrderKind::BriefParties
}

fn invites_observers(_: &Scenario, _: SeatId, order: &Order) -> bool {
    order.kind() == OrderKind::InviteObservers
}

/// At the start the national team briefs the first of the parties and no other.
fn favour_one(kernel: &mut Kernel) {
    let scenario = kernel.scenario().clone();
    let party = scenario.seat_ids().find(|seat| scenario.seats[seat.index()].kind.is_party());
    let (Some(party), Some(cert)) = (party, scenario.seat("cert")) else { return };
    let briefs = |order: Order| order.kind() == OrderKind::BriefParties;
    if !kernel.log().orders.iter().any(|record| briefs(record.order)) {
        // It may not be allowed any more, and then nothing comes of it.
        _ = kernel.submit(cert, Prepare::BriefParties { to: party.into() }.into());
    }
}

/// Parties do nothing at planning slots.
fn left_alone(mut trial: Trial) -> Trial {
    let scenario = trial.scenario.clone();
    let idle = PolicyKind::from(Parts::all(Way::Network).with(Part::Prepare, Way::None));
    for seat in scenario.seat_ids().filter(|it| scenario.seats[it.index()].kind.is_party()) {
        trial = trial.seat(seat, idle);
    }
    trial
}

fn lured(outcome: &Outcome) -> f64 {
    outcome.lures.0 as f64
}

/// Share of lures that succeeded at parties, over all runs, in per cent.
fn succeeded(runs: &[Outcome]) -> f64 {
    let sum = |of: fn(&Outcome) -> usize| runs.iter().map(of).sum::<usize>() as f64;
    100.0 * sum(|it| it.lures.0) / sum(|it| it.lures.1).max(1.0)
}

/// Spearman's rank correlation.
fn rank_correlation(pairs: &[(f64, f64)]) -> f64 {
    let ranks = |values: Vec<f64>| -> Vec<f64> {
        let below = |value: f64| values.iter().filter(|it| **it < value).count();
        let above = |value: f64| values.iter().filter(|it| value < **it).count();
        // Ties share the ranks between them.
        let last = values.len() - 1;
        let rank = |value: f64| (below(value) + last - above(value)) as f64 / 2.0;
        values.iter().map(|value| rank(*value)).collect()
    };
    let one = ranks(pairs.iter().map(|it| it.0).collect());
    let other = ranks(pairs.iter().map(|it| it.1).collect());
    let middle = (pairs.len() as f64 - 1.0) / 2.0;
    let product = |a: &[f64], b: &[f64]| -> f64 {
        a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle)).sum()
    };
    let spread = (product(&one, &one) * product(&other, &other)).sqrt();
    if spread == 0.0 { 0.0 } else { product(&one, &other) / spread }
}

/// What observers found of each run, against the damage that it did not come to.
fn found_against_damage(runs: &[Vec<Outcome>]) -> f64 {
    let pairs = runs
        .iter()
        .flatten()
        .map(|it| (it.moved.get("observers").copied().unwrap_or_default(), -it.damage));
    rank_correlation(&pairs.collect::<Vec<_>>())
}

pub fn ask(seeds: u64) {
    let all = Trial::of(PACK, Network);
    let (with, without) = (all.play(seeds), without_society(all.clone()).play(seeds));
    tell(7, "more trust with them", Expected::More, difference(&with, &without, trust));
    let talk = |it: &Outcome| it.moved.get("rumours").copied().unwrap_or_default();
    tell(7, "rumours cost less", Expected::More, difference(&with, &without, talk));
    cells!(7, "by what trust has moved otherwise", by_cause(&with, &without), "");
    let exposed = |runs: &[Outcome]| mean(runs.iter().map(|it| it.exposed).collect());
    cells!(
        7,
        "weaknesses that come out before the polls: with them, without",
        format!("{:.2}, {:.2} of 1", exposed(&with), exposed(&without)),
        "fewer with them expected"
    );
    cells!(7, "damage with them - without", difference(&with, &without, damage), "");
    // Parties that train by themselves need nobody who does it for them.
    let all = left_alone(all);
    let with = all.play(seeds);
    let none = all.clone().leaving_out(briefs_parties).play(seeds);
    let name = "fewer lures succeed at parties when all are briefed than when none is";
    tell(8, name, Expected::Less, difference(&with, &none, lured));
    cells!(
        8,
        "lures that succeed at parties: all briefed, none briefed",
        format!("{:.0} %, {:.0} %", succeeded(&with), succeeded(&none)),
        "three in ten fewer expected"
    );
    let untrained =
        |trial: Trial| trial.without(PACK, &["training", "help-to-parties"]).play(seeds);
    let (briefed, unbriefed) =
        (untrained(all.clone()), untrained(all.clone().leaving_out(briefs_parties)));
    tell_ablated(8, "what it teaches", difference(&briefed, &unbriefed, lured));
    cells!(8, "damage when all are briefed - when none is", difference(&with, &none, damage), "");
    let some = all.clone().leaving_out(briefs_parties).besides(favour_one);
    let favoured = some.play(seeds);
    tell(8, "less trust when one is favoured", Expected::Less, difference(&favoured, &none, trust));
    let quiet = |scenario: &mut Scenario| scenario.parameters.unequal_scandal = Points::ZERO;
    let (favoured, none) = (
        some.changed(quiet).play(seeds),
        all.clone().leaving_out(briefs_parties).changed(quiet).play(seeds),
    );
    tell_ablated(8, "the scandal", difference(&favoured, &none, trust));
    for (access, clear, expected) in [
        ("let in and with clear sight", true, "0.6 and more expected"),
        ("with what is public only", false, "less than 0.3 expected"),
    ] {
        // Rooms that work well and rooms that speak well, each without the other, too: where the
        // two always go together, whoever hears the one knows the other.
        let but = |part, way| PolicyKind::from(Parts::all(Way::Network).with(part, way));
        let rooms = [Network, but(Part::Speak, Way::Silo), but(Part::Help, Way::None), Silo];
        let runs = rooms.map(|policy| {
            let trial = Trial::of(PACK, policy).changed(|scenario| {
                if clear {
                    let numbers = &mut scenario.parameters;
                    (numbers.blur_public, numbers.blur_interviews) = (numbers.blur_logs, Ppm::ZERO);
                }
            });
            let trial = if clear { trial } else { trial.leaving_out(invites_observers) };
            trial.play(seeds)
        });
        cells!(
            10,
            format!("what observers find goes with how little damage there was, {access}"),
            format!("rho {:.2}", found_against_damage(&runs)),
            expected
        );
    }
}
