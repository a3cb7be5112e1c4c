//! Where an exercise lies among others, in words.

use crate::base::message::{Message, message};
use crate::measure::Measure;
use crate::measure::counterfactual::Rank;
use crate::text::Catalogue;

use super::measures;

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

/// How many of the others did worse, or better if those are more; ties count as neither. What looks
/// like the middle of the others in the words of a language is told as that: nobody who reads the
/// same number twice believes that one is worse.
pub fn verdict(texts: &Catalogue, measure: Measure, rank: Rank, more_is_better: bool) -> Message {
    let said = |value| texts.value(&measures::value(measure, Some(value)));
    if rank.equal < rank.others && said(rank.own) == said(rank.median) {
        return message!("luck-like-most");
    }
    let above = rank.others - rank.below - rank.equal;
    let (worse, better) = if more_is_better { (rank.below, above) } else { (above, rank.below) };
    // Nobody is better than all but a few in a hundred by rounding.
    let percent = |part: usize| ((100 * part + rank.others / 2) / rank.others.max(1)).min(99);
    match (worse, better) {
        (0, 0) => message!("luck-same"),
        (worse, _) if worse == rank.others => message!("luck-better-than-all"),
        (_, better) if better == rank.others => message!("luck-worse-than-all"),
        (worse, better) if better <= worse => message!("luck-better", percent = percent(worse)),
        (_, better) => message!("luck-worse", percent = percent(better)),
    }
}
