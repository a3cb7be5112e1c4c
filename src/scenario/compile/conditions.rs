//! Conditions: names resolved, and those found out that can never hold.
//!
//! What is found is certain: a condition that is reported holds in no exercise. What depends on
//! play, on the country or on the collaboration model is never held against an author.

use crate::base::diagnostic::Span;
use crate::base::ids::{ForumId, IncidentId, PublicationId, SeatId};
use crate::base::level::Points;
use crate::base::minute::Minute;

use super::super::file::{self, Number, Text};
use super::super::model::{Condition, Gauge, OrderKind, Stage};
use super::super::source::Located;
use super::super::{code, limits};
use super::collaboration::Forums;
use super::context::CompileContext;
use super::names::remedy;
use super::report::Report;

/// What is known about a condition before anybody plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Truth {
    Never,
    Always,
    Open,
}

impl CompileContext<'_> {
    /// A condition of the model.
    pub fn condition(
        &self,
        written: &Located<file::Condition>,
        report: &mut Report<'_>,
    ) -> Condition {
        self.walk(written, 1, report).0
    }

    fn walk(
        &self,
        written: &Located<file::Condition>,
        depth: usize,
        report: &mut Report<'_>,
    ) -> (Condition, Truth) {
        if limits::CONDITION_DEPTH < depth {
            let message =
                format!("conditions are more than {} deep in each other", limits::CONDITION_DEPTH);
            report.error(code::LIMIT, written.span, message, "say it with fewer of them");
            return (Condition::Any(Vec::new()), Truth::Open);
        }
        match &written.value {
            file::Condition::All(parts) => self.all(parts, written.span, depth, report),
            file::Condition::Any(parts) => self.any(parts, written.span, depth, report),
            file::Condition::Not(part) => {
                let (condition, truth) = self.walk(part, depth + 1, report);
                let opposite = match truth {
                    Truth::Never => Truth::Always,
                    Truth::Open => Truth::Open,
                    Truth::Always => never(written.span, "what is denied always holds", report),
                };
                (Condition::Not(Box::new(condition)), opposite)
            }
            simple => self.simple(simple, written.span, report),
        }
    }

    fn parts(
        &self,
        parts: &[Located<file::Condition>],
        span: Span,
        depth: usize,
        report: &mut Report<'_>,
    ) -> (Vec<Condition>, Vec<Truth>) {
        if parts.is_empty() {
            let message = "there is no condition between `[` and `]`";
            report.error(code::EMPTY, span, message, "add one, or leave the whole out");
        }
        if report.over_limit("conditions in one list", parts.len(), limits::ENTRIES, span) {
            return (Vec::new(), vec![Truth::Open]);
        }
        parts.iter().map(|part| self.walk(part, depth + 1, report)).unzip()
    }

    fn all(
        &self,
        written: &[Located<file::Condition>],
        span: Span,
        depth: usize,
        report: &mut Report<'_>,
    ) -> (Condition, Truth) {
        let (parts, truths) = self.parts(written, span, depth, report);
        let truth = if truths.contains(&Truth::Never) {
            Truth::Never
        } else if let Some(denial) = denial(&parts) {
            let span = written.get(denial).map_or(span, |part| part.span);
            never(span, "it denies another part of the same `All`", report)
        } else if is_empty_interval(&parts) {
            let why = "no minute is both after and before what it says";
            never(span, why, report)
        } else if truths.iter().all(|truth| *truth == Truth::Always) {
            Truth::Always
        } else {
            Truth::Open
        };
        (Condition::All(parts), truth)
    }

    fn any(
        &self,
        written: &[Located<file::Condition>],
        span: Span,
        depth: usize,
        report: &mut Report<'_>,
    ) -> (Condition, Truth) {
        let (parts, truths) = self.parts(written, span, depth, report);
        let truth = if truths.contains(&Truth::Always) {
            Truth::Always
        } else if truths.iter().all(|truth| *truth == Truth::Never) {
            Truth::Never
        } else {
            Truth::Open
        };
        (Condition::Any(parts), truth)
    }

    fn simple(
        &self,
        written: &file::Condition,
        span: Span,
        report: &mut Report<'_>,
    ) -> (Condition, Truth) {
        use file::Condition as Written;
        match written {
            Written::After(text) => self.after(text, report),
            Written::Before(text) => self.before(text, report),
            Written::Ordered { seat, kind, about, since } => {
                let who = (seat.as_ref(), *kind, about.as_ref());
                self.ordered(who, since.as_ref(), report)
            }
            Written::Knows { seat, incident } => {
                let seat = self.names.some_seat(seat, report);
                let (incident, truth) = self.heard_of(incident, report);
                (Condition::Knows { seat, incident }, truth)
            }
            Written::Told { from, to, about } => self.told(from, to, about, report),
            Written::Public(incident) => {
                let (incident, truth) = self.heard_of(incident, report);
                (Condition::Public(incident), truth)
            }
            Written::Reached { incident, stage } => self.reached(incident, *stage, report),
            Written::Contradicted(None) => (Condition::Contradicted(None), Truth::Open),
            Written::Contradicted(Some(incident)) => {
                let (incident, truth) = self.heard_of(incident, report);
                (Condition::Contradicted(Some(incident)), truth)
            }
            Written::Below(gauge, level) => gauge_below(*gauge, level, report),
            Written::Above(gauge, level) => gauge_above(*gauge, level, report),
            Written::Answered { inject, choice } => self.answered(inject, choice.as_ref(), report),
            Written::Released(inject) => {
                (Condition::Released(self.names.inject(inject, report)), Truth::Open)
            }
            Written::Met(forum) => (self.met(forum, report), Truth::Open),
            Written::ResultsPublished => {
                let truth = if self.results.publications.is_empty() {
                    never(span, "this scenario has no `publication`", report)
                } else {
                    Truth::Open
                };
                (Condition::ResultsPublished, truth)
            }
            Written::ResultPublished(day) => {
                let condition = self.result_published(day, report);
                (condition.unwrap_or(Condition::ResultsPublished), Truth::Open)
            }
            Written::Within { .. }
            | Written::NotBefore { .. }
            | Written::ContradictedAtMost { .. } => {
                let message = "only the `met` of an objective may ask for times and order, \
                    by itself or inside of `All`, `Any` and `Not`";
                let help = "write a plain condition here";
                report.error(code::OBJECTIVE_ONLY, span, message, help);
                (Condition::Any(Vec::new()), Truth::Open)
            }
            Written::All(_) | Written::Any(_) | Written::Not(_) => {
                (Condition::Any(Vec::new()), Truth::Open)
            }
        }
    }

    /// That the result of the election on a day is out.
    fn result_published(&self, text: &Text, report: &mut Report<'_>) -> Option<Condition> {
        let day = self.clock.minute(text, report)?;
        let found = self.results.days().position(|known| known == day);
        if found.is_none() {
            let known: Vec<String> = self.results.days().map(|day| self.clock.day(day)).collect();
            let message = format!("no result is published of an election on `{text}`");
            let help = remedy("publication", text, known.iter().map(String::as_str));
            report.error(code::UNKNOWN, text.span, message, help);
        }
        found.map(|at| Condition::ResultPublished(PublicationId::at(at)))
    }

    fn after(&self, text: &Text, report: &mut Report<'_>) -> (Condition, Truth) {
        let Some(minute) = self.clock.minute(text, report) else {
            return (Condition::After(Minute::START), Truth::Open);
        };
        let truth = if self.clock.is_past(minute) {
            never(text.span, &format!("`{text}` is after the end of the calendar"), report)
        } else if minute <= Minute::START {
            Truth::Always
        } else {
            Truth::Open
        };
        (Condition::After(minute), truth)
    }

    fn before(&self, text: &Text, report: &mut Report<'_>) -> (Condition, Truth) {
        let Some(minute) = self.clock.minute(text, report) else {
            return (Condition::Before(Minute::START), Truth::Open);
        };
        let truth = if minute <= Minute::START && self.clock.is_outside(minute - 1) {
            never(text.span, &format!("`{text}` is not after the start of the calendar"), report)
        } else if self.clock.is_past(minute) {
            Truth::Always
        } else {
            Truth::Open
        };
        (Condition::Before(minute), truth)
    }

    fn ordered(
        &self,
        (seat, kind, about): (Option<&Text>, Located<OrderKind>, Option<&Text>),
        since: Option<&Text>,
        report: &mut Report<'_>,
    ) -> (Condition, Truth) {
        let known = seat.is_none_or(|seat| self.names.seats.position(seat).is_some());
        let seat_id = seat.map(|seat| self.names.some_seat(seat, report));
        let incident = about.map(|about| self.names.incident(about, report));
        let order = kind.value;
        let mut able = self.seats.iter().enumerate();
        let able = able.any(|(at, s)| {
            seat_id.is_none_or(|seat| seat == SeatId::at(at)) && s.has_authority(order)
        });
        let truth = if known && !able {
            let who = seat.map_or("no seat".to_owned(), |seat| format!("the seat `{seat}`"));
            let can = if seat.is_some() { "cannot" } else { "can" };
            never(kind.span, &format!("{who} {can} order `{order:?}`"), report)
        } else if let Some(about) = about.filter(|_| !order.needs().incident) {
            never(about.span, &format!("`{order:?}` is about no incident"), report)
        } else {
            Truth::Open
        };
        let (since, truth) = match since.map(|text| self.after(text, report)) {
            Some((Condition::After(since), Truth::Never)) => (since, Truth::Never),
            Some((Condition::After(since), _)) => (since, truth),
            _ => (Minute::START, truth),
        };
        (Condition::Ordered { seat: seat_id, kind: order, about: incident, since }, truth)
    }

    fn told(
        &self,
        from: &Text,
        to: &Text,
        about: &Text,
        report: &mut Report<'_>,
    ) -> (Condition, Truth) {
        let from_id = self.names.some_seat(from, report);
        let to_id = self.names.some_seat(to, report);
        let (incident, truth) = self.heard_of(about, report);
        let truth = if from == to {
            never(to.span, &format!("the seat `{to}` does not tell itself"), report)
        } else {
            truth
        };
        (Condition::Told { from: from_id, to: to_id, about: incident }, truth)
    }

    /// An incident that somebody must have heard of.
    fn heard_of(&self, incident: &Text, report: &mut Report<'_>) -> (IncidentId, Truth) {
        let id = self.names.incident(incident, report);
        let truth = if self.spoken_of.contains(incident.as_str()) {
            Truth::Open
        } else {
            self.born(incident, report)
        };
        (id, truth)
    }

    fn born(&self, incident: &Text, report: &mut Report<'_>) -> Truth {
        if !self.never_begin.contains(incident.as_str()) {
            return Truth::Open;
        }
        never(incident.span, &format!("the incident `{incident}` never begins"), report)
    }

    fn reached(
        &self,
        incident: &Text,
        stage: Stage,
        report: &mut Report<'_>,
    ) -> (Condition, Truth) {
        let id = self.names.incident(incident, report);
        let truth = match stage {
            Stage::Dormant => Truth::Always,
            _ => self.born(incident, report),
        };
        (Condition::Reached { incident: id, stage }, truth)
    }

    fn answered(
        &self,
        inject: &Text,
        choice: Option<&Text>,
        report: &mut Report<'_>,
    ) -> (Condition, Truth) {
        let id = self.names.inject(inject, report);
        let choices = self
            .names
            .injects
            .position(inject)
            .and_then(|at| self.scenario.injects.get(at))
            .map(|inject| inject.choices.as_slice());
        let Some(choices) = choices else {
            return (Condition::Answered { inject: id, option: None }, Truth::Open);
        };
        if choices.is_empty() {
            let truth =
                never(inject.span, &format!("the inject `{inject}` has no choices"), report);
            return (Condition::Answered { inject: id, option: None }, truth);
        }
        let option = choice.and_then(|choice| {
            let position = choices.iter().position(|known| known.id == *choice);
            if position.is_none() {
                let known = choices.iter().map(|known| known.id.as_str());
                let message = format!("the inject `{inject}` has no choice `{choice}`");
                let help = remedy("choice", choice, known);
                report.error(code::UNKNOWN, choice.span, message, help);
            }
            u16::try_from(position?).ok()
        });
        (Condition::Answered { inject: id, option }, Truth::Open)
    }

    /// That a forum has met; where the collaboration model has none, that never holds.
    fn met(&self, forum: &Text, report: &mut Report<'_>) -> Condition {
        let found = if forum.as_str() == Forums::MAIN {
            self.forums.first()
        } else {
            self.forums.find(forum, report)
        };
        found.map_or(Condition::Any(Vec::new()), |forum: ForumId| Condition::Met(forum))
    }
}

