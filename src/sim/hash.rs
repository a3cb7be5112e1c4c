//! The state hash: BLAKE3 over the canonical bytes of everything that influences the future, the
//! whole history included.
//!
//! It is one over hashes: of each log and of the ledger, which only grow, so that what was hashed
//! of them once is not hashed again; of each table of components and of the pending events, over
//! which there are trees, row by row, so that a changed row costs its own hash and the way up.
//! Marks say which rows may have changed: those of the index, of what arises, of the mail, and of
//! the future event list. They decide what work is done and nothing else: a test compares with
//! hashes from scratch after every event.

mod pending;
mod rows;
mod tree;

use std::mem;

use bevy::ecs::prelude::*;
use postcard::ser_flavors::Flavor;
use serde::Serialize;

use super::conditions::ExerciseMut;
use super::core::Kept;
use super::engine::ChangedSet;
use super::index::Arising;
use super::registry::registry;
#[allow(
    clippy::wildcard_imports,
    reason = "a row of the registry names its component, and that is enough"
)]
use super::state::*;
// Bevy's prelude has a trait of this name.
use super::state::Message;
use super::tables::Tabled;

use crate::base::ids::Id;

use pending::Pending;
use rows::{Leaves, Look, Table};

/// Rises whenever the same scenario, seed and inputs lead to another hash; see `CHANGELOG.md`.
pub const KERNEL_REV: u32 = 6;

/// A state hash.
pub type StateHash = blake3::Hash;

/// A log that only grows, and the hash of what is in it: what was hashed once is not hashed again.
struct Growing {
    hasher: blake3::Hasher,
    hashed: usize,
    hash: StateHash,
}

impl Growing {
    fn new() -> Self {
        let hasher = blake3::Hasher::new();
        let hash = hasher.finalize();
        Self { hasher, hashed: 0, hash }
    }

    fn absorb<T: Serialize>(&mut self, entries: &[T], bytes: &mut Vec<u8>) {
        if self.hashed == entries.len() {
            return;
        }
        bytes.clear();
        for entry in &entries[self.hashed..] {
            write(entry, bytes);
        }
        self.hash = self.hasher.update(bytes).finalize();
        self.hashed = entries.len();
    }
}

/// A value as it was when it was hashed last, and that hash.
struct Remembered<T> {
    last: Option<(T, StateHash)>,
}

