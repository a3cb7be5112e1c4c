//! Points in time and durations as people write them: `E-12 14:05`, `1 d 6 h`.

use crate::base::explain::Explain;
use crate::base::message::{Message, message};
use crate::base::minute::{DAY, HOUR, MONTH};
use crate::base::suggest::nearest;

use super::super::limits;

/// Why a time cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimeError {
    /// It is no point in time.
    NoPoint,
    /// The day is further from the election than any calendar.
    TooFar,
    /// There is no such time of day.
    NoClock(String),
    /// It is no duration.
    NoDuration,
    /// A unit that there is not.
    NoUnit(String),
    /// It is longer than any calendar.
    TooLong,
}

impl TimeError {
    /// What is wrong with a text and what to write instead, in the words of diagnostics.
    pub fn diagnosed(&self, text: &str) -> (String, String) {
        let (message, help) = match self {
            Self::NoPoint => (format!("`{text}` is not a point in time"), POINT_EXAMPLE),
            Self::TooFar => {
                (format!("`{text}` is more than forty years from the election"), POINT_EXAMPLE)
            }
            Self::NoClock(clock) => (format!("`{clock}` is not a time of day"), POINT_EXAMPLE),
            Self::NoDuration => (format!("`{text}` is not a duration"), DURATION_EXAMPLE),
            Self::NoUnit(unit) => {
                let message = format!("unknown unit `{unit}` in the duration `{text}`");
                let meant = nearest_unit(unit).map(|name| format!("did you mean `{name}`?"));
                return (message, meant.unwrap_or_else(|| DURATION_EXAMPLE.to_owned()));
            }
            Self::TooLong => {
                (format!("the duration `{text}` is longer than forty years"), "write a shorter one")
            }
        };
        (message, help.to_owned())
    }
}

impl Explain for TimeError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoPoint => "no-point-in-time",
            Self::TooFar => "too-far",
            Self::NoClock(_) => "no-time-of-day",
            Self::NoDuration => "no-duration",
            Self::NoUnit(_) => "no-unit",
            Self::TooLong => "too-long",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::NoPoint => message!("time-no-point"),
            Self::TooFar => message!("time-too-far"),
            Self::NoClock(clock) => message!("time-no-clock", clock = clock),
            Self::NoDuration => message!("time-no-duration"),
            Self::NoUnit(unit) => message!("time-no-unit", unit = unit),
            Self::TooLong => message!("time-too-long"),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::NoUnit(unit) => match nearest_unit(unit) {
                Some(meant) => message!("choice-near", meant = meant),
                None => self.reason().its("help"),
            },
            _ => self.reason().its("help"),
        }
    }
}

const POINT_EXAMPLE: &str = "write the day before or after the first election day, then the time, \
                             such as `E-12 14:05`, `E+0 18:00` or `E-540`";
const DURATION_EXAMPLE: &str = "write numbers with units, such as `90 min`, `2 h`, `3 d`, `2 w`, \
                                `6 mo` or `1 d 6 h`";

/// Units of durations: name and minutes.
const UNITS: [(&str, i64); 5] =
    [("min", 1), ("h", HOUR), ("d", DAY), ("w", 7 * DAY), ("mo", MONTH)];

/// A point in time, counted from one of the election days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The number of the election day, from 1.
    pub election: usize,
    /// Minutes from midnight at its start.
    pub minutes: i64,
}

impl Point {
    /// Its place on a scale on which the election days lie at these minutes; nothing if there are
    /// not so many.
    pub fn among(self, election_days: &[i64]) -> Option<i64> {
        let day = election_days.get(self.election.checked_sub(1)?)?;
        Some(day + self.minutes)
    }
}

