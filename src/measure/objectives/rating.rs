//! A proposed rating (P, S, M or U) for every objective and every expected action, by rules that
//! are told with it. The rules are those of `docs/measures.md`; each is named by the id of the
//! sentence that says it.

use crate::base::ids::{IncidentId, InjectId};
use crate::base::message::{Arg, Message, message};
use crate::base::minute::Minute;
use crate::scenario::model::{Condition, ExpectedAction, Objective, Predicate, Scenario};
use crate::session::journal::{Grade, Rated};
use crate::sim::kernel::Kernel;
use crate::sim::log::DroppedRecord;
use crate::sim::orders::Refusal;

use super::evidence::{self, Evidence, EvidenceOf};
use super::moments::happened;
use super::prospect::{Prospect, asks_for, counts_as_done, is_put_to_the_test, prospect, serves};
use super::turnout::{Turnout, turnout};

/// From this share of expected actions on that were not done in time, in per cent, challenges are
/// major; and from this share of its parts on, an objective that is not met was performed in part.
pub const MAJOR_PER_CENT: usize = 50;
/// An expected action that took no longer than so many times what it was given is a little late.
const LITTLE_LATE: i64 = 2;

/// A rating that follows from the logs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What is rated.
    pub about: Rated,
    /// The rating; none while it is open, and where nothing in play asked for it.
    pub grade: Option<Grade>,
    /// The rule by which it follows, with its numbers. Its id names the rule.
    pub why: Message,
    /// What it rests on, in order of time.
    pub evidence: Vec<Evidence>,
}

impl Proposal {
    /// The rule by which it follows, for programs.
    pub fn rule(&self) -> &str {
        &self.why.id
    }
}

/// The ratings of all objectives and then of all expected actions of injects that were released,
/// in the order of the scenario. When nothing more is going to happen, nothing is open.
pub fn proposals(kernel: &mut Kernel, is_over: bool) -> Vec<Proposal> {
    let scenario = kernel.scenario().clone();
    let actions = released(kernel, &scenario);
    let mut all = Vec::new();
    for objective in &scenario.objectives {
        all.push(of_objective(kernel, objective, &actions, is_over));
    }
    all.extend(actions.iter().map(|action| of_action(kernel, &scenario, action, is_over)));
    all
}

/// An expected action of an inject that was released.
struct Expected<'a> {
    inject: InjectId,
    place: u16,
    action: &'a ExpectedAction,
    released_at: Minute,
    turnout: Turnout,
}

fn released<'a>(kernel: &mut Kernel, scenario: &'a Scenario) -> Vec<Expected<'a>> {
    let progress: Vec<(Option<Minute>, Vec<Option<Minute>>)> =
        kernel.injects().iter().map(|it| (it.released_at, it.expected.to_vec())).collect();
    let mut all = Vec::new();
    for ((at, inject), (released_at, done)) in scenario.injects.iter().enumerate().zip(progress) {
        let Some(released_at) = released_at else { continue };
        for ((action, done), place) in inject.expected.iter().zip(done).zip(0..) {
            let turnout = turnout(kernel, action, released_at, done);
            let inject = InjectId::at(at);
            all.push(Expected { inject, place, action, released_at, turnout });
        }
    }
    all
}

/// What stood in the way of something.
#[derive(Debug, Default)]
struct Challenges {
    /// Expected actions that count for it and whose time is up or that were done.
    counted: usize,
    late: usize,
    missed: usize,
    refused: usize,
    contradictions: usize,
    evidence: Vec<Evidence>,
}

impl Challenges {
    const fn is_none(&self) -> bool {
        self.late + self.missed + self.refused + self.contradictions == 0
    }

    /// Whether so many of the expected actions were not done in time that it counts.
    const fn are_major(&self) -> bool {
        0 < self.counted && is_major(self.late + self.missed, self.counted)
    }
}

const fn is_major(part: usize, whole: usize) -> bool {
    MAJOR_PER_CENT * whole <= 100 * part
}

