//! How fast exercise time flows while the clock runs: months in the lead-up, minutes on the day.
//! Wall-clock time is a number that somebody hands in.

use std::num::NonZeroU32;

use crate::base::calendar::{Calendar, Phase};
use crate::base::ids::WindowId;
use crate::base::minute::Minute;

/// How many times as fast as life exercise time flows: at 1 a minute takes a minute, at 60 a
/// second, at 86,400 a day takes a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Speed(pub NonZeroU32);

impl Speed {
    /// Those that are offered, slowest first.
    pub const STEPS: [Self; 10] = {
        let times = [1, 10, 60, 300, 600, 1_800, 3_600, 14_400, 43_200, 86_400];
        let mut steps = [Self(NonZeroU32::MIN); 10];
        let mut at = 0;
        while at < steps.len() {
            steps[at] = Self(NonZeroU32::new(times[at]).expect("time does not stand still"));
            at += 1;
        }
        steps
    };

    /// What suits a window of so many minutes in a phase in a workshop: no window is over before
    /// the room has looked at it.
    pub fn usual(phase: Phase, minutes: i64) -> Self {
        /// Minutes of life that a window takes at least.
        const LOOK: i64 = 2;
        let times = match phase {
            Phase::InterElection => 86_400,
            Phase::Registration | Phase::Campaign => 43_200,
            Phase::Silence => 600,
            Phase::Polling | Phase::Count => 60,
            Phase::Verification => 14_400,
        };
        let most = times.min(minutes / LOOK);
        let suits = |step: &Self| i64::from(step.0.get()) <= most;
        Self::STEPS.into_iter().rfind(suits).unwrap_or(Self::STEPS[0])
    }
}

/// Milliseconds of life in an exercise minute.
const MINUTE_MS: u64 = 60_000;
/// A longer stretch between two ticks counts as this: a computer that slept has not played on.
pub const LONGEST_TICK_MS: u64 = 5_000;

/// The speed of every window of a calendar, and what is left of a minute.
#[derive(Debug, Clone)]
pub(super) struct Clock {
    speeds: Vec<Speed>,
    /// Milliseconds of life of the minute that has begun, times speed; less than a minute.
    begun: u64,
}

impl Clock {
    pub(super) fn new(calendar: &Calendar) -> Self {
        let usual = |at: usize| {
            let window = &calendar.windows[at];
            let minutes = calendar.end_of(WindowId::at(at)).since(window.start);
            Speed::usual(window.phase, minutes)
        };
        let speeds = (0..calendar.windows.len()).map(usual).collect();
        Self { speeds, begun: 0 }
    }

    pub(super) fn speed(&self, window: WindowId) -> Option<Speed> {
        self.speeds.get(window.index()).copied()
    }

    pub(super) fn set(&mut self, window: WindowId, speed: Speed) {
        self.speeds[window.index()] = speed;
    }

    /// A minute that was begun is begun anew.
    pub(super) const fn rest(&mut self) {
        self.begun = 0;
    }

    /// Until when time flows in so many milliseconds from `now`, each window at its speed.
    pub(super) fn flow(&mut self, calendar: &Calendar, now: Minute, elapsed_ms: u64) -> Minute {
        let mut at = now;
        let mut left = elapsed_ms.min(LONGEST_TICK_MS);
        loop {
            let window = calendar.window_at(at);
            let speed = u64::from(self.speeds[window.index()].0.get());
            let end = calendar.end_of(window);
            let room = end.since(at).max(0) as u64 * MINUTE_MS;
            let flown = self.begun + left * speed;
            if flown < room {
                self.begun = flown % MINUTE_MS;
                return at + (flown / MINUTE_MS) as i64;
            }
            left -= room.saturating_sub(self.begun).div_ceil(speed).min(left);
            self.begun = 0;
            at = end;
            if calendar.end <= end {
                return end;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::calendar::Window;

    fn calendar() -> Calendar {
        let window = |phase, start| Window { phase, start: Minute(start), planning_slots: 0 };
        Calendar {
            windows: vec![window(Phase::Silence, 0), window(Phase::Polling, 100)],
            election_days: vec![Minute(100)],
            end: Minute(130),
        }
    }

    #[test]
    fn each_window_flows_at_its_speed_and_nothing_of_a_minute_is_lost() {
        let calendar = calendar();
        let mut clock = Clock::new(&calendar);
        for (window, times) in [(0, 600), (1, 60)] {
            clock.set(WindowId(window), Speed(NonZeroU32::new(times).expect("it flows")));
        }
        // Ten minutes a second, then one a second: 9 s to minute 90, 1 s to 100, 2 s to 102.
        let mut now = Minute(0);
        for _ in 0..12 * 8 {
            now = clock.flow(&calendar, now, 125);
        }
        assert_eq!(now, Minute(102));
        assert_eq!(clock.flow(&calendar, Minute(95), 1_500), Minute(101));
        assert_eq!(clock.flow(&calendar, Minute(129), 5_000), Minute(130));
        assert_eq!(clock.flow(&calendar, Minute(130), 5_000), Minute(130));
    }

    #[test]
    fn no_window_is_over_before_the_room_has_looked() {
        let times = |phase, minutes| Speed::usual(phase, minutes).0.get();
        assert_eq!(times(Phase::Registration, 90 * 24 * 60), 43_200);
        // A morning of eight hours takes eight minutes, and not half a second.
        assert_eq!(times(Phase::Registration, 8 * 60), 60);
        assert_eq!(times(Phase::Count, 8 * 60), 60);
        assert_eq!(times(Phase::Count, 1), 1);
    }

    #[test]
    fn a_speed_can_be_set_and_a_long_sleep_is_no_play() {
        let calendar = calendar();
        let mut clock = Clock::new(&calendar);
        clock.set(WindowId(1), Speed(NonZeroU32::MIN));
        assert_eq!(clock.flow(&calendar, Minute(100), 59_999), Minute(100));
        clock.rest();
        let mut now = Minute(100);
        for _ in 0..12 {
            assert_eq!(now, Minute(100));
            now = clock.flow(&calendar, now, 3_600_000);
        }
        assert_eq!(now, Minute(101));
        assert_eq!(clock.speed(WindowId(2)), None);
    }
}
