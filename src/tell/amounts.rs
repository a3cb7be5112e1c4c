//! Amounts of a movement, in the tenths of a point in which they are told.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::base::level::Points;

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
    pub what: String,
}

/// Shares that are told in the same words are one; the largest comes first.
pub fn summed(told: impl IntoIterator<Item = (String, i64)>) -> Vec<Share> {
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    for (what, amount) in told {
        *sums.entry(what).or_default() += amount;
    }
    let shares = sums.into_iter().map(|(what, amount)| Share { amount, what });
    let mut shares: Vec<Share> = shares.collect();
    // The sort is stable: equals stay in the order of their words.
    shares.sort_by_key(|share| Reverse(share.amount.unsigned_abs()));
    shares
}

/// A level in tenths of a point, rounded as it is told.
pub fn tenth(level: Points) -> i64 {
    (level.0 + level.0.signum() * TENTH / 2) / TENTH
}

/// Tenths of a point as a movement: `+1.5`.
pub fn spelled(tenths: i64) -> String {
    let sign = match tenths {
        ..0 => "-",
        0 => "",
        _ => "+",
    };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_rounded_as_levels_are_printed() {
        for level in [0, 49_999, 50_000, 67_950_000, -6_549_999] {
            let level = Points(level);
            assert_eq!(spelled(tenth(level)).trim_start_matches('+'), level.to_string());
        }
    }
}
