//! Whether what is to become true has, still can, or no longer will, and until when: objectives in
//! the middle of an exercise.

use crate::base::ids::{ForumId, IncidentId, InjectId, SeatId};
use crate::base::minute::Minute;
use crate::scenario::model::{Condition, ExpectedAction, Objective, Order, OrderKind, Predicate};
use crate::sim::kernel::Kernel;
use crate::sim::vocabulary::InjectStatus;

use super::moments::happened;

/// How something stands that is to become true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prospect {
    /// It is true and stays so.
    Met,
    /// It is true, and may be lost until then.
    SoFar(Minute),
    /// It is not true, and can become so until then.
    Open(Minute),
    /// It is not true and never will be.
    Missed,
}

impl Prospect {
    /// Whether it is true as things are.
    pub const fn holds(self) -> bool {
        matches!(self, Self::Met | Self::SoFar(_))
    }
}

/// Whether an objective is met as things are.
pub fn is_met(kernel: &mut Kernel, objective: &Objective) -> bool {
    outlook(kernel, &objective.met).holds
}

/// How an objective stands. When nothing more is going to happen, nothing can change any more.
pub fn prospect(kernel: &mut Kernel, objective: &Objective, is_over: bool) -> Prospect {
    let Outlook { holds, until } = outlook(kernel, &objective.met);
    match (holds, until.filter(|_| !is_over)) {
        (true, None) => Prospect::Met,
        (true, Some(until)) => Prospect::SoFar(until),
        (false, Some(until)) => Prospect::Open(until),
        (false, None) => Prospect::Missed,
    }
}

/// Whether something is true, and until when that may change; never, if there is no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Outlook {
    holds: bool,
    until: Option<Minute>,
}

impl Outlook {
    const fn settled(holds: bool) -> Self {
        Self { holds, until: None }
    }

    const fn denied(self) -> Self {
        Self { holds: !self.holds, until: self.until }
    }

    fn is_settled(self, holds: bool) -> bool {
        self == Self::settled(holds)
    }
}

fn outlook(kernel: &mut Kernel, predicate: &Predicate) -> Outlook {
    match predicate {
        Predicate::Holds(condition) => of_condition(kernel, condition),
        Predicate::Within { what, after, minutes, anew } => {
            within(kernel, (what, after), *minutes, *anew)
        }
        Predicate::NotBefore { what, first } => not_before(kernel, what, first),
        Predicate::ContradictedAtMost { about, minutes } => {
            contradicted_at_most(kernel, *about, *minutes)
        }
        Predicate::All(parts) => {
            joined(parts.iter().map(|part| outlook(kernel, part)).collect(), true)
        }
        Predicate::Any(parts) => {
            joined(parts.iter().map(|part| outlook(kernel, part)).collect(), false)
        }
        Predicate::Not(one) => outlook(kernel, one).denied(),
    }
}

/// Something happens in time after something else, or nothing is asked.
fn within(
    kernel: &mut Kernel,
    (what, after): (&Condition, &Condition),
    minutes: i64,
    anew: bool,
) -> Outlook {
    let end = kernel.scenario().calendar.end;
    let Some(since) = happened(kernel, after, Minute::START) else {
        // What is there already is in time for whatever comes.
        if !anew && happened(kernel, what, Minute::START).is_some() {
            return Outlook::settled(true);
        }
        let may_come = of_condition(kernel, after).until.is_some();
        return Outlook { holds: true, until: may_come.then_some(end) };
    };
    let latest = since + minutes;
    match happened(kernel, what, if anew { since } else { Minute::START }) {
        Some(at) => Outlook::settled(at <= latest),
        None => {
            let may_come = kernel.now() <= latest && of_condition(kernel, what).until.is_some();
            // What was done before does not count, and can be done again.
            let may_come = may_come || (anew && kernel.now() <= latest);
            Outlook { holds: false, until: may_come.then_some(latest.min(end)) }
        }
    }
}

