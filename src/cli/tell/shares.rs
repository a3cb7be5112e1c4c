//! What moved a meter, line by line, so that what is printed adds up.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::base::diagnostic::count;
use crate::base::level::Points;
use crate::cli::layout::{pad, wrap};
use crate::cli::style::Style;

/// How many shares are usually told.
pub(in crate::cli) const MOST: usize = 6;
/// Columns of the bar beside a share.
const BAR: usize = 8;
/// Movements below this many millionths of a point would be printed as nothing.
const VISIBLE: i64 = 50_000;
/// Millionths of a point in a tenth of a point.
const TENTH: i64 = 100_000;

/// Where a meter should go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Better {
    /// Up, as trust.
    Higher,
    /// Down, as damage.
    Lower,
}

/// Part of a movement of a meter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Share {
    /// By how much, in millionths of a point.
    pub amount: i64,
    /// Why, and through whom.
    pub what: String,
}

/// Shares that are told in the same words are one; the largest comes first.
pub(in crate::cli) fn summed(told: impl IntoIterator<Item = (String, i64)>) -> Vec<Share> {
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

/// The shares that count most, `most` or one more, and the rest in one line. `total` is the whole
/// movement in tenths of a point.
pub(in crate::cli) fn lines(
    shares: &[Share],
    total: i64,
    better: Better,
    most: usize,
    width: usize,
    style: Style,
) -> Vec<String> {
    let is_visible = |share: &&Share| VISIBLE <= share.amount.abs();
    let visible = shares.iter().filter(is_visible).count();
    if visible == 0 {
        return vec!["         Nothing moved it.".to_owned()];
    }
    // A line for "everything else" is worth it for two or more.
    let told = if visible <= most + 1 { visible } else { most };
    let (told, rest) = shares.split_at(told);
    let mut rows: Vec<(i64, String)> =
        told.iter().map(|share| (share.amount, share.what.clone())).collect();
    if !rest.is_empty() {
        let amount = rest.iter().map(|share| share.amount).sum();
        rows.push((amount, format!("everything else ({})", count(rest.len(), "cause"))));
    }
    let amounts: Vec<i64> = rows.iter().map(|(amount, _)| *amount).collect();
    let tenths = tenths(&amounts, total);
    let longest = tenths.iter().map(|tenth| tenth.abs()).max().unwrap_or(1).max(1);
    let mut lines = Vec::new();
    for ((_, what), tenths) in rows.iter().zip(&tenths).filter(|(_, tenths)| **tenths != 0) {
        let columns = (tenths.abs() * BAR as i64 + longest / 2) / longest;
        let bar = pad(&"■".repeat(columns.max(1) as usize), BAR);
        let is_good = (better == Better::Higher) == (0 < *tenths);
        let bar = if is_good { style.good(&bar) } else { style.bad(&bar) };
        let what = wrap(what, width, 10 + BAR, 10 + BAR);
        lines.push(format!("  {:>6} {bar} {what}", spelled(*tenths)));
    }
    lines.push(format!("  {:>6} {}", spelled(total), style.faint("in all")));
    lines
}

/// Amounts in tenths of a point that add up to `total` tenths: each is rounded down, and those
/// that lost most by it are rounded up.
fn tenths(amounts: &[i64], total: i64) -> Vec<i64> {
    let mut rounded: Vec<i64> = amounts.iter().map(|amount| amount.div_euclid(TENTH)).collect();
    let mut order: Vec<usize> = (0..amounts.len()).collect();
    order.sort_by_key(|at| Reverse(amounts[*at].rem_euclid(TENTH)));
    let missing = total - rounded.iter().sum::<i64>();
    for at in order.into_iter().take(missing.max(0) as usize) {
        rounded[at] += 1;
    }
    rounded
}

/// A level in tenths of a point, rounded as it is printed.
pub(in crate::cli) fn tenth(level: Points) -> i64 {
    (level.0 + level.0.signum() * TENTH / 2) / TENTH
}

/// Tenths of a point as a movement: `+1.5`.
pub(in crate::cli) fn spelled(tenths: i64) -> String {
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
    fn printed_shares_add_up_to_the_printed_total() {
        assert_eq!(tenths(&[-1_260_000, -350_000, 40_000], -16), [-13, -3, 0]);
        assert_eq!(tenths(&[333_333, 333_333, 333_334], 10), [3, 3, 4]);
        assert_eq!(tenths(&[], 0), Vec::<i64>::new());
    }

    #[test]
    fn tenths_are_rounded_as_levels_are_printed() {
        for level in [0, 49_999, 50_000, 67_950_000, -6_549_999] {
            let level = Points(level);
            assert_eq!(spelled(tenth(level)).trim_start_matches('+'), level.to_string());
        }
    }
}