/// A point in time as people write it.
pub fn point(text: &str) -> Result<Point, TimeError> {
    let malformed = || TimeError::NoPoint;
    let mut words = text.split(' ');
    let day = words.next().and_then(|word| word.strip_prefix('E')).ok_or_else(malformed)?;
    let clock = words.next();
    if words.next().is_some() {
        return Err(malformed());
    }
    let number = day.find(['+', '-']).ok_or_else(malformed)?;
    let (number, day) = day.split_at(number);
    let election = match number {
        "" => 1,
        number => digits(number).filter(|it| 0 < *it).ok_or_else(malformed)? as usize,
    };
    let sign = match day.chars().next() {
        Some('+') => 1,
        Some('-') => -1,
        _ => return Err(malformed()),
    };
    let days = digits(&day[1..]).ok_or_else(malformed)?;
    if limits::CALENDAR / DAY < days {
        return Err(TimeError::TooFar);
    }
    let from_midnight = |clock| Point { election, minutes: sign * days * DAY + clock };
    let Some(clock) = clock else { return Ok(from_midnight(0)) };
    let (hours, minutes) = clock.split_once(':').ok_or_else(malformed)?;
    if hours.len() != 2 || minutes.len() != 2 {
        return Err(malformed());
    }
    let (hours, minutes) = (digits(hours), digits(minutes));
    let (Some(hours), Some(minutes)) = (hours, minutes) else { return Err(malformed()) };
    if 24 <= hours || 60 <= minutes {
        return Err(TimeError::NoClock(clock.to_owned()));
    }
    Ok(from_midnight(hours * HOUR + minutes))
}

/// Minutes of a duration.
pub fn duration(text: &str) -> Result<i64, TimeError> {
    let malformed = || TimeError::NoDuration;
    let words: Vec<&str> = text.split(' ').collect();
    let mut total = 0;
    for pair in words.chunks(2) {
        let [number, unit] = pair else { return Err(malformed()) };
        let number = digits(number).ok_or_else(malformed)?;
        let Some((_, scale)) = UNITS.iter().find(|(name, _)| name == unit) else {
            return Err(TimeError::NoUnit((*unit).to_owned()));
        };
        total += number * scale;
        if limits::CALENDAR < total {
            return Err(TimeError::TooLong);
        }
    }
    Ok(total)
}

/// A whole number small enough to be multiplied by any unit.
fn digits(text: &str) -> Option<i64> {
    let fits = (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

fn nearest_unit(unit: &str) -> Option<&'static str> {
    const SPELLINGS: [(&str, &str); 14] = [
        ("m", "min"),
        ("mins", "min"),
        ("minute", "min"),
        ("minutes", "min"),
        ("hour", "h"),
        ("hours", "h"),
        ("hrs", "h"),
        ("day", "d"),
        ("days", "d"),
        ("week", "w"),
        ("weeks", "w"),
        ("mon", "mo"),
        ("month", "mo"),
        ("months", "mo"),
    ];
    let spelling = nearest(unit, SPELLINGS.iter().map(|(spelling, _)| *spelling))?;
    SPELLINGS.iter().find(|(known, _)| *known == spelling).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_count_from_midnight_of_the_election() {
        let counted = |election, minutes| Ok(Point { election, minutes });
        assert_eq!(point("E+0 18:00"), counted(1, 18 * HOUR));
        assert_eq!(point("E-12 14:05"), counted(1, -12 * DAY + 14 * HOUR + 5));
        assert_eq!(point("E-540"), counted(1, -540 * DAY));
        assert_eq!(point("E2-3 09:00"), counted(2, -3 * DAY + 9 * HOUR));
        let days = [0, 728 * DAY];
        let among = |text: &str| point(text).ok().and_then(|point| point.among(&days));
        assert_eq!(
            [among("E+1"), among("E2-1"), among("E3+0")],
            [Some(DAY), Some(727 * DAY), None]
        );
    }

    #[test]
    fn durations_add_up() {
        assert_eq!(duration("90 min"), Ok(90));
        assert_eq!(duration("1 d 6 h"), Ok(DAY + 6 * HOUR));
        assert_eq!(duration("6 mo"), Ok(6 * MONTH));
    }

    #[test]
    fn nonsense_is_refused_with_an_example() {
        for text in [
            "",
            "E",
            "E0",
            "E+",
            "E+1 1:00",
            "E+1 25:00",
            "E+1  10:00",
            "E+99999",
            "Eä1",
            "E0+1",
            "Ex-1",
        ] {
            let error = point(text).expect_err("no point in time");
            assert!(error.diagnosed(text).1.contains("E-12 14:05"), "{text}");
        }
        for text in ["", "5", "min", "5 min 3", "-5 min", "1.5 h", "9999999999 min", "ä d"] {
            let error = duration(text).expect_err("no duration");
            assert!(error.diagnosed(text).1.contains("90 min"), "{text}: {error:?}");
        }
        let meant = duration("5 minutes").expect_err("no unit");
        assert_eq!(meant.diagnosed("5 minutes").1, "did you mean `min`?");
        assert_eq!(meant.remedy(), message!("choice-near", meant = "min"));
        assert_eq!(duration("999999999 mo"), Err(TimeError::TooLong));
    }
}
