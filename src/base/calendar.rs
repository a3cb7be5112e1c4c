//! The electoral cycle as windows anchored on election day.

use serde::{Deserialize, Serialize};
use strum::{EnumCount, IntoStaticStr, VariantArray};

use super::ids::WindowId;
use super::minute::{DAY, HOUR, Minute};
use super::variants::array;

/// What part of the electoral cycle a window is; it sets how much each asset matters
/// (`docs/model.md`, Sources: International IDEA 2019 and CISA 2020).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumCount,
    VariantArray,
    IntoStaticStr,
)]
#[serde(deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum Phase {
    /// Between elections: systems sleep, and so does attention.
    InterElection,
    /// Voters, parties and candidates are registered.
    Registration,
    /// The campaign.
    Campaign,
    /// The legal silence before polling, in which rebuttal is constrained.
    Silence,
    /// Polling day.
    #[strum(serialize = "polling day")]
    Polling,
    /// Count, transmission and publication.
    #[strum(serialize = "count night")]
    Count,
    /// Verification, complaints and the official result.
    Verification,
}

impl Phase {
    /// All phases in the order of a cycle.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

    /// Its name for people.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The critical window: hours of confusion here weigh as much as days elsewhere
    /// (`docs/model.md`, Sources: International IDEA 2019, section 2.2).
    pub const fn is_critical(self) -> bool {
        matches!(self, Self::Silence | Self::Polling | Self::Count)
    }
}

/// One window of the calendar; it lasts until the next one starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Its part of the cycle.
    pub phase: Phase,
    /// When it starts.
    pub start: Minute,
    /// How many planning slots, evenly spaced, its seats get for preparation.
    pub planning_slots: u16,
}

/// The calendar of a scenario. Windows are in order, the first starts at [`Minute::START`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The windows in the order of time, without gaps or overlaps.
    pub windows: Vec<Window>,
    /// Polling day begins, at midnight; days are counted to and from here. The last one counts
    /// when a scenario has two rounds or several cycles.
    pub election_days: Vec<Minute>,
    /// When the scenario ends.
    pub end: Minute,
}

impl Calendar {
    /// The window at a minute.
    pub fn window_at(&self, at: Minute) -> WindowId {
        WindowId::at(self.windows.partition_point(|window| window.start <= at).max(1) - 1)
    }

    /// The phase at a minute.
    pub fn phase_at(&self, at: Minute) -> Phase {
        self.windows[self.window_at(at).index()].phase
    }

    /// When a window ends.
    pub fn end_of(&self, window: WindowId) -> Minute {
        self.windows.get(window.index() + 1).map_or(self.end, |next| next.start)
    }

    /// The election day that a minute is counted against: the next one, or the last.
    pub fn election_day_for(&self, at: Minute) -> Minute {
        let next = self.election_days.iter().find(|day| at < **day + DAY);
        next.or(self.election_days.last()).copied().unwrap_or(self.end)
    }

    /// How many electoral cycles of the scenario are over at a minute. A cycle is over when, after
    /// polling, a window between elections or one of registration begins; a run-off belongs to the
    /// cycle of its first round.
    pub fn cycles_before(&self, at: Minute) -> usize {
        let opens = |phase| matches!(phase, Phase::InterElection | Phase::Registration);
        let mut began = Minute::START;
        let mut cycles = 0;
        for window in self.windows.iter().filter(|it| opens(it.phase) && it.start <= at) {
            if self.election_days.iter().any(|day| began <= *day && *day < window.start) {
                cycles += 1;
                began = window.start;
            }
        }
        cycles
    }

    /// How many electoral cycles the calendar spans, one at least.
    pub fn cycles(&self) -> usize {
        self.election_days.last().map_or(1, |day| self.cycles_before(*day) + 1)
    }

    /// A minute as people in the room say it: `E-12 14:05` is twelve days before election day.
    pub fn spell(&self, at: Minute) -> String {
        let from_election = at.since(self.election_day_for(at));
        let (day, rest) = (from_election.div_euclid(DAY), from_election.rem_euclid(DAY));
        let sign = if day < 0 { "-" } else { "+" };
        format!("E{sign}{} {:02}:{:02}", day.abs(), rest / HOUR, rest % HOUR)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar() -> Calendar {
        let window =
            |phase, day: i64| Window { phase, start: Minute(day * DAY), planning_slots: 0 };
        Calendar {
            windows: vec![
                window(Phase::Campaign, 0),
                window(Phase::Polling, 10),
                window(Phase::Count, 11),
            ],
            election_days: vec![Minute(10 * DAY)],
            end: Minute(12 * DAY),
        }
    }

    #[test]
    fn a_calendar_spans_the_cycles_of_its_elections() {
        let mut calendar = calendar();
        assert_eq!(calendar.cycles(), 1);
        calendar.election_days.push(Minute(11 * DAY));
        assert_eq!(calendar.cycles(), 1, "a run-off belongs to the first round");
        for (phase, day) in [(Phase::InterElection, 12), (Phase::Polling, 20)] {
            calendar.windows.push(Window { phase, start: Minute(day * DAY), planning_slots: 0 });
        }
        calendar.election_days.push(Minute(20 * DAY));
        assert_eq!(calendar.cycles(), 2);
    }

    #[test]
    fn a_minute_has_a_phase_and_a_distance_to_election_day() {
        let calendar = calendar();
        assert_eq!(calendar.phase_at(Minute(10 * DAY - 1)), Phase::Campaign);
        assert_eq!(calendar.phase_at(Minute(10 * DAY)), Phase::Polling);
        assert_eq!(calendar.phase_at(Minute(99 * DAY)), Phase::Count);
        assert_eq!(calendar.spell(Minute(9 * DAY + 61)), "E-1 01:01");
        assert_eq!(calendar.spell(Minute(11 * DAY)), "E+1 00:00");
        assert_eq!(calendar.end_of(WindowId(2)), Minute(12 * DAY));
    }
}
