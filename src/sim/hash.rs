//! The state hash: BLAKE3 over the canonical bytes of everything that influences the future, the
//! whole history included.
//!
//! The logs and the ledger only grow, so what was hashed of them once is not hashed again. Of all
//! else the bytes of the last time are kept, and what has not changed since is not written again;
//! the change ticks of Bevy say what has. They decide what work is done and nothing else: a test
//! compares with hashes from scratch after every event.

use std::mem;

use bevy::ecs::change_detection::{DetectChanges, Ref, Tick};
use bevy::ecs::prelude::*;
use serde::Serialize;

use super::core::{Agenda, Core};
use super::index::{Arising, Index, MailBag};
use super::registry::registry;
use super::stage::components;
use super::state::{
    Agency, AssetState, Claim, Contradiction, ForumState, IncidentState, InjectProgress, Knowledge,
    Message, PublicationState, Rumour, SegmentState, Standing, Tie,
};

/// Rises whenever the same scenario, seed and inputs lead to another hash; see `CHANGELOG.md`.
pub const KERNEL_REV: u32 = 2;

/// A state hash.
pub type StateHash = blake3::Hash;

/// A log that only grows, and what of it has been hashed.
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

fn write<T: Serialize + ?Sized>(value: &T, bytes: &mut Vec<u8>) {
    let taken = mem::take(bytes);
    *bytes = postcard::to_extend(value, taken).expect("plain data can be written to memory");
}

/// The canonical bytes of the components in one list, one after the other. Those that have not
/// changed since the last time are not written again.
struct Rows<C: Component> {
    query: QueryState<Ref<'static, C>>,
    bytes: Vec<u8>,
    /// How many bytes each component takes.
    lengths: Vec<usize>,
}

impl<C: Component + Serialize> Rows<C> {
    fn new(world: &mut World) -> Self {
        Self { query: world.query(), bytes: Vec::new(), lengths: Vec::new() }
    }

    /// Brings the bytes up to date and hashes them. Lists only grow.
    fn hash(&mut self, entities: &[Entity], looking: &mut Looking<'_>) {
        let Self { query, bytes, lengths } = self;
        let query = query.query(looking.world);
        let mut start = 0;
        for (at, entity) in entities.iter().enumerate() {
            let component = query.get(*entity).expect("indexed entities live on");
            let known = lengths.get(at).copied();
            let changed = component.last_changed().is_newer_than(looking.since, looking.now);
            if known.is_none() || changed {
                looking.bytes.clear();
                write(&*component, &mut looking.bytes);
                let length = looking.bytes.len();
                match known {
                    None => {
                        bytes.extend_from_slice(&looking.bytes);
                        lengths.push(length);
                    }
                    Some(before) if before == length => {
                        bytes[start..start + length].copy_from_slice(&looking.bytes);
                    }
                    Some(before) => {
                        bytes.splice(start..start + before, looking.bytes.iter().copied());
                        lengths[at] = length;
                    }
                }
            }
            start += lengths[at];
        }
        looking.hash(&entities.len());
        looking.hasher.update(bytes);
    }
}

/// One look at a world: what is hashed so far, and what counts as changed.
struct Looking<'w> {
    world: &'w World,
    /// The last look.
    since: Tick,
    /// This one.
    now: Tick,
    hasher: blake3::Hasher,
    /// What is written before it is hashed.
    bytes: Vec<u8>,
}

impl Looking<'_> {
    fn hash<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.bytes.clear();
        write(value, &mut self.bytes);
        self.hasher.update(&self.bytes);
    }
}

/// Declares the canonical bytes of what the registry has rows for.
macro_rules! canonical {
    (
        planned {$(
            $(#[$of:meta])*
            $list:ident by $key:ty {$(
                $(#[$doc:meta])*
                $rows:ident: $planned:ty as $access:ident;
            )+}
        )+}
        arising {$(
            $(#[$about:meta])*
            $arisen:ident: $arising:ident by $no:ident $functions:tt;
        )+}
        mail {
            $(#[$sent:meta])*
            $mail:ident: $message:ty;
        }
        resources {$(
            $(#[$what:meta])*
            $one:ident: $resource:ty;
        )+}
    ) => {
        /// The canonical bytes of all components that come in lists.
        struct Live {
            $($($rows: Rows<$planned>,)+)+
            $($arisen: Rows<$arising>,)+
        }

        impl Live {
            fn new(world: &mut World) -> Self {
                Self {
                    $($($rows: Rows::new(world),)+)+
                    $($arisen: Rows::new(world),)+
                }
            }

            fn hash(&mut self, index: &Index, looking: &mut Looking<'_>) {
                let world = looking.world;
                $($(self.$rows.hash(&index.$list, looking);)+)+
                let arising = world.resource::<Arising>();
                $(self.$arisen.hash(&arising.$arisen, looking);)+
                // Few, and gone soon.
                let mail: Vec<Entity> = world.resource::<MailBag>().entities().collect();
                looking.hash(&components::<$message>(world, &mail).collect::<Vec<_>>());
                $(looking.hash(world.resource::<$resource>());)+
            }
        }
    };
}

registry!(canonical);

/// Hashes the state of one world again and again. What it remembers belongs to the course that the
/// world has taken: after the world was put somewhere else, a new one is needed.
pub struct StateHasher {
    logs: [Growing; 7],
    live: Live,
    /// When it last looked.
    looked: Tick,
    bytes: Vec<u8>,
}

impl StateHasher {
    /// One that knows nothing of a world yet.
    pub fn new(world: &mut World) -> Self {
        Self {
            logs: std::array::from_fn(|_| Growing::new()),
            live: Live::new(world),
            looked: world.change_tick(),
            bytes: Vec::new(),
        }
    }

    /// The hash of the state now.
    pub fn hash(&mut self, world: &mut World) -> StateHash {
        // Whatever changes from here on is newer than this look.
        let now = world.increment_change_tick();
        let since = mem::replace(&mut self.looked, now);
        let Self { logs, live, bytes, .. } = self;
        let core = world.resource::<Core>();
        logs[0].absorb(&core.ledger.entries, bytes);
        logs[1].absorb(&core.log.orders, bytes);
        logs[2].absorb(&core.log.messages, bytes);
        logs[3].absorb(&core.log.reads, bytes);
        logs[4].absorb(&core.log.learned, bytes);
        logs[5].absorb(&core.log.dropped, bytes);
        logs[6].absorb(&core.log.interventions, bytes);
        let hasher = blake3::Hasher::new();
        let mut looking = Looking { world, since, now, hasher, bytes: mem::take(bytes) };
        looking.hash(&KERNEL_REV);
        for log in logs.iter() {
            looking.hasher.update(log.hasher.finalize().as_bytes());
            looking.hash(&log.hashed);
        }
        let agenda = world.resource::<Agenda>();
        looking.hash(&(agenda.now(), agenda.next_ticket(), agenda.pending()));
        looking.hash(&core.kept);
        live.hash(&core.index, &mut looking);
        let Looking { hasher, bytes: taken, .. } = looking;
        *bytes = taken;
        hasher.finalize()
    }
}
