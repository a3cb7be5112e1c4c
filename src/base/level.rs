//! Integer quantities. Nothing that the simulation keeps is a float, so that sums are exact, order
//! never matters, and the same exercise has the same bits on every machine.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use serde::{Deserialize, Serialize};

/// One as a [`Ppm`] fraction.
pub const ONE: i64 = 1_000_000;

/// A fraction or a multiplier in millionths: `Ppm(250_000)` is a quarter, `Ppm(2_000_000)` doubles.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Ppm(pub i64);

impl Ppm {
    /// 0 of 1,000,000.
    pub const ZERO: Self = Self(0);
    /// 1,000,000 of 1,000,000.
    pub const ONE: Self = Self(ONE);

    /// This fraction of `amount`, rounded towards minus infinity.
    pub const fn of(self, amount: i64) -> i64 {
        // Almost always it fits, and a division of 64 bits by a constant is a multiplication.
        match self.0.checked_mul(amount) {
            // A division without signs is cheaper still, and next to nothing is negative.
            Some(product) if 0 <= product => (product as u64 / ONE as u64) as i64,
            Some(product) => product.div_euclid(ONE),
            None => ((self.0 as i128) * (amount as i128)).div_euclid(ONE as i128) as i64,
        }
    }

    /// Product of two fractions.
    pub const fn times(self, other: Self) -> Self {
        Self(self.of(other.0))
    }

    /// `part / whole` as a fraction; nothing when the whole is nothing.
    pub const fn ratio(part: i64, whole: i64) -> Self {
        if whole == 0 {
            return Self(0);
        }
        match part.checked_mul(ONE) {
            Some(scaled) => Self(scaled / whole),
            None => Self(((part as i128) * (ONE as i128) / (whole as i128)) as i64),
        }
    }

    /// What is missing to the whole.
    pub const fn complement(self) -> Self {
        Self(ONE - self.0)
    }

    /// Kept between nothing and the whole.
    pub fn clamped(self) -> Self {
        Self(self.0.clamp(0, ONE))
    }
}

impl Add for Ppm {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Ppm {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl fmt::Display for Ppm {
    /// As a percentage with at most one decimal: `25 %`, `2.5 %`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.0 + ONE.signum() * 500).div_euclid(1_000);
        match tenths % 10 {
            0 => write!(f, "{} %", tenths / 10),
            rest => write!(f, "{}.{} %", tenths / 10, rest.abs()),
        }
    }
}

/// Points of a meter in millionths of a point; a meter runs from 0 to 100 points.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Points(pub i64);

impl Points {
    /// 0 points.
    pub const ZERO: Self = Self(0);
    /// The top of every meter.
    pub const FULL: Self = Self(100 * ONE);

    /// So many whole points, each a million of the unit inside.
    pub const fn whole(points: i64) -> Self {
        Self(points * ONE)
    }

    /// This many points times a fraction.
    pub const fn times(self, share: Ppm) -> Self {
        Self(share.of(self.0))
    }

    /// Points as a decimal number, for people and for files; never for the simulation.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / ONE as f64
    }
}

impl Add for Points {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Points {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Points {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl SubAssign for Points {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Neg for Points {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        Self(iter.map(|p| p.0).sum())
    }
}

impl fmt::Display for Points {
    /// With one decimal: `68.0`, `-6.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.0.abs() + 50_000) / 100_000;
        let sign = if self.0 < 0 && tenths > 0 { "-" } else { "" };
        write!(f, "{sign}{}.{}", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_round_down_on_both_sides_of_nothing() {
        assert_eq!(Ppm(500_000).of(3), 1);
        assert_eq!(Ppm(500_000).of(-3), -2);
        assert_eq!(Ppm::ratio(1, 3).0, 333_333);
        assert_eq!(Ppm::ratio(1, 0), Ppm::ZERO);
    }

    #[test]
    fn levels_read_as_people_say_them() {
        assert_eq!(Points(67_950_000).to_string(), "68.0");
        assert_eq!(Points(-6_500_000).to_string(), "-6.5");
        assert_eq!(Points(-40_000).to_string(), "0.0");
        assert_eq!(Ppm(25_000).to_string(), "2.5 %");
    }
}
