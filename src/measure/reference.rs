//! How much of the possible was reached: an exercise between the same one with empty seats and the
//! same one played by the best policy that is known.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use serde::Deserialize;

use crate::base::level::{ONE, Points, Ppm};
use crate::base::minute::Minute;
use crate::policy::{Cast, Play, PolicyKind};
use crate::scenario::model::Scenario;
use crate::sim::kernel::Kernel;

/// What the file holds: the best policy found for each scenario.
const FILE: &str = include_str!("../../assets/best_known.ron");
/// Points of a meter between empty seats and the best policy, below which nothing could be reached.
const WORTH_A_SHARE: Points = Points(ONE);

static BEST_KNOWN: LazyLock<BTreeMap<String, PolicyKind>> = LazyLock::new(|| {
    /// As it stands in the file.
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Found {
        policy: String,
    }
    let file: BTreeMap<String, Found> = ron::from_str(FILE).expect("a test reads the file");
    let policy = |found: Found| found.policy.parse().expect("a test reads the file");
    file.into_iter().map(|(scenario, found)| (scenario, policy(found))).collect()
});

/// The policy that has done best so far in a scenario, by its id, if one was searched for.
pub fn best_known(scenario: &str) -> Option<PolicyKind> {
    BEST_KNOWN.get(scenario).copied()
}

/// The two meters at a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Technical damage, 0 to 100 points; more is worse.
    pub damage: Points,
    /// Public trust, 0 to 100 points.
    pub trust: Points,
}

/// What a scenario comes to under one seed at its worst and at its best, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// The best policy that is known, in all seats.
    pub policy: PolicyKind,
    /// What it comes to.
    pub best: Standing,
    /// What empty seats come to.
    pub empty: Standing,
}

impl Reference {
    /// Plays a scenario twice until a minute: with empty seats, and by the best policy known.
    pub fn play(scenario: &Arc<Scenario>, seed: u64, until: Minute) -> Option<Self> {
        let policy = best_known(&scenario.id)?;
        let mut kernel = Kernel::new(scenario.clone(), seed);
        let empty = end(&mut kernel, PolicyKind::Absent, seed, until);
        let best = end(&mut kernel, policy, seed, until);
        Some(Self { policy, best, empty })
    }

    /// The share of the damage that the best policy avoids which was avoided; negative if it was
    /// worse than with empty seats, more than 1 if it was better than the best known. `None` where
    /// there was hardly anything to avoid.
    pub fn damage_reached(&self, damage: Points) -> Option<Ppm> {
        share(self.empty.damage - damage, self.empty.damage - self.best.damage)
    }

    /// The same of the trust that the best policy keeps.
    pub fn trust_reached(&self, trust: Points) -> Option<Ppm> {
        share(trust - self.empty.trust, self.best.trust - self.empty.trust)
    }
}

fn share(reached: Points, possible: Points) -> Option<Ppm> {
    (WORTH_A_SHARE <= possible).then(|| Ppm::ratio(reached.0, possible.0))
}

fn end(kernel: &mut Kernel, policy: PolicyKind, seed: u64, until: Minute) -> Standing {
    kernel.restart(seed);
    let cast = Cast::all(policy, kernel.scenario().seats.len());
    Play::new(kernel, &cast, seed).run(until);
    let meters = kernel.meters();
    Standing { damage: meters.damage, trust: meters.trust }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Goal: the share is that of what lies between empty seats and the best. Method: a reference
    /// in round numbers.
    #[test]
    fn what_was_reached_is_counted_from_empty_seats_to_the_best() {
        let points = |points: i64| Points(points * ONE);
        let reference = Reference {
            policy: PolicyKind::Network,
            best: Standing { damage: points(20), trust: points(70) },
            empty: Standing { damage: points(60), trust: points(70) },
        };
        assert_eq!(reference.damage_reached(points(30)), Some(Ppm(750_000)));
        assert_eq!(reference.damage_reached(points(70)), Some(Ppm(-250_000)));
        assert_eq!(reference.trust_reached(points(65)), None, "nothing to be reached");
    }

    #[test]
    fn the_file_can_be_read_and_names_policies() {
        assert!(best_known("count-night").is_some() && best_known("national-cycle").is_some());
        assert_eq!(best_known("no-such-scenario"), None);
    }
}
