//! Minutes as people in the room say them, also where a minute comes from a file and may be any
//! number.

use crate::base::calendar::Calendar;
use crate::base::message::{Arg, Moment, message};
use crate::base::minute::Minute;

/// A minute as a point in time, `E-3 14:05`; as a number if it lies outside of the calendar.
pub(super) fn spell(calendar: &Calendar, minute: Minute) -> Arg {
    if Minute::START <= minute && minute <= calendar.end {
        Moment::of(calendar, minute).into()
    } else {
        minute_number(minute)
    }
}

/// A minute of which nothing is known but its number.
pub(super) fn minute_number(minute: Minute) -> Arg {
    message!("minute-number", minute = minute.0.to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::calendar::{Phase, Window};
    use crate::base::minute::DAY;

    #[test]
    fn any_number_can_be_said() {
        let start = Window { phase: Phase::Silence, start: Minute::START, planning_slots: 0 };
        let end = Minute(3 * DAY);
        let calendar = Calendar { windows: vec![start], election_days: vec![Minute(2 * DAY)], end };
        let moment = Arg::Moment(Moment { election: 0, day: -1, minute: 65 });
        assert_eq!(spell(&calendar, Minute(DAY + 65)), moment);
        for outside in [Minute(-1), Minute(i64::MIN), end + 1] {
            assert_eq!(spell(&calendar, outside), minute_number(outside));
        }
    }
}
