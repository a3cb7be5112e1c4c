//! How much of the possible an exercise has reached, for people and for programs.

use serde::Serialize;

use crate::base::level::{Points, Ppm};
use crate::base::message::{Message, message};
use crate::measure::Reference;
use crate::sim::kernel::Kernel;

/// The reference of an exercise that has been played, if there is one for its scenario.
pub(super) fn reference(kernel: &Kernel, seed: u64) -> Option<Reference> {
    Reference::play(kernel.scenario(), seed, kernel.now())
}

/// What is said of it: what was reached of each meter, and by what it is measured.
pub(super) fn told(reference: &Reference, damage: Points, trust: Points) -> Vec<Message> {
    let Reference { best, empty, .. } = *reference;
    let mut told = Vec::new();
    if let Some(share) = reference.damage_reached(damage) {
        let (empty, best) = (empty.damage, best.damage);
        told.push(message!(
            "run-reached-damage",
            percent = percent(share),
            empty = empty,
            best = best
        ));
    }
    if let Some(share) = reference.trust_reached(trust) {
        let (empty, best) = (empty.trust, best.trust);
        let percent = percent(share);
        told.push(message!("run-reached-trust", percent = percent, empty = empty, best = best));
    }
    if !told.is_empty() {
        let policy = reference.policy.to_string();
        told.push(message!("run-reached-by", policy = policy));
    }
    told
}

fn percent(share: Ppm) -> i64 {
    (share.0 + 5_000).div_euclid(10_000)
}

/// The same in `run --json`; its names stand beside those of the outcomes.
#[expect(clippy::struct_field_names, reason = "they are keys that programs read")]
#[derive(Debug, Serialize)]
pub(super) struct Reached {
    /// The best policy that is known, in all seats.
    policy: String,
    damage_empty: f64,
    damage_best: f64,
    trust_empty: f64,
    trust_best: f64,
    /// Of what lies between empty seats and the best; none where that is less than a point.
    damage_reached: Option<f64>,
    trust_reached: Option<f64>,
}

impl Reached {
    pub(super) fn new(reference: &Reference, damage: Points, trust: Points) -> Self {
        let Reference { policy, best, empty } = *reference;
        let share = |share: Ppm| share.0 as f64 / 1e6;
        Self {
            policy: policy.to_string(),
            damage_empty: empty.damage.as_f64(),
            damage_best: best.damage.as_f64(),
            trust_empty: empty.trust.as_f64(),
            trust_best: best.trust.as_f64(),
            damage_reached: reference.damage_reached(damage).map(share),
            trust_reached: reference.trust_reached(trust).map(share),
        }
    }
}