fn never(span: Span, why: &str, report: &mut Report<'_>) -> Truth {
    let help = "change the condition, or take it out";
    report.error(code::NEVER, span, format!("this can never hold: {why}"), help);
    Truth::Never
}

fn gauge_below(gauge: Gauge, level: &Number, report: &mut Report<'_>) -> (Condition, Truth) {
    let points = report.points("level", level);
    let truth = if level.value == 0.0 {
        never(level.span, &format!("`{gauge:?}` is never below 0"), report)
    } else {
        Truth::Open
    };
    (Condition::Below(gauge, points), truth)
}

fn gauge_above(gauge: Gauge, level: &Number, report: &mut Report<'_>) -> (Condition, Truth) {
    let points = report.points("level", level);
    let truth = if points == Points::FULL {
        never(level.span, &format!("`{gauge:?}` is never above 100"), report)
    } else {
        Truth::Open
    };
    (Condition::Above(gauge, points), truth)
}

/// The position of a part that denies another part.
fn denial(parts: &[Condition]) -> Option<usize> {
    parts.iter().position(|part| match part {
        Condition::Not(inner) => parts.contains(inner),
        _ => false,
    })
}

/// The minutes in which a condition may hold, as far as its points in time say: from the first
/// one up to before the second one.
pub fn interval(condition: &Condition) -> (Minute, Minute) {
    match condition {
        Condition::After(minute) => (*minute, Minute::NEVER),
        Condition::Before(minute) => (Minute(i64::MIN), *minute),
        Condition::All(parts) => common(parts),
        _ => (Minute(i64::MIN), Minute::NEVER),
    }
}

fn common(parts: &[Condition]) -> (Minute, Minute) {
    parts.iter().map(interval).fold((Minute(i64::MIN), Minute::NEVER), |so_far, next| {
        (so_far.0.max(next.0), so_far.1.min(next.1))
    })
}

fn is_empty_interval(parts: &[Condition]) -> bool {
    let (from, until) = common(parts);
    until <= from
}
