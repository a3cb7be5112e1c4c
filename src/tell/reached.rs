//! How much of the possible an exercise has reached, in words.

use crate::base::level::{Points, Ppm};
use crate::base::message::{Message, message};
use crate::measure::Reference;

/// What was reached of each meter that could be moved, and by what it is measured; empty where
/// hardly anything could be reached.
pub fn reached(reference: &Reference, damage: Points, trust: Points) -> Vec<Message> {
    let Reference { policy, best, empty } = *reference;
    let mut told = Vec::new();
    if let Some(share) = reference.damage_reached(damage) {
        let (percent, empty, best) = (percent(share), empty.damage, best.damage);
        told.push(message!("reached-damage", percent = percent, empty = empty, best = best));
    }
    if let Some(share) = reference.trust_reached(trust) {
        let (percent, empty, best) = (percent(share), empty.trust, best.trust);
        told.push(message!("reached-trust", percent = percent, empty = empty, best = best));
    }
    if !told.is_empty() {
        told.push(message!("reached-by", policy = policy.to_string()));
    }
    told
}

fn percent(share: Ppm) -> i64 {
    (share.0 + 5_000).div_euclid(10_000)
}