fn of_objective(
    kernel: &mut Kernel,
    objective: &Objective,
    actions: &[Expected<'_>],
    is_over: bool,
) -> Proposal {
    let stands = prospect(kernel, objective, is_over);
    let challenges = challenges(kernel, objective, actions);
    let Challenges { counted, late, missed, refused, contradictions, .. } = challenges;
    let (parts, met) = parts(kernel, objective, is_over);
    let done = counted - missed;
    let late_by = late_by(kernel, &objective.met);
    let (grade, why) = match stands {
        Prospect::Open(_) | Prospect::SoFar(_) => (None, message!("rating-open")),
        Prospect::Met if !is_put_to_the_test(kernel, &objective.met) => {
            (None, message!("rating-untested"))
        }
        Prospect::Met if challenges.is_none() => {
            (Some(Grade::Performed), message!("rating-met", count = counted))
        }
        Prospect::Met if challenges.are_major() => {
            let late = late + missed;
            (Some(Grade::Major), message!("rating-met-major", late = late, count = counted))
        }
        Prospect::Met => {
            let why = message!(
                "rating-met-some",
                late = late,
                missed = missed,
                refused = refused,
                contradictions = contradictions
            );
            (Some(Grade::Some), why)
        }
        Prospect::Missed if late_by.is_some() => {
            let (took, within) = late_by.unwrap_or_default();
            let (took, within) = (Arg::Duration(took), Arg::Duration(within));
            (Some(Grade::Major), message!("rating-met-late", took = took, within = within))
        }
        Prospect::Missed if 1 < parts && is_major(met, parts) => {
            (Some(Grade::Major), message!("rating-part", met = met, parts = parts))
        }
        Prospect::Missed if 0 < counted && is_major(done, counted) => {
            (Some(Grade::Major), message!("rating-part-actions", done = done, count = counted))
        }
        Prospect::Missed => (Some(Grade::Unable), message!("rating-not-met")),
    };
    let mut evidence = evidence::of_predicate(kernel, &objective.met);
    evidence.extend(challenges.evidence);
    evidence.sort_unstable();
    evidence.dedup();
    Proposal { about: Rated::Objective(objective.id.clone()), grade, why, evidence }
}

/// How many minutes something took that was to be done in time, and was given, where it was done.
fn late_by(kernel: &Kernel, predicate: &Predicate) -> Option<(i64, i64)> {
    let Predicate::Within { what, after, minutes, anew } = predicate else { return None };
    let since = happened(kernel, after, Minute::START)?;
    let at = happened(kernel, what, if *anew { since } else { Minute::START })?;
    Some((at.since(since), *minutes))
}

/// Of how many parts an objective is made, and how many of them are met.
fn parts(kernel: &mut Kernel, objective: &Objective, is_over: bool) -> (usize, usize) {
    let split = |met: Predicate| Objective { id: String::new(), met, recommendations: Vec::new() };
    let parts: Vec<Predicate> = if let Predicate::All(parts) = &objective.met {
        parts.clone()
    } else if let Predicate::Holds(Condition::All(parts)) = &objective.met {
        parts.iter().cloned().map(Predicate::Holds).collect()
    } else {
        vec![objective.met.clone()]
    };
    let number = parts.len();
    let is_met = |part: Predicate| prospect(kernel, &split(part), is_over).holds();
    (number, parts.into_iter().map(is_met).filter(|it| *it).count())
}

fn challenges(kernel: &Kernel, objective: &Objective, actions: &[Expected<'_>]) -> Challenges {
    let mut found = Challenges::default();
    let served = actions.iter().filter(|it| serves(it.inject, it.action, objective));
    for it in served {
        match it.turnout {
            Turnout::Open => continue,
            Turnout::InTime => {}
            Turnout::Late(_) => found.late += 1,
            Turnout::Missed => found.missed += 1,
        }
        found.counted += 1;
        if it.turnout != Turnout::InTime {
            found.evidence.push(time_up(it));
        }
    }
    let refused = refused(kernel, |it| asks_for(objective, &it.order));
    found.refused = refused.len();
    found.evidence.extend(refused);
    let mut incidents = Vec::new();
    incidents_of(&objective.met, &mut incidents);
    let of_them = |incident| incidents.iter().any(|it| it.is_none_or(|it| it == incident));
    let contradictions = kernel.contradictions();
    for it in contradictions.iter().filter(|it| of_them(it.incident)) {
        found.contradictions += 1;
        let of = EvidenceOf::Contradiction(it.no);
        found.evidence.push(Evidence { at: it.since, of });
    }
    found
}

/// Actions of answers that were refused, other than because they were done already.
fn refused(kernel: &Kernel, is_meant: impl Fn(&DroppedRecord) -> bool) -> Vec<Evidence> {
    let dropped = kernel.log().dropped.iter().zip(0..);
    dropped
        .filter(|(it, _)| it.refusal != Refusal::AlreadyDone && is_meant(it))
        .map(|(it, number)| Evidence { at: it.at, of: EvidenceOf::Refused(number) })
        .collect()
}

/// When the time of an expected action was up.
fn time_up(it: &Expected<'_>) -> Evidence {
    let at = it.released_at + it.action.within_minutes;
    Evidence { at, of: EvidenceOf::TimeUp(it.inject, it.place) }
}

/// The incidents that an objective names outright; `None` stands for any.
fn incidents_of(predicate: &Predicate, found: &mut Vec<Option<IncidentId>>) {
    match predicate {
        Predicate::Holds(condition) => incidents_in(condition, found),
        Predicate::Within { what, after: other, .. }
        | Predicate::NotBefore { what, first: other } => {
            [what, other].into_iter().for_each(|it| incidents_in(it, found));
        }
        Predicate::ContradictedAtMost { about, .. } => found.push(*about),
        Predicate::All(parts) | Predicate::Any(parts) => {
            parts.iter().for_each(|part| incidents_of(part, found));
        }
        Predicate::Not(one) => incidents_of(one, found),
    }
}

fn incidents_in(condition: &Condition, found: &mut Vec<Option<IncidentId>>) {
    match condition {
        Condition::Ordered { about: Some(incident), .. }
        | Condition::Knows { incident, .. }
        | Condition::Told { about: incident, .. }
        | Condition::Public(incident)
        | Condition::Reached { incident, .. }
        | Condition::Contradicted(Some(incident)) => found.push(Some(*incident)),
        Condition::Contradicted(None) => found.push(None),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| incidents_in(part, found));
        }
        Condition::Not(one) => incidents_in(one, found),
        Condition::Ordered { about: None, .. }
        | Condition::After(_)
        | Condition::Before(_)
        | Condition::Below(..)
        | Condition::Above(..)
        | Condition::Answered { .. }
        | Condition::Released(_)
        | Condition::Met(_)
        | Condition::ResultsPublished
        | Condition::ResultPublished(_) => {}
    }
}

