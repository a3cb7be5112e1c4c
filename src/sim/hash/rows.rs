//! What of a component is a leaf of its table's tree.

use bevy::ecs::prelude::*;
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

/// A component among the leaves of a tree.
pub(super) trait Leaves: Component {
    /// Brings the leaves of the row with this number up to date.
    fn update(&self, number: usize, look: Look, tree: &mut HashTree, bytes: &mut Vec<u8>);
}

/// Puts a leaf in its place: its number, and its canonical bytes.
pub(super) fn put<T: Serialize>(tree: &mut HashTree, number: usize, row: &T, bytes: &mut Vec<u8>) {
    bytes.clear();
    write(&(number, row), bytes);
    tree.set(number, blake3::hash(bytes).into());
}

/// What a seat knows grows with every incident, so each incident is a leaf of its own. Those of all
/// seats stand together: what is told is told to several.
impl Leaves for Knowledge {
    fn update(&self, seat: usize, look: Look, tree: &mut HashTree, bytes: &mut Vec<u8>) {
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