impl<T: Clone + PartialEq + Serialize> Remembered<T> {
    fn hash(&mut self, value: &T, bytes: &mut Vec<u8>) -> StateHash {
        if let Some((last, hash)) = &self.last
            && last == value
        {
            return *hash;
        }
        bytes.clear();
        write(value, bytes);
        let hash = blake3::hash(bytes);
        match &mut self.last {
            Some((last, old)) => {
                last.clone_from(value);
                *old = hash;
            }
            None => self.last = Some((value.clone(), hash)),
        }
        hash
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

/// Says how a component is hashed: as one leaf, unless it stands `in parts`, which `rows` lists.
macro_rules! leaves {
    ($component:ty) => {
        impl Leaves for $component {
            fn update(&self, number: usize, _: Look, table: &mut Table<Self>, bytes: &mut Vec<u8>) {
                table.put(number, self, bytes);
            }
        }
    };
    ($component:ty, parts) => {};
}

/// Declares the trees over what the registry has rows for.
macro_rules! trees {
    (
        planned {$(
            $(#[$doc:meta])*
            $rows:ident: $planned:ty as $access:ident at $($place:ident).+ $(in $parts:ident)?
                by $key:ty;
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
        $(leaves!($planned $(, $parts)?);)+
        $(leaves!($arising);)+
        leaves!($message);

        /// The tables of all components.
        #[derive(Default)]
        struct Tables {
            $($rows: Table<$planned>,)+
            $($arisen: Table<$arising>,)+
            $mail: Table<$message>,
        }

        impl Tables {
            /// Brings all trees up to date with a world.
            fn update(&mut self, world: &World, look: Look, bytes: &mut Vec<u8>) {
                let exercise = world.resource::<ExerciseMut>();
                $({
                    let rows = <$planned>::rows(exercise);
                    let row = |at: usize| rows.all().get(at);
                    let all = 0..rows.all().len();
                    update(&mut self.$rows, row, &rows.changed, all, look, bytes);
                })+
                let arising = world.resource::<Arising>();
                $({
                    let row = |at: usize| carried(world, arising.$arisen.get(at).copied());
                    let changed = &arising.changed.$arisen;
                    let all = 0..arising.$arisen.len();
                    update(&mut self.$arisen, row, changed, all, look, bytes);
                })+
                let mail = &exercise.mail;
                let row = |at: usize| mail.get(Id::at(at));
                let all = mail.all().map(|message| Id::index(message.no));
                update(&mut self.$mail, row, &mail.changed, all, look, bytes);
            }

            /// Adds the roots of all trees.
            fn add(&mut self, into: &mut Vec<u8>) {
                $(into.extend_from_slice(&self.$rows.tree.root());)+
                $(into.extend_from_slice(&self.$arisen.tree.root());)+
                into.extend_from_slice(&self.$mail.tree.root());
            }
        }

        /// Adds the canonical bytes of what there is one of each.
        fn add_resources(exercise: &ExerciseMut, into: &mut Vec<u8>) {
            $(write(&exercise.$one, into);)+
        }
    };
}

registry!(trees);

/// What an entity carries.
fn carried<C: Component>(world: &World, entity: Option<Entity>) -> Option<&C> {
    Some(world.get(entity?).expect("listed entities live on"))
}

/// Brings one table up to date.
fn update<'a, C: Leaves + Clone + PartialEq + Serialize + 'a>(
    table: &mut Table<C>,
    row: impl Fn(usize) -> Option<&'a C>,
    changed: &ChangedSet,
    all: impl Iterator<Item = usize>,
    look: Look,
    bytes: &mut Vec<u8>,
) {
    let update = |number: usize| match row(number) {
        Some(row) => row.update(number, look, table, bytes),
        None => table.remove(number),
    };
    match look {
        Look::Changes => changed.take(update),
        Look::Everything => {
            changed.take(|_| {});
            all.for_each(update);
        }
    }
}

/// Hashes the state of one world again and again. What it remembers belongs to the course that the
/// world has taken: after the world was put somewhere else, a new one is needed.
pub struct StateHasher {
    logs: [Growing; 7],
    pending: Pending,
    kept: Remembered<Kept>,
    tables: Tables,
    /// Whether it has seen the world.
    has_looked: bool,
    bytes: Vec<u8>,
}

impl Default for StateHasher {
    /// One that knows nothing of a world yet.
    fn default() -> Self {
        Self {
            logs: std::array::from_fn(|_| Growing::new()),
            pending: Pending::default(),
            kept: Remembered { last: None },
            tables: Tables::default(),
            has_looked: false,
            bytes: Vec::new(),
        }
    }
}

impl StateHasher {
    /// The hash of the state now.
    pub fn hash(&mut self, world: &World) -> StateHash {
        let has_looked = mem::replace(&mut self.has_looked, true);
        let look = if has_looked { Look::Changes } else { Look::Everything };
        let Self { logs, pending, kept, tables, bytes, .. } = self;
        let exercise = world.resource::<ExerciseMut>();
        let (core, agenda) = (&exercise.world.core, &exercise.world.agenda);
        logs[0].absorb(&core.ledger.entries, bytes);
        logs[1].absorb(&core.log.orders, bytes);
        logs[2].absorb(&core.log.messages, bytes);
        logs[3].absorb(&core.log.reads, bytes);
        logs[4].absorb(&core.log.learned, bytes);
        logs[5].absorb(&core.log.dropped, bytes);
        logs[6].absorb(&core.log.interventions, bytes);
        let kept = kept.hash(&core.kept, bytes);
        let pending = pending.root(agenda, look, bytes);
        tables.update(world, look, bytes);
        bytes.clear();
        write(&KERNEL_REV, bytes);
        for log in logs.iter() {
            bytes.extend_from_slice(log.hash.as_bytes());
        }
        bytes.extend_from_slice(kept.as_bytes());
        write(&(agenda.now(), agenda.next_ticket()), bytes);
        bytes.extend_from_slice(&pending);
        tables.add(bytes);
        add_resources(exercise, bytes);
        blake3::hash(bytes)
    }
}