fn not_before(kernel: &mut Kernel, what: &Condition, first: &Condition) -> Outlook {
    let (now, end) = (kernel.now(), kernel.scenario().calendar.end);
    let [what_at, first_at] = [what, first].map(|it| happened(kernel, it, Minute::START));
    match (what_at, first_at) {
        (Some(at), Some(first_at)) => Outlook::settled(first_at <= at),
        (None, Some(_)) => Outlook::settled(true),
        // The other may still come in the same minute.
        (Some(at), None) => Outlook { holds: false, until: (now <= at).then_some(at) },
        (None, None) => {
            let may_come = of_condition(kernel, what).until.is_some();
            Outlook { holds: true, until: may_come.then_some(end) }
        }
    }
}

fn contradicted_at_most(kernel: &Kernel, about: Option<IncidentId>, minutes: i64) -> Outlook {
    let now = kernel.now();
    let all = kernel.contradictions().into_iter();
    let mut all = all.filter(|it| about.is_none_or(|about| it.incident == about));
    if all.any(|it| minutes < it.until.unwrap_or(now).since(it.since)) {
        return Outlook::settled(false);
    }
    Outlook { holds: true, until: Some(kernel.scenario().calendar.end) }
}

fn of_condition(kernel: &mut Kernel, condition: &Condition) -> Outlook {
    let (now, end) = (kernel.now(), kernel.scenario().calendar.end);
    let holds = kernel.holds(condition);
    // What has happened has happened.
    let for_good = |until| Outlook { holds, until: if holds { None } else { until } };
    match condition {
        // It comes by itself, and is no time until when.
        Condition::After(_) => for_good(Some(end)),
        Condition::Before(at) => Outlook { holds, until: (now < *at).then_some(*at) },
        Condition::Ordered { .. }
        | Condition::Knows { .. }
        | Condition::Told { .. }
        | Condition::Public(_)
        | Condition::Contradicted(_)
        | Condition::Met(_)
        | Condition::ResultsPublished
        | Condition::ResultPublished(_) => for_good(Some(end)),
        Condition::Reached { incident, .. } => {
            let is_averted = kernel.incident(*incident).averted_at.is_some();
            for_good((!is_averted).then_some(end))
        }
        Condition::Released(inject) => {
            let may_come = kernel.inject(*inject).is_some_and(|it| it.status.is_to_come());
            for_good(may_come.then_some(end))
        }
        Condition::Answered { inject, .. } => for_good(answered_until(kernel, *inject)),
        Condition::Below(..) | Condition::Above(..) => Outlook { holds, until: Some(end) },
        Condition::Not(one) => of_condition(kernel, one).denied(),
        Condition::All(parts) => {
            joined(parts.iter().map(|part| of_condition(kernel, part)).collect(), true)
        }
        Condition::Any(parts) => {
            joined(parts.iter().map(|part| of_condition(kernel, part)).collect(), false)
        }
    }
}

/// Until when a decision can be answered.
fn answered_until(kernel: &Kernel, inject: InjectId) -> Option<Minute> {
    let end = kernel.scenario().calendar.end;
    let within = kernel.scenario().injects[inject.index()].answer_within_minutes;
    let progress = kernel.inject(inject)?;
    match progress.status {
        InjectStatus::Scheduled | InjectStatus::Held { .. } => Some(end),
        InjectStatus::Released => {
            Some(progress.released_at.zip(within).map_or(end, |(since, within)| since + within))
        }
        InjectStatus::Answered(_) | InjectStatus::Closed | InjectStatus::Skipped => None,
    }
}

/// All of several, or any of them: one that is settled the other way settles it.
fn joined(parts: Vec<Outlook>, all: bool) -> Outlook {
    if parts.iter().any(|part| part.is_settled(!all)) {
        return Outlook::settled(!all);
    }
    let holds =
        if all { parts.iter().all(|part| part.holds) } else { parts.iter().any(|part| part.holds) };
    let open = parts.iter().filter_map(|part| part.until);
    // What all need is too late with the first that ends, what one of them does with the last.
    let until = if all && !holds { open.min() } else { open.max() };
    Outlook { holds, until }
}

