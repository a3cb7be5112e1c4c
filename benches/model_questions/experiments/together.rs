//! E3: agencies that work together. E9: going vertical, see the question `designation`. E6:
//! partners abroad.

use hotwash::base::level::Ppm;
use hotwash::policy::PolicyKind::{self, Absent, Network};
use hotwash::policy::{Part, Parts, Way};
use hotwash::scenario::model::{AgencyKind, Scenario};

use super::{Expected, tell, tell_ablated};
use crate::PACKS;
use crate::markdown::cells;
use crate::paths::answers;
use crate::telling::{NO_GAIN, NO_WORTH};
use crate::trial::{Outcome, Trial, damage, difference};

fn but(part: Part, way: Way) -> PolicyKind {
    Parts::all(Way::Network).with(part, way).into()
}

/// Nobody hears from abroad what an adversary did there.
fn nothing_abroad(scenario: &mut Scenario) {
    scenario.adversaries.iter_mut().for_each(|it| it.abroad.clear());
}

pub fn ask(seeds: u64) {
    for pack in PACKS {
        let play = |policy, off: &[&str]| {
            let trial = Trial::of(pack, policy);
            let trial = if off.is_empty() { trial } else { trial.without(pack, off) };
            trial.play(seeds)
        };
        let silent = but(Part::Tell, Way::Silo);
        let name = format!("{pack}: less damage when those concerned are told");
        let found = difference(&play(Network, &[]), &play(silent, &[]), damage);
        tell(3, &name, Expected::Less, found);
        let costs = difference(&play(Network, NO_GAIN), &play(silent, NO_GAIN), damage);
        // Mail takes no time either, so that nobody reads a call for help later; and decisions are
        // left open, since one that belongs to telling is answered by what is told.
        let free = |policy| {
            let trial = Trial::of(pack, policy).without(pack, NO_WORTH).leaving_out(answers);
            trial.changed(|scenario| scenario.parameters.reading_minutes = 0).play(seeds)
        };
        let nothing = difference(&free(Network), &free(silent), damage);
        cells!(3, format!("{pack}: the same without the gain of information"), costs, "costs only");
        tell_ablated(3, "its gain and its costs", nothing);
        let level = |level: u8| {
            let trial = Trial::of(pack, Network).changed(|scenario| {
                scenario.collaboration.forums.iter_mut().for_each(|it| it.level = level);
            });
            trial.play(seeds)
        };
        let (low, middle, high) = (level(0), level(4), level(7));
        let name = format!("{pack}: less damage at level 4 than at 0");
        tell(3, &name, Expected::Less, difference(&middle, &low, damage));
        cells!(
            3,
            format!("{pack}: damage at level 7 - at 4"),
            difference(&high, &middle, damage),
            ""
        );
    }
    let cycle = Trial::of("national-cycle", Network);
    let partner = cycle
        .scenario
        .seat_ids()
        .find(|seat| cycle.scenario.seats[seat.index()].kind == AgencyKind::InternationalPartner);
    let Some(partner) = partner else { return };
    let play = |trial: Trial| -> [Vec<Outcome>; 2] {
        [trial.clone().play(seeds), trial.seat(partner, Absent).play(seeds)]
    };
    let [with, without] = play(cycle.clone());
    tell(6, "less damage with one", Expected::Less, difference(&with, &without, damage));
    let [with, without] = play(cycle.clone().changed(nothing_abroad));
    tell_ablated(6, "anything that the same hand did abroad", difference(&with, &without, damage));
    let [with, without] = play(cycle.changed(|scenario| {
        let numbers = &mut scenario.parameters;
        (numbers.sharing_gain, numbers.closing_gain) = (Ppm::ZERO, Ppm::ZERO);
        numbers.traced_gain = Ppm::ZERO;
    }));
    tell_ablated(6, "the gain of indicators", difference(&with, &without, damage));
}
