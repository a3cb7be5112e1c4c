//! The state hash: BLAKE3 over the canonical bytes of everything that influences the future, the
//! whole history included.
//!
//! The logs and the ledger only grow, so what was hashed of them once is not hashed again.

use bevy::ecs::prelude::*;
use serde::Serialize;

use super::core::{Agenda, Core};
use super::index::{Arising, MailBag};
use super::restore::{components, row};
use super::state::{
    Agency, AssetState, Claim, Contradiction, ForumState, IncidentState, InjectProgress, Knowledge,
    Message, PublicationState, Rumour, SegmentState, Standing, Tie,
};

/// Rises whenever the same scenario, seed and inputs lead to another hash; see `CHANGELOG.md`.
pub const KERNEL_REV: u32 = 2;

/// A state hash.
pub type StateHash = blake3::Hash;

/// A log that only grows, and what of it has been hashed.
#[derive(Clone)]
struct Growing {
    hasher: blake3::Hasher,
    hashed: usize,
}

impl Growing {
    fn new() -> Self {
        Self { hasher: blake3::Hasher::new(), hashed: 0 }
    }

    fn absorb<T: Serialize>(&mut self, entries: &[T], bytes: &mut Vec<u8>) {
        bytes.clear();
        for entry in &entries[self.hashed..] {
            write(entry, bytes);
        }
        self.hasher.update(bytes);
        self.hashed = entries.len();
    }
}

/// Hashes the state of one kernel again and again.
#[derive(Clone)]
pub struct StateHasher {
    logs: [Growing; 7],
    bytes: Vec<u8>,
}

impl Default for StateHasher {
    fn default() -> Self {
        Self { logs: std::array::from_fn(|_| Growing::new()), bytes: Vec::new() }
    }
}

fn write<T: Serialize + ?Sized>(value: &T, bytes: &mut Vec<u8>) {
    let taken = std::mem::take(bytes);
    *bytes = postcard::to_extend(value, taken).expect("plain data can be written to memory");
}

impl StateHasher {
    /// The hash of the state now.
    pub fn hash(&mut self, world: &World) -> StateHash {
        let Self { logs, bytes } = self;
        let core = world.resource::<Core>();
        logs[0].absorb(&core.ledger.entries, bytes);
        logs[1].absorb(&core.log.orders, bytes);
        logs[2].absorb(&core.log.messages, bytes);
        logs[3].absorb(&core.log.reads, bytes);
        logs[4].absorb(&core.log.learned, bytes);
        logs[5].absorb(&core.log.dropped, bytes);
        logs[6].absorb(&core.log.interventions, bytes);
        bytes.clear();
        write(&KERNEL_REV, bytes);
        for log in logs.iter() {
            bytes.extend_from_slice(log.hasher.finalize().as_bytes());
            write(&log.hashed, bytes);
        }
        live(world, bytes);
        blake3::hash(bytes)
    }
}

/// Canonical bytes of all that lasts, apart from what only grows.
fn live(world: &World, bytes: &mut Vec<u8>) {
    let agenda = world.resource::<Agenda>();
    write(&(agenda.now(), agenda.next_ticket(), agenda.pending()), bytes);
    write(&row(world.resource::<Core>()), bytes);
    let index = &world.resource::<Core>().index;
    all::<Agency>(world, &index.seats, bytes);
    all::<Knowledge>(world, &index.seats, bytes);
    all::<Tie>(world, &index.ties, bytes);
    all::<ForumState>(world, &index.forums, bytes);
    all::<AssetState>(world, &index.assets, bytes);
    all::<IncidentState>(world, &index.incidents, bytes);
    all::<SegmentState>(world, &index.segments, bytes);
    all::<InjectProgress>(world, &index.injects, bytes);
    let arising = world.resource::<Arising>();
    all::<Claim>(world, &arising.claims, bytes);
    all::<Contradiction>(world, &arising.contradictions, bytes);
    all::<Rumour>(world, &arising.rumours, bytes);
    let mail: Vec<Entity> = world.resource::<MailBag>().entities().collect();
    all::<Message>(world, &mail, bytes);
    write(world.resource::<Standing>(), bytes);
    write(world.resource::<PublicationState>(), bytes);
}

fn all<C: Component + Serialize>(world: &World, entities: &[Entity], bytes: &mut Vec<u8>) {
    write(&entities.len(), bytes);
    for component in components::<C>(world, entities) {
        write(component, bytes);
    }
}
