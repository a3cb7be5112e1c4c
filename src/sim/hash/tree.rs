//! A tree of hashes over numbered leaves, so that the root after a change costs the way up.
//!
//! A node over two is BLAKE3 of both, in the way in which BLAKE3 itself makes a parent of two
//! halves, so that no node is ever the hash of a leaf. A node over one is that one: what is not
//! there costs nothing. Leaves have their own numbers in what they hash, so that the root is that
//! of one set of leaves and no other. Nothing but the leaves decides the root.

use blake3::hazmat::{ChainingValue, Mode, merge_subtrees_non_root};

/// What stands where nothing is.
pub(super) const NOTHING: ChainingValue = [0; blake3::OUT_LEN];

/// A tree over leaves with numbers from 0.
#[derive(Default)]
pub(super) struct HashTree {
    /// The leaves first, then the nodes over each two of the level before, up to the root. Lengths
    /// are powers of two.
    levels: Vec<Vec<ChainingValue>>,
    /// Leaves that have changed since the root was last asked for.
    changed: Vec<usize>,
}

impl HashTree {
    /// Puts a leaf in its place; [`NOTHING`] takes it away.
    pub(super) fn set(&mut self, number: usize, leaf: ChainingValue) {
        if self.levels.first().is_none_or(|leaves| leaves.len() <= number) {
            self.grow(number);
        }
        let place = &mut self.levels[0][number];
        if *place != leaf {
            *place = leaf;
            self.changed.push(number);
        }
    }

    #[cold]
    fn grow(&mut self, number: usize) {
        let mut length = (number + 1).next_power_of_two();
        let mut level = 0;
        loop {
            if self.levels.len() <= level {
                self.levels.push(Vec::new());
            }
            self.levels[level].resize(length, NOTHING);
            if length == 1 {
                break;
            }
            (level, length) = (level + 1, length / 2);
        }
        // The former root has new nodes over it.
        self.changed.push(0);
    }

    /// The hash over all leaves.
    pub(super) fn root(&mut self) -> ChainingValue {
        let Self { levels, changed } = self;
        changed.sort_unstable();
        for level in 1..levels.len() {
            let (below, above) = levels.split_at_mut(level);
            let (below, above) = (&below[level - 1], &mut above[0]);
            changed.iter_mut().for_each(|number| *number /= 2);
            changed.dedup();
            for &number in changed.iter() {
                above[number] = node(&below[2 * number], &below[2 * number + 1]);
            }
        }
        changed.clear();
        levels.last().map_or(NOTHING, |top| top[0])
    }
}

fn is_nothing(it: &ChainingValue) -> bool {
    it.iter().fold(0, |any, byte| any | byte) == 0
}

fn node(left: &ChainingValue, right: &ChainingValue) -> ChainingValue {
    match (is_nothing(left), is_nothing(right)) {
        (_, true) => *left,
        (true, false) => *right,
        (false, false) => merge_subtrees_non_root(left, right, Mode::Hash),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(number: usize, value: u64) -> ChainingValue {
        blake3::hash(format!("{number} {value}").as_bytes()).into()
    }

    /// Goal: the root follows from the leaves alone. Method: leaves that come, change and go in
    /// some order, against a tree that is made of what is left.
    #[test]
    fn a_tree_that_has_changed_is_one_that_was_made_so() {
        let (mut tree, mut noise) = (HashTree::default(), 1_u64);
        let mut leaves = std::collections::BTreeMap::new();
        let mut roots = std::collections::BTreeSet::new();
        for round in 0..300_u64 {
            for _ in 0..round % 5 {
                noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let number = (noise >> 40) as usize % (1 + round as usize);
                if noise >> 63 == 0 {
                    tree.set(number, leaf(number, round));
                    leaves.insert(number, leaf(number, round));
                } else {
                    tree.set(number, NOTHING);
                    leaves.remove(&number);
                }
            }
            let mut anew = HashTree::default();
            leaves.iter().rev().for_each(|(number, leaf)| anew.set(*number, *leaf));
            assert_eq!(tree.root(), anew.root());
            roots.insert(tree.root());
        }
        assert!(200 < roots.len(), "{}", roots.len());
    }

    /// Goal: no two sets of leaves have one root by their shape. Method: all sets of six leaves.
    #[test]
    fn every_set_of_leaves_has_a_root_of_its_own() {
        let mut roots = std::collections::BTreeSet::new();
        for set in 0..64_usize {
            let mut tree = HashTree::default();
            (0..6).filter(|at| set >> at & 1 == 1).for_each(|at| tree.set(at, leaf(at, 0)));
            roots.insert(tree.root());
        }
        assert_eq!(roots.len(), 64);
    }
}
