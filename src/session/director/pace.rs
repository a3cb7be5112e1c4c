//! What can be said about the pace of an exercise, as it is written down and read again.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use crate::base::ids::{InjectId, WindowId};
use crate::base::minute::Minute;

use super::clock::Speed;

/// Whether exercise time may flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionState {
    /// STARTEX is still to come.
    Ready,
    /// The clock runs.
    Running,
    /// The clock stands.
    Paused,
    /// ENDEX was called, or the scenario has come to its end.
    Ended,
}

/// A change of pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// STARTEX: the clock runs.
    Start,
    /// PAUSEX, or the end of a step: the clock stands.
    Pause,
    /// The clock runs again.
    GoOn,
    /// The clock stands by itself, since people have to decide.
    Decision,
    /// ENDEX.
    End,
    /// The speed of a window of the calendar.
    Speed(WindowId, Speed),
    /// Whether the clock stands by itself when people have to decide.
    StopForDecisions(bool),
    /// When an inject that is held is released.
    Retime(InjectId, Minute),
    /// The branch that has just begun begins here, and not only where the next step of its parent
    /// was put in.
    Here,
}

impl fmt::Display for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("startex"),
            Self::Pause => f.write_str("pausex"),
            Self::GoOn => f.write_str("go-on"),
            Self::Decision => f.write_str("decision"),
            Self::End => f.write_str("endex"),
            Self::Speed(window, speed) => write!(f, "speed {} {}", window.0, speed.0),
            Self::StopForDecisions(true) => f.write_str("stop-for-decisions"),
            Self::StopForDecisions(false) => f.write_str("run-through-decisions"),
            Self::Here => f.write_str("here"),
            Self::Retime(inject, at) => write!(f, "retime {} {}", inject.0, at.0),
        }
    }
}

impl FromStr for Pace {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut words = text.split(' ');
        let pace = match words.next().unwrap_or_default() {
            "startex" => Self::Start,
            "pausex" => Self::Pause,
            "go-on" => Self::GoOn,
            "decision" => Self::Decision,
            "endex" => Self::End,
            "speed" => {
                let window = words.next().and_then(|word| word.parse().ok()).ok_or(())?;
                let times = words.next().and_then(|word| word.parse::<NonZeroU32>().ok());
                Self::Speed(WindowId(window), Speed(times.ok_or(())?))
            }
            "here" => Self::Here,
            "stop-for-decisions" => Self::StopForDecisions(true),
            "run-through-decisions" => Self::StopForDecisions(false),
            "retime" => {
                let inject = words.next().and_then(|word| word.parse().ok()).ok_or(())?;
                let minute = words.next().and_then(|word| word.parse().ok()).ok_or(())?;
                Self::Retime(InjectId(inject), Minute(minute))
            }
            _ => return Err(()),
        };
        if words.next().is_none() { Ok(pace) } else { Err(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_of_pace_is_read_as_it_was_written() {
        let speed = Speed::STEPS[3];
        for pace in [
            Pace::Start,
            Pace::Pause,
            Pace::GoOn,
            Pace::Decision,
            Pace::End,
            Pace::Speed(WindowId(7), speed),
            Pace::StopForDecisions(true),
            Pace::StopForDecisions(false),
            Pace::Retime(InjectId(3), Minute(1_260)),
            Pace::Here,
        ] {
            assert_eq!(pace.to_string().parse(), Ok(pace));
        }
        for wrong in
            ["", "startex ", "speed 1", "speed 1 0", "speed x 1", "speed 1 1 1", "retime 1"]
        {
            assert_eq!(wrong.parse::<Pace>(), Err(()), "{wrong:?}");
        }
    }
}
