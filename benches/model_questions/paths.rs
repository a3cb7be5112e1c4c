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
}

const PATHS: [(Path, &str); 9] = [
    (Path::People, "people who are asked for help"),
    (Path::Diagnosis, "a sharper diagnosis"),
    (Path::Scope, "knowing what is affected"),
    (Path::Traces, "indicators: contained sooner"),
    (Path::Aim, "knowing what to block and patch"),
    (Path::Measures, "measures of others than the house"),
    (Path::Indicators, "indicators: found earlier, ways closed"),
    (Path::Voice, "statements"),
    (Path::Price, "reading and leaks"),
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
fn answers(_: &Scenario, _: SeatId, order: &Order) -> bool {
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
    }
}

/// The same, and nothing is told: no message, no meeting.
fn untold(trial: Trial) -> Trial {
    trial.leaving_out(tells).changed(|scenario| {
        let forums = &mut scenario.collaboration.forums;
        forums.iter_mut().for_each(|forum| forum.cadence_minutes = [0; 7]);
    })
}

fn tell(name: &str, told: &Trial, seeds: u64) {
    let (with, without) = (told.play(seeds), untold(told.clone()).play(seeds));
    cells!(
        name,
        difference(&with, &without, damage),
        difference(&with, &without, trust)
    );
}

pub fn ask(seeds: u64) {
    for pack in PACKS {
        table(
            &format!("1a. What each path carries on `{pack}`: `network`, told - untold"),
            &["Paths", "Damage", "Trust"],
        );
        let all = Trial::of(pack, Network).leaving_out(answers);
        tell("all paths together", &all, seeds);
        for (left_out, name) in PATHS {
            tell(&format!("all but {name}"), &without(all.clone(), left_out), seeds);
        }
        let none = PATHS.iter().fold(all.clone(), |trial, (path, _)| without(trial, *path));
        tell("none of them: knowing of it at all", &none, seeds);
        let unwatched = none.clone().changed(|it| it.parameters.watcher_share = Ppm::ZERO);
        tell("none of them, and nobody but the owner watches", &unwatched, seeds);
        for (kept, name) in PATHS {
            let others = PATHS.iter().filter(|(path, _)| *path != kept);
            let only = others.fold(all.clone(), |trial, (path, _)| without(trial, *path));
            tell(&format!("only {name}"), &only, seeds);
        }
    }
}
