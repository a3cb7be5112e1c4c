//! Where an exercise lies among others, in words.

use crate::measure::Measure;
use crate::measure::counterfactual::Rank;

/// What is told of for people, and whether more of it is better.
pub const TOLD: [(Measure, bool); 8] = [
    (Measure::Damage, false),
    (Measure::TrustEnd, true),
    (Measure::TrustMin, true),
    (Measure::Independence, true),
    (Measure::Contradictions, false),
    (Measure::Incidents, false),
    (Measure::Contained, true),
    (Measure::FirstStatement, false),
];

/// How many of the others did worse, or better if those are more; ties count as neither.
pub fn verdict(rank: Rank, more_is_better: bool) -> String {
    let above = rank.others - rank.below - rank.equal;
    let (worse, better) = if more_is_better { (rank.below, above) } else { (above, rank.below) };
    let part = |part: usize| match (100 * part + rank.others / 2) / rank.others.max(1) {
        _ if part == rank.others => "all".to_owned(),
        percent => format!("{} %", percent.min(99)),
    };
    match (worse, better) {
        (0, 0) => "always the same".to_owned(),
        (worse, better) if better <= worse => format!("better than {}", part(worse)),
        (_, better) => format!("worse than {}", part(better)),
    }
}
