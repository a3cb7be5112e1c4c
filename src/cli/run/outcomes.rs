//! The outcomes of one exercise as numbers, for programs.

use serde::Serialize;

use crate::base::minute::Minute;
use crate::sim::hash::KERNEL_REV;
use crate::sim::kernel::Kernel;
use crate::sim::state::IncidentState;

use super::recording::Recording;

/// What `run --json` prints; the order of the fields is part of the interface.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    scenario: String,
    seed: u64,
    kernel_rev: u32,
    state_hash: String,
    events: u64,
    /// Minutes after the start.
    ends_at: i64,
    outcomes: Outcomes,
}

/// Meters from 0 to 100, the rest are numbers of things.
#[derive(Debug, Serialize)]
struct Outcomes {
    damage: f64,
    damage_c: f64,
    damage_i: f64,
    damage_a: f64,
    trust_start: f64,
    trust_min: f64,
    trust_end: f64,
    independence_end: f64,
    contradictions: usize,
    incidents: usize,
    noticed: usize,
    contained: usize,
    first_statement_minutes: Option<f64>,
}

impl Report {
    /// The outcomes of an exercise that has been played.
    pub(super) fn new(kernel: &mut Kernel, recording: &Recording, seed: u64) -> Self {
        let state_hash = kernel.state_hash().to_hex().to_string();
        let begun: Vec<&IncidentState> =
            kernel.incidents().into_iter().filter(|one| has_begun(one)).collect();
        let count = |is: fn(&IncidentState) -> bool| begun.iter().filter(|one| is(one)).count();
        let (start, end) = (&recording.start, &recording.end);
        let [damage_c, damage_i, damage_a] = end.damage_by.map(crate::base::level::Points::as_f64);
        let outcomes = Outcomes {
            damage: end.damage.as_f64(),
            damage_c,
            damage_i,
            damage_a,
            trust_start: start.trust.as_f64(),
            trust_min: recording.trust_min.1.as_f64(),
            trust_end: end.trust.as_f64(),
            independence_end: end.independence.as_f64(),
            contradictions: kernel.contradictions().len(),
            incidents: begun.len(),
            noticed: count(|one| one.noticed.is_some()),
            contained: count(|one| one.contained_at.is_some()),
            first_statement_minutes: median(begun.iter().filter_map(|one| silence(one)).collect()),
        };
        Self {
            scenario: kernel.scenario().id.clone(),
            seed,
            kernel_rev: KERNEL_REV,
            state_hash,
            events: recording.events,
            ends_at: kernel.now().0,
            outcomes,
        }
    }

    /// On one line.
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("numbers and names can be written")
    }
}

/// Whether it happened at all.
pub(super) fn has_begun(incident: &IncidentState) -> bool {
    incident.begun_at != Minute::NEVER
}

/// Minutes from when an incident could be spoken about, because somebody had noticed it or the
/// public knew, to the first official word on it; none if there was none.
pub(super) fn silence(incident: &IncidentState) -> Option<i64> {
    let noticed = incident.noticed.map(|(at, _)| at);
    let public = incident.disclosure.map(|disclosure| disclosure.at);
    let since = [noticed, public].into_iter().flatten().min()?;
    Some(incident.first_statement?.since(since).max(0))
}

/// The middle one, or halfway between the two in the middle.
pub(super) fn median(mut numbers: Vec<i64>) -> Option<f64> {
    numbers.sort_unstable();
    let upper = numbers.get(numbers.len() / 2).copied()?;
    let lower = numbers[(numbers.len() - 1) / 2];
    Some((lower + upper) as f64 / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_nothing_is_nothing() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![9, 1, 5]), Some(5.0));
        assert_eq!(median(vec![4, 1]), Some(2.5));
    }
}
