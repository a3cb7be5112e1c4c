//! Answers, computed beside the window and put into words there: panels only show them.

use std::cmp::Reverse;

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::console::background::Progress;
use crate::measure::counterfactual::{
    Change, Levels, Paired, Side, Unanswerable, luck, what_if, worth_of_notification_gaps,
    worth_of_steps,
};
use crate::measure::why::{What, why};
use crate::measure::{Exercise, Outcomes, Reference, Sample, notification_gaps};
use crate::session::replay::replay;
use crate::session::step::{Author, Position};
use crate::tell::causes::Teller;
use crate::tell::late;
use crate::tell::links::Links;
use crate::tell::luck::{TOLD, verdict};
use crate::tell::measures;
use crate::tell::reached::reached;
use crate::text::Catalogue;

use super::played::PlayedExercise;
use super::question::{Alternative, Baseline, Decided, MeterSpan};

/// With how many other seeds an exercise is compared.
pub const OTHERS: usize = 1_000;

/// What led to a movement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contributor {
    /// When and what, in the language of the exercise.
    pub told: String,
    /// The step, if somebody decided it.
    pub step: Option<u32>,
    /// Whether it is a silence: somebody knew and did not tell, speak or act.
    pub is_silence: bool,
}

/// What moved a meter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// By how much, in millionths of a point.
    pub amount: i64,
    /// The cause, in the language of the exercise.
    pub told: String,
    /// What led to it, in order of time.
    pub contributors: Vec<Contributor>,
}

/// The causes of a movement of a meter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseBreakdown {
    /// The level at the start of the span.
    pub before: Points,
    /// The level at its end.
    pub after: Points,
    /// The causes, largest first; they add up exactly.
    pub causes: Vec<Cause>,
}

/// What moved a meter, and why.
pub fn cause_breakdown(played: &PlayedExercise, span: MeterSpan) -> CauseBreakdown {
    let (cause_breakdown, player) = why(&played.exercise, span.gauge, span.from, span.to);
    let origins = played.exercise.steps_of_orders();
    let (kernel, scenario) = (&player.kernel, &played.exercise.scenario);
    let links = Links { scenario, reasons: &played.reasons, kernel, origins: &origins };
    let (teller, texts) = (Teller::new(kernel), Catalogue::shared(&scenario.language));
    let causes = cause_breakdown.causes.iter().map(|it| Cause {
        amount: it.share.amount,
        told: texts.render(&teller.told(span.gauge, it.share.cause, it.share.via)),
        contributors: it
            .chain
            .iter()
            .map(|link| Contributor {
                told: texts.render(&links.told(link)),
                step: match link.what {
                    What::Decided(order) => links.step(order),
                    _ => None,
                },
                is_silence: matches!(link.what, What::Silence(..)),
            })
            .collect(),
    });
    CauseBreakdown {
        before: cause_breakdown.before,
        after: cause_breakdown.after,
        causes: causes.collect(),
    }
}

/// How much of the possible was reached, in sentences; none where no best policy is known, or
/// hardly anything could be reached.
pub fn reached_lines(played: &PlayedExercise) -> Vec<String> {
    let Exercise { scenario, seed, until, .. } = &played.exercise;
    let Some(reference) = Reference::play(scenario, *seed, *until) else { return Vec::new() };
    let (damage, trust) = (played.outcomes.damage, played.outcomes.trust.end);
    let texts = Catalogue::shared(&scenario.language);
    reached(&reference, damage, trust).iter().map(|it| texts.render(it)).collect()
}

/// An outcome that would have been another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The name of the outcome.
    pub name: String,
    /// As it was, as it would have been, and the change.
    pub values: [String; 3],
}

/// An exercise as it was and as it would have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIfResult {
    /// The minutes of the curves.
    pub minutes: Vec<Minute>,
    /// As it would have been.
    pub after: Vec<Sample>,
    /// By how much the meters would have ended higher.
    pub difference: Levels,
    /// Outcomes that differ.
    pub outcomes: Vec<Outcome>,
    /// How many outcomes do not differ.
    pub same: usize,
    /// Whether the very same state comes out.
    pub is_nothing: bool,
    /// How many steps would have come later, since their seat would have heard later.
    pub waited: usize,
    /// How many steps would not have counted.
    pub dropped: usize,
}

