//! Which of many have changed, by their numbers, for whoever keeps something that follows from
//! them: a bit for each.
//!
//! What it says decides what work is done and nothing else, so it belongs to no state: any two are
//! equal, and a copy is empty.

use std::sync::atomic::{AtomicU64, Ordering};

const BITS: usize = u64::BITS as usize;

/// Numbers that were marked since they were last taken.
#[derive(Debug, Default)]
pub struct ChangedSet {
    /// Atomic only so that somebody who reads can mark, too. A simulation runs on one thread.
    words: Vec<AtomicU64>,
}

impl Clone for ChangedSet {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for ChangedSet {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for ChangedSet {}

impl ChangedSet {
    /// Makes room for numbers below `count`.
    pub fn reserve(&mut self, count: usize) {
        let words = count.div_ceil(BITS);
        if self.words.len() < words {
            self.words.resize_with(words, AtomicU64::default);
        }
    }

    /// Marks a number for which there is room.
    #[inline]
    pub fn mark(&self, number: usize) {
        let word = &self.words[number / BITS];
        word.store(word.load(Ordering::Relaxed) | 1 << (number % BITS), Ordering::Relaxed);
    }

    /// Makes room for a number and marks it.
    #[inline]
    pub fn add(&mut self, number: usize) {
        if self.words.len() * BITS <= number {
            self.reserve((2 * number).max(BITS));
        }
        *self.words[number / BITS].get_mut() |= 1 << (number % BITS);
    }

    /// Takes all numbers out, ascending.
    pub fn take(&self, mut each: impl FnMut(usize)) {
        for (at, word) in self.words.iter().enumerate() {
            let mut bits = word.load(Ordering::Relaxed);
            if bits == 0 {
                continue;
            }
            word.store(0, Ordering::Relaxed);
            while bits != 0 {
                each(at * BITS + bits.trailing_zeros() as usize);
                bits &= bits - 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_marked_is_taken_once_and_in_order() {
        let mut set = ChangedSet::default();
        let taken = |set: &ChangedSet| {
            let mut taken = Vec::new();
            set.take(|number| taken.push(number));
            taken
        };
        assert!(taken(&set).is_empty());
        set.reserve(65);
        [64, 3, 3, 0].iter().for_each(|number| set.mark(*number));
        [700, 5].iter().for_each(|number| set.add(*number));
        assert!(taken(&set.clone()).is_empty());
        assert_eq!(taken(&set), [0, 3, 5, 64, 700]);
        assert!(taken(&set).is_empty());
    }
}
