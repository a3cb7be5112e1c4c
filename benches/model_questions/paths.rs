//! What does each path carry from "somebody was told" to damage and trust?
//!
//! Two casts play the same policy; in one of them nothing is told and nobody meets. All paths but
//! one are switched off in both, so what is left between the two went by that path.

use hotwash::base::ids::{AssetId, SeatId};
use hotwash::base::level::Ppm;
use hotwash::policy::PolicyKind::Network;
use hotwash::scenario::model::{AgencyKind, Group, Order, OrderKind, Prepare, Respond, Scenario};

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

/// Which paths are open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    All,
    AllBut(Path),
    None,
    /// This one, and acting on what others found, without which nothing goes by any other.
    Only(Path),
}

impl Open {
    fn name(self) -> String {
        let name = |path| {
            let found = PATHS.iter().find(|(one, _)| *one == path);
            found.map_or("", |(_, name)| *name)
        };
        match self {
            Self::All => "all paths together".to_owned(),
            Self::AllBut(path) => format!("all but {}", name(path)),
            Self::None => "none of them".to_owned(),
            Self::Only(path) => format!("only {}", name(path)),
        }
    }

    fn is_open(self, path: Path) -> bool {
        match self {
            Self::All => true,
            Self::AllBut(shut) => path != shut,
            Self::None => false,
            Self::Only(open) => path == open || path == Path::Acting,
        }
    }
}

/// What revision 2 gave when first asked: damage and trust, on `count-night` and on the cycle.
const FIRST: [(Open, [&str; 2], [&str; 2]); 9] = [
    (
        Open::All,
        ["-6.6 [-7.0, -6.1]", "+5.9 [+5.3, +6.5]"],
        ["-16.3 [-18.5, -13.8]", "+9.6 [+9.0, +10.3]"],
    ),
    (
        Open::AllBut(Path::People),
        ["-1.2 [-1.6, -0.9]", "+5.8 [+5.2, +6.4]"],
        ["-2.6 [-3.9, -1.3]", "+6.2 [+5.6, +6.8]"],
    ),
    (
        Open::Only(Path::Acting),
        ["+0.4 [+0.3, +0.4]", "+0.1 [+0.1, +0.1]"],
        ["-1.9 [-3.3, -0.5]", "+0.1 [+0.0, +0.2]"],
    ),
    (
        Open::Only(Path::People),
        ["-4.7 [-4.8, -4.5]", "+0.0 [+0.0, +0.0]"],
        ["-16.1 [-18.3, -13.6]", "+0.3 [+0.2, +0.4]"],
    ),
    (
        Open::Only(Path::Diagnosis),
        ["+0.1 [+0.1, +0.2]", "+0.1 [+0.1, +0.1]"],
        ["-2.3 [-3.6, -1.1]", "+0.1 [+0.0, +0.2]"],
    ),
    (
        Open::Only(Path::Indicators),
        ["+0.4 [+0.3, +0.4]", "+0.1 [+0.1, +0.1]"],
        ["-1.9 [-3.4, -0.5]", "+0.1 [+0.0, +0.2]"],
    ),
    (
        Open::Only(Path::Measures),
        ["-1.1 [-1.4, -0.8]", "+0.3 [+0.1, +0.4]"],
        ["-2.0 [-3.5, -0.6]", "+0.2 [+0.1, +0.3]"],
    ),
    (
        Open::Only(Path::Voice),
        ["+0.4 [+0.3, +0.4]", "+5.7 [+5.1, +6.3]"],
        ["-1.9 [-3.4, -0.5]", "+6.3 [+5.9, +6.8]"],
    ),
    (
        Open::Only(Path::Price),
        ["+0.4 [+0.3, +0.4]", "+0.1 [+0.1, +0.1]"],
        ["-1.9 [-3.4, -0.6]", "-1.0 [-1.3, -0.6]"],
    ),
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
    let (Order::Countermeasure(_), Some(asset)) = (order, order.asset()) else { return false };
    let acts = order.kind().reaches_inside() || order.kind() == OrderKind::BlockUpstream;
    acts && !is_of_the_house(scenario, seat, asset)
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

fn tell(pack: &str, open: Open, seeds: u64) {
    let shut = PATHS.iter().filter(|(path, _)| !open.is_open(*path));
    let all = Trial::of(pack, Network).leaving_out(answers);
    let told = shut.fold(all, |trial, (path, _)| without(trial, *path));
    let (with, without) = (told.play(seeds), untold(told.clone()).play(seeds));
    let first = FIRST.iter().find(|it| it.0 == open);
    let [first_damage, first_trust] = match (first, pack) {
        (Some((_, night, _)), "count-night") => *night,
        (Some((.., cycle)), _) => *cycle,
        (None, _) => ["", ""],
    };
    cells!(
        open.name(),
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
        let paths = || PATHS.iter().map(|(path, _)| *path);
        let all_but = paths().map(Open::AllBut).chain([Open::None]);
        for open in [Open::All].into_iter().chain(all_but).chain(paths().map(Open::Only)) {
            tell(pack, open, seeds);
        }
    }
}
