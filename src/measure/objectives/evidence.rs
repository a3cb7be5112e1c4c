//! What a verdict or a rating rests on: entries of the logs, each with its minute.

use crate::base::ids::{IncidentId, InjectId, SeatId};
use crate::base::minute::Minute;
use crate::scenario::model::{Condition, Predicate, Stage};
use crate::sim::kernel::Kernel;
use crate::sim::log::OrderRecord;

use super::moments::happened;

/// An entry of the logs that speaks for or against something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    /// The minute of exercise time.
    pub at: Minute,
    /// Which entry.
    pub of: EvidenceOf,
}

/// Which entry of the logs it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceOf {
    /// The inject was released.
    Released(InjectId),
    /// An action was taken, by its number in the log.
    Action(u32),
    /// A seat came to know of an incident.
    Knew(SeatId, IncidentId),
    /// The public came to know of an incident.
    Public(IncidentId),
    /// An incident came to a stage.
    Reached(IncidentId, Stage),
    /// Two authorities began to contradict each other, by the number of the contradiction.
    Contradiction(u32),
    /// A complete result was out.
    Result,
    /// An action of an answer was refused, by its position among those that were.
    Refused(u32),
    /// The time for an expected action of an inject was up, by its position in the inject.
    TimeUp(InjectId, u16),
}

/// The entries that a predicate rests on so far, in order of time, each once.
pub(super) fn of_predicate(kernel: &Kernel, predicate: &Predicate) -> Vec<Evidence> {
    let mut found = Vec::new();
    collect(kernel, predicate, &mut found);
    found.sort_unstable();
    found.dedup();
    found
}

/// The entries that a condition rests on so far, in order of time, each once.
pub(super) fn of_condition(kernel: &Kernel, condition: &Condition) -> Vec<Evidence> {
    let mut found = Vec::new();
    collect_condition(kernel, condition, Minute::START, &mut found);
    found.sort_unstable();
    found.dedup();
    found
}

fn collect(kernel: &Kernel, predicate: &Predicate, found: &mut Vec<Evidence>) {
    match predicate {
        Predicate::Holds(condition) => {
            collect_condition(kernel, condition, Minute::START, found);
        }
        Predicate::Within { what, after, anew, .. } => {
            collect_condition(kernel, after, Minute::START, found);
            let since = happened(kernel, after, Minute::START).filter(|_| *anew);
            collect_condition(kernel, what, since.unwrap_or(Minute::START), found);
        }
        Predicate::NotBefore { what, first } => {
            collect_condition(kernel, what, Minute::START, found);
            collect_condition(kernel, first, Minute::START, found);
        }
        Predicate::ContradictedAtMost { about, .. } => contradictions(kernel, *about, found),
        Predicate::All(parts) | Predicate::Any(parts) => {
            parts.iter().for_each(|part| collect(kernel, part, found));
        }
        Predicate::Not(one) => collect(kernel, one, found),
    }
}

fn collect_condition(
    kernel: &Kernel,
    condition: &Condition,
    from: Minute,
    found: &mut Vec<Evidence>,
) {
    let of = match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| collect_condition(kernel, part, from, found));
            return;
        }
        Condition::Not(one) => return collect_condition(kernel, one, from, found),
        Condition::Contradicted(about) => return contradictions(kernel, *about, found),
        // A level and a point in time are no entries, and of meetings only the number is kept.
        Condition::After(_)
        | Condition::Before(_)
        | Condition::Below(..)
        | Condition::Above(..)
        | Condition::Met(_) => return,
        Condition::Ordered { .. } | Condition::Answered { .. } => {
            let Some(at) = happened(kernel, condition, from) else { return };
            let orders = &kernel.log().orders;
            let start = orders.partition_point(|it| it.at < at);
            let here = orders[start..].iter().take_while(|it| it.at == at);
            let is_it = |it: &OrderRecord| meant(condition, it);
            let Some(place) = here.into_iter().position(is_it) else { return };
            EvidenceOf::Action((start + place) as u32)
        }
        Condition::Knows { seat, incident } => EvidenceOf::Knew(*seat, *incident),
        Condition::Told { to, about, .. } => EvidenceOf::Knew(*to, *about),
        Condition::Public(incident) => EvidenceOf::Public(*incident),
        Condition::Reached { incident, stage } => EvidenceOf::Reached(*incident, *stage),
        Condition::Released(inject) => EvidenceOf::Released(*inject),
        Condition::ResultsPublished | Condition::ResultPublished(_) => EvidenceOf::Result,
    };
    let at = if let EvidenceOf::Action(number) = of {
        kernel.log().orders.get(number as usize).map(|it| it.at)
    } else {
        happened(kernel, condition, from)
    };
    found.extend(at.map(|at| Evidence { at, of }));
}

/// Whether an order is one that a condition asks for, apart from when.
fn meant(condition: &Condition, record: &OrderRecord) -> bool {
    let draft = record.order.draft();
    if let Condition::Answered { inject, option } = condition {
        return draft.inject == Some(*inject) && option.is_none_or(|it| it == draft.amount);
    }
    let Condition::Ordered { seat, kind, about, .. } = condition else { return false };
    seat.is_none_or(|seat| seat == record.seat)
        && draft.kind == *kind
        && about.is_none_or(|about| draft.incident == Some(about))
}

fn contradictions(kernel: &Kernel, about: Option<IncidentId>, found: &mut Vec<Evidence>) {
    let all = kernel.contradictions().into_iter();
    let all = all.filter(|it| about.is_none_or(|about| it.incident == about));
    found.extend(all.map(|it| Evidence { at: it.since, of: EvidenceOf::Contradiction(it.no) }));
}
