//! What happened, line by line, for the facilitator. Lines are added as things happen, so that a
//! long exercise costs no more than what is new.

use std::collections::BTreeSet;

use strum::{EnumCount, VariantArray};

use crate::base::ids::{IncidentId, InjectId, SeatId};
use crate::base::minute::Minute;
use crate::base::variants::array;
use crate::scenario::model::{Order, OrderKind};
use crate::sim::intervention::Intervention;
use crate::sim::kernel::Kernel;
use crate::sim::read::Incident;

/// What a line is about, to filter by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumCount, VariantArray)]
pub enum LogKind {
    /// An inject was released.
    Inject,
    /// A seat gave an order.
    Order,
    /// A seat has read a message.
    Message,
    /// An incident reached another stage.
    Incident,
    /// The facilitator intervened.
    Facilitator,
}

impl LogKind {
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

    /// The text that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Inject => "log-injects",
            Self::Order => "log-orders",
            Self::Message => "log-messages",
            Self::Incident => "log-incidents",
            Self::Facilitator => "log-facilitator",
        }
    }
}

/// How many turns an incident can take.
const TURNS: usize = 6;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogEvent {
    /// An inject was released.
    Inject(InjectId),
    /// A seat gave an order.
    Order(SeatId, Order),
    /// A seat has read what another sent, about an incident if it was.
    Read(SeatId, SeatId, OrderKind, Option<IncidentId>),
    /// An incident began.
    Began(IncidentId),
    /// It was tried and came to nothing.
    Averted(IncidentId),
    /// A seat was the first to detect it.
    Noticed(IncidentId, SeatId),
    /// A seat was the first to diagnose it.
    Diagnosed(IncidentId, SeatId),
    /// It was contained.
    Contained(IncidentId),
    /// The public learned of it.
    Public(IncidentId),
    /// The facilitator intervened.
    Intervention(Intervention),
}

impl LogEvent {
    /// What it is about.
    pub const fn kind(self) -> LogKind {
        match self {
            Self::Inject(_) => LogKind::Inject,
            Self::Order(..) => LogKind::Order,
            Self::Read(..) => LogKind::Message,
            Self::Intervention(_) => LogKind::Facilitator,
            _ => LogKind::Incident,
        }
    }
}

/// A line of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogLine {
    pub at: Minute,
    pub event: LogEvent,
}

/// The log so far.
#[derive(Debug, Clone, Default)]
pub struct Log {
    /// Its lines, in the order of time.
    pub lines: Vec<LogLine>,
    orders: usize,
    reads: usize,
    interventions: usize,
    injects: Vec<Option<Minute>>,
    turns: Vec<[Option<Minute>; TURNS]>,
    learned: usize,
    /// Incidents that somebody knows of.
    known: BTreeSet<IncidentId>,
}

impl Log {
    /// Adds what is new.
    pub(super) fn read_on(&mut self, kernel: &Kernel) {
        let before = self.lines.len();
        let log = kernel.log();
        for record in log.orders.iter().skip(self.orders) {
            self.add(record.at, LogEvent::Order(record.seat, record.order));
        }
        for read in log.reads.iter().skip(self.reads) {
            let sent = log.messages[read.message as usize];
            let what = LogEvent::Read(read.seat, sent.from, sent.kind, sent.incident);
            self.add(read.read_at, what);
        }
        for record in log.interventions.iter().skip(self.interventions) {
            self.add(record.at, LogEvent::Intervention(record.intervention));
        }
        self.orders = log.orders.len();
        self.reads = log.reads.len();
        self.interventions = log.interventions.len();
        for (at, progress) in kernel.injects().into_iter().enumerate() {
            self.injects.resize(self.injects.len().max(at + 1), None);
            if let Some(when) = progress.released_at.filter(|it| Some(*it) != self.injects[at]) {
                self.injects[at] = Some(when);
                self.add(when, LogEvent::Inject(progress.inject));
            }
        }
        for (at, incident) in kernel.incidents().into_iter().enumerate() {
            self.turns.resize(self.turns.len().max(at + 1), [None; TURNS]);
            for (turn, (when, what)) in turns(&incident).into_iter().enumerate() {
                if when.is_some() && self.turns[at][turn].is_none() {
                    self.turns[at][turn] = when;
                    self.lines.extend(when.zip(what).map(|(at, event)| LogLine { at, event }));
                }
            }
        }
        self.lines[before..].sort_by_key(|line| line.at);
        self.known.extend(log.learned.iter().skip(self.learned).map(|it| it.incident));
        self.learned = log.learned.len();
    }

    /// Whether a seat has answered an inject since it was released.
    pub(super) fn has_answered(&self, seat: SeatId, inject: InjectId, since: Minute) -> bool {
        let is_answer = |line: &LogLine| match line.event {
            LogEvent::Order(by, order) => by == seat && order.draft().inject == Some(inject),
            _ => false,
        };
        self.lines.iter().rev().take_while(|line| since <= line.at).any(is_answer)
    }

    /// Whether anybody knows of an incident, by whatever way: some are told of what they would not
    /// have noticed.
    pub(super) fn knows(&self, incident: IncidentId) -> bool {
        self.known.contains(&incident)
    }

    fn add(&mut self, at: Minute, event: LogEvent) {
        self.lines.push(LogLine { at, event });
    }
}

/// The turns an incident takes, with when it took them.
fn turns(it: &Incident) -> [(Option<Minute>, Option<LogEvent>); TURNS] {
    let id = it.incident;
    let begun = (it.begun_at != Minute::NEVER).then_some(it.begun_at);
    let by = |turn: Option<(Minute, SeatId)>, what: fn(IncidentId, SeatId) -> LogEvent| {
        (turn.map(|(at, _)| at), turn.map(|(_, seat)| what(id, seat)))
    };
    [
        (begun, Some(LogEvent::Began(id))),
        (it.averted_at, Some(LogEvent::Averted(id))),
        by(it.noticed, LogEvent::Noticed),
        by(it.diagnosed, LogEvent::Diagnosed),
        (it.contained_at, Some(LogEvent::Contained(id))),
        (it.disclosure.map(|one| one.at), Some(LogEvent::Public(id))),
    ]
}
