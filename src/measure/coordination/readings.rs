//! What was measured of what, in order.

use crate::base::ids::{IncidentId, SeatId};

use super::metric::{Metric, SubjectKind};

/// What a measure was taken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The whole network.
    Whole,
    /// One seat.
    Seat(SeatId),
    /// A pair of seats; where it has a direction, from the first to the second.
    Pair(SeatId, SeatId),
    /// An incident.
    Incident(IncidentId),
}

impl Subject {
    /// What kind of thing it is.
    pub const fn kind(self) -> SubjectKind {
        match self {
            Self::Whole => SubjectKind::Whole,
            Self::Seat(_) => SubjectKind::Seat,
            Self::Pair(..) => SubjectKind::Pair,
            Self::Incident(_) => SubjectKind::Incident,
        }
    }
}

/// One number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reading {
    /// Which measure.
    pub metric: Metric,
    /// Of what.
    pub subject: Subject,
    /// Its value in the unit of its row; none if there was nothing to measure.
    pub value: Option<i64>,
    /// From how many cases.
    pub cases: u32,
    /// In how many of them it had not happened when watching ended; their time is at least that.
    pub censored: u32,
}

/// All numbers of a window.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readings(Vec<Reading>);

impl Readings {
    /// All of them, by measure and subject.
    pub fn all(&self) -> &[Reading] {
        &self.0
    }

    /// One of them.
    pub fn get(&self, metric: Metric, subject: Subject) -> Option<Reading> {
        let of_it = |it: &&Reading| it.metric == metric && it.subject == subject;
        self.0.iter().find(of_it).copied()
    }

    /// The value of a measure of the whole network, if it has one.
    pub fn whole(&self, metric: Metric) -> Option<i64> {
        self.get(metric, Subject::Whole)?.value
    }

    /// The value of a measure of one seat, if it has one.
    pub fn seat(&self, metric: Metric, seat: SeatId) -> Option<i64> {
        self.get(metric, Subject::Seat(seat))?.value
    }

    /// Notes a value from so many cases.
    pub(super) fn note(&mut self, metric: Metric, of: Subject, value: Option<i64>, cases: usize) {
        self.note_censored(metric, of, value, (cases, 0));
    }

    /// Notes a number of things, which are its cases.
    pub(super) fn count(&mut self, metric: Metric, of: Subject, number: usize) {
        self.note(metric, of, Some(number as i64), number);
    }

    /// Notes a share of so many cases; none if there are none.
    pub(super) fn share(&mut self, metric: Metric, of: Subject, part: usize, whole: usize) {
        let value = (0 < whole).then(|| super::graph::ratio(part as i64, whole as i64));
        self.note(metric, of, value, whole);
    }

    /// Notes a value of which some cases are censored.
    pub(super) fn note_censored(
        &mut self,
        metric: Metric,
        subject: Subject,
        value: Option<i64>,
        (cases, censored): (usize, usize),
    ) {
        let (cases, censored) = (cases as u32, censored as u32);
        self.0.push(Reading { metric, subject, value, cases, censored });
    }

    pub(super) fn sort(&mut self) {
        self.0.sort_unstable();
    }
}
