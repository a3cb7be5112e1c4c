//! Where the entity of each thing is, and typed access to its components.
//!
//! Order never comes from a query: features go through these lists, in the order of the scenario
//! or of the numbers given during play.

use std::collections::BTreeMap;

use bevy::ecs::prelude::*;
use bevy::ecs::system::SystemParam;

use crate::base::ids::{AssetId, ForumId, IncidentId, InjectId, RumourId, SeatId, SegmentId};

use super::state::{
    Agency, AssetState, Claim, Contradiction, ForumState, IncidentState, InjectProgress, Knowledge,
    Message, Rumour, SegmentState, Tie,
};

/// Entities that exist from the start to the end.
#[derive(Default)]
pub struct Index {
    /// Agencies, with their knowledge, by seat.
    pub seats: Vec<Entity>,
    /// Assets.
    pub assets: Vec<Entity>,
    /// Incidents.
    pub incidents: Vec<Entity>,
    /// Segments of the public.
    pub segments: Vec<Entity>,
    /// Forums.
    pub forums: Vec<Entity>,
    /// Injects.
    pub injects: Vec<Entity>,
    /// Ties from one seat to another, at `from * seats + to`.
    pub ties: Vec<Entity>,
}

/// Entities that come up during play.
#[derive(Resource, Default)]
pub struct Arising {
    /// Claims by number.
    pub claims: Vec<Entity>,
    /// Contradictions by number.
    pub contradictions: Vec<Entity>,
    /// Rumours by number.
    pub rumours: Vec<Entity>,
}

/// Messages that somebody has yet to read, by number; entities of those that everybody has read
/// carry the next ones.
#[derive(Resource, Default)]
pub struct MailBag {
    carrying: BTreeMap<u32, Entity>,
    free: Vec<Entity>,
}

impl MailBag {
    /// The entities of messages by number, ascending.
    pub fn entities(&self) -> impl Iterator<Item = Entity> {
        self.carrying.values().copied()
    }

    /// Adds one, and gives back an entity to carry it, if one is free.
    pub fn take(&mut self, no: u32) -> Option<Entity> {
        let entity = self.free.pop()?;
        self.carrying.insert(no, entity);
        Some(entity)
    }

    /// Adds one with a new entity.
    pub fn insert(&mut self, no: u32, entity: Entity) {
        self.carrying.insert(no, entity);
    }

    /// Frees all entities.
    pub fn clear(&mut self) {
        self.free.extend(std::mem::take(&mut self.carrying).into_values());
    }

    fn remove(&mut self, no: u32) {
        self.free.extend(self.carrying.remove(&no));
    }
}

macro_rules! access {
    ($($(#[$doc:meta])* $name:ident: $component:ty, $id:ty, $field:ident;)*) => {$(
        $(#[$doc])*
        #[derive(SystemParam)]
        pub struct $name<'w, 's> {
            query: Query<'w, 's, &'static mut $component>,
        }

        impl $name<'_, '_> {
            /// The state of one.
            pub fn get(&self, index: &Index, id: $id) -> &$component {
                self.query.get(index.$field[id.index()]).expect("indexed entities live on")
            }

            /// The state of one, to change.
            pub fn get_mut(&mut self, index: &Index, id: $id) -> &mut $component {
                let entity = index.$field[id.index()];
                self.query.get_mut(entity).expect("indexed entities live on").into_inner()
            }

            /// The ids of all, in order.
            pub fn ids(&self, index: &Index) -> impl Iterator<Item = $id> + use<> {
                (0..index.$field.len()).map(<$id>::at)
            }
        }
    )*};
}

access! {
    /// Access to agencies.
    Agencies: Agency, SeatId, seats;
    /// Access to what agencies know.
    KnowledgeStates: Knowledge, SeatId, seats;
    /// Access to assets.
    Assets: AssetState, AssetId, assets;
    /// Access to incidents.
    Incidents: IncidentState, IncidentId, incidents;
    /// Access to the public.
    Public: SegmentState, SegmentId, segments;
    /// Access to forums.
    Forums: ForumState, ForumId, forums;
    /// Access to injects.
    Injects: InjectProgress, InjectId, injects;
}

/// Access to ties.
#[derive(SystemParam)]
pub struct Ties<'w, 's> {
    query: Query<'w, 's, &'static mut Tie>,
}

fn tie_entity(index: &Index, from: SeatId, to: SeatId) -> Entity {
    index.ties[from.index() * index.seats.len() + to.index()]
}

impl Ties<'_, '_> {
    /// The tie from one seat to another.
    pub fn get(&self, index: &Index, from: SeatId, to: SeatId) -> &Tie {
        self.query.get(tie_entity(index, from, to)).expect("indexed entities live on")
    }

    /// The same, to change.
    pub fn get_mut(&mut self, index: &Index, from: SeatId, to: SeatId) -> &mut Tie {
        let entity = tie_entity(index, from, to);
        self.query.get_mut(entity).expect("indexed entities live on").into_inner()
    }
}

/// Access to what is said in public. What comes up in an event can be read from the next one on.
#[derive(SystemParam)]
pub struct Discourse<'w, 's> {
    arising: ResMut<'w, Arising>,
    claims: Query<'w, 's, &'static mut Claim>,
    contradictions: Query<'w, 's, &'static mut Contradiction>,
    rumours: Query<'w, 's, &'static mut Rumour>,
    commands: Commands<'w, 's>,
}

macro_rules! arising {
    ($component:ty, $id:ty, $field:ident, $at:expr,
     $count:ident, $get:ident, $get_mut:ident, $add:ident) => {
        /// How many there are; the next one gets this number.
        pub fn $count(&self) -> usize {
            self.arising.$field.len()
        }

        /// One of them.
        pub fn $get(&self, id: $id) -> Option<&$component> {
            self.$field.get(*self.arising.$field.get($at(id))?).ok()
        }

        /// One of them, to change.
        pub fn $get_mut(&mut self, id: $id) -> Option<&mut $component> {
            let entity = *self.arising.$field.get($at(id))?;
            self.$field.get_mut(entity).ok().map(Mut::into_inner)
        }

        /// Adds one.
        pub fn $add(&mut self, component: $component) {
            let entity = self.commands.spawn(component).id();
            self.arising.$field.push(entity);
        }
    };
}

impl Discourse<'_, '_> {
    arising!(Claim, u32, claims, |no: u32| no as usize, claim_count, claim, claim_mut, add_claim);
    arising!(
        Contradiction,
        u32,
        contradictions,
        |no: u32| no as usize,
        contradiction_count,
        contradiction,
        contradiction_mut,
        add_contradiction
    );
    arising!(
        Rumour,
        RumourId,
        rumours,
        |id: RumourId| id.index(),
        rumour_count,
        rumour,
        rumour_mut,
        add_rumour
    );
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
        let entity = *self.bag.carrying.get(&no)?;
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
