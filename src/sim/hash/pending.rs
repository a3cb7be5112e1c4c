//! The canonical bytes of the future event list, kept from one hash to the next: an event changes
//! a handful of entries among thousands.

use super::write;
use crate::base::minute::Minute;
use crate::sim::core::Agenda;
use crate::sim::engine::{Moment, Ticket};
use crate::sim::event::Event;

/// With more changes than this the bytes are written anew, which costs as much.
const FEW: usize = 32;

/// Where an entry stands: entries are in the order of minute, priority and ticket.
type Place = (Minute, u8, Ticket);

fn place(entry: &(Minute, Ticket, Event)) -> Place {
    (entry.0, entry.2.priority(), entry.1)
}

/// The entries of the list in order, and their bytes.
#[derive(Default)]
pub(super) struct Pending {
    places: Vec<Place>,
    /// How many bytes each entry takes.
    lengths: Vec<u8>,
    bytes: Vec<u8>,
    /// The next ticket when the list was last looked at; the first is 1.
    seen: u64,
    entry: Vec<u8>,
}

impl Pending {
    /// How many entries there are, and their bytes.
    pub(super) fn of(&mut self, agenda: &Agenda) -> (usize, &[u8]) {
        let mut new: Vec<_> = agenda.scheduled_since(Ticket(self.seen)).collect();
        // All others that are pending were here before.
        let gone = (self.places.len() + new.len()).saturating_sub(agenda.len());
        if self.seen == 0 || FEW < gone + new.len() {
            self.start_anew(agenda);
        } else {
            self.remove(gone, agenda);
            new.sort_unstable_by_key(place);
            for entry in &new {
                let at = self.places.partition_point(|it| *it < place(entry));
                self.insert(at, entry);
            }
        }
        self.seen = agenda.next_ticket();
        (self.places.len(), &self.bytes)
    }

    fn start_anew(&mut self, agenda: &Agenda) {
        self.places.clear();
        self.lengths.clear();
        self.bytes.clear();
        for entry in agenda.pending() {
            self.insert(self.places.len(), &entry);
        }
    }

    fn insert(&mut self, at: usize, entry: &(Minute, Ticket, Event)) {
        self.entry.clear();
        write(entry, &mut self.entry);
        let length = u8::try_from(self.entry.len()).expect("an event is a few numbers");
        let start = self.start(at);
        self.bytes.splice(start..start, self.entry.iter().copied());
        self.places.insert(at, place(entry));
        self.lengths.insert(at, length);
    }

    /// Removes so many that are not pending any more; most are among the first.
    fn remove(&mut self, mut gone: usize, agenda: &Agenda) {
        let mut at = 0;
        while 0 < gone {
            if agenda.is_pending(self.places[at].2) {
                at += 1;
                continue;
            }
            let start = self.start(at);
            let length = usize::from(self.lengths.remove(at));
            self.bytes.drain(start..start + length);
            self.places.remove(at);
            gone -= 1;
        }
    }

    /// Where the bytes of an entry begin.
    fn start(&self, at: usize) -> usize {
        if at == self.places.len() {
            return self.bytes.len();
        }
        self.lengths[..at].iter().map(|length| usize::from(*length)).sum()
    }
}
