//! E1: commitment over the whole cycle. E2: countries with little technology.

use hotwash::base::calendar::Phase;
use hotwash::base::level::Ppm;
use hotwash::policy::PolicyKind::{self, Network};
use hotwash::policy::{Part, Parts, Way};
use hotwash::scenario::model::{AssetKind, Scenario};

use super::{Expected, tell, tell_ablated};
use crate::markdown::cells;
use crate::trial::{Outcome, Trial, by_cause, damage, difference, load_pack, mean, trust};

/// Planning slots only from the campaign on, as many as there were in all.
fn late(scenario: &mut Scenario) {
    let early = |phase| matches!(phase, Phase::InterElection | Phase::Registration);
    let windows = &mut scenario.calendar.windows;
    let spared: u16 = windows.iter().filter(|it| early(it.phase)).map(|it| it.planning_slots).sum();
    for window in windows {
        if early(window.phase) {
            window.planning_slots = 0;
        } else if window.phase == Phase::Campaign {
            window.planning_slots += spared;
        }
    }
}

/// Nothing averts, softens or shortens anything by being looked after.
fn without_prevention(scenario: &mut Scenario) {
    let numbers = &mut scenario.parameters;
    (numbers.averted_per_level, numbers.hardness) = (Ppm::ZERO, Ppm::ZERO);
    (numbers.training_worth, numbers.unexercised) = (Ppm::ZERO, Ppm::ONE);
    numbers.dwell_low_minutes = numbers.dwell_middle_minutes;
    numbers.dwell_high_minutes = numbers.dwell_middle_minutes;
}

/// Whether voters vote by it or with it.
const fn is_of_the_ballot(kind: AssetKind) -> bool {
    matches!(kind, AssetKind::VotingMachines | AssetKind::BallotPreparation)
}

pub fn ask(seeds: u64) {
    let play = |pack: &str, change: &dyn Fn(&mut Scenario)| {
        Trial::of(pack, Network).changed(|scenario| change(scenario)).play(seeds)
    };
    for pack in ["national-cycle", "two-cycles"] {
        let (steady, burst) = (play(pack, &|_| {}), play(pack, &late));
        let name = format!("{pack}: less damage when it is steady");
        tell(1, &name, Expected::Less, difference(&steady, &burst, damage));
        let name = format!("{pack}: more trust at its lowest");
        let lowest = |it: &Outcome| it.lowest;
        tell(1, &name, Expected::More, difference(&steady, &burst, lowest));
        let name = format!("{pack}: trust at the end, and by what it has moved otherwise");
        let moved =
            format!("{}: {}", difference(&steady, &burst, trust), by_cause(&steady, &burst));
        cells!(1, name, moved, "");
        let steady = play(pack, &without_prevention);
        let burst = play(pack, &|scenario| {
            late(scenario);
            without_prevention(scenario);
        });
        tell_ablated(1, "prevention", difference(&steady, &burst, damage));
    }
    // A single night leaves no time to look after anything.
    let Some(paper) = load_pack("national-cycle", Some("paper-small")) else { return };
    let unprepared = Parts::all(Way::Network).with(Part::Prepare, Way::None).into();
    let trial = |policy: PolicyKind| Trial::new(paper.clone(), policy);
    let (assumed, mapped) = (trial(unprepared).play(seeds), trial(Network).play(seeds));
    let off_the_ballot = assumed.iter().filter_map(|outcome| {
        let all: i64 = outcome.damage_of.iter().sum();
        let incidents = outcome.damage_of.iter().zip(&paper.incidents);
        let off = incidents
            .filter(|(_, it)| !is_of_the_ballot(paper.assets[it.asset.index()].kind))
            .map(|(amount, _)| amount)
            .sum::<i64>();
        (0 < all).then(|| 100.0 * off as f64 / all as f64)
    });
    cells!(
        2,
        "votes on paper: damage that arises off the ballot",
        format!("{:.0} %", mean(off_the_ballot.collect())),
        "70 % and more expected"
    );
    let saved = difference(&mapped, &assumed, damage);
    tell(2, "looking after systems saves damage", Expected::Less, saved);
    let before = mean(assumed.iter().map(damage).collect());
    cells!(
        2,
        "the same as a share of what there was",
        format!("{:.0} %", -100.0 * saved.middle / before),
        "a third expected"
    );
    let saved = difference(&mapped, &assumed, trust);
    tell(2, "looking after systems saves trust", Expected::More, saved);
    let Some(online) = load_pack("national-cycle", Some("internet-voting")) else { return };
    let lost = |runs: &[Outcome]| mean(runs.iter().map(|it| it.start - it.lowest).collect());
    let online = Trial::new(online, unprepared).play(seeds);
    cells!(
        2,
        "points of trust lost at the lowest: votes on paper, votes by internet",
        format!("{:.1}, {:.1}", lost(&assumed), lost(&online)),
        "nearly as much on paper expected"
    );
}