fn of_action(kernel: &Kernel, scenario: &Scenario, it: &Expected<'_>, is_over: bool) -> Proposal {
    let within = it.action.within_minutes;
    let is_meant = |dropped: &DroppedRecord| {
        dropped.seat == it.action.by
            && it.released_at <= dropped.at
            && counts_as_done(&it.action.done, &dropped.order)
    };
    let refused = refused(kernel, is_meant);
    let (grade, why) = match it.turnout {
        Turnout::Open if !is_over => (None, message!("rating-open")),
        Turnout::InTime if refused.is_empty() => {
            (Some(Grade::Performed), message!("rating-in-time", within = Arg::Duration(within)))
        }
        Turnout::InTime => {
            (Some(Grade::Some), message!("rating-in-time-refused", refused = refused.len()))
        }
        Turnout::Late(Some(at)) => {
            let took = at.since(it.released_at);
            let (took_told, within_told) = (Arg::Duration(took), Arg::Duration(within));
            if took <= LITTLE_LATE * within {
                let why = message!("rating-late-some", took = took_told, within = within_told);
                (Some(Grade::Some), why)
            } else {
                let why = message!("rating-late-major", took = took_told, within = within_told);
                (Some(Grade::Major), why)
            }
        }
        Turnout::Late(None) => {
            (Some(Grade::Major), message!("rating-late", within = Arg::Duration(within)))
        }
        Turnout::Missed | Turnout::Open => {
            (Some(Grade::Unable), message!("rating-not-done", within = Arg::Duration(within)))
        }
    };
    let mut evidence = vec![Evidence { at: it.released_at, of: EvidenceOf::Released(it.inject) }];
    evidence.extend(evidence::of_condition(kernel, &it.action.done));
    evidence.extend(refused);
    match it.turnout {
        Turnout::Late(_) | Turnout::Missed => evidence.push(time_up(it)),
        Turnout::InTime | Turnout::Open => {}
    }
    evidence.sort_unstable();
    evidence.dedup();
    let inject = scenario.injects[it.inject.index()].id.clone();
    let about = Rated::Expected { inject, action: it.action.id.clone() };
    Proposal { about, grade, why, evidence }
}
