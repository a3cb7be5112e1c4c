//! A network of seats: who was in contact with whom, and how often.

use crate::base::ids::{SeatId, SeatSet};

/// Directed ties between seats, with how often each was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    seats: usize,
    /// At `from * seats + to`.
    times: Vec<u32>,
    /// Whom each seat told.
    told: Vec<SeatSet>,
    /// From whom each seat heard.
    heard: Vec<SeatSet>,
}

impl Network {
    /// So many seats, of which none is in contact with another.
    pub fn new(seats: usize) -> Self {
        let nobody = vec![SeatSet::EMPTY; seats];
        Self { seats, times: vec![0; seats * seats], told: nobody.clone(), heard: nobody }
    }

    /// One more contact from a seat to another; nobody is in contact with itself.
    pub fn add(&mut self, from: SeatId, to: SeatId) {
        self.add_times(from, to, 1);
    }

    /// So many more contacts.
    pub fn add_times(&mut self, from: SeatId, to: SeatId, times: u32) {
        if from == to || times == 0 {
            return;
        }
        self.times[from.index() * self.seats + to.index()] += times;
        self.told[from.index()].insert(to);
        self.heard[to.index()].insert(from);
    }

    /// How many seats there are, with or without contact.
    pub const fn len(&self) -> usize {
        self.seats
    }

    /// Whether there are no seats.
    pub const fn is_empty(&self) -> bool {
        self.seats == 0
    }

    /// All seats in order.
    pub fn seats(&self) -> impl Iterator<Item = SeatId> + use<> {
        (0..self.seats).map(SeatId::at)
    }

    /// How often a seat told another something.
    pub fn times(&self, from: SeatId, to: SeatId) -> u32 {
        self.times[from.index() * self.seats + to.index()]
    }

    /// How often two seats were in contact, either way.
    pub fn times_between(&self, one: SeatId, other: SeatId) -> u32 {
        self.times(one, other) + self.times(other, one)
    }

    /// Whom a seat told something.
    pub fn told(&self, seat: SeatId) -> SeatSet {
        self.told[seat.index()]
    }

    /// From whom a seat heard something.
    pub fn heard(&self, seat: SeatId) -> SeatSet {
        self.heard[seat.index()]
    }

    /// With whom a seat was in contact, either way.
    pub fn contacts(&self, seat: SeatId) -> SeatSet {
        self.told(seat).union(self.heard(seat))
    }

    /// With whom a seat was in contact both ways.
    pub fn mutual(&self, seat: SeatId) -> SeatSet {
        self.told(seat).intersection(self.heard(seat))
    }

    /// Directed ties in the order of seats, with how often each was used.
    pub fn ties(&self) -> impl Iterator<Item = (SeatId, SeatId, u32)> + '_ {
        self.seats().flat_map(move |from| {
            self.told(from).iter().map(move |to| (from, to, self.times(from, to)))
        })
    }

    /// Pairs in contact, each once, the seat that comes first in the scenario before the other.
    pub fn pairs(&self) -> impl Iterator<Item = (SeatId, SeatId)> + '_ {
        self.seats().flat_map(move |one| {
            self.contacts(one)
                .iter()
                .filter(move |other| one < *other)
                .map(move |other| (one, other))
        })
    }

    /// The network of the others, once a seat is gone.
    pub fn without(&self, gone: SeatId) -> Self {
        let place = |seat: SeatId| SeatId(seat.0 - u16::from(gone < seat));
        let mut left = Self::new(self.seats - 1);
        for (from, to, times) in self.ties().filter(|(from, to, _)| *from != gone && *to != gone) {
            left.add_times(place(from), place(to), times);
        }
        left
    }
}
