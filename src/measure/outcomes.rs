//! The outcomes of one exercise as whole numbers.

use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::sim::kernel::Kernel;
use crate::sim::read::Incident;

use super::damage_in_time::DamageInTime;
use super::first_notice::FirstNotices;
use super::objectives::is_met;
use super::recorder::Recording;
use super::shared_awareness::shared_awareness;
use super::{openness, preparedness, tempo};

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
    /// Seconds from the beginning of an incident until an agency noticed it by itself, median.
    pub dwell: Option<i64>,
    /// Seconds from when anybody knew of an incident until it was contained, median.
    pub containment: Option<i64>,
    /// Seconds from when anybody knew of an incident until somebody who needed to know did, median.
    pub notification: Option<i64>,
    /// How often somebody who needed to know of an incident never did.
    pub never_notified: u32,
    /// Seconds from the release of a decision until it was answered, median.
    pub decision: Option<i64>,
    /// Overlap of what those who need to know of an incident know, 0 to 1.
    pub shared_awareness: Option<Ppm>,
    /// Incidents that came to the public by others than an official.
    pub exposures: u32,
    /// Share of the first causes named by officials that were right, 0 to 1.
    pub first_causes_right: Option<Ppm>,
    /// Seconds until a rumour had done half of its harm to trust, median.
    pub rumour_half_time: Option<i64>,
    /// Acts of the security side inside the EMB's systems without a legal basis.
    pub overreaches: u32,
    /// Ordered pairs of seats in which the one knew whom to call at the other, 90 days before the
    /// last election day.
    pub contacts: u32,
    /// Seconds since the EMB's systems on a wire were last patched, median at the end.
    pub patch_age: Option<i64>,
    /// Units of budget spent on actions.
    pub spending: i64,
    /// Which objectives were met.
    pub met: Vec<bool>,
}

impl Outcomes {
    /// The outcomes of an exercise that has been played as it was recorded.
    pub fn new(kernel: &mut Kernel, recording: &Recording) -> Self {
        let Recording { start, end, .. } = recording;
        let scenario = kernel.scenario().clone();
        let met = scenario.objectives.iter().map(|one| is_met(kernel, one)).collect();
        let incidents = kernel.incidents();
        let averted = incidents.iter().filter(|one| one.averted_at.is_some()).count() as u32;
        let begun: Vec<Incident> = incidents.into_iter().filter(has_begun).collect();
        let count = |is: fn(&Incident) -> bool| begun.iter().filter(|one| is(one)).count() as u32;
        let notices = FirstNotices::of(kernel.log());
        let notification = tempo::notification(kernel, &begun, &notices);
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
            dwell: tempo::dwell(&begun),
            containment: tempo::containment(&begun, &notices),
            notification: notification.time,
            never_notified: notification.never,
            decision: tempo::decision_latency(kernel),
            shared_awareness: shared_awareness(kernel, &begun),
            exposures: openness::exposures(&scenario, &begun),
            first_causes_right: openness::first_causes_right(kernel),
            rumour_half_time: openness::rumour_half_time(kernel),
            overreaches: kernel.overreaches().len() as u32,
            contacts: recording.contacts,
            patch_age: preparedness::patch_age(kernel),
            spending: preparedness::spending(kernel),
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
    Some(60 * incident.first_statement?.since(silence_since(incident)?).max(0))
}

/// From when on an incident could be spoken about: somebody had noticed it, or the public knew.
pub(super) fn silence_since(incident: &Incident) -> Option<Minute> {
    let noticed = incident.noticed.map(|(at, _)| at);
    let public = incident.disclosure.map(|disclosure| disclosure.at);
    [noticed, public].into_iter().flatten().min()
}

/// The middle one, or halfway between the two in the middle, rounded down.
pub fn median(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    let upper = numbers.get(numbers.len() / 2).copied()?;
    let lower = numbers[(numbers.len() - 1) / 2];
    Some((lower + upper).div_euclid(2))
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
