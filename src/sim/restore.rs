//! Putting a snapshot on the stage of a Bevy world, and taking one from it.

use std::sync::Arc;

use bevy::ecs::prelude::*;

use crate::base::ids::InjectId;
use crate::scenario::model::Scenario;

use super::core::{Agenda, ChangeFlags, Core, DecisionRequests};
use super::engine::Chance;
use super::index::{Arising, Index, MailBag};
use super::snapshot::{CoreRow, Snapshot};
use super::state::{
    Agency, AssetState, Claim, Contradiction, ForumState, IncidentState, InjectProgress,
    InjectStatus, Knowledge, Message, PublicationState, Rumour, SegmentState, Standing, Tie,
};

/// Makes a world hold exactly what a snapshot says. Entities that are there are used again.
pub fn write_world(world: &mut World, scenario: &Arc<Scenario>, snapshot: &Snapshot) {
    let before = world.remove_resource::<Core>();
    let changes = before.as_ref().map_or((0, 0), |it| (it.ties_changed, it.assets_changed));
    let mut index = before.map(|core| core.index).unwrap_or_default();
    fill(world, &mut index.seats, &snapshot.agencies);
    for (entity, mind) in index.seats.iter().zip(&snapshot.knowledge) {
        put(world, *entity, mind);
    }
    fill::<Tie>(world, &mut index.ties, &snapshot.ties);
    fill::<ForumState>(world, &mut index.forums, &snapshot.forums);
    fill::<AssetState>(world, &mut index.assets, &snapshot.assets);
    fill::<IncidentState>(world, &mut index.incidents, &snapshot.incidents);
    fill::<SegmentState>(world, &mut index.segments, &snapshot.segments);
    fill::<InjectProgress>(world, &mut index.injects, &snapshot.injects);

    let mut arising = world.remove_resource::<Arising>().unwrap_or_default();
    fill::<Claim>(world, &mut arising.claims, &snapshot.claims);
    fill::<Contradiction>(world, &mut arising.contradictions, &snapshot.contradictions);
    fill::<Rumour>(world, &mut arising.rumours, &snapshot.rumours);
    world.insert_resource(arising);
    let mut mail = world.remove_resource::<MailBag>().unwrap_or_default();
    mail.clear();
    for message in &snapshot.messages {
        match mail.take(message.no) {
            Some(entity) => put(world, entity, message),
            None => mail.insert(message.no, world.spawn(message.clone()).id()),
        }
    }
    world.insert_resource(mail);

    world.insert_resource(snapshot.standing.clone());
    world.insert_resource(snapshot.publication.clone());
    let mut core = core(scenario, snapshot, index);
    (core.ties_changed, core.assets_changed) = (changes.0 + 1, changes.1 + 1);
    world.insert_resource(core);
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

fn core(scenario: &Arc<Scenario>, snapshot: &Snapshot, index: Index) -> Core {
    let row = &snapshot.core;
    Core {
        scenario: scenario.clone(),
        index,
        chance: Chance::new(row.seed),
        phase: row.phase,
        ledger: snapshot.ledger.clone(),
        log: snapshot.log.clone(),
        requests: DecisionRequests::default(),
        changes: ChangeFlags::default(),
        awaited: ChangeFlags::default(),
        damage_is_stale: false,
        standing_designated: snapshot.standing.designated,
        ties_changed: 0,
        assets_changed: 0,
        awareness_changed: false,
        service_changed: false,
        stale_work: Vec::new(),
        stale_watches: Vec::new(),
        open: row.open.clone(),
        closing: Vec::new(),
        contradicted: row.contradicted.clone(),
        overreaches: row.overreaches.clone(),
        triggered: row.triggered.clone(),
        called: row.called.clone(),
        deciding: deciding(snapshot),
        released: Vec::new(),
        under_way: row.under_way.clone(),
    }
}

/// Injects whose decision is open.
fn deciding(snapshot: &Snapshot) -> Vec<InjectId> {
    let open = |it: &&InjectProgress| it.status == InjectStatus::Released;
    snapshot.injects.iter().filter(open).map(|it| it.inject).collect()
}

/// Takes a snapshot between two events.
pub fn read_world(world: &World) -> Snapshot {
    let arising = world.resource::<Arising>();
    let agenda = world.resource::<Agenda>();
    let core = world.resource::<Core>();
    let index = &core.index;
    let mail: Vec<Entity> = world.resource::<MailBag>().entities().collect();
    Snapshot {
        now: agenda.now(),
        next_ticket: agenda.next_ticket(),
        pending: agenda.pending(),
        core: row(core),
        agencies: rows::<Agency>(world, &index.seats),
        knowledge: rows::<Knowledge>(world, &index.seats),
        ties: rows::<Tie>(world, &index.ties),
        forums: rows::<ForumState>(world, &index.forums),
        assets: rows::<AssetState>(world, &index.assets),
        incidents: rows::<IncidentState>(world, &index.incidents),
        segments: rows::<SegmentState>(world, &index.segments),
        injects: rows::<InjectProgress>(world, &index.injects),
        claims: rows::<Claim>(world, &arising.claims),
        contradictions: rows::<Contradiction>(world, &arising.contradictions),
        rumours: rows::<Rumour>(world, &arising.rumours),
        messages: rows::<Message>(world, &mail),
        standing: world.resource::<Standing>().clone(),
        publication: world.resource::<PublicationState>().clone(),
        ledger: core.ledger.clone(),
        log: core.log.clone(),
    }
}

/// The core's part of a snapshot.
pub fn row(core: &Core) -> CoreRow {
    CoreRow {
        seed: core.chance.seed(),
        phase: core.phase,
        open: core.open.clone(),
        contradicted: core.contradicted.clone(),
        overreaches: core.overreaches.clone(),
        triggered: core.triggered.clone(),
        called: core.called.clone(),
        under_way: core.under_way.clone(),
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
