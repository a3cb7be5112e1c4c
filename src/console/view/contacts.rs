//! Who has told whom, and who came to know of what, for the picture of the network. Read on as
//! things happen, so that a long exercise costs no more than what is new.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::sim::kernel::Kernel;

/// A message that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    pub at: Minute,
    pub from: SeatId,
    pub to: SeatSet,
    /// About which incident.
    pub about: Option<IncidentId>,
}

/// All messages, and who has learned of which incident.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contacts {
    /// In order of time.
    all: Vec<Contact>,
    /// By incident.
    knowing: Vec<SeatSet>,
    /// How many entries of the log of what was learned have been read.
    learned: usize,
}

impl Contacts {
    /// Reads what is new in the logs.
    pub(super) fn read_on(&mut self, kernel: &Kernel) {
        let log = kernel.log();
        let new = log.messages.iter().skip(self.all.len());
        self.all.extend(new.map(|it| Contact {
            at: it.at,
            from: it.from,
            to: it.to,
            about: it.incident,
        }));
        self.knowing.resize(kernel.scenario().incidents.len(), SeatSet::EMPTY);
        for it in log.learned.iter().skip(self.learned) {
            if let Some(knowing) = self.knowing.get_mut(it.incident.index()) {
                knowing.insert(it.seat);
            }
        }
        self.learned = log.learned.len();
    }

    /// Those from a minute on.
    pub fn since(&self, at: Minute) -> &[Contact] {
        &self.all[self.all.partition_point(|it| it.at < at)..]
    }

    /// Those of a whole hour.
    pub fn within(&self, hour: Hour) -> &[Contact] {
        let from = self.since(hour.start());
        &from[..from.partition_point(|it| it.at < hour.end())]
    }

    /// Those about an incident.
    pub fn about(&self, incident: IncidentId) -> impl Iterator<Item = &Contact> {
        self.all.iter().filter(move |it| it.about == Some(incident))
    }

    /// Who has learned of an incident.
    pub fn knowing(&self, incident: IncidentId) -> SeatSet {
        self.knowing.get(incident.index()).copied().unwrap_or(SeatSet::EMPTY)
    }

    /// The last hours in which somebody told somebody something, the latest first.
    pub fn hours(&self, most: usize) -> Vec<Hour> {
        let mut hours: Vec<Hour> = Vec::new();
        for contact in self.all.iter().rev() {
            let hour = Hour::of(contact.at);
            if hours.last() == Some(&hour) {
                continue;
            }
            if hours.len() == most {
                break;
            }
            hours.push(hour);
        }
        hours
    }
}

/// A whole hour of the exercise, counted from its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hour(i64);

impl Hour {
    const MINUTES: i64 = 60;

    /// The one in which a minute lies.
    pub const fn of(at: Minute) -> Self {
        Self(at.since(Minute::START).div_euclid(Self::MINUTES))
    }

    pub fn start(self) -> Minute {
        Minute::START + self.0 * Self::MINUTES
    }

    /// The first minute after it.
    pub fn end(self) -> Minute {
        self.start() + Self::MINUTES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(at: i64) -> Contact {
        Contact { at: Minute::START + at, from: SeatId::at(0), to: SeatSet::EMPTY, about: None }
    }

    #[test]
    fn an_hour_has_what_was_sent_in_it() {
        let all = [5, 59, 60, 61, 200].map(contact).to_vec();
        let contacts = Contacts { all, ..Contacts::default() };
        let hours = contacts.hours(10);
        assert_eq!(hours, [Hour(3), Hour(1), Hour(0)]);
        let counts: Vec<usize> = hours.iter().map(|hour| contacts.within(*hour).len()).collect();
        assert_eq!(counts, [1, 2, 2]);
        assert_eq!(contacts.hours(2), [Hour(3), Hour(1)]);
        assert_eq!(contacts.since(Minute::START + 60).len(), 3);
    }
}
