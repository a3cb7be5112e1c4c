//! Shared situational awareness: how far those who need to know of an incident know the same.

use crate::base::ids::{IncidentId, SeatId};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::sim::kernel::Kernel;
use crate::sim::log::{LearnRecord, Log};
use crate::sim::read::Incident;
use crate::sim::vocabulary::Facts;

use super::notification_gaps::who_need;
use super::tempo::closed_at;

/// The mean, over incidents, of the mean pairwise Jaccard index of the facts that those who need to
/// know held when the incident was contained, ended by itself, or play ended; 0 to 1. A pair of
/// which neither knows anything shares nothing. None if no incident concerns two seats.
///
/// Source: the overlap of what members of a team know, as studies of shared situational awareness
/// measure it (Endsley 1995); it does not say whether what they know is enough.
pub(super) fn shared_awareness(kernel: &Kernel, begun: &[Incident]) -> Option<Ppm> {
    let (scenario, log) = (kernel.scenario(), kernel.log());
    let until = |it: &Incident| closed_at(it, kernel.now());
    let overlap = |it: &Incident| overlap(scenario, log, it.incident, until(it));
    let of_each: Vec<i64> = begun.iter().filter_map(overlap).collect();
    mean(&of_each).map(Ppm)
}

/// The mean, rounded down; none of nothing.
pub(super) fn mean(numbers: &[i64]) -> Option<i64> {
    let sum: i64 = numbers.iter().sum();
    (!numbers.is_empty()).then(|| sum / numbers.len() as i64)
}

/// What a seat had learned of an incident by the end of a minute.
pub(super) fn held(log: &Log, seat: SeatId, incident: IncidentId, until: Minute) -> Facts {
    let is_its = |it: &&LearnRecord| it.seat == seat && it.incident == incident && it.at <= until;
    log.learned.iter().filter(is_its).fold(Facts::NONE, |held, it| held.union(it.facts))
}

/// The mean pairwise Jaccard index about one incident at a minute, in millionths.
pub(super) fn overlap(
    scenario: &Scenario,
    log: &Log,
    incident: IncidentId,
    until: Minute,
) -> Option<i64> {
    let need = who_need(scenario, incident);
    let held: Vec<Facts> = need.iter().map(|seat| held(log, seat, incident, until)).collect();
    let pairs = held
        .iter()
        .enumerate()
        .flat_map(|(at, one)| held[at + 1..].iter().map(move |other| jaccard(*one, *other)));
    mean(&pairs.collect::<Vec<i64>>())
}

/// What two know both, as a share of what either knows, in millionths.
fn jaccard(one: Facts, other: Facts) -> i64 {
    let both = (one.0 & other.0).count_ones();
    let either = (one.0 | other.0).count_ones();
    Ppm::ratio(i64::from(both), i64::from(either)).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_who_know_nothing_share_nothing() {
        assert_eq!(jaccard(Facts::NONE, Facts::NONE), 0);
        assert_eq!(jaccard(Facts::SIGNS, Facts::SIGNS), 1_000_000);
        assert_eq!(jaccard(Facts::SIGNS, Facts::SIGNS.union(Facts::IMPACT)), 500_000);
    }
}
