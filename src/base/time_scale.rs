//! Where the minutes of an electoral cycle lie in a picture of it.
//!
//! A cycle of months has one polling day in it, so the scale is no ruler: every window gets some
//! room, and long ones get more of the rest.

use super::calendar::Calendar;
use super::minute::Minute;

/// How much of the room is dealt out evenly among windows.
const EVEN: f32 = 0.4;

/// Where minutes lie between 0 and 1.
#[derive(Debug, Clone)]
pub struct TimeScale {
    /// Window borders: the minute, and where it lies.
    borders: Vec<(Minute, f32)>,
}

impl TimeScale {
    /// Of a calendar.
    pub fn new(calendar: &Calendar) -> Self {
        let starts = calendar.windows.iter().map(|window| window.start);
        let minutes: Vec<Minute> = starts.chain([calendar.end]).collect();
        let roots: Vec<f32> =
            minutes.windows(2).map(|pair| (pair[1].since(pair[0]).max(1) as f32).sqrt()).collect();
        let total: f32 = roots.iter().sum();
        let even = EVEN / roots.len() as f32;
        let mut at = 0.0;
        let mut borders = vec![(minutes[0], 0.0)];
        for (minute, root) in minutes[1..].iter().zip(roots) {
            at += even + (1.0 - EVEN) * root / total;
            borders.push((*minute, at));
        }
        Self { borders }
    }

    /// Where a minute lies.
    pub fn place(&self, at: Minute) -> f32 {
        let pairs = self.borders.windows(2);
        let found = pairs.clone().find(|pair| at <= pair[1].0).or_else(|| pairs.last());
        let Some([(from, left), (to, right)]) = found else { return 0.0 };
        let part = at.since(*from) as f32 / to.since(*from).max(1) as f32;
        left + (right - left) * part.clamp(0.0, 1.0)
    }

    /// What minute lies there.
    pub fn minute(&self, place: f32) -> Minute {
        let pairs = self.borders.windows(2);
        let found = pairs.clone().find(|pair| place <= pair[1].1).or_else(|| pairs.last());
        let Some([(from, left), (to, right)]) = found else { return Minute::START };
        let part = ((place - left) / (right - left).max(f32::EPSILON)).clamp(0.0, 1.0);
        *from + (to.since(*from) as f32 * part).round() as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::calendar::{Phase, Window};
    use crate::base::minute::DAY;

    #[test]
    fn a_short_window_gets_room_and_the_order_of_time_stays() {
        let window =
            |phase, day: i64| Window { phase, start: Minute(day * DAY), planning_slots: 0 };
        let calendar = Calendar {
            windows: vec![
                window(Phase::Campaign, 0),
                window(Phase::Polling, 500),
                window(Phase::Verification, 501),
            ],
            election_days: vec![Minute(500 * DAY)],
            end: Minute(540 * DAY),
        };
        let scale = TimeScale::new(&calendar);
        let places: Vec<f32> = (0..=540).map(|day| scale.place(Minute(day * DAY))).collect();
        assert!(places.is_sorted());
        assert!(places[0].abs() < 1e-6 && (places[540] - 1.0).abs() < 1e-5);
        assert!(0.1 < places[501] - places[500]);
        for day in [0, 250, 500, 501, 520, 540] {
            let off = scale.minute(places[day]).since(Minute(day as i64 * DAY));
            assert!(off.abs() < 60, "{day}: {off}");
        }
    }
}
