//! Messages that travel from seat to seat. With reduced motion, and where time runs faster than
//! they could travel, the way lights up instead.

use bevy::prelude::*;

use crate::console::view::SentMessage;

use super::super::resource::ConsoleResource;
use super::animations::Animations;
use super::mesh_builder::MeshBuilder;
use super::placement::from_middle;
use super::static_shapes::SharedMaterial;

/// How long a message travels, in seconds of wall-clock time.
const TRAVEL: f32 = 0.9;
/// How long after each other several of them start.
const APART: f32 = 0.07;
/// The last one starts at most so long after the first.
const SPREAD: f32 = 1.6;
const HEIGHT: f32 = 4.0;

/// Which messages have been seen off.
#[derive(Resource, Default)]
pub(super) struct SentMessages {
    /// The number after the last one; nothing before the exercise has been looked at.
    next: Option<u32>,
    /// When the last one of those that wait starts, in seconds of wall-clock time.
    busy_until: f32,
}

/// A message on its way.
#[derive(Component)]
pub(super) struct MessageInTransit {
    from: Vec2,
    to: Vec2,
    starts: f32,
    /// Whether its way is lit, and nothing travels.
    is_lit: bool,
}

/// Sends what was sent since the last look.
pub(super) fn send(
    mut resource: ResMut<ConsoleResource>,
    mut sent_messages: ResMut<SentMessages>,
    time: Res<Time>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    material: Res<SharedMaterial>,
) {
    let console = resource.0.get();
    let Some(view) = console.shown_view() else {
        sent_messages.next = None;
        return;
    };
    let sent = &view.network.sent;
    let end = sent.last().map_or(0, |last| last.no + 1);
    let first = sent_messages.next.replace(end).unwrap_or(end);
    // What came about while nobody looked, and what was undone, does not travel.
    let Some(network_layout) = console.picture().filter(|_| console.messages_travel()) else {
        return;
    };
    let fresh: Vec<&SentMessage> = sent.iter().filter(|it| first <= it.no).collect();
    if fresh.is_empty() {
        return;
    }
    let colour = console.theme().colours().text;
    let radius = (network_layout.radius * 0.28).max(3.5);
    let is_lit = console.theme().reduce_motion || console.outruns_messages();
    let now = time.elapsed_secs();
    for message in fresh {
        for to in message.to.iter() {
            let place = |seat: usize| from_middle(network_layout, network_layout.seats[seat]);
            let (from, to) = (place(message.from.index()), place(to.index()));
            let starts = (sent_messages.busy_until + APART).max(now).min(now + SPREAD);
            sent_messages.busy_until = starts;
            let mut builder = MeshBuilder::default();
            let at = if is_lit {
                builder.line(from, to, radius * 0.5, colour);
                Vec2::ZERO
            } else {
                // With a tail, so that one sees where it goes.
                let behind = (from - to).normalize_or_zero() * radius * 7.0;
                builder.tail(Vec2::ZERO, behind, radius * 1.5, colour);
                builder.disc(Vec2::ZERO, radius, colour);
                from
            };
            commands.spawn((
                Mesh2d(meshes.add(builder.mesh())),
                MeshMaterial2d(material.0.clone()),
                Transform::from_translation(at.extend(HEIGHT)),
                Visibility::Hidden,
                MessageInTransit { from, to, starts, is_lit },
            ));
        }
    }
}

/// Moves what travels, and takes away what has arrived.
pub(super) fn animate(
    mut resource: ResMut<ConsoleResource>,
    mut moving: ResMut<Animations>,
    time: Res<Time>,
    mut commands: Commands,
    mut messages: Query<(Entity, &MessageInTransit, &mut Transform, &mut Visibility)>,
) {
    let is_seen = resource.0.get().picture().is_some();
    let now = time.elapsed_secs();
    (moving.travels, moving.lights) = (false, false);
    for (entity, message_in_transit, mut transform, mut visibility) in &mut messages {
        let part = (now - message_in_transit.starts) / TRAVEL;
        if 1.0 <= part || !is_seen {
            commands.entity(entity).despawn();
            continue;
        }
        moving.travels |= !message_in_transit.is_lit;
        moving.lights |= message_in_transit.is_lit;
        if part < 0.0 {
            continue;
        }
        visibility.set_if_neq(Visibility::Inherited);
        if !message_in_transit.is_lit {
            // Slow at both ends, as things are that set out and arrive.
            let eased = part * part * (3.0 - 2.0 * part);
            transform.translation =
                message_in_transit.from.lerp(message_in_transit.to, eased).extend(HEIGHT);
        }
    }
}
