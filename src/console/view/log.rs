//! What happened, line by line, for the facilitator. Lines are added as things happen, so that a
//! long exercise costs no more than what is new.

use std::collections::BTreeMap;

use strum::{EnumCount, VariantArray};

use crate::base::ids::{IncidentId, InjectId, SeatId};
use crate::base::minute::Minute;
use crate::base::variants::array;
use crate::scenario::model::{Order, OrderKind};
use crate::session::director::Director;
use crate::session::journal::Journal;
use crate::sim::intervention::Intervention;
use crate::sim::kernel::Kernel;
use crate::sim::log::DroppedRecord;
use crate::sim::orders::Refusal;
use crate::sim::read::Incident;
use crate::sim::vocabulary::Path;

use super::{DirectReleaseRow, NoteRow};

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
    /// An action that an answer would have given was refused.
    Dropped(SeatId, InjectId, Order, Refusal),
    /// The facilitator intervened.
    Intervention(Intervention),
    /// The facilitator gave seats something to read, by its place in the list of that.
    DirectRelease(usize),
    /// The facilitator gave an inject another text.
    Reworded(InjectId),
    /// The facilitator gave an inject another time.
    Retimed(InjectId, Minute),
    /// A note or a bookmark, by its place in the list of them.
    Note(usize),
}

impl LogEvent {
    /// What it is about.
    pub const fn kind(self) -> LogKind {
        match self {
            Self::Inject(_) => LogKind::Inject,
            Self::Order(..) | Self::Dropped(..) => LogKind::Order,
            Self::Read(..) => LogKind::Message,
            Self::Intervention(_)
            | Self::DirectRelease(_)
            | Self::Reworded(_)
            | Self::Retimed(..)
            | Self::Note(_) => LogKind::Facilitator,
            _ => LogKind::Incident,
        }
    }
}

/// The seat that knew first of an incident, and how it came to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstKnown {
    pub at: Minute,
    pub seat: SeatId,
    pub path: Path,
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
    dropped: usize,
    reads: usize,
    interventions: usize,
    direct_releases: usize,
    wordings: usize,
    retimings: usize,
    notes: usize,
    injects: Vec<Option<Minute>>,
    turns: Vec<[Option<Minute>; TURNS]>,
    learned: usize,
    /// Who knew first of each incident that somebody knows of.
    known: BTreeMap<IncidentId, FirstKnown>,
}

impl Log {
    /// Adds what is new.
    pub(super) fn read_on<J: Journal>(
        &mut self,
        director: &Director<J>,
        direct_releases: &[DirectReleaseRow],
        notes: &[NoteRow],
    ) {
        let before = self.lines.len();
        self.read_kernel(director.kernel());
        for (at, row) in direct_releases.iter().enumerate().skip(self.direct_releases) {
            self.add(row.at, LogEvent::DirectRelease(at));
        }
        let wordings: Vec<_> = director.wordings().skip(self.wordings).collect();
        for (at, inject) in &wordings {
            self.add(at.minute, LogEvent::Reworded(*inject));
        }
        let retimings = director.retimings();
        for it in retimings.iter().skip(self.retimings) {
            self.add(it.given.minute, LogEvent::Retimed(it.inject, it.at));
        }
        for (at, row) in notes.iter().enumerate().skip(self.notes) {
            self.add(row.at, LogEvent::Note(at));
        }
        self.direct_releases = direct_releases.len();
        self.wordings += wordings.len();
        self.retimings = retimings.len();
        self.notes = notes.len();
        self.lines[before..].sort_by_key(|line| line.at);
    }

    fn read_kernel(&mut self, kernel: &Kernel) {
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
        for record in log.dropped.iter().skip(self.dropped) {
            let DroppedRecord { at, seat, inject, order, refusal } = *record;
            self.add(at, LogEvent::Dropped(seat, inject, order, refusal));
        }
        self.orders = log.orders.len();
        self.dropped = log.dropped.len();
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
        for it in log.learned.iter().skip(self.learned) {
            let first = FirstKnown { at: it.at, seat: it.seat, path: it.path };
            self.known.entry(it.incident).or_insert(first);
        }
        self.learned = log.learned.len();
    }

    /// Whether anybody knows of an incident, by whatever way: some are told of what they would not
    /// have noticed.
    pub(super) fn knows(&self, incident: IncidentId) -> bool {
        self.known.contains_key(&incident)
    }

    /// Who knew first of an incident.
    pub(super) fn first_known(&self, incident: IncidentId) -> Option<FirstKnown> {
        self.known.get(&incident).copied()
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
