//! Chance by name: every random value belongs to a purpose, a thing and an occurrence.
//!
//! There is no shared stream of random numbers. The 32-byte key of a `ChaCha8` generator *is* the
//! name (seed, purpose, key, occurrence), so a value never depends on what else was drawn, in which
//! order, or how much: removing an incident leaves the luck of all others as it was, and two
//! policies meet the same luck. Where a logarithm is needed it is `libm`'s, which gives the same
//! bits on every machine, and the result is an integer at once.
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::normal::standard_normal;
use crate::base::key::Key;
use crate::base::level::{ONE, Ppm};

/// Bounds of [`Draw::log_normal`]: a thousandth and a thousandfold.
const FACTORS: (i64, i64) = (ONE / 1_000, ONE * 1_000);
/// Spacing of 53-bit fractions.
const FRACTION: f64 = 1.0 / (1u64 << 53) as f64;

/// The source of all draws of one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance {
    seed: u64,
}

impl Chance {
    /// The chance of the run with this seed.
    pub const fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// The seed of the run.
    pub const fn seed(self) -> u64 {
        self.seed
    }

    /// The draw called (`purpose`, `key`, `occurrence`): always the same values for the same name.
    ///
    /// `purpose` says what is decided, `key` about which thing, `occurrence` for the how-manieth
    /// time.
    #[inline]
    pub fn draw(self, purpose: u16, key: Key, occurrence: u64) -> Draw {
        let words = [self.seed, u64::from(purpose), key.0, occurrence];
        let mut name = [0; 32];
        for (bytes, word) in name.chunks_exact_mut(8).zip(words) {
            bytes.copy_from_slice(&word.to_le_bytes());
        }
        Draw(ChaCha8Rng::from_seed(name))
    }
}

/// A sequence of random values with a name of its own; see [`Chance::draw`].
#[derive(Clone, Debug)]
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// 64 random bits.
    #[inline]
    pub fn next_u64(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A whole number in `0..bound`, each equally likely (Lemire's method).
    ///
    /// # Panics
    /// When `bound` is 0: there is no such number.
    #[inline]
    pub fn below(&mut self, bound: u64) -> u64 {
        assert!(bound > 0, "no number is below 0");
        let mut wide = u128::from(self.next_u64()) * u128::from(bound);
        if (wide as u64) < bound {
            // The low words below this come up once too often; draw again.
            let surplus = bound.wrapping_neg() % bound;
            while (wide as u64) < surplus {
                wide = u128::from(self.next_u64()) * u128::from(bound);
            }
        }
        (wide >> 64) as u64
    }

    /// A whole number in `low..=high`, each equally likely.
    ///
    /// # Panics
    /// When `low` is above `high`.
    #[inline]
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        assert!(low <= high, "no number is between {low} and {high}");
        match high.abs_diff(low).checked_add(1) {
            Some(count) => low.wrapping_add_unsigned(self.below(count)),
            None => self.next_u64() as i64,
        }
    }

    /// Whether something of this probability happens. The same draw that lets it happen also lets
    /// it happen at any higher probability.
    #[inline]
    pub fn happens(&mut self, probability: Ppm) -> bool {
        (self.below(ONE as u64) as i64) < probability.0
    }

    /// A waiting time of mean one, exponentially distributed, in billionths: `0..=36_736_800_569`.
    #[inline]
    pub fn exponential_nano(&mut self) -> i64 {
        (-libm::log(self.fraction()) * 1e9) as i64
    }

    /// An exponential waiting time with this median, in minutes.
    pub fn waits(&mut self, median: i64) -> i64 {
        const LN_2_NANO: i128 = 693_147_181;
        let minutes = i128::from(self.exponential_nano()) * i128::from(median) / LN_2_NANO;
        i64::try_from(minutes).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
    }

    /// A value of the standard normal distribution in millionths, within 8.3 deviations of zero.
    #[inline]
    pub fn normal_micro(&mut self) -> i64 {
        libm::round(self.normal() * 1e6) as i64
    }

    /// A factor of median one: `exp(sigma * Z)` with `Z` standard normal, kept between a thousandth
    /// and a thousandfold.
    #[inline]
    pub fn log_normal(&mut self, sigma: Ppm) -> Ppm {
        let exponent = sigma.0 as f64 / ONE as f64 * self.normal();
        let factor = libm::exp(exponent) * ONE as f64;
        Ppm((libm::round(factor) as i64).clamp(FACTORS.0, FACTORS.1))
    }

    /// One of the things, each equally likely; none of none.
    #[inline]
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        if from.is_empty() {
            return None;
        }
        from.get(self.below(from.len() as u64) as usize)
    }

    /// Puts the things into a random order, each equally likely.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last as u64 + 1) as usize);
        }
    }

    /// A fraction above 0 and up to 1, in steps of 2^-53: it has a logarithm.
    #[inline]
    fn fraction(&mut self) -> f64 {
        ((self.next_u64() >> 11) + 1) as f64 * FRACTION
    }

    #[inline]
    fn normal(&mut self) -> f64 {
        // Half a step off the grid keeps the argument inside the open interval (0, 1).
        standard_normal(((self.next_u64() >> 12) as f64 + 0.5) * (2.0 * FRACTION))
    }
}

#[cfg(test)]
mod tests;