/// Whether an expected action is a part of an objective: what counts as doing it counts there, too.
pub fn serves(inject: InjectId, action: &ExpectedAction, objective: &Objective) -> bool {
    let (mut wanted, mut done) = (Vec::new(), vec![Feat::Inject(inject)]);
    wanted_feats(&objective.met, &mut wanted);
    feats(&action.done, &mut done);
    done.iter().any(|it| wanted.iter().any(|other| it.counts_as(*other)))
}

/// Whether an objective asks for an action.
pub(super) fn asks_for(objective: &Objective, order: &Order) -> bool {
    let mut wanted = Vec::new();
    wanted_feats(&objective.met, &mut wanted);
    is_among(&wanted, order)
}

/// Whether an action is one that a condition asks for.
pub(super) fn counts_as_done(condition: &Condition, order: &Order) -> bool {
    let mut wanted = Vec::new();
    feats(condition, &mut wanted);
    is_among(&wanted, order)
}

fn is_among(wanted: &[Feat], order: &Order) -> bool {
    let done = Feat::Ordered(order.kind(), order.incident());
    wanted.iter().any(|it| done.counts_as(*it))
}

/// Whether anything in play has asked what an objective asks: what was to be done in time after
/// something that never happened was not.
pub(super) fn is_put_to_the_test(kernel: &Kernel, predicate: &Predicate) -> bool {
    let has = |condition| happened(kernel, condition, Minute::START).is_some();
    match predicate {
        Predicate::Holds(_) => true,
        Predicate::Within { after, .. } => has(after),
        Predicate::NotBefore { what, first } => has(what) || has(first),
        Predicate::ContradictedAtMost { about, .. } => {
            let is_about = |incident| about.is_none_or(|about| incident == Some(about));
            kernel.claims().iter().any(|it| it.order.is_some() && is_about(it.incident))
        }
        Predicate::All(parts) | Predicate::Any(parts) => {
            parts.iter().any(|part| is_put_to_the_test(kernel, part))
        }
        Predicate::Not(one) => is_put_to_the_test(kernel, one),
    }
}

/// Something that is done, as far as two conditions can ask for the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Feat {
    Ordered(OrderKind, Option<IncidentId>),
    Knows(SeatId, IncidentId),
    Inject(InjectId),
    Met(ForumId),
    Published,
}

impl Feat {
    fn counts_as(self, other: Self) -> bool {
        match (self, other) {
            (Self::Ordered(kind, about), Self::Ordered(wanted, of)) => {
                kind == wanted && (about == of || about.is_none() || of.is_none())
            }
            _ => self == other,
        }
    }
}

fn wanted_feats(predicate: &Predicate, found: &mut Vec<Feat>) {
    match predicate {
        Predicate::Holds(condition) | Predicate::Within { what: condition, .. } => {
            feats(condition, found);
        }
        Predicate::NotBefore { first, .. } => feats(first, found),
        Predicate::All(parts) | Predicate::Any(parts) => {
            parts.iter().for_each(|part| wanted_feats(part, found));
        }
        Predicate::ContradictedAtMost { .. } | Predicate::Not(_) => {}
    }
}

