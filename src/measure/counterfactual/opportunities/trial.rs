//! Trying one: the exercise played again with it, and what is different then.

use std::ops::ControlFlow;

use rayon::prelude::*;

use crate::base::ids::IncidentId;
use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::measure::{Exercise, FirstNotices, has_begun};
use crate::session::player::Player;
use crate::sim::kernel::Kernel;
use crate::sim::read::Incident;

use super::super::change::{Change, Origin, Script, Unanswerable, heed};
use super::super::earlier::Earlier;
use super::super::script_run::end;
use super::candidates::{self, Candidate, Candidates, How};
use super::{Interval, Levels, Opportunity, Remedy, gain};

/// Minutes by which an incident has to be over earlier for that to be told: less comes from any
/// change at all.
const LEAST_SHORTENED: i64 = 10;

/// The exercise as it was, for comparison.
pub(super) struct Trials<'a> {
    exercise: &'a Exercise,
    own: Levels,
    incidents: Vec<Incident>,
    notices: FirstNotices,
    origins: Vec<Option<u32>>,
    player: Player,
}

/// One that is allowed, with what has to be changed for it.
pub(super) struct Trial {
    pub opportunity: Opportunity,
    changes: Vec<Change>,
}

/// A branch that was played to its end.
struct Branch {
    at: Minute,
    changes: Vec<Change>,
    levels: Levels,
    dropped: usize,
}

impl<'a> Trials<'a> {
    pub(super) fn new(exercise: &'a Exercise) -> Self {
        let mut player = exercise.player();
        let (own, _) = end(&mut player, exercise, &Script::recorded(&exercise.steps));
        Self {
            exercise,
            own,
            incidents: player.kernel.incidents(),
            notices: FirstNotices::of(player.kernel.log()),
            origins: exercise.steps_of_orders(),
            player,
        }
    }

    /// What is to be tried.
    pub(super) fn candidates(&self, most: usize) -> Candidates {
        candidates::candidates(self.exercise, &self.player.kernel, most)
    }

    /// The incidents that began as it was.
    pub(super) fn begun(&self) -> impl Iterator<Item = IncidentId> {
        self.incidents.iter().filter(|it| has_begun(it)).map(|it| it.incident)
    }

    /// Plays one; none if it is not allowed.
    pub(super) fn play(
        &self,
        player: &mut Player,
        candidate: &Candidate,
    ) -> Result<Option<Trial>, Unanswerable> {
        let branch = match &candidate.how {
            How::Change(at, change) => self.changed(player, *at, change.clone())?,
            How::Tell(gap) => {
                let Self { exercise, notices, origins, .. } = self;
                let told = Earlier { exercise, notices, origins, gap }.play(player);
                told.map(|it| Branch {
                    at: gap.knew_at,
                    changes: it.changes,
                    levels: it.levels,
                    dropped: it.dropped,
                })
            }
        };
        let Some(Branch { at, changes, levels, dropped }) = branch else { return Ok(None) };
        let opportunity = Opportunity {
            of: candidate.of,
            seat: candidate.seat,
            at,
            own: levels - self.own,
            over_seeds: None,
            incidents: self.remedies(&player.kernel),
            dropped,
        };
        Ok(Some(Trial { opportunity, changes }))
    }

    /// The exercise with one change; none if that does not count.
    fn changed(
        &self,
        player: &mut Player,
        at: Minute,
        change: Change,
    ) -> Result<Option<Branch>, Unanswerable> {
        let changes = vec![change];
        let (script, _) = Script::changed(self.exercise, &changes)?;
        player.restart(self.exercise.seed);
        let (levels, dropped) = end(player, self.exercise, &script);
        let changed = match changes.as_slice() {
            [Change::Replace { number, .. }] => Origin::Recorded(*number),
            _ => Origin::Added(0),
        };
        let counts = dropped.iter().all(|it| it.origin != changed);
        Ok(counts.then_some(Branch { at, changes, levels, dropped: dropped.len() }))
    }

    /// What became of the incidents, beside what had become of them.
    fn remedies(&self, kernel: &Kernel) -> Vec<(IncidentId, Remedy)> {
        let begun = self.incidents.iter().filter(|it| has_begun(it));
        let remedy = |was: &Incident| {
            let now = kernel.incident(was.incident);
            if !has_begun(&now) {
                return Some((was.incident, Remedy::Prevented));
            }
            let minutes = self.lasted(was) - self.lasted(&now);
            (LEAST_SHORTENED <= minutes).then_some((was.incident, Remedy::Shortened(minutes)))
        };
        begun.filter_map(remedy).collect()
    }

    /// Minutes until an incident was contained or over by itself, or watching ended.
    fn lasted(&self, it: &Incident) -> i64 {
        let ended = [it.contained_at, it.recovered_at].into_iter().flatten().min();
        ended.unwrap_or(self.exercise.until).since(it.begun_at)
    }

    /// Tries the best under other seeds, each beside the exercise as it was recorded under them.
    pub(super) fn over_seeds(
        &self,
        best: &mut [Trial],
        seeds: &[u64],
        made: &(impl Fn() -> ControlFlow<()> + Sync),
    ) -> Result<(), Unanswerable> {
        let scripts: Vec<Script> = best
            .iter()
            .map(|it| Script::changed(self.exercise, &it.changes).map(|(script, _)| script))
            .collect::<Result<_, Unanswerable>>()?;
        let recorded = Script::recorded(&self.exercise.steps);
        let jobs: Vec<(u64, &Script)> = seeds
            .iter()
            .flat_map(|seed| {
                let all = [&recorded].into_iter().chain(&scripts);
                all.map(move |script| (*seed, script))
            })
            .collect();
        let play = |player: &mut Player, (seed, script): &(u64, &Script)| {
            let exercise = Exercise { seed: *seed, ..self.exercise.clone() };
            player.restart(*seed);
            let (levels, _) = end(player, &exercise, script);
            heed(made())?;
            Ok(levels)
        };
        let levels = jobs.par_iter().map_init(|| self.exercise.player(), play);
        let levels: Vec<Levels> = levels.collect::<Result<_, Unanswerable>>()?;
        for (at, trial) in best.iter_mut().enumerate() {
            let mut all = vec![trial.opportunity.own];
            for of_seed in levels.chunks(1 + scripts.len()) {
                all.push(of_seed[1 + at] - of_seed[0]);
            }
            trial.opportunity.over_seeds = Some(interval(&all));
        }
        Ok(())
    }
}

/// Where changes lie, level by level.
fn interval(all: &[Levels]) -> Interval {
    let sorted = |of: fn(&Levels) -> Points| {
        let mut levels: Vec<Points> = all.iter().map(of).collect();
        levels.sort_unstable();
        levels
    };
    let damage = sorted(|it| it.damage);
    let trust = sorted(|it| it.trust);
    let independence = sorted(|it| it.independence);
    let last = all.len() - 1;
    let at = |place: usize| Levels {
        damage: damage[place],
        trust: trust[place],
        independence: independence[place],
    };
    let gains = sorted(|it| gain(*it));
    let (low, median, high) = (at(0), at(last / 2), at(last));
    Interval { low, median, high, seeds: all.len(), gain: gains[last / 2] }
}
