//! The index of coordination that an observer can compute: the mean of what can be seen of six
//! shares.

use crate::base::minute::Minute;
use crate::measure::coordination::{Coordination, Metric, Subject, Window};
use crate::scenario::model::Scenario;

use super::Access;
use super::seen::Seen;

/// What the index is, in the style of the table of measures.
#[derive(Debug, Clone, Copy)]
pub struct IndexRow {
    /// Its id for programs, which never changes.
    pub id: &'static str,
    /// What it is, in one sentence.
    pub definition: &'static str,
    /// How it is computed.
    pub formula: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// What it does not say.
    pub limits: &'static str,
}

/// The index.
pub const INDEX: IndexRow = IndexRow {
    id: "observers_index",
    definition: "How well the agencies worked together as far as an observer with this access \
        could see. Range 0 to 1, more is better. What the access leaves open is left out and not \
        guessed.",
    formula: "mean of those of coverage, picture_completeness, claim_consistency, \
        public_causes_right, first_mover and legal_basis that can be seen and have a value",
    source: "International IDEA 2019, recommendation 10; the shares as in the tables above",
    limits: "The shares weigh the same, for want of a reason to weigh them otherwise. With less \
        access it is a mean of other things, not a poorer mean of the same: compare it only with \
        itself.",
};

/// The shares, each with the least access with which it can be seen.
const PARTS: [(Metric, Access); 6] = [
    (Metric::Coverage, Access::Interviews),
    (Metric::PictureCompleteness, Access::Logs),
    (Metric::ClaimConsistency, Access::Public),
    (Metric::PublicCausesRight, Access::Public),
    (Metric::FirstMover, Access::Public),
    (Metric::LegalBasis, Access::Interviews),
];

/// A share that the index is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IndexPart {
    /// Which measure of coordination.
    pub metric: Metric,
    /// Whether it can be seen with this access at all.
    pub is_seen: bool,
    /// Its value from what was seen, in millionths of 1; none if there was nothing to measure.
    pub value: Option<i64>,
    /// From how many cases.
    pub cases: u32,
    /// Its value from all logs.
    pub full: Option<i64>,
}

/// All shares from what is seen, beside those from all of it.
pub(super) fn parts(
    (seen, all): (&Seen, &Seen),
    scenario: &Scenario,
    now: Minute,
) -> Vec<IndexPart> {
    let window = Window::whole(now);
    let [of_seen, of_all] =
        [seen, all].map(|it| Coordination::new(&it.trace(scenario, now), window).readings);
    // Without the logs, who was right is known only where the truth has come out.
    let mut trace = seen.trace(scenario, now);
    if seen.access != Access::Logs {
        trace.claims.retain(|it| it.truth.is_some());
    }
    let judged = Coordination::new(&trace, window).readings;
    let part = |(metric, least): (Metric, Access)| {
        let is_seen = least <= seen.access;
        let readings = if metric == Metric::PublicCausesRight { &judged } else { &of_seen };
        let reading = readings.get(metric, Subject::Whole).filter(|_| is_seen);
        IndexPart {
            metric,
            is_seen,
            value: reading.and_then(|it| it.value),
            cases: reading.map_or(0, |it| it.cases),
            full: of_all.whole(metric),
        }
    };
    PARTS.into_iter().map(part).collect()
}

/// The mean of what there is, rounded down; none of nothing.
pub(super) fn mean(shares: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    let shares: Vec<i64> = shares.flatten().collect();
    let number = shares.len() as i64;
    (0 < number).then(|| shares.iter().sum::<i64>().div_euclid(number))
}
