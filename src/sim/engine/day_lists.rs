//! Places in the order of the future event list, a calendar queue: those of the day that has come
//! in a heap, those of later days in a list for each, what is far away in one. So only what is
//! about to happen is put in order, and what is called off before costs nothing more.
//!
//! A place may be dead: whoever asks says which tickets still count.
//!
//! Invariants: the lists of days have only what is later than `today`; what is in one of them is
//! `filled`; what is far away is later than the span of the lists.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::place::Place;
use crate::base::minute::{DAY, Minute};

/// Days that have a list each.
const SPAN: usize = 512;
const WORD: usize = u64::BITS as usize;

/// Places by day.
pub(super) struct DayLists {
    /// All places up to this day are in the heap.
    today: i64,
    /// The earliest on top.
    heap: BinaryHeap<Reverse<Place>>,
    /// The first day of the span.
    first: i64,
    days: Vec<Vec<Place>>,
    /// Days with something in their lists, a bit for each.
    filled: [u64; SPAN / WORD],
    far: Vec<Place>,
    len: usize,
}

#[inline]
const fn day_of(at: Minute) -> i64 {
    at.0.div_euclid(DAY)
}

impl DayLists {
    pub(super) fn new() -> Self {
        Self {
            today: 0,
            heap: BinaryHeap::new(),
            first: 0,
            days: vec![Vec::new(); SPAN],
            filled: [0; SPAN / WORD],
            far: Vec::new(),
            len: 0,
        }
    }

    /// How many places there are, dead ones included.
    #[inline]
    pub(super) const fn len(&self) -> usize {
        self.len
    }

    /// Empties all lists and begins on the day of a minute. The memory is kept.
    pub(super) fn begin(&mut self, now: Minute) {
        self.heap.clear();
        self.lists().for_each(Vec::clear);
        self.filled.fill(0);
        self.len = 0;
        self.today = day_of(now);
        self.first = self.today;
    }

    /// Adds a place.
    #[inline]
    pub(super) fn push(&mut self, place: Place) {
        self.len += 1;
        let day = day_of(place.at());
        if day <= self.today {
            self.heap.push(Reverse(place));
        } else {
            self.put_off(place, day);
        }
    }

    #[inline]
    fn put_off(&mut self, place: Place, day: i64) {
        let at = (day - self.first) as usize;
        match self.days.get_mut(at) {
            Some(list) => {
                list.push(place);
                self.filled[at / WORD] |= 1 << (at % WORD);
            }
            None => self.far.push(place),
        }
    }

    /// The earliest place.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<Place> {
        if self.heap.is_empty() && !self.turn() {
            return None;
        }
        self.heap.peek().map(|Reverse(place)| *place)
    }

    /// Takes out the earliest place.
    #[inline]
    pub(super) fn pop(&mut self) -> Option<Place> {
        let Reverse(place) = self.heap.pop()?;
        self.len -= 1;
        Some(place)
    }

    /// Goes on to the next day with anything in its list; whether there is one. The heap is empty.
    fn turn(&mut self) -> bool {
        while let Some(word) = self.filled.iter().position(|word| *word != 0) {
            let at = word * WORD + self.filled[word].trailing_zeros() as usize;
            self.filled[word] &= self.filled[word] - 1;
            self.today = self.first + at as i64;
            // Few: one by one is quicker than making a heap of all.
            self.days[at].drain(..).for_each(|place| self.heap.push(Reverse(place)));
            if !self.heap.is_empty() {
                return true;
            }
        }
        self.come_near()
    }

    /// The span begins with the earliest of what is far away; whether there is anything.
    #[cold]
    fn come_near(&mut self) -> bool {
        let Some(first) = self.far.iter().min() else { return false };
        self.first = day_of(first.at());
        for place in std::mem::take(&mut self.far) {
            self.put_off(place, day_of(place.at()));
        }
        self.turn()
    }

    /// Takes out a place that was added lately.
    pub(super) fn take_back(&mut self, place: Place) {
        let before = self.heap.len();
        self.heap.retain(|Reverse(other)| *other != place);
        if self.heap.len() == before {
            let at = (day_of(place.at()) - self.first) as usize;
            let list = self.days.get_mut(at).unwrap_or(&mut self.far);
            let found = list.iter().rposition(|other| *other == place);
            list.swap_remove(found.expect("it was added"));
        }
        self.len -= 1;
    }

    /// Keeps some of all places.
    pub(super) fn retain(&mut self, keep: impl Fn(Place) -> bool) {
        self.heap.retain(|Reverse(place)| keep(*place));
        self.lists().for_each(|list| list.retain(|place| keep(*place)));
        self.len = self.heap.len() + self.lists().map(|list| list.len()).sum::<usize>();
    }

    fn lists(&mut self) -> impl Iterator<Item = &mut Vec<Place>> {
        self.days.iter_mut().chain([&mut self.far])
    }

    /// All places, in no order.
    pub(super) fn iter(&self) -> impl Iterator<Item = Place> {
        let lists = self.days.iter().chain([&self.far]).flatten();
        self.heap.iter().map(|Reverse(place)| place).chain(lists).copied()
    }
}
