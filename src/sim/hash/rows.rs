//! What of a component is a leaf of its table's tree.

use serde::Serialize;

use super::tree::{HashTree, NOTHING};
use super::write;
use crate::base::ids::IncidentId;
use crate::scenario::limits::SEATS;
use crate::sim::state::Knowledge;

/// Which part of a row is to be looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// What has changed since the last look.
    Changes,
    /// All of it.
    Everything,
}

/// The tree over the rows of one component.
pub(super) struct Table<C> {
    pub(super) tree: HashTree,
    /// Rows as they were hashed last: most that are marked have not changed, and to compare is much
    /// cheaper than to hash.
    last: Vec<Option<C>>,
}

impl<C> Default for Table<C> {
    fn default() -> Self {
        Self { tree: HashTree::default(), last: Vec::new() }
    }
}

impl<C: Clone + PartialEq + Serialize> Table<C> {
    /// Brings the leaf of the row with this number up to date.
    pub(super) fn put(&mut self, number: usize, row: &C, bytes: &mut Vec<u8>) {
        if self.last.len() <= number {
            self.last.resize(number + 1, None);
        }
        match &mut self.last[number] {
            Some(last) if last == row => return,
            Some(last) => last.clone_from(row),
            none => *none = Some(row.clone()),
        }
        put(&mut self.tree, number, row, bytes);
    }

    /// Takes away a row.
    pub(super) fn remove(&mut self, number: usize) {
        if let Some(last) = self.last.get_mut(number) {
            *last = None;
        }
        self.tree.set(number, NOTHING);
    }
}

/// A state that is hashed row by row, or in parts of rows.
pub(super) trait Leaves: Sized {
    /// Brings what stands for the row with this number up to date.
    fn update(&self, number: usize, look: Look, table: &mut Table<Self>, bytes: &mut Vec<u8>);
}

/// Puts a leaf in its place: its number, and its canonical bytes.
fn put<T: Serialize>(tree: &mut HashTree, number: usize, row: &T, bytes: &mut Vec<u8>) {
    bytes.clear();
    write(&(number, row), bytes);
    tree.set(number, blake3::hash(bytes).into());
}

/// What a seat knows grows with every incident, so each incident is a leaf of its own. Those of all
/// seats stand together: what is told is told to several.
impl Leaves for Knowledge {
    fn update(&self, seat: usize, look: Look, table: &mut Table<Self>, bytes: &mut Vec<u8>) {
        let tree = &mut table.tree;
        let lists = [self.open(), self.closed()];
        let number =
            |incident: IncidentId, list| (incident.index() * SEATS + seat) * lists.len() + list;
        self.take_changed(|incident| {
            for (at, list) in lists.into_iter().enumerate() {
                match list.binary_search_by_key(&incident, |known| known.incident) {
                    Ok(found) => put(tree, number(incident, at), &list[found], bytes),
                    Err(_) => tree.set(number(incident, at), NOTHING),
                }
            }
        });
        if look == Look::Everything {
            for (at, list) in lists.into_iter().enumerate() {
                for known in list {
                    put(tree, number(known.incident, at), known, bytes);
                }
            }
        }
    }
}
