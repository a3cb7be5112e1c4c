//! Messages that travel from seat to seat. With reduced motion the way lights up instead.

use bevy::prelude::*;

use crate::console::view::Sent;

use super::super::Held;
use super::sketch::Sketch;
use super::standing::White;
use super::{Moving, from_middle};

/// How long a message travels, in seconds of life.
const TRAVEL: f32 = 0.9;
/// How long after each other several of them start.
const APART: f32 = 0.07;
/// The last one starts at most so long after the first.
const SPREAD: f32 = 1.6;
const HEIGHT: f32 = 4.0;

/// Which messages have been seen off.
#[derive(Resource, Default)]
pub(super) struct Flown {
    /// The number after the last one; nothing before the exercise has been looked at.
    next: Option<u32>,
    /// When the last one of those that wait starts, in seconds of life.
    busy_until: f32,
}

/// A message on its way.
#[derive(Component)]
pub(super) struct Flight {
    from: Vec2,
    to: Vec2,
    starts: f32,
}

/// Sends what was sent since the last look.
pub(super) fn send(
    mut held: ResMut<Held>,
    mut flown: ResMut<Flown>,
    time: Res<Time>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    white: Res<White>,
) {
    let console = held.0.get();
    let Some(view) = console.view() else {
        flown.next = None;
        return;
    };
    let sent = &view.network.sent;
    let end = sent.last().map_or(0, |last| last.no + 1);
    let first = flown.next.replace(end).unwrap_or(end);
    // What came about while nobody looked, and what was undone, does not travel.
    let Some(layout) = console.picture() else { return };
    let fresh: Vec<&Sent> = sent.iter().filter(|it| first <= it.no).collect();
    if fresh.is_empty() {
        return;
    }
    let colour = console.theme().colours().text;
    let radius = (layout.radius * 0.28).max(3.5);
    let is_still = console.theme().still;
    let now = time.elapsed_secs();
    for message in fresh {
        for to in message.to.iter() {
            let place = |seat: usize| from_middle(layout, layout.seats[seat]);
            let (from, to) = (place(message.from.index()), place(to.index()));
            let starts = (flown.busy_until + APART).max(now).min(now + SPREAD);
            flown.busy_until = starts;
            let mut sketch = Sketch::default();
            let at = if is_still {
                sketch.line(from, to, radius * 0.5, colour);
                Vec2::ZERO
            } else {
                // With a tail, so that one sees where it goes.
                let behind = (from - to).normalize_or_zero() * radius * 7.0;
                sketch.tail(Vec2::ZERO, behind, radius * 1.5, colour);
                sketch.disc(Vec2::ZERO, radius, colour);
                from
            };
            commands.spawn((
                Mesh2d(meshes.add(sketch.mesh())),
                MeshMaterial2d(white.0.clone()),
                Transform::from_translation(at.extend(HEIGHT)),
                Visibility::Hidden,
                Flight { from, to, starts },
            ));
        }
    }
}

/// Moves what travels, and takes away what has arrived.
pub(super) fn fly(
    mut held: ResMut<Held>,
    mut moving: ResMut<Moving>,
    time: Res<Time>,
    mut commands: Commands,
    mut flights: Query<(Entity, &Flight, &mut Transform, &mut Visibility)>,
) {
    let console = held.0.get();
    let (is_seen, is_still) = (console.picture().is_some(), console.theme().still);
    let now = time.elapsed_secs();
    moving.travels = false;
    for (entity, flight, mut transform, mut visibility) in &mut flights {
        let part = (now - flight.starts) / TRAVEL;
        if 1.0 <= part || !is_seen {
            commands.entity(entity).despawn();
            continue;
        }
        moving.travels = true;
        if part < 0.0 {
            continue;
        }
        visibility.set_if_neq(Visibility::Inherited);
        if !is_still {
            // Slow at both ends, as things are that set out and arrive.
            let eased = part * part * (3.0 - 2.0 * part);
            transform.translation = flight.from.lerp(flight.to, eased).extend(HEIGHT);
        }
    }
}
