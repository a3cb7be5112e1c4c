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
    /// Polling day begins, at midnight; days are counted to and from here. There are several when
    /// a scenario has two rounds or several cycles.
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

    /// The election day that a minute is counted against: the last one, until what leads up to the
    /// next has begun or it is here.
    pub fn election_day_for(&self, at: Minute) -> Minute {
        self.election_days.get(self.election_for(at)).copied().unwrap_or(self.end)
    }

    /// The position of that election day among all, from 0.
    pub fn election_for(&self, at: Minute) -> usize {
        let held = self.election_days.partition_point(|day| *day <= at);
        let Some(last) = held.checked_sub(1) else { return 0 };
        let is_over =
            held < self.election_days.len() && self.leads_up(self.election_days[last], at);
        if is_over { held } else { last }
    }

    /// Whether after an election day a window has begun that leads up to another one.
    fn leads_up(&self, day: Minute, at: Minute) -> bool {
        self.windows.iter().any(|window| {
            day < window.start
                && window.start <= at
                && !matches!(window.phase, Phase::Polling | Phase::Count | Phase::Verification)
        })
    }

    /// The cycle that a minute belongs to, from 0.
    pub fn cycle_of(&self, at: Minute) -> usize {
        self.cycle_starts().take_while(|start| *start <= at).count().max(1) - 1
    }

    /// When the electoral cycles of the scenario begin, the first with the calendar. A further one
    /// begins when, after polling, a window between elections or one of registration begins; so a
    /// run-off belongs to the cycle of its first round.
    pub fn cycle_starts(&self) -> impl Iterator<Item = Minute> {
        let opens = |it: &&Window| matches!(it.phase, Phase::InterElection | Phase::Registration);
        let further = self.windows.iter().filter(opens).scan(Minute::START, |began, window| {
            let is_held = |day: &Minute| *began <= *day && *day < window.start;
            let is_new = self.election_days.iter().any(is_held);
            if is_new {
                *began = window.start;
            }
            Some(is_new.then_some(window.start))
        });
        std::iter::once(Minute::START).chain(further.flatten())
    }

    /// How many electoral cycles the calendar spans, one at least.
    pub fn cycles(&self) -> usize {
        self.election_days.last().map_or(1, |day| self.cycle_of(*day) + 1)
    }

    /// A minute as people in the room say it: `E-12 14:05` is twelve days before election day, and
    /// `E2-12 14:05` before the second one.
    pub fn spell(&self, at: Minute) -> String {
        let from_election = at.since(self.election_day_for(at));
        let election = election_number(self.election_for(at));
        let (day, rest) = (from_election.div_euclid(DAY), from_election.rem_euclid(DAY));
        let sign = if day < 0 { "-" } else { "+" };
        format!("E{election}{sign}{} {:02}:{:02}", day.abs(), rest / HOUR, rest % HOUR)
    }
}

/// The number of an election day, as it is said: nothing for the first.
pub fn election_number(position: usize) -> String {
    if position == 0 { String::new() } else { (position + 1).to_string() }
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

    /// Two elections, the first with a run-off two weeks later.
    fn cycles() -> Calendar {
        let window = |(phase, day): &(Phase, i64)| Window {
            phase: *phase,
            start: Minute(day * DAY),
            planning_slots: 0,
        };
        let windows = [
            (Phase::Campaign, 0),
            (Phase::Polling, 10),
            (Phase::Verification, 11),
            (Phase::Silence, 22),
            (Phase::Polling, 24),
            (Phase::Verification, 25),
            (Phase::InterElection, 40),
            (Phase::Registration, 60),
            (Phase::Polling, 90),
        ];
        Calendar {
            windows: windows.iter().map(window).collect(),
            election_days: [10, 24, 90].map(|day| Minute(day * DAY)).to_vec(),
            end: Minute(95 * DAY),
        }
    }

    #[test]
    fn a_cycle_ends_when_what_leads_up_to_another_election_begins() {
        let calendar = cycles();
        let starts: Vec<i64> = calendar.cycle_starts().map(|start| start.0 / DAY).collect();
        assert_eq!(starts, [0, 40]);
        let cycles = [0, 10, 24, 39, 40, 60, 94].map(|day| calendar.cycle_of(Minute(day * DAY)));
        assert_eq!(cycles, [0, 0, 0, 0, 1, 1, 1]);
    }

    #[test]
    fn days_count_from_an_election_until_the_next_is_prepared() {
        let calendar = cycles();
        let of = |day: i64| calendar.election_day_for(Minute(day * DAY)).0 / DAY;
        assert_eq!([0, 10, 12, 21, 22, 24, 39].map(of), [10, 10, 10, 10, 24, 24, 24]);
        assert_eq!([40, 89, 90, 94].map(of), [90; 4]);
        let spelled = [9, 21, 22, 39, 40].map(|day| calendar.spell(Minute(day * DAY)));
        assert_eq!(
            spelled,
            ["E-1 00:00", "E+11 00:00", "E2-2 00:00", "E2+15 00:00", "E3-50 00:00"]
        );
    }
}
