//! Which kinds of action never move a meter?

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use hotwash::measure::Exercise;
use hotwash::measure::counterfactual::worth_of_steps;
use hotwash::policy::PolicyKind::{self, ByTheBook, Network, Silo};
use hotwash::scenario::model::{AgencyKind, OrderKind};
use hotwash::session::director::{Director, StepTo};
use hotwash::session::holder::Holder;
use hotwash::session::journal::MemoryJournal;
use hotwash::session::step::Input;

use crate::PACKS;
use crate::markdown::{cells, table};
use crate::trial::{load_pack, mean};

/// What was put into an exercise that policies play.
fn played(pack: &str, policy: PolicyKind, seed: u64) -> Exercise {
    let scenario = load_pack(pack, None).expect("shipped scenarios load");
    let roster = vec![Holder::Policy(policy); scenario.seats.len()];
    let mut director = Director::new(scenario.clone(), seed, &roster, MemoryJournal::default(), 0)
        .expect("policies for all seats");
    director.start(0).expect("memory does not fail");
    director.step(StepTo::Minute(scenario.calendar.end), 0).expect("memory does not fail");
    let steps = director.record().tree().steps(director.branch());
    Exercise::new(scenario, seed, steps)
}

pub fn ask(seeds: u64) {
    let packs: Vec<_> = PACKS.iter().filter_map(|pack| load_pack(pack, None)).collect();
    let absent = AgencyKind::ALL
        .into_iter()
        .filter(|kind| packs.iter().all(|pack| pack.seats.iter().all(|seat| seat.kind != *kind)));
    let absent: Vec<String> = absent.map(|kind| format!("{kind:?}")).collect();
    table("12. Agencies and actions", &["Scenario", "What", "Now", "First"]);
    cells!("both", "kinds of agency in no pack", absent.join(", "), "seven");
    for pack in PACKS {
        let mut moved: BTreeMap<OrderKind, (usize, usize)> = BTreeMap::new();
        let mut sizes = Vec::new();
        for (policy, seed) in [Network, ByTheBook, Silo]
            .into_iter()
            .flat_map(|it| (1..=seeds).map(move |at| (it, at)))
        {
            let exercise = played(pack, policy, seed);
            let numbers: Vec<u32> = (0..exercise.steps.len() as u32).collect();
            let worths = worth_of_steps(&exercise, &numbers, || ControlFlow::Continue(()))
                .expect("its own steps, and nobody stops it");
            for worth in worths {
                let Input::Order { order, .. } = exercise.steps[worth.of as usize].input else {
                    continue;
                };
                let (given, felt) = moved.entry(order.kind()).or_default();
                *given += 1;
                *felt += usize::from(worth.worth.size() != 0);
                if order.kind() == OrderKind::ShareSituation {
                    sizes.push(worth.worth.damage.as_f64().abs());
                }
            }
        }
        let never = moved.iter().filter(|(_, (_, felt))| *felt == 0);
        let never: Vec<String> =
            never.map(|(kind, (given, _))| format!("{} ({given})", kind.id())).collect();
        let unused = OrderKind::ALL.into_iter().filter(|kind| !moved.contains_key(kind));
        let unused: Vec<&str> = unused.map(OrderKind::id).collect();
        cells!(
            pack,
            "given, and without effect on any meter when removed",
            never.join(", "),
            if pack == "count-night" { "14 kinds" } else { "5 kinds" }
        );
        cells!(
            pack,
            "mean points of damage by one `share-situation`",
            format!("{:.3} over {}", mean(sizes.clone()), sizes.len()),
            "0.002 over 2,282"
        );
        cells!(pack, "given by none of the three policies", unused.join(", "), "");
    }
}
