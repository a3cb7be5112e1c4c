//! An agency at work: its people, its desk, its budget, what it was given.

use serde::{Deserialize, Serialize};

use crate::base::ids::{AdversaryId, SeatId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{OrderKind, Scenario};
use crate::sim::engine::{Ticket, halvings};

use super::Practice;

/// Indicators of an adversary's hand that an agency can look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// The adversary whose traces they are.
    pub adversary: AdversaryId,
    /// Who gave them; the agency itself if it found them.
    pub from: SeatId,
    /// Quality of the tie over which they came, 0 to 1.
    pub quality: Ppm,
    /// When they were fresh.
    pub at: Minute,
    /// When they lose the next half of their freshness.
    pub ticket: Ticket,
}

/// Halvings after which indicators are of no more use.
pub const STALE_AFTER: i64 = 3;
/// How much better indicators must be to be news to those who were warned before.
const BETTER: Ppm = Ppm(100_000);

impl Holding {
    /// Quality times freshness now, in whole half-lives, as long as the adversary keeps its tools.
    pub fn worth_at(&self, now: Minute, half_life: i64) -> Ppm {
        let halved = now.since(self.at) / half_life;
        if STALE_AFTER <= halved {
            Ppm::ZERO
        } else {
            self.quality.times(Ppm(ONE >> halved.max(0)))
        }
    }
}

/// What an agency has warned others of about one adversary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warned {
    /// The adversary.
    pub adversary: AdversaryId,
    /// Quality of the indicators that it passed on, 0 to 1.
    pub quality: Ppm,
    /// When they were fresh.
    pub at: Minute,
}

impl Warned {
    /// Whether indicators would bring nothing to those who were warned: they are no better, and
    /// less than a half-life fresher.
    fn covers(&self, held: &Holding, half_life: i64) -> bool {
        self.adversary == held.adversary
            && held.quality < self.quality + BETTER
            && held.at.since(self.at) < half_life
    }
}

/// An agency; one per seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agency {
    /// The seat, by its place in the scenario.
    pub seat: SeatId,
    /// How much the public believes it, 0 to 1.
    pub credibility: Ppm,
    /// Budget units left.
    pub budget: i64,
    /// Responders at incidents now.
    pub busy: u16,
    /// Messages delivered and not read yet.
    pub unread: u16,
    /// Reports read lately that brought nothing new or nothing to be done, in millionths, when last
    /// counted; they are forgotten from there.
    pub idle_reports: Ppm,
    /// When they were last counted.
    pub idle_since: Minute,
    /// When the desk has read all that has been delivered so far.
    pub desk_free_at: Minute,
    /// Until when a meeting keeps its people from work.
    pub in_meeting_until: Minute,
    /// How well its staff are trained not to fall for lures.
    pub trained: Practice,
    /// Whether it runs a desk where researchers can report.
    pub disclosure_desk: bool,
    /// Parties: whether it took up a briefing.
    pub briefed: bool,
    /// Observers: whether they were let in to see how the agencies work together.
    pub invited: bool,
    /// Parties: whether it has promised to wait for the official result.
    pub pledged: bool,
    /// What it has warned others of, one for each adversary.
    pub warned: Vec<Warned>,
    /// When it last did; never if it has not.
    pub warned_at: Minute,
    /// Indicators it can look for.
    pub holdings: Vec<Holding>,
}

impl Agency {
    /// Every agency of a scenario at its start, by seat.
    pub(in crate::sim) fn initial(scenario: &Scenario) -> Vec<Self> {
        let agency = |seat: SeatId| {
            let planned = &scenario.seats[seat.index()];
            Self {
                seat,
                credibility: planned.credibility,
                budget: planned.budget + scenario.collaboration.budget,
                busy: 0,
                unread: 0,
                idle_reports: Ppm::ZERO,
                idle_since: Minute::START,
                desk_free_at: Minute::START,
                in_meeting_until: Minute::START,
                trained: Practice::new(Ppm::ZERO, Minute::START),
                disclosure_desk: false,
                briefed: false,
                invited: false,
                pledged: false,
                warned: Vec::new(),
                warned_at: Minute::NEVER,
                holdings: Vec::new(),
            }
        };
        scenario.seat_ids().map(agency).collect()
    }

    /// The best indicators that it holds of each adversary, but for those from `without`.
    pub fn best_holdings(
        &self,
        now: Minute,
        half_life: i64,
        without: Option<SeatId>,
    ) -> impl Iterator<Item = &Holding> {
        // Nothing ranks lower than what is of no use.
        let rank = move |held: &Holding| {
            let usable = Some(held.from) != without;
            let worth = held.worth_at(now, half_life);
            (usable && Ppm::ZERO < worth).then_some((worth, held.at, held.from))
        };
        self.holdings.iter().filter(move |held| {
            let Some(best) = rank(held) else { return false };
            let mut theirs = self.holdings.iter().filter(|it| it.adversary == held.adversary);
            theirs.all(|it| rank(it) <= Some(best))
        })
    }

    /// Whether it is for it to warn others, and it holds something to warn of.
    pub fn may_warn(&self, scenario: &Scenario) -> bool {
        let seat = &scenario.seats[self.seat.index()];
        !self.holdings.is_empty() && seat.has_authority(OrderKind::IssueWarning)
    }

    /// Whether it holds anything on adversaries that those it warned before have not had from it.
    pub fn has_news(&self, now: Minute, half_life: i64) -> bool {
        let new = |held: &&Holding| !self.warned.iter().any(|it| it.covers(held, half_life));
        // Seldom is anything new, and what is best costs more to find out.
        self.holdings.iter().any(|held| new(&held))
            && self.best_holdings(now, half_life, None).any(|held| new(&held))
    }

    /// It passes on all it holds on adversaries.
    pub fn warn(&mut self, now: Minute, half_life: i64) {
        let warned = self.best_holdings(now, half_life, None).map(|held| Warned {
            adversary: held.adversary,
            quality: held.quality,
            at: held.at,
        });
        self.warned = warned.collect();
        self.warned_at = now;
    }

    /// Idle reports that a desk still has in mind, in millionths; half of them are forgotten in
    /// every `half_life` minutes.
    pub fn idle_reports_at(&self, now: Minute, half_life: i64) -> Ppm {
        halvings(now.since(self.idle_since), half_life).times(self.idle_reports)
    }
}
