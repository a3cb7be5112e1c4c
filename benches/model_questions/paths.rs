//! What does each path carry from "somebody was told" to damage and trust?
//!
//! Two casts play the same policy; in one of them nothing is told and nobody meets. All paths but
//! one are switched off in both, so what is left between the two went by that path.

use hotwash::base::ids::{AssetId, SeatId};
use hotwash::base::level::Ppm;
use hotwash::policy::PolicyKind::Network;
use hotwash::scenario::model::{
    AgencyKind, Countermeasure, Group, Order, OrderKind, Prepare, Respond, Scenario,
};

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::trial::{Trial, damage, difference, trust};

/// A way in which being told can matter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Path {
    /// Whoever is asked for help sends people.
    People,
    /// Looks of several sharpen the diagnosis, and that quickens the work.
    Diagnosis,
    /// Whoever knows what is affected works and restores faster.
    Scope,
    /// Whoever has traces of an intruder finds it in all corners sooner.
    Traces,
    /// Whoever knows what is behind it blocks and patches just that.
    Aim,
    /// Others than the owner's house take measures.
    Measures,
    /// Indicators let others find the same hand earlier.
    Indicators,
    /// Whoever knows speaks.
    Voice,
    /// Reading takes time, and what is sensitive leaks.
    Price,
    /// Whoever was told acts at all on what it did not find itself.
    Acting,
}

const PATHS: [(Path, &str); 10] = [
    (Path::People, "people who are asked for help"),
    (Path::Diagnosis, "a sharper diagnosis"),
    (Path::Scope, "knowing what is affected"),
    (Path::Traces, "indicators: contained sooner"),
    (Path::Aim, "knowing what to block and patch"),
    (Path::Measures, "measures of others than the house"),
    (Path::Indicators, "indicators: found earlier"),
    (Path::Voice, "statements"),
    (Path::Price, "reading and leaks"),
    (Path::Acting, "acting at all on what others found"),
];

/// What revision 2 gave when first asked: scenario, paths, damage and trust.
const FIRST: [(&str, &str, &str, &str); 18] = [
    ("count-night", "all paths together", "-6.6 [-7.0, -6.1]", "+5.9 [+5.3, +6.5]"),
    (
        "count-night",
        "all but people who are asked for help",
        "-1.2 [-1.6, -0.9]",
        "+5.8 [+5.2, +6.4]",
    ),
    (
        "count-night",
        "only acting at all on what others found",
        "+0.4 [+0.3, +0.4]",
        "+0.1 [+0.1, +0.1]",
    ),
    ("count-night", "only people who are asked for help", "-4.7 [-4.8, -4.5]", "+0.0 [+0.0, +0.0]"),
    ("count-night", "only a sharper diagnosis", "+0.1 [+0.1, +0.2]", "+0.1 [+0.1, +0.1]"),
    ("count-night", "only indicators: found earlier", "+0.4 [+0.3, +0.4]", "+0.1 [+0.1, +0.1]"),
    (
        "count-night",
        "only measures of others than the house",
        "-1.1 [-1.4, -0.8]",
        "+0.3 [+0.1, +0.4]",
    ),
    ("count-night", "only statements", "+0.4 [+0.3, +0.4]", "+5.7 [+5.1, +6.3]"),
    ("count-night", "only reading and leaks", "+0.4 [+0.3, +0.4]", "+0.1 [+0.1, +0.1]"),
    ("national-cycle", "all paths together", "-16.3 [-18.5, -13.8]", "+9.6 [+9.0, +10.3]"),
    (
        "national-cycle",
        "all but people who are asked for help",
        "-2.6 [-3.9, -1.3]",
        "+6.2 [+5.6, +6.8]",
    ),
    (
        "national-cycle",
        "only acting at all on what others found",
        "-1.9 [-3.3, -0.5]",
        "+0.1 [+0.0, +0.2]",
    ),
    (
        "national-cycle",
        "only people who are asked for help",
        "-16.1 [-18.3, -13.6]",
        "+0.3 [+0.2, +0.4]",
    ),
    ("national-cycle", "only a sharper diagnosis", "-2.3 [-3.6, -1.1]", "+0.1 [+0.0, +0.2]"),
    ("national-cycle", "only indicators: found earlier", "-1.9 [-3.4, -0.5]", "+0.1 [+0.0, +0.2]"),
    (
        "national-cycle",
        "only measures of others than the house",
        "-2.0 [-3.5, -0.6]",
        "+0.2 [+0.1, +0.3]",
    ),
    ("national-cycle", "only statements", "-1.9 [-3.4, -0.5]", "+6.3 [+5.9, +6.8]"),
    ("national-cycle", "only reading and leaks", "-1.9 [-3.4, -0.6]", "-1.0 [-1.3, -0.6]"),
];

/// Whether a seat acts for the house of an asset.
fn is_of_the_house(scenario: &Scenario, seat: SeatId, asset: AssetId) -> bool {
    let owner = scenario.assets[asset.index()].owner;
    let technicians = scenario.seats[seat.index()].kind == AgencyKind::EmbIt;
    owner == seat || (technicians && scenario.seats[owner.index()].group == Group::Electoral)
}

