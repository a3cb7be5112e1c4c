//! The public, the EMB's standing, the publication of results, and the state of the injects.

use serde::{Deserialize, Serialize};

use crate::base::ids::{InjectId, PublicationId, SegmentId};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Inject, Scenario, Segment};
use crate::sim::engine::{Accrual, Ticket, halvings};
use crate::sim::vocabulary::InjectStatus;

/// A segment of the public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentState {
    /// The segment, by its place in the country profile.
    pub segment: SegmentId,
    /// Trust when it was last moved.
    pub trust: Points,
    /// When it was last moved.
    pub since: Minute,
    /// The level that it returns to.
    pub own: Points,
    /// What it had lost in the same night when it was last moved.
    pub lost: Points,
    /// Strength of the last prebunk when given, 0 to 1.
    pub prebunk: Ppm,
    /// When it was given.
    pub prebunk_at: Minute,
    /// Since when people have heard something of the kind without a break.
    pub prebunked_since: Minute,
}

impl SegmentState {
    /// Every segment of the public at the start of a scenario.
    pub(in crate::sim) fn initial(scenario: &Scenario) -> Vec<Self> {
        let segment = |(at, planned): (usize, &Segment)| Self {
            segment: SegmentId::at(at),
            trust: planned.trust,
            since: Minute::START,
            own: planned.trust,
            lost: Points::ZERO,
            prebunk: Ppm::ZERO,
            prebunk_at: Minute::START,
            prebunked_since: Minute::START,
        };
        scenario.country.segments.iter().enumerate().map(segment).collect()
    }

    /// Trust now: what was left, on its way back to the segment's own level.
    pub fn trust_at(&self, now: Minute, half_life: i64) -> Points {
        let gap = self.trust - self.own;
        self.own + gap.times(halvings(now.since(self.since), half_life))
    }

    /// What it has lost in the same night, as far as that still counts.
    pub fn lost_at(&self, now: Minute, half_life: i64) -> Points {
        self.lost.times(halvings(now.since(self.since), half_life))
    }

    /// How much of a prebunk is not forgotten, 0 to 1.
    pub fn cover_at(&self, now: Minute, half_life: i64) -> Ppm {
        if self.prebunk == Ppm::ZERO {
            return Ppm::ZERO;
        }
        halvings(now.since(self.prebunk_at), half_life).times(self.prebunk)
    }
}

/// How used people are to shocks of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Habituation {
    /// How much of the next shock would have been felt just after the last one, 0 to 1.
    pub felt: Ppm,
    /// When the last one was.
    pub since: Minute,
}

impl Habituation {
    /// People who have not seen anything of the kind yet.
    pub(in crate::sim) const NONE: Self = Self { felt: Ppm::ONE, since: Minute::START };

    /// How much of a shock would be felt now.
    pub fn felt_at(&self, now: Minute, half_life: i64) -> Ppm {
        halvings(now.since(self.since), half_life).times(self.felt.complement()).complement()
    }
}

/// The EMB's standing and what the state has decided about protecting it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// How independent people think it is.
    pub perceived: Points,
    /// Whether the arrangement between the agencies is published.
    pub published: bool,
    /// Whether elections are designated as critical infrastructure.
    pub designated: bool,
    /// Whether a designation is on its way.
    pub designation_ordered: bool,
    /// Whether the raw forms were published.
    pub forms_published: bool,
    /// When somebody last explained in advance.
    pub prebunked_at: Option<Minute>,
}

impl Standing {
    /// At the start of a scenario.
    pub(in crate::sim) const fn initial(scenario: &Scenario) -> Self {
        Self {
            perceived: scenario.country.independence,
            published: scenario.collaboration.published,
            designated: false,
            designation_ordered: false,
            forms_published: false,
            prebunked_at: None,
        }
    }
}

/// How far the publication of a result has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicationState {
    /// The publication, by its place in the scenario.
    pub publication: PublicationId,
    /// Minutes of publication done, in millionths.
    pub progress: Accrual,
    /// When it will be complete at the present pace.
    pub ticket: Ticket,
    /// When it was complete.
    pub complete_at: Option<Minute>,
}

impl PublicationState {
    /// Every publication of a scenario before it has begun.
    pub(in crate::sim) fn initial(scenario: &Scenario) -> Vec<Self> {
        let publication = |at| Self {
            publication: PublicationId::at(at),
            progress: Accrual::default(),
            ticket: Ticket::NONE,
            complete_at: None,
        };
        (0..scenario.publications.len()).map(publication).collect()
    }
}

/// An inject during play.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InjectProgress {
    /// The inject, by its place in the scenario.
    pub inject: InjectId,
    /// Where it is.
    pub status: InjectStatus,
    /// When it was released.
    pub released_at: Option<Minute>,
    /// Per expected action: when it was done, `Minute::NEVER` if it was not done in time.
    pub expected: Vec<Option<Minute>>,
}

impl InjectProgress {
    /// Every inject of a scenario before it is due.
    pub(in crate::sim) fn initial(scenario: &Scenario) -> Vec<Self> {
        let inject = |(at, planned): (usize, &Inject)| Self {
            inject: InjectId::at(at),
            status: InjectStatus::Scheduled,
            released_at: None,
            expected: vec![None; planned.expected.len()],
        };
        scenario.injects.iter().enumerate().map(inject).collect()
    }
}
