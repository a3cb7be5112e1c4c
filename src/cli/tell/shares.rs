//! What moved a meter, line by line, so that what is printed adds up.

use std::cmp::Reverse;

use crate::base::message::message;
use crate::cli::layout::{pad, wrap};
use crate::cli::output::Output;
use crate::tell::amounts::{Share, TENTH, VISIBLE, change};

/// How many shares are usually told.
pub(in crate::cli) const MOST: usize = 6;
/// Columns of the bar beside a share.
const BAR: usize = 8;

/// Where a meter should go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Better {
    /// Up, as trust.
    Higher,
    /// Down, as damage.
    Lower,
}

/// The shares that count most, `most` or one more, and the rest in one line. `total` is the whole
/// movement in tenths of a point.
pub(in crate::cli) fn lines(
    shares: &[Share],
    total: i64,
    better: Better,
    most: usize,
    output: &Output,
) -> Vec<String> {
    let (texts, width, style) = (output.texts(), output.width, output.style);
    let is_visible = |share: &&Share| VISIBLE <= share.amount.abs();
    let visible = shares.iter().filter(is_visible).count();
    if visible == 0 {
        return vec![format!("         {}", texts.say("shares-nothing"))];
    }
    // A line for "everything else" is worth it for two or more.
    let told = if visible <= most + 1 { visible } else { most };
    let (told, rest) = shares.split_at(told);
    let mut rows: Vec<(i64, String)> =
        told.iter().map(|share| (share.amount, texts.render(&share.what))).collect();
    if !rest.is_empty() {
        let amount = rest.iter().map(|share| share.amount).sum();
        rows.push((amount, texts.render(&message!("shares-rest", count = rest.len()))));
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
        lines.push(format!("  {:>6} {bar} {what}", texts.value(&change(*tenths))));
    }
    let total = texts.value(&change(total));
    lines.push(format!("  {total:>6} {}", style.faint(texts.say("shares-total"))));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_shares_add_up_to_the_printed_total() {
        assert_eq!(tenths(&[-1_260_000, -350_000, 40_000], -16), [-13, -3, 0]);
        assert_eq!(tenths(&[333_333, 333_333, 333_334], 10), [3, 3, 4]);
        assert_eq!(tenths(&[], 0), Vec::<i64>::new());
    }
}
