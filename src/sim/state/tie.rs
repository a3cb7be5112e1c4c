//! What one agency has with another.

use serde::{Deserialize, Serialize};

use crate::base::ids::SeatId;
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Forum, Level, Scenario};
use crate::sim::engine::halvings;

/// A directed tie between two agencies. Pairs that have nothing have no tie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// The seat that knows the other.
    pub from: SeatId,
    /// The seat that is known.
    pub to: SeatId,
    /// Whether it knows whom to call.
    pub contact: bool,
    /// Familiarity when last set, 0 to 1; it decays from there.
    pub familiarity: Ppm,
    /// When it was last set.
    pub since: Minute,
    /// Whether there is a legal basis for working together.
    pub legal_basis: bool,
    /// Whether sensitive matters may be passed on without asking first.
    pub clearance: bool,
    /// How often the two have met or exercised together.
    pub meetings: u16,
    /// Share of its quality left by resistance to a designation, 0 to 1.
    pub goodwill: Ppm,
}

impl Tie {
    /// Every tie of a scenario at its start, at `from * seats + to`.
    pub(in crate::sim) fn initial(scenario: &Scenario) -> Vec<Self> {
        let forums = &scenario.collaboration.forums;
        let exercise_gain = scenario.parameters.exercise_gain;
        let mut ties = Vec::with_capacity(scenario.collaboration.ties.len());
        for from in scenario.seat_ids() {
            for to in scenario.seat_ids() {
                let start =
                    scenario.collaboration.ties[from.index() * scenario.seats.len() + to.index()];
                let together = |level: Level| {
                    let both = |forum: &&Forum| {
                        forum.members.contains(from) && forum.members.contains(to) && from != to
                    };
                    forums.iter().filter(both).any(|forum| forum.reaches(level))
                };
                // A forum that exercises has done so before the scenario begins.
                let exercised = together(Level::Exercises);
                let gain = if exercised { exercise_gain } else { Ppm::ZERO };
                let familiarity = start.familiarity + gain.times(start.familiarity.complement());
                // Agencies that know each other well have met often enough to be exercised.
                let meetings = if exercised || Ppm(500_000) <= familiarity { 2 } else { 0 };
                ties.push(Self {
                    // A forum has a directory of its members before it has anything else.
                    contact: start.contact || together(Level::Communication),
                    familiarity,
                    legal_basis: start.legal_basis,
                    clearance: start.clearance,
                    meetings,
                    ..Self::new(from, to, Minute::START)
                });
            }
        }
        ties
    }

    /// A tie that has nothing yet.
    pub const fn new(from: SeatId, to: SeatId, since: Minute) -> Self {
        Self {
            from,
            to,
            contact: false,
            familiarity: Ppm::ZERO,
            since,
            legal_basis: false,
            clearance: false,
            meetings: 0,
            goodwill: Ppm::ONE,
        }
    }

    /// Familiarity now, 0 to 1; it halves in every `half_life` minutes without contact.
    pub fn familiarity_at(&self, now: Minute, half_life: i64) -> Ppm {
        if self.familiarity == Ppm::ZERO {
            return Ppm::ZERO;
        }
        halvings(now.since(self.since), half_life).times(self.familiarity)
    }

    /// Raises familiarity by a share of what is missing. Those who meet also get over what came
    /// between them: goodwill comes back by the same share.
    pub fn grow(&mut self, now: Minute, half_life: i64, gain: Ppm) {
        let present = self.familiarity_at(now, half_life);
        self.familiarity = present + gain.times(present.complement());
        self.since = now;
        self.goodwill = self.goodwill + gain.times(self.goodwill.complement());
    }

    /// Loses what people take with them who leave, on either side: a share `stays` of familiarity
    /// and of meetings is left. Whom to call is in a list, and stays.
    pub fn turn_over(&mut self, now: Minute, half_life: i64, stays: Ppm) {
        self.familiarity = stays.times(self.familiarity_at(now, half_life));
        self.since = now;
        let meetings = i64::from(self.meetings) * stays.0;
        self.meetings = ((meetings + ONE / 2) / ONE) as u16;
    }

    /// Quality for sharing and for working together, 0 to 1: knowing whom to call is a third of
    /// it, knowing each other the rest.
    pub fn quality(&self, now: Minute, half_life: i64) -> Ppm {
        let contact = if self.contact { 333_333 } else { 0 };
        let familiarity = self.familiarity_at(now, half_life);
        self.goodwill.times(Ppm(contact + Ppm(666_667).of(familiarity.0)))
    }
}
