//! Amounts of a movement, in the tenths of a point in which they are told.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::base::level::Points;
use crate::base::message::{Arg, Message};

/// Movements below this many millionths of a point would be told as nothing.
pub const VISIBLE: i64 = 50_000;
/// Millionths of a point in a tenth of a point.
pub const TENTH: i64 = 100_000;

/// Part of a movement of a meter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// By how much, in millionths of a point.
    pub amount: i64,
    /// Why, and through whom.
    pub what: Message,
}

/// Shares that are told in the same words are one; the largest comes first.
pub fn summed(told: impl IntoIterator<Item = (Message, i64)>) -> Vec<Share> {
    let mut sums: BTreeMap<Message, i64> = BTreeMap::new();
    for (what, amount) in told {
        *sums.entry(what).or_default() += amount;
    }
    let shares = sums.into_iter().map(|(what, amount)| Share { amount, what });
    let mut shares: Vec<Share> = shares.collect();
    // The sort is stable: equals stay in the order of their messages.
    shares.sort_by_key(|share| Reverse(share.amount.unsigned_abs()));
    shares
}

/// A level in tenths of a point, rounded as it is told.
pub fn tenth(level: Points) -> i64 {
    (level.0 + level.0.signum() * TENTH / 2) / TENTH
}

/// Tenths of a point as a movement: `+1.5`.
pub const fn change(tenths: i64) -> Arg {
    Arg::change(Points(tenths * TENTH))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Catalogue;

    #[test]
    fn tenths_are_rounded_as_levels_are_printed() {
        let texts = Catalogue::default();
        for level in [0, 49_999, 50_000, 67_950_000, -6_549_999] {
            let level = Points(level);
            let told = texts.value(&change(tenth(level)));
            assert_eq!(told.trim_start_matches('+'), texts.value(&level.into()));
            assert_eq!(texts.value(&level.into()), level.to_string());
        }
    }
}
