//! Typed access to the rows of what there is from the start, and to the entities of what comes up
//! during play; what there is stands in the [registry](super::registry).
//!
//! Order never comes from a query: features go through these lists, in the order of the scenario
//! or of the numbers given during play.

use std::collections::BTreeMap;

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

/// From what positions in the lists of rows follow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Index {
    /// How many seats there are.
    pub seats: usize,
}

/// By what something is found in a list of rows.
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
        self.0.index() * index.seats + self.1.index()
    }
}

/// What there is from the start to the end: a row for each.
pub trait Planned: Sized {
    /// By what they are found.
    type Key: Key;
}

/// The rows of one kind, and which of them somebody may have changed. They are in one resource with
/// all others: to reach one through an entity of its own costs more than most of what is done with
/// it.
#[derive(Debug)]
pub struct Rows<C> {
    rows: Vec<C>,
    /// Which of them somebody may have changed, by their positions.
    pub changed: ChangedSet,
}

impl<C> Default for Rows<C> {
    fn default() -> Self {
        Self { rows: Vec::new(), changed: ChangedSet::default() }
    }
}

impl<C: Planned> Rows<C> {
    /// The state of one.
    #[inline]
    pub fn get(&self, index: &Index, key: C::Key) -> &C {
        &self.rows[key.position(index)]
    }

    /// The state of one, to change.
    #[inline]
    pub fn get_mut(&mut self, index: &Index, key: C::Key) -> &mut C {
        let position = key.position(index);
        self.changed.mark(position);
        &mut self.rows[position]
    }

    /// The ids of all, in order.
    pub fn ids(&self, _: &Index) -> impl Iterator<Item = C::Key> + use<C>
    where
        C::Key: Id,
    {
        (0..self.rows.len()).map(C::Key::at)
    }

    /// All of them, in order.
    pub fn all(&self) -> &[C] {
        &self.rows
    }
}

impl<C: Clone> Rows<C> {
    /// Puts others in their place. The memory is kept.
    pub fn replace(&mut self, rows: &[C]) {
        rows.clone_into(&mut self.rows);
        self.changed.reserve(rows.len());
    }
}

/// Declares the access to rows and entities.
macro_rules! index {
    (
        planned {$(
            $(#[$doc:meta])*
            $rows:ident: $planned:ty as $access:ident at $($place:ident).+ $(in $parts:ident)?
                by $key:ty;
        )+}
        arising {$(
            $(#[$about:meta])*
            $arisen:ident: $arising:ident by $no:ident
            ($count:ident, $get:ident, $get_mut:ident, $add:ident);
        )+}
        $($rest:tt)*
    ) => {
        $(
            impl Planned for $planned {
                type Key = $key;
            }

            $(#[$doc])*
            pub type $access = Rows<$planned>;
        )+

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

/// Messages that somebody has yet to read, by number.
#[derive(Debug, Default)]
pub struct Mail {
    messages: BTreeMap<u32, Message>,
    /// Numbers of those that came, may have changed, or went.
    pub changed: ChangedSet,
}

impl Mail {
    /// A message that somebody has yet to read.
    pub fn get(&self, no: u32) -> Option<&Message> {
        self.messages.get(&no)
    }

    /// A message that somebody has yet to read, to change.
    pub fn get_mut(&mut self, no: u32) -> Option<&mut Message> {
        self.changed.add(Id::index(no));
        self.messages.get_mut(&no)
    }

    /// All of them, by number.
    pub fn all(&self) -> impl Iterator<Item = &Message> {
        self.messages.values()
    }

    /// Sends one on its way.
    pub fn add(&mut self, message: Message) {
        self.changed.add(Id::index(message.no));
        self.messages.insert(message.no, message);
    }

    /// Takes out one that everybody has read; the log keeps it.
    pub fn remove(&mut self, no: u32) -> Option<Message> {
        self.changed.add(Id::index(no));
        self.messages.remove(&no)
    }

    /// Puts others in their place.
    pub fn replace(&mut self, messages: &[Message]) {
        self.messages = messages.iter().map(|message| (message.no, message.clone())).collect();
    }
}
