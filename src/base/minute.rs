//! Exercise time: whole minutes since the start of the scenario.

use std::fmt;
use std::ops::{Add, AddAssign, Sub};

use serde::{Deserialize, Serialize};

/// Minutes in an hour.
pub const HOUR: i64 = 60;
/// Minutes in a day.
pub const DAY: i64 = 24 * HOUR;
/// Minutes in an average month of 30.44 days, for rates that the sources give by the month.
pub const MONTH: i64 = 43_834;

/// A point in exercise time, in minutes since the start of the scenario.
///
/// Range: any `i64`; a scenario starts at 0, and `check` refuses calendars longer than forty years.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Minute(pub i64);

impl Minute {
    /// The start of the scenario.
    pub const START: Self = Self(0);
    /// Later than anything that happens.
    pub const NEVER: Self = Self(i64::MAX);

    /// Minutes from `earlier` to here; negative when `earlier` is later.
    pub const fn since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }
}

impl Add<i64> for Minute {
    type Output = Self;
    /// The minute `minutes` later, at most [`Minute::NEVER`].
    fn add(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes))
    }
}

impl AddAssign<i64> for Minute {
    fn add_assign(&mut self, minutes: i64) {
        *self = *self + minutes;
    }
}

impl Sub<i64> for Minute {
    type Output = Self;
    fn sub(self, minutes: i64) -> Self {
        Self(self.0.saturating_sub(minutes))
    }
}

impl fmt::Display for Minute {
    /// `day 12, 14:05`; day 0 is the first day of the scenario.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, rest) = (self.0.div_euclid(DAY), self.0.rem_euclid(DAY));
        write!(f, "day {day}, {:02}:{:02}", rest / HOUR, rest % HOUR)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_read_as_people_say_them() {
        assert_eq!(Minute(12 * DAY + 14 * HOUR + 5).to_string(), "day 12, 14:05");
        assert_eq!(Minute(-5).to_string(), "day -1, 23:55");
    }

    #[test]
    fn adding_to_never_stays_never() {
        assert_eq!(Minute::NEVER + 5, Minute::NEVER);
    }
}