fn tells(_: &Scenario, _: SeatId, order: &Order) -> bool {
    matches!(order, Order::Tell(_) | Order::Prepare(Prepare::Convene { .. }))
}

/// Answers to decisions give orders of their own, so they are left out of all casts.
pub fn answers(_: &Scenario, _: SeatId, order: &Order) -> bool {
    matches!(order, Order::Choose(_))
}

pub fn sends_people_to_others(scenario: &Scenario, seat: SeatId, order: &Order) -> bool {
    match order {
        Order::Respond(Respond::AssignResponders { incident, .. }) => {
            !is_of_the_house(scenario, seat, scenario.incidents[incident.index()].asset)
        }
        _ => false,
    }
}

fn acts_on_others(scenario: &Scenario, seat: SeatId, order: &Order) -> bool {
    match order {
        Order::Countermeasure(
            Countermeasure::BlockUpstream { asset }
            | Countermeasure::TakeOffline { asset }
            | Countermeasure::Patch { asset }
            | Countermeasure::Restore { asset }
            | Countermeasure::SwitchFallback { asset },
        ) => !is_of_the_house(scenario, seat, *asset),
        _ => false,
    }
}

fn speaks(_: &Scenario, _: SeatId, order: &Order) -> bool {
    matches!(order, Order::Speak(_)) && order.kind() != OrderKind::Prebunk
}

/// One path switched off.
fn without(trial: Trial, path: Path) -> Trial {
    match path {
        Path::People => trial.leaving_out(sends_people_to_others),
        Path::Measures => trial.leaving_out(acts_on_others),
        Path::Voice => trial.leaving_out(speaks),
        Path::Diagnosis => trial.changed(|scenario| {
            scenario.parameters.undiagnosed_speed = Ppm::ONE;
            scenario.parameters.shared_error = Ppm::ZERO;
            scenario.parameters.misdiagnosed_speed = Ppm::ONE;
        }),
        Path::Scope => trial.changed(|scenario| {
            scenario.parameters.unscoped_speed = Ppm::ONE;
            scenario.parameters.blind_restore_speed = scenario.parameters.restore_speed;
        }),
        Path::Traces => trial.changed(|scenario| scenario.parameters.traced_gain = Ppm::ZERO),
        Path::Aim => trial.changed(|scenario| {
            let numbers = &mut scenario.parameters;
            (numbers.coarse_block_bystanders, numbers.shut_out) = (Ppm::ONE, Ppm::ZERO);
            numbers.coarse_block_leaves = numbers.block_leaves;
            numbers.blind_patch_share = numbers.patch_share;
        }),
        Path::Indicators => trial.changed(|scenario| {
            scenario.parameters.sharing_gain = Ppm::ZERO;
            scenario.parameters.closing_gain = Ppm::ZERO;
        }),
        Path::Price => trial.changed(|scenario| {
            scenario.parameters.leak = Ppm::ZERO;
            scenario.parameters.reading_minutes = 0;
            scenario.parameters.fatigue_minutes = 0;
            scenario.parameters.overload = i64::from(u16::MAX);
        }),
        Path::Acting => trial.changed(|scenario| scenario.parameters.informs = 0),
    }
}

/// The same, and nothing is told: no message, no meeting.
fn untold(trial: Trial) -> Trial {
    trial.leaving_out(tells).changed(|scenario| {
        let forums = &mut scenario.collaboration.forums;
        forums.iter_mut().for_each(|forum| forum.cadence_minutes = [0; 7]);
    })
}

fn tell(pack: &str, name: &str, told: &Trial, seeds: u64) {
    let (with, without) = (told.play(seeds), untold(told.clone()).play(seeds));
    let first = FIRST.iter().find(|it| (it.0, it.1) == (pack, name));
    let (first_damage, first_trust) = first.map_or(("", ""), |it| (it.2, it.3));
    cells!(
        name,
        first_damage,
        difference(&with, &without, damage),
        first_trust,
        difference(&with, &without, trust)
    );
}

pub fn ask(seeds: u64) {
    for pack in PACKS {
        table(
            &format!("1a. What each path carries on `{pack}`: `network`, told - untold"),
            &["Paths", "Damage first", "Damage", "Trust first", "Trust"],
        );
        let all = Trial::of(pack, Network).leaving_out(answers);
        tell(pack, "all paths together", &all, seeds);
        for (left_out, name) in PATHS {
            tell(pack, &format!("all but {name}"), &without(all.clone(), left_out), seeds);
        }
        let none = PATHS.iter().fold(all.clone(), |trial, (path, _)| without(trial, *path));
        tell(pack, "none of them", &none, seeds);
        // Nothing goes by any other path where nobody acts on what others found.
        for (kept, name) in PATHS {
            let is_other = |path| path != kept && path != Path::Acting;
            let others = PATHS.iter().filter(|(path, _)| is_other(*path));
            let only = others.fold(all.clone(), |trial, (path, _)| without(trial, *path));
            tell(pack, &format!("only {name}"), &only, seeds);
        }
    }
}
