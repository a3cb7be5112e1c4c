//! Points in time as scenarios write them, or as a length of time from the start; and lengths.

use std::str::FromStr;

use crate::base::calendar::Calendar;
use crate::base::message::{Moment, message};
use crate::base::minute::{DAY, Minute};
use crate::scenario::time::{Point, duration, point};

use super::failure::Failure;
use super::value::ValueError;

/// A point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    /// A point counted from one of the election days.
    Point(Point),
    /// Minutes from the start.
    After(i64),
}

/// A length of time as scenarios write it: `2 h 30 min`. In minutes.
pub(super) fn length(text: &str) -> Result<i64, ValueError> {
    duration(text).map_err(|error| ValueError::of(&error))
}

impl FromStr for Time {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let time = if text.starts_with(['E', 'e']) {
            point(&text.replacen('e', "E", 1)).map(Self::Point)
        } else {
            duration(text).map(Self::After)
        };
        time.map_err(|error| ValueError::of(&error))
    }
}

impl Time {
    /// The minute that is meant, which must lie within the scenario. `option` names what was
    /// asked.
    pub(super) fn minute(self, option: &str, calendar: &Calendar) -> Result<Minute, Failure> {
        let days: Vec<i64> = calendar.election_days.iter().map(|day| day.0).collect();
        let days = if days.is_empty() { vec![calendar.end.0] } else { days };
        let minute = match self {
            Self::Point(point) => point.among(&days),
            Self::After(minutes) => Some(minutes),
        };
        let within = |at: &Minute| Minute::START <= *at && *at <= calendar.end;
        if let Some(minute) = minute.map(Minute).filter(within) {
            return Ok(minute);
        }
        let moment = |minute| Moment::of(calendar, minute);
        let asked = match self {
            Self::Point(Point { election, minutes }) => Moment {
                election: election - 1,
                day: minutes.div_euclid(DAY),
                minute: minutes.rem_euclid(DAY),
            },
            Self::After(minutes) => moment(Minute(minutes)),
        };
        let (start, end) = (moment(Minute::START), moment(calendar.end));
        Err(Failure::new(
            message!("choice-outside", option = option, at = asked),
            message!("choice-outside".help, start = start, end = end),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_and_lengths_of_time_are_told_apart() {
        let point = |election, minutes| Ok(Time::Point(Point { election, minutes }));
        assert_eq!("E+0 22:00".parse(), point(1, 22 * 60));
        assert_eq!("e-1".parse(), point(1, -24 * 60));
        assert_eq!("E2-1".parse(), point(2, -24 * 60));
        assert_eq!("3 d".parse(), Ok(Time::After(3 * 24 * 60)));
        let error = "soon".parse::<Time>().expect_err("no time");
        assert_eq!(error.0.reason, message!("time-no-duration"));
    }
}
