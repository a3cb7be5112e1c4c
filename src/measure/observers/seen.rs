//! The part of the logs that an observer can see.

use std::collections::BTreeSet;

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::measure::FirstNotices;
use crate::measure::coordination::Trace;
use crate::scenario::model::{Family, Order, OrderKind, Scenario, Stage};
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::log::{LearnRecord, Log, ReadRecord};
use crate::sim::read::{Claim, Contradiction, Incident};
use crate::sim::vocabulary::Path;

use super::Access;

/// Whether the arrangement of the agencies is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Published {
    /// From the start.
    Always,
    /// At a minute of the exercise, by a seat.
    Since(Minute, SeatId),
    /// It is not.
    Never,
}

impl Published {
    fn of(scenario: &Scenario, log: &Log) -> Self {
        if scenario.collaboration.published {
            return Self::Always;
        }
        let mut orders = log.orders.iter();
        let found = orders.find(|it| it.order.kind() == OrderKind::PublishArrangement);
        found.map_or(Self::Never, |it| Self::Since(it.at, it.seat))
    }
}

/// What is seen. Numbers of orders and messages are those of the log in it.
pub(super) struct Seen {
    pub access: Access,
    pub interviewed: SeatSet,
    pub log: Log,
    pub claims: Vec<Claim>,
    pub contradictions: Vec<Contradiction>,
    /// All incidents; those that are not seen have not begun.
    incidents: Vec<Incident>,
    pub overreaches: Vec<u32>,
    legal: Vec<bool>,
    /// Whether the arrangement of the agencies is published.
    pub published: Published,
}

impl Seen {
    pub(super) fn new(kernel: &Kernel, access: Access, interviewed: SeatSet) -> Self {
        let scenario = kernel.scenario();
        let all = kernel.log();
        let talks = |seat: SeatId| match access {
            Access::Public => false,
            Access::Interviews => interviewed.contains(seat),
            Access::Logs => true,
        };
        let published = Published::of(scenario, all);
        // An act without a legal basis that became public is seen, whoever talks.
        let overreaches = kernel.overreaches().iter().copied();
        let exposed: BTreeSet<u32> = overreaches.filter(|it| is_booked(kernel, *it)).collect();
        let (log, places) = seen_log(all, talks, &exposed);
        let claims = kernel.claims().into_iter().map(|it| {
            let order = it.order.and_then(|order| places[order as usize]);
            Claim { order, ..it }
        });
        let overreaches = kernel.overreaches().iter().filter_map(|order| places[*order as usize]);
        let ties = kernel.ties();
        let legal = ties.iter().map(|tie| {
            tie.legal_basis && (published != Published::Never || talks(tie.from) || talks(tie.to))
        });
        let known = |incident: IncidentId| log.learned.iter().any(|it| it.incident == incident);
        let incidents = kernel
            .incidents()
            .into_iter()
            .map(|it| if it.disclosure.is_some() || known(it.incident) { it } else { unseen(it) });
        Self {
            access,
            interviewed,
            claims: claims.collect(),
            contradictions: kernel.contradictions(),
            incidents: incidents.collect(),
            overreaches: overreaches.collect(),
            legal: legal.collect(),
            published,
            log,
        }
    }

    /// As measures of coordination look at it.
    pub(super) fn trace<'a>(&'a self, scenario: &'a Scenario, now: Minute) -> Trace<'a> {
        Trace {
            scenario,
            now,
            log: &self.log,
            notices: FirstNotices::of(&self.log),
            incidents: self.incidents.clone(),
            injects: Vec::new(),
            claims: self.claims.clone(),
            contradictions: self.contradictions.clone(),
            overreaches: self.overreaches.clone(),
            legal: self.legal.clone(),
        }
    }

    /// Whether a seat tells the observer what it did.
    pub(super) fn talks(&self, seat: SeatId) -> bool {
        match self.access {
            Access::Public => false,
            Access::Interviews => self.interviewed.contains(seat),
            Access::Logs => true,
        }
    }
}

/// The part of the log that is public or of seats that talk, and where its orders are now.
fn seen_log(
    all: &Log,
    talks: impl Fn(SeatId) -> bool,
    exposed: &BTreeSet<u32>,
) -> (Log, Vec<Option<u32>>) {
    let (orders, places) = kept(&all.orders, |number, it| {
        talks(it.seat) || is_public(&it.order) || exposed.contains(&number)
    });
    let (mut messages, mail) =
        kept(&all.messages, |_, it| talks(it.from) || it.to.iter().any(&talks));
    for message in &mut messages {
        message.order = message.order.and_then(|order| places[order as usize]);
    }
    let reads = all.reads.iter().filter_map(|it| {
        let message = mail[it.message as usize]?;
        Some(ReadRecord { message, ..*it })
    });
    let learned = all.learned.iter().filter(|it| talks(it.seat) || it.path == Path::Public);
    let learned = learned.filter_map(|it| {
        let path = if let Path::Message(message, from) = it.path {
            Path::Message(mail[message as usize]?, from)
        } else {
            it.path
        };
        Some(LearnRecord { path, ..*it })
    });
    let log = Log {
        reads: reads.collect(),
        learned: learned.collect(),
        orders,
        messages,
        dropped: Vec::new(),
        interventions: Vec::new(),
    };
    (log, places)
}

/// Those that are seen, and the new number of each old one.
fn kept<T: Copy>(all: &[T], is_seen: impl Fn(u32, &T) -> bool) -> (Vec<T>, Vec<Option<u32>>) {
    let mut seen = Vec::new();
    let mut places = Vec::new();
    for (one, number) in all.iter().zip(0..) {
        let is_seen = is_seen(number, one);
        places.push(is_seen.then_some(seen.len() as u32));
        if is_seen {
            seen.push(*one);
        }
    }
    (seen, places)
}

/// Whether everybody can see that an action was taken, and by whom.
fn is_public(order: &Order) -> bool {
    let kind = order.kind();
    order.family() == Family::Speak
        || matches!(
            kind,
            OrderKind::PublishArrangement
                | OrderKind::InviteObservers
                | OrderKind::DesignateCritical
                | OrderKind::OpenDisclosure
                | OrderKind::Recommend
        )
}

/// Whether an act without a legal basis became public.
fn is_booked(kernel: &Kernel, order: u32) -> bool {
    kernel.ledger().entries.iter().any(|it| it.cause == Cause::Overreach(order))
}

/// An incident of which the observer knows nothing.
fn unseen(it: Incident) -> Incident {
    Incident {
        stage: Stage::Dormant,
        begun_at: Minute::NEVER,
        acting_at: Minute::NEVER,
        noticed: None,
        diagnosed: None,
        averted_at: None,
        contained_at: None,
        recovered_at: None,
        disclosure: None,
        first_statement: None,
        ..it
    }
}
