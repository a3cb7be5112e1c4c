//! Shared situational awareness: how far those who need to know of an incident know the same.

use crate::base::ids::IncidentId;
use crate::base::level::Ppm;
use crate::sim::kernel::Kernel;
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
    let of_each: Vec<i64> = begun.iter().filter_map(|it| overlap(kernel, it.incident)).collect();
    let sum: i64 = of_each.iter().sum();
    (!of_each.is_empty()).then(|| Ppm(sum / of_each.len() as i64))
}

/// The mean pairwise Jaccard index about one incident, in millionths.
fn overlap(kernel: &Kernel, incident: IncidentId) -> Option<i64> {
    let until = closed_at(kernel, incident);
    let held: Vec<Facts> = who_need(kernel.scenario(), incident)
        .iter()
        .map(|seat| {
            let theirs = kernel
                .log()
                .learned
                .iter()
                .filter(|it| it.seat == seat && it.incident == incident && it.at <= until);
            theirs.fold(Facts::NONE, |held, it| held.union(it.facts))
        })
        .collect();
    let pairs = held
        .iter()
        .enumerate()
        .flat_map(|(at, one)| held[at + 1..].iter().map(move |other| jaccard(*one, *other)));
    let pairs: Vec<i64> = pairs.collect();
    let sum: i64 = pairs.iter().sum();
    (!pairs.is_empty()).then(|| sum / pairs.len() as i64)
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