fn feats(condition: &Condition, found: &mut Vec<Feat>) {
    match condition {
        Condition::Ordered { kind, about, .. } => found.push(Feat::Ordered(*kind, *about)),
        Condition::Knows { seat, incident } => found.push(Feat::Knows(*seat, *incident)),
        Condition::Told { to, about, .. } => found.push(Feat::Knows(*to, *about)),
        Condition::Answered { inject, .. } => found.push(Feat::Inject(*inject)),
        Condition::Met(forum) => found.push(Feat::Met(*forum)),
        Condition::ResultsPublished | Condition::ResultPublished(_) => found.push(Feat::Published),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| feats(part, found));
        }
        Condition::After(_)
        | Condition::Before(_)
        | Condition::Public(_)
        | Condition::Reached { .. }
        | Condition::Contradicted(_)
        | Condition::Below(..)
        | Condition::Above(..)
        | Condition::Released(_)
        // What must not be is nothing that is done.
        | Condition::Not(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    use crate::base::level::Points;
    use crate::scenario::model::{Gauge, Inject, Scenario};
    use crate::scenario::{LoadOptions, load};

    fn night() -> Kernel {
        let pack = Path::new("scenarios/packs/count-night");
        Kernel::new(load(pack, &LoadOptions::default()).unwrap().scenario, 1)
    }

    fn of(kernel: &mut Kernel, met: Condition) -> Prospect {
        stands(kernel, Predicate::Holds(met))
    }

    fn stands(kernel: &mut Kernel, met: Predicate) -> Prospect {
        let objective = Objective { id: "it".to_owned(), met, recommendations: Vec::new() };
        prospect(kernel, &objective, false)
    }

    fn released(scenario: &Scenario, is_answered: bool) -> Condition {
        let with_answer =
            |it: &Inject| !it.choices.is_empty() && it.answer_within_minutes.is_some();
        let at = scenario.injects.iter().position(with_answer).unwrap();
        let inject = InjectId::at(at);
        if is_answered {
            Condition::Answered { inject, option: None }
        } else {
            Condition::Released(inject)
        }
    }

    #[test]
    fn what_may_still_come_is_open_and_what_may_be_lost_is_met_so_far() {
        let mut kernel = night();
        let end = kernel.scenario().calendar.end;
        let at = Minute(10);
        let trust = Condition::Above(Gauge::Trust, Points::ZERO);
        let both = Condition::All(vec![trust.clone(), Condition::Before(at)]);
        let one = Condition::Any(vec![Condition::ResultsPublished, Condition::Before(at)]);
        let none = Condition::Not(Box::new(Condition::Contradicted(None)));
        assert_eq!(of(&mut kernel, Condition::ResultsPublished), Prospect::Open(end));
        assert_eq!(of(&mut kernel, none.clone()), Prospect::SoFar(end));
        assert_eq!(of(&mut kernel, trust), Prospect::SoFar(end));
        assert_eq!(of(&mut kernel, one.clone()), Prospect::SoFar(end));
        let too_late = Condition::All(vec![Condition::ResultsPublished, Condition::Before(at)]);
        assert_eq!(of(&mut kernel, too_late.clone()), Prospect::Open(at));
        kernel.step(Minute::START);
        while kernel.step(at).is_some() {}
        kernel.advance_to(at);
        assert_eq!(of(&mut kernel, both), Prospect::Missed);
        assert_eq!(of(&mut kernel, too_late), Prospect::Missed);
        assert_eq!(of(&mut kernel, one), Prospect::Open(end));
        let met = Predicate::Holds(none);
        let objective = Objective { id: String::new(), met, recommendations: Vec::new() };
        assert_eq!(prospect(&mut kernel, &objective, true), Prospect::Met);
    }

    /// The press office explains beforehand at minute 80, the head of the authority briefs nobody.
    /// Worked out by hand: 80 is in time after 60 within 30 and late within 10; it is done anew
    /// after 60 and not after 90.
    #[test]
    fn times_and_order_are_those_of_the_log() {
        let mut kernel = night();
        let end = kernel.scenario().calendar.end;
        let seat = kernel.scenario().seat("emb-communications").unwrap();
        let ordered =
            |kind| Condition::Ordered { seat: None, kind, about: None, since: Minute::START };
        let spoke = ordered(OrderKind::Prebunk);
        let within = |after: i64, minutes: i64, anew: bool| Predicate::Within {
            what: spoke.clone(),
            after: Condition::After(Minute(after)),
            minutes,
            anew,
        };
        let not_before =
            Predicate::NotBefore { what: spoke.clone(), first: ordered(OrderKind::BriefParties) };
        let asked = |minute: i64, kernel: &mut Kernel| {
            while kernel.step(Minute(minute)).is_some() {}
            kernel.advance_to(Minute(minute));
        };
        assert_eq!(stands(&mut kernel, within(60, 30, false)), Prospect::SoFar(end));
        assert_eq!(stands(&mut kernel, not_before.clone()), Prospect::SoFar(end));
        asked(70, &mut kernel);
        assert_eq!(stands(&mut kernel, within(60, 30, false)), Prospect::Open(Minute(90)));
        assert_eq!(stands(&mut kernel, within(60, 9, false)), Prospect::Missed);
        assert_eq!(stands(&mut kernel, within(60, 10, false)), Prospect::Open(Minute(70)));
        asked(80, &mut kernel);
        kernel.submit(seat, crate::scenario::model::Speak::Prebunk.into()).unwrap();
        assert_eq!(stands(&mut kernel, within(60, 30, false)), Prospect::Met);
        assert_eq!(stands(&mut kernel, within(60, 20, true)), Prospect::Met);
        assert_eq!(stands(&mut kernel, within(60, 10, false)), Prospect::Missed);
        // Who comes first in one minute is not settled before it is over.
        assert_eq!(stands(&mut kernel, not_before.clone()), Prospect::Open(Minute(80)));
        asked(95, &mut kernel);
        assert_eq!(stands(&mut kernel, not_before.clone()), Prospect::Missed);
        let denied = Predicate::Not(Box::new(not_before));
        assert_eq!(stands(&mut kernel, denied), Prospect::Met);
        assert_eq!(stands(&mut kernel, within(90, 30, false)), Prospect::Met);
        assert_eq!(stands(&mut kernel, within(90, 30, true)), Prospect::Open(Minute(120)));
        let both = Predicate::All(vec![within(60, 30, false), within(90, 30, true)]);
        assert_eq!(stands(&mut kernel, both), Prospect::Open(Minute(120)));
        let never = Predicate::Within {
            what: spoke,
            after: ordered(OrderKind::BriefParties),
            minutes: 0,
            anew: true,
        };
        let objective = Objective { id: String::new(), met: never, recommendations: Vec::new() };
        assert_eq!(prospect(&mut kernel, &objective, true), Prospect::Met);
        assert!(!is_put_to_the_test(&kernel, &objective.met), "nobody was briefed");
    }

    #[test]
    fn a_decision_is_open_until_it_closes() {
        let mut kernel = night();
        let scenario = kernel.scenario().clone();
        let [came, answered] = [false, true].map(|it| released(&scenario, it));
        let end = scenario.calendar.end;
        assert_eq!(of(&mut kernel, answered.clone()), Prospect::Open(end));
        while of(&mut kernel, came.clone()) != Prospect::Met && kernel.step(end).is_some() {}
        let Prospect::Open(closes) = of(&mut kernel, answered.clone()) else {
            panic!("nobody has answered");
        };
        assert!(kernel.now() < closes && closes < end);
        while kernel.step(closes).is_some() {}
        kernel.advance_to(closes);
        assert_eq!(of(&mut kernel, answered), Prospect::Missed);
    }

    #[test]
    fn what_counts_for_both_belongs_together() {
        let kernel = night();
        let scenario = kernel.scenario();
        let objective = |id| scenario.objectives.iter().find(|it| it.id == id).unwrap();
        let served = |id| -> Vec<&str> {
            let injects = scenario.injects.iter().enumerate();
            let all = injects.flat_map(|(at, it)| it.expected.iter().map(move |one| (at, one)));
            let of_it = all.filter(|(at, one)| serves(InjectId::at(*at), one, objective(id)));
            of_it.map(|(_, one)| one.id.as_str()).collect()
        };
        assert!(served("parties-briefed").contains(&"briefs-both"));
        assert!(served("cert-told").contains(&"cert-told"));
        assert!(!served("cert-told").contains(&"briefs-both"));
        assert!(served("one-voice").is_empty());
    }
}
