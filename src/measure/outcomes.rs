//! The outcomes of one exercise as whole numbers, and a list of them by name.

use crate::base::ids::{ObjectiveId, SegmentId};
use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::sim::kernel::Kernel;
use crate::sim::read::Incident;

use super::damage_in_time::DamageInTime;
use super::recorder::Recording;

/// What became of trust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trust {
    /// Before anything happened.
    pub start: Points,
    /// At its lowest.
    pub min: Points,
    /// At the end.
    pub end: Points,
}

/// What became of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcomes {
    /// Technical damage at the end, 0 to 100.
    pub damage: Points,
    /// Its shares by confidentiality, integrity and availability; they add up to it.
    pub damage_by: [Points; 3],
    /// By when it was done.
    pub damage_in_time: DamageInTime,
    /// Public trust, 0 to 100.
    pub trust: Trust,
    /// Trust of each segment, 0 to 100.
    pub trust_by: Vec<Trust>,
    /// Perceived independence of the EMB at the end, 0 to 100.
    pub independence: Points,
    /// How often two authorities contradicted each other.
    pub contradictions: u32,
    /// Incidents that began.
    pub incidents: u32,
    /// Of these, those that an agency noticed by itself.
    pub noticed: u32,
    /// Of these, those that were contained.
    pub contained: u32,
    /// Attempts that were averted; none of them began.
    pub averted: u32,
    /// Seconds from when an incident could be spoken about, because somebody had noticed it or the
    /// public knew, to the first official word on it: the median of those about which there was
    /// one. Seconds, since a median can lie halfway between two minutes.
    pub first_statement: Option<i64>,
    /// Which objectives were met.
    pub met: Vec<bool>,
}

impl Outcomes {
    /// The outcomes of an exercise that has been played as it was recorded.
    pub fn new(kernel: &mut Kernel, recording: &Recording) -> Self {
        let Recording { start, end, .. } = recording;
        let scenario = kernel.scenario().clone();
        let met = scenario.objectives.iter().map(|one| kernel.holds(&one.met)).collect();
        let incidents = kernel.incidents();
        let averted = incidents.iter().filter(|one| one.averted_at.is_some()).count() as u32;
        let begun: Vec<Incident> = incidents.into_iter().filter(has_begun).collect();
        let count = |is: fn(&Incident) -> bool| begun.iter().filter(|one| is(one)).count() as u32;
        let trust_by = start.trust_by.iter().zip(&recording.trust_min_by).zip(&end.trust_by);
        Self {
            damage: end.damage,
            damage_by: end.damage_by,
            damage_in_time: DamageInTime::of(kernel),
            trust: Trust { start: start.trust, min: recording.trust_min.1, end: end.trust },
            trust_by: trust_by
                .map(|((start, min), end)| Trust { start: *start, min: *min, end: *end })
                .collect(),
            independence: end.independence,
            contradictions: kernel.contradictions().len() as u32,
            incidents: begun.len() as u32,
            noticed: count(|one| one.noticed.is_some()),
            contained: count(|one| one.contained_at.is_some()),
            averted,
            first_statement: median(begun.iter().filter_map(silence).collect()),
            met,
        }
    }
}

/// Whether an incident happened at all.
pub fn has_begun(incident: &Incident) -> bool {
    incident.begun_at != Minute::NEVER
}

/// Seconds from when an incident could be spoken about to the first official word on it; none if
/// there was none.
fn silence(incident: &Incident) -> Option<i64> {
    let noticed = incident.noticed.map(|(at, _)| at);
    let public = incident.disclosure.map(|disclosure| disclosure.at);
    let since = [noticed, public].into_iter().flatten().min()?;
    Some(60 * incident.first_statement?.since(since).max(0))
}

/// The middle one, or halfway between the two in the middle, rounded down.
pub fn median(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    let upper = numbers.get(numbers.len() / 2).copied()?;
    let lower = numbers[(numbers.len() - 1) / 2];
    Some((lower + upper).div_euclid(2))
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
            Self::Met(id) => outcomes.met.get(id.index()).map(|met| i64::from(*met)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_nothing_is_nothing() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![9, 1, 5]), Some(5));
        assert_eq!(median(vec![60, 240]), Some(150));
    }
}
