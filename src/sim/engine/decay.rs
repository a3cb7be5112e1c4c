//! Exponential relaxation with integers only: how much of something is left after a time, given its
//! half-life.
//!
//! `2^(-x)` is a shift for the whole part of `x`, and a table with linear interpolation for the
//! rest. The table is computed by the compiler from integer square roots, so no floating-point
//! function takes part. The result is within one millionth of the true value.
use crate::base::level::{ONE, Ppm};

/// Steps of the table within one half-life.
const STEPS: usize = 1 << STEP_BITS;
const STEP_BITS: u32 = 10;
/// Bits of the position between two steps of the table.
const BETWEEN_BITS: u32 = 20;
/// Binary places of the table's entries.
const PLACES: u32 = 31;

/// `2^(-i / STEPS)` with [`PLACES`] binary places, for `i` in `0..=STEPS`.
static LEFT: [u32; STEPS + 1] = table();

/// The share that is left after `elapsed` minutes when half of it goes every `half_life` minutes:
/// `2^(-elapsed / half_life)`.
///
/// Everything is left when no time has passed. Nothing is left after some time when `half_life` is
/// not positive. The share never grows with `elapsed`.
#[inline]
pub fn halvings(elapsed: i64, half_life: i64) -> Ppm {
    if elapsed <= 0 {
        return Ppm::ONE;
    }
    if half_life <= 0 {
        return Ppm::ZERO;
    }
    // Most of the time the first half-life is not over, and a division costs much.
    let (whole, rest) =
        if elapsed < half_life { (0, elapsed) } else { (elapsed / half_life, elapsed % half_life) };
    if whole > i64::from(PLACES) {
        return Ppm::ZERO;
    }
    let position = share_of_step(rest, half_life);
    let (step, between) = (position >> BETWEEN_BITS, position & ((1 << BETWEEN_BITS) - 1));
    let (here, next) = (u64::from(LEFT[step as usize]), u64::from(LEFT[step as usize + 1]));
    let left = (here << BETWEEN_BITS) - (here - next) * between;
    // In half millionths, of which those below one are dropped before the last one is rounded.
    let halves = ((u128::from(left) * ONE as u128) >> (PLACES + BETWEEN_BITS - 1)) as i64;
    Ppm(((halves >> whole) + 1) >> 1)
}

/// `rest / half_life` with [`STEP_BITS`] + [`BETWEEN_BITS`] binary places; `rest < half_life`.
#[inline]
fn share_of_step(rest: i64, half_life: i64) -> u64 {
    // Half-lives beyond 2^33 minutes lose their last bits, which is less than the table resolves.
    let excess = 31u32.saturating_sub(half_life.leading_zeros());
    let (rest, half_life) = ((rest >> excess) as u64, (half_life >> excess) as u64);
    ((rest << (STEP_BITS + BETWEEN_BITS)) / half_life).min((1 << (STEP_BITS + BETWEEN_BITS)) - 1)
}

const fn table() -> [u32; STEPS + 1] {
    const FINE: u32 = 62;
    // roots[k] = 2^(-1 / 2^(k + 1)): the square root of a half, its square root, and so on.
    let mut roots = [0u128; STEP_BITS as usize];
    let mut value = 1u128 << (FINE - 1);
    let mut k = 0;
    while k < roots.len() {
        value = (value << FINE).isqrt();
        roots[k] = value;
        k += 1;
    }
    let mut left = [0u32; STEPS + 1];
    let mut i = 0;
    while i < STEPS {
        let mut product = 1u128 << FINE;
        let mut k = 0;
        while k < roots.len() {
            if i >> (roots.len() - 1 - k) & 1 == 1 {
                product = (product * roots[k]) >> FINE;
            }
            k += 1;
        }
        left[i] = ((product + (1 << (FINE - PLACES - 1))) >> (FINE - PLACES)) as u32;
        i += 1;
    }
    left[STEPS] = 1 << (PLACES - 1);
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_half_lives_are_exact() {
        let left = [0, 1, 2, 3, 4].map(|n| halvings(n * 90, 90).0);
        assert_eq!(left, [1_000_000, 500_000, 250_000, 125_000, 62_500]);
        assert_eq!(halvings(40 * 90, 90), Ppm::ZERO);
    }

    #[test]
    fn the_ends_are_defined() {
        assert_eq!(halvings(-5, 90), Ppm::ONE);
        assert_eq!(halvings(0, 0), Ppm::ONE);
        assert_eq!(halvings(1, 0), Ppm::ZERO);
        assert_eq!(halvings(1, -3), Ppm::ZERO);
        assert_eq!(halvings(i64::MAX, 1), Ppm::ZERO);
        assert_eq!(halvings(1, i64::MAX), Ppm::ONE);
        assert_eq!(halvings(i64::MAX - 1, i64::MAX).0, 500_000);
    }

    #[test]
    fn it_follows_the_exponential_within_one_millionth() {
        for half_life in [1, 7, 60, 1_440, 43_834, 999_983, 20_000_000, 1 << 40, (1 << 50) + 7] {
            let stride = (half_life / 977).max(1);
            for n in 0..6_000 {
                let elapsed = n * stride + n % 7;
                let exact = 1e6 * libm::exp2(-(elapsed as f64) / half_life as f64);
                let got = halvings(elapsed, half_life).0 as f64;
                assert!((got - exact).abs() <= 1.0, "{elapsed}/{half_life}: {got}, not {exact}");
            }
        }
    }

    #[test]
    fn what_is_left_never_grows() {
        for half_life in [3, 1_000, 65_537, 5_000_001] {
            let stride = (half_life / 3_001).max(1);
            let left = (0..40_000).map(|n| halvings(n * stride, half_life));
            assert!(left.is_sorted_by(|earlier, later| earlier >= later));
        }
    }

    /// Golden values: a changed bit of the table changes outcomes of stored exercises.
    #[test]
    fn golden_values_hold() {
        let left: Vec<i64> = (1..12).map(|n| halvings(n * 137, 1_000).0).collect();
        assert_eq!(
            left,
            [
                909_408, 827_023, 752_102, 683_968, 622_006, 565_657, 514_413, 467_812, 425_432,
                386_891, 351_842
            ]
        );
    }
}
