//! What the public was told, by whom, and whether it was right.

use std::collections::BTreeMap;

use crate::base::ids::SeatId;
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::scenario::model::Scenario;
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::read::{Claim, Incident, Rumour};
use crate::sim::vocabulary::Stance;

use super::median;

/// Incidents that came to the public by others than an official: by the news, a leak, a finder.
pub(super) fn exposures(scenario: &Scenario, begun: &[Incident]) -> u32 {
    let official = |seat: SeatId| scenario.seats[seat.index()].kind.is_official();
    let exposed =
        |it: &&Incident| it.disclosure.is_some_and(|how| !how.first.is_some_and(official));
    begun.iter().filter(exposed).count() as u32
}

/// Of the incidents about which an official named or denied a cause, the share in which the first
/// who did so was right. None if nobody did.
pub(super) fn first_causes_right(kernel: &Kernel) -> Option<Ppm> {
    let scenario = kernel.scenario();
    let names_cause = |claim: &Claim| {
        let official = |seat: SeatId| scenario.seats[seat.index()].kind.is_official();
        matches!(claim.stance, Stance::Cause(_) | Stance::Denied)
            && claim.speakers.iter().any(official)
    };
    let mut first: BTreeMap<_, bool> = BTreeMap::new();
    for claim in kernel.claims().iter().filter(|claim| names_cause(claim)) {
        let Some(incident) = claim.incident else { continue };
        let truth = scenario.incidents[incident.index()].cause;
        let right = claim.stance.is_true(truth).unwrap_or(false);
        first.entry(incident).or_insert(right);
    }
    let right = first.values().filter(|right| **right).count();
    (!first.is_empty()).then(|| Ppm::ratio(right as i64, first.len() as i64))
}

/// From the beginning of a rumour until half of the trust that it cost was lost, in seconds: the
/// median over the rumours that cost any.
pub(super) fn rumour_half_time(kernel: &Kernel) -> Option<i64> {
    let mut losses: BTreeMap<_, Vec<(Minute, i64)>> = BTreeMap::new();
    for entry in &kernel.ledger().entries {
        if let Cause::Rumour(rumour) = entry.cause
            && entry.amount < 0
        {
            losses.entry(rumour).or_default().push((entry.to, -entry.amount));
        }
    }
    let half = |rumour: &Rumour| {
        let losses = losses.get(&rumour.rumour)?;
        let all: i64 = losses.iter().map(|(_, lost)| lost).sum();
        let mut so_far = 0;
        let at = losses.iter().find(|(_, lost)| {
            so_far += lost;
            all <= 2 * so_far
        })?;
        Some(60 * at.0.since(rumour.since))
    };
    median(kernel.rumours().iter().filter_map(half).collect())
}
