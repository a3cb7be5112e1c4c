//! The outcomes by name, for all that lists or compares them.

use crate::base::ids::{ObjectiveId, SegmentId};
use crate::scenario::model::Scenario;

use super::Outcomes;

/// What an outcome is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// Millionths of a point of a meter.
    Points,
    /// A number of things.
    Count,
    /// Seconds.
    Seconds,
    /// Millionths of a whole.
    Share,
    /// 1 for yes, 0 for no.
    YesNo,
}

/// An outcome by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Technical damage at the end, in millionths of a point.
    Damage,
    /// Its share by confidentiality (0), integrity (1) or availability (2), in millionths of a
    /// point.
    DamageBy(u8),
    /// Trust at its lowest, in millionths of a point.
    TrustMin,
    /// Trust at the end, in millionths of a point.
    TrustEnd,
    /// A segment's trust at its lowest, in millionths of a point.
    SegmentMin(SegmentId),
    /// A segment's trust at the end, in millionths of a point.
    SegmentEnd(SegmentId),
    /// Perceived independence at the end, in millionths of a point.
    Independence,
    /// Contradictions; a number.
    Contradictions,
    /// Incidents that began; a number.
    Incidents,
    /// Incidents that were noticed; a number.
    Noticed,
    /// Incidents that were contained; a number.
    Contained,
    /// Attempts that were averted; a number.
    Averted,
    /// Median time to the first statement, in seconds.
    FirstStatement,
    /// Median time until an incident was noticed, in seconds.
    Dwell,
    /// Median time until an incident was contained, in seconds.
    Containment,
    /// Median time until those who needed to know were told, in seconds.
    Notification,
    /// Those who needed to know and never did; a number.
    NeverNotified,
    /// Median time until a decision was taken, in seconds.
    Decision,
    /// Overlap of what those who need to know know, in millionths.
    SharedAwareness,
    /// Incidents that others made public; a number.
    Exposures,
    /// Share of first official causes that were right, in millionths.
    FirstCausesRight,
    /// Median time in which a rumour did half of its harm, in seconds.
    RumourHalfTime,
    /// Acts without a legal basis; a number.
    Overreaches,
    /// Who knew whom to call before the election; a number of ordered pairs.
    Contacts,
    /// Median age of the last patches at the end, in seconds.
    PatchAge,
    /// Budget spent; units.
    Spending,
    /// Whether an objective was met: 1 or 0.
    Met(ObjectiveId),
}

impl Measure {
    /// All that a scenario has.
    pub fn all(scenario: &Scenario) -> Vec<Self> {
        let segments = || (0..scenario.country.segments.len()).map(SegmentId::at);
        let objectives = (0..scenario.objectives.len()).map(ObjectiveId::at);
        let mut all = vec![Self::Damage];
        all.extend([0, 1, 2].map(Self::DamageBy));
        all.extend([Self::TrustMin, Self::TrustEnd]);
        all.extend(segments().flat_map(|one| [Self::SegmentMin(one), Self::SegmentEnd(one)]));
        all.extend([Self::Independence, Self::Contradictions, Self::Incidents]);
        all.extend([Self::Noticed, Self::Contained, Self::Averted, Self::FirstStatement]);
        all.extend([Self::Dwell, Self::Containment, Self::Notification, Self::NeverNotified]);
        all.extend([Self::Decision, Self::SharedAwareness, Self::Exposures]);
        all.extend([Self::FirstCausesRight, Self::RumourHalfTime, Self::Overreaches]);
        all.extend([Self::Contacts, Self::PatchAge, Self::Spending]);
        all.extend(objectives.map(Self::Met));
        all
    }

    /// Its value; none if there is none, as there is no time of a statement that nobody made.
    pub fn of(self, outcomes: &Outcomes) -> Option<i64> {
        let segment = |id: SegmentId| outcomes.trust_by.get(id.index());
        match self {
            Self::Damage => Some(outcomes.damage.0),
            Self::DamageBy(dimension) => outcomes.damage_by.get(dimension as usize).map(|it| it.0),
            Self::TrustMin => Some(outcomes.trust.min.0),
            Self::TrustEnd => Some(outcomes.trust.end.0),
            Self::SegmentMin(id) => segment(id).map(|trust| trust.min.0),
            Self::SegmentEnd(id) => segment(id).map(|trust| trust.end.0),
            Self::Independence => Some(outcomes.independence.0),
            Self::Contradictions => Some(i64::from(outcomes.contradictions)),
            Self::Incidents => Some(i64::from(outcomes.incidents)),
            Self::Noticed => Some(i64::from(outcomes.noticed)),
            Self::Contained => Some(i64::from(outcomes.contained)),
            Self::Averted => Some(i64::from(outcomes.averted)),
            Self::FirstStatement => outcomes.first_statement,
            Self::Dwell => outcomes.dwell,
            Self::Containment => outcomes.containment,
            Self::Notification => outcomes.notification,
            Self::NeverNotified => Some(i64::from(outcomes.never_notified)),
            Self::Decision => outcomes.decision,
            Self::SharedAwareness => outcomes.shared_awareness.map(|it| it.0),
            Self::Exposures => Some(i64::from(outcomes.exposures)),
            Self::FirstCausesRight => outcomes.first_causes_right.map(|it| it.0),
            Self::RumourHalfTime => outcomes.rumour_half_time,
            Self::Overreaches => Some(i64::from(outcomes.overreaches)),
            Self::Contacts => Some(i64::from(outcomes.contacts)),
            Self::PatchAge => outcomes.patch_age,
            Self::Spending => Some(outcomes.spending),
            Self::Met(id) => outcomes.met.get(id.index()).map(|met| i64::from(*met)),
        }
    }

    /// What it is counted in.
    pub const fn quantity(self) -> Quantity {
        match self {
            Self::Damage
            | Self::DamageBy(_)
            | Self::TrustMin
            | Self::TrustEnd
            | Self::SegmentMin(_)
            | Self::SegmentEnd(_)
            | Self::Independence => Quantity::Points,
            Self::Contradictions
            | Self::Incidents
            | Self::Noticed
            | Self::Contained
            | Self::Averted
            | Self::NeverNotified
            | Self::Exposures
            | Self::Overreaches
            | Self::Contacts
            | Self::Spending => Quantity::Count,
            Self::FirstStatement
            | Self::Dwell
            | Self::Containment
            | Self::Notification
            | Self::Decision
            | Self::RumourHalfTime
            | Self::PatchAge => Quantity::Seconds,
            Self::SharedAwareness | Self::FirstCausesRight => Quantity::Share,
            Self::Met(_) => Quantity::YesNo,
        }
    }
}