/// Plays an exercise again with one decision changed.
///
/// # Errors
/// When it cannot be asked.
pub fn difference(
    played: &PlayedExercise,
    (decided, alternative): (Decided, Alternative),
    minutes: &[Minute],
) -> Result<WhatIfResult, Unanswerable> {
    let exercise = &played.exercise;
    let changes: Vec<Change> = alternative.change(decided, &exercise.steps).into_iter().collect();
    let (found, _) = what_if(exercise, &changes, minutes)?;
    let (differ, same): (Vec<Paired>, Vec<Paired>) =
        found.outcomes.iter().partition(|pair| pair.before != pair.after);
    let texts = Catalogue::shared(&exercise.scenario.language);
    let outcome = |pair: Paired| {
        let value = |value| texts.value(&measures::value(pair.measure, value));
        let change = pair.difference().map(|by| texts.value(&measures::change(pair.measure, by)));
        let values = [value(pair.before), value(pair.after), change.unwrap_or_default()];
        let name = texts.render(&measures::whole_name(pair.measure, &exercise.scenario));
        Outcome { name, values }
    };
    Ok(WhatIfResult {
        minutes: found.minutes,
        difference: ends_of(&found.after) - ends_of(&found.before),
        is_nothing: found.before.hash == found.after.hash,
        waited: found.after.deferred.len(),
        dropped: found.after.dropped.len(),
        after: found.after.curve,
        outcomes: differ.into_iter().map(outcome).collect(),
        same: same.len(),
    })
}

/// Where the meters end.
const fn ends_of(side: &Side) -> Levels {
    let Outcomes { damage, independence, .. } = side.outcomes;
    Levels { damage, trust: side.outcomes.trust.end, independence }
}

/// What decisions were worth, and what was told late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorthResult {
    /// By the number of the step, what counts most first.
    pub decisions: Vec<(u32, Levels)>,
    /// In words, what counts most first.
    pub late: Vec<(String, Levels)>,
}

/// What each decision was worth: of people, or of all.
///
/// # Errors
/// When it is stopped.
pub fn worth_result(
    played: &PlayedExercise,
    all: bool,
    progress: &Progress,
) -> Result<WorthResult, Unanswerable> {
    let exercise = &played.exercise;
    let counts = |author| match author {
        Author::People => true,
        Author::Policy(_) => all,
        Author::Facilitator => false,
    };
    let counted = played.decisions.iter().filter(|it| counts(it.author));
    let numbers: Vec<u32> = counted.map(|it| it.step).collect();
    let seats = if all { exercise.scenario.seat_ids().collect() } else { played.people };
    let (scenario, seed) = (exercise.scenario.clone(), exercise.seed);
    let (player, _) = replay(scenario, seed, &exercise.steps, exercise.until, |_, _| {});
    let late = notification_gaps(&player.kernel, seats);
    progress.expect(numbers.len() + late.len());
    let mut decisions = worth_of_steps(exercise, &numbers, || progress.advance())?;
    let mut late = worth_of_notification_gaps(exercise, &late, || progress.advance())?;
    decisions.sort_by_key(|it| Reverse(it.worth.size()));
    late.sort_by_key(|it| Reverse(it.worth.size()));
    let texts = Catalogue::shared(&exercise.scenario.language);
    let told = |it: &_| texts.render(&late::notification_gap(&exercise.scenario, it));
    Ok(WorthResult {
        decisions: decisions.into_iter().map(|it| (it.of, it.worth)).collect(),
        late: late.iter().map(|it| (told(&it.of), it.worth)).collect(),
    })
}

/// Where an outcome lies among others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeRank {
    /// The name of the outcome.
    pub name: String,
    /// As it was, the middle of the others, where eight of ten of them lie, and what that says.
    pub values: [String; 4],
}

/// Where an exercise lies among others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LuckResult {
    pub ranks: Vec<OutcomeRank>,
    /// How many of a hundred steps did not count in the others.
    pub dropped: u32,
}

/// Plays the same steps, or policies, under other seeds.
///
/// # Errors
/// When it is stopped.
pub fn luck_result(
    played: &PlayedExercise,
    baseline: Baseline,
    progress: &Progress,
) -> Result<LuckResult, Unanswerable> {
    let exercise = &played.exercise;
    let from = Position::default();
    let changes = match baseline {
        Baseline::SameSteps => Vec::new(),
        Baseline::Policy(policy) => {
            let seats = exercise.scenario.seat_ids();
            seats.map(|seat| Change::Policy { seat, from, policy }).collect()
        }
    };
    progress.expect(OTHERS);
    let found = luck(exercise, &changes, OTHERS, || progress.advance())?;
    let texts = Catalogue::shared(&exercise.scenario.language);
    let place = |(measure, more_is_better)| {
        let rank = found.rank(measure)?;
        let value = |value| texts.value(&measures::value(measure, Some(value)));
        let within = format!("{} – {}", value(rank.tenth), value(rank.ninetieth));
        let (was, middle) = (value(rank.own), value(rank.median));
        let name = texts.render(&measures::whole_name(measure, &exercise.scenario));
        let verdict = texts.render(&verdict(texts, measure, rank, more_is_better));
        Some(OutcomeRank { name, values: [was, middle, within, verdict] })
    };
    let ranks = TOLD.into_iter().filter_map(place).collect();
    Ok(LuckResult { ranks, dropped: found.dropped_percent(exercise.steps.len()) })
}
