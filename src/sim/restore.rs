//! Making a Bevy world hold what a snapshot says, and taking one from it.

use bevy::ecs::prelude::*;

use crate::base::ids::SeatSet;
use crate::scenario::model::Scenario;

use super::conditions::ExerciseMut;
use super::core::{ChangeFlags, Derived};
use super::index::Arising;
use super::registry::registry;
use super::snapshot::Snapshot;
#[allow(
    clippy::wildcard_imports,
    reason = "a row of the registry names its component, and that is enough"
)]
use super::state::*;
use super::tables::Tabled;
use super::tool_changes::tool_changes;
use super::vocabulary::InjectStatus;
use super::world_mut::WorldMut;

/// Declares how a snapshot is put into a world and taken from it, as the registry has its rows.
macro_rules! restore {
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
        /// Puts the rows of what there is from the start in their places.
        fn set_rows(exercise: &mut ExerciseMut, snapshot: &Snapshot) {
            $(exercise.$($place).+.replace(&snapshot.$rows);)+
            exercise.mail.replace(&snapshot.$mail);
            $(exercise.$one.clone_from(&snapshot.$one);)+
        }

        /// Lets entities carry what has come up.
        fn set_entities(world: &mut World, snapshot: &Snapshot) {
            let mut arising = world.remove_resource::<Arising>().unwrap_or_default();
            $(fill(world, &mut arising.$arisen, &snapshot.$arisen);)+
            world.insert_resource(arising);
        }

        /// Takes a snapshot between two events.
        pub fn read_world(world: &World) -> Snapshot {
            let arising = world.resource::<Arising>();
            let exercise = world.resource::<ExerciseMut>();
            let (core, agenda) = (&exercise.world.core, &exercise.world.agenda);
            Snapshot {
                now: agenda.now(),
                next_ticket: agenda.next_ticket(),
                pending: agenda.pending(),
                core: core.kept.clone(),
                $($rows: <$planned>::rows(exercise).all().to_vec(),)+
                $($arisen: rows(world, &arising.$arisen),)+
                $mail: exercise.mail.all().cloned().collect(),
                $($one: exercise.$one.clone(),)+
                ledger: core.ledger.clone(),
                log: core.log.clone(),
            }
        }
    };
}

registry!(restore);

/// Makes a world hold exactly what a snapshot of its scenario says. Entities that are there are
/// used again. What waits for what is left to whoever knows the features.
pub fn write_world(world: &mut World, snapshot: &Snapshot) {
    set_entities(world, snapshot);
    let exercise = world.resource_mut::<ExerciseMut>().into_inner();
    set_rows(exercise, snapshot);
    let WorldMut { core, agenda, .. } = &mut exercise.world;
    core.ledger.replace(&snapshot.ledger);
    core.log.replace(&snapshot.log);
    core.kept.clone_from(&snapshot.core);
    core.derived = derived(&core.scenario, snapshot);
    core.marks = core.marks.anew();
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
    let mut under_way: [Vec<u32>; SeatSet::MAX] = Default::default();
    for no in &snapshot.core.under_way {
        under_way[snapshot.log.orders[*no as usize].seat.index()].push(*no);
    }
    Derived {
        under_way,
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
