//! Windows of exercise time: the whole, the phases of the calendar, and the finer grid that suits
//! each part of it.

use crate::base::calendar::{Calendar, Phase};
use crate::base::ids::WindowId;
use crate::base::minute::{DAY, HOUR, Minute};

/// A stretch of exercise time, with its first minute and without its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    /// The first minute.
    pub from: Minute,
    /// The minute after the last.
    pub to: Minute,
    /// What it is of the calendar.
    pub name: WindowName,
}

/// What a window is of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WindowName {
    /// All that was played.
    Whole,
    /// A window of the calendar, of this phase.
    Phase(WindowId, Phase),
    /// A part of it: an hour, a day or a week.
    Part(Phase),
    /// A stretch that somebody asked for.
    Asked,
}

/// Which windows are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Windows {
    /// All that was played, in one.
    Whole,
    /// Each window of the calendar.
    Phases,
    /// Hours from polling day until the count is over, days from the campaign on, weeks before.
    Fine,
    /// From one minute until another, with its first and without its last.
    Between(Minute, Minute),
}

impl Window {
    /// All that was played until a minute.
    pub fn whole(until: Minute) -> Self {
        Self { from: Minute::START, to: until + 1, name: WindowName::Whole }
    }

    /// Whether a minute lies in it.
    pub fn contains(self, at: Minute) -> bool {
        self.from <= at && at < self.to
    }

    /// How many minutes of a stretch lie in it.
    pub fn overlap(self, from: Minute, to: Minute) -> i64 {
        to.min(self.to).since(from.max(self.from)).max(0)
    }
}

impl Windows {
    /// The windows, until the minute to which an exercise was played. They follow one another
    /// without gaps, so that what is counted in them adds up to the whole.
    pub fn of(self, calendar: &Calendar, until: Minute) -> Vec<Window> {
        let end = until + 1;
        match self {
            Self::Whole => vec![Window::whole(until)],
            Self::Between(from, to) => vec![Window { from, to, name: WindowName::Asked }],
            Self::Phases => phases(calendar, end),
            Self::Fine => phases(calendar, end).into_iter().flat_map(parts).collect(),
        }
    }
}

fn phases(calendar: &Calendar, end: Minute) -> Vec<Window> {
    let ids = (0..calendar.windows.len()).map(WindowId::at);
    let window = |id: WindowId| {
        let planned = calendar.windows[id.index()];
        let is_last = id.index() + 1 == calendar.windows.len();
        let to = if is_last { end } else { calendar.end_of(id).min(end) };
        Window { from: planned.start, to, name: WindowName::Phase(id, planned.phase) }
    };
    ids.map(window).filter(|it| it.from < it.to).collect()
}

/// The length of a part in a phase: what happens on polling day happens by the hour.
const fn part_of(phase: Phase) -> i64 {
    match phase {
        Phase::Polling | Phase::Count => HOUR,
        Phase::Campaign | Phase::Silence | Phase::Verification => DAY,
        Phase::InterElection | Phase::Registration => 7 * DAY,
    }
}

fn parts(window: Window) -> Vec<Window> {
    let WindowName::Phase(_, phase) = window.name else { return vec![window] };
    let name = WindowName::Part(phase);
    let mut parts = Vec::new();
    let mut from = window.from;
    while from < window.to {
        let to = (from + part_of(phase)).min(window.to);
        parts.push(Window { from, to, name });
        from = to;
    }
    // The last minute of an exercise belongs to its last hour.
    if let [.., before, last] = parts.as_mut_slice()
        && last.to.since(last.from) == 1
    {
        before.to = last.to;
        parts.pop();
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::base::calendar;

    fn calendar() -> Calendar {
        let window = |phase, day: i64| calendar::Window {
            phase,
            start: Minute(day * DAY),
            planning_slots: 0,
        };
        Calendar {
            windows: vec![
                window(Phase::Registration, 0),
                window(Phase::Campaign, 10),
                window(Phase::Polling, 12),
            ],
            election_days: vec![Minute(12 * DAY)],
            end: Minute(13 * DAY),
        }
    }

    /// Goal: windows cover each minute once. Method: neighbours touch, and the ends are those of
    /// what was played; 7 and 3 days of registration, 2 of campaign, 24 hours.
    #[test]
    fn windows_follow_one_another_without_gaps() {
        let calendar = calendar();
        for until in [calendar.end, Minute(11 * DAY + 5)] {
            for windows in [Windows::Whole, Windows::Phases, Windows::Fine] {
                let all = windows.of(&calendar, until);
                assert_eq!(all.first().map(|it| it.from), Some(Minute::START));
                assert_eq!(all.last().map(|it| it.to), Some(until + 1));
                assert!(all.windows(2).all(|pair| pair[0].to == pair[1].from), "{all:?}");
            }
        }
        assert_eq!(Windows::Fine.of(&calendar, calendar.end).len(), 2 + 2 + 24);
        assert_eq!(Windows::Phases.of(&calendar, Minute(11 * DAY)).len(), 2);
    }

    #[test]
    fn a_stretch_is_counted_as_far_as_it_lies_inside() {
        let window = Window { from: Minute(10), to: Minute(20), name: WindowName::Asked };
        let overlap = |from, to| window.overlap(Minute(from), Minute(to));
        assert_eq!(
            [overlap(0, 12), overlap(12, 15), overlap(19, 90), overlap(20, 30)],
            [2, 3, 1, 0]
        );
        assert!(window.contains(Minute(10)) && !window.contains(Minute(20)));
    }
}
