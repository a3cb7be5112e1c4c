//! Where the entity of each thing is, and typed access to its components; what there is stands in
//! the [registry](super::registry).
//!
//! Order never comes from a query: features go through these lists, in the order of the scenario
//! or of the numbers given during play.

use std::collections::BTreeMap;

use bevy::ecs::component::Mutable;
use bevy::ecs::prelude::*;
use bevy::ecs::system::SystemParam;

use crate::base::ids::{
    AssetId, ForumId, Id, IncidentId, InjectId, PublicationId, RumourId, SeatId, SegmentId,
};

use super::engine::ChangedSet;
use super::registry::registry;
#[allow(
    clippy::wildcard_imports,
    reason = "a row of the registry names its component, and that is enough"
)]
use super::state::*;
// Bevy's prelude has a trait of this name.
use super::state::Message;

/// By what something is found in a list of entities.
pub trait Key: Copy {
    /// Its position in the list.
    fn position(self, index: &Index) -> usize;
}

impl<T: Id> Key for T {
    fn position(self, _: &Index) -> usize {
        self.index()
    }
}

/// From one seat to another.
impl Key for (SeatId, SeatId) {
    fn position(self, index: &Index) -> usize {
        self.0.index() * index.seats.len() + self.1.index()
    }
}

/// A component of entities that exist from the start to the end.
pub trait Planned: Component<Mutability = Mutable> {
    /// By what they are found.
    type Key: Key;

    /// All of its entities, in order.
    fn entities(index: &Index) -> &[Entity];

    /// Which of them somebody may have changed.
    fn changed(index: &Index) -> &ChangedSet;
}

/// Access to the components of one kind.
#[derive(SystemParam)]
pub struct Access<'w, 's, C: Planned> {
    query: Query<'w, 's, &'static mut C>,
}

impl<C: Planned> Access<'_, '_, C> {
    /// The state of one.
    pub fn get(&self, index: &Index, key: C::Key) -> &C {
        let entity = C::entities(index)[key.position(index)];
        self.query.get(entity).expect("indexed entities live on")
    }

    /// The state of one, to change.
    pub fn get_mut(&mut self, index: &Index, key: C::Key) -> &mut C {
        let position = key.position(index);
        C::changed(index).mark(position);
        let entity = C::entities(index)[position];
        self.query.get_mut(entity).expect("indexed entities live on").into_inner()
    }

    /// The ids of all, in order.
    pub fn ids(&self, index: &Index) -> impl Iterator<Item = C::Key> + use<C>
    where
        C::Key: Id,
    {
        (0..C::entities(index).len()).map(C::Key::at)
    }
}

