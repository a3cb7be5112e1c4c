//! The time axis of plots and of the timeline: which times are written there, hours where there is
//! room for hours, and days elsewhere.

use crate::base::calendar::Calendar;
use crate::base::minute::{DAY, HOUR, Minute};

use super::{UiContext, time};

/// Spacings to choose from, in minutes of exercise time.
const STEPS: [i64; 18] = [
    5,
    15,
    30,
    HOUR,
    2 * HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    2 * DAY,
    5 * DAY,
    10 * DAY,
    20 * DAY,
    50 * DAY,
    100 * DAY,
    200 * DAY,
    500 * DAY,
    1_000 * DAY,
];

/// How far apart two times must be, in points, on an axis of a width: so that they are few and do
/// not touch.
pub fn spacing(cx: &UiContext<'_>, width: f32) -> f32 {
    (cx.sizes().small * 6.0).max(width / 10.0)
}

/// Times until a minute, in order, at least so many points apart. `x` says where a minute lies.
pub fn labelled_times(
    calendar: &Calendar,
    until: Minute,
    least: f32,
    x: impl Fn(Minute) -> f32,
) -> Vec<Minute> {
    let mut found: Vec<Minute> = Vec::new();
    for (at, window) in calendar.windows.iter().enumerate() {
        let end = calendar.windows.get(at + 1).map_or(calendar.end, |next| next.start).min(until);
        let length = end.since(window.start);
        if length <= 0 {
            break;
        }
        let points = (x(end) - x(window.start)) / length as f32;
        let Some(step) = STEPS.into_iter().find(|step| least <= points * *step as f32) else {
            continue;
        };
        // Days are counted from election day, and hours from midnight.
        let day = calendar.election_day_for(window.start);
        let early = window.start.since(day).rem_euclid(step);
        let mut next = if early == 0 { window.start } else { window.start + (step - early) };
        while next <= end {
            if found.last().is_none_or(|last| least <= x(next) - x(*last)) {
                found.push(next);
            }
            next += step;
        }
    }
    found
}

/// A time as the axis shows it: the day where one begins, and elsewhere the time of day.
pub fn name(calendar: &Calendar, at: Minute) -> String {
    let midnight = at.since(calendar.election_day_for(at)).rem_euclid(DAY) == 0;
    if midnight { time::day(calendar, at) } else { time::of_day(calendar, at) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::calendar::{Phase, Window};
    use crate::console::view::TimeScale;

    fn told(calendar: &Calendar, until: Minute, width: f32) -> Vec<String> {
        let scale = TimeScale::new(calendar);
        let part = scale.place(until);
        let found = labelled_times(calendar, until, 75.0, |at| width * scale.place(at) / part);
        found.into_iter().map(|at| name(calendar, at)).collect()
    }

    fn window(phase: Phase, start: i64) -> Window {
        Window { phase, start: Minute(start), planning_slots: 0 }
    }

    #[test]
    fn a_night_has_hours() {
        let night = Calendar {
            windows: vec![window(Phase::Polling, 0), window(Phase::Count, 2 * HOUR)],
            election_days: vec![Minute(-18 * HOUR)],
            end: Minute(12 * HOUR),
        };
        let hours = ["18:00", "19:00", "20:00", "22:00", "E+1", "02:00", "04:00", "06:00"];
        assert_eq!(told(&night, night.end, 650.0), hours);
        assert_eq!(told(&night, Minute(40), 240.0), ["18:00", "18:15", "18:30"]);
        assert_eq!(told(&night, Minute(0), 240.0), [""; 0]);
    }

    #[test]
    fn a_long_cycle_has_days_and_hours_on_polling_day() {
        let cycle = Calendar {
            windows: vec![
                window(Phase::InterElection, 0),
                window(Phase::Polling, 510 * DAY),
                window(Phase::Verification, 511 * DAY),
            ],
            election_days: vec![Minute(510 * DAY)],
            end: Minute(540 * DAY),
        };
        let found = told(&cycle, cycle.end, 1_200.0);
        assert!(found.contains(&"E-400".to_owned()), "{found:?}");
        assert!(found.contains(&"12:00".to_owned()), "{found:?}");
        assert!(found.contains(&"E+20".to_owned()), "{found:?}");
    }
}
