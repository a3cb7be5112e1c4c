//! The state hash: BLAKE3 over the canonical bytes of everything that influences the future, the
//! whole history included.
//!
//! The logs and the ledger only grow, so what was hashed of them once is not hashed again. Of all
//! else the bytes of the last time are kept, and what has not changed since is not written again;
//! the change ticks of Bevy say what has. They decide what work is done and nothing else: a test
//! compares with hashes from scratch after every event.

mod pending;
mod rows;

use std::mem;

use bevy::ecs::change_detection::Tick;
use bevy::ecs::prelude::*;
use postcard::ser_flavors::Flavor;
use serde::Serialize;

use super::core::{Agenda, Core};
use super::index::{Arising, MailBag};
use super::registry::registry;
#[allow(
    clippy::wildcard_imports,
    reason = "a row of the registry names its component, and that is enough"
)]
use super::state::*;
// Bevy's prelude has a trait of this name.
use super::state::Message;

use pending::Pending;
use rows::{Look, Rows};

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

/// Adds the canonical bytes of a value.
fn write<T: Serialize + ?Sized>(value: &T, bytes: &mut Vec<u8>) {
    postcard::serialize_with_flavor(value, Bytes(bytes)).expect("plain data fits in memory");
}

/// Where bytes go. Nearly all come in pieces of a few, for which a copy costs less than the call
/// of a function that copies.
struct Bytes<'a>(&'a mut Vec<u8>);

impl Flavor for Bytes<'_> {
    type Output = ();

    #[inline]
    fn try_extend(&mut self, data: &[u8]) -> postcard::Result<()> {
        const FEW: usize = 16;
        if FEW < data.len() {
            self.0.extend_from_slice(data);
        } else {
            data.iter().for_each(|byte| self.0.push(*byte));
        }
        Ok(())
    }

    #[inline]
    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        self.0.push(byte);
        Ok(())
    }

    fn finalize(self) -> postcard::Result<()> {
        Ok(())
    }
}

/// Entities of a list with their positions.
fn numbered(entities: &[Entity]) -> impl ExactSizeIterator<Item = (u32, Entity)> + Clone {
    entities.iter().enumerate().map(|(at, entity)| (at as u32, *entity))
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
            $mail: Rows<$message>,
        }

        impl Live {
            fn new(world: &mut World) -> Self {
                Self {
                    $($($rows: Rows::new(world),)+)+
                    $($arisen: Rows::new(world),)+
                    $mail: Rows::new(world),
                }
            }

            fn add(&mut self, world: &World, look: Look, into: &mut Vec<u8>) {
                let index = &world.resource::<Core>().index;
                $($(self.$rows.add(world, numbered(&index.$list), look, into);)+)+
                let arising = world.resource::<Arising>();
                $(self.$arisen.add(world, numbered(&arising.$arisen), look, into);)+
                let mail = world.resource::<MailBag>();
                self.$mail.add(world, mail.numbered(), look, into);
                $(write(world.resource::<$resource>(), into);)+
            }
        }
    };
}

registry!(canonical);

/// Hashes the state of one world again and again. What it remembers belongs to the course that the
/// world has taken: after the world was put somewhere else, a new one is needed.
pub struct StateHasher {
    logs: [Growing; 7],
    pending: Pending,
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
            pending: Pending::default(),
            live: Live::new(world),
            looked: world.change_tick(),
            bytes: Vec::new(),
        }
    }

    /// The hash of the state now.
    pub fn hash(&mut self, world: &mut World) -> StateHash {
        // Whatever changes from here on is newer than this look.
        let now = world.increment_change_tick();
        let look = Look { since: mem::replace(&mut self.looked, now), now };
        let Self { logs, pending, live, bytes, .. } = self;
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
        let agenda = world.resource::<Agenda>();
        let (count, events) = pending.of(agenda);
        write(&(agenda.now(), agenda.next_ticket(), count), bytes);
        bytes.extend_from_slice(events);
        write(&core.kept, bytes);
        live.add(world, look, bytes);
        // In one piece, which is much quicker than in many.
        blake3::hash(bytes)
    }
}
