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

/// A length of time as people say it: `3 d 4 h`, `2 h 5 min`, `40 min`.
pub fn spell_duration(minutes: i64) -> String {
    let (sign, minutes) = (if minutes < 0 { "-" } else { "" }, minutes.unsigned_abs());
    let (day, hour) = (DAY.unsigned_abs(), HOUR.unsigned_abs());
    let (days, hours, rest) = (minutes / day, minutes % day / hour, minutes % hour);
    match (days, hours, rest) {
        (0, 0, m) => format!("{sign}{m} min"),
        (0, h, 0) => format!("{sign}{h} h"),
        (0, h, m) => format!("{sign}{h} h {m} min"),
        (d, 0, _) => format!("{sign}{d} d"),
        (d, h, _) => format!("{sign}{d} d {h} h"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_and_durations_read_as_people_say_them() {
        assert_eq!(Minute(12 * DAY + 14 * HOUR + 5).to_string(), "day 12, 14:05");
        assert_eq!(Minute(-5).to_string(), "day -1, 23:55");
        let spelled = [0, 40, 60, 125, 3 * DAY, 3 * DAY + 4 * HOUR + 9, -90].map(spell_duration);
        assert_eq!(
            spelled,
            ["0 min", "40 min", "1 h", "2 h 5 min", "3 d", "3 d 4 h", "-1 h 30 min"]
        );
        assert!(spell_duration(i64::MIN).starts_with("-6405119470038038 d"));
    }

    #[test]
    fn adding_to_never_stays_never() {
        assert_eq!(Minute::NEVER + 5, Minute::NEVER);
    }
}
