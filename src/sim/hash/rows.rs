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

/// One component among the bytes.
struct Row {
    number: u32,
    length: usize,
}

/// The bytes of the components in one list, one after the other, by ascending numbers. Those that
/// have not changed since the last look are not written again.
pub(super) struct Rows<C: Component> {
    query: QueryState<(Entity, Ref<'static, C>)>,
    list: Vec<Row>,
    bytes: Vec<u8>,
    changed: Vec<Entity>,
    scratch: Vec<u8>,
}

impl<C: Component + Serialize> Rows<C> {
    pub(super) fn new(world: &mut World) -> Self {
        let (list, bytes, changed, scratch) = Default::default();
        Self { query: world.query(), list, bytes, changed, scratch }
    }

    /// Adds how many there are, and their bytes; `listed` has their numbers, ascending.
    pub(super) fn add<I>(&mut self, world: &World, listed: I, look: Look, into: &mut Vec<u8>)
    where
        I: ExactSizeIterator<Item = (u32, Entity)> + Clone,
    {
        self.find_changed(world, look);
        let numbers = self.list.iter().map(|row| row.number);
        if !self.changed.is_empty() || !listed.clone().map(|(number, _)| number).eq(numbers) {
            self.update(world, listed.clone());
        }
        write(&listed.len(), into);
        into.extend_from_slice(&self.bytes);
    }

    /// Through all of them as they lie in memory, which is much quicker than one by one. The order
    /// decides nothing here.
    fn find_changed(&mut self, world: &World, look: Look) {
        let is_new = |at: Tick| at.is_newer_than(look.since, look.now);
        let all = self.query.query(world).into_iter();
        let changed = all.filter(|(_, component)| is_new(component.last_changed()));
        self.changed.clear();
        self.changed.extend(changed.map(|(entity, _)| entity));
    }

    fn update(&mut self, world: &World, listed: impl Iterator<Item = (u32, Entity)>) {
        let Self { list: rows, bytes, changed, scratch, .. } = self;
        let (mut at, mut start) = (0, 0);
        for (number, entity) in listed {
            while rows.get(at).is_some_and(|old| old.number < number) {
                let old = rows.remove(at);
                bytes.drain(start..start + old.length);
            }
            let known = rows.get(at).filter(|old| old.number == number).map(|old| old.length);
            if known.is_none() || changed.contains(&entity) {
                scratch.clear();
                write(world.get::<C>(entity).expect("listed entities live on"), scratch);
                let before = known.unwrap_or_default();
                if before == scratch.len() {
                    bytes[start..start + before].copy_from_slice(scratch);
                } else {
                    bytes.splice(start..start + before, scratch.iter().copied());
                }
                let new = Row { number, length: scratch.len() };
                match known {
                    Some(_) => rows[at] = new,
                    None => rows.insert(at, new),
                }
            }
            start += rows[at].length;
            at += 1;
        }
        rows.truncate(at);
        bytes.truncate(start);
    }
}
