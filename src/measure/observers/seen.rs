//! The part of the logs that an observer can see.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::measure::FirstNotices;
use crate::measure::coordination::Trace;
use crate::scenario::model::{Family, Order, OrderKind, Scenario, Stage};
use crate::sim::kernel::Kernel;
use crate::sim::ledger::Cause;
use crate::sim::log::{LearnRecord, Log, MessageRecord, OrderRecord, ReadRecord};
use crate::sim::read::{Claim, Contradiction, Incident};
use crate::sim::vocabulary::Path;

use super::Access;

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
    /// Whether the arrangement of the agencies is published, and if not from the start, by whom
    /// and when.
    pub published: Option<Option<(Minute, SeatId)>>,
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
        let publishes = |it: &&OrderRecord| it.order.kind() == OrderKind::PublishArrangement;
        let published = if scenario.collaboration.published {
            Some(None)
        } else {
            all.orders.iter().find(publishes).map(|it| Some((it.at, it.seat)))
        };
        let is_seen = |it: &OrderRecord| talks(it.seat) || is_public(&it.order);
        let (orders, places) = kept(&all.orders, is_seen);
        let is_seen = |it: &MessageRecord| talks(it.from) || it.to.iter().any(talks);
        let (mut messages, mail) = kept(&all.messages, is_seen);
        for message in &mut messages {
            message.order = message.order.and_then(|order| places[order as usize]);
        }
        let reads = all.reads.iter().filter_map(|it| {
            let message = mail[it.message as usize]?;
            Some(ReadRecord { message, ..*it })
        });
        let learned = all.learned.iter().filter_map(|it| {
            if !(talks(it.seat) || it.path == Path::Public) {
                return None;
            }
            let path = match it.path {
                Path::Message(message, from) => Path::Message(mail[message as usize]?, from),
                other => other,
            };
            Some(LearnRecord { path, ..*it })
        });
        let log = Log {
            orders,
            messages,
            reads: reads.collect(),
            learned: learned.collect(),
            dropped: Vec::new(),
            interventions: Vec::new(),
        };
        let claims = kernel.claims().into_iter().map(|it| {
            let order = it.order.and_then(|order| places[order as usize]);
            Claim { order, ..it }
        });
        let overreaches = kernel.overreaches().iter().filter_map(|order| {
            let became_public = || is_booked(kernel, *order);
            let by = all.orders[*order as usize].seat;
            // What came out is seen, and stays without the action if that is not.
            if talks(by) || became_public() { places[*order as usize] } else { None }
        });
        let ties = kernel.ties();
        let legal = ties.iter().map(|tie| {
            tie.legal_basis && (published.is_some() || talks(tie.from) || talks(tie.to))
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

/// Those that are seen, and the new number of each old one.
fn kept<T: Copy>(all: &[T], is_seen: impl Fn(&T) -> bool) -> (Vec<T>, Vec<Option<u32>>) {
    let mut seen = Vec::new();
    let mut places = Vec::new();
    for one in all {
        places.push(is_seen(one).then_some(seen.len() as u32));
        if is_seen(one) {
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
