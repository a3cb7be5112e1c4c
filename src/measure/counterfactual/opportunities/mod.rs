//! Missed opportunities: every option that was not taken, every message that could have been sent
//! at once, and every preparation that a seat could have made, each tried by itself in a branch
//! under the same chance; and of the best, what they do under other seeds.
//!
//! Each goes through the rules of the kernel: what is refused there is no opportunity. Their gains
//! need not add up.

mod candidates;
mod trial;

use std::cmp::Reverse;
use std::ops::ControlFlow;

use rayon::prelude::*;

use crate::base::ids::{IncidentId, InjectId, SeatId};
use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::measure::{Exercise, NotificationGap};
use crate::scenario::model::Order;

use super::Levels;
use super::change::{Unanswerable, heed};

use candidates::Candidates;
use trial::{Trial, Trials};

/// How many opportunities are told.
const TOLD: usize = 10;
/// How many remedies are told of each incident.
const REMEDIES: usize = 3;
/// Less than a tenth of a point, trust gained and damage spared together, is nothing.
pub const SMALLEST_GAIN: Points = Points(100_000);

/// How much may be tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// How many opportunities are tried under the seed of the exercise; each is a run, and a
    /// message a few of them.
    pub candidates: usize,
    /// How many of the best are tried under other seeds.
    pub best: usize,
    /// Under how many seeds, that of the exercise included; 1 for none but this.
    pub seeds: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { candidates: 400, best: 20, seeds: 8 }
    }
}

/// What could have been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missed {
    /// Another option of a decision.
    Option {
        /// The inject with the decision.
        inject: InjectId,
        /// The option, counted from 0.
        option: u16,
        /// The option that was chosen; none if nobody answered.
        instead_of: Option<u16>,
    },
    /// Somebody could have been told at once.
    Told(NotificationGap),
    /// A preparation.
    Prepared(Order),
}

/// What an opportunity would have done to an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remedy {
    /// It would have been over earlier by so many minutes, 10 at least.
    Shortened(i64),
    /// It would not have begun.
    Prevented,
}

/// What an opportunity does under several seeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// The lowest change of each level.
    pub low: Levels,
    /// The middle one of each level, the lower of two.
    pub median: Levels,
    /// The highest change of each level.
    pub high: Levels,
    /// How many seeds, that of the exercise included.
    pub seeds: usize,
    /// The middle one of the gains.
    pub gain: Points,
}

/// Something that could have been done and would have mattered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opportunity {
    /// What.
    pub of: Missed,
    /// By which seat.
    pub seat: SeatId,
    /// At which minute.
    pub at: Minute,
    /// By how much the levels would have ended higher, under the same chance.
    pub own: Levels,
    /// The same under several seeds, if that was tried.
    pub over_seeds: Option<Interval>,
    /// Incidents that it would have prevented or shortened, in the order of the scenario.
    pub incidents: Vec<(IncidentId, Remedy)>,
    /// How many steps would not have counted then.
    pub dropped: usize,
}

impl Opportunity {
    /// Trust gained and damage spared together, under the same chance.
    pub fn gain(&self) -> Points {
        gain(self.own)
    }
}

/// What would have prevented or shortened an incident, what does most first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentRemedies {
    /// The incident.
    pub incident: IncidentId,
    /// At most three; none if nothing that was tried would have.
    pub remedies: Vec<Opportunity>,
}

/// What was missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissedOpportunities {
    /// At most ten, what would have mattered most over all seeds first.
    pub best: Vec<Opportunity>,
    /// Every incident that began, in the order of the scenario.
    pub incidents: Vec<IncidentRemedies>,
    /// How many were tried.
    pub tried: usize,
    /// How many of them the rules do not allow.
    pub refused: usize,
    /// How many there were besides for which there was no room.
    pub left_out: usize,
    /// The seeds, that of the exercise first.
    pub seeds: Vec<u64>,
}

/// Trust gained and damage spared together.
fn gain(levels: Levels) -> Points {
    levels.trust - levels.damage
}

/// Tries what could have been done otherwise, on all cores. The result is the same for any number
/// of threads. `expect` hears how many trials there will be in all, and again when it has turned
/// out how many of them are made under other seeds; `made` hears of every one, and may stop it.
///
/// # Errors
/// When it is stopped.
pub fn missed_opportunities(
    exercise: &Exercise,
    budget: Budget,
    expect: impl Fn(usize),
    made: impl Fn() -> ControlFlow<()> + Sync,
) -> Result<MissedOpportunities, Unanswerable> {
    let trials = Trials::new(exercise);
    let Candidates { all, left_out, refused } = trials.candidates(budget.candidates);
    expect(all.len());
    let play = |player: &mut _, candidate: &_| {
        let trial = trials.play(player, candidate)?;
        heed(made())?;
        Ok(trial)
    };
    let played = all.par_iter().map_init(|| exercise.player(), play);
    let played: Vec<Option<Trial>> = played.collect::<Result<_, Unanswerable>>()?;
    let (tried, allowed): (usize, Vec<Trial>) =
        (played.len() + refused, played.into_iter().flatten().collect());
    let refused = tried - allowed.len();
    let incidents = remedies(&trials, &allowed);
    let mut best: Vec<Trial> =
        allowed.into_iter().filter(|it| SMALLEST_GAIN <= it.opportunity.gain()).collect();
    // The sort is stable: equals stay in the order in which they were found.
    best.sort_by_key(|it| Reverse(it.opportunity.gain()));
    one_of_each(&mut best);
    best.truncate(budget.best);
    let others: Vec<u64> =
        (0..).filter(|seed| *seed != exercise.seed).take(budget.seeds.saturating_sub(1)).collect();
    expect(all.len() + others.len() * (1 + best.len()));
    trials.over_seeds(&mut best, &others, &made)?;
    let mut best: Vec<Opportunity> = best.into_iter().map(|it| it.opportunity).collect();
    let over_all = |it: &Opportunity| it.over_seeds.map_or(it.gain(), |it| it.gain);
    best.retain(|it| Points::ZERO < over_all(it));
    best.sort_by_key(|it| Reverse((over_all(it), it.gain())));
    best.truncate(TOLD);
    let seeds = [vec![exercise.seed], others].concat();
    Ok(MissedOpportunities { best, incidents, tried, refused, left_out, seeds })
}

/// Leaves out the same preparation by another seat where it does just the same.
fn one_of_each(best: &mut Vec<Trial>) {
    let mut found: Vec<(Missed, Levels)> = Vec::new();
    best.retain(|it| {
        let Opportunity { of, own, .. } = it.opportunity;
        let is_new = !matches!(of, Missed::Prepared(_)) || !found.contains(&(of, own));
        found.push((of, own));
        is_new
    });
}

/// What would have prevented or shortened each incident that began.
fn remedies(trials: &Trials<'_>, allowed: &[Trial]) -> Vec<IncidentRemedies> {
    let of = |incident: IncidentId| {
        let remedy = |it: &Opportunity| {
            it.incidents.iter().find(|(of, _)| *of == incident).map(|(_, remedy)| *remedy)
        };
        let mut found: Vec<&Opportunity> = allowed
            .iter()
            .map(|it| &it.opportunity)
            .filter(|it| remedy(it).is_some() && Points::ZERO <= it.gain())
            .collect();
        found.sort_by_key(|it| Reverse((remedy(it), it.gain())));
        let remedies = found.into_iter().take(REMEDIES).cloned().collect();
        IncidentRemedies { incident, remedies }
    };
    trials.begun().map(of).collect()
}
