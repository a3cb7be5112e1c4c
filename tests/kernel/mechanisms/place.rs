//! Where mechanisms are looked for: scenarios with the orders that policies gave in them once.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, LazyLock, OnceLock};

use hotwash::base::minute::{DAY, Minute};
use hotwash::policy::PolicyKind::{self, Network, Random, Silo};
use hotwash::policy::{Cast, Play};
use hotwash::scenario::model::{Parameter, Parameters, Scenario};
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;
use hotwash::sim::log::OrderRecord;
use rayon::prelude::*;

use super::fixture;
use super::outcome::Outcomes;
use crate::numbers;

/// A scenario, a seed, and the orders given in it.
pub struct Place {
    name: String,
    scenario: Arc<Scenario>,
    /// Its numbers by name.
    pub numbers: BTreeMap<String, Parameter>,
    seed: u64,
    orders: Vec<OrderRecord>,
    /// What it comes to with these numbers.
    plain: OnceLock<Outcomes>,
    /// Whether it is so quick that it is played under many numbers.
    pub is_quick: bool,
}

/// So many orders are given again at most, and some are left out of more: all is done in a minute
/// then, and where little is ordered other things come about than where everything is.
const MOST_ORDERS: [usize; 3] = [3_000, 800, 200];

/// A pack, a collaboration model if not its own, who plays it, and under which seeds.
type Planned = (&'static str, Option<&'static str>, PolicyKind, &'static [u64]);

const PLANNED: [Planned; 9] = [
    ("count-night", None, Silo, &[1]),
    ("count-night", None, Random, &[1, 2]),
    ("national-cycle", None, Network, &[1]),
    ("national-cycle", None, Silo, &[1]),
    ("national-cycle", Some("international-overlay"), Network, &[1]),
    ("two-cycles", None, Network, &[1]),
    ("national-cycle", None, Random, &[1]),
    ("national-cycle", Some("critical-infrastructure"), Random, &[1]),
    ("two-cycles", None, Random, &[1]),
];

/// Everywhere, the quickest first.
pub static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    let all = MOST_ORDERS.into_iter().flat_map(|most| fixture::seeds().map(move |at| (at, most)));
    let small = all.map(|(seed, most)| {
        let name = format!("fixture {seed}, {most} orders at most");
        let (scenario, numbers) = (Arc::new(fixture::scenario()), fixture::numbers());
        let mut place = Place::recorded(name, scenario, numbers, Random, (seed, most));
        place.orders.extend(fixture::orders());
        place.orders.sort_by_key(|record| record.at);
        place
    });
    let agreed = fixture::seeds().map(|seed| {
        let (scenario, numbers) = (Arc::new(fixture::scenario()), fixture::numbers());
        let orders = fixture::agreed(&scenario);
        let name = format!("fixture {seed}, as agreed");
        Place { name, scenario, numbers, seed, orders, plain: OnceLock::new(), is_quick: false }
    });
    let packs = PLANNED.par_iter().flat_map_iter(|(pack, collaboration, policy, seeds)| {
        let options = LoadOptions {
            collaboration: collaboration.map(str::to_owned),
            ..LoadOptions::default()
        };
        let path = Path::new("scenarios/packs").join(pack);
        let scenario = load(&path, &options).unwrap_or_else(|_| panic!("{pack} loads")).scenario;
        seeds.iter().map(move |seed| {
            let name = format!("{pack} {collaboration:?} {policy} {seed}");
            Place::recorded(
                name,
                scenario.clone(),
                numbers::of_pack(pack),
                *policy,
                (*seed, MOST_ORDERS[0]),
            )
        })
    });
    let packs: Vec<Place> = packs.collect();
    small.chain(agreed).chain(packs).collect()
});

impl Place {
    fn recorded(
        name: String,
        scenario: Arc<Scenario>,
        numbers: BTreeMap<String, Parameter>,
        policy: PolicyKind,
        (seed, most): (u64, usize),
    ) -> Self {
        let written = Parameters::from_table(&numbers).expect("a complete table");
        assert_eq!(written, scenario.parameters, "{name}: the table is that of the scenario");
        let mut kernel = Kernel::new(scenario.clone(), seed);
        let cast = Cast::all(policy, scenario.seats.len());
        Play::new(&mut kernel, &cast, seed).run(Minute::NEVER);
        let given = &kernel.log().orders;
        let orders = given.iter().step_by(given.len() / most + 1).copied().collect();
        let is_short = scenario.calendar.end <= Minute(fixture::LASTS * DAY);
        let is_quick = is_short && most == MOST_ORDERS[0];
        Self { name, scenario, numbers, seed, orders, plain: OnceLock::new(), is_quick }
    }

    /// What the orders come to with its own numbers.
    pub fn plain(&self) -> &Outcomes {
        self.plain.get_or_init(|| self.play(&self.numbers))
    }

    /// What the same orders come to with other numbers.
    pub fn play(&self, numbers: &BTreeMap<String, Parameter>) -> Outcomes {
        self.changed(|_| {}, numbers)
    }

    /// The same in a scenario that says something else.
    pub fn changed(
        &self,
        change: fn(&mut Scenario),
        numbers: &BTreeMap<String, Parameter>,
    ) -> Outcomes {
        let mut scenario = (*self.scenario).clone();
        scenario.parameters = Parameters::from_table(numbers).expect("a complete table");
        change(&mut scenario);
        let end = scenario.calendar.end;
        let mut kernel = Kernel::new(Arc::new(scenario), self.seed);
        let until = |kernel: &mut Kernel, at: Minute| {
            while kernel.step(at).is_some() {}
            kernel.advance_to(at);
        };
        for OrderRecord { at, seat, order } in &self.orders {
            until(&mut kernel, *at);
            // It may not be allowed any more, and then nothing comes of it.
            _ = kernel.submit(*seat, *order);
        }
        until(&mut kernel, end);
        Outcomes::read(&mut kernel)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
