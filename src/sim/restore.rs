//! Making a Bevy world hold what a snapshot says, and taking one from it.

use std::sync::Arc;

use bevy::ecs::prelude::*;

use crate::scenario::model::Scenario;

use super::core::{Agenda, ChangeFlags, Core, Derived};
use super::index::{Arising, Index, MailBag};
use super::registry::registry;
use super::snapshot::Snapshot;
#[allow(
    clippy::wildcard_imports,
    reason = "a row of the registry names its component, and that is enough"
)]
use super::state::*;
use super::tool_changes::tool_changes;
use super::vocabulary::InjectStatus;

/// Declares how a snapshot is put into a world and taken from it, as the registry has its rows.
macro_rules! restore {
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
        fn set_rows(world: &mut World, index: &mut Index, snapshot: &Snapshot) {
            $($(fill(world, &mut index.$list, &snapshot.$rows);)+)+
            index.reserve_marks();
            let mut arising = world.remove_resource::<Arising>().unwrap_or_default();
            $(fill(world, &mut arising.$arisen, &snapshot.$arisen);)+
            world.insert_resource(arising);
            let mut mail = world.remove_resource::<MailBag>().unwrap_or_default();
            mail.clear();
            for message in &snapshot.$mail {
                match mail.take(message.no) {
                    Some(entity) => put(world, entity, message),
                    None => mail.insert(message.no, world.spawn(message.clone()).id()),
                }
            }
            world.insert_resource(mail);
            $(world.insert_resource(snapshot.$one.clone());)+
        }

        /// Takes a snapshot between two events.
        pub fn read_world(world: &World) -> Snapshot {
            let arising = world.resource::<Arising>();
            let agenda = world.resource::<Agenda>();
            let core = world.resource::<Core>();
            let mail: Vec<Entity> = world.resource::<MailBag>().entities().collect();
            Snapshot {
                now: agenda.now(),
                next_ticket: agenda.next_ticket(),
                pending: agenda.pending(),
                core: core.kept.clone(),
                $($($rows: rows(world, &core.index.$list),)+)+
                $($arisen: rows(world, &arising.$arisen),)+
                $mail: rows(world, &mail),
                $($one: world.resource::<$resource>().clone(),)+
                ledger: core.ledger.clone(),
                log: core.log.clone(),
            }
        }
    };
}

registry!(restore);

/// Makes a world hold exactly what a snapshot says. Entities that are there are used again. What
/// waits for what is left to whoever knows the features.
pub fn write_world(world: &mut World, scenario: &Arc<Scenario>, snapshot: &Snapshot) {
    let (mut index, marks) = match world.remove_resource::<Core>() {
        Some(before) => (before.index, before.marks),
        None => Default::default(),
    };
    set_rows(world, &mut index, snapshot);
    world.insert_resource(Core {
        scenario: scenario.clone(),
        index,
        ledger: snapshot.ledger.clone(),
        log: snapshot.log.clone(),
        kept: snapshot.core.clone(),
        derived: derived(scenario, snapshot),
        marks: marks.anew(),
    });
    let mut agenda = world.resource_mut::<Agenda>();
    agenda.restore(snapshot.now, snapshot.next_ticket, snapshot.pending.iter().copied());
}

fn put<C: Component<Mutability = bevy::ecs::component::Mutable> + Clone>(
    world: &mut World,
    entity: Entity,
    row: &C,
) {
    match world.get_mut::<C>(entity) {
        Some(mut component) => component.clone_from(row),
        None => {
            world.entity_mut(entity).insert(row.clone());
        }
    }
}

/// One entity per row, no more and no fewer.
fn fill<C: Component<Mutability = bevy::ecs::component::Mutable> + Clone>(
    world: &mut World,
    entities: &mut Vec<Entity>,
    rows: &[C],
) {
    for surplus in entities.drain(rows.len().min(entities.len())..) {
        world.despawn(surplus);
    }
    for (entity, row) in entities.iter().zip(rows) {
        put(world, *entity, row);
    }
    for row in &rows[entities.len()..] {
        entities.push(world.spawn(row.clone()).id());
    }
}

/// What follows from a snapshot and its scenario.
fn derived(scenario: &Scenario, snapshot: &Snapshot) -> Derived {
    let open = |it: &&InjectProgress| it.status == InjectStatus::Released;
    Derived {
        awaited: ChangeFlags::default(),
        standing_designated: snapshot.standing.designated,
        deciding: snapshot.injects.iter().filter(open).map(|it| it.inject).collect(),
        tool_changes: tool_changes(scenario, snapshot.core.seed),
    }
}

/// The components of entities, in their order.
pub fn components<'a, C: Component>(
    world: &'a World,
    entities: &'a [Entity],
) -> impl Iterator<Item = &'a C> {
    entities.iter().map(|entity| world.get::<C>(*entity).expect("indexed entities live on"))
}

fn rows<C: Component + Clone>(world: &World, entities: &[Entity]) -> Vec<C> {
    components::<C>(world, entities).cloned().collect()
}
