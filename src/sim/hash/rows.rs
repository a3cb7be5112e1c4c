//! The canonical bytes of components, kept from one hash to the next.

use bevy::ecs::change_detection::{DetectChanges, Ref, Tick};
use bevy::ecs::prelude::*;
use serde::Serialize;

use super::write;

/// A look at a world, and the one before it.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) since: Tick,
    pub(super) now: Tick,
}

/// The bytes of the components in one list, one after the other. Those that have not changed since
/// the last look are not written again.
pub(super) struct Rows<C: Component> {
    query: QueryState<Ref<'static, C>>,
    bytes: Vec<u8>,
    /// How many bytes each component takes.
    lengths: Vec<usize>,
    row: Vec<u8>,
}

impl<C: Component + Serialize> Rows<C> {
    pub(super) fn new(world: &mut World) -> Self {
        let query = world.query();
        Self { query, bytes: Vec::new(), lengths: Vec::new(), row: Vec::new() }
    }

    /// Adds how many there are, and their bytes. Lists only grow.
    pub(super) fn add(
        &mut self,
        world: &World,
        entities: &[Entity],
        look: Look,
        into: &mut Vec<u8>,
    ) {
        let Self { query, bytes, lengths, row } = self;
        let query = query.query(world);
        let mut start = 0;
        for (at, entity) in entities.iter().enumerate() {
            let component = query.get(*entity).expect("indexed entities live on");
            let before = lengths.get(at).copied();
            let changed = component.last_changed().is_newer_than(look.since, look.now);
            if before.is_none() || changed {
                row.clear();
                write(&*component, row);
                match before {
                    None => {
                        bytes.extend_from_slice(row);
                        lengths.push(row.len());
                    }
                    Some(before) if before == row.len() => {
                        bytes[start..start + before].copy_from_slice(row);
                    }
                    Some(before) => {
                        bytes.splice(start..start + before, row.iter().copied());
                        lengths[at] = row.len();
                    }
                }
            }
            start += lengths[at];
        }
        write(&entities.len(), into);
        into.extend_from_slice(bytes);
    }
}
