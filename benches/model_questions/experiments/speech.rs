//! E4: managing perceptions. E5: transparent collaboration, see the question `secrecy` for p*.

use hotwash::base::ids::SeatId;
use hotwash::base::level::{Points, Ppm};
use hotwash::policy::PolicyKind;
use hotwash::policy::{Part, Parts, Way};
use hotwash::scenario::model::{Order, OrderKind, Scenario};

use super::{Expected, tell, tell_ablated};
use crate::PACKS;
use crate::markdown::cells;
use crate::trial::{Outcome, Trial, damage, difference, mean, trust};

/// What is said in public moves nobody.
fn deaf(scenario: &mut Scenario) {
    let numbers = &mut scenario.parameters;
    (numbers.trust_attack, numbers.silence, numbers.rumour) =
        (Points::ZERO, Points::ZERO, Points::ZERO);
    (numbers.delay, numbers.delay_day, numbers.contradiction_hour) =
        (Points::ZERO, Points::ZERO, Points::ZERO);
    (numbers.forewarning, numbers.victory_claim) = (Points::ZERO, Points::ZERO);
    numbers.proved_false = Ppm::ZERO;
    numbers.finding = Points::ZERO;
}

/// Who would publish the arrangement later does not: it is published from the beginning, or never.
fn publishes(_: &Scenario, _: SeatId, order: &Order) -> bool {
    order.kind() == OrderKind::PublishArrangement
}

fn speaking(way: Way) -> PolicyKind {
    Parts::all(Way::Network).with(Part::Speak, way).into()
}

/// The share of all variance between runs that the mean of groups explains, in per cent.
fn explained(groups: &[Vec<Outcome>], of: fn(&Outcome) -> f64) -> f64 {
    let all: Vec<f64> = groups.iter().flatten().map(of).collect();
    let middle = mean(all.clone());
    let squared = |of: f64| of * of;
    let total: f64 = all.iter().map(|it| squared(it - middle)).sum();
    let between: f64 = groups
        .iter()
        .map(|group| {
            let own = mean(group.iter().map(of).collect());
            group.len() as f64 * squared(own - middle)
        })
        .sum();
    100.0 * between / total.max(f64::MIN_POSITIVE)
}

pub fn ask(seeds: u64) {
    for pack in PACKS {
        let play = |way: Way, level: i64| {
            let trial = Trial::of(pack, speaking(way)).changed(|scenario| {
                scenario.assets.iter_mut().for_each(|it| it.maturity = Ppm(level));
            });
            trial.play(seeds)
        };
        let ways = [Way::None, Way::Silo, Way::Network];
        let levels = [500_000, 2_500_000];
        let cells: Vec<Vec<Outcome>> =
            ways.iter().flat_map(|way| levels.map(|level| play(*way, level))).collect();
        let by_way: Vec<Vec<Outcome>> = cells.chunks(2).map(<[_]>::concat).collect();
        let by_level: Vec<Vec<Outcome>> =
            [0, 1].map(|at| cells.iter().skip(at).step_by(2).flatten().cloned().collect()).into();
        cells!(
            4,
            format!("{pack}: variance explained by who speaks, and by how good the systems are"),
            format!(
                "of trust {:.0} % and {:.0} %, of damage {:.0} % and {:.0} %",
                explained(&by_way, trust),
                explained(&by_level, trust),
                explained(&by_way, damage),
                explained(&by_level, damage)
            ),
            "speaking more of trust, systems more of damage expected"
        );
        let [one_voice, every, none] =
            [Way::Network, Way::Silo, Way::None].map(|way| Trial::of(pack, speaking(way)));
        let played = [&one_voice, &every, &none].map(|trial| trial.play(seeds));
        let name = format!("{pack}: more trust with one voice than with every voice");
        tell(4, &name, Expected::More, difference(&played[0], &played[1], trust));
        let name = format!("{pack}: more trust with one voice than with silence");
        tell(4, &name, Expected::More, difference(&played[0], &played[2], trust));
        let [one, other] = [one_voice, every].map(|trial| trial.changed(deaf).play(seeds));
        tell_ablated(4, "what moves the public", difference(&one, &other, trust));
    }
    let published = |published: bool, known: bool| {
        let trial = Trial::of("national-cycle", PolicyKind::ByTheBook).changed(|scenario| {
            scenario.collaboration.published = published;
            let numbers = &mut scenario.parameters;
            if !known {
                numbers.overreach = Points::ZERO;
            }
        });
        trial.leaving_out(publishes).play(seeds)
    };
    let (open, closed) = (published(true, true), published(false, true));
    let independence = |it: &Outcome| it.independence;
    let found = difference(&open, &closed, independence);
    tell(5, "independence is better kept", Expected::More, found);
    let (open, closed) = (published(true, false), published(false, false));
    tell_ablated(5, "what an overreach costs", difference(&open, &closed, independence));
}
