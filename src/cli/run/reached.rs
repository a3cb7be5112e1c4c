//! How much of the possible an exercise has reached, for programs.

use serde::Serialize;

use crate::base::level::{Points, Ppm};
use crate::measure::Reference;

/// How much was reached in `run --json`; its names stand beside those of the outcomes.
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
