//! Minutes as people in the room say them, also where a minute comes from a file and may be any
//! number.

use crate::base::calendar::Calendar;
use crate::base::minute::Minute;

/// A minute in the spelling of the calendar, `E-3 14:05`; as a number if it lies outside of it.
pub(super) fn spell(calendar: &Calendar, minute: Minute) -> String {
    if Minute::START <= minute && minute <= calendar.end {
        calendar.spell(minute)
    } else {
        format!("minute {}", minute.0)
    }
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
        assert_eq!(spell(&calendar, Minute(DAY + 65)), "E-1 01:05");
        assert_eq!(spell(&calendar, Minute(-1)), "minute -1");
        assert_eq!(spell(&calendar, Minute(i64::MIN)), format!("minute {}", i64::MIN));
    }
}