/// Declares the lists of entities and the access to them.
macro_rules! index {
    (
        planned {$(
            $(#[$of:meta])*
            $list:ident by $key:ty {$(
                $(#[$doc:meta])*
                $rows:ident: $planned:ty as $access:ident $(in $parts:ident)?;
            )+}
        )+}
        arising {$(
            $(#[$about:meta])*
            $arisen:ident: $arising:ident by $no:ident
            ($count:ident, $get:ident, $get_mut:ident, $add:ident);
        )+}
        $($rest:tt)*
    ) => {
        /// Entities that exist from the start to the end.
        #[derive(Debug, Default)]
        pub struct Index {
            $(
                $(#[$of])*
                pub $list: Vec<Entity>,
            )+
            /// Which of them somebody may have changed.
            pub changed: ChangedRows,
        }

        /// Which rows somebody may have changed, by their positions.
        #[derive(Debug, Default)]
        pub struct ChangedRows {$($(
            $(#[$doc])*
            pub $rows: ChangedSet,
        )+)+}

        impl Index {
            /// Makes room for marks on all there is.
            pub fn reserve_marks(&mut self) {
                $($(self.changed.$rows.reserve(self.$list.len());)+)+
            }
        }

        $($(
            impl Planned for $planned {
                type Key = $key;

                fn entities(index: &Index) -> &[Entity] {
                    &index.$list
                }

                fn changed(index: &Index) -> &ChangedSet {
                    &index.changed.$rows
                }
            }

            $(#[$doc])*
            pub type $access<'w, 's> = Access<'w, 's, $planned>;
        )+)+

        /// Entities that come up during play.
        #[derive(Resource, Default)]
        pub struct Arising {
            $(
                $(#[$about])*
                pub $arisen: Vec<Entity>,
            )+
            /// Which of them are new or may have changed.
            pub changed: ChangedArising,
        }

        /// What is new or may have changed, by number.
        #[derive(Default)]
        pub struct ChangedArising {$(
            $(#[$about])*
            pub $arisen: ChangedSet,
        )+}

        /// Access to what is said in public. What comes up in an event can be read from the next
        /// one on.
        #[derive(SystemParam)]
        pub struct Discourse<'w, 's> {
            arising: ResMut<'w, Arising>,
            $($arisen: Query<'w, 's, &'static mut $arising>,)+
            commands: Commands<'w, 's>,
        }

        impl Discourse<'_, '_> {$(
            /// How many there are; the next one gets this number.
            pub fn $count(&self) -> usize {
                self.arising.$arisen.len()
            }

            /// One of them.
            pub fn $get(&self, no: $no) -> Option<&$arising> {
                self.$arisen.get(*self.arising.$arisen.get(Id::index(no))?).ok()
            }

            /// One of them, to change.
            pub fn $get_mut(&mut self, no: $no) -> Option<&mut $arising> {
                let entity = *self.arising.$arisen.get(Id::index(no))?;
                self.arising.changed.$arisen.add(Id::index(no));
                self.$arisen.get_mut(entity).ok().map(Mut::into_inner)
            }

            /// Adds one; it can be read from the next event on.
            pub fn $add(&mut self, component: $arising) {
                let entity = self.commands.spawn(component).id();
                let no = self.$count();
                self.arising.changed.$arisen.add(no);
                self.arising.$arisen.push(entity);
            }
        )+}
    };
}

registry!(index);

/// Messages that somebody has yet to read, by number; entities of those that everybody has read
/// carry the next ones.
#[derive(Resource, Default)]
pub struct MailBag {
    carrying: BTreeMap<u32, Entity>,
    free: Vec<Entity>,
    /// Numbers of those that came, may have changed, or went.
    pub changed: ChangedSet,
}

impl MailBag {
    /// The entities of messages by number, ascending.
    pub fn entities(&self) -> impl Iterator<Item = Entity> {
        self.carrying.values().copied()
    }

    /// Their numbers, ascending.
    pub fn numbers(&self) -> impl ExactSizeIterator<Item = u32> {
        self.carrying.keys().copied()
    }

    /// The entity of one.
    pub fn entity(&self, no: u32) -> Option<Entity> {
        self.carrying.get(&no).copied()
    }

    /// Adds one, and gives back an entity to carry it, if one is free.
    pub fn take(&mut self, no: u32) -> Option<Entity> {
        let entity = self.free.pop()?;
        self.insert(no, entity);
        Some(entity)
    }

    /// Adds one with a new entity.
    pub fn insert(&mut self, no: u32, entity: Entity) {
        self.changed.add(Id::index(no));
        self.carrying.insert(no, entity);
    }

    /// Frees all entities.
    pub fn clear(&mut self) {
        self.free.extend(std::mem::take(&mut self.carrying).into_values());
    }

    fn remove(&mut self, no: u32) {
        self.changed.add(Id::index(no));
        self.free.extend(self.carrying.remove(&no));
    }
}

/// Access to messages on their way.
#[derive(SystemParam)]
pub struct Mail<'w, 's> {
    bag: ResMut<'w, MailBag>,
    query: Query<'w, 's, &'static mut Message>,
    commands: Commands<'w, 's>,
}

impl Mail<'_, '_> {
    /// A message that somebody has yet to read.
    pub fn get_mut(&mut self, no: u32) -> Option<&mut Message> {
        let entity = self.bag.entity(no)?;
        self.bag.changed.add(Id::index(no));
        self.query.get_mut(entity).ok().map(Mut::into_inner)
    }

    /// Sends one on its way.
    pub fn add(&mut self, message: Message) {
        let no = message.no;
        match self.bag.take(no) {
            Some(entity) => {
                *self.query.get_mut(entity).expect("free entities live on") = message;
            }
            None => self.bag.insert(no, self.commands.spawn(message).id()),
        }
    }

    /// Forgets one that everybody has read; the log keeps it.
    pub fn remove(&mut self, no: u32) {
        self.bag.remove(no);
    }
}
