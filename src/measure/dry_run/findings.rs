//! What a dry run found, sorted out.

use std::collections::BTreeSet;

use crate::base::ids::SeatId;
use crate::scenario::model::{Due, OrderKind, Scenario};

use super::authorities::{Paired, thinking};
use super::trial::{Authority, Trial};

/// What was never reached, never done, never mattered. Positions are those of the scenario's lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// Seats that never gave an order but answers.
    pub idle_seats: Vec<SeatId>,
    /// Seats that gave orders, none of which ever moved a meter.
    pub powerless_seats: Vec<SeatId>,
    /// Objectives that were met in no run.
    pub never_met: Vec<usize>,
    /// Incidents that never began, nor were attempted.
    pub never_began: Vec<usize>,
    /// Incidents that were attempted, and averted every time.
    pub always_averted: Vec<usize>,
    /// Injects that were never released, those in reserve apart.
    pub never_released: Vec<usize>,
    /// Options of released injects that were never chosen, those that are meant to tempt apart.
    pub never_chosen: Vec<(usize, usize)>,
    /// Options that are meant to tempt, and were never chosen.
    pub never_fallen_for: Vec<(usize, usize)>,
    /// Expected actions of released injects that were never done.
    pub never_done: Vec<(usize, usize)>,
    /// Authorities that were used and never moved a meter.
    pub dead_authorities: Vec<Authority>,
    /// Authorities that no policy used.
    pub unused_authorities: Vec<Authority>,
    /// Objectives that were met in every run.
    pub always_met: Vec<usize>,
}

impl Findings {
    /// Sorts out what was seen.
    pub(super) fn new(scenario: &Scenario, trials: &[Trial], paired: &Paired) -> Self {
        let (idle_seats, powerless_seats) = seats(scenario, trials, paired);
        let mut findings = Self { idle_seats, powerless_seats, ..Self::default() };
        let begun: BTreeSet<usize> = seen(trials, |trial| &trial.begun);
        let released: BTreeSet<usize> = seen(trials, |trial| &trial.released);
        let chosen: BTreeSet<(usize, usize)> = seen(trials, |trial| &trial.chosen);
        let done: BTreeSet<(usize, usize)> = seen(trials, |trial| &trial.done);
        let met: BTreeSet<usize> = seen(trials, |trial| &trial.met);
        let averted: BTreeSet<usize> = seen(trials, |trial| &trial.averted);
        (findings.always_averted, findings.never_began) = missing(scenario.incidents.len(), &begun)
            .into_iter()
            .partition(|at| averted.contains(at));
        findings.never_met = missing(scenario.objectives.len(), &met);
        let always = |at: &usize| trials.iter().all(|trial| trial.met.contains(at));
        findings.always_met = met.into_iter().filter(always).collect();
        for (at, inject) in scenario.injects.iter().enumerate() {
            if !released.contains(&at) {
                if inject.due != Due::InReserve {
                    findings.never_released.push(at);
                }
                continue;
            }
            let options = (0..inject.choices.len()).map(|option| (at, option));
            let (tempting, others): (Vec<_>, Vec<_>) = options
                .filter(|one| !chosen.contains(one))
                .partition(|(_, option)| inject.choices[*option].tempts);
            findings.never_chosen.extend(others);
            findings.never_fallen_for.extend(tempting);
            let actions = (0..inject.expected.len()).map(|action| (at, action));
            findings.never_done.extend(actions.filter(|one| !done.contains(one)));
        }
        findings.dead_authorities = paired.dead.iter().copied().collect();
        findings.unused_authorities = unused(scenario, trials);
        findings
    }
}

fn seen<T: Ord + Copy>(trials: &[Trial], of: fn(&Trial) -> &BTreeSet<T>) -> BTreeSet<T> {
    trials.iter().flat_map(of).copied().collect()
}

fn missing(number: usize, seen: &BTreeSet<usize>) -> Vec<usize> {
    (0..number).filter(|at| !seen.contains(at)).collect()
}

/// Authorities that policies used, answers apart.
fn pulled(trials: &[Trial]) -> BTreeSet<Authority> {
    let given = thinking(trials).flat_map(|trial| &trial.given).copied();
    given.filter(|(_, kind)| *kind != OrderKind::Answer).collect()
}

/// Idle seats and powerless seats.
fn seats(scenario: &Scenario, trials: &[Trial], paired: &Paired) -> (Vec<SeatId>, Vec<SeatId>) {
    let mut matters: BTreeSet<Authority> = seen(trials, |trial| &trial.moved);
    matters.extend(&paired.matters);
    let pulled = pulled(trials);
    let of =
        |authorities: &BTreeSet<Authority>, seat| authorities.iter().any(|(one, _)| *one == seat);
    let (busy, idle): (Vec<SeatId>, Vec<SeatId>) =
        scenario.seat_ids().partition(|seat| of(&pulled, *seat));
    (idle, busy.into_iter().filter(|seat| !of(&matters, *seat)).collect())
}

/// Authorities that a seat has, that no policy used, and that did nothing by chance either.
fn unused(scenario: &Scenario, trials: &[Trial]) -> Vec<Authority> {
    let (pulled, moved) = (pulled(trials), seen(trials, |trial| &trial.moved));
    let authorities = scenario.seat_ids().flat_map(|seat| {
        let authorities = &scenario.seats[seat.index()].authorities;
        authorities.iter().map(move |kind| (seat, *kind))
    });
    let is_unused =
        |authority: &Authority| !pulled.contains(authority) && !moved.contains(authority);
    authorities
        .filter(|authority| authority.1 != OrderKind::Answer && is_unused(authority))
        .collect()
}
