//! Quantities that flow at a constant rate between events: work done, money spent, attention paid.
//!
//! Nothing ticks. A quantity is kept as an amount at one minute and a rate since then, is read
//! exactly at any later minute, and tells in advance when it will reach a target.
use serde::{Deserialize, Serialize};

use crate::base::minute::Minute;

/// An amount that grows or shrinks by `rate` every minute since `since`.
///
/// Units are the caller's. Readings that leave the range of `i64` stay at its ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accrual {
    /// The amount at minute `since`.
    pub amount: i64,
    /// Change per minute.
    pub rate: i64,
    /// The minute of the last change of amount or rate.
    pub since: Minute,
}

impl Accrual {
    /// The amount at minute `now`.
    #[inline]
    pub fn at(&self, now: Minute) -> i64 {
        self.amount.saturating_add(self.rate.saturating_mul(now.since(self.since)))
    }

    /// From `now` on the amount changes by `rate` every minute.
    #[inline]
    pub fn set_rate(&mut self, now: Minute, rate: i64) {
        *self = Self { amount: self.at(now), rate, since: now };
    }

    /// Adds to the amount at once; the rate stays.
    #[inline]
    pub fn add(&mut self, now: Minute, amount: i64) {
        *self = Self { amount: self.at(now).saturating_add(amount), rate: self.rate, since: now };
    }

    /// The first minute, from `since` on, at which the amount is `target` or more;
    /// [`Minute::NEVER`] when the amount is below it and does not grow.
    #[inline]
    pub fn reaches(&self, target: i64) -> Minute {
        if self.amount >= target {
            return self.since;
        }
        if self.rate <= 0 {
            return Minute::NEVER;
        }
        // The distance of two i64 fits in u64, and the minutes it takes are no more than that.
        let minutes = target.abs_diff(self.amount).div_ceil(self.rate.unsigned_abs());
        i64::try_from(minutes).map_or(Minute::NEVER, |minutes| self.since + minutes)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::regressions;

    #[test]
    fn readings_are_exact_and_changes_fold() {
        let mut work = Accrual { amount: 10, rate: 3, since: Minute(100) };
        assert_eq!(work.at(Minute(100)), 10);
        assert_eq!(work.at(Minute(107)), 31);
        work.set_rate(Minute(107), -2);
        assert_eq!((work.at(Minute(107)), work.at(Minute(110))), (31, 25));
        work.add(Minute(110), 100);
        assert_eq!(work, Accrual { amount: 125, rate: -2, since: Minute(110) });
    }

    #[test]
    fn targets_are_reached_at_the_first_minute_or_never() {
        let work = Accrual { amount: 10, rate: 3, since: Minute(100) };
        assert_eq!(work.reaches(10), Minute(100));
        assert_eq!(work.reaches(11), Minute(101));
        assert_eq!(work.reaches(13), Minute(101));
        assert_eq!(work.reaches(14), Minute(102));
        assert_eq!(Accrual { rate: 0, ..work }.reaches(11), Minute::NEVER);
        assert_eq!(Accrual { rate: -1, ..work }.reaches(11), Minute::NEVER);
        let slow = Accrual { amount: i64::MIN, rate: 1, since: Minute(0) };
        assert_eq!(slow.reaches(i64::MAX), Minute::NEVER);
    }

    #[test]
    fn readings_stay_within_the_range_of_integers() {
        let fast = Accrual { amount: 1, rate: i64::MAX, since: Minute(0) };
        assert_eq!(fast.at(Minute(5)), i64::MAX);
        assert_eq!(Accrual { rate: i64::MIN, ..fast }.at(Minute::NEVER), i64::MIN + 1);
    }

    proptest! {
        #![proptest_config(regressions::config())]
        #[test]
        fn the_reached_minute_is_the_first(
            amount in -1_000_000i64..1_000_000,
            rate in 1i64..10_000,
            since in -10_000i64..10_000,
            target in -1_000_000i64..1_000_000,
        ) {
            let flow = Accrual { amount, rate, since: Minute(since) };
            let minute = flow.reaches(target);
            prop_assert!(flow.at(minute) >= target);
            prop_assert!(minute == flow.since || flow.at(minute - 1) < target);
        }
    }
}
